//! What a model reads: the scenario's inputs and the pack's figures, in one reading.

use crate::number::{Number, Origin};
use crate::pack::{FigureIndex, InputIndex, Pack};
use crate::scenario::Scenario;

/// Inputs and figures, converted once, so that a model computes with nothing but `N`.
#[derive(Clone, Debug)]
pub struct Values<N> {
    inputs: Vec<N>,
    /// Of each input that another's value stands for, which.
    leaders: Vec<Option<InputIndex>>,
    figures: Vec<N>,
}

impl<N: Number> Values<N> {
    /// The figures of `pack` and the inputs of `scenario`.
    #[must_use]
    pub fn read(pack: &Pack, scenario: &Scenario) -> Self {
        Self {
            inputs: (scenario.settings().iter().enumerate())
                .map(|(index, setting)| {
                    let origin = Origin::Input(InputIndex::at(index));
                    N::leaf(origin, setting.value(), setting.status())
                })
                .collect(),
            leaders: (pack.inputs().iter().zip(scenario.settings()))
                .map(|(input, setting)| input.follows.filter(|_| !setting.held()))
                .collect(),
            figures: (pack.figures().iter().enumerate())
                .map(|(index, figure)| {
                    let origin = Origin::Figure(FigureIndex::at(index));
                    N::leaf(origin, figure.value, figure.status)
                })
                .collect(),
        }
    }

    /// An input, or the one that it follows; none where there is no such.
    #[must_use]
    pub fn input(&self, index: InputIndex) -> N {
        let leader = self.leaders.get(index.position()).copied().flatten();
        let index = leader.unwrap_or(index);
        (self.inputs.get(index.position()).copied()).unwrap_or_else(N::none)
    }

    /// Puts an input at another value: it follows none any more.
    pub(crate) fn set(&mut self, index: InputIndex, value: N) {
        if let Some(input) = self.inputs.get_mut(index.position()) {
            *input = value;
        }
        if let Some(leader) = self.leaders.get_mut(index.position()) {
            *leader = None;
        }
    }

    /// A figure; none where there is no such.
    #[must_use]
    pub fn figure(&self, index: FigureIndex) -> N {
        (self.figures.get(index.position()).copied()).unwrap_or_else(N::none)
    }

    /// Several figures added up.
    #[must_use]
    pub fn total(&self, indices: &[FigureIndex]) -> N {
        N::sum(indices.iter().map(|index| self.figure(*index)))
    }
}
