//! Places, the systems that plan care for them, and what they share.

use crate::pack::shape::shapes;

shapes! {
    /// What all places and systems have in common.
    pub struct RawBoundary {
        /// The system that the page is about.
        pub home: String,
        /// Year of the later residents, in the id `boundary.<system>.residents-<year>`.
        pub later: String,
        /// Figure: least number of residents of a board, on the later count.
        pub minimum: String,
        /// Figure: England's allocation.
        pub england_allocation: String,
        /// Figure: England's registered people.
        pub england_people: String,
        /// Input: running cost per head, which the overhead shift is priced at.
        pub running_cost: String,
        /// Trusts with sites in more than one place.
        pub shared_trusts: Vec<RawSharedTrust>,
        words {
            /// What to know of the places' shares of admissions.
            pub flow_note: Option<String>,
            /// When the earlier residents were counted, such as `mid-2019`.
            pub residents_of: Option<String>,
            /// The year of allocations and registered people, such as `2018/19`.
            pub allocation_of: Option<String>,
            /// Who wanted the least number of residents.
            pub minimum_by: Option<String>,
            /// The least number in the chart, after the number itself.
            pub minimum_label: Option<String>,
            /// Name of the file with the shapes of the places, without its ending.
            pub map: Option<String>,
        }
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
        /// Figures or splits: registered people, added up.
        pub people: Vec<String>,
        /// Figures or splits: target allocation in pounds, added up.
        pub allocation: Vec<String>,
        /// Figures: residents, added up.
        pub residents: Vec<String>,
        /// Figures: residents on the later count, added up.
        pub residents_later: Vec<String>,
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
            /// Figures with shares of admissions of residents, the largest first: by a trust's NHS
            /// code, by its name where the map has no point of it, or by the place of several.
            pub trusts: Vec<(String, String)>,
        }
    }

    /// Who plans care for places.
    pub struct RawSystem {
        /// Its id, such as `blmk`.
        pub id: String,
        /// True where only part of it is on this map, so that sums say nothing of the whole.
        pub partly: bool,
        /// True where the least number of residents was not meant for it.
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
