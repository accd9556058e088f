//! How sure any of it is: every assumption drawn from our range, ten thousand times.

use rand_distr::{Distribution, Triangular};
use rand_pcg::Pcg64Mcg;
use rand_pcg::rand_core::SeedableRng;
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use super::Headline;
use crate::decimal::{product, quotient};
use crate::number::{Fast, Number};
use crate::outcome::figure;
use crate::pack::{Domain, InputIndex, Pack};
use crate::scenario::Scenario;
use crate::values::Values;

/// What the draws come to.
#[derive(Clone, Debug)]
pub struct Draws {
    /// Each figure that headlines are about.
    pub headlines: Vec<Range>,
    /// Each merger's cumulative sum by year.
    pub fans: Vec<Fan>,
}

/// How a figure is spread over the draws.
#[derive(Clone, Debug)]
pub struct Range {
    /// Id of the figure.
    pub figure: String,
    /// The value that a tenth, half and nine tenths of the draws do not exceed; none where that
    /// draw has no value.
    pub quantiles: [Option<Decimal>; 3],
    /// How often each headline on the figure holds.
    pub shares: Vec<Share>,
}

/// How often a headline holds.
#[derive(Clone, Debug)]
pub struct Share {
    /// Its code.
    pub code: &'static str,
    /// From 0 to 100.
    pub per_cent: Decimal,
}

/// How a series is spread over the draws, year by year.
#[derive(Clone, Debug)]
pub struct Fan {
    /// Id of the series.
    pub series: String,
    /// Each year with its quantiles.
    pub points: Vec<(u32, [Option<Decimal>; 3])>,
}

/// An input that is drawn: from low to high, most often near its current value.
struct Drawn {
    input: InputIndex,
    whole: bool,
    /// None where low is high, and so nothing is left to draw.
    spread: Option<Triangular<f64>>,
    mode: f64,
}

impl Drawn {
    fn all(pack: &Pack, scenario: &Scenario) -> Vec<Self> {
        let inputs = pack.inputs().iter().zip(scenario.settings()).enumerate();
        let drawn = inputs.filter_map(|(position, (input, setting))| {
            let (low, high) = input.drawn?;
            let Domain::Range(range) = &input.domain else {
                return None;
            };
            let mode = setting.value().clamp(low, high).to_f64()?;
            Some(Self {
                input: InputIndex::at(position),
                whole: range.whole,
                spread: Triangular::new(low.to_f64()?, high.to_f64()?, mode).ok(),
                mode,
            })
        });
        drawn.collect()
    }

    fn draw(&self, random: &mut Pcg64Mcg) -> f64 {
        let drawn = self
            .spread
            .map_or(self.mode, |spread| spread.sample(random));
        if self.whole {
            libm::floor(drawn + 0.5)
        } else {
            drawn
        }
    }
}

/// What every draw gave, figure by figure.
struct Tally {
    figure: String,
    headlines: Vec<(Headline, u32)>,
    values: Vec<f64>,
}

/// Draws every assumption that has a range of ours `count` times, other inputs as `scenario` has
/// them. The same seed gives the same draws on every machine.
#[must_use]
pub fn draws(pack: &Pack, scenario: &Scenario, count: u32, seed: u32) -> Draws {
    let drawn = Drawn::all(pack, scenario);
    let mut random = Pcg64Mcg::seed_from_u64(u64::from(seed));
    let mut values = Values::<Fast>::read(pack, scenario);
    let mut tallies = tallies(pack);
    let mergers = &pack.sections().mergers;
    let mut fans: Vec<Vec<Vec<f64>>> = vec![Vec::new(); mergers.len()];
    for _ in 0..count {
        for input in &drawn {
            values.set(input.input, Fast::of(input.draw(&mut random)));
        }
        for tally in &mut tallies {
            let value =
                |id: &str| figure(pack, &values, scenario.homes(), id).unwrap_or_else(Fast::none);
            let own = value(&tally.figure);
            for (headline, held) in &mut tally.headlines {
                *held = held.saturating_add(u32::from(headline.passes(own, value)));
            }
            tally.values.push(own.value().unwrap_or(f64::INFINITY));
        }
        for (fan, merger) in fans.iter_mut().zip(mergers) {
            let cumulative = merger.cumulative(&values);
            fan.resize(cumulative.len().max(fan.len()), Vec::new());
            for (year, (_, sum)) in fan.iter_mut().zip(cumulative) {
                year.push(sum.value().unwrap_or(f64::INFINITY));
            }
        }
    }
    Draws {
        headlines: tallies
            .into_iter()
            .map(|tally| tally.range(count))
            .collect(),
        fans: (fans.into_iter().zip(mergers))
            .map(|(years, merger)| Fan {
                series: format!("merger.{}.cumulative-by-year", merger.name()),
                points: (0..).zip(years.into_iter().map(quantiles)).collect(),
            })
            .collect(),
    }
}

/// One tally for each figure, however many headlines are about it.
fn tallies(pack: &Pack) -> Vec<Tally> {
    let mut tallies: Vec<Tally> = Vec::new();
    for headline in Headline::all(pack)
        .into_iter()
        .filter(|headline| headline.drawn)
    {
        let known = tallies
            .iter_mut()
            .find(|tally| tally.figure == headline.figure);
        match known {
            Some(tally) => tally.headlines.push((headline, 0)),
            None => tallies.push(Tally {
                figure: headline.figure.clone(),
                headlines: vec![(headline, 0)],
                values: Vec::new(),
            }),
        }
    }
    tallies
}

impl Tally {
    fn range(self, count: u32) -> Range {
        let share = |held: u32| {
            let held = product(Decimal::from(held), Decimal::ONE_HUNDRED);
            let share = held.and_then(|held| quotient(held, Decimal::from(count)));
            share.unwrap_or_default().normalize()
        };
        let shares = self.headlines.iter().map(|(headline, held)| Share {
            code: headline.code,
            per_cent: share(*held),
        });
        Range {
            shares: shares.collect(),
            figure: self.figure,
            quantiles: quantiles(self.values),
        }
    }
}

/// The 10th, 50th and 90th of a hundred by nearest rank; none sorts above every number.
fn quantiles(mut values: Vec<f64>) -> [Option<Decimal>; 3] {
    values.sort_unstable_by(f64::total_cmp);
    let count = values.len();
    [10, 50, 90].map(|per_cent: usize| {
        let rank = count.saturating_mul(per_cent).div_ceil(100).max(1);
        let value = values
            .get(rank.saturating_sub(1))
            .copied()
            .filter(|v| v.is_finite())?;
        Some(Decimal::from_f64(value)?.normalize())
    })
}
