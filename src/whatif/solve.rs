//! What an input would have to be for a figure to come to a target.

use rust_decimal::Decimal;

use super::{Probe, grid, is_stepped, middle};
use crate::decimal::{difference, product, sum};
use crate::pack::{InputIndex, Pack};
use crate::scenario::Scenario;

/// Fine enough that no two crossings of a model's curve fall between two neighbours, unless at the
/// very bottom of one that falls and rises.
const SEARCH_STEPS: u32 = 240;

/// From a step of the search to the last digits of a decimal.
const HALVINGS: u32 = 80;

/// A value with so few digits after the point is told rather than one a hair beside it.
const ROUND_PLACES: u32 = 6;

/// The value of an input that brings a figure to a target, or as near as it gets.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Solution {
    /// With the input here the figure is at the target.
    Reached(Decimal),
    /// No value in the range does it; with the input here the figure is nearest.
    Closest(Option<Decimal>),
}

/// A value of the input, and by how much the figure is off the target there.
type Tried = (Decimal, Option<Decimal>);

/// The value of `input`, nearest to its current one, that brings the figure `id` to `target`.
#[must_use]
pub fn solve(
    pack: &Pack,
    scenario: &Scenario,
    input: InputIndex,
    id: &str,
    target: Decimal,
) -> Solution {
    let mut probe = Probe::new(pack, scenario, input);
    let current = scenario
        .settings()
        .get(input.position())
        .map(|setting| setting.value());
    let current = current.unwrap_or_default();
    // Held against the value as it is shown: a third is met where its 28 digits are asked for.
    let mut off = |x: Decimal| difference(probe.at(x, id).value()?, target);
    let off_now = off(current);
    if off_now == Some(Decimal::ZERO) {
        return Solution::Reached(current);
    }
    let stepped = is_stepped(pack, input);
    let mut tried: Vec<Tried> = Vec::new();
    let mut places = grid(pack, input, SEARCH_STEPS);
    // At the very end of its range an input may take the figure along another curve: a deficit that
    // starts or ends at nothing has no growth, and so goes straight.
    if let (false, &[first, second, .., before, last]) = (stepped, places.as_slice()) {
        places.insert(places.len().saturating_sub(1), beside(last, before));
        places.insert(1, beside(first, second));
    }
    for x in places {
        let next = (x, off(x));
        let last = tried.last().copied().filter(|_| !stepped);
        tried.extend(last.and_then(|last| edge(&mut off, last, next)));
        tried.push(next);
    }
    let mut found: Vec<Decimal> = tried
        .iter()
        .filter(|(_, off)| *off == Some(Decimal::ZERO))
        .map(|(x, _)| *x)
        .collect();
    if !stepped {
        let pairs = tried.iter().zip(tried.iter().skip(1));
        found.extend(pairs.filter_map(|(low, high)| crossing(&mut off, *low, *high)));
    }
    let nearest = |x: &Decimal| difference(*x, current).map(|distance| distance.abs());
    if let Some(x) = found.into_iter().min_by_key(nearest) {
        return Solution::Reached(x.normalize());
    }
    // Where many are as close, such as along an input that does not matter, the input stays.
    tried.push((current, off_now));
    let closest = tried
        .into_iter()
        .filter_map(|(x, off)| Some((off?.abs(), nearest(&x), x)));
    Solution::Closest(closest.min().map(|(_, _, x)| x.normalize()))
}

/// A hair from `end` towards `next`.
fn beside(end: Decimal, next: Decimal) -> Decimal {
    let hair = difference(next, end).and_then(|step| product(step, Decimal::new(1, 9)));
    hair.and_then(|hair| sum(end, hair)).unwrap_or(end)
}

/// The last value between two at which the figure still has one, where it has none at one of them.
fn edge(
    off: &mut impl FnMut(Decimal) -> Option<Decimal>,
    one: Tried,
    other: Tried,
) -> Option<Tried> {
    let (mut known, mut beyond) = match (one.1, other.1) {
        (Some(_), None) => (one, other.0),
        (None, Some(_)) => (other, one.0),
        _ => return None,
    };
    for _ in 0..HALVINGS {
        let between = middle(known.0, beyond);
        match off(between) {
            Some(here) => known = (between, Some(here)),
            None => beyond = between,
        }
    }
    Some(known)
}

/// Where a figure that is on different sides of the target at two values comes to it; none where it
/// jumps across.
fn crossing(
    off: &mut impl FnMut(Decimal) -> Option<Decimal>,
    (mut low, low_off): Tried,
    (mut high, high_off): Tried,
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
    // Halving closes in on a round value without ever meeting it.
    let mut round = (0..=ROUND_PLACES).map(|places| nearer.round_dp(places));
    closed_in.then(|| {
        round
            .find(|x| off(*x) == Some(Decimal::ZERO))
            .unwrap_or(nearer)
    })
}
