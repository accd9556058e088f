//! What is wrong with a pack.

#[cfg(not(target_arch = "wasm32"))]
use std::fmt;
use std::fmt::Arguments;

/// One mistake: where, what is wrong, what would be right. On a page, whose packs have been checked, only
/// that there is one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Complaint {
    /// The way to it from the top of the pack, such as `input/3/default`.
    #[cfg(not(target_arch = "wasm32"))]
    pub at: String,
    /// What is wrong, in a sentence without its full stop.
    #[cfg(not(target_arch = "wasm32"))]
    pub what: String,
    /// What would be right, likewise.
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
    pub(super) fn new(_: Arguments, _: Arguments, _: Arguments) -> Self {
        Self {}
    }

    /// Whether it is about what stands at `at`.
    #[cfg_attr(target_arch = "wasm32", inline(always))]
    #[cfg_attr(target_arch = "wasm32", expect(clippy::unused_self, unused_variables))]
    pub(super) fn is_of(&self, at: Arguments) -> bool {
        #[cfg(not(target_arch = "wasm32"))]
        return self.at == at.to_string();
        #[cfg(target_arch = "wasm32")]
        return false;
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}. {}.", self.what, self.remedy)
    }
}
