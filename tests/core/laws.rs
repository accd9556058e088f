//! What has to hold in every scenario, on random ones.

pub(crate) mod arbitrary;
mod drawn_states;
mod every_input_counts;
mod mending;
mod mergers;
mod moves;
mod packs;
pub(crate) mod readings;
mod workings;
