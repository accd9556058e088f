//! The one trait that a model computes with.
//!
//! A model is written once, as arithmetic on `N: Number`, and read in more than one way:
//! [`Exact`] for what the page shows and, while a [`Tape`] runs, for how it was made; [`Fast`]
//! where thousands of evaluations are wanted.
//! Every reading is `Copy`, so a model line reads as it would on paper. Nothing panics: what has
//! no answer (a division by zero, an overflow) is "none", and so is all that is made from it.

mod exact;
mod fast;
mod fraction;
mod tape;

use std::fmt::Debug;
use std::ops::{Add, Div, Mul, Neg, Sub};

use rust_decimal::Decimal;

pub use exact::Exact;
pub use fast::Fast;
pub use tape::{Op, Step, Tape};

use crate::pack::{FigureIndex, InputIndex};
use crate::status::Status;

/// Where a leaf of a calculation comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Origin {
    /// An input, at the scenario's value.
    Input(InputIndex),
    /// A figure of the pack.
    Figure(FigureIndex),
}

/// No model walks farther, year by year, than so many: nobody looks further ahead.
pub const LONGEST: u32 = 100;

/// A number in one reading.
///
/// Comparisons with "none" are false, whichever way round.
pub trait Number:
    Copy
    + Debug
    + PartialOrd
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
{
    /// A figure of the pack or an input of the scenario.
    fn leaf(origin: Origin, value: Decimal, status: Status) -> Self;

    /// A plain number in a formula, such as the 12 months of a year.
    fn constant(value: Decimal) -> Self;

    /// No answer.
    fn none() -> Self;

    /// True where there is no answer.
    fn is_none(self) -> bool;

    /// The positive number whose `degree`th power this is; none for what is not above zero.
    fn root(self, degree: u32) -> Self;

    /// This value, which holds only under `condition`: it is no firmer than that.
    #[must_use]
    fn given(self, condition: Self) -> Self;

    /// How often a loop runs: this whole number, 0 where it is none or below zero, and never more than
    /// [`LONGEST`].
    fn count(self) -> u32;

    /// This value under the name of a step, for whoever asks how a figure was made; `number`
    /// tells steps of one name apart, such as the years of a loop.
    #[must_use]
    fn named(self, _name: &str, _number: u32) -> Self {
        self
    }

    /// This value as the figure with this id.
    #[must_use]
    fn figure(self, _id: &str) -> Self {
        self
    }

    /// A whole number in a formula.
    #[must_use]
    fn whole(value: u32) -> Self {
        Self::constant(Decimal::from(value))
    }

    /// A hundredth of this: what a per cent is of one.
    #[must_use]
    fn hundredth(self) -> Self {
        self * Self::constant(Decimal::new(1, 2))
    }

    /// The lesser of two; none where either is.
    #[must_use]
    fn least(self, other: Self) -> Self {
        if self <= other {
            self
        } else if other < self {
            other
        } else {
            Self::none()
        }
    }

    /// The greater of two; none where either is.
    #[must_use]
    fn most(self, other: Self) -> Self {
        if self >= other {
            self
        } else if other > self {
            other
        } else {
            Self::none()
        }
    }

    /// This to a whole power.
    #[must_use]
    fn power(self, exponent: u32) -> Self {
        (0..exponent).fold(Self::whole(1), |product, _| product * self)
    }

    /// All of them added up; zero for an empty list.
    fn sum(terms: impl IntoIterator<Item = Self>) -> Self {
        let mut terms = terms.into_iter();
        let first = terms.next().unwrap_or_else(|| Self::whole(0));
        terms.fold(first, |total, term| total + term)
    }
}
