//! The exact reading: what the page shows, and, while a tape runs, how it was made.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::fraction::Fraction;
use super::tape::{self, Op};
use super::{LONGEST, Number, Origin};
use crate::status::Status;

/// A decimal that knows how firm it is, or none.
///
/// No step rounds a quotient that a whole-number divisor can still stand under, so that ties are
/// ties; the value is rounded once, to 28 digits, when it is read.
///
/// Inside [`Tape::record`](super::Tape::record) every operation writes a step, and the value knows
/// its own; outside, it costs a look whether a tape runs. One type for both keeps the models in the
/// module once.
#[derive(Clone, Copy, Debug)]
pub struct Exact {
    value: Option<Fraction>,
    status: Status,
    step: u32,
}

impl Exact {
    /// What comes of `op` on `of`.
    #[inline(never)]
    fn made(op: Op, of: [Self; 2], value: Option<Fraction>, status: Status) -> Self {
        let mut made = Self {
            value,
            status,
            step: 0,
        };
        made.step = tape::write(op, of.map(|operand| operand.step), made);
        made
    }

    fn leaf_of(op: Op, value: Option<Decimal>, status: Status) -> Self {
        let none = Self {
            value: None,
            status,
            step: 0,
        };
        Self::made(op, [none; 2], value.map(Fraction::new), status)
    }

    /// The result of arithmetic, which is no firmer than its softest part.
    fn with(self, op: Op, other: Self, value: Option<Fraction>) -> Self {
        let status = self.status.max(other.status).max(Status::Derived);
        Self::made(op, [self, other], value, status)
    }

    /// The value without trailing zeros, or none.
    #[must_use]
    pub fn value(self) -> Option<Decimal> {
        Some(self.value?.value()?.normalize())
    }

    /// How firm it is.
    #[must_use]
    pub fn status(self) -> Status {
        self.status
    }

    /// The position of its step on the tape that ran when it was made.
    #[must_use]
    pub fn step(self) -> u32 {
        self.step
    }

    /// The one of the two that `wanted` says the first must be beside the second; none where they
    /// can't be compared.
    fn chosen(self, op: Op, other: Self, wanted: Ordering) -> Self {
        let (value, status) = match self.partial_cmp(&other) {
            Some(order) if order == wanted || order == Ordering::Equal => (self.value, self.status),
            Some(_) => (other.value, other.status),
            None => (None, Status::Derived),
        };
        Self::made(op, [self, other], value, status)
    }
}

impl Number for Exact {
    fn leaf(origin: Origin, value: Decimal, status: Status) -> Self {
        Self::leaf_of(Op::Leaf(origin), Some(value), status)
    }

    fn constant(value: Decimal) -> Self {
        Self::leaf_of(Op::Constant(value), Some(value), Status::Reported)
    }

    fn none() -> Self {
        Self::leaf_of(Op::None, None, Status::Derived)
    }

    fn is_none(self) -> bool {
        self.value().is_none()
    }

    fn root(self, degree: u32) -> Self {
        let root = self.value.and_then(|v| v.root(degree));
        self.with(Op::Root(degree), self, root)
    }

    fn power(self, exponent: u32) -> Self {
        let power = self.value.and_then(|v| v.power(exponent));
        self.with(Op::Power(exponent), self, power)
    }

    fn given(self, condition: Self) -> Self {
        let status = self.status.max(condition.status);
        Self::made(Op::Given, [self, condition], self.value, status)
    }

    fn least(self, other: Self) -> Self {
        self.chosen(Op::Least, other, Ordering::Less)
    }

    fn most(self, other: Self) -> Self {
        self.chosen(Op::Most, other, Ordering::Greater)
    }

    fn count(self) -> u32 {
        (self.value().and_then(|v| v.to_u32())).map_or(0, |count| count.min(LONGEST))
    }

    fn named(self, name: &str, number: u32) -> Self {
        tape::name(self.step, name, number);
        self
    }

    fn figure(self, id: &str) -> Self {
        let step = tape::figure(self, id);
        Self { step, ..self }
    }
}

impl Add for Exact {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let sum = self.value.zip(other.value).and_then(|(a, b)| a.plus(b));
        self.with(Op::Sum, other, sum)
    }
}

impl Sub for Exact {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        let operands = self.value.zip(other.value);
        let difference = operands.and_then(|(a, b)| a.plus(b.negative()));
        self.with(Op::Difference, other, difference)
    }
}

impl Mul for Exact {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let product = self.value.zip(other.value).and_then(|(a, b)| a.times(b));
        self.with(Op::Product, other, product)
    }
}

impl Div for Exact {
    type Output = Self;

    fn div(self, other: Self) -> Self {
        let operands = self.value.zip(other.value);
        let quotient = operands.and_then(|(a, b)| a.divided_by(b));
        self.with(Op::Quotient, other, quotient)
    }
}

impl Neg for Exact {
    type Output = Self;

    fn neg(self) -> Self {
        self.with(Op::Negative, self, self.value.map(Fraction::negative))
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value?.compare(other.value?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::InputIndex;

    fn number(text: &str) -> Exact {
        Exact::constant(text.parse().unwrap())
    }

    #[test]
    fn three_thirds_are_one_on_the_dot() {
        let third = number("1") / number("3");
        assert_eq!(third + third + third, number("1"));
    }

    #[test]
    fn a_seventh_and_a_ninth_meet_over_sixty_three() {
        // 1/7 + 1/9 = 16/63
        let sum = number("1") / number("7") + number("1") / number("9");
        assert_eq!(sum * number("63"), number("16"));
    }

    #[test]
    fn a_divisor_too_large_to_wait_costs_no_digits() {
        // 10^10 ÷ 899000000 = 10000 ÷ 899; five times 899000000 is more than 32 bits.
        let whole = number("10000000000") / number("899000000");
        let fifths = number("50000000000") / number("5") / number("899000000");
        let digits: Decimal = "11.123470522803114571746384872".parse().unwrap();
        assert_eq!(whole.value(), Some(digits));
        assert_eq!(fifths.value(), Some(digits));
    }

    #[test]
    fn dividing_by_a_decimal_below_zero_keeps_the_sign() {
        assert_eq!(number("3") / number("-1.5"), number("-2"));
    }

    #[test]
    fn division_by_zero_and_overflow_are_none_and_stay_none() {
        let huge = number("79228162514264337593543950335");
        assert!((number("1") / number("0")).is_none());
        assert!((huge * huge).is_none());
        assert!((huge * huge - huge * huge).is_none());
        assert!((number("1") / number("0") + number("1")).is_none());
    }

    #[test]
    fn none_is_neither_below_nor_above_anything() {
        let none = Exact::none();
        assert_eq!(none.partial_cmp(&number("1")), None);
        assert!(none.least(number("1")).is_none() && number("1").most(none).is_none());
    }

    #[test]
    fn a_fifth_root_to_the_fifth_is_where_it_began_to_24_digits() {
        let growth = (number("100") / number("21")).root(5);
        let off = growth.power(5) * number("21") - number("100");
        assert!(off < number("0.000000000000000000000001"));
        assert!(-off < number("0.000000000000000000000001"));
    }

    #[test]
    fn a_root_of_nothing_or_less_is_none() {
        assert!(number("0").root(5).is_none() && number("-32").root(5).is_none());
    }

    #[test]
    fn a_result_is_no_firmer_than_its_softest_part() {
        let reported = number("2");
        let assumed = Exact::leaf(
            Origin::Input(InputIndex::at(0)),
            Decimal::TWO,
            Status::Assumed,
        );
        assert_eq!(reported.status(), Status::Reported);
        assert_eq!((reported + reported).status(), Status::Derived);
        assert_eq!((reported * assumed).status(), Status::Assumed);
        assert_eq!(reported.given(assumed).status(), Status::Assumed);
    }
}
