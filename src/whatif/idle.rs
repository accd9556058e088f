//! Which inputs move nothing as things stand.

use rust_decimal::Decimal;

use crate::number::Exact;
use crate::outcome::{Parts, evaluate_parts};
use crate::pack::{Domain, InputIndex, Pack};
use crate::scenario::Scenario;

/// The ids of inputs that move no figure at `scenario`, of those of which the pack says what makes them
/// matter.
#[must_use]
pub fn idle(pack: &Pack, scenario: &Scenario) -> Vec<String> {
    let inputs = pack.inputs().iter().enumerate();
    let doubtful = inputs.filter(|(_, input)| input.may_idle);
    let idle = doubtful.filter_map(|(position, input)| {
        let Domain::Range(range) = &input.domain else {
            return None;
        };
        let parts = Parts::only(input.moves.clone());
        let at = |value: Decimal| {
            let moved = scenario.with(InputIndex::at(position), value);
            let lines = evaluate_parts::<Exact>(pack, &moved, &parts).sheet.lines;
            lines
                .iter()
                .map(|line| line.value.value())
                .collect::<Vec<_>>()
        };
        (at(range.min) == at(range.max)).then(|| input.id.clone())
    });
    idle.collect()
}
