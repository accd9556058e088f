//! Financial years.

use std::fmt;

/// A financial year, April to March, by the calendar year that it begins in.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct FinancialYear(u16);

impl FinancialYear {
    /// The earliest that can be written, 1000-01.
    pub(crate) const FIRST: Self = Self(1000);

    /// The year written as `2018-19`, or `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (first, _) = text.split_once('-')?;
        let year = Self(first.parse().ok()?);
        (year >= Self::FIRST && year.to_string() == text).then_some(year)
    }

    /// The calendar year that it begins in.
    #[must_use]
    pub fn first(self) -> u32 {
        u32::from(self.0)
    }

    /// The year after.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl fmt::Display for FinancialYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.next().0.checked_rem(100).unwrap_or(0);
        write!(f, "{}-{end:02}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_after_1999_00_is_2000_01() {
        let year = FinancialYear::parse("1999-00").unwrap();
        assert_eq!(year.next().to_string(), "2000-01");
    }

    #[test]
    fn a_year_whose_halves_do_not_follow_is_refused() {
        for text in ["2018-20", "2018", "2018-1", "18-19", "2018/19", ""] {
            assert_eq!(FinancialYear::parse(text), None, "{text}");
        }
    }
}
