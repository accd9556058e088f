//! What was mended in a scenario, and how.

use rust_decimal::Decimal;

use crate::error::short;
use crate::pack::{Input, Range, Tree};

/// One mend: a code for programs, what it is about, a sentence for people.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Warning {
    /// A stable name such as `clamped`.
    pub code: &'static str,
    /// The input or place that it is about.
    pub input: String,
    /// What happened and what was done.
    pub message: String,
}

impl Warning {
    fn new(code: &'static str, input: &str, message: String) -> Self {
        let input = input.to_owned();
        Self {
            code,
            input,
            message,
        }
    }

    /// `{code, input, message}`.
    #[must_use]
    pub fn tree(&self) -> Tree {
        Tree::record([
            ("code", Tree::Word(self.code)),
            ("input", Tree::text(&self.input)),
            ("message", Tree::text(&self.message)),
        ])
    }

    pub(super) fn clamped(
        input: &Input,
        range: &Range,
        unit: &str,
        asked: Decimal,
        used: Decimal,
    ) -> Self {
        let id = &input.id;
        let (min, max) = (range.min.normalize(), range.max.normalize());
        let message = format!(
            "`{id}` goes from {min} to {max} ({unit}): {asked} is out of range, {} is used.",
            used.normalize()
        );
        Self::new("clamped", id, message)
    }

    pub(super) fn rounded(input: &Input, unit: &str, asked: Decimal, used: Decimal) -> Self {
        let id = &input.id;
        let message = format!(
            "`{id}` takes whole numbers ({unit}): {asked} is rounded to {}.",
            used.normalize()
        );
        Self::new("rounded", id, message)
    }

    pub(crate) fn unknown_input(id: &str) -> Self {
        let message = format!(
            "`{}` is not an input of this page: it is left out.",
            short(id)
        );
        Self::new("unknown-input", id, message)
    }

    pub(super) fn not_a_number(id: &str, value: Option<&str>) -> Self {
        let found = found(value);
        let message = format!(
            "`{id}` takes a decimal as text, such as \"12.5\", but was given {found}: its default \
             is used."
        );
        Self::new("not-a-number", id, message)
    }

    pub(super) fn unknown_option(id: &str, value: Option<&str>, options: &[String]) -> Self {
        let found = found(value);
        let options = options.join(" or ");
        let message = format!("`{id}` is {options}, but was given {found}: its default is used.");
        Self::new("unknown-option", id, message)
    }

    pub(super) fn unknown_place(place: &str) -> Self {
        let message = format!(
            "`{}` is not a place of this page: no move is made.",
            short(place)
        );
        Self::new("unknown-place", place, message)
    }

    pub(super) fn unknown_system(place: &str, system: Option<&str>) -> Self {
        let found = found(system);
        let message = format!("`{place}` stays: it was sent to {found}, no system of this page.");
        Self::new("unknown-system", place, message)
    }

    pub(super) fn fixed_place(place: &str, system: &str) -> Self {
        let message = format!(
            "`{place}` cannot move to `{system}`: one of the two is only partly on this map, so \
             `{place}` stays."
        );
        Self::new("fixed-place", place, message)
    }
}

fn found(value: Option<&str>) -> String {
    value.map_or_else(
        || "something that is not text".to_owned(),
        |value| format!("`{}`", short(value)),
    )
}
