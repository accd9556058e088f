//! How values were made: the steps of an evaluation, in order.
//!
//! While a tape runs, every operation of [`Exact`] writes a step on it, and the value keeps the
//! step's position, so a number stays `Copy` and no model line needs a clone. Equal steps are
//! written once: what two formulas compute in the same way is the same step, whoever asked first.

use std::cell::RefCell;

use rust_decimal::Decimal;

use super::{Exact, Origin};

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
    pub name: Option<(String, u32)>,
    /// Id of the figure that it is, where it is one.
    pub figure: Option<String>,
}

impl Step {
    /// True where nothing was computed: an input, a figure of the pack, a plain number, no answer.
    #[must_use]
    pub fn is_leaf(&self) -> bool {
        matches!(self.op, Op::Leaf(_) | Op::Constant(_) | Op::None)
    }
}

/// All steps of an evaluation, each after those that it uses.
#[derive(Clone, Debug)]
pub struct Tape {
    steps: Vec<Step>,
    /// Positions of steps by a hash of what they do, to find equal ones.
    known: Vec<Vec<u32>>,
}

thread_local! {
    static RUNNING: RefCell<Option<Tape>> = const { RefCell::new(None) };
}

const BUCKETS: u32 = 1024;

impl Tape {
    /// Runs `work`, and returns what it returns beside the tape that it wrote.
    pub fn record<T>(work: impl FnOnce() -> T) -> (T, Self) {
        RUNNING.replace(Some(Self::empty()));
        let result = work();
        (result, RUNNING.take().unwrap_or_else(Self::empty))
    }

    fn empty() -> Self {
        Self {
            steps: Vec::new(),
            known: vec![Vec::new(); BUCKETS as usize],
        }
    }

    /// The step at a position, as [`Exact::step`] has it.
    #[must_use]
    pub fn step(&self, position: u32) -> Option<&Step> {
        self.steps.get(usize::try_from(position).ok()?)
    }

    fn step_mut(&mut self, position: u32) -> Option<&mut Step> {
        self.steps.get_mut(usize::try_from(position).ok()?)
    }

    fn write(&mut self, op: Op, of: [u32; 2], value: Exact) -> u32 {
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
            return *position;
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
        position
    }

    /// Marks `value` as the figure `id`: under a step of its own where its step is a leaf or
    /// another figure already.
    fn mark(&mut self, value: Exact, id: &str) -> u32 {
        let own = self.step(value.step());
        let taken = own.is_none_or(|step| {
            let other = step.figure.as_ref().is_some_and(|figure| figure != id);
            step.is_leaf() || other
        });
        let position = if taken {
            self.write(Op::Same, [value.step(); 2], value)
        } else {
            value.step()
        };
        if let Some(step) = self.step_mut(position) {
            step.figure = Some(id.to_owned());
        }
        position
    }
}

/// Writes a step, where a tape runs, and returns its position.
pub(super) fn write(op: Op, of: [u32; 2], value: Exact) -> u32 {
    running(|tape| tape.write(op, of, value)).unwrap_or(0)
}

/// Names a step that has no name yet and is more than a leaf.
pub(super) fn name(position: u32, name: &str, number: u32) {
    running(|tape| {
        if let Some(step) = tape.step_mut(position).filter(|step| !step.is_leaf()) {
            step.name.get_or_insert_with(|| (name.to_owned(), number));
        }
    });
}

/// Marks a value as a figure, and returns the position of the step that stands for it.
pub(super) fn figure(value: Exact, id: &str) -> u32 {
    running(|tape| tape.mark(value, id)).unwrap_or(0)
}

fn running<T>(work: impl FnOnce(&mut Tape) -> T) -> Option<T> {
    RUNNING.with_borrow_mut(|tape| tape.as_mut().map(work))
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
