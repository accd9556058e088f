//! What if we are wrong: what the explainer answers, held against its own evaluations and against
//! arithmetic by hand.

mod along;
mod answer;
mod closed_forms;
mod draws;
mod flips;
mod matters;
mod mistakes;
mod monte_carlo;
mod same_everywhere;
mod solutions;
