//! How far a figure can be trusted.

use std::fmt;

/// What a figure rests on, from firmest to softest.
///
/// The order counts: a figure is no firmer than the softest thing that it was made from.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Status {
    /// A source states it.
    Reported,
    /// Computed from reported figures only.
    Derived,
    /// Rests on something that no source states: an assumption of the pack, or the reader's own.
    Assumed,
}

impl Status {
    /// The status that a pack writes as `word`, or `None`.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "reported" => Some(Self::Reported),
            "derived" => Some(Self::Derived),
            "assumed" => Some(Self::Assumed),
            _ => None,
        }
    }

    /// The word for it in packs and at the boundary.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Reported => "reported",
            Self::Derived => "derived",
            Self::Assumed => "assumed",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
