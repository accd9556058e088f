//! A flip point is where the answer changes: it holds there, and does not a step of the slider away.

use joined_up::pack::{Domain, Tree};
use joined_up::scenario::Request;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::Value;

use super::answer::{decimal, json, setting};
use crate::laws::arbitrary::{input, request};
use crate::support::{BLMK, EXPLAINER, ids, request as asked, value, with};

/// The headlines of MODELS.md: figure and code. [`holds`] has their thresholds.
const HEADLINES: [(&str, &str); 5] = [
    ("ics.saving-to-repay", "repays-ics"),
    ("deficit.final", "balanced"),
    ("merger.ccgs.payback-years", "within-horizon"),
    ("merger.ccgs.payback-years", "within-lifetime"),
    ("boundary.blmk.meets-million", "million"),
];

/// Whether a headline holds, by what `evaluate` shows; not, where a figure has no value.
fn holds(request: &Request, code: &str) -> bool {
    let evaluation = EXPLAINER.evaluate(request);
    let figure = |id: &str| -> Option<Decimal> { value(&evaluation, id)?.parse().ok() };
    let at_most = |id: &str, most: Option<Decimal>| {
        figure(id)
            .zip(most)
            .is_some_and(|(value, most)| value <= most)
    };
    match code {
        "repays-ics" => at_most("ics.saving-to-repay", figure("merger.ccgs.saving")),
        "balanced" => at_most("deficit.final", Some(Decimal::ZERO)),
        "within-horizon" => at_most(
            "merger.ccgs.payback-years",
            Some(setting(request, "merger.horizon")),
        ),
        "within-lifetime" => at_most("merger.ccgs.payback-years", figure("merger.ccgs.lifetime")),
        "million" => figure("boundary.blmk.meets-million") == Some(Decimal::ONE),
        other => panic!("{other} is no code"),
    }
}

/// The step of a slider.
fn step(id: &str) -> Decimal {
    let index = BLMK.input_index(id).unwrap();
    let entry = &BLMK.tree().get("input").unwrap().items()[index.position()];
    match entry.get("step") {
        Some(Tree::Text(step)) => step.parse().unwrap(),
        other => panic!("{id} has the step {other:?}"),
    }
}

fn flips(input: &str, figure: &str, request: &Request) -> Vec<Value> {
    let along = json(EXPLAINER.along(input, figure, request));
    along["flips"].as_array().unwrap().clone()
}

/// Holds the flips of one headline along one input against what `evaluate` says there.
///
/// There may be two: a merger that takes nothing out pays back at once, having cost nothing, and one
/// that takes little out does not.
fn check(id: &str, (figure, code): (&str, &str), request: &Request) {
    let at = |x: Decimal| holds(&with(request, id, &x.to_string()), code);
    let flips: Vec<Value> = (flips(id, figure, request).into_iter())
        .filter(|flip| flip["code"] == code)
        .collect();
    let Domain::Range(range) = input(id).domain else {
        assert_eq!(flips, [""; 0], "{code} along {id}");
        return;
    };
    let places: Vec<Decimal> = (flips.iter())
        .map(|flip| decimal(&flip["x"]).unwrap())
        .collect();
    assert!(places.is_sorted(), "{code} along {id}: {places:?}");
    // A step of the slider to either side, but no farther than half way to the next flip.
    let beside = |position: usize, x: Decimal| {
        let before = position.checked_sub(1).map(|before| places[before]);
        let after = places.get(position + 1).copied();
        let least = before.map_or(range.min, |before| (before + x) / Decimal::TWO);
        let most = after.map_or(range.max, |after| (x + after) / Decimal::TWO);
        [(x - step(id)).max(least), (x + step(id)).min(most)]
    };
    let mut held = at(range.min);
    for (position, (flip, x)) in flips.iter().zip(&places).enumerate() {
        let above = flip["above"] == true;
        assert_ne!(above, held, "{code} along {id}: {flips:?}");
        let [below, beyond] = beside(position, *x);
        let answers = [at(below), at(*x), at(beyond)];
        let side = if above {
            [false, true, true]
        } else {
            [true, true, false]
        };
        assert_eq!(answers, side, "{code} at {id} = {below}, {x}, {beyond}");
        held = above;
    }
    assert_eq!(held, at(range.max), "{code} along {id}: {flips:?}");
}

/// The one flip of a headline along an input.
fn flip(id: &str, (figure, code): (&str, &str), words: &str) -> (Decimal, bool) {
    let flips = flips(id, figure, &asked(words));
    let found: Vec<&Value> = flips.iter().filter(|flip| flip["code"] == code).collect();
    let [flip] = found[..] else {
        panic!("{code} along {id}: {flips:?}");
    };
    (decimal(&flip["x"]).unwrap(), flip["above"] == true)
}

/// Checks that a headline begins or ceases to hold within a millionth of a range of what was worked
/// out by hand, on the side on which it holds.
fn flips_at(id: &str, headline: (&str, &str), words: &str, by_hand: &str, above: bool) {
    let (x, is_above) = flip(id, headline, words);
    let by_hand: Decimal = by_hand.parse().unwrap();
    let Domain::Range(range) = input(id).domain else {
        panic!("{id} is a choice");
    };
    let past = if above { x - by_hand } else { by_hand - x };
    let near = (range.max - range.min) * Decimal::new(2, 6);
    assert_eq!(is_above, above, "{headline:?} along {id}");
    assert!(
        (Decimal::ZERO..near).contains(&past),
        "{id}: {x}, not {by_hand}"
    );
}

#[test]
fn at_the_defaults_the_flips_are_where_they_are_on_paper() {
    // R = 21.64 × 959126, P = 0.15 R, T = 1.2 P + R ÷ 12 = (1.2 + 1 ÷ 1.8) P = 1.755… P. With a ramp
    // of two years ten years bring 0.5 + 9 = 9.5 savings: 1.755… ÷ 9.5 of P a year, or 18.4795 %.
    let within = ("merger.ccgs.payback-years", "within-horizon");
    flips_at(
        "merger.ccgs.realised",
        within,
        "",
        "18.479532163742690",
        true,
    );
    // 15 months bring 0.5 + 0.25 = 0.75 savings of 0.75 P, so 0.5625 P; less 0.555… P of disruption
    // that leaves 0.00694… P for c × 1.2 P.
    let life = ("merger.ccgs.payback-years", "within-lifetime");
    let one_off = "merger.ccgs.one-off-per-pound";
    flips_at(one_off, life, "", "0.005787037037037037", false);
    // 22,300,000 ÷ 10 = 2,230,000 a year, of P = 3,113,322.996.
    let repays = ("ics.saving-to-repay", "repays-ics");
    flips_at("merger.ccgs.realised", repays, "", "71.627646647073", true);
    // 10 × 0.75 P = 23,349,922.47 is what ten years repay, and the other year was budgeted 11,600,000.
    flips_at("ics.budget-2018-19", repays, "", "11749922.47", false);
    // Four opportunities of which three bring 60,000,000, 30,000,000 and 5,000,000 of 100,000,000.
    let rest = "deficit.prevention=60000000 deficit.social-care=30000000 \
                deficit.pay-for-results=5000000";
    let balanced = ("deficit.final", "balanced");
    flips_at("deficit.good-practice", balanced, rest, "5000000", true);
}

#[test]
fn what_costs_nothing_is_paid_back_and_what_costs_little_need_not_be() {
    // Where nothing is duplicated and nobody disrupted nothing is spent. Of P a year 0.75 arrive, for
    // 1.2 P once: ten years bring 9.5 × 0.75 P − 10 × 183,775 = 1.2 P where P is 1,837,750 ÷ 5.925 =
    // 310,168.78, which is 2 ÷ 3 of 2.24164 % of R.
    let words = "merger.ccgs.new-running-costs=183775 merger.ccgs.disruption-months=0";
    let figure = "merger.ccgs.payback-years";
    let flips = flips("merger.ccgs.duplicated", figure, &asked(words));
    let told: Vec<(&str, bool)> = (flips.iter())
        .filter(|flip| flip["code"] == "within-horizon")
        .map(|flip| (&flip["x"].as_str().unwrap()[..1], flip["above"] == true))
        .collect();
    assert_eq!(told, [("0", false), ("2", true)]);
}

#[test]
fn a_whole_number_flips_at_the_first_that_holds() {
    // 22,300,000 ÷ 2,334,992.247 a year = 9.55 years.
    let repays = ("ics.saving-to-repay", "repays-ics");
    let (x, above) = flip("merger.horizon", repays, "");
    assert_eq!((x, above), (Decimal::TEN, true));
    // A saving that is full in its third year from year 3 on is full in 2018, from year 4 on not.
    let balanced = ("deficit.final", "balanced");
    let words = "deficit.do-nothing=60000000 deficit.prevention=60000000";
    let (x, above) = flip("deficit.first-year", balanced, words);
    assert_eq!((x, above), (Decimal::from(3), false));
}

#[test]
fn at_the_defaults_and_in_every_scene_every_flip_is_where_the_answer_changes() {
    for scene in ids("scene") {
        let request = asked(&scene);
        for headline in HEADLINES {
            for input in BLMK.inputs() {
                check(&input.id, headline, &request);
            }
        }
    }
}

/// How many parts of a ramp have come in by the end of a year: in year t it is t of them.
fn parts_of_ramp(ramp: u32, year: u32) -> u32 {
    (1..=year).map(|t| t.min(ramp)).sum()
}

proptest! {
    #[test]
    fn wherever_the_sliders_stand_every_flip_is_where_the_answer_changes(
        request in request(),
        input in select(ids("input")),
        headline in select(HEADLINES.to_vec()),
    ) {
        check(&input, headline, &request);
    }

    #[test]
    fn what_is_repaid_as_a_year_ends_is_within_a_horizon_of_that_year(
        (ramp, year, part) in (1..=10_u32, 4..=20_u32).prop_flat_map(|(ramp, year)| {
            let most = (120 / ramp).min(400 / parts_of_ramp(ramp, year));
            (Just(ramp), Just(year), 1..=most)
        }),
    ) {
        // Each part of the ramp brings `part` per cent of the planned saving, so full effect is `ramp`
        // times as many, and what is spent once is all that comes in until `year` ends.
        let words = format!(
            "merger.ccgs.ramp-years={ramp} merger.ccgs.realised={} \
             merger.ccgs.one-off-per-pound={} merger.ccgs.overrun=0 \
             merger.ccgs.disruption-months=0",
            ramp * part,
            Decimal::new((part * parts_of_ramp(ramp, year)).into(), 2),
        );
        let within = ("merger.ccgs.payback-years", "within-horizon");
        let (x, above) = flip("merger.horizon", within, &words);
        prop_assert_eq!((x, above), (Decimal::from(year), true));
    }
}
