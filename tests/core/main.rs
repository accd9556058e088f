//! The core by its public face: published figures, laws, packs good and broken, the contract.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod claims;
mod comparing;
mod contract;
mod evaluation;
mod findings;
mod hawkes_bay;
mod laws;
mod other_packs;
mod pack_mistakes;
mod pack_tool;
pub(crate) mod published;
mod support;
mod surrey;
mod warnings;
mod whatif;
