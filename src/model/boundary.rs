//! Who belongs where: people, money and hospitals on each side of a boundary.

mod amount;
mod assignment;
mod figures;
mod finding;
mod wiring;

pub use assignment::{Assignment, NoMove, PlaceIndex, SystemIndex};
pub use finding::{Finding, Neighbour};

use amount::Amount;

use crate::number::Number;
use crate::pack::{FigureIndex, InputIndex, stored};
use crate::values::Values;

stored! {
    /// The `boundary` section of a pack, with its places and systems.
    #[derive(Clone, Debug)]
    pub struct Boundary {
        places: Vec<Place>,
        systems: Vec<System>,
        shared_trusts: Vec<SharedTrust>,
        /// Moves that a scene makes: they happened, or might, whatever is fixed for readers.
        scened: Vec<(PlaceIndex, SystemIndex)>,
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
}

stored! {
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
}

stored! {
    /// Who plans care for places.
    #[derive(Clone, Debug)]
    pub struct System {
        /// Its id.
        pub id: String,
        /// True where only part of it is on the map.
        pub partly: bool,
        /// True where the least number of residents was not meant for it.
        pub exempt: bool,
    }
}

stored! {
    #[derive(Clone, Debug)]
    struct SharedTrust {
        name: String,
        sites: Vec<PlaceIndex>,
        serves: Vec<PlaceIndex>,
    }
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

    /// The places that are in another system than before any move, with that system.
    pub(crate) fn moved_places<'a>(
        &'a self,
        homes: &'a Assignment,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.places.iter().enumerate().filter_map(|(at, place)| {
            let system = homes
                .of(PlaceIndex(at))
                .filter(|system| *system != place.today)?;
            Some((place.id.as_str(), self.systems.get(system.0)?.id.as_str()))
        })
    }

    /// The system that takes over all of `system`, where another does: a merger, not a move. None
    /// for one that is only partly on the map, whose other places are not known.
    fn taken_over_by(&self, system: SystemIndex, homes: &Assignment) -> Option<SystemIndex> {
        let whole = self
            .systems
            .get(system.0)
            .is_some_and(|system| !system.partly);
        let before = self.members(system, &Assignment::today(self));
        let mut now = before.iter().map(|place| homes.of(*place));
        let first = now
            .next()
            .flatten()
            .filter(|first| whole && *first != system)?;
        now.all(|other| other == Some(first)).then_some(first)
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
