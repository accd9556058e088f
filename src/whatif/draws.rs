//! How far an answer spreads: what the scenario sets is held, every other assumption is drawn from our
//! range, ten thousand times.

use std::sync::Arc;

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::Headline;
use super::strata::Strata;
use crate::decimal::{double, product, quotient};
use crate::number::{Fast, Number};
use crate::outcome::of_mergers;
use crate::pack::{Domain, InputIndex, Pack};
use crate::scenario::Scenario;
use crate::values::Values;

/// More draws than this answer no better and keep a page waiting.
pub const MOST_DRAWS: u32 = 100_000;

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
    pub code: String,
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

/// An input that is drawn: from low to high, most often near what we think likeliest.
#[derive(Debug)]
struct Drawn {
    input: InputIndex,
    whole: bool,
    low: f64,
    likely: f64,
    high: f64,
    /// A stream of its own: it is drawn alike whichever others are held.
    strata: Strata,
}

impl Drawn {
    /// Of `only` one section where it is named, of all else.
    fn all(pack: &Pack, scenario: &Scenario, seed: u32, only: Option<&str>) -> Vec<Self> {
        let inputs = pack.inputs().iter().zip(scenario.settings()).enumerate();
        let moving = inputs.filter(|(_, (input, _))| {
            only.is_none_or(|only| input.moves.iter().any(|section| section == only))
        });
        let untouched = moving.filter(|(_, (_, setting))| !setting.held());
        let drawn = untouched.filter_map(|(position, (input, _))| {
            // What follows another takes what is drawn for that.
            let (low, likely, high) = input.drawn().filter(|_| input.follows.is_none())?;
            let Domain::Range(range) = &input.domain else {
                return None;
            };
            Some(Self {
                input: InputIndex::at(position),
                whole: range.whole,
                low: double(low),
                likely: double(likely),
                high: double(high),
                strata: Strata::new(stream(&input.id, seed)),
            })
        });
        drawn.collect()
    }

    fn draw(&mut self) -> f64 {
        let share = self.strata.next();
        let (below, above) = (self.likely - self.low, self.high - self.likely);
        let width = self.high - self.low;
        // Where so large a share of the triangle lies below.
        let drawn = if share * width < below {
            self.low + libm::sqrt(share * width * below)
        } else {
            self.high - libm::sqrt((1.0 - share) * width * above)
        };
        if self.whole {
            libm::floor(drawn + 0.5)
        } else {
            drawn
        }
    }
}

/// The seed of an input's own stream: its id hashed (FNV-1a), so that it does not depend on where the
/// input stands in its pack, and the seed of the runs.
fn stream(id: &str, seed: u32) -> u64 {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash ^ u64::from(seed)
}

/// What every draw gave, figure by figure.
#[derive(Debug)]
struct Tally {
    figure: String,
    headlines: Vec<(Headline, u32)>,
    values: Vec<f64>,
}

/// Draws under way: a caller that must not keep its reader waiting adds them a few at a time.
#[derive(Debug)]
pub struct Sampling {
    pack: Arc<Pack>,
    drawn: Vec<Drawn>,
    values: Values<Fast>,
    count: u32,
    tallies: Vec<Tally>,
    /// Of each merger by its position, of each year, the sum in every draw.
    fans: Vec<(usize, Vec<Vec<f64>>)>,
}

impl Sampling {
    /// No draw yet. Every assumption that has a range of ours and that `scenario` does not set will be
    /// drawn, all else is held. The same seed gives the same draws on every machine.
    ///
    /// Where `only` one merger is named, such as `merger.ccgs`, its sums by year are drawn and no headline:
    /// what a picture needs while a hand moves.
    #[must_use]
    pub fn new(pack: Arc<Pack>, scenario: &Scenario, seed: u32, only: Option<&str>) -> Self {
        let mergers = pack.sections().mergers.iter().enumerate();
        let named = mergers.filter(|(_, merger)| {
            only.is_none_or(|only| only.strip_prefix("merger.") == Some(merger.name()))
        });
        Self {
            drawn: Drawn::all(&pack, scenario, seed, only),
            values: Values::read(&pack, scenario),
            count: 0,
            tallies: match only {
                None => tallies(&pack),
                Some(_) => Vec::new(),
            },
            fans: named.map(|(merger, _)| (merger, Vec::new())).collect(),
            pack,
        }
    }

    /// Draws `count` times more, up to [`MOST_DRAWS`] in all.
    pub fn add(&mut self, count: u32) {
        let count = count.min(MOST_DRAWS.saturating_sub(self.count));
        for _ in 0..count {
            self.draw();
        }
        self.count = self.count.saturating_add(count);
    }

    fn draw(&mut self) {
        let Self { pack, values, .. } = self;
        for input in &mut self.drawn {
            values.set(input.input, Fast::of(input.draw()));
        }
        for tally in &mut self.tallies {
            let value = |id: &str| of_mergers(pack, values, id).unwrap_or_else(Fast::none);
            let own = value(&tally.figure);
            for (headline, held) in &mut tally.headlines {
                *held = held.saturating_add(u32::from(headline.passes(own, value)));
            }
            tally.values.push(own.value().unwrap_or(f64::INFINITY));
        }
        for (merger, fan) in &mut self.fans {
            let Some(merger) = pack.sections().mergers.get(*merger) else {
                continue;
            };
            let cumulative = merger.cumulative(values);
            fan.resize_with(cumulative.len().max(fan.len()), Vec::new);
            for (year, (_, sum)) in fan.iter_mut().zip(cumulative) {
                year.push(sum.value().unwrap_or(f64::INFINITY));
            }
        }
    }

    /// What the draws so far come to.
    #[must_use]
    pub fn draws(&self) -> Draws {
        let mergers = &self.pack.sections().mergers;
        let fans = self.fans.iter().filter_map(|(merger, years)| {
            Some(Fan {
                series: format!("merger.{}.cumulative-by-year", mergers.get(*merger)?.name()),
                points: (0..)
                    .zip(years.iter().map(|year| quantiles(year)))
                    .collect(),
            })
        });
        Draws {
            headlines: self.tallies.iter().map(|t| t.range(self.count)).collect(),
            fans: fans.collect(),
        }
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
    fn range(&self, count: u32) -> Range {
        let share = |held: u32| {
            let held = product(Decimal::from(held), Decimal::ONE_HUNDRED);
            let share = held.and_then(|held| quotient(held, Decimal::from(count)));
            share.unwrap_or_default().normalize()
        };
        let shares = self.headlines.iter().map(|(headline, held)| Share {
            code: headline.code.clone(),
            per_cent: share(*held),
        });
        Range {
            shares: shares.collect(),
            figure: self.figure.clone(),
            quantiles: quantiles(&self.values),
        }
    }
}

/// The 10th, 50th and 90th of a hundred by nearest rank; none sorts above every number.
fn quantiles(values: &[f64]) -> [Option<Decimal>; 3] {
    let mut values = values.to_vec();
    let count = values.len();
    [10, 50, 90].map(|per_cent: usize| {
        let rank = count.saturating_mul(per_cent).div_ceil(100).max(1);
        let position = rank.checked_sub(1).filter(|at| *at < count)?;
        let (_, value, _) = values.select_nth_unstable_by(position, f64::total_cmp);
        let value = value.is_finite().then_some(*value)?;
        Some(Decimal::from_f64(value)?.normalize())
    })
}
