//! Every mistake in a scenario is mended, with a warning that says what happened and what is used.

use insta::assert_snapshot;
use joined_up::scenario::Request;

use crate::support::{EXPLAINER, request, value};

/// `code input: message` for each warning.
fn warnings(request: &Request) -> String {
    let warnings = EXPLAINER.evaluate(request).warnings;
    let lines = warnings
        .iter()
        .map(|warning| format!("{} {}: {}", warning.code, warning.input, warning.message));
    lines.collect::<Vec<String>>().join("\n")
}

/// The same, where nothing else may come of the request.
fn warnings_alone(request: &Request) -> String {
    let figures = |request| {
        let figures = EXPLAINER.evaluate(request).figures.into_iter();
        let values = figures.map(|(id, figure)| (id, figure.value));
        values.collect::<Vec<_>>()
    };
    assert_eq!(figures(request), figures(&Request::default()));
    warnings(request)
}

fn years_to_repay(words: &str) -> Option<String> {
    value(&EXPLAINER.evaluate(&request(words)), "ics.saving-to-repay")
}

#[test]
fn a_value_above_its_range_is_clamped_to_the_greatest() {
    assert_snapshot!(
        warnings(&request("merger.horizon=50")),
        @"clamped merger.horizon: `merger.horizon` goes from 3 to 20 (years): 50 is out of range, 20 is used."
    );
    assert_eq!(
        years_to_repay("merger.horizon=50").as_deref(),
        Some("1115000")
    );
}

#[test]
fn a_value_below_its_range_is_clamped_to_the_least() {
    assert_snapshot!(
        warnings(&request("review.annual-losses=-0.01")),
        @"clamped review.annual-losses: `review.annual-losses` goes from 1000000 to 100000000 (GBP a year): -0.01 is out of range, 1000000 is used."
    );
}

#[test]
fn a_value_too_large_for_any_decimal_is_clamped_too() {
    let words = format!("merger.horizon={}", "9".repeat(60));
    assert_snapshot!(
        warnings(&request(&words)),
        @"clamped merger.horizon: `merger.horizon` goes from 3 to 20 (years): 79228162514264337593543950335 is out of range, 20 is used."
    );
}

#[test]
fn an_input_of_whole_numbers_rounds_a_half_up() {
    assert_snapshot!(
        warnings(&request("merger.horizon=7.5")),
        @"rounded merger.horizon: `merger.horizon` takes whole numbers (years): 7.5 is rounded to 8."
    );
    // 22300000 ÷ 8
    assert_eq!(
        years_to_repay("merger.horizon=7.5").as_deref(),
        Some("2787500")
    );
    assert_eq!(
        years_to_repay("merger.horizon=8.4999").as_deref(),
        Some("2787500")
    );
}

#[test]
fn a_half_below_zero_rounds_up_as_well_into_the_range() {
    assert_snapshot!(
        warnings_alone(&request("ics.further-years=-0.5")),
        @"rounded ics.further-years: `ics.further-years` takes whole numbers (years): -0.5 is rounded to 0."
    );
}

#[test]
fn what_rounds_out_of_the_range_is_clamped_and_says_so_once() {
    assert_snapshot!(
        warnings_alone(&request("ics.further-years=-0.6")),
        @"clamped ics.further-years: `ics.further-years` goes from 0 to 10 (years): -0.6 is out of range, 0 is used."
    );
    assert_snapshot!(
        warnings(&request("merger.horizon=20.5")),
        @"clamped merger.horizon: `merger.horizon` goes from 3 to 20 (years): 20.5 is out of range, 20 is used."
    );
}

#[test]
fn a_decimal_stands_where_decimals_are_taken() {
    assert_eq!(
        warnings(&request(
            "merger.ccgs.realised=72.125 chair.days-per-week=1.25"
        )),
        ""
    );
}

#[test]
fn an_unknown_input_is_left_out() {
    assert_snapshot!(
        warnings_alone(&request("merger.trusts.realised=50")),
        @"unknown-input merger.trusts.realised: `merger.trusts.realised` is not an input of this page: it is left out."
    );
}

#[test]
fn a_value_that_is_no_decimal_gives_way_to_the_default() {
    assert_snapshot!(
        warnings_alone(&request("ics.budget-2018-19=1e7")),
        @r#"not-a-number ics.budget-2018-19: `ics.budget-2018-19` takes a decimal as text, such as "12.5", but was given `1e7`: its default is used."#
    );
}

#[test]
fn a_value_that_is_no_text_gives_way_to_the_default() {
    let mut request = Request::default();
    request.inputs.push(("merger.horizon".to_owned(), None));
    assert_snapshot!(
        warnings_alone(&request),
        @r#"not-a-number merger.horizon: `merger.horizon` takes a decimal as text, such as "12.5", but was given something that is not text: its default is used."#
    );
}

#[test]
fn an_unknown_option_names_those_that_there_are() {
    assert_snapshot!(
        warnings_alone(&request("deficit.path=bent")),
        @"unknown-option deficit.path: `deficit.path` is steady or straight, but was given `bent`: its default is used."
    );
}

#[test]
fn an_unknown_place_does_not_move() {
    assert_snapshot!(
        warnings_alone(&request("place.camelot=bob")),
        @"unknown-place camelot: `camelot` is not a place of this page: no move is made."
    );
}

#[test]
fn a_place_stays_where_its_new_system_is_unknown() {
    assert_snapshot!(
        warnings_alone(&request("place.luton=middlesex")),
        @"unknown-system luton: `luton` stays: it was sent to `middlesex`, no system of this page."
    );
    let mut no_text = Request::default();
    no_text.places.push(("luton".to_owned(), None));
    assert_snapshot!(
        warnings_alone(&no_text),
        @"unknown-system luton: `luton` stays: it was sent to something that is not text, no system of this page."
    );
}

#[test]
fn a_fixed_place_stays() {
    assert_snapshot!(
        warnings_alone(&request("place.east-berkshire=bob")),
        @"fixed-place east-berkshire: `east-berkshire` cannot move to `bob`: one of the two is only partly on this map, so `east-berkshire` stays."
    );
}

#[test]
fn no_place_moves_into_a_system_that_is_only_partly_on_the_map() {
    assert_snapshot!(
        warnings_alone(&request("place.berkshire-west=frimley")),
        @"fixed-place berkshire-west: `berkshire-west` cannot move to `frimley`: one of the two is only partly on this map, so `berkshire-west` stays."
    );
}

#[test]
fn a_place_that_is_sent_where_it_is_gives_no_warning() {
    assert_eq!(
        warnings_alone(&request("place.east-berkshire=frimley place.luton=blmk")),
        ""
    );
}

#[test]
fn a_long_name_is_cut_short_in_the_message_and_kept_whole_beside_it() {
    let name = "x".repeat(1000);
    let warnings = EXPLAINER.evaluate(&request(&format!("{name}=1"))).warnings;
    assert_eq!(warnings[0].input, name);
    assert!(
        warnings[0].message.chars().count() < 120,
        "{}",
        warnings[0].message
    );
}

/// Ten megabytes of a key, and a hundred thousand keys: nobody is told of all that.
#[test]
fn a_flood_of_what_is_unknown_is_told_of_in_short() {
    let flood = (0..100_000).map(|index| (format!("x.{index}"), Some("1".to_owned())));
    let request = Request {
        inputs: flood.collect(),
        places: vec![("y".repeat(10_000_000), Some("bob".to_owned()))],
    };
    let evaluation = EXPLAINER.evaluate(&request);
    // A hundred of the inputs, and the one place.
    assert_eq!(evaluation.warnings.len(), 101);
    let one = Request {
        inputs: vec![("z".repeat(10_000_000), Some("1".to_owned()))],
        places: vec![("y".repeat(10_000_000), Some("bob".to_owned()))],
    };
    let warnings = EXPLAINER.evaluate(&one).warnings;
    let longest = warnings.iter().map(|warning| warning.message.len()).max();
    assert!(longest < Some(500), "{longest:?}");
}
