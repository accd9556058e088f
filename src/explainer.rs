//! A pack behind two calls.

use crate::number::Exact;
use crate::outcome::{Sheet, evaluate};
use crate::pack::{Pack, Tree};
use crate::scenario::{Request, Scenario};
use crate::view::{Evaluation, inputs};

/// A checked pack and what follows from it when nothing is changed.
#[derive(Clone, Debug)]
pub struct Explainer {
    pack: Pack,
    baseline: Sheet<Exact>,
}

impl Explainer {
    /// Explains `pack`.
    #[must_use]
    pub fn new(pack: Pack) -> Self {
        let baseline = evaluate(&pack, &Scenario::baseline(&pack)).sheet;
        Self { pack, baseline }
    }

    /// The inputs, in the pack's order.
    #[must_use]
    pub fn inputs(&self) -> Tree {
        inputs(&self.pack)
    }

    /// What follows from `request`, mended where it has to be.
    #[must_use]
    pub fn evaluate(&self, request: &Request) -> Evaluation {
        let (scenario, warnings) = Scenario::mend(&self.pack, request);
        Evaluation::new(evaluate(&self.pack, &scenario), &self.baseline, warnings)
    }
}
