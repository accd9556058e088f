//! Surrey's pack: a merger from published totals, by hand arithmetic and against independent runs.

use std::sync::LazyLock;

use joined_up::explainer::Explainer;
use joined_up::pack::toml;
use joined_up::scenario::Request;
use serde_json::Value;

use crate::published::check_by;
use crate::support::{pack, pair, value};

static SURREY: LazyLock<Explainer> =
    LazyLock::new(|| Explainer::new(pack("data/surrey/pack.toml")));

fn asked(inputs: &[(&str, &str)]) -> Request {
    Request {
        inputs: inputs.iter().map(|(id, value)| pair(id, value)).collect(),
        places: Vec::new(),
    }
}

fn number(request: &Request, id: &str) -> Option<f64> {
    let value = value(&SURREY.evaluate(request), id)?;
    Some(value.parse().unwrap())
}

/// Years to pay back, and pounds ahead after ten years, in millions.
fn answers(merger: &str, set: &[(&str, &str)]) -> (f64, f64) {
    let ids: Vec<(String, &str)> = (set.iter())
        .map(|(name, value)| (format!("merger.{merger}.{name}"), *value))
        .collect();
    let inputs: Vec<(&str, &str)> = ids
        .iter()
        .map(|(id, value)| (id.as_str(), *value))
        .collect();
    let request = asked(&inputs);
    let figure = |name: &str| number(&request, &format!("merger.{merger}.{name}")).unwrap();
    (figure("payback-years"), figure("net") / 1e6)
}

fn near((years, millions): (f64, f64), expected: (f64, f64)) {
    assert!((years - expected.0).abs() < 0.005, "{years} years");
    assert!((millions - expected.1).abs() < 0.05, "£{millions}m");
}

const AS_PUBLISHED: &[(&str, &str)] = &[
    ("realised", "100"),
    ("overrun", "0"),
    ("new-running-costs", "0"),
];

/// T = 55.6 × 1.23 = 68.388; S = 39.9 × 0.75 = 29.925, less 2 a year. The four years of the ramp bring
/// 5.48125, 12.9625, 20.44375 and 27.925: −1.5755 after four years, so 4 + 1.5755 ÷ 27.925 = 4.056 years;
/// after ten, −1.5755 + 6 × 27.925 = 165.97.
#[test]
fn two_councils_pay_back_after_four_years_and_three_later() {
    near(answers("two", &[]), (4.0564, 165.97));
    // T = 59.5 × 1.23 = 73.185; S = 22.5 × 0.75 = 16.875, less 2. The ramp brings 2.21875, 6.4375, 10.65625 and
    // 14.875: −38.9975 after four years, so 4 + 38.9975 ÷ 14.875 = 6.622; −38.9975 + 6 × 14.875 = 50.25.
    near(answers("three", &[]), (6.6217, 50.25));
}

/// As published: the ramp brings a quarter, a half, three quarters, all of 39.9: −55.6 + 9.975 + 19.95 =
/// −25.675 after two years, so 2 + 25.675 ÷ 29.925 = 2.858; −55.6 + 39.9 × 8.5 = 283.55. Of three:
/// −59.5 + 22.5 × 2.5 = −3.25 after four, so 4 + 3.25 ÷ 22.5 = 4.144; −59.5 + 22.5 × 8.5 = 131.75.
#[test]
fn as_published_both_pay_back_sooner() {
    near(answers("two", AS_PUBLISHED), (2.858, 283.55));
    near(answers("three", AS_PUBLISHED), (4.1444, 131.75));
}

/// 48 per cent of 39.9 is 19.152, less 2: −68.388 + 19.152 × 2.5 − 8 = −28.508 after four years, so
/// 4 + 28.508 ÷ 17.152 = 5.662; −28.508 + 6 × 17.152 = 74.404. Of three: 10.8 less 2, −73.185 + 27 − 8 =
/// −54.185 after four, so 4 + 54.185 ÷ 8.8 = 10.157; −54.185 + 52.8 = −1.385.
#[test]
fn where_somerset_stood_two_pay_back_after_six_years_and_three_after_ten() {
    near(answers("two", &[("realised", "48")]), (5.6621, 74.404));
    near(answers("three", &[("realised", "48")]), (10.1574, -1.385));
}

#[test]
fn where_nothing_arrives_it_never_pays_back() {
    let nothing = asked(&[("merger.two.realised", "0")]);
    assert_eq!(number(&nothing, "merger.two.payback-years"), None);
    let drawn = serde_json::to_value(SURREY.draws(&nothing, 500, 1, None)).unwrap();
    let years = &drawn["headlines"]["merger.two.payback-years"];
    assert_eq!((&years["p10"], &years["p90"]), (&Value::Null, &Value::Null));
}

#[test]
fn what_rests_on_running_costs_is_no_figure_of_published_totals() {
    let evaluation = SURREY.evaluate(&Request::default());
    let ids: Vec<&str> = (evaluation.figures.iter())
        .filter_map(|(id, _)| id.strip_prefix("merger.two."))
        .collect();
    assert_eq!(
        ids,
        [
            "saving",
            "one-off-cost",
            "payback-years",
            "net",
            "npv",
            "saving-per-resident"
        ]
    );
}

/// 165.97 − 50.25 = 115.72. Three follows two: where 48 per cent of two's saving arrives, 48 of three's does,
/// 74.404 + 1.385 = 75.789. What is set of three stands alone: with 75 per cent of three's, 74.404 − 50.25.
#[test]
fn two_are_held_against_three_which_follows_them_until_it_is_set() {
    let against =
        |inputs: &[(&str, &str)]| number(&asked(inputs), "merger.three.against").unwrap() / 1e6;
    assert!((against(&[]) - 115.72).abs() < 0.02);
    let somerset = ("merger.two.realised", "48");
    assert!((against(&[somerset]) - 75.789).abs() < 0.02);
    assert!((against(&[somerset, ("merger.three.realised", "75")]) - 24.154).abs() < 0.02);
    let alone = number(&asked(&[("merger.three.realised", "48")]), "merger.two.net").unwrap();
    assert!((alone / 1e6 - 165.97).abs() < 0.02);
}

/// Ten years of the ramp count 8.5 times: 39.9 × 8.5 × 25 % would be 84.79 of 115.72 too many, so three
/// draws level at 75 − 115.72 ÷ (39.9 × 8.5) = 40.88 per cent of two's saving, with 75 of three's.
#[test]
fn three_draws_level_where_less_of_the_saving_of_two_arrives() {
    let held = asked(&[("merger.three.realised", "75")]);
    let found = SURREY.solve("merger.two.realised", "merger.three.against", "0", &held);
    let found = serde_json::to_value(found.unwrap()).unwrap();
    let value: f64 = found["value"].as_str().unwrap().parse().unwrap();
    assert!((value - 40.88).abs() < 0.01, "{value}");
}

#[test]
fn what_follows_is_drawn_with_its_leader_and_moves_with_it() {
    let drawn = |inputs: &[(&str, &str)]| {
        serde_json::to_value(SURREY.draws(&asked(inputs), 10_000, 1, None)).unwrap()
    };
    let read = |value: &Value| value.as_str().unwrap().parse::<f64>().unwrap() / 1e6;
    let usual = &drawn(&[])["headlines"]["merger.three.against"];
    // From the same independent runs; two are ahead in all of them, for both get the same luck.
    for (end, expected) in [("p10", 91.3), ("p90", 146.4)] {
        assert!(
            (read(&usual[end]) - expected).abs() < 1.5,
            "{end}: {}",
            usual[end]
        );
    }
    assert_eq!(usual["shares"]["better"], "0");
    let inputs = serde_json::to_value(SURREY.inputs()).unwrap();
    let leader = inputs
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == "merger.two.realised");
    assert_eq!(
        leader.unwrap()["moves"],
        serde_json::json!(["merger.two", "merger.three"])
    );
}

#[test]
fn a_leader_or_an_alternative_that_there_is_not_is_complained_of() {
    let text = std::fs::read_to_string("data/surrey/pack.toml").unwrap();
    for (right, wrong, said) in [
        (
            "alternative_to = \"two\"",
            "alternative_to = \"four\"",
            "no other merger",
        ),
        (
            "alternative_to = \"two\"",
            "alternative_to = \"three\"",
            "no other merger",
        ),
        (
            "follows = \"merger.two.overrun\"",
            "follows = \"merger.four.overrun\"",
            "which it cannot",
        ),
        (
            "follows = \"merger.two.overrun\"",
            "follows = \"merger.two.realised\"",
            "which it cannot",
        ),
        (
            "follows = \"merger.two.overrun\"",
            "follows = \"merger.three.overrun\"",
            "which it cannot",
        ),
    ] {
        let mistakes = toml::read(&text.replace(right, wrong)).unwrap_err();
        let all: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        assert!(all.len() == 1 && all[0].contains(said), "{wrong}: {all:?}");
    }
}

/// Expected from 20,000 triangular runs in another language, their ramp rounded: 3.23 and 5.27 years of two,
/// 5.19 and 9.27 of three; £102.3m and £234.8m ahead, £7.7m and £91.3m.
#[test]
fn the_spans_agree_with_independent_runs() {
    let drawn = serde_json::to_value(SURREY.draws(&Request::default(), 10_000, 1, None)).unwrap();
    let read = |value: &Value| value.as_str().unwrap().parse::<f64>().unwrap();
    for (merger, years, millions) in [
        ("two", (3.23, 5.27), (102.3, 234.8)),
        ("three", (5.19, 9.27), (7.7, 91.3)),
    ] {
        let spread = &drawn["headlines"][format!("merger.{merger}.payback-years")];
        for (end, expected) in [("p10", years.0), ("p90", years.1)] {
            let found = read(&spread[end]);
            assert!(
                (found - expected).abs() < 0.02 * expected,
                "{merger} {end}: {found}"
            );
        }
        let fan = drawn["fans"][format!("merger.{merger}.cumulative-by-year")]
            .as_array()
            .unwrap();
        for (end, expected) in [("p10", millions.0), ("p90", millions.1)] {
            let found = read(&fan[10][end]) / 1e6;
            assert!((found - expected).abs() < 2.0, "{merger} {end}: £{found}m");
        }
    }
}

#[test]
fn whose_debt_it_is_comes_out_as_worked_by_hand_wherever_districts_go() {
    check_by(&SURREY, "surrey");
}

/// Whatever is moved, people and debts are those of all districts, and moving back restores every figure.
#[test]
fn moves_make_no_people_and_no_debt() {
    let baseline = SURREY.evaluate(&Request::default());
    let places = pack("data/surrey/pack.toml");
    let places = places.sections();
    let boundary = places.boundary().unwrap();
    for place in boundary.places() {
        for system in boundary.systems() {
            let request = Request {
                inputs: Vec::new(),
                places: vec![pair(&place.id, &system.id)],
            };
            let moved = SURREY.evaluate(&request);
            for total in ["boundary.people", "boundary.debt"] {
                assert_eq!(
                    value(&moved, total),
                    value(&baseline, total),
                    "{}",
                    place.id
                );
            }
            let known: f64 = (boundary.systems().iter())
                .filter_map(|system| value(&moved, &format!("boundary.{}.debt", system.id)))
                .map(|debt| debt.parse::<f64>().unwrap())
                .sum();
            assert_eq!(known, 4_479_300_000.0, "{} to {}", place.id, system.id);
        }
    }
}
