//! What matters most: the ends of each bar are what `evaluate` says at the ends of our range.

use joined_up::pack::Domain;
use joined_up::scenario::Request;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::{Value, json as expected};

use super::answer::{decimal, figure_ids, json, shown};
use crate::laws::arbitrary::{input, request};
use crate::support::{EXPLAINER, request as asked, with};

/// The inputs with a low and a high in MODELS.md, in the pack's order, and the one choice.
const BARS: [&str; 24] = [
    "merger.hospitals.overrun",
    "merger.hospitals.realised",
    "chair.weeks",
    "deficit.path",
    "review.years",
    "merger.ccgs.running-cost-per-head",
    "merger.ccgs.duplicated",
    "merger.ccgs.realised",
    "merger.ccgs.ramp-years",
    "merger.ccgs.one-off-per-pound",
    "merger.ccgs.overrun",
    "merger.ccgs.new-running-costs",
    "merger.ccgs.disruption-months",
    "merger.boards.running-cost-per-head",
    "merger.boards.duplicated",
    "merger.boards.realised",
    "merger.boards.ramp-years",
    "merger.boards.one-off-per-pound",
    "merger.boards.overrun",
    "merger.boards.new-running-costs",
    "merger.boards.disruption-months",
    "boundary.cost-per-resident-moved",
    "boundary.fixed-share",
    "boundary.overhead-years",
];

fn bars(figure: &str, request: &Request) -> Vec<Value> {
    let bars = json(EXPLAINER.matters(figure, request));
    bars.as_array().unwrap().clone()
}

fn bar(id: &str, figure: &str, words: &str) -> Value {
    let bars = bars(figure, &asked(words)).into_iter();
    let mut own = bars.filter(|bar| bar["input"] == id);
    own.next().unwrap()
}

/// What `evaluate` shows at the ends of a bar, as JSON: at the low and the high of an assumption, at
/// whichever options of a choice give the least and the most.
fn ends(id: &str, figure: &str, request: &Request) -> [Value; 2] {
    let at = |x: &str| shown(&with(request, id, x), figure);
    let input = input(id);
    let shown = match (&input.domain, input.ours) {
        (Domain::Choice { options, .. }, _) => {
            let number = |text: &String| text.parse::<Decimal>().unwrap();
            let mut values: Vec<String> = options.iter().filter_map(|x| at(x)).collect();
            values.sort_by_key(number);
            [values.first().cloned(), values.last().cloned()]
        }
        (Domain::Range(_), drawn) => {
            let (low, high) = drawn.unwrap();
            [at(&low.to_string()), at(&high.to_string())]
        }
    };
    shown.map(Value::from)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn each_bar_ends_where_evaluate_does_and_the_widest_come_first(
        request in request(),
        figure in select(figure_ids()),
    ) {
        let bars = bars(&figure, &request);
        let mut inputs: Vec<&str> = bars.iter().map(|bar| bar["input"].as_str().unwrap()).collect();
        for bar in &bars {
            let id = bar["input"].as_str().unwrap();
            let [low, high] = ends(id, &figure, &request);
            prop_assert_eq!((&bar["low"], &bar["high"]), (&low, &high), "{} of {}", &figure, id);
            let apart = decimal(&low).zip(decimal(&high)).map(|(low, high)| (high - low).abs());
            prop_assert_eq!(decimal(&bar["swing"]), apart, "{} of {}", &figure, id);
        }
        let swings: Vec<Option<Decimal>> = bars.iter().map(|bar| decimal(&bar["swing"])).collect();
        // None is less than any number, so that those without a swing come last.
        prop_assert!(swings.is_sorted_by(|wider, other| wider >= other), "{swings:?}");
        inputs.sort_unstable();
        let mut all = BARS;
        all.sort_unstable();
        prop_assert_eq!(inputs, all);
    }
}

#[test]
fn the_bars_of_a_yearly_saving_are_as_worked_by_hand() {
    // R = 17,904,906 and P = R × duplicated × 2 ÷ 3, of which three quarters arrive: half of R ×
    // duplicated, less 150,000. At 10 % 745,245.3, at 60 % 5,221,471.8.
    let saving = "merger.ccgs.saving";
    assert_eq!(
        bar("merger.ccgs.duplicated", saving, ""),
        expected!({
            "input": "merger.ccgs.duplicated",
            "low": "745245.3",
            "high": "5221471.8",
            "swing": "4476226.5",
        })
    );
    // Half and all of 3,879,396.3, less 150,000.
    assert_eq!(
        bar("merger.ccgs.realised", saving, ""),
        expected!({
            "input": "merger.ccgs.realised",
            "low": "1789698.15",
            "high": "3729396.3",
            "swing": "1939698.15",
        })
    );
    // Nothing, or 500,000 a year, less than 2,909,547.225: more of this input is less of the figure.
    assert_eq!(
        bar("merger.ccgs.new-running-costs", saving, ""),
        expected!({
            "input": "merger.ccgs.new-running-costs",
            "low": "2909547.225",
            "high": "2409547.225",
            "swing": "500000",
        })
    );
    let first: Vec<Value> = (bars(saving, &asked("")).iter().take(3))
        .map(|bar| bar["input"].clone())
        .collect();
    // Running costs: 15.5 and 21.64 × 994,717 × 0.325 × 2 ÷ 3 × 0.75 are 992,479 apart.
    let widest = ["duplicated", "realised", "running-cost-per-head"];
    assert_eq!(first, widest.map(|name| format!("merger.ccgs.{name}")));
}

#[test]
fn a_choice_goes_from_the_option_with_the_least_to_the_one_with_the_most() {
    // Straight, 363,000,000; at the same growth each year less (tests/published/deficit.tsv).
    let path = bar("deficit.path", "deficit.cumulative", "");
    assert_eq!(path["high"], "363000000");
    assert!(path["low"].as_str().unwrap().starts_with("315651559.2137"));
    // Whichever of the two is set.
    let set = bar(
        "deficit.path",
        "deficit.cumulative",
        "deficit.path=straight",
    );
    assert_eq!(set, path);
}

#[test]
fn an_assumption_that_leaves_the_figure_without_a_value_at_one_end_comes_last() {
    // 2,000,000 of new costs a year are more than half of P = 3,879,396.3, and less than all of it.
    let words = "merger.ccgs.new-running-costs=2000000";
    let bars = bars("merger.ccgs.payback-years", &asked(words));
    let last: Vec<&Value> = bars
        .iter()
        .rev()
        .take_while(|bar| bar["swing"].is_null())
        .collect();
    let realised = last
        .iter()
        .find(|bar| bar["input"] == "merger.ccgs.realised");
    assert!(realised.is_some_and(|bar| bar["low"].is_null() && bar["high"].is_string()));
    assert!(bars[0]["swing"].is_string());
    let none = bars.iter().filter(|bar| bar["swing"].is_null()).count();
    assert_eq!(none, last.len());
}
