//! A data pack as it is written: text and lists, nothing checked yet.
//!
//! Numbers are text, so that no reader on the way turns one into a float. What a section may
//! leave out is an `Option` or an empty list; the rest is asked for when a pack is checked.

mod boundary;
mod claim;
mod sections;
mod words;

pub use boundary::*;
pub use claim::*;
pub use sections::*;
pub use words::*;

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
        /// Scenarios with a name.
        pub scene: Vec<RawScene>,
        /// What people said.
        pub claim: Vec<RawClaim>,
        /// What others published of figures that the models compute.
        pub published: Vec<RawPublished>,
        words {
            /// What the pack is and who answers for it.
            pub pack: RawAbout,
            /// What was corrected, the newest first.
            pub correction: Vec<RawCorrection>,
            /// Where figures come from.
            pub source: Vec<RawSource>,
            /// What was said of how hard it is to follow who is who.
            pub structures: Option<RawQuote>,
            /// The set-ups that followed each other.
            pub setups: Option<RawSetups>,
            /// What became of such plans elsewhere.
            pub precedent: Vec<RawPrecedent>,
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
        /// The code of the pack's money, by itself or with ` a year`, ` a day` or ` per head`; or `people`,
        /// `per cent`, `years`, `year`, `months`, `weeks`, `days`, `days a week`, `index`, `ratio`, `count`.
        pub unit: String,
        /// `reported` or `derived`.
        pub status: String,
        /// What it is, in a phrase.
        pub label: String,
        /// Ids of sources, the first the one to name.
        pub sources: Vec<String>,
        words {
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
        /// As of a figure, or `choice`.
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
        /// The value that we think likeliest, between low and high.
        pub likely: Option<String>,
        /// High end of our range.
        pub high: Option<String>,
        /// Why an assumed input is not drawn; it may have low and high all the same, for what matters most.
        pub not_drawn: Option<String>,
        /// A phrase that a reader would say.
        pub label: String,
        /// Ids of sources, the first the one to name.
        pub sources: Vec<String>,
        /// What makes it matter, where it has no effect by itself.
        pub idle: Option<String>,
        /// The input whose value it takes while nobody has set it, in every run too.
        pub follows: Option<String>,
        words {
            /// What default, low, likely and high rest on.
            pub basis: Option<RawBasis>,
            /// The source's own words.
            pub quote: Option<String>,
            /// What to know before moving it.
            pub note: Option<String>,
            /// Shown at once, not folded under "more assumptions".
            pub main: bool,
            /// Defaults that it had in earlier versions of the pack, the oldest first.
            pub superseded: Vec<RawSuperseded>,
        }
    }

    /// A scenario with a name.
    pub struct RawScene {
        /// Places that it moves: what happened may move some that a reader may not.
        pub places: Vec<(String, String)>,
        words {
            /// Its id, such as `half-arrives`.
            pub id: String,
            /// Ids under which old links know it.
            pub formerly: Vec<String>,
            /// The part of the page that it is about: a section, such as `merger.ccgs`.
            pub part: Option<String>,
            /// A few words for the button.
            pub label: String,
            /// What it sets and why, in a sentence.
            pub line: String,
            /// Ids of sources that it rests on.
            pub sources: Vec<String>,
            /// Inputs that it sets.
            pub inputs: Vec<(String, String)>,
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
}
