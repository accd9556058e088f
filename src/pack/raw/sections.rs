//! The sections of a pack that join a model to figures and inputs.

use super::words::{RawMark, RawQuote};
use crate::pack::shape::shapes;

shapes! {
    /// A programme's budgets: one input `ics.budget-<year>` for each year.
    pub struct RawIcs {
        /// Financial years with a budget, such as `2018-19`, in order.
        pub years: Vec<String>,
        /// Figure: residents of the area.
        pub residents: String,
        /// The year whose budget is set against the allocations, where it is.
        pub allocation_year: Option<String>,
        /// Figures: allocations of that year, added up.
        pub allocation: Vec<String>,
        /// Start of the ids of the deflators, completed by a financial year: `defl.fy.`.
        pub deflators: Option<String>,
        /// The financial year in whose prices the total is restated, where it is.
        pub price_year: Option<String>,
        /// The merger whose running cost the saving to repay is compared with.
        pub merger: Option<String>,
        /// What the total would buy: figure `ics.<name>` is the total over a price.
        pub yardsticks: Vec<RawYardstick>,
        words {
            /// What the system is called, such as `Integrated Care System (ICS)`.
            pub name: Option<String>,
            /// What it is, in a phrase.
            pub what: Option<String>,
        }
    }

    /// A price that makes a total graspable.
    pub struct RawYardstick {
        /// Name in the id, such as `nurse-years`.
        pub name: String,
        /// Figure: the price of one.
        pub price: String,
        /// Unit of the result.
        pub unit: String,
    }

    /// The chair's pay.
    pub struct RawChair {
        /// Figure: median weekly full-time pay.
        pub median_week: String,
        /// Input: the budget that the pay is a share of.
        pub budget: String,
        words {
            /// Who planned the pay and when, up to the sum: `In 2020 the council planned to pay a chair`.
            pub planned: Option<String>,
        }
    }

    /// The deficit if nothing changes.
    pub struct RawDeficit {
        /// The year that the start is of, such as `2013` for 2013/14.
        pub first: u32,
        /// The year that the do-nothing deficit is of.
        pub last: u32,
        /// Names of what might save: one input `deficit.<name>` each.
        pub levers: Vec<String>,
        /// Figures: what the bodies spent, added up.
        pub spending: Vec<String>,
        /// Figures: their target allocations, added up.
        pub targets: Vec<String>,
        /// Figure: the national tariff's yearly efficiency, per cent.
        pub tariff: String,
        words {
            /// Outturns and later forecasts, for the chart; never joined to the line.
            pub marks: Vec<RawMark>,
            /// Whose deficit it is.
            pub whose: Option<String>,
            /// The report that named the levers.
            pub report: Option<String>,
        }
    }

    /// The review.
    pub struct RawReview {
        /// Figures: people that the bodies buy care for, added up.
        pub people: Vec<String>,
        words {
            /// What was reviewed and when, to begin a sentence with.
            pub what: Option<String>,
            /// Whose yearly losses its cost is set against.
            pub losers: Option<String>,
        }
    }

    /// Spending per head of two bodies: figures `spend.<name>-per-head`.
    pub struct RawSpend {
        /// The body with the larger spending per head first: the gap is first minus second.
        pub bodies: Vec<RawSpender>,
        words {
            /// The year of the spending, such as `2013/14`.
            pub year: Option<String>,
        }
    }

    /// A body that spends for people.
    pub struct RawSpender {
        /// Name in the id, such as `milton-keynes`.
        pub name: String,
        /// Figure: what it spent in a year.
        pub spending: String,
        /// Figure: the people it says it buys for.
        pub people: String,
        /// Figures: residents of its area, added up.
        pub residents: Vec<String>,
        words {
            /// Its name in full.
            pub body: Option<String>,
        }
    }

    /// Several bodies that become one: inputs `merger.<name>.…`.
    pub struct RawMerger {
        /// Name in the ids, such as `ccgs`.
        pub name: String,
        /// The bodies that merge, by name.
        pub bodies: Vec<String>,
        /// Figure: residents of the area.
        pub residents: String,
        /// How long what it made lasted, where it has ended.
        pub lives: Vec<RawLife>,
        /// The merger of the same bodies that it is another way to, by name: only one of the two happens.
        pub alternative_to: Option<String>,
        words {
            /// The body that they become.
            pub into: String,
            /// The day on which it took place, or is to.
            pub start: Option<String>,
            /// What each of the bodies is, in a word: `CCG`.
            pub kind: Option<String>,
            /// What several of them are called: `commissioning groups (CCGs)`.
            pub kinds: Option<String>,
            /// What the running cost for each resident is: `England’s average`.
            pub running_cost_is: Option<String>,
            /// What was asked about savings from such mergers, and answered.
            pub asked: Option<RawQuote>,
        }
    }

    /// A body that a merger made, for as long as it lasted: figure `merger.<merger>.life-<name>`.
    pub struct RawLife {
        /// Name in the id, such as `single-body`.
        pub name: String,
        /// Figure: how long it lasted, in months.
        pub months: String,
        words {
            /// Its first day.
            pub start: String,
            /// Its last day.
            pub end: String,
            /// What ended, and why.
            pub note: Option<String>,
        }
    }
}
