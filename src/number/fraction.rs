//! A decimal over a whole number, so that a third stays a third.
//!
//! A merger of three bodies divides by three, a ramp of seven years by seven. Were each quotient
//! rounded at once, a sum that comes to exactly zero on paper would come to a hair less, and a
//! question such as "paid back within ten years?" would get the wrong answer on the dot. Here the
//! divisor waits until the value is read.

use std::cmp::Ordering;
use std::num::NonZeroU32;

use rust_decimal::Decimal;

use crate::decimal::{double, negative, product, quotient, sum};

/// A root's first digits are taken from a double, cut to 12 places.
const SEED_SCALE: f64 = 1e12;

/// `over / under`.
///
/// Divisors wait up to 32 bits. Beyond that the quotient is taken, to the 28 digits of a decimal:
/// such a divisor comes from dividing by data twice over, where no exact tie is at stake.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fraction {
    over: Decimal,
    under: NonZeroU32,
}

impl Fraction {
    pub(super) fn new(value: Decimal) -> Self {
        Self {
            over: value,
            under: NonZeroU32::MIN,
        }
    }

    /// The value, rounded to a decimal's digits only here.
    pub(super) fn value(self) -> Option<Decimal> {
        if self.under == NonZeroU32::MIN {
            return Some(self.over);
        }
        quotient(self.over, Decimal::from(self.under.get()))
    }

    pub(super) fn negative(self) -> Self {
        Self {
            over: negative(self.over),
            under: self.under,
        }
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        self.aligned(other)
            .and_then(|(left, right, under)| {
                let over = sum(left, right)?;
                Some(Self { over, under })
            })
            .or_else(|| Some(Self::new(sum(self.value()?, other.value()?)?)))
    }

    pub(super) fn times(self, other: Self) -> Option<Self> {
        self.waiting_product(other)
            .or_else(|| Some(Self::new(product(self.value()?, other.value()?)?)))
    }

    /// None where `other` is zero or the result is too large.
    pub(super) fn divided_by(self, other: Self) -> Option<Self> {
        if other.over.is_zero() {
            return None;
        }
        other
            .turned_over()
            .and_then(|turned| self.waiting_product(turned))
            .or_else(|| Some(Self::new(quotient(self.value()?, other.value()?)?)))
    }

    /// The product, where both divisors can go on waiting.
    fn waiting_product(self, other: Self) -> Option<Self> {
        let under = self.under.checked_mul(other.under)?;
        let over = product(self.over, other.over)?;
        Some(Self { over, under })
    }

    pub(super) fn compare(self, other: Self) -> Option<Ordering> {
        match self.aligned(other) {
            Some((left, right, _)) => Some(left.cmp(&right)),
            None => Some(self.value()?.cmp(&other.value()?)),
        }
    }

    /// `1 / self`, where that is a decimal over a divisor that may wait.
    fn turned_over(self) -> Option<Self> {
        let divisor = self.over.normalize();
        let under = u32::try_from(divisor.mantissa().unsigned_abs()).ok()?;
        let under = NonZeroU32::new(under)?;
        let tens = 10_i128.checked_pow(divisor.scale())?;
        let size = Decimal::try_from_i128_with_scale(tens, 0).ok()?;
        let over = product(size, Decimal::from(self.under.get()))?;
        let over = if divisor.is_sign_negative() {
            negative(over)
        } else {
            over
        };
        Some(Self { over, under })
    }

    /// Both numerators over one divisor.
    fn aligned(self, other: Self) -> Option<(Decimal, Decimal, NonZeroU32)> {
        if self.under == other.under {
            return Some((self.over, other.over, self.under));
        }
        let (a, b) = (self.under.get(), other.under.get());
        let common = greatest_common_divisor(a, b);
        let by_other = b.checked_div(common)?;
        let by_self = a.checked_div(common)?;
        let under = NonZeroU32::new(a.checked_mul(by_other)?)?;
        let left = product(self.over, Decimal::from(by_other))?;
        let right = product(other.over, Decimal::from(by_self))?;
        Some((left, right, under))
    }

    /// Multiplied by itself so often.
    pub(super) fn power(self, exponent: u32) -> Option<Self> {
        let one = Self::new(Decimal::ONE);
        (0..exponent).try_fold(one, |power, _| power.times(self))
    }

    /// The positive root, by Newton's steps from a double's digits: each step doubles the digits
    /// that are right, and the same steps are taken on every machine.
    pub(super) fn root(self, degree: u32) -> Option<Self> {
        let value = self
            .value()
            .filter(|v| v.is_sign_positive() && !v.is_zero())?;
        let seed = libm::pow(double(value), 1.0 / f64::from(degree));
        let mut root = Decimal::new((seed * SEED_SCALE) as i64, 12);
        let fewer = degree.checked_sub(1)?;
        for _ in 0..4 {
            let mut power = Decimal::ONE;
            for _ in 0..fewer {
                power = product(power, root)?;
            }
            let next = sum(
                product(Decimal::from(fewer), root)?,
                quotient(value, power)?,
            )?;
            root = quotient(next, Decimal::from(degree))?;
        }
        Some(Self::new(root))
    }
}

fn greatest_common_divisor(mut a: u32, mut b: u32) -> u32 {
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a
}
