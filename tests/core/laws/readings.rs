//! Law 5: the exact and the fast reading agree to 1e-9 of the largest term in the sum.
//!
//! A double carries about 16 digits, so what it loses is measured against the largest number that
//! was added or taken away on the way, not against what little may be left of it. For a quotient
//! of such a sum, that loss is divided by the divisor. Figures that are only multiplied, divided
//! or added up above zero are their own largest term. A stepped figure may come out one step off
//! where what decides the step is a tie to within the same measure.

use joined_up::number::{Exact, Fast, Number};
use joined_up::outcome::Outcome;
use joined_up::scenario::{Request, Scenario};
use proptest::prelude::*;
use rust_decimal::prelude::ToPrimitive;

use super::arbitrary::request;
use crate::support::{BLMK, evaluate, ids};

const NEAR: f64 = 1e-9;

/// Both readings of one scenario.
pub(crate) struct Readings {
    scenario: Scenario,
    exact: Outcome<Exact>,
    fast: Outcome<Fast>,
}

impl Readings {
    pub(crate) fn of(request: &Request) -> Self {
        Self {
            scenario: Scenario::mend(&BLMK, request).0,
            exact: evaluate(request),
            fast: evaluate(request),
        }
    }

    fn input(&self, id: &str) -> f64 {
        let index = BLMK.input_index(id).unwrap().position();
        self.scenario.settings()[index].value().to_f64().unwrap()
    }

    /// The exact value of a figure, or none.
    pub(crate) fn exact(&self, id: &str) -> Option<f64> {
        double(self.exact.sheet.value(id).unwrap())
    }

    /// Its value in doubles, or none.
    pub(crate) fn fast(&self, id: &str) -> Option<f64> {
        self.fast.sheet.value(id).unwrap().value()
    }

    /// The exact and the fast value of each point of a series.
    pub(crate) fn both_of_series(&self, id: &str) -> Vec<(Option<f64>, Option<f64>)> {
        let exact = self
            .exact
            .sheet
            .series
            .iter()
            .find(|series| series.id == id);
        let fast = self.fast.sheet.series.iter().find(|series| series.id == id);
        let points = exact.unwrap().points.iter().zip(&fast.unwrap().points);
        points
            .map(|((_, exact), (_, fast))| (double(*exact), fast.value()))
            .collect()
    }

    /// The exact value, 0 for none.
    fn figure(&self, id: &str) -> f64 {
        self.exact(id).unwrap_or_default()
    }

    /// The largest term of the sums on the way to the figure or series `id`, which came to `size`.
    fn largest_term(&self, id: &str, size: f64) -> f64 {
        match id {
            "deficit.annual-growth" => 100.0 + size,
            "deficit.needed-saving"
            | "deficit.needed-share-of-spending"
            | "deficit.needed-share-of-target" => {
                size / (1.0 - self.input("deficit.spend-to-save") / 100.0)
            }
            "spend.gap-per-head" | "spend.gap-per-head-ons" => {
                self.figure("spend.bedfordshire-per-head")
            }
            "merger.ccgs.saving-per-resident" => self.largest_of_merger() / 959_126.0,
            "merger.ccgs.saving"
            | "merger.ccgs.net"
            | "merger.ccgs.npv"
            | "merger.ccgs.cumulative-by-year" => self.largest_of_merger(),
            "deficit.final"
            | "deficit.cumulative"
            | "deficit.remaining-by-year"
            | "deficit.do-nothing-by-year" => self.largest_of_deficit(),
            "boundary.overhead-shift" => self.largest_overhead_shift(),
            _ => size,
        }
    }

    fn largest_of_deficit(&self) -> f64 {
        let levers = [
            "prevention",
            "good-practice",
            "social-care",
            "pay-for-results",
            "anywhere",
        ];
        let saved: f64 = (levers
            .iter()
            .map(|lever| self.input(&format!("deficit.{lever}"))))
        .sum();
        (self.input("deficit.start"))
            .max(self.input("deficit.do-nothing"))
            .max(saved)
    }

    fn largest_overhead_shift(&self) -> f64 {
        let each = ids("system").into_iter().map(|system| {
            self.figure(&format!("boundary.{system}.overhead-shift"))
                .abs()
        });
        each.fold(0.0, f64::max)
    }

    /// The largest of what a merger of the pack spends once, saves and adds in a year.
    fn largest_of_merger(&self) -> f64 {
        (self.figure("merger.ccgs.one-off-cost"))
            .max(self.full_saving())
            .max(self.input("merger.ccgs.new-running-costs"))
    }

    fn full_saving(&self) -> f64 {
        self.figure("merger.ccgs.planned-saving") * self.input("merger.ccgs.realised") / 100.0
    }

    /// What has come in by the end of year `t`, and what year `t` itself brings.
    fn merger_in(&self, t: u32) -> (f64, f64) {
        let ramp = self.input("merger.ccgs.ramp-years");
        let net = |t: u32| {
            self.full_saving() * (f64::from(t) / ramp).min(1.0)
                - self.input("merger.ccgs.new-running-costs")
        };
        let sum: f64 = (1..=t).map(net).sum();
        (sum - self.figure("merger.ccgs.one-off-cost"), net(t))
    }

    /// Whether both readings of "first time N ≥ `target`" are as close as the law asks.
    fn agree_on_years(&self, exact: Option<f64>, fast: Option<f64>, target: f64) -> bool {
        let near = NEAR * self.largest_of_merger().max(target);
        match (exact, fast) {
            (Some(exact), Some(fast)) => {
                let (_, net) = self.merger_in((exact.ceil() as u32).max(1));
                exact == fast || (exact - fast).abs() <= near / net
            }
            (None, None) => true,
            // The 50th year is the last: one reading reaches the target in it, the other just not.
            _ => (self.merger_in(50).0 - target).abs() <= near,
        }
    }

    /// Whether both name the same first balanced year, or what was left in the earlier is a tie.
    fn agree_on_balance(&self, exact: Option<f64>, fast: Option<f64>) -> bool {
        if exact == fast {
            return true;
        }
        let earlier = exact.unwrap_or(f64::MAX).min(fast.unwrap_or(f64::MAX));
        let series = self.exact.sheet.series.iter();
        let remaining = series.filter(|series| series.id == "deficit.remaining-by-year");
        let mut points = remaining.flat_map(|series| &series.points);
        let left = points.find(|(year, _)| f64::from(*year) == earlier);
        let left = left.and_then(|(_, left)| double(*left));
        left.is_some_and(|left| left.abs() <= NEAR * self.largest_of_deficit())
    }

    /// Whether two readings of the figure or series `id` are as close as the law asks.
    pub(crate) fn agree(&self, id: &str, exact: Option<f64>, fast: Option<f64>) -> bool {
        match id {
            "merger.ccgs.payback-years" => self.agree_on_years(exact, fast, 0.0),
            "merger.ccgs.years-to-cover-ics" => {
                self.agree_on_years(exact, fast, self.figure("ics.total"))
            }
            "deficit.balanced-in" => self.agree_on_balance(exact, fast),
            _ => match (exact, fast) {
                (Some(exact), Some(fast)) => {
                    (exact - fast).abs() <= NEAR * self.largest_term(id, exact.abs())
                }
                (exact, fast) => exact == fast,
            },
        }
    }
}

fn double(exact: Exact) -> Option<f64> {
    exact.value()?.to_f64()
}

proptest! {
    #[test]
    fn the_exact_and_the_fast_reading_of_every_figure_agree(request in request()) {
        let readings = Readings::of(&request);
        let fast = readings.fast.sheet.lines.iter();
        for (exact, fast) in readings.exact.sheet.lines.iter().zip(fast) {
            prop_assert_eq!(&exact.id, &fast.id);
            let (one, other) = (double(exact.value), fast.value.value());
            prop_assert!(readings.agree(&exact.id, one, other), "{}: {one:?}, {other:?}", exact.id);
        }
    }

    #[test]
    fn the_exact_and_the_fast_reading_of_every_series_agree(request in request()) {
        let readings = Readings::of(&request);
        let fast = readings.fast.sheet.series.iter();
        for (exact, fast) in readings.exact.sheet.series.iter().zip(fast) {
            prop_assert_eq!(&exact.id, &fast.id);
            for ((x, exact_y), (same_x, fast_y)) in exact.points.iter().zip(&fast.points) {
                prop_assert_eq!(x, same_x);
                let (one, other) = (double(*exact_y), fast_y.value());
                prop_assert!(readings.agree(&exact.id, one, other), "{x}: {one:?}, {other:?}");
            }
        }
    }
}

#[test]
fn a_division_by_zero_is_none_in_both_readings_and_so_is_all_that_is_made_from_it() {
    fn one_over_infinity<N: Number>() -> N {
        N::whole(1) / (N::whole(1) / N::whole(0))
    }
    assert!(one_over_infinity::<Exact>().is_none());
    assert!(one_over_infinity::<Fast>().is_none());
}
