//! Places, the systems that plan care for them, and what they share.

use crate::pack::shape::shapes;

shapes! {
    /// What all places and systems have in common.
    pub struct RawBoundary {
        /// The systems that the page is about.
        pub homes: Vec<String>,
        /// The measure by which a place is larger than another: people.
        pub counted: String,
        /// What places have.
        pub measure: Vec<RawMeasure>,
        /// What a system is to have the least of.
        pub threshold: Vec<RawThreshold>,
        /// What somebody published of whole systems.
        pub as_published: Vec<RawAsPublished>,
        /// Input: running cost per head, of which some stays when people leave; it asks for the inputs
        /// `boundary.fixed-share` and `boundary.overhead-years`.
        pub running_cost: Option<String>,
        /// Trusts with sites in more than one place.
        pub shared_trusts: Vec<RawSharedTrust>,
        words {
            /// What of each system is drawn as bars: ends of ids, such as `residents-2024`.
            pub bars: Vec<String>,
            /// What of each place stands in the list of places: ends of ids.
            pub columns: Vec<String>,
            /// What to know of the places' shares of admissions.
            pub flow_note: Option<String>,
            /// Name of the file with the shapes of the places, without its ending.
            pub map: Option<String>,
        }
    }

    /// Something that places have: `boundary.<system>.<id>`.
    pub struct RawMeasure {
        /// Its id, such as `people` or `debt`.
        pub id: String,
        /// What it counts.
        pub unit: String,
        /// `adds`, as people do, or `spreads` from the lowest to the highest, as a tax does.
        pub joins: String,
        /// How much of it there is for each of another measure.
        pub rate: Option<RawRate>,
    }

    /// A measure for each of another: `boundary.<system>.<id>`.
    pub struct RawRate {
        /// Its id, such as `per-head`.
        pub id: String,
        /// The other measure.
        pub of: String,
        /// The same of a whole, such as a country, beside which it stands.
        pub index: Option<RawIndex>,
    }

    /// A rate beside that of a whole: `boundary.<system>.<id>`.
    pub struct RawIndex {
        /// Its id, such as `need-index`.
        pub id: String,
        /// Figure: what the whole has of the measure.
        pub amount: String,
        /// Figure: what the whole has of the other measure.
        pub of: String,
    }

    /// The least that a system is to have: `boundary.<system>.meets-<id>` is 1 or 0.
    pub struct RawThreshold {
        /// Its id, such as `million`.
        pub id: String,
        /// The measure.
        pub measure: String,
        /// Figure: the least.
        pub least: String,
        words {
            /// Who wanted it.
            pub by: Option<String>,
        }
    }

    /// What somebody published of whole systems: it holds while their places are what they were.
    pub struct RawAsPublished {
        /// Its id, such as `councillors`.
        pub id: String,
        /// What it counts.
        pub unit: String,
        /// Systems with the figure of each.
        pub of: Vec<(String, String)>,
    }

    /// One trust with sites in several places: where these part, its share can't be told.
    pub struct RawSharedTrust {
        /// Its name.
        pub name: String,
        /// Places with a site.
        pub sites: Vec<String>,
        /// Places whose residents' shares can't be told while the sites are in different systems.
        pub serves: Vec<String>,
    }

    /// A figure of a larger body that places share by weight.
    pub struct RawSplit {
        /// Its id, used where a figure's could stand; each place takes its own share.
        pub id: String,
        /// Figure that is shared.
        pub figure: String,
        /// For each place the figures whose product is its weight.
        pub weights: Vec<(String, Vec<String>)>,
    }

    /// Where people live.
    pub struct RawPlace {
        /// Its id, such as `milton-keynes`.
        pub id: String,
        /// The system that it belongs to today.
        pub system: String,
        /// True where it cannot move, because most of its system is off the map.
        pub fixed: bool,
        /// For each measure that is known of it: figures or splits, added up, or the input that sets it.
        pub has: Vec<(String, Vec<String>)>,
        /// Ids of the places that it borders on.
        pub neighbours: Vec<String>,
        /// For the home place of each trust the figure with its share of admissions of residents;
        /// empty where unknown.
        pub flows: Vec<(String, String)>,
        words {
            /// Its name.
            pub name: String,
            /// Its name where there is little room.
            pub short: Option<String>,
            /// Figures with shares of admissions of residents, the largest first: by a trust's
            /// code, by its name where the map has no point of it, or by the place of several.
            pub trusts: Vec<(String, String)>,
        }
    }

    /// What places belong to, such as the body that plans care for them, or their council.
    pub struct RawSystem {
        /// Its id, such as `blmk`.
        pub id: String,
        /// True where only part of it is on this map, so that sums say nothing of the whole.
        pub partly: bool,
        /// True where no threshold was meant for it.
        pub exempt: bool,
        words {
            /// Its first day, where it began later than the systems that a move starts from.
            pub start: Option<String>,
            /// Its last day, where it has ended.
            pub end: Option<String>,
            /// Its name.
            pub name: String,
            /// Its short name.
            pub short: String,
        }
    }
}
