//! A flip point is where the answer changes: it holds there, and does not a step of the slider away.

use joined_up::pack::{Domain, Tree};
use joined_up::scenario::Request;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::Value;

use super::answer::{decimal, json, setting};
use crate::laws::arbitrary::{input, request};
use crate::support::{BLMK, EXPLAINER, WRITTEN, ids, request as asked, value, with};

/// The headlines of MODELS.md: figure and code. [`holds`] has their thresholds.
const HEADLINES: [(&str, &str); 6] = [
    ("merger.ccgs.net", "covers-ics"),
    ("deficit.final", "balanced"),
    ("merger.ccgs.payback-years", "within-horizon"),
    ("merger.ccgs.payback-years", "within-life-ccg"),
    ("merger.ccgs.payback-years", "within-life-single-body"),
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
        "covers-ics" => at_most("ics.total", figure("merger.ccgs.net")),
        "balanced" => at_most("deficit.final", Some(Decimal::ZERO)),
        "within-horizon" => at_most(
            "merger.ccgs.payback-years",
            Some(setting(request, "merger.horizon")),
        ),
        "within-life-ccg" => at_most("merger.ccgs.payback-years", figure("merger.ccgs.life-ccg")),
        "within-life-single-body" => at_most(
            "merger.ccgs.payback-years",
            figure("merger.ccgs.life-single-body"),
        ),
        "million" => figure("boundary.blmk.meets-million") == Some(Decimal::ONE),
        other => panic!("{other} is no code"),
    }
}

/// The step of a slider.
fn step(id: &str) -> Decimal {
    let index = BLMK.input_index(id).unwrap();
    let entry = &WRITTEN.tree.get("input").unwrap().items()[index.position()];
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
    // R = 18 × 994717 = 17904906, P = R × 0.325 × 2 ÷ 3 = 3879396.30, T = 1.38 P + 1.3 ÷ 12 R =
    // 7293265.044. With a ramp of three years ten years bring 1/3 + 2/3 + 8 = 9 savings, less 10 ×
    // 150000: (7293265.044 + 1500000) ÷ 9 of P is 25.1850 %.
    let within = ("merger.ccgs.payback-years", "within-horizon");
    flips_at("merger.ccgs.realised", within, "", "25.18509068", true);
    // Five years bring 4 savings, less 5 × 150000: (7293265.044 + 750000) ÷ 4 of P is 51.8332 %.
    let life = ("merger.ccgs.payback-years", "within-life-single-body");
    flips_at("merger.ccgs.realised", life, "", "51.83322986", true);
    // To be 22300000 ahead as well: (22300000 + 7293265.044 + 1500000) ÷ 9 of P is 89.0553 %.
    let covers = ("merger.ccgs.net", "covers-ics");
    flips_at("merger.ccgs.realised", covers, "", "89.05527995", true);
    // 17392659.981 is what ten years bring, and the other year was budgeted 11600000.
    flips_at("ics.budget-2018-19", covers, "", "5792659.981", false);
    // Four opportunities of which three bring 60,000,000, 30,000,000 and 5,000,000 of 100,000,000.
    let rest = "deficit.prevention=60000000 deficit.social-care=30000000 \
                deficit.pay-for-results=5000000";
    let balanced = ("deficit.final", "balanced");
    flips_at("deficit.good-practice", balanced, rest, "5000000", true);
}

#[test]
fn what_costs_nothing_is_paid_back_and_what_costs_little_need_not_be() {
    // Where nothing is duplicated and nobody disrupted nothing is spent. Of P a year 0.75 arrive, for
    // 1.38 P once: ten years bring 9 × 0.75 P − 10 × 183,775 = 1.38 P where P is 1,837,750 ÷ 5.37 =
    // 342,225.33, which is 2 ÷ 3 of 2.86703 % of R.
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
    // It is 22,300,000 ahead after 11.78 years (tests/published/merger.tsv).
    let covers = ("merger.ccgs.net", "covers-ics");
    let (x, above) = flip("merger.horizon", covers, "");
    assert_eq!((x, above), (Decimal::from(12), true));
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
             merger.ccgs.disruption-months=0 merger.ccgs.new-running-costs=0",
            ramp * part,
            Decimal::new((part * parts_of_ramp(ramp, year)).into(), 2),
        );
        let within = ("merger.ccgs.payback-years", "within-horizon");
        let (x, above) = flip("merger.horizon", within, &words);
        prop_assert_eq!((x, above), (Decimal::from(year), true));
    }
}
