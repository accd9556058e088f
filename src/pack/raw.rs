//! A data pack as it is written: text and lists, nothing checked yet.
//!
//! Numbers are text, so that no reader on the way turns one into a float. What a section may
//! leave out is an `Option` or an empty list; the rest is asked for when a pack is checked.

#[cfg(not(target_arch = "wasm32"))]
use super::raw_words::{
    RawAbout, RawBasis, RawBody, RawConflict, RawMark, RawMissing, RawQuote, RawScene, RawSource,
    RawSuperseded,
};
use super::shape::shapes;

shapes! {
    /// A whole pack.
    pub struct RawPack {
        /// What was published, and what follows from it by a stated sum.
        pub figure: Vec<RawFigure>,
        /// What a reader can change.
        pub input: Vec<RawInput>,
        /// The integrated care system's budgets.
        pub ics: Option<RawIcs>,
        /// The chair's pay.
        pub chair: Option<RawChair>,
        /// The deficit if nothing changes.
        pub deficit: Option<RawDeficit>,
        /// The review.
        pub review: Option<RawReview>,
        /// Spending per head of two bodies.
        pub spend: Option<RawSpend>,
        /// Mergers of several bodies into one.
        pub merger: Vec<RawMerger>,
        /// What all places and systems have in common.
        pub boundary: Option<RawBoundary>,
        /// Figures of a larger body that places share.
        pub split: Vec<RawSplit>,
        /// Where people live.
        pub place: Vec<RawPlace>,
        /// Who plans care for places.
        pub system: Vec<RawSystem>,
        /// What people said.
        pub claim: Vec<RawClaim>,
        /// What others published of figures that the models compute.
        pub published: Vec<RawPublished>,
        words {
            /// What the pack is and who answers for it.
            pub pack: RawAbout,
            /// Where figures come from.
            pub source: Vec<RawSource>,
            /// Scenarios with a name.
            pub scene: Vec<RawScene>,
            /// What was said of how hard it is to follow who is who.
            pub structures: Option<RawQuote>,
            /// Who was who, and when.
            pub body: Vec<RawBody>,
            /// Figures that seem to conflict, and why they don't or do.
            pub conflict: Vec<RawConflict>,
            /// What was looked for and not found.
            pub missing: Vec<RawMissing>,
        }
    }

    /// A figure of the pack: published, or derived from published ones.
    pub struct RawFigure {
        /// Its id, such as `pop.blmk.2019`.
        pub id: String,
        /// A decimal.
        pub value: String,
        /// One of the units of [`Unit`](crate::unit::Unit).
        pub unit: String,
        /// `reported` or `derived`.
        pub status: String,
        words {
            /// What it is, in a phrase.
            pub label: String,
            /// Ids of sources, the first the one to name.
            pub sources: Vec<String>,
            /// The source's own words.
            pub quote: Option<String>,
            /// What to know before using it.
            pub note: Option<String>,
            /// Figures that add up to it, checked.
            pub sum: Vec<String>,
        }
    }

    /// What a reader can change.
    pub struct RawInput {
        /// Its id, such as `merger.ccgs.realised`.
        pub id: String,
        /// One of the units of [`Unit`](crate::unit::Unit), or `choice`.
        pub unit: String,
        /// `reported`, `derived` or `assumed`.
        pub status: String,
        /// A decimal, or one of the options.
        pub default: String,
        /// Least value.
        pub min: Option<String>,
        /// Greatest value.
        pub max: Option<String>,
        /// The slider's step.
        pub step: Option<String>,
        /// What a choice offers.
        pub options: Vec<RawOption>,
        /// Low end of our range.
        pub low: Option<String>,
        /// High end of our range.
        pub high: Option<String>,
        /// Why no range is drawn for an assumed input.
        pub not_drawn: Option<String>,
        words {
            /// A phrase that a reader would say.
            pub label: String,
            /// What default, low and high rest on.
            pub basis: Option<RawBasis>,
            /// Ids of sources, the first the one to name.
            pub sources: Vec<String>,
            /// The source's own words.
            pub quote: Option<String>,
            /// What to know before moving it.
            pub note: Option<String>,
            /// What makes it matter, where it has no effect by itself.
            pub idle: Option<String>,
            /// Shown at once, not folded under "more assumptions".
            pub main: bool,
            /// Defaults that it had in earlier versions of the pack, the oldest first.
            pub superseded: Vec<RawSuperseded>,
        }
    }

    /// One option of a choice.
    pub struct RawOption {
        /// Its id, such as `steady`.
        pub id: String,
        words {
            /// Its label.
            pub label: String,
        }
    }

    /// The integrated care system's budgets: one input `ics.budget-<year>` for each year.
    pub struct RawIcs {
        /// Financial years with a budget, such as `2018-19`, in order.
        pub years: Vec<String>,
        /// Figure: residents of the area.
        pub residents: String,
        /// The year whose budget is set against the allocations.
        pub allocation_year: String,
        /// Figures: allocations of that year, added up.
        pub allocation: Vec<String>,
        /// Start of the ids of the deflators, completed by a financial year: `defl.fy.`.
        pub deflators: String,
        /// The financial year in whose prices the total is restated.
        pub price_year: String,
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
            /// When the residents were counted, such as `mid-2013`.
            pub residents_of: Option<String>,
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
        /// Figure: how long the merged body lasted, in months.
        pub lifetime: String,
        words {
            /// The body that they become.
            pub into: String,
            /// What each of the bodies is, in a word: `CCG`.
            pub kind: Option<String>,
            /// What several of them are called: `commissioning groups (CCGs)`.
            pub kinds: Option<String>,
            /// The body that took the merged one's place and stayed one.
            pub successor: Option<String>,
            /// What the running cost for each resident is: `England’s average`.
            pub running_cost_is: Option<String>,
            /// What was asked about savings from such mergers, and answered.
            pub asked: Option<RawQuote>,
        }
    }

    /// What all places and systems have in common.
    pub struct RawBoundary {
        /// The system that the page is about.
        pub home: String,
        /// Year of the later residents, in the id `boundary.<system>.residents-<year>`.
        pub later: String,
        /// Figure: least number of residents of a board, on the later count.
        pub minimum: String,
        /// Figure: England's allocation.
        pub england_allocation: String,
        /// Figure: England's registered people.
        pub england_people: String,
        /// Input: running cost per head, which the overhead shift is priced at.
        pub running_cost: String,
        /// Trusts with sites in more than one place.
        pub shared_trusts: Vec<RawSharedTrust>,
        words {
            /// What to know of the places' shares of admissions.
            pub flow_note: Option<String>,
            /// When the earlier residents were counted, such as `mid-2019`.
            pub residents_of: Option<String>,
            /// The year of allocations and registered people, such as `2018/19`.
            pub allocation_of: Option<String>,
            /// Who wanted the least number of residents.
            pub minimum_by: Option<String>,
            /// The least number in the chart, after the number itself.
            pub minimum_label: Option<String>,
            /// Name of the file with the shapes of the places, without its ending.
            pub map: Option<String>,
        }
    }

    /// One trust with sites in several places: where these part, its share can't be told.
    pub struct RawSharedTrust {
        /// Its name.
        pub name: String,
        /// Places with a site.
        pub sites: Vec<String>,
        /// Places whose residents' shares can't be told while the sites are in different systems.
        pub serves: Vec<String>,
    }

    /// A figure of a larger body that places share by weight.
    pub struct RawSplit {
        /// Its id, used where a figure's could stand; each place takes its own share.
        pub id: String,
        /// Figure that is shared.
        pub figure: String,
        /// For each place the figures whose product is its weight.
        pub weights: Vec<(String, Vec<String>)>,
    }

    /// Where people live.
    pub struct RawPlace {
        /// Its id, such as `milton-keynes`.
        pub id: String,
        /// The system that it belongs to today.
        pub system: String,
        /// True where it cannot move, because most of its system is off the map.
        pub fixed: bool,
        /// Figures or splits: registered people, added up.
        pub people: Vec<String>,
        /// Figures or splits: target allocation in pounds, added up.
        pub allocation: Vec<String>,
        /// Figures: residents, added up.
        pub residents: Vec<String>,
        /// Figures: residents on the later count, added up.
        pub residents_later: Vec<String>,
        /// Ids of the places that it borders on.
        pub neighbours: Vec<String>,
        /// For the home place of each trust the figure with its share of admissions of residents;
        /// empty where unknown.
        pub flows: Vec<(String, String)>,
        words {
            /// Its name.
            pub name: String,
            /// Its name where there is little room.
            pub short: Option<String>,
            /// Figures with shares of admissions of residents, the largest first: by a trust's NHS
            /// code, by its name where the map has no point of it, or by the place of several.
            pub trusts: Vec<(String, String)>,
        }
    }

    /// Who plans care for places.
    pub struct RawSystem {
        /// Its id, such as `blmk`.
        pub id: String,
        /// True where only part of it is on this map, so that sums say nothing of the whole.
        pub partly: bool,
        words {
            /// Its name.
            pub name: String,
            /// Its short name.
            pub short: String,
        }
    }

    /// What somebody said: with a test, or with a condition, or not to be tested.
    pub struct RawClaim {
        /// Its id, such as `once-instead-of-three`.
        pub id: String,
        /// What it is tested by.
        pub test: Option<RawTest>,
        /// Figure that says what would have to come true for it to hold.
        pub condition: Option<String>,
        /// Places that it speaks of moving.
        pub places: Vec<(String, String)>,
        /// Figures and inputs to show with the verdict.
        pub figures: Vec<String>,
        words {
            /// The words exactly as printed.
            pub quote: String,
            /// Who said them, with the office they held.
            pub who: String,
            /// Other attributions of the same words.
            pub also: Vec<String>,
            /// Id of the source that printed them.
            pub source: String,
            /// What they were about, in a sentence.
            pub context: String,
            /// What the figures say, in a sentence or two without numbers.
            pub answer: String,
            /// The figure that is missing, where something can't be tested.
            pub missing: Option<String>,
            /// What would change the verdict, in a sentence.
            pub change: Option<String>,
            /// The other side, where there is one: quoted or in our words.
            pub other_side: Option<String>,
        }
    }

    /// One figure against another.
    pub struct RawTest {
        /// Figure or input that is tested.
        pub figure: String,
        /// `above`, `below`, `at-most`, `at-least` or `between`.
        pub is: String,
        /// Figures, inputs or decimals that it is held against: two for `between`, else one.
        pub than: Vec<String>,
    }

    /// What somebody else published of a figure that a model computes.
    pub struct RawPublished {
        /// Id of the computed figure.
        pub figure: String,
        /// Value that they printed, a decimal in the figure's unit.
        pub value: String,
        words {
            /// Their words, or the number as they print it.
            pub quote: String,
            /// Id of the source.
            pub source: String,
            /// Why the two differ, where they do.
            pub note: Option<String>,
        }
    }
}
