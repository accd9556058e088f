//! The fast reading: doubles, for draws.

use std::ops::{Add, Div, Mul, Neg, Sub};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{LONGEST, Number, Origin};
use crate::decimal::double;
use crate::status::Status;

/// A double; none is not-a-number.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Fast(f64);

impl Fast {
    /// A number that was drawn.
    pub(crate) fn of(value: f64) -> Self {
        Self(value)
    }

    /// The value, or none.
    #[must_use]
    pub fn value(self) -> Option<f64> {
        self.0.is_finite().then_some(self.0)
    }
}

impl Number for Fast {
    fn leaf(_: Origin, value: Decimal, _: Status) -> Self {
        Self::constant(value)
    }

    fn constant(value: Decimal) -> Self {
        Self(double(value))
    }

    fn whole(value: u32) -> Self {
        Self(f64::from(value))
    }

    fn hundredth(self) -> Self {
        Self(self.0 * 0.01)
    }

    fn none() -> Self {
        Self(f64::NAN)
    }

    fn is_none(self) -> bool {
        self.value().is_none()
    }

    // `libm`, not the machine's own, so that every machine and browser gives the same digits.
    fn root(self, degree: u32) -> Self {
        if self.0 > 0.0 {
            Self(libm::pow(self.0, 1.0 / f64::from(degree)))
        } else {
            Self::none()
        }
    }

    fn given(self, _: Self) -> Self {
        self
    }

    fn count(self) -> u32 {
        self.0.to_u32().map_or(0, |count| count.min(LONGEST))
    }
}

impl Add for Fast {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Fast {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Mul for Fast {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        Self(self.0 * other.0)
    }
}

impl Div for Fast {
    type Output = Self;

    fn div(self, other: Self) -> Self {
        if other.0 == 0.0 {
            Self::none()
        } else {
            Self(self.0 / other.0)
        }
    }
}

impl Neg for Fast {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}
