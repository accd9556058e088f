//! Where people are treated: shares of admissions, and trusts whose sites a boundary may part.

use super::measure::Measure;
use super::{Assignment, Boundary, PlaceIndex};
use crate::number::Number;
use crate::pack::stored;
use crate::values::Values;

stored! {
    /// One trust with sites in several places.
    #[derive(Clone, Debug)]
    pub(super) struct SharedTrust {
        pub(super) name: String,
        pub(super) sites: Vec<PlaceIndex>,
        pub(super) serves: Vec<PlaceIndex>,
    }
}

impl Boundary {
    /// Whether the pack knows of any place where its people are treated.
    pub(super) fn has_flows(&self) -> bool {
        self.places.iter().any(|place| !place.flows.is_empty())
    }

    /// The share of admissions that trusts at home among `members` take of all that are counted there.
    pub(super) fn home_share<N: Number>(
        &self,
        members: &[PlaceIndex],
        values: &Values<N>,
        homes: &Assignment,
    ) -> N {
        let count = |place: &PlaceIndex| {
            (self.measure(self.counted)).map_or_else(N::none, |m: &Measure| m.of(*place, values))
        };
        let at_home = members
            .iter()
            .map(|member| count(member) * self.home_share_of(*member, members, values, homes));
        N::sum(at_home) / self.count_of(members, values)
    }

    /// The share of admissions of one place's residents that trusts at home among `members` take;
    /// none where it is not known or a trust that serves the place is parted.
    pub(super) fn home_share_of<N: Number>(
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

    /// Trusts whose sites lie in different systems and that serve one of `members`.
    pub(super) fn split_trusts(
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
