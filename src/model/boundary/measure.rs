//! What places have of something, and what a system has of it by its places.

use super::amount::Amount;
use super::{Boundary, PlaceIndex};
use crate::number::Number;
use crate::pack::{Bytes, FigureIndex, Stored, stored};
use crate::unit::Unit;
use crate::values::Values;

/// Which measure of the pack.
#[derive(Clone, Copy, Debug)]
pub(super) struct MeasureIndex(pub(super) usize);

impl Stored for MeasureIndex {
    fn put(&self, out: &mut Vec<u8>) {
        self.0.put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        Self(usize::take(from))
    }
}

stored! {
    /// Something that places have.
    #[derive(Clone, Debug)]
    pub(super) struct Measure {
        pub(super) id: String,
        /// The name of the step that makes what a place has.
        pub(super) step: String,
        pub(super) unit: Unit,
        pub(super) joins: Joins,
        pub(super) rate: Option<Rate>,
        /// One for each place of the pack, none where it is not known.
        pub(super) amounts: Vec<Option<Amount>>,
    }
}

stored! {
    /// What becomes of a measure where places are together.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub(super) enum Joins {
        /// They have together what each has.
        Adds = 0,
        /// They stay apart, from the lowest to the highest: a mean would be nobody's.
        Spreads = 1,
    }
}

stored! {
    /// A measure for each of another, such as money for each head.
    #[derive(Clone, Debug)]
    pub(super) struct Rate {
        pub(super) id: String,
        pub(super) of: MeasureIndex,
        pub(super) unit: Unit,
        pub(super) index: Option<Index>,
    }
}

stored! {
    /// A rate beside that of a whole, such as a country.
    #[derive(Clone, Debug)]
    pub(super) struct Index {
        pub(super) id: String,
        pub(super) amount: FigureIndex,
        pub(super) of: FigureIndex,
    }
}

impl Measure {
    /// What one place has; none where it is not known.
    pub(super) fn of<N: Number>(&self, place: PlaceIndex, values: &Values<N>) -> N {
        self.known(place, values).unwrap_or_else(N::none)
    }

    /// What `members` have together of what is known.
    pub(super) fn total<N: Number>(&self, members: &[PlaceIndex], values: &Values<N>) -> N {
        N::sum(self.all_known(members, values))
    }

    /// The same as it may be told: nothing known of some and nothing at all of the others is not zero.
    pub(super) fn told<N: Number>(&self, members: &[PlaceIndex], values: &Values<N>) -> N {
        let total = self.total(members, values);
        if self.unknown(members) > 0 && total == N::whole(0) {
            N::none()
        } else {
            total
        }
    }

    /// The lowest and the highest of what is known; none of nothing.
    pub(super) fn ends<N: Number>(&self, members: &[PlaceIndex], values: &Values<N>) -> [N; 2] {
        let mut known = self.all_known(members, values);
        let first = known.next().unwrap_or_else(N::none);
        known.fold([first, first], |[low, high], value| {
            [low.least(value), high.most(value)]
        })
    }

    /// Of how many of `members` it is not known.
    pub(super) fn unknown(&self, members: &[PlaceIndex]) -> usize {
        (members
            .iter()
            .filter(|place| self.amount(**place).is_none()))
        .count()
    }

    /// Whether it is known of every place of the pack.
    pub(super) fn is_whole(&self) -> bool {
        self.amounts.iter().all(Option::is_some)
    }

    fn amount(&self, place: PlaceIndex) -> Option<&Amount> {
        self.amounts.get(place.0)?.as_ref()
    }

    fn known<N: Number>(&self, place: PlaceIndex, values: &Values<N>) -> Option<N> {
        let value = self.amount(place)?.value(values);
        Some(value.named(&self.step, u32::try_from(place.0).unwrap_or(u32::MAX)))
    }

    fn all_known<N: Number>(
        &self,
        members: &[PlaceIndex],
        values: &Values<N>,
    ) -> impl Iterator<Item = N> {
        members
            .iter()
            .filter_map(|place| self.known(*place, values))
    }
}

impl Boundary {
    pub(super) fn measure(&self, index: MeasureIndex) -> Option<&Measure> {
        self.measures.get(index.0)
    }

    /// How many are counted in `members`.
    pub(super) fn count_of<N: Number>(&self, members: &[PlaceIndex], values: &Values<N>) -> N {
        (self.measure(self.counted)).map_or_else(N::none, |measure| measure.total(members, values))
    }
}
