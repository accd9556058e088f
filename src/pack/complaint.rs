//! What is wrong with a pack.

#[cfg(not(target_arch = "wasm32"))]
use std::fmt;
use std::fmt::Arguments;

/// One mistake: where, what is wrong, what would be right.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Complaint {
    /// The way to it from the top of the pack, such as `input/3/default`.
    pub at: String,
    /// What is wrong, in a sentence without its full stop. Native only.
    #[cfg(not(target_arch = "wasm32"))]
    pub what: String,
    /// What would be right, likewise. Native only.
    #[cfg(not(target_arch = "wasm32"))]
    pub remedy: String,
}

impl Complaint {
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn new(at: Arguments, what: Arguments, remedy: Arguments) -> Self {
        Self {
            at: at.to_string(),
            what: what.to_string(),
            remedy: remedy.to_string(),
        }
    }

    #[cfg(target_arch = "wasm32")]
    #[inline(always)]
    pub(super) fn new(at: Arguments, _: Arguments, _: Arguments) -> Self {
        Self { at: at.to_string() }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}. {}.", self.what, self.remedy)
    }
}
