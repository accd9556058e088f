//! The parts of a pack that are words for readers and editors. Native only.

use super::shape::shapes;

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

    /// What somebody said, in their own words.
    pub struct RawQuote {
        /// The words exactly as printed.
        pub quote: String,
        /// Who said them, with the office they held.
        pub who: String,
        /// What they were asked, or what it was about, in a sentence.
        pub context: String,
        /// Id of the source.
        pub source: String,
    }
}
