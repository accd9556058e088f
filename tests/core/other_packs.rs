//! Another reorganisation is another pack: nothing of BLMK is in the models.

use joined_up::explainer::Explainer;
use joined_up::view::Evaluation;

use crate::support::{pack, request, value};

fn evaluate(name: &str, words: &str) -> Evaluation {
    let explainer = Explainer::new(pack(&format!("tests/packs/good/{name}.toml")));
    explainer.evaluate(&request(words))
}

fn figure_ids(evaluation: &Evaluation) -> Vec<&str> {
    evaluation
        .figures
        .iter()
        .map(|(id, _)| id.as_str())
        .collect()
}

/// Checks values by id; `none` where there has to be no answer.
fn check(evaluation: &Evaluation, expected: &[(&str, &str)]) {
    for (id, expected) in expected {
        let found = value(evaluation, id);
        assert_eq!(found.as_deref().unwrap_or("none"), *expected, "{id}");
    }
}

#[test]
fn a_pack_of_one_section_has_the_figures_of_that_section_and_no_other() {
    let evaluation = evaluate("one-section", "");
    let ids = [
        "review.share-of-losses",
        "review.days-of-losses",
        "review.break-even-cut",
        "review.per-head",
    ];
    assert_eq!(figure_ids(&evaluation), ids);
    // 500 ÷ 2000; that × 365; 500 ÷ (2000 × 1); 500 ÷ 1000 people.
    check(
        &evaluation,
        &[
            (ids[0], "25"),
            (ids[1], "91.25"),
            (ids[2], "25"),
            (ids[3], "0.5"),
        ],
    );
}

#[test]
fn a_pack_that_keeps_superseded_defaults_computes_with_those_of_today() {
    // 500 ÷ 2000, not 300 or 450 ÷ 2000.
    let evaluation = evaluate("renewed", "");
    check(&evaluation, &[("review.share-of-losses", "25")]);
}

#[test]
fn two_mergers_each_have_their_own_figures() {
    let evaluation = evaluate("two-mergers", "");
    check(
        &evaluation,
        &[
            // R = 10 × 120000; P = R × 0.5 × 1/2; T = 2P; S = P from year 1: 600000 ÷ 300000.
            ("merger.councils.running-cost", "1200000"),
            ("merger.councils.planned-saving", "300000"),
            ("merger.councils.one-off-cost", "600000"),
            ("merger.councils.payback-years", "2"),
            // −600000 + 5 × 300000
            ("merger.councils.net", "900000"),
            // R = 20 × 60000; P = R × 0.25 × 4/5; S = P ÷ 2; T = P + R ÷ 12.
            ("merger.trusts.planned-saving", "240000"),
            ("merger.trusts.saving", "120000"),
            ("merger.trusts.one-off-cost", "340000"),
            // −340000 + 60000 + 120000 + 120000 = −40000 after 3 years; 40000 ÷ 120000 more.
            ("merger.trusts.cumulative-by-year@3", "-40000"),
            (
                "merger.trusts.payback-years",
                "3.3333333333333333333333333333",
            ),
            ("merger.trusts.life-first", "2"),
            // 1 + (120000 + 340000 − 60000) ÷ 120000; the budgets are compared with the trusts alone.
            (
                "merger.trusts.years-to-cover-ics",
                "4.3333333333333333333333333333",
            ),
            // 120000 ÷ 5 years is 24000 a year, of the trusts' 1200000.
            ("ics.saving-to-repay-share", "2"),
        ],
    );
    let foreign = ["ccgs", "blmk", "boundary.", "chair.", "nurse-years"];
    for id in figure_ids(&evaluation) {
        assert!(!foreign.iter().any(|word| id.contains(word)), "{id}");
    }
}

#[test]
fn what_is_changed_in_one_merger_leaves_the_other_alone() {
    let evaluation = evaluate("two-mergers", "merger.trusts.realised=100");
    for (id, figure) in &evaluation.figures {
        let moved = figure.value != figure.before;
        assert!(!moved || id.starts_with("merger.trusts."), "{id}");
    }
    // S = P = 240000, by halves: −340000 + 120000 = −220000 after 1 year; 220000 ÷ 240000 more.
    let payback = value(&evaluation, "merger.trusts.payback-years").unwrap();
    assert!(payback.starts_with("1.91666"), "{payback}");
}

#[test]
fn a_pack_without_budgets_asks_nobody_to_repay_them() {
    let evaluation = evaluate("map-alone", "");
    let about_budgets = |id: &&str| id.starts_with("ics.") || id.contains("cover-ics");
    assert_eq!(
        figure_ids(&evaluation).into_iter().find(about_budgets),
        None
    );
}

#[test]
fn a_million_on_the_dot_is_a_million_and_one_head_fewer_is_not() {
    let evaluation = evaluate("map-alone", "");
    check(
        &evaluation,
        &[
            // 600000 + 400000, and 999999.
            ("boundary.north.residents-2030", "1000000"),
            ("boundary.north.meets-million", "1"),
            ("boundary.south.meets-million", "0"),
        ],
    );
    // No shares of admissions are in the pack.
    let treated = |id: &&String| id.ends_with("home-share");
    assert_eq!(
        evaluation.figures.iter().map(|(id, _)| id).find(treated),
        None
    );
}

#[test]
fn moves_on_another_map_follow_its_own_numbers() {
    // Hill, 400000, lies between Dale and Lake; without it nothing of the north is cut off.
    let evaluation = evaluate("map-alone", "place.hill=south");
    check(
        &evaluation,
        &[
            ("boundary.residents-moved", "400000"),
            // × 5 for each; 400000 × 20 × 0.5 × 2 years.
            ("boundary.one-off-cost", "2000000"),
            ("boundary.south.overhead-shift", "8000000"),
            ("boundary.north.overhead-shift", "-8000000"),
            ("boundary.south.residents-2030", "1399999"),
            ("boundary.south.pieces", "1"),
        ],
    );
    let apart = evaluate_pieces("place.dale=south place.hill=north");
    assert_eq!(apart.as_deref(), Some("2"));
}

/// Into how many pieces the south falls.
fn evaluate_pieces(words: &str) -> Option<String> {
    value(&evaluate("map-alone", words), "boundary.south.pieces")
}
