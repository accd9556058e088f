//! What a number counts.

use std::fmt;

macro_rules! units {
    ($($(#[$doc:meta])* $variant:ident = $word:literal,)*) => {
        /// What a number counts: money in pounds, people in heads, per cents times a hundred.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum Unit {
            $($(#[$doc])* $variant,)*
        }

        impl Unit {
            /// Every unit there is.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word for it in packs and at the boundary.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }
    };
}

units! {
    /// Pounds.
    Gbp = "GBP",
    /// Pounds in each year.
    GbpAYear = "GBP a year",
    /// Pounds for a day.
    GbpADay = "GBP a day",
    /// Pounds for each person.
    GbpPerHead = "GBP per head",
    /// Heads: residents or registered people.
    People = "people",
    /// Hundredths: `30` is 30 %.
    PerCent = "per cent",
    /// A length of time in years.
    Years = "years",
    /// A calendar year, such as 2018 for 2018/19.
    Year = "year",
    /// A length of time in months.
    Months = "months",
    /// A length of time in weeks.
    Weeks = "weeks",
    /// A length of time in days.
    Days = "days",
    /// Working days in a week.
    DaysAWeek = "days a week",
    /// A number that means something only beside another of its kind.
    Index = "index",
    /// One amount over another.
    Ratio = "ratio",
    /// A number of things.
    Count = "count",
    /// Not a number: one of the options of a choice.
    Choice = "choice",
}

impl Unit {
    /// The unit that a pack writes as `word`, or `None`.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|unit| unit.word() == word)
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
