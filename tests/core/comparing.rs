//! One scenario less another, by hand arithmetic.

use serde_json::Value;

use crate::support::{EXPLAINER, request};

/// What `b` comes to less what `a` does.
fn compare(a: &str, b: &str) -> Value {
    serde_json::to_value(EXPLAINER.compare(&request(a), &request(b))).unwrap()
}

fn figure(a: &str, b: &str, id: &str) -> Value {
    compare(a, b)["figures"][id].clone()
}

#[test]
fn a_figure_is_b_less_a_to_the_last_digit() {
    // 10,700,000 + 11,600,000 − (5,000,000 + 11,600,000) = 5,700,000
    let total = figure("ics.budget-2018-19=5000000", "", "ics.total");
    assert_eq!(total["value"], "5700000");
    assert_eq!(total["unit"], "GBP");
    // 17,904,906 × 32.5 % × 2/3 × (75 % − 50 %) = 969,849.075: a third that stays exact.
    let saving = figure("half-arrives", "", "merger.ccgs.saving");
    assert_eq!(saving["value"], "969849.075");
}

#[test]
fn the_other_way_round_only_the_sign_turns() {
    let there = figure("half-arrives", "mk-to-bob", "merger.ccgs.saving");
    let back = figure("mk-to-bob", "half-arrives", "merger.ccgs.saving");
    assert_eq!(there["value"], "969849.075");
    assert_eq!(back["value"], "-969849.075");
}

#[test]
fn two_maps_are_compared_with_each_other_and_not_with_todays() {
    // 969,879 − 281,434 (Milton Keynes) in A, 969,879 − 688,445 (the other three) in B.
    let a = "place.milton-keynes=bob";
    let b = "place.bedford=bob place.central-bedfordshire=bob place.luton=bob";
    assert_eq!(figure(a, b, "boundary.blmk.residents")["value"], "-407011");
}

#[test]
fn a_difference_is_no_firmer_than_the_softer_of_the_two() {
    let status = |a, b, id| figure(a, b, id)["status"].clone();
    assert_eq!(status("", "", "ics.total"), "derived");
    assert_eq!(status("ics.budget-2018-19=1", "", "ics.total"), "assumed");
    assert_eq!(status("", "ics.budget-2018-19=1", "ics.total"), "assumed");
}

#[test]
fn without_a_value_on_both_sides_there_is_no_difference() {
    let never = "merger.ccgs.realised=0";
    let id = "merger.ccgs.payback-years";
    assert_eq!(figure(never, "", id)["value"], Value::Null);
    assert_eq!(figure("", never, id)["value"], Value::Null);
    assert_eq!(figure(never, never, id)["value"], Value::Null);
}

#[test]
fn a_scenario_is_no_different_from_itself() {
    let evaluation = EXPLAINER.evaluate(&request("central-east"));
    let compared = compare("central-east", "central-east");
    for (id, figure) in &evaluation.figures {
        let zero = figure.value.as_ref().map(|_| "0");
        assert_eq!(compared["figures"][id]["value"].as_str(), zero, "{id}");
    }
}

#[test]
fn every_figure_and_series_of_an_evaluation_is_compared_and_no_other() {
    let evaluation = serde_json::to_value(EXPLAINER.evaluate(&request("")).tree()).unwrap();
    let compared = compare("", "");
    for part in ["figures", "series"] {
        let keys = |of: &Value| {
            of[part]
                .as_object()
                .unwrap()
                .keys()
                .cloned()
                .collect::<Vec<_>>()
        };
        assert_eq!(keys(&compared), keys(&evaluation), "{part}");
    }
}

#[test]
fn a_series_is_compared_year_by_year_and_has_none_where_one_of_them_ends() {
    let compared = compare(
        "merger.horizon=3",
        "merger.horizon=5 merger.ccgs.realised=50",
    );
    let points = compared["series"]["merger.ccgs.cumulative-by-year"]
        .as_array()
        .unwrap();
    let found: Vec<_> = points
        .iter()
        .map(|point| (point["x"].as_str().unwrap(), point["y"].as_str()))
        .collect();
    // A quarter of the possible saving a year, 969,849.075, less: a third of that in the first year, two
    // thirds in the second.
    assert_eq!(
        found,
        [
            ("0", Some("0")),
            ("1", Some("-323283.025")),
            ("2", Some("-969849.075")),
            ("3", Some("-1939698.15")),
            ("4", None),
            ("5", None),
        ]
    );
    let back = compare("merger.horizon=5", "merger.horizon=3");
    assert_eq!(
        back["series"]["merger.ccgs.cumulative-by-year"]
            .as_array()
            .unwrap()
            .len(),
        6
    );
}
