//! Draws: what is told of them agrees with itself, and with single draws taken apart.

use joined_up::explainer::Explainer;
use joined_up::pack::{Domain, toml};
use joined_up::scenario::Request;
use proptest::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json as expected};

use super::answer::{decimal, setting, shown};
use crate::laws::arbitrary::request;
use crate::support::{BLMK, EXPLAINER, request as asked};

const NET: &str = "merger.ccgs.net";
const BOARDS: &str = "merger.boards.payback-years";
const PAYBACK: &str = "merger.ccgs.payback-years";
const FAN: &str = "merger.ccgs.cumulative-by-year";
const BOARDS_FAN: &str = "merger.boards.cumulative-by-year";
const HOSPITALS: &str = "merger.hospitals.payback-years";
const HOSPITALS_FAN: &str = "merger.hospitals.cumulative-by-year";

fn draws(request: &Request, count: u32, seed: u32) -> Value {
    serde_json::to_value(EXPLAINER.draws(request, count, seed, None)).unwrap()
}

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

fn quantiles(range: &Value) -> [Option<Decimal>; 3] {
    ["p10", "p50", "p90"].map(|quantile| decimal(&range[quantile]))
}

/// The figures that headlines are held against, with their codes: the horizon, 1 April 2021 to 30 June
/// 2022, and 1 April 2021 to 31 March 2026.
fn thresholds(request: &Request) -> [(&'static str, Decimal); 3] {
    let horizon = setting(request, "merger.horizon");
    [
        ("within-horizon", horizon),
        ("within-life-ccg", Decimal::new(125, 2)),
        ("within-life-single-body", Decimal::from(5)),
    ]
}

#[test]
fn only_the_headlines_that_sources_size_are_drawn_and_the_cumulative_sum() {
    let draws = draws(&Request::default(), 10, 1);
    assert_eq!(keys(&draws), ["fans", "headlines"]);
    assert_eq!(keys(&draws["headlines"]), [BOARDS, NET, PAYBACK, HOSPITALS]);
    assert_eq!(keys(&draws["headlines"][NET]["shares"]), ["covers-ics"]);
    let lives = [
        "within-horizon",
        "within-life-ccg",
        "within-life-single-body",
    ];
    assert_eq!(keys(&draws["headlines"][PAYBACK]["shares"]), lives);
    for merger in [BOARDS, HOSPITALS] {
        let shares = keys(&draws["headlines"][merger]["shares"]);
        assert_eq!(shares, ["within-horizon"], "{merger}");
    }
    assert_eq!(keys(&draws["fans"]), [BOARDS_FAN, FAN, HOSPITALS_FAN]);
}

#[test]
fn the_same_seed_gives_the_same_and_another_seed_something_else() {
    let request = asked("half-arrives");
    let first = draws(&request, 200, 7);
    assert_eq!(first, draws(&request, 200, 7));
    for seed in [0, 8, u32::MAX] {
        assert_ne!(
            first["headlines"][PAYBACK],
            draws(&request, 200, seed)["headlines"][PAYBACK]
        );
    }
}

#[test]
fn a_draw_that_never_pays_back_lies_beyond_every_number() {
    // All is held but the new costs. R = 5 × 994717, P = R ÷ 15 = 331572.33, S = P ÷ 2 = 165786.17, T =
    // 0.9 P = 298415.1. In 50 years S less the new costs covers that where they are below 165786.17 −
    // 298415.1 ÷ 50 = 159817.87, about (the ramp takes no year). Of a triangle that falls from 0 to
    // 500000 ((500000 − 159817.87) ÷ 500000)² = 46.29 % lies above.
    let words = "merger.ccgs.running-cost-per-head=5 merger.ccgs.duplicated=10 \
                 merger.ccgs.realised=50 merger.ccgs.ramp-years=1 merger.ccgs.overrun=0 \
                 merger.ccgs.one-off-per-pound=0.9 merger.ccgs.disruption-months=0 merger.horizon=20";
    let payback = &draws(&asked(words), 1000, 1)["headlines"][PAYBACK];
    let [p10, p50, p90] = quantiles(payback);
    assert!(p10.is_some() && p50.is_some() && p90.is_none(), "{payback}");
    // Within 20 years: below 165786.17 − 298415.1 ÷ 20 = 150865.4, so 100 − 48.75 = 51.2 of 100.
    let held = decimal(&payback["shares"]["within-horizon"]).unwrap();
    assert!(
        (Decimal::from(50)..Decimal::from(53)).contains(&held),
        "{held}"
    );
}

#[test]
fn a_merger_of_which_nothing_arrives_pays_back_in_none_of_the_runs() {
    let draws = draws(&asked("merger.ccgs.realised=0"), 1000, 1);
    let payback = &draws["headlines"][PAYBACK];
    assert_eq!(quantiles(payback), [None; 3]);
    for share in payback["shares"].as_object().unwrap().values() {
        assert_eq!(share, "0");
    }
    // The other merger is none of its business.
    assert!(
        quantiles(&draws["headlines"][BOARDS])
            .iter()
            .all(Option::is_some)
    );
}

#[test]
fn each_input_is_drawn_from_a_stream_of_its_own() {
    // What is spent at the start does not rest on what arrives, when, or on new costs: whichever of
    // these are held, and where, each draw of it is the same.
    let start = |words: &str| draws(&asked(words), 300, 5)["fans"][FAN][0].clone();
    let free = start("");
    for words in [
        "merger.ccgs.realised=0",
        "merger.ccgs.realised=75",
        "merger.ccgs.ramp-years=9 merger.ccgs.new-running-costs=5000000",
    ] {
        assert_eq!(start(words), free, "{words}");
    }
    assert_ne!(start("merger.ccgs.overrun=20"), free);
}

#[test]
fn at_the_defaults_and_in_every_scene_the_answer_lies_within_its_span() {
    for scene in crate::support::ids("scene") {
        let draws = draws(&asked(&scene), 10_000, 1);
        for (figure, range) in draws["headlines"].as_object().unwrap() {
            let exact: Decimal = shown(&asked(&scene), figure).unwrap().parse().unwrap();
            let [p10, p50, p90] = quantiles(range).map(Option::unwrap);
            assert!((p10..=p90).contains(&exact), "{scene}: {exact}, {range}");
            let tenth = exact.abs() / Decimal::TEN;
            let near = scene != "baseline" || (exact - p50).abs() < tenth;
            assert!(near, "{scene}: {exact} is not in the middle of {range}");
        }
    }
}

#[test]
fn no_draws_tell_nothing() {
    let draws = draws(&Request::default(), 0, 1);
    let payback = expected!({
        "p10": null, "p50": null, "p90": null,
        "shares": {"within-horizon": "0", "within-life-ccg": "0", "within-life-single-body": "0"},
    });
    assert_eq!(draws["headlines"][PAYBACK], payback);
    assert_eq!(draws["fans"][FAN], expected!([]));
}

/// BLMK with nothing left to draw: each low, likely and high is the default.
fn certain() -> Explainer {
    let text = std::fs::read_to_string("data/blmk/pack.toml").unwrap();
    let mut default = String::new();
    let mut lines = Vec::new();
    for line in text.lines() {
        let of = |key: &str| {
            line.strip_prefix(key)
                .filter(|rest| rest.starts_with(" = \""))
        };
        if let Some(rest) = of("default") {
            default = rest.to_owned();
        }
        let end = ["low", "likely", "high"]
            .into_iter()
            .find(|key| of(key).is_some());
        lines.push(end.map_or(line.to_owned(), |end| format!("{end}{default}")));
    }
    Explainer::new(toml::read(&lines.join("\n")).unwrap())
}

#[test]
fn where_nothing_is_left_to_draw_every_draw_is_the_evaluation() {
    let draws = serde_json::to_value(certain().draws(&Request::default(), 10, 1, None)).unwrap();
    let payback: Decimal = shown(&Request::default(), PAYBACK)
        .unwrap()
        .parse()
        .unwrap();
    for quantile in quantiles(&draws["headlines"][PAYBACK]) {
        assert!((quantile.unwrap() - payback).abs() < Decimal::new(1, 9));
    }
    // 3.70 years are within 10 and 5 and not within 1.25; 17,392,660 ahead are less than 22,300,000.
    assert_eq!(
        draws["headlines"][PAYBACK]["shares"],
        expected!({"within-horizon": "100", "within-life-ccg": "0", "within-life-single-body": "100"})
    );
    assert_eq!(
        draws["headlines"][NET]["shares"],
        expected!({"covers-ics": "0"})
    );
}

/// The path of a single draw: the cumulative sum by year.
fn path(draws: &Value) -> Vec<f64> {
    let points = draws["fans"][FAN].as_array().unwrap().iter();
    points
        .zip(0..)
        .map(|(point, year)| {
            assert_eq!(point["x"], year.to_string());
            let [p10, p50, p90] = quantiles(point);
            assert!(p10 == p50 && p50 == p90, "{point}");
            p50.unwrap().to_f64().unwrap()
        })
        .collect()
}

/// Where a path that starts below zero first comes up to it, along a straight line in each year.
fn crossing(path: &[f64]) -> Option<f64> {
    let year = path.iter().position(|sum| *sum >= 0.0)?;
    let before = path[year - 1];
    Some((year - 1) as f64 + before / (before - path[year]))
}

proptest! {
    #[test]
    fn a_single_draw_pays_back_where_its_own_path_comes_up_to_zero(seed in any::<u32>()) {
        let draws = draws(&asked("merger.horizon=20"), 1, seed);
        let payback = &draws["headlines"][PAYBACK];
        let [p10, p50, p90] = quantiles(payback);
        prop_assert!(p10 == p50 && p50 == p90);
        let crossing = crossing(&path(&draws));
        let holds = payback["shares"]["within-horizon"] == "100";
        prop_assert_eq!(crossing.is_some(), holds);
        if let Some(years) = crossing {
            let told = p50.unwrap().to_f64().unwrap();
            prop_assert!((told - years).abs() < 1e-9, "{told}, not {years}");
        }
    }

    #[test]
    fn a_drawn_ramp_is_a_whole_number_of_years_from_one_to_five(seed in any::<u32>()) {
        // Each year of the ramp brings as much more than the year before as the first, then none more.
        let path = path(&draws(&Request::default(), 1, seed));
        let yearly: Vec<f64> = path.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let more: Vec<f64> = yearly.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let near = 1e-6 * yearly[yearly.len() - 1].abs().max(more[0]);
        let ramp = 1 + more.iter().take_while(|more| **more > near).count();
        prop_assert!((1..=5).contains(&ramp), "{yearly:?}");
        for (step, year) in more.iter().zip(2..) {
            let expected = if year <= ramp { more[0] } else { 0.0 };
            prop_assert!((step - expected).abs() <= near, "{yearly:?}");
        }
    }

    // By nearest rank the value that so many per cent do not exceed is at most the threshold exactly
    // where so many per cent or more are: ten draws of which five hold have their fifth within it.
    #[test]
    fn a_quantile_is_within_the_threshold_where_so_many_draws_are(
        horizon in 3..7_u32,
        count in prop_oneof![Just(10_u32), Just(20), 1..60_u32],
        seed in any::<u32>(),
    ) {
        let request = asked(&format!("merger.horizon={horizon}"));
        let payback = &draws(&request, count, seed)["headlines"][PAYBACK];
        for (code, threshold) in thresholds(&request) {
            let share = decimal(&payback["shares"][code]).unwrap();
            for (quantile, per_cent) in quantiles(payback).into_iter().zip([10, 50, 90]) {
                let within = quantile.is_some_and(|years| years <= threshold);
                let so_many = share >= Decimal::from(per_cent);
                prop_assert_eq!(within, so_many, "{} of {}: {:?} {}", per_cent, count, quantile, share);
            }
        }
    }

    #[test]
    fn whatever_is_set_shares_are_parts_of_all_and_quantiles_rise(
        request in request(),
        count in 0..20_u32,
        seed in any::<u32>(),
    ) {
        let draws = draws(&request, count, seed);
        let ranges = draws["headlines"].as_object().unwrap().values();
        let points = draws["fans"][FAN].as_array().unwrap();
        prop_assert!(count == 0 || Decimal::from(points.len()) == setting(&request, "merger.horizon") + Decimal::ONE);
        for range in ranges.clone().chain(points) {
            let beyond_all = |value: Option<Decimal>| value.unwrap_or(Decimal::MAX);
            prop_assert!(quantiles(range).map(beyond_all).is_sorted(), "{range}");
        }
        for share in ranges.flat_map(|range| range["shares"].as_object().unwrap().values()) {
            let share = decimal(share).unwrap();
            let held = share * Decimal::from(count) / Decimal::ONE_HUNDRED;
            prop_assert!((Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&share), "{share}");
            prop_assert!((held - held.round()).abs() < Decimal::new(1, 9), "{share} of {count}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Law 8: what is set is held, so where all that is drawn is set nothing spreads.
    #[test]
    fn where_all_that_is_drawn_is_set_every_quantile_is_the_answer(request in request()) {
        let mut held = request;
        for input in BLMK.inputs().iter().filter(|input| input.drawn().is_some()) {
            if !held.inputs.iter().any(|(id, _)| *id == input.id) {
                let Domain::Range(range) = &input.domain else { unreachable!() };
                held.inputs.push((input.id.clone(), Some(range.default.to_string())));
            }
        }
        let draws = draws(&held, 50, 1);
        for (figure, range) in draws["headlines"].as_object().unwrap() {
            let exact = shown(&held, figure).map(|text| text.parse::<Decimal>().unwrap());
            for quantile in quantiles(range) {
                let apart = exact.zip(quantile).map(|(exact, drawn)| (exact - drawn).abs() / exact.abs().max(Decimal::ONE));
                prop_assert_eq!(exact.is_none(), quantile.is_none(), "{}: {:?}, {}", figure, exact, range);
                prop_assert!(apart.is_none_or(|apart| apart < Decimal::new(1, 9)), "{figure}: {exact:?}, {range}");
            }
        }
    }
}
