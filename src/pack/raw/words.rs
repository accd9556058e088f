//! The parts of a pack that are words for readers and editors. Native only.

use crate::pack::shape::shapes;

shapes! {
    /// What the pack is and who answers for it.
    pub struct RawAbout {
        /// Short name in addresses, such as `blmk`.
        pub id: String,
        /// Counts up whenever a default changes, so that an old link can say so.
        pub version: u32,
        /// Date of the figures, `2026-11-22`.
        pub date: String,
        /// The area in full.
        pub name: String,
        /// The area in short.
        pub short: String,
        /// The question that the page answers.
        pub question: String,
        /// Who made the pack.
        pub maker: String,
        /// Where a correction goes, in a sentence.
        pub corrections: String,
        /// Licences of the figures, in a sentence.
        pub licence: String,
    }

    /// A publication.
    pub struct RawSource {
        /// Name that figures and inputs use.
        pub id: String,
        /// Who published it.
        pub publisher: String,
        /// Its title.
        pub title: String,
        /// Who wrote it, where it says.
        pub author: Option<String>,
        /// When, as far as is known: `2020-03-05`, `2019-02` or words.
        pub date: String,
        /// Where it can be read; none where only a description was at hand.
        pub address: Option<String>,
        /// How far to trust it, where that needs saying.
        pub note: Option<String>,
    }

    /// What an assumption rests on.
    pub struct RawBasis {
        /// The default.
        pub default: Option<RawGround>,
        /// The low end of our range.
        pub low: Option<RawGround>,
        /// The high end of our range.
        pub high: Option<RawGround>,
    }

    /// One ground of an assumption: figures, or "our judgement" in so many words.
    pub struct RawGround {
        /// The reasoning in a sentence.
        pub text: String,
        /// Ids of figures that it rests on.
        pub figures: Vec<String>,
    }

    /// A default that an input no longer has.
    pub struct RawSuperseded {
        /// The last version of the pack that had it.
        pub version: u32,
        /// A decimal, or one of the options.
        pub default: String,
        /// Why another took its place, in a sentence.
        pub why: String,
    }

    /// A published deficit of some body, drawn as a mark.
    pub struct RawMark {
        /// Figure: the deficit in pounds, as a positive number.
        pub figure: String,
        /// Year that it is of, such as `2014`.
        pub year: u32,
        /// `outturn` or `forecast`.
        pub kind: String,
        /// Whose it is, in a few words.
        pub label: String,
        /// What to know of it, in a few words: `restated 2015`.
        pub remark: Option<String>,
    }

    /// A scenario with a name.
    pub struct RawScene {
        /// Its id, such as `half-savings`.
        pub id: String,
        /// A few words for the button.
        pub label: String,
        /// What it sets and why, in a sentence.
        pub line: String,
        /// Ids of sources that it rests on.
        pub sources: Vec<String>,
        /// Inputs that it sets.
        pub inputs: Vec<(String, String)>,
        /// Places that it moves.
        pub places: Vec<(String, String)>,
    }

    /// An organisation, for as long as it lasted.
    pub struct RawBody {
        /// Its id, such as `blmk-ccg`.
        pub id: String,
        /// Its name.
        pub name: String,
        /// Its short name.
        pub short: String,
        /// `commissioner`, `provider`, `regulator`, `partnership` or `council`.
        pub kind: String,
        /// What it did, in a sentence.
        pub line: String,
        /// When it began, as far as is known: `2021-04-01`, `2016-03` or `2013`.
        pub start: String,
        /// True where `start` is only the date of the first source that mentions it.
        pub start_by: bool,
        /// When it ended; none where it had not.
        pub end: Option<String>,
        /// True where `end` is only planned or not confirmed.
        pub end_planned: bool,
        /// Ids of the bodies that it came from.
        pub from: Vec<String>,
        /// Ids of places that it commissioned for or provided in.
        pub places: Vec<String>,
        /// Ids of the bodies that oversaw it.
        pub overseers: Vec<String>,
        /// Ids of sources.
        pub sources: Vec<String>,
        /// What to know, such as how weak a source is.
        pub note: Option<String>,
    }

    /// Figures that seem to conflict.
    pub struct RawConflict {
        /// What they are about, in a few words.
        pub title: String,
        /// Ids of figures or inputs, side by side.
        pub figures: Vec<String>,
        /// Why they differ.
        pub reason: String,
    }

    /// What was looked for and not found.
    pub struct RawMissing {
        /// What it would be.
        pub what: String,
        /// Where it was looked for.
        pub looked: String,
    }

    /// What somebody said, in their own words.
    pub struct RawQuote {
        /// The words exactly as printed.
        pub quote: String,
        /// Who said them, with the office they held.
        pub who: String,
        /// Other attributions of the same words.
        pub also: Vec<String>,
        /// What they were asked, or what it was about, in a sentence.
        pub context: String,
        /// Id of the source.
        pub source: String,
    }
}
