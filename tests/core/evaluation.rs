//! What stands beside a figure's value: what it was before, how firm it is; and the scenes.

use joined_up::explainer::Explainer;
use joined_up::view::FigureView;

use crate::support::{BLMK, EXPLAINER, request, scene};

fn figure(words: &str, id: &str) -> FigureView {
    let evaluation = EXPLAINER.evaluate(&request(words));
    let mut figures = evaluation.figures.into_iter();
    figures.find(|(known, _)| known == id).unwrap().1
}

#[test]
fn a_figure_is_set_against_its_value_at_the_defaults() {
    // Payback, from tests/published/merger.tsv: 5.1589… where half the saving arrives.
    let payback = figure("half-arrives", "merger.ccgs.payback-years");
    assert!(payback.value.unwrap().starts_with("5.1589"));
    assert!(payback.before.unwrap().starts_with("3.6972"));
}

#[test]
fn a_boundary_is_set_against_todays() {
    let residents = figure("mk-to-bob", "boundary.blmk.residents");
    assert_eq!(residents.value.as_deref(), Some("688445"));
    assert_eq!(residents.before.as_deref(), Some("969879"));
    let share = figure("mk-to-bob", "boundary.blmk.home-share");
    assert!(share.value.unwrap().starts_with("77.3102"));
    assert!(share.before.unwrap().starts_with("80.7615"));
}

#[test]
fn at_the_defaults_every_figure_is_what_it_was_before() {
    for (id, figure) in EXPLAINER.evaluate(&request("baseline")).figures {
        assert_eq!(figure.value, figure.before, "{id}");
    }
}

#[test]
fn a_figure_is_no_firmer_than_what_it_rests_on() {
    let status = |words, id| figure(words, id).status;
    assert_eq!(status("baseline", "ics.total"), "derived");
    assert_eq!(status("ics.budget-2018-19=1", "ics.total"), "assumed");
    assert_eq!(
        status("ics.budget-2018-19=10700000", "ics.total"),
        "derived"
    );
    assert_eq!(status("ics.further-years=1", "ics.total"), "assumed");
    assert_eq!(status("baseline", "merger.ccgs.payback-years"), "assumed");
    assert_eq!(status("baseline", "boundary.blmk.people"), "derived");
}

#[test]
fn every_scene_that_a_press_promises_is_there_and_needs_no_mending() {
    let ids = [
        "baseline",
        "all-arrives",
        "half-arrives",
        "review-4-5m",
        "mk-to-bob",
        "home-for-rest",
        "central-east",
    ];
    let explainer = Explainer::new(BLMK.clone());
    for id in ids {
        let scene = scene(id).unwrap_or_else(|| panic!("there is no scene {id}"));
        let evaluation = explainer.evaluate(&scene);
        assert_eq!(evaluation.warnings, [], "{id}");
        let changed = evaluation.figures.iter().any(|(_, f)| f.value != f.before);
        assert_eq!(changed, id != "baseline", "{id}");
    }
}
