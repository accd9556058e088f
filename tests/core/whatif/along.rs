//! A curve behind a slider is what `evaluate` says at each of its points.

use joined_up::pack::Domain;
use joined_up::scenario::Request;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;

use super::answer::{decimal, figure_ids, json};
use crate::laws::arbitrary::request;
use crate::laws::readings::Readings;
use crate::support::{BLMK, EXPLAINER, ids, with};

/// The points of a curve: the input's value as it is set, the figure as text or null.
fn points(input: &str, figure: &str, request: &Request) -> Vec<(String, Value)> {
    let along = json(EXPLAINER.along(input, figure, request));
    let points = along["points"].as_array().unwrap().iter();
    points
        .map(|point| (point["x"].as_str().unwrap().to_owned(), point["y"].clone()))
        .collect()
}

/// Where the points of a curve over `input` stand.
fn places(input: &str) -> Vec<String> {
    let points = points(input, "ics.total", &Request::default()).into_iter();
    points.map(|(x, _)| x).collect()
}

#[test]
fn a_curve_goes_from_the_least_to_the_greatest_in_even_steps() {
    for input in BLMK.inputs() {
        let Domain::Range(range) = &input.domain else {
            continue;
        };
        let places: Vec<Decimal> = (places(&input.id).iter())
            .map(|x| x.parse().unwrap())
            .collect();
        let (first, last) = (places[0], places[places.len() - 1]);
        assert_eq!((first, last), (range.min, range.max), "{}", input.id);
        let steps = Decimal::from(places.len() - 1);
        assert!(range.whole || places.len() > 20, "{}", input.id);
        for pair in places.windows(2) {
            let off = (pair[1] - pair[0]) * steps - (range.max - range.min);
            assert!(off.abs() < Decimal::new(1, 12), "{}: {pair:?}", input.id);
        }
    }
}

#[test]
fn an_input_of_whole_numbers_has_a_point_at_each_and_none_between() {
    let counted =
        |first: u32, last: u32| -> Vec<String> { (first..=last).map(|x| x.to_string()).collect() };
    assert_eq!(places("ics.further-years"), counted(0, 10));
    assert_eq!(places("chair.weeks"), counted(40, 52));
    assert_eq!(places("deficit.first-year"), counted(1, 5));
    assert_eq!(places("deficit.ramp-years"), counted(1, 5));
    assert_eq!(places("review.years"), counted(1, 10));
    assert_eq!(places("merger.ccgs.ramp-years"), counted(1, 10));
    assert_eq!(places("merger.horizon"), counted(3, 20));
    assert_eq!(places("boundary.overhead-years"), counted(0, 10));
}

#[test]
fn a_choice_has_a_point_at_each_option() {
    assert_eq!(places("deficit.path"), ["steady", "straight"]);
}

#[test]
fn a_figure_that_has_no_value_somewhere_has_none_on_the_curve_there() {
    // Nothing duplicated, nothing saved: a month of disruption is never paid back.
    let curve = points(
        "merger.ccgs.duplicated",
        "merger.ccgs.payback-years",
        &Request::default(),
    );
    assert_eq!(curve[0], ("0".to_owned(), Value::Null));
    // Where a fiftieth is duplicated the extra costs, 150,000 a year, are more than what is saved: 0.75 ×
    // R × 2 ÷ 150 = 179,049 is little above them; from 10 per cent on it pays.
    let (low, high): (Vec<_>, Vec<_>) = curve
        .iter()
        .partition(|(x, _)| x.parse::<f64>().unwrap() < 1.6);
    assert!(low.iter().all(|(_, y)| y.is_null()), "{low:?}");
    let paid = high
        .iter()
        .filter(|(x, _)| x.parse::<f64>().unwrap() > 10.0);
    assert!(paid.clone().count() > 30 && paid.into_iter().all(|(_, y)| y.is_string()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn every_point_is_what_evaluate_says_with_the_input_there(
        request in request(),
        input in select(ids("input")),
        figure in select(figure_ids()),
    ) {
        for (x, y) in points(&input, &figure, &request) {
            let there = Readings::of(&with(&request, &input, &x));
            let (exact, drawn) = (there.exact(&figure), decimal(&y).and_then(|y| y.to_f64()));
            prop_assert!(
                there.agree(&figure, exact, drawn),
                "{figure} at {input} = {x}: {drawn:?}, not {exact:?}"
            );
        }
    }
}
