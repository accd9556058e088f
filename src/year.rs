//! Years of budgets.

use std::fmt;

/// A year that a budget is for, by the calendar year that it begins in: a calendar year itself, or one that
/// ends in the next, as April to March does.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct FinancialYear {
    first: u16,
    spans_two: bool,
}

impl FinancialYear {
    /// The earliest that can be written.
    pub(crate) const FIRST: Self = Self {
        first: 1000,
        spans_two: false,
    };

    /// The year written as `2018-19`, or `2018` where it is a calendar year, or `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (first, spans_two) = match text.split_once('-') {
            Some((first, _)) => (first, true),
            None => (text, false),
        };
        let first = first
            .parse()
            .ok()
            .filter(|first| *first >= Self::FIRST.first)?;
        let year = Self { first, spans_two };
        (year.to_string() == text).then_some(year)
    }

    /// The calendar year that it begins in.
    #[must_use]
    pub fn first(self) -> u32 {
        u32::from(self.first)
    }

    /// The year after.
    #[must_use]
    pub fn next(self) -> Self {
        Self {
            first: self.first.saturating_add(1),
            ..self
        }
    }
}

impl fmt::Display for FinancialYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first)?;
        if self.spans_two {
            let end = self.next().first.checked_rem(100).unwrap_or(0);
            write!(f, "-{end:02}")?;
        }
        Ok(())
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
    fn a_calendar_year_is_followed_by_another() {
        let year = FinancialYear::parse("2025").unwrap();
        assert_eq!(
            (year.first(), year.next().to_string()),
            (2025, "2026".to_owned())
        );
    }

    #[test]
    fn a_year_whose_halves_do_not_follow_is_refused() {
        for text in [
            "2018-20", "2018-", "2018-1", "18-19", "18", "02018", "2018/19", "",
        ] {
            assert_eq!(FinancialYear::parse(text), None, "{text}");
        }
    }
}
