//! A pack behind two calls.

use crate::error::Error;
use crate::number::{Exact, Tape, Traced};
use crate::outcome::{Sheet, evaluate};
use crate::pack::{Pack, Tree};
use crate::scenario::{Request, Scenario};
use crate::view::{Evaluation, inputs};
use crate::working::Working;

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
        let outcome = evaluate(&self.pack, &scenario);
        let claims = self.pack.sections().claims.iter();
        let judged = claims
            .map(|claim| claim.judge(&self.pack, &scenario, &outcome))
            .collect();
        Evaluation::new(outcome, judged, &self.baseline, warnings)
    }

    /// How the figure `id` is made at `request`: the steps of the model's own arithmetic.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownFigure`] where the pack makes no figure with this id.
    pub fn working(&self, id: &str, request: &Request) -> Result<Tree, Error> {
        let (scenario, _) = Scenario::mend(&self.pack, request);
        let (outcome, tape) = Tape::record(|| evaluate::<Traced>(&self.pack, &scenario));
        let lines = outcome.sheet.lines.iter();
        let line = lines.into_iter().find(|line| line.id == id);
        let line = line.ok_or_else(|| Error::UnknownFigure(id.to_owned()))?;
        Ok(Working::new(&self.pack, &outcome.sheet, &tape).of(line.value))
    }
}
