//! What is wrong with a pack.

use std::fmt::{self, Arguments};

/// One mistake: where, what is wrong, what would be right.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Complaint {
    /// The way to it from the top of the pack, such as `input/3/default`.
    pub at: String,
    /// What is wrong, in a sentence without its full stop.
    pub what: String,
    /// What would be right, likewise.
    pub remedy: String,
}

impl Complaint {
    pub(super) fn new(at: Arguments, what: Arguments, remedy: Arguments) -> Self {
        Self {
            at: at.to_string(),
            what: what.to_string(),
            remedy: remedy.to_string(),
        }
    }

    /// Whether it is about what stands at `at`.
    pub(super) fn is_of(&self, at: Arguments) -> bool {
        self.at == at.to_string()
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}. {}.", self.what, self.remedy)
    }
}
