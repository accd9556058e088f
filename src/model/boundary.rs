//! Who belongs where: people, money and hospitals on each side of a boundary.

mod amount;
mod assignment;
mod finding;
mod wiring;

pub use assignment::{Assignment, NoMove, PlaceIndex, SystemIndex};
pub use finding::{Finding, Neighbour};

use amount::Amount;

use crate::number::Number;
use crate::outcome::Sheet;
use crate::pack::{FigureIndex, InputIndex};
use crate::unit::Unit;
use crate::values::Values;

/// Stands where the id of a system would, in the ids of what a place brings to its system.
const PLACE: &str = "place";

/// The `boundary` section of a pack, with its places and systems.
#[derive(Clone, Debug)]
pub struct Boundary {
    places: Vec<Place>,
    systems: Vec<System>,
    shared_trusts: Vec<SharedTrust>,
    home: String,
    later: String,
    minimum: FigureIndex,
    england_allocation: FigureIndex,
    england_people: FigureIndex,
    running_cost: InputIndex,
    cost_per_resident_moved: InputIndex,
    fixed_share: InputIndex,
    overhead_years: InputIndex,
}

/// Where people live.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its id.
    pub id: String,
    /// The system that it belongs to today.
    pub today: SystemIndex,
    /// True where it cannot move.
    pub fixed: bool,
    people: Amount,
    allocation: Amount,
    residents: Amount,
    residents_later: Amount,
    neighbours: Vec<PlaceIndex>,
    flows: Vec<(PlaceIndex, FigureIndex)>,
}

/// Who plans care for places.
#[derive(Clone, Debug)]
pub struct System {
    /// Its id.
    pub id: String,
    /// True where only part of it is on the map.
    pub partly: bool,
}

#[derive(Clone, Debug)]
struct SharedTrust {
    name: String,
    sites: Vec<PlaceIndex>,
    serves: Vec<PlaceIndex>,
}

impl Boundary {
    /// Its places; a [`PlaceIndex`] counts them.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// Its systems; a [`SystemIndex`] counts them.
    #[must_use]
    pub fn systems(&self) -> &[System] {
        &self.systems
    }

    /// Id of the system that the page is about.
    #[must_use]
    pub fn home(&self) -> &str {
        &self.home
    }

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

    /// Every system, and what they come to together.
    fn write_systems<N: Number>(
        &self,
        values: &Values<N>,
        homes: &Assignment,
        sheet: &mut Sheet<N>,
    ) {
        for (index, system) in self.systems.iter().enumerate() {
            self.write_system(SystemIndex(index), system, values, homes, sheet);
        }
        self.write_sums(sheet);
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

    /// What the systems, which are written already, have together: the same wherever places move.
    fn write_sums<N: Number>(&self, sheet: &mut Sheet<N>) {
        let later = format!("residents-{}", self.later);
        let summed = [
            ("people", Unit::People),
            ("residents", Unit::People),
            (&later, Unit::People),
            ("allocation", Unit::Gbp),
            ("overhead-shift", Unit::Gbp),
        ];
        for (figure, unit) in summed {
            let ids =
                (self.systems.iter()).map(|system| format!("boundary.{}.{figure}", system.id));
            let sum = N::sum(ids.filter_map(|id| sheet.value(&id)));
            sheet.put(format!("boundary.{figure}"), unit, sum);
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
        let cost = residents * values.input(self.cost_per_resident_moved);
        sheet.put("boundary.one-off-cost", Unit::Gbp, cost);
    }

    fn write_system<N: Number>(
        &self,
        index: SystemIndex,
        system: &System,
        values: &Values<N>,
        homes: &Assignment,
        sheet: &mut Sheet<N>,
    ) {
        let members = self.members(index, homes);
        let id = |figure: &str| format!("boundary.{}.{figure}", system.id);
        let total = |amount: fn(&Place) -> &Amount| self.total(&members, amount, values);
        let people = total(|place| &place.people);
        let allocation = total(|place| &place.allocation);
        let residents_later = total(|place| &place.residents_later);
        let per_head = allocation / people;
        let need_index = allocation * values.figure(self.england_people)
            / (people * values.figure(self.england_allocation));
        let count = |number: usize| N::whole(u32::try_from(number).unwrap_or(u32::MAX));
        sheet.put(id("people"), Unit::People, people);
        sheet.put(
            id("residents"),
            Unit::People,
            total(|place| &place.residents),
        );
        sheet.put(
            id(&format!("residents-{}", self.later)),
            Unit::People,
            residents_later,
        );
        sheet.put(id("allocation"), Unit::Gbp, allocation);
        sheet.put(id("per-head"), Unit::GbpPerHead, per_head);
        sheet.put(id("need-index"), Unit::Ratio, need_index);
        sheet.put(id("places"), Unit::Count, count(members.len()));
        sheet.put(
            id("pieces"),
            Unit::Count,
            count(self.pieces(&members).len()),
        );
        let meets = self.meets_minimum(system, residents_later, values);
        sheet.put(id("meets-million"), Unit::Count, meets);
        let home_share = self.home_share(&members, values, homes);
        sheet.put(id("home-share"), Unit::PerCent, home_share);
        let shift = self.overhead_shift(index, &members, values);
        sheet.put(id("overhead-shift"), Unit::Gbp, shift);
    }

    /// 1 where a board is large enough, 0 where not, none where only part of it is on the map.
    fn meets_minimum<N: Number>(&self, system: &System, residents: N, values: &Values<N>) -> N {
        if system.partly {
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
        members: &[PlaceIndex],
        values: &Values<N>,
    ) -> N {
        let today = self.members(index, &Assignment::today(self));
        let residents = |of: &[PlaceIndex], but: &[PlaceIndex]| {
            let gone: Vec<PlaceIndex> = of.iter().copied().filter(|p| !but.contains(p)).collect();
            self.total(&gone, |place| &place.residents, values)
        };
        (residents(members, &today) - residents(&today, members))
            * values.input(self.running_cost)
            * values.input(self.fixed_share).hundredth()
            * values.input(self.overhead_years)
    }

    fn place(&self, index: PlaceIndex) -> Option<&Place> {
        self.places.get(index.0)
    }

    fn members(&self, system: SystemIndex, homes: &Assignment) -> Vec<PlaceIndex> {
        (0..self.places.len())
            .map(PlaceIndex)
            .filter(|place| homes.of(*place) == Some(system))
            .collect()
    }

    fn total<N: Number>(
        &self,
        members: &[PlaceIndex],
        amount: fn(&Place) -> &Amount,
        values: &Values<N>,
    ) -> N {
        let places = members.iter().filter_map(|member| self.place(*member));
        N::sum(places.map(|place| amount(place).value(values)))
    }

    /// The contiguous pieces of `members`, in the order of the pack.
    fn pieces(&self, members: &[PlaceIndex]) -> Vec<Vec<PlaceIndex>> {
        let mut pieces: Vec<Vec<PlaceIndex>> = Vec::new();
        for seed in members {
            if pieces.iter().any(|piece| piece.contains(seed)) {
                continue;
            }
            let mut reached = vec![*seed];
            let mut edge = vec![*seed];
            while let Some(place) = edge.pop() {
                let neighbours = self.place(place).map(|place| place.neighbours.as_slice());
                for neighbour in neighbours.unwrap_or_default() {
                    if members.contains(neighbour) && !reached.contains(neighbour) {
                        reached.push(*neighbour);
                        edge.push(*neighbour);
                    }
                }
            }
            let in_order = members
                .iter()
                .copied()
                .filter(|place| reached.contains(place));
            pieces.push(in_order.collect());
        }
        pieces
    }

    /// Trusts whose sites lie in different systems and that serve one of `members`.
    fn split_trusts(
        &self,
        members: &[PlaceIndex],
        homes: &Assignment,
    ) -> impl Iterator<Item = &SharedTrust> {
        self.shared_trusts.iter().filter(move |trust| {
            let mut systems = trust.sites.iter().map(|site| homes.of(*site));
            let first = systems.next();
            let parted = systems.any(|system| Some(system) != first);
            parted && trust.serves.iter().any(|place| members.contains(place))
        })
    }
}
