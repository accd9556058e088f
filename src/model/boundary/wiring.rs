//! Joins places and systems to the pack's figures, and checks that they fit together.

use super::amount::{Amount, Part};
use super::measure::{Index, Joins, Measure, MeasureIndex, Rate};
use super::{AsPublished, Boundary, Overhead, Place, PlaceIndex, SharedTrust, System};
use super::{SystemIndex, Threshold};
use crate::model::MONEY;
use crate::pack::{FigureIndex, Kind, RawBoundary, RawMeasure, RawPack, RawPlace, Wiring};
use crate::unit::Unit;

/// Looks places, systems and splits up by id.
struct Ids<'a> {
    raw: &'a RawPack,
    section: &'a RawBoundary,
}

impl Boundary {
    pub(crate) fn wire(section: &RawBoundary, raw: &RawPack, wiring: &mut Wiring) -> Self {
        let ids = Ids { raw, section };
        ids.check_unique(wiring);
        ids.check_neighbours(wiring);
        ids.check_known(wiring);
        let own = |wiring: &mut Wiring, name: &str, unit: Unit, kind: Kind| {
            wiring.input("boundary", &format!("boundary.{name}"), unit, kind)
        };
        let measures = section.measure.iter().enumerate();
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
            measures: measures
                .map(|(index, measure)| ids.wire_measure(index, measure, wiring))
                .collect(),
            counted: ids.measure("boundary/counted", &section.counted, wiring),
            thresholds: (section.threshold.iter().enumerate())
                .map(|(index, threshold)| {
                    let at = format!("boundary/threshold/{index}");
                    let measure = format!("{at}/measure");
                    let units = ids.units_of(&threshold.measure);
                    Threshold {
                        id: threshold.id.clone(),
                        measure: ids.measure(&measure, &threshold.measure, wiring),
                        least: wiring.figure(&format!("{at}/least"), &threshold.least, &units),
                    }
                })
                .collect(),
            as_published: ids.wire_as_published(wiring),
            shared_trusts: ids.wire_shared_trusts(section, wiring),
            scened: ids.scened(),
            homes: section.homes.clone(),
            cost_of_move: (wiring.find_input("boundary.cost-per-resident-moved")).map(|_| {
                own(
                    wiring,
                    "cost-per-resident-moved",
                    Unit::MoneyPerHead,
                    Kind::Decimal,
                )
            }),
            overhead: (section.running_cost.as_ref()).map(|running_cost| Overhead {
                running_cost: wiring.input(
                    "boundary/running_cost",
                    running_cost,
                    Unit::MoneyPerHead,
                    Kind::Decimal,
                ),
                fixed_share: own(wiring, "fixed-share", Unit::PerCent, Kind::Decimal),
                years: own(wiring, "overhead-years", Unit::Years, Kind::Whole),
            }),
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

    /// The measure with this id; a complaint where there is none.
    fn measure(&self, at: &str, id: &str, wiring: &mut Wiring) -> MeasureIndex {
        let mut measures = self.section.measure.iter();
        let found = measures.position(|measure| measure.id == id);
        if found.is_none() {
            wiring.complain(
                format_args!("{at}"),
                format_args!("`{id}` is no measure of this boundary"),
                format_args!("Name the id of a [[boundary.measure]]"),
            );
        }
        MeasureIndex(found.unwrap_or(usize::MAX))
    }

    /// The units that a figure of the measure `id` may have.
    fn units_of(&self, id: &str) -> Vec<Unit> {
        let measure = (self.section.measure.iter()).find(|measure| measure.id == id);
        units(measure.and_then(|measure| Unit::parse(&measure.unit, &self.raw.pack.currency)))
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
        let measures = self.section.measure.iter();
        check_unique(
            "boundary/measure",
            measures.map(|measure| measure.id.as_str()).collect(),
            "Give each measure an id of its own",
            wiring,
        );
        let splits = self.raw.split.iter().map(|split| split.id.as_str());
        let remedy = "Give each split an id of its own";
        check_unique("split", splits.collect(), remedy, wiring);
    }

    /// What a place has, and which systems the page is about, are known by their names.
    fn check_known(&self, wiring: &mut Wiring) {
        for (index, place) in self.raw.place.iter().enumerate() {
            for (id, _) in &place.has {
                self.measure(&format!("place/{index}/has/{id}"), id, wiring);
            }
        }
        if self.section.homes.is_empty() {
            wiring.complain(
                format_args!("boundary/homes"),
                format_args!("The key `homes` is missing or empty"),
                format_args!("Name the ids of one or more [[system]]"),
            );
        }
        for (index, home) in self.section.homes.iter().enumerate() {
            if self.system(home).is_none() {
                wiring.complain(
                    format_args!("boundary/homes/{index}"),
                    format_args!("The home system `{home}` is no system of this pack"),
                    format_args!("Name the id of a [[system]]"),
                );
            }
        }
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
        Place {
            id: place.id.clone(),
            today: today.unwrap_or(SystemIndex(usize::MAX)),
            fixed: place.fixed,
            neighbours: self.places(&format!("{at}/neighbours"), &place.neighbours, wiring),
            flows: self.wire_flows(&at, place, wiring),
        }
    }

    fn wire_measure(&self, index: usize, measure: &RawMeasure, wiring: &mut Wiring) -> Measure {
        let at = format!("boundary/measure/{index}");
        let unit = wiring.unit(&at, &measure.id, &measure.unit);
        if !["adds", "spreads"].contains(&measure.joins.as_str()) {
            wiring.complain(
                format_args!("{at}/joins"),
                format_args!("`{}` joins as `{}`", measure.id, measure.joins),
                format_args!("Write `adds`, as people do, or `spreads`, as a tax does"),
            );
        }
        let is_counted = measure.id == self.section.counted;
        let amounts = self.raw.place.iter().enumerate().map(|(index, place)| {
            let (_, named) = place.has.iter().find(|(id, _)| *id == measure.id)?;
            let at = format!("place/{index}/has/{}", measure.id);
            let parts = self.wire_parts(&at, &place.id, named, unit, wiring);
            Some(Amount { parts })
        });
        let amounts: Vec<Option<Amount>> = amounts.collect();
        if let Some(index) = amounts
            .iter()
            .position(Option::is_none)
            .filter(|_| is_counted)
        {
            wiring.complain(
                format_args!("place/{index}"),
                format_args!(
                    "The place has no `{}`, by which places are told apart",
                    measure.id
                ),
                format_args!("Name its figures under `has`"),
            );
        }
        let rate = measure.rate.as_ref().map(|rate| {
            let at = format!("{at}/rate");
            let of_unit = self.units_of(&rate.of);
            Rate {
                id: rate.id.clone(),
                of: self.measure(&format!("{at}/of"), &rate.of, wiring),
                unit: if MONEY.contains(&unit) && of_unit == [Unit::People] {
                    Unit::MoneyPerHead
                } else {
                    Unit::Ratio
                },
                index: rate.index.as_ref().map(|index| Index {
                    id: index.id.clone(),
                    amount: wiring.figure(
                        &format!("{at}/index/amount"),
                        &index.amount,
                        &units(Some(unit)),
                    ),
                    of: wiring.figure(&format!("{at}/index/of"), &index.of, &of_unit),
                }),
            }
        });
        Measure {
            step: format!("{}-of-place", measure.id),
            id: measure.id.clone(),
            unit,
            joins: if measure.joins == "spreads" {
                Joins::Spreads
            } else {
                Joins::Adds
            },
            rate,
            amounts,
        }
    }

    fn wire_as_published(&self, wiring: &mut Wiring) -> Vec<AsPublished> {
        let published = self.section.as_published.iter().enumerate();
        let wired = published.map(|(index, published)| {
            let at = format!("boundary/as_published/{index}");
            let unit = wiring.unit(&at, &published.id, &published.unit);
            let of = published.of.iter().filter_map(|(system, figure)| {
                let at = format!("{at}/of/{system}");
                let index = self.system(system);
                if index.is_none() {
                    wiring.complain(
                        format_args!("{at}"),
                        format_args!("`{system}` is no system of this pack"),
                        format_args!("Name the id of a [[system]]"),
                    );
                }
                let figure = wiring.figure(&at, figure, &units(Some(unit)));
                Some((index?, figure))
            });
            AsPublished {
                of: of.collect(),
                id: published.id.clone(),
                unit,
            }
        });
        wired.collect()
    }

    fn wire_parts(
        &self,
        at: &str,
        place: &str,
        named: &[String],
        unit: Unit,
        wiring: &mut Wiring,
    ) -> Vec<Part> {
        let units = &units(Some(unit));
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
                if wiring.find_input(id).is_some() {
                    return Part::Set {
                        input: wiring.input("boundary", id, unit, Kind::Decimal),
                    };
                }
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

/// The units in which a figure of something counted in `unit` may be.
fn units(unit: Option<Unit>) -> Vec<Unit> {
    match unit {
        Some(unit) if MONEY.contains(&unit) => MONEY.to_vec(),
        Some(unit) => vec![unit],
        None => Unit::ALL.to_vec(),
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
