//! What an input would have to be for a figure to come to a target.

use rust_decimal::Decimal;

use super::{Probe, grid, is_stepped, middle};
use crate::decimal::{difference, product};
use crate::number::{Exact, Number};
use crate::pack::{InputIndex, Pack};
use crate::scenario::Scenario;

/// Fine enough that no two crossings of a model's curve fall between two neighbours.
const SEARCH_STEPS: u32 = 240;

/// From a step of the search to the last digits of a decimal.
const HALVINGS: u32 = 80;

/// The value of an input that brings a figure to a target, or as near as it gets.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Solution {
    /// With the input here the figure is at the target.
    Reached(Decimal),
    /// No value in the range does it; with the input here the figure is nearest.
    Closest(Option<Decimal>),
}

/// The value of `input`, nearest to its current one, that brings the figure `id` to `target`.
#[must_use]
pub fn solve(
    pack: &Pack,
    scenario: &Scenario,
    input: InputIndex,
    id: &str,
    target: Decimal,
) -> Solution {
    let mut probe = Probe::<Exact>::new(pack, scenario, input);
    let current = scenario
        .settings()
        .get(input.position())
        .map(|setting| setting.value());
    let current = current.unwrap_or_default();
    let target = Exact::constant(target);
    let mut off = |x: Decimal| (probe.at(x, id) - target).value();
    if off(current) == Some(Decimal::ZERO) {
        return Solution::Reached(current);
    }
    let tried: Vec<(Decimal, Option<Decimal>)> = grid(pack, input, SEARCH_STEPS)
        .into_iter()
        .map(|x| (x, off(x)))
        .collect();
    let mut found: Vec<Decimal> = tried
        .iter()
        .filter(|(_, off)| *off == Some(Decimal::ZERO))
        .map(|(x, _)| *x)
        .collect();
    if !is_stepped(pack, input) {
        let pairs = tried.iter().zip(tried.iter().skip(1));
        found.extend(pairs.filter_map(|(low, high)| crossing(&mut off, *low, *high)));
    }
    let nearest = |x: &Decimal| difference(*x, current).map(|distance| distance.abs());
    if let Some(x) = found.into_iter().min_by_key(nearest) {
        return Solution::Reached(x.normalize());
    }
    let closest = tried
        .into_iter()
        .filter_map(|(x, off)| Some((x, off?.abs())));
    Solution::Closest(
        closest
            .min_by_key(|(_, off)| *off)
            .map(|(x, _)| x.normalize()),
    )
}

/// Where a figure that is on different sides of the target at two values comes to it; none where it
/// jumps across.
fn crossing(
    off: &mut impl FnMut(Decimal) -> Option<Decimal>,
    (mut low, low_off): (Decimal, Option<Decimal>),
    (mut high, high_off): (Decimal, Option<Decimal>),
) -> Option<Decimal> {
    let (mut low_off, mut high_off) = (low_off?, high_off?);
    let sides = |a: Decimal, b: Decimal| {
        !a.is_zero() && !b.is_zero() && a.is_sign_negative() != b.is_sign_negative()
    };
    if !sides(low_off, high_off) {
        return None;
    }
    let width = difference(low_off, high_off)?.abs();
    for _ in 0..HALVINGS {
        let between = middle(low, high);
        if between == low || between == high {
            break;
        }
        let here = off(between)?;
        if here.is_zero() {
            return Some(between);
        }
        if sides(low_off, here) {
            (high, high_off) = (between, here);
        } else {
            (low, low_off) = (between, here);
        }
    }
    // A curve closes in on the target; a jump stays as wide as it was.
    let left = difference(low_off, high_off)?.abs();
    let closed_in = product(left, Decimal::from(1_000_000))? < width;
    let nearer = if low_off.abs() < high_off.abs() {
        low
    } else {
        high
    };
    closed_in.then_some(nearer)
}
