//! How a figure is made: the tape of an evaluation, as a tree that a reader can follow.
//!
//! Chains of sums and of products become one step with many parts. A step that is used twice is
//! spelled out once. Nothing is computed here: values, operations and their order are the tape's.

use crate::number::{Exact, Op, Origin, Step, Tape};
use crate::outcome::Sheet;
use crate::pack::{Pack, Tree};
use crate::status::Status;
use crate::unit::Unit;

/// Makes trees from one tape.
#[derive(Debug)]
pub struct Working<'a> {
    pack: &'a Pack,
    sheet: &'a Sheet<Exact>,
    tape: &'a Tape,
    spelled_out: Vec<u32>,
}

impl<'a> Working<'a> {
    /// Reads `tape`, on which the figures of `sheet` were made.
    #[must_use]
    pub fn new(pack: &'a Pack, sheet: &'a Sheet<Exact>, tape: &'a Tape) -> Self {
        Self {
            pack,
            sheet,
            tape,
            spelled_out: Vec::new(),
        }
    }

    /// The tree whose top is `value`.
    #[must_use]
    pub fn of(mut self, value: Exact) -> Tree {
        self.node(value.step())
    }

    fn node(&mut self, position: u32) -> Tree {
        let Some(step) = self.tape.step(position) else {
            return Tree::Other;
        };
        let is_leaf = step.is_leaf();
        let again = !is_leaf && self.spelled_out.contains(&position);
        let mut entries = vec![("key", Tree::Whole(position))];
        entries.push((
            "op",
            Tree::Word(if again { "again" } else { word(step.op) }),
        ));
        entries.push(("value", Tree::decimal(step.value.value())));
        // A plain number is as firm as anything; what is computed is at best derived.
        let firmest = if is_leaf {
            Status::Reported
        } else {
            Status::Derived
        };
        entries.push((
            "status",
            Tree::Word(step.value.status().max(firmest).word()),
        ));
        entries.extend(
            self.unit(position)
                .map(|unit| ("unit", Tree::text(&unit.word(self.pack.currency())))),
        );
        self.describe(step, &mut entries);
        let mut of = Vec::new();
        if !again {
            self.spelled_out.push(position);
            of = self
                .parts(position, step)
                .into_iter()
                .map(|part| self.node(part))
                .collect();
        }
        entries.push(("of", Tree::List(of)));
        Tree::Record(entries)
    }

    fn describe(&self, step: &Step, entries: &mut Vec<(&'static str, Tree)>) {
        if let Some((id, label, source)) = self.entry(step.op) {
            entries.push(("id", Tree::text(id)));
            entries.push(("label", Tree::text(label)));
            entries.extend(source.as_ref().map(|source| ("source", Tree::text(source))));
        }
        entries.extend(step.figure.as_ref().map(|id| ("id", Tree::text(id))));
        if let Some((name, number)) = &step.name {
            entries.push(("name", Tree::text(name)));
            entries.push(("number", Tree::Whole(*number)));
        }
        if let Op::Power(degree) | Op::Root(degree) = step.op {
            entries.push(("degree", Tree::Whole(degree)));
        }
    }

    /// Id, label and source of an input or a figure of the pack.
    fn entry(&self, op: Op) -> Option<(&'a str, &'a str, &'a Option<String>)> {
        match op {
            Op::Leaf(Origin::Input(index)) => {
                let input = self.pack.inputs().get(index.position())?;
                Some((&input.id, &input.label, &input.source))
            }
            Op::Leaf(Origin::Figure(index)) => {
                let figure = self.pack.figures().get(index.position())?;
                Some((&figure.id, &figure.label, &figure.source))
            }
            _ => None,
        }
    }

    /// Positions of the steps that a step uses, a chain of one operation as one list.
    fn parts(&self, position: u32, step: &Step) -> Vec<u32> {
        let [first, second] = step.of;
        match step.op {
            Op::Leaf(_) | Op::Constant(_) | Op::None => Vec::new(),
            Op::Negative | Op::Power(_) | Op::Root(_) | Op::Same => vec![first],
            Op::Sum | Op::Product => self.chain(position, step.op),
            _ => vec![first, second],
        }
    }

    /// Operands of a chain from left to right: `((a + b) + c) + d`.
    fn chain(&self, position: u32, op: Op) -> Vec<u32> {
        let mut parts = Vec::new();
        let mut left = position;
        while let Some(step) = self.tape.step(left) {
            let inside = left == position || (step.name.is_none() && step.figure.is_none());
            if step.op != op || !inside {
                break;
            }
            let [first, second] = step.of;
            parts.push(second);
            left = first;
        }
        parts.push(left);
        parts.reverse();
        parts
    }

    /// What a step counts, where the units of its operands tell.
    fn unit(&self, position: u32) -> Option<Unit> {
        let step = self.tape.step(position)?;
        if let Some(figure) = &step.figure {
            let line = self.sheet.lines.iter().find(|line| line.id == *figure)?;
            return Some(line.unit);
        }
        let [first, second] = step.of;
        match step.op {
            Op::Leaf(Origin::Input(index)) => Some(self.pack.inputs().get(index.position())?.unit),
            Op::Leaf(Origin::Figure(index)) => {
                Some(self.pack.figures().get(index.position())?.unit)
            }
            Op::Constant(_) | Op::None | Op::Power(_) | Op::Root(_) => None,
            Op::Negative | Op::Given | Op::Same => self.unit(first),
            Op::Sum | Op::Difference | Op::Least | Op::Most => {
                self.unit(first).or_else(|| self.unit(second))
            }
            Op::Product => product(self.unit(first), self.unit(second)),
            Op::Quotient => quotient(self.unit(first), self.unit(second)),
        }
    }
}

/// Shares and plain numbers scale; heads turn an amount per head into pounds.
fn product(first: Option<Unit>, second: Option<Unit>) -> Option<Unit> {
    match (scaled(first), scaled(second)) {
        (None, unit) | (unit, None) => unit,
        (Some(Unit::MoneyPerHead), Some(Unit::People))
        | (Some(Unit::People), Some(Unit::MoneyPerHead)) => Some(Unit::Money),
        _ => None,
    }
}

fn quotient(first: Option<Unit>, second: Option<Unit>) -> Option<Unit> {
    match (scaled(first), scaled(second)) {
        (unit, None) => unit,
        (Some(Unit::Money | Unit::MoneyAYear), Some(Unit::People)) => Some(Unit::MoneyPerHead),
        _ => None,
    }
}

/// The unit of a factor, none where it only scales: a share of a whole, years of a ramp.
fn scaled(unit: Option<Unit>) -> Option<Unit> {
    let scales = [
        Unit::PerCent,
        Unit::Ratio,
        Unit::Index,
        Unit::Count,
        Unit::Choice,
    ];
    unit.filter(|unit| !scales.contains(unit))
}

fn word(op: Op) -> &'static str {
    match op {
        Op::Leaf(Origin::Input(_)) => "input",
        Op::Leaf(Origin::Figure(_)) => "figure",
        Op::Constant(_) => "number",
        Op::None => "none",
        Op::Sum => "sum",
        Op::Difference => "difference",
        Op::Product => "product",
        Op::Quotient => "quotient",
        Op::Negative => "negative",
        Op::Least => "least",
        Op::Most => "most",
        Op::Power(_) => "power",
        Op::Root(_) => "root",
        Op::Given => "given",
        Op::Same => "same",
    }
}
