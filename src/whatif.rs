//! What if we are wrong: along a slider, where the answer flips, what it would take, what matters
//! most, and how sure any of it is.
//!
//! All of it asks the models again at other values of their inputs; no formula stands here.

mod along;
mod draws;
mod headline;
mod idle;
mod matters;
mod solve;
mod strata;
mod view;

pub use along::{Along, Flip, along};
pub use draws::{Draws, Fan, MOST_DRAWS, Range, Sampling, Share};
pub use headline::Headline;
pub use idle::idle;
pub use matters::{Bar, matters};
pub use solve::{Solution, solve};

use rust_decimal::Decimal;

use crate::decimal::{difference, product, quotient, sum};
use crate::number::{Exact, LONGEST, Number};
use crate::outcome::figure;
use crate::pack::{Domain, InputIndex, Pack};
use crate::scenario::Scenario;
use crate::values::Values;

/// One figure as a function of one input, all others as a scenario has them.
#[derive(Clone, Debug)]
struct Probe<'a> {
    pack: &'a Pack,
    scenario: &'a Scenario,
    values: Values<Exact>,
    input: InputIndex,
}

impl<'a> Probe<'a> {
    fn new(pack: &'a Pack, scenario: &'a Scenario, input: InputIndex) -> Self {
        let values = Values::read(pack, scenario);
        Self {
            pack,
            scenario,
            values,
            input,
        }
    }

    /// The figure `id` with the input at `x`.
    fn at(&mut self, x: Decimal, id: &str) -> Exact {
        self.values.set(self.input, Exact::constant(x));
        figure(self.pack, &self.values, self.scenario.homes(), id).unwrap_or_else(Exact::none)
    }

    /// Whether the headline holds with the input at `x`.
    fn holds(&mut self, x: Decimal, headline: &Headline) -> bool {
        let own = self.at(x, &headline.figure);
        self.passes(own, headline)
    }

    /// Whether the headline holds where its figure is `own`, with the input where it was put last.
    fn passes(&self, own: Exact, headline: &Headline) -> bool {
        let homes = self.scenario.homes();
        headline.passes(own, |id| {
            figure(self.pack, &self.values, homes, id).unwrap_or_else(Exact::none)
        })
    }
}

/// Values across an input's range: every whole number, or so many steps from end to end. For a
/// choice, the positions of its options.
fn grid(pack: &Pack, input: InputIndex, steps: u32) -> Vec<Decimal> {
    let positions = |last: u32| (0..=last).map(Decimal::from);
    match pack
        .inputs()
        .get(input.position())
        .map(|input| &input.domain)
    {
        Some(Domain::Choice { options, .. }) => {
            let last = options.len().saturating_sub(1);
            positions(u32::try_from(last).unwrap_or(0)).collect()
        }
        Some(Domain::Range(range)) => {
            let width = difference(range.max, range.min).unwrap_or_default();
            let whole = u32::try_from(width.trunc().mantissa())
                .ok()
                .filter(|whole| range.whole && *whole <= LONGEST);
            let last = whole.unwrap_or(steps);
            let part = |step: Decimal| {
                let covered = quotient(product(width, step)?, Decimal::from(last))?;
                sum(range.min, covered)
            };
            positions(last).filter_map(part).collect()
        }
        None => Vec::new(),
    }
}

/// True where an input takes no values between its whole numbers or options.
fn is_stepped(pack: &Pack, input: InputIndex) -> bool {
    let input = pack.inputs().get(input.position());
    input.is_some_and(|input| match &input.domain {
        Domain::Choice { .. } => true,
        Domain::Range(range) => range.whole,
    })
}

/// The middle of two values.
fn middle(low: Decimal, high: Decimal) -> Decimal {
    let half = difference(high, low).and_then(|width| product(width, Decimal::new(5, 1)));
    half.and_then(|half| sum(low, half)).unwrap_or(low)
}
