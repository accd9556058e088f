//! Law 5 on the states that are drawn: the fast reading, in which draws are counted, and the exact
//! one agree on every headline and on the cumulative sum.
//!
//! The states come from a sampler of the test's own: a triangular distribution is the one whose
//! share below x is (x − low)² ÷ ((high − low) × (mode − low)) up to the mode, and so on beyond it.

use joined_up::pack::{Domain, Input};
use joined_up::scenario::{Request, Scenario};
use proptest::prelude::*;
use rust_decimal::prelude::ToPrimitive;

use super::arbitrary::request;
use super::readings::Readings;
use crate::support::{BLMK, with};

const FIGURES: [&str; 5] = [
    "ics.total",
    "merger.ccgs.net",
    "merger.ccgs.payback-years",
    "merger.boards.payback-years",
    "merger.hospitals.payback-years",
];

/// The value below which `share` of a triangular distribution lies.
fn triangular(low: f64, mode: f64, high: f64, share: f64) -> f64 {
    let below_mode = (mode - low) / (high - low);
    if share < below_mode {
        low + (share * (high - low) * (mode - low)).sqrt()
    } else {
        high - ((1.0 - share) * (high - low) * (high - mode)).sqrt()
    }
}

/// The inputs that are drawn, each with its range of ours.
fn drawn_inputs() -> Vec<(&'static Input, f64, f64)> {
    let inputs = BLMK.inputs().iter().filter_map(|input| {
        let (low, high) = input.ours?;
        Some((input, low.to_f64()?, high.to_f64()?))
    });
    inputs.collect()
}

/// `request` with each assumption drawn, its most likely value being the one that it has.
fn drawn(request: &Request, shares: &[f64]) -> Request {
    let (scenario, _) = Scenario::mend(&BLMK, request);
    let mut drawn = request.clone();
    for ((input, low, high), share) in drawn_inputs().into_iter().zip(shares) {
        let index = BLMK.input_index(&input.id).unwrap();
        let current = scenario.settings()[index.position()].value();
        let mode = current.to_f64().unwrap().clamp(low, high);
        let value = triangular(low, mode, high, *share);
        let whole = matches!(&input.domain, Domain::Range(range) if range.whole);
        let text = if whole {
            format!("{}", (value + 0.5).floor())
        } else {
            format!("{value:.9}")
        };
        drawn = with(&drawn, &input.id, &text);
    }
    drawn
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_readings_agree_on_a_thousand_drawn_states(
        request in request(),
        shares in proptest::collection::vec(0.0..1.0, drawn_inputs().len()),
    ) {
        let readings = Readings::of(&drawn(&request, &shares));
        for id in FIGURES {
            let (exact, fast) = (readings.exact(id), readings.fast(id));
            prop_assert!(readings.agree(id, exact, fast), "{id}: {exact:?}, {fast:?}");
        }
        let series = "merger.ccgs.cumulative-by-year";
        for (exact, fast) in readings.both_of_series(series) {
            prop_assert!(readings.agree(series, exact, fast), "{exact:?}, {fast:?}");
        }
    }
}

#[test]
fn a_thousand_states_differ_and_stay_within_our_ranges() {
    let (request, inputs) = (Request::default(), drawn_inputs());
    // 0, 0.5 and almost all of each: the low, something between, the high.
    let at = |share: f64| drawn(&request, &vec![share; inputs.len()]).inputs;
    let value = |of: &[(String, Option<String>)], at: usize| -> f64 {
        of[at].1.as_ref().unwrap().parse().unwrap()
    };
    let (least, half, most) = (at(0.0), at(0.5), at(1.0 - 1e-15));
    for (position, (input, low, high)) in inputs.into_iter().enumerate() {
        let between = value(&half, position);
        assert_eq!(value(&least, position), low, "{}", input.id);
        assert!((value(&most, position) - high).abs() < 0.5, "{}", input.id);
        assert!((low..=high).contains(&between), "{}", input.id);
    }
}
