//! The figures of a boundary: of each system, of each place, of what moved.

use super::amount::Amount;
use super::{Assignment, Boundary, Place, PlaceIndex, System, SystemIndex};
use crate::number::Number;
use crate::outcome::Sheet;
use crate::unit::Unit;
use crate::values::Values;

/// Stands where the id of a system would, in the ids of what a place brings to its system.
const PLACE: &str = "place";

/// Figures of a system that add up over all systems.
struct Totals<N> {
    people: N,
    residents: N,
    residents_later: N,
    allocation: N,
    overhead_shift: N,
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
        let mut put = |figure: &str, unit: Unit, of: fn(&Totals<N>) -> N| {
            let sum = N::sum(totals.iter().map(of));
            sheet.put(format!("boundary.{figure}"), unit, sum);
        };
        put("people", Unit::People, |system| system.people);
        put("residents", Unit::People, |system| system.residents);
        let later = format!("residents-{}", self.later);
        put(&later, Unit::People, |system| system.residents_later);
        put("allocation", Unit::Gbp, |system| system.allocation);
        put("overhead-shift", Unit::Gbp, |system| system.overhead_shift);
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

    /// What each place brings to the system that it is in.
    fn write_places<N: Number>(
        &self,
        values: &Values<N>,
        homes: &Assignment,
        sheet: &mut Sheet<N>,
    ) {
        for (index, place) in self.places.iter().enumerate() {
            let id = |figure: &str| format!("boundary.{PLACE}.{}.{figure}", place.id);
            let system = homes.of(PlaceIndex(index));
            let members = system.map_or_else(Vec::new, |system| self.members(system, homes));
            let allocation = place.allocation.value(values);
            let all = self.total(&members, |place| &place.allocation, values);
            let share = N::whole(100) * allocation / all;
            let home_share = self.home_share_of(PlaceIndex(index), &members, values, homes);
            let residents = place.residents.value(values);
            sheet.put(id("residents"), Unit::People, residents);
            sheet.put(id("allocation"), Unit::Gbp, allocation);
            sheet.put(id("share-of-allocation"), Unit::PerCent, share);
            sheet.put(id("home-share"), Unit::PerCent, home_share);
        }
    }

    fn write_moved<N: Number>(&self, values: &Values<N>, homes: &Assignment, sheet: &mut Sheet<N>) {
        let moved: Vec<&Place> = (self.places.iter().enumerate())
            .filter(|(index, place)| homes.of(PlaceIndex(*index)) != Some(place.today))
            .map(|(_, place)| place)
            .collect();
        let total = |amount: fn(&Place) -> &Amount| {
            N::sum(moved.iter().map(|place| amount(place).value(values)))
        };
        let residents = total(|place| &place.residents);
        sheet.put("boundary.residents-moved", Unit::People, residents);
        sheet.put(
            "boundary.people-moved",
            Unit::People,
            total(|place| &place.people),
        );
        sheet.put(
            "boundary.allocation-moved",
            Unit::Gbp,
            total(|place| &place.allocation),
        );
        // A whole system that goes over into one other merges: that has a model of its own.
        let merged = (self.places.iter())
            .filter(|place| self.taken_over_by(place.today, homes).is_some())
            .map(|place| place.residents.value(values));
        let cost = (residents - N::sum(merged)) * values.input(self.cost_per_resident_moved);
        sheet.put("boundary.one-off-cost", Unit::Gbp, cost);
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
        let total = |amount: fn(&Place) -> &Amount| self.total(&members, amount, values);
        let people = total(|place| &place.people);
        let residents = total(|place| &place.residents);
        let residents_later = total(|place| &place.residents_later);
        let allocation = total(|place| &place.allocation);
        let per_head = allocation / people;
        let need_index = allocation * values.figure(self.england_people)
            / (people * values.figure(self.england_allocation));
        let pieces = self.pieces(&members).len();
        let meets = self.meets_minimum(system, residents_later, values);
        let home_share = self.home_share(&members, values, homes);
        let overhead_shift = self.overhead_shift(index, homes, values);
        let count = |number: usize| N::whole(u32::try_from(number).unwrap_or(u32::MAX));
        let mut put = |figure: &str, unit: Unit, value: N| {
            sheet.put(format!("boundary.{}.{figure}", system.id), unit, value)
        };
        let later = format!("residents-{}", self.later);
        let people = put("people", Unit::People, people);
        let residents = put("residents", Unit::People, residents);
        let residents_later = put(&later, Unit::People, residents_later);
        let allocation = put("allocation", Unit::Gbp, allocation);
        put("per-head", Unit::GbpPerHead, per_head);
        put("need-index", Unit::Ratio, need_index);
        put("places", Unit::Count, count(members.len()));
        put("pieces", Unit::Count, count(pieces));
        put("meets-million", Unit::Count, meets);
        put("home-share", Unit::PerCent, home_share);
        let shown = if members.is_empty() {
            N::none()
        } else {
            overhead_shift
        };
        put("overhead-shift", Unit::Gbp, shown);
        Totals {
            people,
            residents,
            residents_later,
            allocation,
            overhead_shift,
        }
    }

    /// 1 where a board is large enough, 0 where not; none where only part of it is on the map, where
    /// the least number was not meant for it, or where nobody lives in it.
    pub(super) fn meets_minimum<N: Number>(
        &self,
        system: &System,
        residents: N,
        values: &Values<N>,
    ) -> N {
        if system.partly || system.exempt || residents == N::whole(0) {
            return N::none();
        }
        let enough = residents >= values.figure(self.minimum);
        N::whole(u32::from(enough)).given(residents + values.figure(self.minimum))
    }

    /// The share of admissions of residents that trusts at home in the system take.
    fn home_share<N: Number>(
        &self,
        members: &[PlaceIndex],
        values: &Values<N>,
        homes: &Assignment,
    ) -> N {
        let at_home = members.iter().map(|member| {
            let residents = self.total(&[*member], |place| &place.residents, values);
            residents * self.home_share_of(*member, members, values, homes)
        });
        N::sum(at_home) / self.total(members, |place| &place.residents, values)
    }

    /// The share of admissions of one place's residents that trusts at home among `members` take;
    /// none where it is not known or a trust that serves the place is parted.
    fn home_share_of<N: Number>(
        &self,
        index: PlaceIndex,
        members: &[PlaceIndex],
        values: &Values<N>,
        homes: &Assignment,
    ) -> N {
        let known = self.place(index).filter(|place| !place.flows.is_empty());
        let Some(place) = known.filter(|_| self.split_trusts(&[index], homes).next().is_none())
        else {
            return N::none();
        };
        let inside = place
            .flows
            .iter()
            .filter(|(trust_home, _)| members.contains(trust_home));
        N::sum(inside.map(|(_, share)| values.figure(*share)))
    }

    /// The running cost that stays behind when residents leave: minus for who loses them, plus
    /// for who gains. A transfer, zero in sum.
    fn overhead_shift<N: Number>(
        &self,
        index: SystemIndex,
        homes: &Assignment,
        values: &Values<N>,
    ) -> N {
        let gained = (0..self.systems.len()).map(SystemIndex).filter_map(|from| {
            let moved = self.moved(from, index, homes);
            if moved.is_empty() {
                return None;
            }
            let residents = self.total(&moved, |place| &place.residents, values);
            Some(self.stranded(from, residents, homes, values))
        });
        let lost = self.stranded(index, self.lost(index, homes, values), homes, values);
        (N::sum(gained) - lost)
            * values.input(self.running_cost)
            * values.input(self.overhead_years)
    }

    /// Of `residents` who left `system`, for how many its running cost stays: the fixed share of them,
    /// as far as somebody is left to bear it.
    fn stranded<N: Number>(
        &self,
        system: SystemIndex,
        residents: N,
        homes: &Assignment,
        values: &Values<N>,
    ) -> N {
        let left = self.members(system, homes);
        let left = self.total(&left, |place| &place.residents, values);
        let lost = self.lost(system, homes, values);
        let share = values.input(self.fixed_share).hundredth();
        let stays = residents * share;
        // Only then divided: a quotient would lose the last digit of what sums to nothing.
        if lost * share <= left {
            stays.given(left)
        } else {
            (residents * left / lost).given(share)
        }
    }

    /// Residents who left `system`.
    fn lost<N: Number>(&self, system: SystemIndex, homes: &Assignment, values: &Values<N>) -> N {
        let others = (0..self.systems.len())
            .map(SystemIndex)
            .filter(|other| *other != system);
        let gone: Vec<PlaceIndex> = others
            .flat_map(|to| self.moved(system, to, homes))
            .collect();
        self.total(&gone, |place| &place.residents, values)
    }

    /// Places that went from one system to another.
    fn moved(&self, from: SystemIndex, to: SystemIndex, homes: &Assignment) -> Vec<PlaceIndex> {
        let places = self.places.iter().enumerate();
        let moved = places.filter(|(at, place)| {
            from != to && place.today == from && homes.of(PlaceIndex(*at)) == Some(to)
        });
        moved.map(|(at, _)| PlaceIndex(at)).collect()
    }
}
