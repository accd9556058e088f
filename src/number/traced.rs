//! The traced reading: a value that remembers how it was made.
//!
//! Every operation writes a step on a tape, and the value is the step's position, so a traced
//! number is `Copy` like the others and no model line needs a clone. Equal steps are written once:
//! what two formulas compute in the same way is the same step, whoever asked first.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

use rust_decimal::Decimal;

use super::{Exact, Number, Origin};
use crate::status::Status;

/// What a step did with its operands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Op {
    /// Nothing: a figure of the pack or an input.
    Leaf(Origin),
    /// Nothing: a plain number.
    Constant(Decimal),
    /// Nothing: no answer.
    None,
    /// First plus second.
    Sum,
    /// First minus second.
    Difference,
    /// First times second.
    Product,
    /// First divided by second.
    Quotient,
    /// Minus the first.
    Negative,
    /// The lesser of two.
    Least,
    /// The greater of two.
    Most,
    /// The first, multiplied by itself so often.
    Power(u32),
    /// What to so high a power is the first.
    Root(u32),
    /// The first, which holds because of the second.
    Given,
    /// The first, under another name.
    Same,
}

/// One step: what was done with which earlier steps, and what came of it.
#[derive(Clone, Debug)]
pub struct Step {
    /// What was done.
    pub op: Op,
    /// Positions of the operands; as many as the operation takes count.
    pub of: [u32; 2],
    /// What came of it.
    pub value: Exact,
    /// The step's name and number, where the model gives one.
    pub name: Option<(&'static str, u32)>,
    /// Id of the figure that it is, where it is one.
    pub figure: Option<String>,
}

/// All steps of an evaluation, each after those that it uses.
#[derive(Clone, Debug, Default)]
pub struct Tape {
    steps: Vec<Step>,
    /// Positions of steps by a hash of what they do, to find equal ones.
    known: Vec<Vec<u32>>,
}

/// A value on the tape of the running [`Tape::record`].
#[derive(Clone, Copy, Debug)]
pub struct Traced(u32);

thread_local! {
    static TAPE: RefCell<Tape> = RefCell::default();
}

const BUCKETS: u32 = 1024;

impl Tape {
    /// Runs `work`, and returns what it returns beside the tape that it wrote.
    pub fn record<T>(work: impl FnOnce() -> T) -> (T, Self) {
        let empty = Self {
            steps: Vec::new(),
            known: vec![Vec::new(); BUCKETS as usize],
        };
        TAPE.replace(empty);
        let result = work();
        (result, TAPE.take())
    }

    /// The step that a value stands for.
    #[must_use]
    pub fn step(&self, position: u32) -> Option<&Step> {
        self.steps.get(usize::try_from(position).ok()?)
    }

    fn write(&mut self, op: Op, of: [u32; 2], value: Exact) -> Traced {
        let bucket = bucket(op, of);
        let known = self
            .known
            .get(bucket)
            .map(Vec::as_slice)
            .unwrap_or_default();
        // Another name for a step is a step of its own.
        let equal = known.iter().filter(|_| op != Op::Same).find(|position| {
            let step = self.step(**position);
            step.is_some_and(|step| step.op == op && step.of == of)
        });
        if let Some(position) = equal {
            return Traced(*position);
        }
        let position = u32::try_from(self.steps.len()).unwrap_or(u32::MAX);
        if let Some(bucket) = self.known.get_mut(bucket) {
            bucket.push(position);
        }
        self.steps.push(Step {
            op,
            of,
            value,
            name: None,
            figure: None,
        });
        Traced(position)
    }
}

/// Any spread will do: equal steps have equal hashes.
fn bucket(op: Op, of: [u32; 2]) -> usize {
    let kind = match op {
        Op::Leaf(Origin::Input(index)) => index.position() as u32,
        Op::Leaf(Origin::Figure(index)) => (index.position() as u32).wrapping_add(100),
        Op::Constant(value) => value.mantissa() as u32,
        Op::Power(degree) | Op::Root(degree) => degree,
        Op::None => 1,
        Op::Sum => 2,
        Op::Difference => 3,
        Op::Product => 4,
        Op::Quotient => 5,
        Op::Negative => 6,
        Op::Least => 7,
        Op::Most => 8,
        Op::Given => 9,
        Op::Same => 10,
    };
    let [first, second] = of;
    let mixed = first
        .wrapping_mul(31)
        .wrapping_add(second)
        .wrapping_mul(31)
        .wrapping_add(kind);
    (mixed & BUCKETS.wrapping_sub(1)) as usize
}

impl Traced {
    /// Its position on the tape.
    #[must_use]
    pub fn position(self) -> u32 {
        self.0
    }

    fn exact(self) -> Exact {
        TAPE.with_borrow(|tape| {
            tape.step(self.0)
                .map_or_else(Exact::none, |step| step.value)
        })
    }

    fn write(op: Op, of: [Self; 2], value: Exact) -> Self {
        let of = of.map(|operand| operand.0);
        TAPE.with_borrow_mut(|tape| tape.write(op, of, value))
    }

    fn plain(op: Op, value: Exact) -> Self {
        Self::write(op, [Self(0), Self(0)], value)
    }

    fn one(self, op: Op, value: Exact) -> Self {
        Self::write(op, [self, self], value)
    }

    fn two(self, op: Op, other: Self, value: Exact) -> Self {
        Self::write(op, [self, other], value)
    }

    fn edit(self, edit: impl FnOnce(&mut Step)) {
        TAPE.with_borrow_mut(|tape| {
            let step = usize::try_from(self.0)
                .ok()
                .and_then(|at| tape.steps.get_mut(at));
            if let Some(step) = step {
                edit(step);
            }
        });
    }

    fn is_leaf(self) -> bool {
        TAPE.with_borrow(|tape| {
            let step = tape.step(self.0);
            step.is_none_or(|s| matches!(s.op, Op::Leaf(_) | Op::Constant(_) | Op::None))
        })
    }

    fn has_other_figure(self, id: &str) -> bool {
        TAPE.with_borrow(|tape| {
            let figure = tape.step(self.0).and_then(|step| step.figure.as_ref());
            figure.is_some_and(|figure| figure != id)
        })
    }
}

impl Number for Traced {
    fn leaf(origin: Origin, value: Decimal, status: Status) -> Self {
        Self::plain(Op::Leaf(origin), Exact::leaf(origin, value, status))
    }

    fn constant(value: Decimal) -> Self {
        Self::plain(Op::Constant(value), Exact::constant(value))
    }

    fn none() -> Self {
        Self::plain(Op::None, Exact::none())
    }

    fn is_none(self) -> bool {
        self.exact().is_none()
    }

    fn root(self, degree: u32) -> Self {
        self.one(Op::Root(degree), self.exact().root(degree))
    }

    fn given(self, condition: Self) -> Self {
        let value = self.exact().given(condition.exact());
        self.two(Op::Given, condition, value)
    }

    fn count(self) -> u32 {
        self.exact().count()
    }

    fn named(self, name: &'static str, number: u32) -> Self {
        if !self.is_leaf() {
            self.edit(|step| step.name = step.name.or(Some((name, number))));
        }
        self
    }

    fn figure(self, id: &str) -> Self {
        let own = if self.is_leaf() || self.has_other_figure(id) {
            self.one(Op::Same, self.exact())
        } else {
            self
        };
        own.edit(|step| step.figure = Some(id.to_owned()));
        own
    }

    fn least(self, other: Self) -> Self {
        self.two(Op::Least, other, self.exact().least(other.exact()))
    }

    fn most(self, other: Self) -> Self {
        self.two(Op::Most, other, self.exact().most(other.exact()))
    }

    fn power(self, exponent: u32) -> Self {
        self.one(Op::Power(exponent), self.exact().power(exponent))
    }
}

impl Add for Traced {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        self.two(Op::Sum, other, self.exact() + other.exact())
    }
}

impl Sub for Traced {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self.two(Op::Difference, other, self.exact() - other.exact())
    }
}

impl Mul for Traced {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        self.two(Op::Product, other, self.exact() * other.exact())
    }
}

impl Div for Traced {
    type Output = Self;

    fn div(self, other: Self) -> Self {
        self.two(Op::Quotient, other, self.exact() / other.exact())
    }
}

impl Neg for Traced {
    type Output = Self;

    fn neg(self) -> Self {
        self.one(Op::Negative, -self.exact())
    }
}

impl PartialEq for Traced {
    fn eq(&self, other: &Self) -> bool {
        self.exact() == other.exact()
    }
}

impl PartialOrd for Traced {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.exact().partial_cmp(&other.exact())
    }
}
