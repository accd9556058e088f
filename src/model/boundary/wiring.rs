//! Joins places and systems to the pack's figures, and checks that they fit together.

use super::amount::{Amount, Part, What};
use super::{Boundary, Place, PlaceIndex, SharedTrust, System, SystemIndex};
use crate::model::MONEY;
use crate::pack::{FigureIndex, Kind, RawBoundary, RawPack, RawPlace, Wiring};
use crate::unit::Unit;

/// Looks places, systems and splits up by id.
struct Ids<'a> {
    raw: &'a RawPack,
}

impl Boundary {
    pub(crate) fn wire(section: &RawBoundary, raw: &RawPack, wiring: &mut Wiring) -> Self {
        let ids = Ids { raw };
        ids.check_unique(wiring);
        ids.check_neighbours(wiring);
        if section.later.is_empty() || !section.later.bytes().all(|byte| byte.is_ascii_digit()) {
            wiring.complain(
                format_args!("boundary/later"),
                format_args!("The key `later` is missing or no year"),
                format_args!("Write the year of the later residents, such as \"2024\""),
            );
        }
        let people = [Unit::People];
        let own = |wiring: &mut Wiring, name: &str, unit: Unit, kind: Kind| {
            wiring.input("boundary", &format!("boundary.{name}"), unit, kind)
        };
        Self {
            places: (raw.place.iter().enumerate())
                .map(|(index, place)| ids.wire_place(index, place, wiring))
                .collect(),
            systems: (raw.system.iter())
                .map(|system| System {
                    id: system.id.clone(),
                    partly: system.partly,
                    exempt: system.exempt,
                })
                .collect(),
            shared_trusts: ids.wire_shared_trusts(section, wiring),
            scened: ids.scened(),
            home: section.home.clone(),
            later: section.later.clone(),
            minimum: wiring.figure("boundary/minimum", &section.minimum, &people),
            england_allocation: wiring.figure(
                "boundary/england_allocation",
                &section.england_allocation,
                MONEY,
            ),
            england_people: wiring.figure(
                "boundary/england_people",
                &section.england_people,
                &people,
            ),
            running_cost: wiring.input(
                "boundary/running_cost",
                &section.running_cost,
                Unit::GbpPerHead,
                Kind::Decimal,
            ),
            cost_per_resident_moved: own(
                wiring,
                "cost-per-resident-moved",
                Unit::GbpPerHead,
                Kind::Decimal,
            ),
            fixed_share: own(wiring, "fixed-share", Unit::PerCent, Kind::Decimal),
            overhead_years: own(wiring, "overhead-years", Unit::Years, Kind::Whole),
        }
    }
}

impl Ids<'_> {
    fn place(&self, id: &str) -> Option<PlaceIndex> {
        self.raw
            .place
            .iter()
            .position(|place| place.id == id)
            .map(PlaceIndex)
    }

    fn system(&self, id: &str) -> Option<SystemIndex> {
        self.raw
            .system
            .iter()
            .position(|system| system.id == id)
            .map(SystemIndex)
    }

    /// The moves of all scenes; one of what there is not is complained of with the scene.
    fn scened(&self) -> Vec<(PlaceIndex, SystemIndex)> {
        let moves = self.raw.scene.iter().flat_map(|scene| &scene.places);
        moves
            .filter_map(|(place, system)| Some((self.place(place)?, self.system(system)?)))
            .collect()
    }

    /// Places that `named` names; a complaint for each that there is none of.
    fn places(&self, at: &str, named: &[String], wiring: &mut Wiring) -> Vec<PlaceIndex> {
        let found = named.iter().filter_map(|id| {
            let place = self.place(id);
            if place.is_none() {
                wiring.complain(
                    format_args!("{at}"),
                    format_args!("`{id}` is no place of this pack"),
                    format_args!("Name the id of a [[place]]"),
                );
            }
            place
        });
        found.collect()
    }

    fn check_unique(&self, wiring: &mut Wiring) {
        let places = self
            .raw
            .place
            .iter()
            .map(|place| place.id.as_str())
            .collect();
        check_unique(
            "place",
            places,
            "A place stands once, in one system",
            wiring,
        );
        let systems = self
            .raw
            .system
            .iter()
            .map(|system| system.id.as_str())
            .collect();
        check_unique(
            "system",
            systems,
            "Give each system an id of its own",
            wiring,
        );
        let splits = self.raw.split.iter().map(|split| split.id.as_str());
        let remedy = "Give each split an id of its own";
        check_unique("split", splits.collect(), remedy, wiring);
    }

    fn check_neighbours(&self, wiring: &mut Wiring) {
        for (index, place) in self.raw.place.iter().enumerate() {
            let at = format!("place/{index}/neighbours");
            for neighbour in &place.neighbours {
                if *neighbour == place.id {
                    wiring.complain(
                        format_args!("{at}"),
                        format_args!("`{neighbour}` names itself as a neighbour"),
                        format_args!("Leave it out"),
                    );
                }
                let other = self.raw.place.iter().find(|other| other.id == *neighbour);
                if other.is_some_and(|other| !other.neighbours.contains(&place.id)) {
                    wiring.complain(
                        format_args!("{at}"),
                        format_args!("`{}` names `{neighbour}` as a neighbour", place.id),
                        format_args!("`{neighbour}` has to name `{}` too", place.id),
                    );
                }
            }
        }
    }

    fn wire_place(&self, index: usize, place: &RawPlace, wiring: &mut Wiring) -> Place {
        let at = format!("place/{index}");
        let today = self.system(&place.system);
        let system_at = format!("{at}/system");
        if today.is_none() && !wiring.is_faulty(format_args!("{system_at}")) {
            wiring.complain(
                format_args!("{system_at}"),
                format_args!("`{}` is in the system `{}`", place.id, place.system),
                format_args!("Name the id of a [[system]]"),
            );
        }
        let people = [Unit::People];
        let mut amount = |what: What, field: &str, named: &[String], units: &[Unit]| {
            let at = format!("{at}/{field}");
            Amount {
                what,
                place: u32::try_from(index).unwrap_or(u32::MAX),
                parts: self.wire_parts(&at, &place.id, named, units, wiring),
            }
        };
        let later = &place.residents_later;
        Place {
            id: place.id.clone(),
            today: today.unwrap_or(SystemIndex(usize::MAX)),
            fixed: place.fixed,
            people: amount(What::People, "people", &place.people, &people),
            allocation: amount(What::Allocation, "allocation", &place.allocation, MONEY),
            residents: amount(What::Residents, "residents", &place.residents, &people),
            residents_later: amount(What::LaterResidents, "residents_later", later, &people),
            neighbours: self.places(&format!("{at}/neighbours"), &place.neighbours, wiring),
            flows: self.wire_flows(&at, place, wiring),
        }
    }

    fn wire_parts(
        &self,
        at: &str,
        place: &str,
        named: &[String],
        units: &[Unit],
        wiring: &mut Wiring,
    ) -> Vec<Part> {
        if named.is_empty() {
            wiring.complain(
                format_args!("{at}"),
                format_args!("The place `{place}` has no figure here"),
                format_args!("Name the ids of one or more figures or splits"),
            );
        }
        let parts = named.iter().map(|id| {
            let position = self.raw.split.iter().position(|split| split.id == *id);
            let split = position.and_then(|position| self.raw.split.get(position));
            let Some((position, split)) = position.zip(split) else {
                return Part::Whole {
                    figure: wiring.figure(at, id, units),
                };
            };
            let weights_at = format!("split/{position}/weights");
            let own = split.weights.iter().position(|(sharer, _)| sharer == place);
            if own.is_none() {
                wiring.complain(
                    format_args!("{weights_at}"),
                    format_args!("The split `{id}` has no weight for `{place}`"),
                    format_args!("Add one, or name figures of its own in the place"),
                );
            }
            let factors = [Unit::People, Unit::Index, Unit::Ratio];
            let weights: Vec<Vec<FigureIndex>> = (split.weights.iter())
                .map(|(sharer, weight)| {
                    wiring.figures(&format!("{weights_at}/{sharer}"), weight, &factors)
                })
                .collect();
            let weight = own.and_then(|own| weights.get(own).cloned());
            Part::Share {
                figure: wiring.figure(at, &split.figure, units),
                weight: weight.unwrap_or_default(),
                weights,
            }
        });
        parts.collect()
    }

    fn wire_flows(
        &self,
        at: &str,
        place: &RawPlace,
        wiring: &mut Wiring,
    ) -> Vec<(PlaceIndex, FigureIndex)> {
        let at = format!("{at}/flows");
        let flows = place.flows.iter().filter_map(|(home, share)| {
            let to = self.places(&at, std::slice::from_ref(home), wiring);
            let figure = wiring.figure(&at, share, &[Unit::PerCent]);
            Some((*to.first()?, figure))
        });
        flows.collect()
    }

    fn wire_shared_trusts(&self, section: &RawBoundary, wiring: &mut Wiring) -> Vec<SharedTrust> {
        let trusts = section
            .shared_trusts
            .iter()
            .enumerate()
            .map(|(index, trust)| {
                let at = format!("boundary/shared_trusts/{index}");
                SharedTrust {
                    name: trust.name.clone(),
                    sites: self.places(&at, &trust.sites, wiring),
                    serves: self.places(&at, &trust.serves, wiring),
                }
            });
        trusts.collect()
    }
}

fn check_unique(list: &str, ids: Vec<&str>, remedy: &str, wiring: &mut Wiring) {
    for (index, id) in ids.iter().enumerate() {
        if id.is_empty() || ids.iter().take(index).any(|earlier| earlier == id) {
            wiring.complain(
                format_args!("{list}/{index}/id"),
                format_args!("The {list} `{id}` has no id or stands twice"),
                format_args!("{remedy}"),
            );
        }
    }
}
