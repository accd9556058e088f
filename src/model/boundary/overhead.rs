//! What a side that loses people is left to pay, and the other is spared.

use super::{Assignment, Boundary, PlaceIndex, SystemIndex};
use crate::number::Number;
use crate::pack::{InputIndex, stored};
use crate::values::Values;

stored! {
    /// What running a system costs, and how much of that stays when people leave.
    #[derive(Clone, Debug)]
    pub(super) struct Overhead {
        /// Per head.
        pub(super) running_cost: InputIndex,
        pub(super) fixed_share: InputIndex,
        pub(super) years: InputIndex,
    }
}

impl Overhead {
    /// The running cost that stays behind when people leave: minus for who loses them, plus for who
    /// gains. A transfer, zero in sum.
    pub(super) fn shift<N: Number>(
        &self,
        boundary: &Boundary,
        index: SystemIndex,
        homes: &Assignment,
        values: &Values<N>,
    ) -> N {
        let systems = (0..boundary.systems.len()).map(SystemIndex);
        let gained = systems.filter_map(|from| {
            let moved = boundary.moved(from, index, homes);
            if moved.is_empty() {
                return None;
            }
            let people = boundary.count_of(&moved, values);
            Some(self.stranded(boundary, from, people, homes, values))
        });
        let lost = boundary.lost(index, homes, values);
        let lost = self.stranded(boundary, index, lost, homes, values);
        (N::sum(gained) - lost) * values.input(self.running_cost) * values.input(self.years)
    }

    /// Of `people` who left `system`, for how many its running cost stays: the fixed share of them, as far
    /// as somebody is left to bear it.
    fn stranded<N: Number>(
        &self,
        boundary: &Boundary,
        system: SystemIndex,
        people: N,
        homes: &Assignment,
        values: &Values<N>,
    ) -> N {
        let left = boundary.count_of(&boundary.members(system, homes), values);
        let lost = boundary.lost(system, homes, values);
        let share = values.input(self.fixed_share).hundredth();
        let stays = people * share;
        // Only then divided: a quotient would lose the last digit of what sums to nothing.
        if lost * share <= left {
            stays.given(left)
        } else {
            (people * left / lost).given(share)
        }
    }
}

impl Boundary {
    /// People who left `system`.
    fn lost<N: Number>(&self, system: SystemIndex, homes: &Assignment, values: &Values<N>) -> N {
        let others = (0..self.systems.len())
            .map(SystemIndex)
            .filter(|other| *other != system);
        let gone: Vec<PlaceIndex> = others
            .flat_map(|to| self.moved(system, to, homes))
            .collect();
        self.count_of(&gone, values)
    }

    /// Places that went from one system to another.
    fn moved(&self, from: SystemIndex, to: SystemIndex, homes: &Assignment) -> Vec<PlaceIndex> {
        let places = self.places.iter().enumerate();
        let moved = places.filter(|(at, place)| {
            from != to && place.today == from && homes.of(PlaceIndex(*at)) == Some(to)
        });
        moved.map(|(at, _)| PlaceIndex(at)).collect()
    }
}
