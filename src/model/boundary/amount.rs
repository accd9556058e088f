//! What a place has of something: figures of its own, or its share of a larger body's.

use crate::number::Number;
use crate::pack::{FigureIndex, stored};
use crate::values::Values;

stored! {
    #[derive(Clone, Copy, Debug)]
    pub(super) enum What {
        /// Registered people.
        People = 0,
        /// Target allocation.
        Allocation = 1,
        /// Residents.
        Residents = 2,
        /// Residents on the later count.
        LaterResidents = 3,
    }
}

stored! {
    /// Parts that add up to what a place has of something.
    #[derive(Clone, Debug)]
    pub(super) struct Amount {
        pub(super) what: What,
        /// Whose: the place's position in the pack.
        pub(super) place: u32,
        pub(super) parts: Vec<Part>,
    }
}

stored! {
    #[derive(Clone, Debug)]
    pub(super) enum Part {
        /// A figure of its own.
        Whole {
            figure: FigureIndex,
        } = 0,
        /// A share of a figure: its weight over all weights, each weight a product of figures.
        Share {
            figure: FigureIndex,
            weight: Vec<FigureIndex>,
            weights: Vec<Vec<FigureIndex>>,
        } = 1,
    }
}

impl Amount {
    pub(super) fn value<N: Number>(&self, values: &Values<N>) -> N {
        let total = N::sum(self.parts.iter().map(|part| part.value(values)));
        total.named(self.what.step(), self.place)
    }
}

impl What {
    /// The name of the step that makes it.
    fn step(self) -> &'static str {
        match self {
            Self::People => "people-of-place",
            Self::Allocation => "allocation-of-place",
            Self::Residents => "residents-of-place",
            Self::LaterResidents => "later-residents-of-place",
        }
    }
}

impl Part {
    fn value<N: Number>(&self, values: &Values<N>) -> N {
        let product = |figures: &[FigureIndex]| {
            let factors = figures.iter().map(|figure| values.figure(*figure));
            factors
                .reduce(|product, factor| product * factor)
                .unwrap_or_else(N::none)
        };
        match self {
            Self::Whole { figure } => values.figure(*figure),
            Self::Share {
                figure,
                weight,
                weights,
            } => {
                let all = N::sum(weights.iter().map(|weight| product(weight)));
                values.figure(*figure) * product(weight) / all
            }
        }
    }
}
