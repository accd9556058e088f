//! Verdicts, each beside the arithmetic by hand that it follows from.

use joined_up::view::ClaimView;

use crate::support::{EXPLAINER, request};

fn claim(words: &str, id: &str) -> ClaimView {
    let evaluation = EXPLAINER.evaluate(&request(words));
    assert_eq!(evaluation.warnings, [], "{words}");
    let mut claims = evaluation.claims.into_iter();
    claims.find(|claim| claim.id == id).unwrap()
}

/// What is tested of a claim, with the verdicts, in its order.
fn verdicts(words: &str, id: &str) -> Vec<&'static str> {
    let tests = claim(words, id).tests.into_iter();
    tests.map(|(_, verdict)| verdict).collect()
}

/// The first of them.
fn verdict(words: &str, id: &str) -> &'static str {
    verdicts(words, id)[0]
}

/// The value of a figure behind a claim.
fn behind(words: &str, id: &str, figure: &str) -> String {
    let figures = claim(words, id).figures;
    let found = figures.into_iter().find(|behind| behind.id == figure);
    found.unwrap().value.unwrap_or_else(|| "none".to_owned())
}

#[test]
fn the_twelve_claims_stand_in_their_order() {
    let claims = EXPLAINER.evaluate(&request("baseline")).claims;
    let ids: Vec<&str> = claims.iter().map(|claim| claim.id.as_str()).collect();
    let expected = [
        "more-than-22m",
        "to-show-for-it",
        "how-much-it-costs",
        "once-instead-of-three",
        "almost-one-million",
        "many-patients",
        "another-partnership",
        "around-100m",
        "good-value",
        "least-affected",
        "per-head",
        "distraction",
    ];
    assert_eq!(ids, expected);
}

#[test]
fn more_than_22m_is_the_sum_of_two_budgets() {
    // 10,700,000 + 11,600,000 = 22,300,000, and 22,300,000 > 22,000,000.
    assert_eq!(verdict("baseline", "more-than-22m"), "holds");
    assert_eq!(behind("baseline", "more-than-22m", "ics.total"), "22300000");
    // 10,400,000 + 11,600,000 = 22,000,000, which is not more than itself; £100,000 more is.
    let tie = "ics.budget-2018-19=10400000";
    assert_eq!(verdict(tie, "more-than-22m"), "does-not-hold");
    let above = "ics.budget-2018-19=10500000";
    assert_eq!(verdict(above, "more-than-22m"), "holds");
}

#[test]
fn once_instead_of_three_is_tested_against_the_horizon_and_both_lives() {
    let id = "once-instead-of-three";
    // tests/published/merger.tsv: 3.70 years: within 10 and within 5, not within 1.25.
    let untested = "cannot-be-tested";
    assert_eq!(
        verdicts("baseline", id),
        ["holds", "holds", "does-not-hold", untested]
    );
    let payback = behind("baseline", id, "merger.ccgs.payback-years");
    assert!(payback.starts_with("3.6972"), "{payback}");
    // With half of the saving 5.16 years: not before the next merger.
    assert_eq!(
        verdicts("half-arrives", id),
        ["holds", "does-not-hold", "does-not-hold", untested]
    );
    assert_eq!(
        verdict("half-arrives merger.horizon=5", id),
        "does-not-hold"
    );
    assert_eq!(verdict("half-arrives merger.horizon=6", id), "holds");
    // −4P + 10 × 0.4 P = 0: paid back at the end of year 10, on the dot.
    let tie = "merger.ccgs.ramp-years=1 merger.ccgs.realised=40 merger.ccgs.one-off-per-pound=4 \
               merger.ccgs.overrun=0 merger.ccgs.disruption-months=0 merger.ccgs.new-running-costs=0";
    assert_eq!(verdict(tie, id), "holds");
    assert_eq!(
        verdict(&format!("{tie} merger.horizon=9"), id),
        "does-not-hold"
    );
    // Nothing is saved, so it never pays back: none is not within any number of years.
    let never = "merger.ccgs.realised=0";
    assert_eq!(verdict(never, id), "does-not-hold");
    assert_eq!(behind(never, id, "merger.ccgs.payback-years"), "none");
}

#[test]
fn almost_one_million_is_four_councils_residents() {
    let id = "almost-one-million";
    // 288,312 + 185,796 + 224,958 + 295,651 = 994,717, between 900,000 and 1,000,000.
    assert_eq!(behind("baseline", id, "pop.blmk.2021"), "994717");
    assert_eq!(verdict("baseline", id), "holds");
    // It speaks of 2021: moving a place changes nothing.
    assert_eq!(verdict("home-for-rest", id), "holds");
}

#[test]
fn another_partnership_is_the_size_without_milton_keynes() {
    let id = "another-partnership";
    let left = |words| behind(words, id, "boundary.blmk.residents-2024");
    // 1,055,827 − 305,884 = 749,943, and 749,943 < 1,000,000; so it is whether or not the reader
    // has moved Milton Keynes too.
    assert_eq!(left("baseline"), "749943");
    assert_eq!(verdict("baseline", id), "holds");
    assert_eq!(left("mk-to-bob"), "749943");
    assert_eq!(verdict("mk-to-bob", id), "holds");
    // “Impossible”, and in a short time, stays untested whatever the size.
    assert_eq!(verdicts("baseline", id), ["holds", "cannot-be-tested"]);
    // With Buckinghamshire in its stead: 749,943 + 578,772 = 1,328,715, and 1,328,715 > 1,000,000.
    let instead = "place.buckinghamshire=blmk";
    assert_eq!(left(instead), "1328715");
    assert_eq!(verdict(instead, id), "does-not-hold");
    // What the reader sees of the same figure is without the claim's move: 1,055,827 + 578,772.
    let evaluation = EXPLAINER.evaluate(&request(instead));
    let shown = crate::support::value(&evaluation, "boundary.blmk.residents-2024");
    assert_eq!(shown.as_deref(), Some("1634599"));
}

#[test]
fn good_value_holds_if_losses_fall_enough() {
    let id = "good-value";
    let cut = |words| behind(words, id, "review.break-even-cut");
    // 3.2 ÷ 23 = 13.91 %; 4.5 ÷ 23 = 19.56 %; spread over two years, 3.2 ÷ 46 = 6.95 %.
    assert!(cut("baseline").starts_with("13.913"));
    assert!(cut("review.cost=4500000").starts_with("19.565"));
    assert!(cut("review.years=2").starts_with("6.956"));
    for words in ["baseline", "review.cost=4500000", "review.years=2"] {
        assert_eq!(verdict(words, id), "holds-if", "{words}");
    }
}

#[test]
fn per_head_is_the_estimate_of_the_time_against_todays() {
    let id = "per-head";
    // 266,240 < 274,231: 7,991 people, or 2.9 % of 274,231.
    assert_eq!(
        behind("baseline", id, "pop.oldmye.milton_keynes.2016"),
        "266240"
    );
    assert_eq!(
        behind("baseline", id, "pop.mye.milton_keynes.2016"),
        "274231"
    );
    assert_eq!(verdict("baseline", id), "holds");
    // Target per head: 1,186,100,000 ÷ 1,008,643 = 1,175.94 for BLMK, £1,119 for Milton Keynes.
    assert!(behind("baseline", id, "boundary.blmk.per-head").starts_with("1175.9"));
}

#[test]
fn what_no_public_figure_decides_cannot_be_tested_whatever_is_set() {
    let untested = [
        "to-show-for-it",
        "how-much-it-costs",
        "many-patients",
        "around-100m",
        "least-affected",
        "distraction",
    ];
    for words in ["baseline", "half-arrives", "mk-to-bob", "central-east"] {
        for id in untested {
            let verdicts = verdicts(words, id).into_iter();
            assert!(
                verdicts.clone().all(|v| v == "cannot-be-tested"),
                "{id} at {words}"
            );
        }
    }
}

#[test]
fn every_verdict_comes_with_figures() {
    for claim in EXPLAINER.evaluate(&request("baseline")).claims {
        assert!(!claim.figures.is_empty(), "{}", claim.id);
        assert!(
            claim.figures.iter().all(|behind| behind.value.is_some()),
            "{}",
            claim.id
        );
    }
}
