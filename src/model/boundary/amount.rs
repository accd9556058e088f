//! What a place has of something: figures of its own, what a reader sets, or its share of a larger body's.

use crate::number::Number;
use crate::pack::{FigureIndex, InputIndex, stored};
use crate::values::Values;

stored! {
    /// Parts that add up to what a place has of something.
    #[derive(Clone, Debug)]
    pub(super) struct Amount {
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
        /// What a reader sets.
        Set {
            input: InputIndex,
        } = 2,
    }
}

impl Amount {
    pub(super) fn value<N: Number>(&self, values: &Values<N>) -> N {
        N::sum(self.parts.iter().map(|part| part.value(values)))
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
            Self::Set { input } => values.input(*input),
        }
    }
}
