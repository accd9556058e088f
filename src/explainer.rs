//! A pack behind a few calls.

use std::sync::Arc;

use crate::compare;
use crate::decimal;
use crate::error::Error;
use crate::number::{Exact, Tape};
use crate::outcome::{Parts, Sheet, evaluate, evaluate_parts};
use crate::pack::{FigureIndex, Input, InputIndex, Pack, Tree};
use crate::scenario::{Request, Scenario};
use crate::view::{self, Evaluation};
use crate::whatif::{self, Sampling};
use crate::working::Working;

/// A checked pack and what follows from it when nothing is changed.
#[derive(Clone, Debug)]
pub struct Explainer {
    pack: Arc<Pack>,
    baseline: Sheet<Exact>,
}

impl Explainer {
    /// Explains `pack`.
    #[must_use]
    pub fn new(pack: Pack) -> Self {
        let baseline = evaluate(&pack, &Scenario::baseline(&pack)).sheet;
        let pack = Arc::new(pack);
        Self { pack, baseline }
    }

    /// The inputs, in the pack's order.
    #[must_use]
    pub fn inputs(&self) -> Tree {
        view::inputs(&self.pack)
    }

    /// The figures that it holds, as published or derived, in the pack's order.
    #[must_use]
    pub fn figures(&self) -> Tree {
        view::figures(&self.pack)
    }

    /// What follows from `request`, mended where it has to be.
    #[must_use]
    pub fn evaluate(&self, request: &Request) -> Evaluation {
        self.of_parts(request, &Parts::default())
    }

    /// The same for `parts` of the sections. Claims and what moves nothing rest on all sections, and are
    /// told with all only.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownPart`] where the pack has no section of a name.
    pub fn evaluate_parts(&self, request: &Request, parts: &Parts) -> Result<Evaluation, Error> {
        match parts.unknown(&self.pack) {
            Some(unknown) => Err(Error::UnknownPart(unknown.to_owned())),
            None => Ok(self.of_parts(request, parts)),
        }
    }

    fn of_parts(&self, request: &Request, parts: &Parts) -> Evaluation {
        let (scenario, warnings) = Scenario::mend(&self.pack, request);
        let outcome = evaluate_parts(&self.pack, &scenario, parts);
        let claims = self
            .pack
            .sections()
            .claims
            .iter()
            .filter(|_| parts.is_all());
        let judged = claims
            .map(|claim| claim.judge(&self.pack, &scenario, &outcome))
            .collect();
        let evaluation =
            Evaluation::new(outcome, judged, &self.baseline, parts, self.pack.currency());
        Evaluation {
            warnings,
            scenario: view::scenario(&self.pack, &scenario),
            idle: if parts.is_all() {
                whatif::idle(&self.pack, &scenario)
            } else {
                Vec::new()
            },
            ..evaluation
        }
    }

    /// What follows from `b` less what follows from `a`: every figure, every point of every series.
    #[must_use]
    pub fn compare(&self, a: &Request, b: &Request) -> Tree {
        let sheet = |request| {
            let (scenario, _) = Scenario::mend(&self.pack, request);
            evaluate(&self.pack, &scenario).sheet
        };
        compare::difference(&sheet(a), &sheet(b), self.pack.currency())
    }

    /// How a figure is made at `request`: the steps of the model's own arithmetic. Of a figure of the
    /// pack or an input it is the one step that says where that comes from.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownFigure`] where nothing has this id.
    pub fn working(&self, id: &str, request: &Request) -> Result<Tree, Error> {
        let (scenario, _) = Scenario::mend(&self.pack, request);
        let (outcome, tape) = Tape::record(|| evaluate(&self.pack, &scenario));
        let figures = self.pack.figures().iter();
        let figure = |id| {
            figures
                .clone()
                .position(|f| f.id == id)
                .map(FigureIndex::at)
        };
        let value = (outcome.sheet.value(id))
            .or_else(|| Some(outcome.values.figure(figure(id)?)))
            .or_else(|| Some(outcome.values.input(self.pack.input_index(id)?)));
        let value = value.ok_or_else(|| Error::UnknownFigure(id.to_owned()))?;
        Ok(Working::new(&self.pack, &outcome.sheet, &tape).of(value))
    }

    /// What others published of figures that the models compute, beside what they compute when
    /// nothing is changed, in the pack's order.
    #[must_use]
    pub fn published(&self) -> Tree {
        let published = self.pack.published().iter();
        let views = published.filter_map(|(id, value)| {
            let line = self.baseline.lines.iter().find(|line| line.id == *id)?;
            Some(view::published(line, *value, self.pack.currency()))
        });
        Tree::List(views.collect())
    }

    /// The figure `figure` over the whole range of `input`, and where it flips.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownInput`] or [`Error::UnknownFigure`].
    pub fn along(&self, input: &str, figure: &str, request: &Request) -> Result<Tree, Error> {
        let (scenario, _) = Scenario::mend(&self.pack, request);
        let (index, input) = self.input(input)?;
        self.check_figure(figure)?;
        Ok(whatif::along(&self.pack, &scenario, index, figure).tree(input))
    }

    /// The value of `input` that brings `figure` to `target`, nearest to its current one.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownInput`], [`Error::UnknownFigure`], or [`Error::NotANumber`] of the target.
    pub fn solve(
        &self,
        input: &str,
        figure: &str,
        target: &str,
        request: &Request,
    ) -> Result<Tree, Error> {
        let (scenario, _) = Scenario::mend(&self.pack, request);
        let (index, input) = self.input(input)?;
        self.check_figure(figure)?;
        let target = decimal::parse(target).ok_or_else(|| Error::NotANumber(target.to_owned()))?;
        Ok(whatif::solve(&self.pack, &scenario, index, figure, target).tree(input))
    }

    /// `figure` at the low and the high of each assumption, the widest first.
    ///
    /// # Errors
    ///
    /// [`Error::UnknownFigure`].
    pub fn matters(&self, figure: &str, request: &Request) -> Result<Tree, Error> {
        let (scenario, _) = Scenario::mend(&self.pack, request);
        self.check_figure(figure)?;
        let bars = whatif::matters(&self.pack, &scenario, figure);
        Ok(Tree::List(bars.iter().map(whatif::Bar::tree).collect()))
    }

    /// Draws of every assumption, to be added a few at a time; the same for the same seed.
    ///
    /// Where `only` one merger is named, such as `merger.ccgs`, its sums by year are drawn and no headline:
    /// what a picture needs while a hand moves. Nothing is drawn of what is no merger.
    #[must_use]
    pub fn sampling(&self, request: &Request, seed: u32, only: Option<&str>) -> Sampling {
        let (scenario, _) = Scenario::mend(&self.pack, request);
        Sampling::new(Arc::clone(&self.pack), &scenario, seed, only)
    }

    /// `count` of such draws at once, at most [`MOST_DRAWS`](whatif::MOST_DRAWS).
    #[must_use]
    pub fn draws(&self, request: &Request, count: u32, seed: u32, only: Option<&str>) -> Tree {
        let mut sampling = self.sampling(request, seed, only);
        sampling.add(count);
        sampling.draws().tree()
    }

    fn input(&self, id: &str) -> Result<(InputIndex, &Input), Error> {
        let index = self.pack.input_index(id);
        let input =
            index.and_then(|index| Some((index, self.pack.inputs().get(index.position())?)));
        input.ok_or_else(|| Error::UnknownInput(id.to_owned()))
    }

    fn check_figure(&self, id: &str) -> Result<(), Error> {
        let known = self.baseline.lines.iter().any(|line| line.id == id);
        known
            .then_some(())
            .ok_or_else(|| Error::UnknownFigure(id.to_owned()))
    }
}
