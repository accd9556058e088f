//! The deficit if nothing changes, and what savings would leave of it.

use super::MONEY;
use crate::number::Number;
use crate::outcome::Sheet;
use crate::pack::{FigureIndex, InputIndex, Kind, RawDeficit, Wiring, stored};
use crate::unit::Unit;
use crate::values::Values;

/// The options of `deficit.path`.
const STEADY: &str = "steady";
const STRAIGHT: &str = "straight";
/// Their positions in [`OPTIONS`], by which a choice enters a model.
const STRAIGHT_POSITION: u32 = 1;
/// What the choice `deficit.path` may offer.
pub(crate) const OPTIONS: &[&str] = &[STEADY, STRAIGHT];

/// A saving wherever it comes from: the reader's own, which a pack may offer beside its levers.
const ANYWHERE: &str = "anywhere";

/// No pack's last year is further from its first.
const LAST_YEAR: u8 = 50;

stored! {
    /// The `deficit` section of a pack.
    #[derive(Clone, Debug)]
    pub struct Deficit {
        first: u32,
        years: u8,
        start: InputIndex,
        do_nothing: InputIndex,
        path: InputIndex,
        /// What may save: the pack's levers, and a saving wherever it comes from where the pack has one.
        levers: Vec<InputIndex>,
        first_year: InputIndex,
        ramp_years: InputIndex,
        spend_to_save: InputIndex,
        spending: Vec<FigureIndex>,
        targets: Vec<FigureIndex>,
        tariff: FigureIndex,
    }
}

impl Deficit {
    pub(crate) fn wire(raw: &RawDeficit, wiring: &mut Wiring) -> Self {
        if raw.last <= raw.first || raw.last.saturating_sub(raw.first) > u32::from(LAST_YEAR) {
            wiring.complain(
                format_args!("deficit/last"),
                format_args!("[deficit] goes from {} to {}", raw.first, raw.last),
                format_args!("The last year is 1 to {LAST_YEAR} years after the first"),
            );
        }
        let anywhere =
            Some(ANYWHERE).filter(|name| wiring.find_input(&format!("deficit.{name}")).is_some());
        let levers = raw.levers.iter().map(String::as_str).chain(anywhere);
        let pounds = |wiring: &mut Wiring, name: &str| {
            let id = format!("deficit.{name}");
            wiring.input("deficit", &id, Unit::MoneyAYear, Kind::Decimal)
        };
        Self {
            first: raw.first,
            years: u8::try_from(raw.last.saturating_sub(raw.first)).unwrap_or(LAST_YEAR),
            start: pounds(wiring, "start"),
            do_nothing: pounds(wiring, "do-nothing"),
            path: wiring.choice("deficit", "deficit.path", OPTIONS),
            levers: levers.map(|name| pounds(wiring, name)).collect(),
            first_year: wiring.input("deficit", "deficit.first-year", Unit::Years, Kind::Whole),
            ramp_years: wiring.input("deficit", "deficit.ramp-years", Unit::Years, Kind::Whole),
            spend_to_save: wiring.input(
                "deficit",
                "deficit.spend-to-save",
                Unit::PerCent,
                Kind::Decimal,
            ),
            spending: wiring.figures("deficit/spending", &raw.spending, MONEY),
            targets: wiring.figures("deficit/targets", &raw.targets, MONEY),
            tariff: wiring.figure("deficit/tariff", &raw.tariff, &[Unit::PerCent]),
        }
    }

    pub(crate) fn write<N: Number>(&self, values: &Values<N>, sheet: &mut Sheet<N>) {
        let growth = self.growth(values);
        let do_nothing: Vec<(u32, N)> = (0..=self.years())
            .map(|t| {
                let deficit = self.do_nothing_in(t, growth, values);
                (t, deficit.named("do-nothing-in", self.calendar_year(t)))
            })
            .collect();
        let remaining: Vec<(u32, N)> = (do_nothing.iter())
            .map(|(t, deficit)| {
                let remaining = *deficit - self.saved_in(*t, values);
                (*t, remaining.named("remaining-in", self.calendar_year(*t)))
            })
            .collect();
        let total = |years: &[(u32, N)]| N::sum(years.iter().map(|(_, deficit)| *deficit));
        let last = remaining
            .last()
            .map_or_else(N::none, |(_, deficit)| *deficit);
        sheet.put("deficit.final", Unit::MoneyAYear, last);
        sheet.put("deficit.cumulative", Unit::Money, total(&remaining));
        sheet.put(
            "deficit.cumulative-do-nothing",
            Unit::Money,
            total(&do_nothing),
        );
        let per_cent = N::whole(100) * (growth - N::whole(1));
        sheet.put("deficit.annual-growth", Unit::PerCent, per_cent);
        let balanced = remaining
            .iter()
            .find(|(_, deficit)| *deficit <= N::whole(0));
        let balanced = balanced.map_or_else(N::none, |(t, deficit)| {
            N::whole(self.calendar_year(*t)).given(*deficit)
        });
        sheet.put("deficit.balanced-in", Unit::Year, balanced);
        self.write_needed(values, sheet);
        let in_years = |points: Vec<(u32, N)>| {
            let points = points.into_iter();
            points
                .map(|(t, deficit)| (self.calendar_year(t), deficit))
                .collect()
        };
        sheet.draw("deficit.do-nothing-by-year", in_years(do_nothing));
        sheet.draw("deficit.remaining-by-year", in_years(remaining));
    }

    /// What full-effect saving a year would bring the last year to zero, and how large that is.
    fn write_needed<N: Number>(&self, values: &Values<N>, sheet: &mut Sheet<N>) {
        let spending = values.total(&self.spending);
        let (effective, ramp) = self.effect_in(self.years(), values);
        let kept = self.kept(values);
        let needed = values.input(self.do_nothing) * ramp / (effective * kept);
        sheet.put("deficit.needed-saving", Unit::MoneyAYear, needed);
        let share = N::whole(100) * needed / spending;
        sheet.put("deficit.needed-share-of-spending", Unit::PerCent, share);
        let share = N::whole(100) * needed / values.total(&self.targets);
        sheet.put("deficit.needed-share-of-target", Unit::PerCent, share);
        let yardstick = spending * values.figure(self.tariff).hundredth();
        sheet.put("deficit.four-per-cent", Unit::MoneyAYear, yardstick);
    }

    /// Whether it grows by the same pounds each year: asked for, or because no yearly factor leads
    /// from 0 or to it.
    fn is_straight<N: Number>(&self, values: &Values<N>) -> bool {
        let ends = [self.start, self.do_nothing].map(|end| values.input(end));
        values.input(self.path) == N::whole(STRAIGHT_POSITION) || ends.contains(&N::whole(0))
    }

    /// What the deficit is multiplied by each year; none on the straight path.
    fn growth<N: Number>(&self, values: &Values<N>) -> N {
        if self.is_straight(values) {
            return N::none();
        }
        (values.input(self.do_nothing) / values.input(self.start))
            .root(self.years())
            .given(values.input(self.path))
    }

    /// The deficit `t` years after the first if nothing changes: the ends as they are given.
    fn do_nothing_in<N: Number>(&self, t: u32, growth: N, values: &Values<N>) -> N {
        let start = values.input(self.start);
        let end = values.input(self.do_nothing);
        if t == 0 {
            start
        } else if t == self.years() {
            end
        } else if self.is_straight(values) {
            let straight = start + (end - start) * N::whole(t) / N::whole(self.years());
            straight.given(values.input(self.path))
        } else {
            start * growth.power(t)
        }
    }

    /// What the levers save, net of what is spent to save it.
    fn saved_in<N: Number>(&self, t: u32, values: &Values<N>) -> N {
        let nothing = N::whole(0);
        let levers = self.levers.iter().map(|lever| values.input(*lever));
        let gross = N::sum(levers.filter(|saving| *saving != nothing));
        if gross == nothing {
            // Where no lever is pulled the deficit rests on none of the assumptions about them.
            return nothing;
        }
        let (effective, ramp) = self.effect_in(t, values);
        let saved = gross * self.kept(values) * effective / ramp;
        saved.named("saved-in", self.calendar_year(t))
    }

    /// Of each pound saved, what is not spent to save it.
    fn kept<N: Number>(&self, values: &Values<N>) -> N {
        let kept = N::whole(1) - values.input(self.spend_to_save).hundredth();
        kept.named("kept-of-a-pound", 0)
    }

    /// How many years of the ramp have passed in year `t`, and how many there are.
    fn effect_in<N: Number>(&self, t: u32, values: &Values<N>) -> (N, N) {
        let ramp = values.input(self.ramp_years);
        let passed = N::whole(t.saturating_add(1)) - values.input(self.first_year);
        let effective = passed.most(N::whole(0)).least(ramp);
        (
            effective.named("years-of-ramp-by", self.calendar_year(t)),
            ramp,
        )
    }

    /// How many years the last is after the first.
    fn years(&self) -> u32 {
        u32::from(self.years)
    }

    fn calendar_year(&self, t: u32) -> u32 {
        self.first.saturating_add(t)
    }
}
