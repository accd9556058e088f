//! The figures of a boundary: of each system, of each place, of what moved.

use super::measure::{Joins, Measure};
use super::{Assignment, Boundary, PlaceIndex, System, SystemIndex, Threshold};
use crate::number::Number;
use crate::outcome::Sheet;
use crate::unit::Unit;
use crate::values::Values;

/// Stands where the id of a system would, in the ids of what a place brings to its system.
pub(super) const PLACE: &str = "place";

/// What of a system adds up over all systems.
struct Totals<N> {
    /// One for each measure, none for one that spreads.
    measures: Vec<Option<N>>,
    overhead_shift: Option<N>,
}

impl Boundary {
    pub(crate) fn write<N: Number>(
        &self,
        values: &Values<N>,
        homes: &Assignment,
        sheet: &mut Sheet<N>,
    ) {
        self.write_systems(values, homes, sheet);
        self.write_places(values, homes, sheet);
        self.write_moved(values, homes, sheet);
    }

    /// Every system, and what they come to together: the same wherever places move.
    fn write_systems<N: Number>(
        &self,
        values: &Values<N>,
        homes: &Assignment,
        sheet: &mut Sheet<N>,
    ) {
        let systems = self.systems.iter().enumerate();
        let totals: Vec<Totals<N>> = systems
            .map(|(index, system)| {
                self.write_system(SystemIndex(index), system, values, homes, sheet)
            })
            .collect();
        for (at, measure) in self.measures.iter().enumerate() {
            if measure.joins == Joins::Adds {
                let known = (totals.iter()).filter_map(|system| *system.measures.get(at)?);
                let id = format!("boundary.{}", measure.id);
                sheet.put(id, measure.unit, N::sum(known));
            }
        }
        if self.overhead.is_some() {
            let shifts = totals.iter().filter_map(|system| system.overhead_shift);
            sheet.put("boundary.overhead-shift", Unit::Money, N::sum(shifts));
        }
    }

    /// Writes what `figure`, such as `blmk.people` or `one-off-cost`, is among, and no more.
    pub(crate) fn write_around<N: Number>(
        &self,
        figure: &str,
        values: &Values<N>,
        homes: &Assignment,
        sheet: &mut Sheet<N>,
    ) {
        let Some((system, _)) = figure.split_once('.') else {
            self.write_systems(values, homes, sheet);
            return self.write_moved(values, homes, sheet);
        };
        if system == PLACE {
            return self.write_places(values, homes, sheet);
        }
        let index = self.systems.iter().position(|known| known.id == system);
        if let Some((index, system)) = index.and_then(|at| Some((at, self.systems.get(at)?))) {
            self.write_system(SystemIndex(index), system, values, homes, sheet);
        }
    }

    /// What each place has, and what it brings to the system that it is in.
    fn write_places<N: Number>(
        &self,
        values: &Values<N>,
        homes: &Assignment,
        sheet: &mut Sheet<N>,
    ) {
        for (index, place) in self.places.iter().enumerate() {
            let index = PlaceIndex(index);
            let id = |figure: &str| format!("boundary.{PLACE}.{}.{figure}", place.id);
            let system = homes.of(index);
            let members = system.map_or_else(Vec::new, |system| self.members(system, homes));
            for measure in &self.measures {
                let own = measure.of(index, values);
                let written = sheet.put(id(&measure.id), measure.unit, own);
                let Some(rate) = &measure.rate else {
                    continue;
                };
                let of = self.measure(rate.of).map(|of| of.of(index, values));
                let per_one = written / of.unwrap_or_else(N::none);
                sheet.put(id(&rate.id), rate.unit, per_one);
                let share = N::whole(100) * own / measure.told(&members, values);
                sheet.put(
                    id(&format!("share-of-{}", measure.id)),
                    Unit::PerCent,
                    share,
                );
            }
            if self.has_flows() {
                let home_share = self.home_share_of(index, &members, values, homes);
                sheet.put(id("home-share"), Unit::PerCent, home_share);
            }
        }
    }

    fn write_moved<N: Number>(&self, values: &Values<N>, homes: &Assignment, sheet: &mut Sheet<N>) {
        let all = || (0..self.places.len()).map(PlaceIndex);
        let today = |place: &PlaceIndex| self.place(*place).map(|place| place.today);
        let moved: Vec<PlaceIndex> = all()
            .filter(|place| homes.of(*place) != today(place))
            .collect();
        for measure in &self.measures {
            if measure.joins == Joins::Adds {
                let id = format!("boundary.{}-moved", measure.id);
                sheet.put(id, measure.unit, measure.told(&moved, values));
            }
        }
        if let Some(cost) = self.cost_of_move {
            // A whole system that goes over into one other merges: that has a model of its own.
            let merged: Vec<PlaceIndex> = all()
                .filter(|place| {
                    let today = today(place);
                    today.is_some_and(|today| self.taken_over_by(today, homes).is_some())
                })
                .collect();
            let priced = self.count_of(&moved, values) - self.count_of(&merged, values);
            sheet.put(
                "boundary.one-off-cost",
                Unit::Money,
                priced * values.input(cost),
            );
        }
    }

    fn write_system<N: Number>(
        &self,
        index: SystemIndex,
        system: &System,
        values: &Values<N>,
        homes: &Assignment,
        sheet: &mut Sheet<N>,
    ) -> Totals<N> {
        let members = self.members(index, homes);
        let id = |figure: &str| format!("boundary.{}.{figure}", system.id);
        let mut measures: Vec<Option<N>> = Vec::new();
        for measure in &self.measures {
            measures.push(match measure.joins {
                Joins::Adds => {
                    let told = measure.told(&members, values);
                    let total = sheet.put(id(&measure.id), measure.unit, told);
                    // What may not be told is zero of what is known.
                    (!total.is_none() || measure.is_whole()).then_some(total)
                }
                Joins::Spreads => {
                    let [low, high] = measure.ends(&members, values);
                    sheet.put(id(&format!("{}-low", measure.id)), measure.unit, low);
                    sheet.put(id(&format!("{}-high", measure.id)), measure.unit, high);
                    None
                }
            });
            if !measure.is_whole() {
                let unknown = count(measure.unknown(&members));
                sheet.put(id(&format!("{}-unknown", measure.id)), Unit::Count, unknown);
            }
        }
        for (at, measure) in self.measures.iter().enumerate() {
            let total = measures.get(at).copied().flatten();
            self.write_rate(measure, total, &measures, &id, values, sheet);
        }
        sheet.put(id("places"), Unit::Count, count(members.len()));
        sheet.put(
            id("pieces"),
            Unit::Count,
            count(self.pieces(&members).len()),
        );
        for threshold in &self.thresholds {
            let meets = self.meets(threshold, system, &members, values);
            sheet.put(id(&format!("meets-{}", threshold.id)), Unit::Count, meets);
        }
        for published in &self.as_published {
            let as_before = members == self.members(index, &Assignment::today(self));
            let of = published.of.iter().find(|(of, _)| *of == index);
            let holds = of.filter(|_| as_before && !members.is_empty());
            let value = holds.map_or_else(N::none, |(_, figure)| values.figure(*figure));
            sheet.put(id(&published.id), published.unit, value);
        }
        if self.has_flows() {
            let home_share = self.home_share(&members, values, homes);
            sheet.put(id("home-share"), Unit::PerCent, home_share);
        }
        let overhead_shift =
            (self.overhead.as_ref()).map(|overhead| overhead.shift(self, index, homes, values));
        if let Some(shift) = overhead_shift {
            let shown = if members.is_empty() { N::none() } else { shift };
            sheet.put(id("overhead-shift"), Unit::Money, shown);
        }
        Totals {
            measures,
            overhead_shift,
        }
    }

    /// A system's `measure`, of which it has `total`, for each of another measure.
    fn write_rate<N: Number>(
        &self,
        measure: &Measure,
        total: Option<N>,
        totals: &[Option<N>],
        id: &impl Fn(&str) -> String,
        values: &Values<N>,
        sheet: &mut Sheet<N>,
    ) {
        let Some(rate) = &measure.rate else {
            return;
        };
        let total = total.unwrap_or_else(N::none);
        let of = totals.get(rate.of.0).copied().flatten();
        let of = of.unwrap_or_else(N::none);
        sheet.put(id(&rate.id), rate.unit, total / of);
        if let Some(index) = &rate.index {
            let whole = (values.figure(index.amount), values.figure(index.of));
            sheet.put(id(&index.id), Unit::Ratio, total * whole.1 / (of * whole.0));
        }
    }

    /// 1 where a system has enough, 0 where not; none where only part of it is on the map, where the
    /// threshold was not meant for it, or where it has no place.
    pub(super) fn meets<N: Number>(
        &self,
        threshold: &Threshold,
        system: &System,
        members: &[PlaceIndex],
        values: &Values<N>,
    ) -> N {
        let measure = self.measure(threshold.measure);
        let has = measure.map_or_else(N::none, |measure| measure.total(members, values));
        if system.partly || system.exempt || has == N::whole(0) {
            return N::none();
        }
        let least = values.figure(threshold.least);
        N::whole(u32::from(has >= least)).given(has + least)
    }
}

fn count<N: Number>(number: usize) -> N {
    N::whole(u32::try_from(number).unwrap_or(u32::MAX))
}
