//! What has to hold in every scenario, on random ones.

mod arbitrary;
mod every_input_counts;
mod mending;
mod mergers;
mod moves;
mod readings;
mod workings;
