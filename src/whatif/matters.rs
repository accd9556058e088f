//! What matters most: each assumption at the ends of our range.

use rust_decimal::Decimal;

use super::{Probe, grid};
use crate::decimal::difference;
use crate::pack::{Domain, Input, InputIndex, Pack};
use crate::scenario::Scenario;

/// A figure with one input at its low and at its high.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Bar {
    /// Id of the input.
    pub input: String,
    /// The figure with the input at its low; for a choice, the least that any option gives.
    pub low: Option<Decimal>,
    /// The figure with the input at its high; for a choice, the most that any option gives.
    pub high: Option<Decimal>,
    /// How far the two are apart; none where either is none.
    pub swing: Option<Decimal>,
}

/// The figure `id` at both ends of each assumption that has a range of ours, and at each option of
/// each choice, all other inputs as `scenario` has them: the widest first, those without last.
#[must_use]
pub fn matters(pack: &Pack, scenario: &Scenario, id: &str) -> Vec<Bar> {
    let inputs = pack.inputs().iter().enumerate();
    let mut bars: Vec<Bar> = Vec::new();
    for (position, input) in inputs {
        if let Some(bar) = bar(pack, scenario, InputIndex::at(position), input, id) {
            // None is below every swing, so those without one come last.
            let place = bars.iter().position(|wider| wider.swing < bar.swing);
            bars.insert(place.unwrap_or(bars.len()), bar);
        }
    }
    bars
}

fn bar(
    pack: &Pack,
    scenario: &Scenario,
    index: InputIndex,
    input: &Input,
    id: &str,
) -> Option<Bar> {
    let mut probe = Probe::new(pack, scenario, index);
    let (low, high) = match (&input.domain, input.ours) {
        (Domain::Choice { .. }, _) => {
            let options = grid(pack, index, 0);
            let values: Vec<Decimal> = options
                .into_iter()
                .filter_map(|option| probe.at(option, id).value())
                .collect();
            (values.iter().min().copied(), values.iter().max().copied())
        }
        (Domain::Range(_), Some((low, high))) => {
            (probe.at(low, id).value(), probe.at(high, id).value())
        }
        (Domain::Range(_), None) => return None,
    };
    let swing = low.zip(high).and_then(|(low, high)| difference(high, low));
    Some(Bar {
        input: input.id.clone(),
        low,
        high,
        swing: swing.map(|swing| swing.abs().normalize()),
    })
}
