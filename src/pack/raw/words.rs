//! The parts of a pack that are words for readers and editors. Native only.

use crate::pack::shape::shapes;

shapes! {
    /// What the pack is and who answers for it.
    pub struct RawAbout {
        /// Short name in addresses, such as `blmk`.
        pub id: String,
        /// Counts up whenever a default changes, so that an old link can say so.
        pub version: u32,
        /// When its sources were last checked, `2026-11-26`.
        pub date: String,
        /// The area in full.
        pub name: String,
        /// The area in short.
        pub short: String,
        /// The question that the page answers.
        pub question: String,
        /// Language and country of its words and numbers, such as `en-IE`; British where it is left out.
        pub locale: Option<String>,
        /// The code of its money, such as `EUR`: units are written with it, as `EUR a year`.
        pub currency: String,
        /// Who publishes the page and answers for it; empty until a newsroom says so.
        pub maker: String,
        /// Where a reader writes who has found a mistake; empty until a newsroom says so.
        pub corrections: String,
        /// Licences of the figures, in a sentence.
        pub licence: String,
        /// The same, each with its address.
        pub licences: Vec<RawLicence>,
    }

    /// A licence of what the pack holds.
    pub struct RawLicence {
        /// Its name.
        pub name: String,
        /// Where it can be read.
        pub address: String,
    }

    /// What an earlier version of the pack said and this one does not.
    pub struct RawCorrection {
        /// The day of the correction.
        pub date: String,
        /// What was said.
        pub was: String,
        /// What is right.
        pub now: String,
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
        /// What we think likeliest.
        pub likely: Option<RawGround>,
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

    /// The set-ups that followed each other in one place.
    pub struct RawSetups {
        /// Ids of bodies that stand for them, the first first.
        pub bodies: Vec<String>,
        /// Kinds of body, in the order in which a page lists them: `council`, `county`.
        pub kinds: Vec<String>,
        /// Kinds that a reader is told of where they live.
        pub home_kinds: Vec<String>,
    }

    /// What became of such a plan elsewhere.
    pub struct RawPrecedent {
        /// Where, and when it began: `Somerset, 2023`.
        pub name: String,
        /// The input that it marks; left out where it is not like with like.
        pub input: Option<String>,
        /// What it came to, or the low end of that.
        pub low: Option<String>,
        /// The high end; the same where it is one value.
        pub high: Option<String>,
        /// `counted`, `claimed`, `budgeted` or `forecast`.
        pub state: String,
        /// What was planned and what became of it, in a sentence.
        pub line: String,
        /// Ids of sources.
        pub sources: Vec<String>,
    }

    /// An organisation, for as long as it lasted.
    pub struct RawBody {
        /// Its id, such as `blmk-ccg`.
        pub id: String,
        /// Its name.
        pub name: String,
        /// Its short name.
        pub short: String,
        /// One of the pack's own kinds.
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
