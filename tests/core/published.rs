//! Figures against what was worked out by hand, each with its working and source in its row.

use std::collections::HashSet;
use std::fs;

use joined_up::explainer::Explainer;

use crate::support::{EXPLAINER, request, value};

/// A row of `tests/published/*.tsv`.
struct Row {
    figure: String,
    scenario: String,
    /// A decimal; its first digits, where it ends in `…`; or `none`.
    expected: String,
}

fn rows(file: &str) -> Vec<Row> {
    let text = fs::read_to_string(format!("tests/published/{file}.tsv")).unwrap();
    let rows = text.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [figure, scenario, expected, by_hand, source] = cells[..] else {
            panic!("{file}: a row has five cells: {line}");
        };
        assert!(!by_hand.is_empty() && !source.is_empty(), "{line}");
        Row {
            figure: figure.to_owned(),
            scenario: scenario.to_owned(),
            expected: expected.to_owned(),
        }
    });
    rows.collect()
}

fn agrees(found: &str, expected: &str) -> bool {
    match expected.strip_suffix('…') {
        Some(digits) => found.starts_with(digits) && found.len() > digits.len(),
        None => found == expected,
    }
}

fn check(file: &str) {
    check_by(&EXPLAINER, file);
}

/// Holds the rows of `file` against what `explainer` says.
pub(crate) fn check_by(explainer: &Explainer, file: &str) {
    let mut wrong = Vec::new();
    for row in rows(file) {
        let evaluation = explainer.evaluate(&request(&row.scenario));
        assert_eq!(evaluation.warnings, [], "{}", row.scenario);
        let found = value(&evaluation, &row.figure).unwrap_or_else(|| "none".to_owned());
        if !agrees(&found, &row.expected) {
            let Row {
                figure,
                scenario,
                expected,
            } = row;
            wrong.push(format!("{figure} at {scenario}: {found}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_budgets_and_the_chair_come_out_as_worked_by_hand() {
    check("ics");
}

#[test]
fn the_deficit_comes_out_as_worked_by_hand() {
    check("deficit");
}

#[test]
fn the_review_and_spending_per_head_come_out_as_worked_by_hand() {
    check("review");
}

#[test]
fn the_merger_comes_out_as_worked_by_hand() {
    check("merger");
}

#[test]
fn todays_boundaries_come_out_as_worked_by_hand() {
    check("boundary");
}

#[test]
fn moves_come_out_as_worked_by_hand() {
    check("moves");
}

#[test]
fn every_figure_and_point_at_the_defaults_was_worked_by_hand() {
    let files = ["ics", "deficit", "review", "merger", "boundary"];
    let worked: HashSet<String> = (files.iter().flat_map(|file| rows(file)))
        .filter(|row| row.scenario == "baseline")
        .map(|row| row.figure)
        .collect();
    let evaluation = EXPLAINER.evaluate(&request("baseline"));
    let figures = evaluation.figures.iter().map(|(id, _)| id.clone());
    let points = (evaluation.series.iter())
        .flat_map(|(id, points)| points.iter().map(move |point| format!("{id}@{}", point.x)));
    let missing: Vec<String> = figures
        .chain(points)
        .filter(|id| !worked.contains(id))
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn a_row_that_is_one_digit_off_does_not_agree() {
    assert!(agrees("22.9925588", "22.99255…") && agrees("0", "0"));
    assert!(!agrees("22.9925588", "22.99256…") && !agrees("22.9925588", "22.99"));
    assert!(!agrees("22", "22.0…") && !agrees("-1.5", "1.5"));
}
