//! What a reader should know of a system whose places differ from today.
//!
//! Findings inform and never block. They are structured; the page words them.

use super::{Assignment, Boundary, PlaceIndex, SystemIndex};
use crate::number::Number;
use crate::pack::Tree;
use crate::values::Values;

/// Something to know, with the ids of the systems and places that it is about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Finding {
    /// A piece of a system touches no other part of it.
    CutOff {
        /// The system.
        system: String,
        /// The largest place of the piece.
        place: String,
        /// All places of the piece.
        places: Vec<String>,
        /// What the piece borders on.
        neighbours: Vec<Neighbour>,
    },
    /// A system has less than a threshold asks for.
    Below {
        /// The system.
        system: String,
        /// The threshold's name.
        threshold: String,
    },
    /// A system has lost all its places.
    Empty {
        /// The system.
        system: String,
    },
    /// All of a system goes over into one other: a merger, not a move.
    Merges {
        /// The system that goes.
        system: String,
        /// The system that takes it over.
        into: String,
    },
    /// A trust's sites are in different systems, so that its admissions can't be shared out.
    SplitTrust {
        /// A system that holds one of the places it serves.
        system: String,
        /// The trust's name.
        trust: String,
    },
}

/// A place next to a piece, and the system that it is in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Neighbour {
    /// The place.
    pub place: String,
    /// Its system.
    pub system: String,
}

impl Finding {
    /// `{code, system, …}`.
    #[must_use]
    pub fn tree(&self) -> Tree {
        let below;
        let (code, system) = match self {
            Self::CutOff { system, .. } => ("cut-off", system),
            Self::Below { system, threshold } => {
                below = format!("below-{threshold}");
                (below.as_str(), system)
            }
            Self::Empty { system } => ("empty", system),
            Self::Merges { system, .. } => ("merges", system),
            Self::SplitTrust { system, .. } => ("split-trust", system),
        };
        let mut entries = vec![("code", Tree::text(code)), ("system", Tree::text(system))];
        match self {
            Self::CutOff {
                place,
                places,
                neighbours,
                ..
            } => {
                let places = places.iter().map(|place| Tree::text(place));
                let neighbours = neighbours.iter().map(Neighbour::tree);
                entries.push(("place", Tree::text(place)));
                entries.push(("places", Tree::List(places.collect())));
                entries.push(("neighbours", Tree::List(neighbours.collect())));
            }
            Self::Merges { into, .. } => entries.push(("into", Tree::text(into))),
            Self::SplitTrust { trust, .. } => entries.push(("trust", Tree::text(trust))),
            Self::Below { threshold, .. } => entries.push(("threshold", Tree::text(threshold))),
            Self::Empty { .. } => {}
        }
        Tree::Record(entries)
    }
}

impl Neighbour {
    fn tree(&self) -> Tree {
        Tree::record([
            ("place", Tree::text(&self.place)),
            ("system", Tree::text(&self.system)),
        ])
    }
}

impl Boundary {
    /// What to know of each system whose places differ from today.
    pub(crate) fn findings<N: Number>(
        &self,
        values: &Values<N>,
        homes: &Assignment,
    ) -> Vec<Finding> {
        let today = Assignment::today(self);
        let mut findings = Vec::new();
        for (index, system) in self.systems().iter().enumerate() {
            let members = self.members(SystemIndex(index), homes);
            if members == self.members(SystemIndex(index), &today) {
                continue;
            }
            let system_id = system.id.clone();
            if let Some(into) = self.taken_over_by(SystemIndex(index), homes) {
                findings.extend(self.systems().get(into.0).map(|into| Finding::Merges {
                    system: system_id.clone(),
                    into: into.id.clone(),
                }));
            } else if members.is_empty() && !system.partly {
                findings.push(Finding::Empty {
                    system: system_id.clone(),
                });
            }
            if members.is_empty() {
                continue;
            }
            findings.extend(self.cut_off(&system.id, &members, values, homes));
            for threshold in &self.thresholds {
                if self.meets(threshold, system, &members, values) == N::whole(0) {
                    findings.push(Finding::Below {
                        system: system_id.clone(),
                        threshold: threshold.id.clone(),
                    });
                }
            }
            findings.extend(
                self.split_trusts(&members, homes)
                    .map(|trust| Finding::SplitTrust {
                        system: system.id.clone(),
                        trust: trust.name.clone(),
                    }),
            );
        }
        findings
    }

    /// All pieces of a system but its largest.
    fn cut_off<N: Number>(
        &self,
        system: &str,
        members: &[PlaceIndex],
        values: &Values<N>,
        homes: &Assignment,
    ) -> Vec<Finding> {
        let count = |places: &[PlaceIndex]| self.count_of(places, values);
        let mut pieces = self.pieces(members);
        let largest = position_of_largest(pieces.iter().map(|piece| count(piece)));
        if let Some(largest) = largest {
            pieces.remove(largest);
        }
        let id = |place: PlaceIndex| self.place(place).map(|place| place.id.clone());
        let findings = pieces.into_iter().filter_map(|piece| {
            let largest = position_of_largest(piece.iter().map(|place| count(&[*place])))?;
            Some(Finding::CutOff {
                system: system.to_owned(),
                place: id(*piece.get(largest)?)?,
                places: piece.iter().filter_map(|place| id(*place)).collect(),
                neighbours: self.neighbours_of(&piece, homes),
            })
        });
        findings.collect()
    }

    fn neighbours_of(&self, piece: &[PlaceIndex], homes: &Assignment) -> Vec<Neighbour> {
        let borders = |neighbour: &PlaceIndex| {
            let mut places = piece.iter().filter_map(|place| self.place(*place));
            places.any(|place| place.neighbours.contains(neighbour))
        };
        let outside = (0..self.places().len()).map(PlaceIndex);
        let outside = outside.filter(|place| !piece.contains(place) && borders(place));
        let neighbours = outside.filter_map(|place| {
            let system = self.systems().get(homes.of(place)?.0)?;
            Some(Neighbour {
                place: self.place(place)?.id.clone(),
                system: system.id.clone(),
            })
        });
        neighbours.collect()
    }
}

fn position_of_largest<N: Number>(amounts: impl Iterator<Item = N>) -> Option<usize> {
    let mut largest: Option<(usize, N)> = None;
    for (index, amount) in amounts.enumerate() {
        if largest.is_none_or(|(_, most)| amount > most) {
            largest = Some((index, amount));
        }
    }
    largest.map(|(index, _)| index)
}
