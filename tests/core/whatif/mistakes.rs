//! What is asked of an input or a figure that there is not, or of a target that is no number.

use insta::assert_snapshot;
use joined_up::error::Error;
use joined_up::pack::Tree;
use joined_up::scenario::Request;

use super::answer::json;
use crate::support::EXPLAINER;

/// `code: message` of what was refused.
fn refused(answer: Result<Tree, Error>) -> String {
    let error = answer.unwrap_err();
    format!("{}: {error}", error.code())
}

fn along(input: &str, figure: &str) -> Result<Tree, Error> {
    EXPLAINER.along(input, figure, &Request::default())
}

fn solve(input: &str, figure: &str, target: &str) -> Result<Tree, Error> {
    EXPLAINER.solve(input, figure, target, &Request::default())
}

#[test]
fn an_input_that_there_is_not_is_refused_by_name() {
    assert_snapshot!(
        refused(along("merger.ccgs.luck", "ics.total")),
        @"unknown-input: There is no input `merger.ccgs.luck`. `inputs()` lists the ids of all."
    );
    let solved = refused(solve("merger.ccgs.luck", "ics.total", "1"));
    assert_eq!(solved, refused(along("merger.ccgs.luck", "ics.total")));
}

#[test]
fn a_figure_that_there_is_not_is_refused_by_name() {
    assert_snapshot!(
        refused(along("chair.pay", "chair.happiness")),
        @"unknown-figure: There is no figure `chair.happiness`. The keys of `evaluate(…).figures` are the ids of all."
    );
    let matters = EXPLAINER.matters("chair.happiness", &Request::default());
    let solved = solve("chair.pay", "chair.happiness", "1");
    for answer in [matters, solved] {
        assert_eq!(
            refused(answer),
            refused(along("chair.pay", "chair.happiness"))
        );
    }
}

#[test]
fn a_figure_of_the_pack_or_an_input_is_none_that_a_curve_could_show() {
    for id in ["pop.blmk.2019", "merger.horizon", ""] {
        assert!(
            refused(along("chair.pay", id)).starts_with("unknown-figure: "),
            "{id}"
        );
    }
}

#[test]
fn a_target_that_is_no_number_is_refused_with_what_would_be_one() {
    assert_snapshot!(
        refused(solve("chair.pay", "chair.day-rate", "five hundred")),
        @r#"not-a-number: The target `five hundred` is no decimal. Pass digits as text, such as "5" or "2500000"."#
    );
    for target in ["", "£5", "1e3", "1,000", " 5", "NaN", "5."] {
        let refused = refused(solve("chair.pay", "chair.day-rate", target));
        assert!(refused.starts_with("not-a-number: "), "{target}");
    }
}

#[test]
fn a_target_beyond_all_numbers_is_out_of_reach_and_no_more() {
    for target in ["9".repeat(99), format!("-{}", "9".repeat(99))] {
        let answer = json(solve("chair.pay", "chair.day-rate", &target));
        assert_eq!(answer["reached"], false, "{target}");
    }
    // A million billion pounds a day is nearest at the most that can be set.
    let answer = json(solve("chair.pay", "chair.day-rate", "1000000000000000"));
    assert_eq!(answer["closest"], "200000");
}
