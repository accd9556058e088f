//! Answers as JavaScript sees them, and what `evaluate` says at the same settings.

use joined_up::error::Error;
use joined_up::pack::{Domain, Range, Tree};
use joined_up::scenario::{Request, Scenario};
use rust_decimal::Decimal;
use serde_json::Value;

use crate::laws::arbitrary::input;
use crate::support::{BLMK, EXPLAINER, value};

/// An answer as JSON.
pub(super) fn json(answer: Result<Tree, Error>) -> Value {
    serde_json::to_value(answer.unwrap()).unwrap()
}

/// The decimal that a value is as text; none for null.
pub(super) fn decimal(value: &Value) -> Option<Decimal> {
    if value.is_null() {
        return None;
    }
    Some(value.as_str().unwrap().parse().unwrap())
}

/// What `evaluate` shows for a figure, as text.
pub(super) fn shown(request: &Request, figure: &str) -> Option<String> {
    value(&EXPLAINER.evaluate(request), figure)
}

/// The value that an input has at `request`.
pub(super) fn setting(request: &Request, id: &str) -> Decimal {
    let (scenario, _) = Scenario::mend(&BLMK, request);
    let index = BLMK.input_index(id).unwrap();
    scenario.settings()[index.position()].value()
}

/// From where to where an input goes; none for a choice.
pub(super) fn range(id: &str) -> Option<Range> {
    match input(id).domain {
        Domain::Range(range) => Some(range),
        Domain::Choice { .. } => None,
    }
}

/// Ids of all figures that `evaluate` shows.
pub(super) fn figure_ids() -> Vec<String> {
    let figures = EXPLAINER.evaluate(&Request::default()).figures.into_iter();
    figures.map(|(id, _)| id).collect()
}
