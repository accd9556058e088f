//! What a place has of something: figures of its own, or its share of a larger body's.

use crate::number::Number;
use crate::pack::FigureIndex;
use crate::values::Values;

/// Parts that add up to what a place has of something.
#[derive(Clone, Debug)]
pub(super) struct Amount {
    /// What, as the name of a step.
    pub(super) what: &'static str,
    /// Whose: the place's position in the pack.
    pub(super) place: u32,
    pub(super) parts: Vec<Part>,
}

#[derive(Clone, Debug)]
pub(super) enum Part {
    /// A figure of its own.
    Whole(FigureIndex),
    /// A share of a figure: its weight over all weights, each weight a product of figures.
    Share {
        figure: FigureIndex,
        weight: Vec<FigureIndex>,
        weights: Vec<Vec<FigureIndex>>,
    },
}

impl Amount {
    pub(super) fn value<N: Number>(&self, values: &Values<N>) -> N {
        let total = N::sum(self.parts.iter().map(|part| part.value(values)));
        total.named(self.what, self.place)
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
            Self::Whole(figure) => values.figure(*figure),
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
