//! Decimals as text: how every number enters and leaves.

use rust_decimal::Decimal;

/// The decimal written as `text`: digits, at most one point, perhaps a minus before.
///
/// More digits than a decimal holds are rounded; a number too large for one becomes the largest
/// of its sign, so that a range can clamp it. Anything else (`1e5`, `1,000`, spaces) is `None`.
#[must_use]
pub fn parse(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || !all_digits(part) {
        return None;
    }
    let size = read_digits(whole, part).unwrap_or(Decimal::MAX);
    Some(if text.starts_with('-') {
        negative(size)
    } else {
        size
    })
}

// The crate's own operations are inlined wherever they are called, a kilobyte each time. These
// stand once. Each is none where the result is too large, or has no value.

#[inline(never)]
pub(crate) fn sum(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.checked_add(b)
}

pub(crate) fn difference(a: Decimal, b: Decimal) -> Option<Decimal> {
    sum(a, negative(b))
}

#[inline(never)]
pub(crate) fn product(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.checked_mul(b)
}

#[inline(never)]
pub(crate) fn quotient(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.checked_div(b)
}

/// Flips the sign, which a decimal keeps apart from its digits: this cannot overflow.
pub(crate) fn negative(mut decimal: Decimal) -> Decimal {
    decimal.set_sign_negative(decimal.is_sign_positive());
    decimal
}

/// The double nearest to a decimal of at most 15 digits; a longer one may be off in the sixteenth.
///
/// The crate's own takes a decimal apart digit by digit, in 128 bits. Curves and draws ask for
/// thousands of doubles.
pub(crate) fn double(decimal: Decimal) -> f64 {
    let parts = decimal.unpack();
    let word = f64::from(u32::MAX) + 1.0;
    let digits = (f64::from(parts.hi) * word + f64::from(parts.mid)) * word + f64::from(parts.lo);
    let size = digits / (0..parts.scale).fold(1.0, |power, _| power * 10.0);
    if parts.negative { -size } else { size }
}

/// None where the whole part is too large for a decimal.
fn read_digits(whole: &str, part: &str) -> Option<Decimal> {
    let mut number = Decimal::ZERO;
    for digit in whole.bytes() {
        number = sum(product(number, Decimal::TEN)?, value_of(digit))?;
    }
    let mut weight = Decimal::ONE;
    // A digit beyond the 28th weighs nothing in a decimal.
    for digit in part.bytes().take(28) {
        weight = product(weight, Decimal::new(1, 1))?;
        number = sum(number, product(value_of(digit), weight)?)?;
    }
    Some(number)
}

fn value_of(digit: u8) -> Decimal {
    Decimal::from(digit.saturating_sub(b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_decimals_are_read_to_the_digit() {
        assert_eq!(parse("-21.64"), Some(Decimal::new(-2164, 2)));
        assert_eq!(parse("007"), Some(Decimal::from(7)));
    }

    #[test]
    fn other_ways_of_writing_are_refused() {
        for text in [
            "", "-", ".5", "5.", "1e5", "1,000", " 1", "+1", "NaN", "1_0", "1.2.3", "٣",
        ] {
            assert_eq!(parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_is_too_large_keeps_its_sign() {
        let nines = "9".repeat(40);
        assert_eq!(parse(&nines), Some(Decimal::MAX));
        assert_eq!(parse(&format!("-{nines}")), Some(Decimal::MIN));
    }

    #[test]
    fn a_decimal_is_the_double_that_its_text_is() {
        for text in [
            "0",
            "0.01",
            "-3.5",
            "22300000",
            "0.0000001",
            "123456789.012345",
            "18446744073709551617",
        ] {
            let decimal: Decimal = text.parse().unwrap();
            assert_eq!(double(decimal), text.parse::<f64>().unwrap(), "{text}");
        }
    }

    #[test]
    fn digits_beyond_28_are_rounded_not_refused() {
        let third = format!("0.{}", "3".repeat(60));
        assert_eq!(
            parse(&third).map(|d| d.round_dp(5)),
            Some(Decimal::new(33333, 5))
        );
    }
}
