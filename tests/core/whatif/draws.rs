//! Draws: what is told of them agrees with itself, and with single draws taken apart.

use joined_up::explainer::Explainer;
use joined_up::pack::toml;
use joined_up::scenario::Request;
use proptest::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json as expected};

use super::answer::{decimal, setting, shown};
use crate::laws::arbitrary::request;
use crate::support::{EXPLAINER, request as asked};

const REPAY: &str = "ics.saving-to-repay";
const PAYBACK: &str = "merger.ccgs.payback-years";
const FAN: &str = "merger.ccgs.cumulative-by-year";

fn draws(request: &Request, count: u32, seed: u32) -> Value {
    serde_json::to_value(EXPLAINER.draws(request, count, seed)).unwrap()
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

/// The figures that headlines are held against, with their codes: the horizon, and 1 April 2021 to 1
/// July 2022.
fn thresholds(request: &Request) -> [(&'static str, Decimal); 2] {
    let horizon = setting(request, "merger.horizon");
    [
        ("within-horizon", horizon),
        ("within-lifetime", Decimal::new(125, 2)),
    ]
}

#[test]
fn only_the_headlines_that_sources_size_are_drawn_and_the_cumulative_sum() {
    let draws = draws(&Request::default(), 10, 1);
    assert_eq!(keys(&draws), ["fans", "headlines"]);
    assert_eq!(keys(&draws["headlines"]), [REPAY, PAYBACK]);
    assert_eq!(keys(&draws["headlines"][REPAY]["shares"]), ["repays-ics"]);
    let shares = &draws["headlines"][PAYBACK]["shares"];
    assert_eq!(keys(shares), ["within-horizon", "within-lifetime"]);
    assert_eq!(keys(&draws["fans"]), [FAN]);
}

#[test]
fn what_rests_on_nothing_that_is_drawn_is_the_same_in_every_draw() {
    // (10,700,000 + 11,600,000) ÷ 10, and (22,300,000 + 2 × 11,600,000) ÷ 8.
    for (words, saving) in [
        ("", "2230000"),
        ("ics.further-years=2 merger.horizon=8", "5687500"),
    ] {
        let draws = draws(&asked(words), 100, 1);
        let saving = Some(saving.parse().unwrap());
        assert_eq!(quantiles(&draws["headlines"][REPAY]), [saving; 3]);
    }
}

#[test]
fn the_same_seed_gives_the_same_and_another_seed_something_else() {
    let request = asked("half-savings");
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
    // Of £10 a head a tenth is done three times, half of which arrives as the likeliest; the likeliest
    // new costs are 500,000. One draw in fourteen does not save as much, so that the worst of five
    // never pays back in 1 − (13 ÷ 14)^5 = 31 of 100 batches, and the median of five hardly ever.
    let words = "merger.ccgs.running-cost-per-head=10 merger.ccgs.duplicated=10 \
                 merger.ccgs.realised=50 merger.ccgs.ramp-years=5 merger.ccgs.overrun=41 \
                 merger.ccgs.one-off-per-pound=1.8 merger.ccgs.disruption-months=3 \
                 merger.ccgs.new-running-costs=500000 merger.horizon=20";
    let mut never = 0;
    for seed in 0..100 {
        let payback = &draws(&asked(words), 5, seed)["headlines"][PAYBACK];
        let [p10, p50, p90] = quantiles(payback);
        if p90.is_none() {
            never += 1;
            let held = decimal(&payback["shares"]["within-horizon"]).unwrap();
            assert!(p10.is_some() && held < Decimal::ONE_HUNDRED, "{payback}");
            // Ranks 1 and 3 of 5: both have a value before any that has none.
            assert!(p50.is_none() || p10 <= p50, "{payback}");
        }
    }
    assert!((15..50).contains(&never), "{never}");
}

#[test]
fn no_draws_tell_nothing() {
    let draws = draws(&Request::default(), 0, 1);
    let payback = expected!({
        "p10": null, "p50": null, "p90": null,
        "shares": {"within-horizon": "0", "within-lifetime": "0"},
    });
    assert_eq!(draws["headlines"][PAYBACK], payback);
    assert_eq!(draws["fans"][FAN], expected!([]));
}

/// BLMK with nothing left to draw: each low and each high is the default.
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
        let end = ["low", "high"].into_iter().find(|key| of(key).is_some());
        lines.push(end.map_or(line.to_owned(), |end| format!("{end}{default}")));
    }
    Explainer::new(toml::read(&lines.join("\n")).unwrap())
}

#[test]
fn where_nothing_is_left_to_draw_every_draw_is_the_evaluation() {
    let draws = serde_json::to_value(certain().draws(&Request::default(), 10, 1)).unwrap();
    let payback: Decimal = shown(&Request::default(), PAYBACK)
        .unwrap()
        .parse()
        .unwrap();
    for quantile in quantiles(&draws["headlines"][PAYBACK]) {
        assert!((quantile.unwrap() - payback).abs() < Decimal::new(1, 9));
    }
    // 2.84 years are within 10 and not within 1.25; 2,230,000 a year are less than 2,334,992.
    let shares = &draws["headlines"][PAYBACK]["shares"];
    assert_eq!(
        shares,
        &expected!({"within-horizon": "100", "within-lifetime": "0"})
    );
    assert_eq!(
        draws["headlines"][REPAY]["shares"],
        expected!({"repays-ics": "100"})
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
        let path = path(&draws(&asked("merger.ccgs.ramp-years=4"), 1, seed));
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
