//! What a number counts.

macro_rules! units {
    ($($(#[$doc:meta])* $variant:ident = $word:literal,)*) => {
        /// What a number counts: money in the pack's currency, people in heads, per cents times a hundred.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum Unit {
            $($(#[$doc])* $variant,)*
        }

        impl Unit {
            /// Every unit there is.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            fn general(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }
    };
}

/// Stands for the code of the pack's currency.
const CURRENCY: &str = "¤";

units! {
    /// Money.
    Money = "¤",
    /// Money in each year.
    MoneyAYear = "¤ a year",
    /// Money for a day.
    MoneyADay = "¤ a day",
    /// Money for each person.
    MoneyPerHead = "¤ per head",
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
    /// The word for it in packs and at the boundary, where money is `currency`, such as `GBP`.
    #[must_use]
    pub fn word(self, currency: &str) -> String {
        match self.general().strip_prefix(CURRENCY) {
            Some(rest) => format!("{currency}{rest}"),
            None => self.general().to_owned(),
        }
    }

    /// The unit that a pack in `currency` writes as `word`, or `None`.
    #[must_use]
    pub fn parse(word: &str, currency: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|unit| unit.word(currency) == word)
    }
}
