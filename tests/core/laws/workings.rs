//! A working re-evaluates to its figure: the tree's own operations on its own leaves, computed
//! again with nothing but exact numbers, give the figure's value to the last digit.

use std::collections::HashMap;

use joined_up::number::{Exact, Number, Tape};
use joined_up::pack::Tree;
use joined_up::scenario::Request;
use joined_up::working::Working;
use proptest::prelude::*;

use super::arbitrary::request;
use crate::support::{BLMK, evaluate, ids};

/// Steps by their key: a step that stands in a tree twice is spelled out once.
type Known = HashMap<u32, Exact>;

fn again(tree: &Tree, known: &mut Known) -> Exact {
    let key = whole(tree, "key").unwrap();
    let op = text(tree, "op").unwrap();
    let of: Vec<Exact> = (part(tree, "of").unwrap().items().iter())
        .map(|part| again(part, known))
        .collect();
    let result = match op {
        "again" => known[&key],
        "input" | "figure" | "number" => {
            Exact::constant(text(tree, "value").unwrap().parse().unwrap())
        }
        "none" => Exact::none(),
        "sum" => chain(&of, |a, b| a + b),
        "product" => chain(&of, |a, b| a * b),
        "difference" => of[0] - of[1],
        "quotient" => of[0] / of[1],
        "negative" => -of[0],
        "least" => of[0].least(of[1]),
        "most" => of[0].most(of[1]),
        "power" => of[0].power(whole(tree, "degree").unwrap()),
        "root" => of[0].root(whole(tree, "degree").unwrap()),
        "given" | "same" => of[0],
        other => panic!("{other} is no operation"),
    };
    let printed = result.value().map(|value| value.to_string());
    assert_eq!(
        printed.as_deref(),
        text(tree, "value"),
        "step {key}, a {op}"
    );
    known.insert(key, result);
    result
}

fn chain(of: &[Exact], op: impl Fn(Exact, Exact) -> Exact) -> Exact {
    of.iter().copied().reduce(op).unwrap()
}

fn part<'a>(tree: &'a Tree, key: &str) -> Option<&'a Tree> {
    match tree {
        Tree::Record(entries) => Some(&entries.iter().find(|(name, _)| *name == key)?.1),
        _ => None,
    }
}

fn text<'a>(tree: &'a Tree, key: &str) -> Option<&'a str> {
    match part(tree, key) {
        Some(Tree::Text(text)) => Some(text),
        Some(Tree::Word(word)) => Some(word),
        _ => None,
    }
}

fn whole(tree: &Tree, key: &str) -> Option<u32> {
    match part(tree, key) {
        Some(Tree::Whole(number)) => Some(*number),
        _ => None,
    }
}

/// Holds every figure's working against the figure as the page shows it.
fn every_working_holds(request: &Request) {
    let shown = evaluate::<Exact>(request);
    let (outcome, tape) = Tape::record(|| evaluate::<Exact>(request));
    for (line, traced) in shown.sheet.lines.iter().zip(&outcome.sheet.lines) {
        assert_eq!(line.id, traced.id);
        let tree = Working::new(&BLMK, &outcome.sheet, &tape).of(traced.value);
        let result = again(&tree, &mut Known::new());
        assert_eq!(result.value(), line.value.value(), "{}", line.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn every_working_evaluates_to_its_figure(request in request()) {
        every_working_holds(&request);
    }
}

#[test]
fn every_working_evaluates_to_its_figure_at_the_defaults_and_in_every_scene() {
    every_working_holds(&Request::default());
    for id in ids("scene") {
        every_working_holds(&crate::support::request(&id));
    }
}
