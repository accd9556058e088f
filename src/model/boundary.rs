//! Who belongs where: what lies on each side of a boundary, by the measures that a pack names.

mod amount;
mod assignment;
mod figures;
mod finding;
mod measure;
mod overhead;
mod served;
mod wiring;

pub use assignment::{Assignment, NoMove, PlaceIndex, SystemIndex};
pub use finding::{Finding, Neighbour};

use measure::{Measure, MeasureIndex};
use overhead::Overhead;
use served::SharedTrust;

use crate::pack::{FigureIndex, InputIndex, stored};
use crate::unit::Unit;

stored! {
    /// The `boundary` section of a pack, with its places and systems.
    #[derive(Clone, Debug)]
    pub struct Boundary {
        places: Vec<Place>,
        systems: Vec<System>,
        measures: Vec<Measure>,
        /// The measure by which a place is larger than another, and a move dearer.
        counted: MeasureIndex,
        thresholds: Vec<Threshold>,
        as_published: Vec<AsPublished>,
        shared_trusts: Vec<SharedTrust>,
        /// Moves that a scene makes: they happened, or might, whatever is fixed for readers.
        scened: Vec<(PlaceIndex, SystemIndex)>,
        homes: Vec<String>,
        /// What a move costs once for each that is counted; a pack may know of no cost.
        cost_of_move: Option<InputIndex>,
        overhead: Option<Overhead>,
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
        neighbours: Vec<PlaceIndex>,
        flows: Vec<(PlaceIndex, FigureIndex)>,
    }
}

stored! {
    /// What places belong to, such as the body that plans care for them, or their council.
    #[derive(Clone, Debug)]
    pub struct System {
        /// Its id.
        pub id: String,
        /// True where only part of it is on the map.
        pub partly: bool,
        /// True where no threshold was meant for it.
        pub exempt: bool,
    }
}

stored! {
    /// The least that a system is to have of a measure.
    #[derive(Clone, Debug)]
    pub struct Threshold {
        /// Its name, in the id `boundary.<system>.meets-<name>`.
        pub id: String,
        measure: MeasureIndex,
        least: FigureIndex,
    }
}

stored! {
    /// What somebody published of whole systems: it holds while their places are what they were.
    #[derive(Clone, Debug)]
    struct AsPublished {
        id: String,
        unit: Unit,
        of: Vec<(SystemIndex, FigureIndex)>,
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

    /// Ids of the systems that the page is about.
    #[must_use]
    pub fn homes(&self) -> &[String] {
        &self.homes
    }

    /// What a system is to have the least of.
    #[must_use]
    pub fn thresholds(&self) -> &[Threshold] {
        &self.thresholds
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
}
