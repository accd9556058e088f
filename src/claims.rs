//! What people said, held against the model.
//!
//! A claim has tests, each of one thing that it says: one figure against another, or a condition under
//! which it holds, or neither. Then it cannot be tested, and the pack names the figure that is missing.
//! A verdict is a test's: none stands over all of somebody's words.

use rust_decimal::Decimal;

use crate::decimal;
use crate::model::boundary::Assignment;
use crate::number::Number;
use crate::outcome::{Outcome, figure};
use crate::pack::{FigureIndex, InputIndex, Pack, RawClaim, RawTest, Wiring, stored};
use crate::scenario::Scenario;
use crate::unit::Unit;

stored! {
    /// A claim, wired to what it is tested with.
    #[derive(Clone, Debug)]
    pub struct Claim {
        id: String,
        tests: Vec<Test>,
        moves: Vec<(String, String)>,
        behind: Vec<Operand>,
    }
}

stored! {
    /// One thing that a claim says.
    #[derive(Clone, Debug)]
    struct Test {
        what: String,
        by: By,
    }
}

stored! {
    /// How one thing is judged.
    #[derive(Clone, Debug)]
    enum By {
        /// A figure against one or two others.
        Comparison {
            left: Operand,
            is: Relation,
            than: Vec<Operand>,
        } = 1,
        /// It holds if this comes true.
        Condition {
            condition: Operand,
        } = 2,
        /// No public figure decides it.
        Nothing = 0,
    }
}

stored! {
    /// What a test holds against what.
    #[derive(Clone, Debug)]
    enum Operand {
        /// A figure that a model computes, by its id.
        Computed {
            id: String,
        } = 0,
        /// A figure of the pack.
        Figure {
            id: String,
            index: FigureIndex,
        } = 1,
        /// An input.
        Input {
            id: String,
            index: InputIndex,
        } = 2,
        /// A plain number.
        Number {
            number: Decimal,
        } = 3,
    }
}

stored! {
    #[derive(Clone, Copy, Debug)]
    enum Relation {
        Above = 0,
        Below = 1,
        AtMost = 2,
        AtLeast = 3,
        Between = 4,
    }
}

/// What follows from the figures, at a scenario.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verdict {
    /// The figures bear it out.
    Holds,
    /// It holds if the condition that is shown with it comes true.
    HoldsIf,
    /// The figures speak against it, or what it needs never happens.
    DoesNotHold,
    /// No public figure decides it.
    CannotBeTested,
}

/// A figure behind a verdict.
#[derive(Clone, Debug)]
pub struct Behind<N> {
    /// Id of the figure or input.
    pub id: String,
    /// What it counts.
    pub unit: Unit,
    /// Its value at the scenario of the claim.
    pub value: N,
}

/// A claim with its verdicts.
#[derive(Clone, Debug)]
pub struct Judged<N> {
    /// Id of the claim.
    pub id: String,
    /// What was tested, in a word or two, and what follows from the figures.
    pub tests: Vec<(String, Verdict)>,
    /// The figures that they follow from.
    pub behind: Vec<Behind<N>>,
}

impl Verdict {
    /// The word for it at the boundary.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::HoldsIf => "holds-if",
            Self::DoesNotHold => "does-not-hold",
            Self::CannotBeTested => "cannot-be-tested",
        }
    }
}

impl Claim {
    pub(crate) fn wire(index: usize, raw: &RawClaim, wiring: &mut Wiring) -> Self {
        let at = format!("claim/{index}");
        let tests = raw.tests.iter().enumerate().map(|(number, test)| Test {
            what: test.what.clone(),
            by: wire_test(&format!("{at}/tests/{number}"), test, wiring),
        });
        Self {
            id: raw.id.clone(),
            tests: tests.collect(),
            moves: raw.places.clone(),
            behind: raw
                .figures
                .iter()
                .map(|id| Operand::wire(id, wiring))
                .collect(),
        }
    }

    /// Ids that it needs a model to compute.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn computed(&self) -> impl Iterator<Item = &str> {
        let tested = self.tests.iter().flat_map(|test| match &test.by {
            By::Comparison { left, than, .. } => than.iter().chain([left]).collect(),
            By::Condition { condition } => vec![condition],
            By::Nothing => Vec::new(),
        });
        let operands = tested.chain(&self.behind);
        operands.filter_map(|operand| match operand {
            Operand::Computed { id } => Some(id.as_str()),
            _ => None,
        })
    }

    /// Holds the claim against `outcome`, which follows from `scenario`.
    #[must_use]
    pub fn judge<N: Number>(
        &self,
        pack: &Pack,
        scenario: &Scenario,
        outcome: &Outcome<N>,
    ) -> Judged<N> {
        let moved = self.moved(pack, scenario);
        let bench = Bench {
            pack,
            outcome,
            moved: moved.as_ref(),
        };
        let tests = self.tests.iter();
        let behind = self.behind.iter();
        Judged {
            id: self.id.clone(),
            tests: tests
                .map(|test| (test.what.clone(), bench.verdict(&test.by)))
                .collect(),
            behind: behind.filter_map(|operand| bench.behind(operand)).collect(),
        }
    }

    /// Where places are after the moves that the claim speaks of, where it speaks of any.
    fn moved(&self, pack: &Pack, scenario: &Scenario) -> Option<Assignment> {
        let boundary = pack
            .sections()
            .boundary
            .as_ref()
            .filter(|_| !self.moves.is_empty())?;
        let mut homes = scenario.homes().clone();
        for (place, system) in &self.moves {
            // A pack with a move that can't be made is refused when it is checked.
            homes.relocate(boundary, place, system).ok()?;
        }
        Some(homes)
    }
}

/// What operands are looked up in.
struct Bench<'a, N> {
    pack: &'a Pack,
    outcome: &'a Outcome<N>,
    moved: Option<&'a Assignment>,
}

impl<N: Number> Bench<'_, N> {
    fn value(&self, operand: &Operand) -> N {
        let Outcome { values, sheet, .. } = self.outcome;
        match operand {
            Operand::Computed { id } => match self.moved {
                Some(homes) => figure(self.pack, values, homes, id),
                None => sheet.value(id),
            }
            .unwrap_or_else(N::none),
            Operand::Figure { index, .. } => values.figure(*index),
            Operand::Input { index, .. } => values.input(*index),
            Operand::Number { number } => N::constant(*number),
        }
    }

    fn verdict(&self, by: &By) -> Verdict {
        match by {
            By::Comparison { left, is, than } if self.passes(left, *is, than) => Verdict::Holds,
            By::Comparison { .. } => Verdict::DoesNotHold,
            By::Condition { condition } if self.value(condition).is_none() => Verdict::DoesNotHold,
            By::Condition { .. } => Verdict::HoldsIf,
            By::Nothing => Verdict::CannotBeTested,
        }
    }

    fn passes(&self, left: &Operand, is: Relation, than: &[Operand]) -> bool {
        let left = self.value(left);
        let mut than = than.iter().map(|operand| self.value(operand));
        let first = than.next().unwrap_or_else(N::none);
        match is {
            Relation::Above => left > first,
            Relation::Below => left < first,
            Relation::AtMost => left <= first,
            Relation::AtLeast => left >= first,
            Relation::Between => left >= first && than.next().is_some_and(|last| left <= last),
        }
    }

    fn behind(&self, operand: &Operand) -> Option<Behind<N>> {
        let (id, unit) = match operand {
            Operand::Computed { id } => (
                id,
                (self.outcome.sheet.lines.iter())
                    .find(|line| line.id == *id)?
                    .unit,
            ),
            Operand::Figure { id, index } => (id, self.pack.figures().get(index.position())?.unit),
            Operand::Input { id, index } => (id, self.pack.inputs().get(index.position())?.unit),
            Operand::Number { .. } => return None,
        };
        let value = self.value(operand);
        let id = id.clone();
        Some(Behind { id, unit, value })
    }
}

impl Operand {
    /// A number, an input or a figure of the pack; any other id is one that a model computes, which
    /// is looked for when a pack is checked.
    fn wire(id: &str, wiring: &Wiring) -> Self {
        if let Some(number) = decimal::parse(id) {
            return Self::Number { number };
        }
        if let Some(index) = wiring.find_input(id) {
            return Self::Input {
                id: id.to_owned(),
                index,
            };
        }
        if let Some(index) = wiring.find_figure(id) {
            return Self::Figure {
                id: id.to_owned(),
                index,
            };
        }
        Self::Computed { id: id.to_owned() }
    }
}

fn wire_test(at: &str, raw: &RawTest, wiring: &mut Wiring) -> By {
    if let Some(condition) = &raw.condition {
        return By::Condition {
            condition: Operand::wire(condition, wiring),
        };
    }
    let Some(figure) = &raw.figure else {
        return By::Nothing;
    };
    let is = match raw.is.as_str() {
        "above" => Relation::Above,
        "below" => Relation::Below,
        "at-most" => Relation::AtMost,
        "at-least" => Relation::AtLeast,
        "between" => Relation::Between,
        other => {
            wiring.complain(
                format_args!("{at}/is"),
                format_args!("A test asks whether a figure is `{other}`"),
                format_args!("It can be `above`, `below`, `at-most`, `at-least` or `between`"),
            );
            return By::Nothing;
        }
    };
    By::Comparison {
        left: Operand::wire(figure, wiring),
        is,
        than: raw
            .than
            .iter()
            .map(|id| Operand::wire(id, wiring))
            .collect(),
    }
}
