//! Joins the sections of a pack to its figures and inputs by id.

use std::fmt::{self, Arguments, Display};

use rust_decimal::Decimal;

use super::complaint::Complaint;
use super::figure::{Figure, FigureIndex};
use super::input::{Domain, Input, InputIndex};
use crate::decimal;
use crate::number::LONGEST;
use crate::unit::Unit;

/// What values a model takes of an input.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    /// Any decimal in range.
    Decimal,
    /// Whole numbers.
    Whole,
}

/// Looks ids up for the sections and collects every complaint.
///
/// A look-up that fails still gives an index, which leads nowhere: the complaint sees to it that
/// no pack is made of it.
#[derive(Debug, Default)]
pub(crate) struct Wiring {
    pub(super) figures: Vec<Figure>,
    pub(super) inputs: Vec<Input>,
    /// Inputs with where they are used: a section, or `merger/0`.
    used: Vec<(InputIndex, String)>,
    pub(super) complaints: Vec<Complaint>,
    /// The code of the pack's money.
    pub(super) currency: String,
}

impl Wiring {
    /// Goes on from the complaints of an earlier step.
    pub(super) fn new(complaints: Vec<Complaint>, currency: &str) -> Self {
        Self {
            complaints,
            currency: currency.to_owned(),
            ..Self::default()
        }
    }

    /// Notes a mistake.
    pub(crate) fn complain(&mut self, at: Arguments, what: Arguments, remedy: Arguments) {
        self.complaints.push(Complaint::new(at, what, remedy));
    }

    /// True where what stands at `at` is known to be wrong: then nothing follows from it.
    pub(crate) fn is_faulty(&self, at: Arguments) -> bool {
        self.complaints.iter().any(|complaint| complaint.is_of(at))
    }

    /// The figure `id`, counted in one of `units`.
    pub(crate) fn figure(&mut self, at: &str, id: &str, units: &[Unit]) -> FigureIndex {
        let index = self.any_figure(at, id);
        let unit = self.figure_at(index).map(|figure| figure.unit);
        if let Some(unit) = unit.filter(|unit| !units.contains(unit))
            && !self.is_faulty(format_args!("figure/{}/unit", index.0))
        {
            self.complain(
                format_args!("{at}"),
                format_args!("`{id}` is counted in `{}`", unit.word(&self.currency)),
                format_args!(
                    "What stands here is counted in {}",
                    Listed(&self.words(units))
                ),
            );
        }
        index
    }

    /// The figures `ids`, at least one, each counted in one of `units`.
    pub(crate) fn figures(&mut self, at: &str, ids: &[String], units: &[Unit]) -> Vec<FigureIndex> {
        if ids.is_empty() {
            self.complain(
                format_args!("{at}"),
                format_args!("`{at}` names no figure"),
                format_args!("Name the ids of one or more figures"),
            );
        }
        ids.iter().map(|id| self.figure(at, id, units)).collect()
    }

    /// The figure `id`, where there is one.
    pub(crate) fn find_figure(&self, id: &str) -> Option<FigureIndex> {
        let position = self.figures.iter().position(|figure| figure.id == id);
        position.map(FigureIndex)
    }

    /// The input `id`, where there is one. To look at it is not to use it.
    pub(crate) fn find_input(&self, id: &str) -> Option<InputIndex> {
        let position = self.inputs.iter().position(|input| input.id == id);
        position.map(InputIndex)
    }

    /// The figure `id`, whatever it counts.
    fn any_figure(&mut self, at: &str, id: &str) -> FigureIndex {
        if let Some(index) = self.find_figure(id) {
            return index;
        }
        if id.is_empty() {
            let key = at.rsplit('/').next().unwrap_or(at);
            self.complain(
                format_args!("{at}"),
                format_args!("The key `{key}` is missing or empty"),
                format_args!("Name the id of a [[figure]] there"),
            );
            return FigureIndex(usize::MAX);
        }
        self.complain(
            format_args!("{at}"),
            format_args!("`{id}` is no figure of this pack"),
            format_args!("Add it as a [[figure]], or correct the id"),
        );
        FigureIndex(usize::MAX)
    }

    pub(super) fn figure_at(&self, index: FigureIndex) -> Option<&Figure> {
        self.figures.get(index.0)
    }

    /// The input `id` of section `at`, counted in `unit`.
    pub(crate) fn input(&mut self, at: &str, id: &str, unit: Unit, kind: Kind) -> InputIndex {
        let Some(index) = self.find_input(id) else {
            self.complain(
                format_args!("{at}"),
                format_args!("The section needs an input `{id}`, and there is none"),
                format_args!("Add it as an [[input]], or leave the section out"),
            );
            return InputIndex(usize::MAX);
        };
        self.used.push((index, at.to_owned()));
        let Some(input) = self.inputs.get_mut(index.0) else {
            return index;
        };
        if kind == Kind::Whole
            && let Domain::Range(range) = &mut input.domain
        {
            range.whole = true;
        }
        let longest = Decimal::from(LONGEST);
        let far =
            matches!(&input.domain, Domain::Range(range) if range.whole && range.max > longest);
        let written = input.unit;
        if far && !self.is_faulty(format_args!("input/{}/max", index.0)) {
            self.complain(
                format_args!("input/{}/max", index.0),
                format_args!(
                    "`{id}` goes to more than {LONGEST}, which the model counts one by one"
                ),
                format_args!("Give it a max of at most {LONGEST}"),
            );
        }
        if written != unit && !self.is_faulty(format_args!("input/{}/unit", index.0)) {
            self.complain(
                format_args!("input/{}/unit", index.0),
                format_args!("`{id}` is counted in `{}`", written.word(&self.currency)),
                format_args!("The model counts it in `{}`", unit.word(&self.currency)),
            );
        }
        index
    }

    /// The choice `id`, which offers exactly `options`: a model knows them by their order.
    pub(crate) fn choice(&mut self, at: &str, id: &str, options: &[&str]) -> InputIndex {
        let index = self.input(at, id, Unit::Choice, Kind::Decimal);
        let offered = match self.inputs.get(index.0).map(|input| &input.domain) {
            Some(Domain::Choice { options, .. }) => options.clone(),
            _ => return index,
        };
        if offered != options {
            self.complain(
                format_args!("input/{}/options", index.0),
                format_args!("`{id}` offers {}", Listed(&offered)),
                format_args!("The model knows {}, in this order", Listed(options)),
            );
        }
        index
    }

    /// Says that whatever moves the section at `from` moves the one at `to`.
    pub(crate) fn passes_on(&mut self, from: &str, to: &str) {
        let passed: Vec<_> = (self.used.iter())
            .filter(|(_, at)| is_below(at, from))
            .map(|(index, _)| (*index, to.to_owned()))
            .collect();
        self.used.extend(passed);
    }

    /// Says that `follower` takes the value of `leader`, which moves whatever it moves.
    pub(super) fn follow(&mut self, follower: InputIndex, leader: Option<InputIndex>) {
        if let Some(input) = self.inputs.get_mut(follower.0) {
            input.follows = leader;
        }
        let led: Vec<_> = (self.used.iter())
            .filter(|(index, _)| *index == follower)
            .filter_map(|(_, at)| Some((leader?, at.clone())))
            .collect();
        self.used.extend(led);
    }

    /// Tells each input which sections it moves; `name` gives a section its name.
    pub(super) fn settle_moves(&mut self, name: impl Fn(&str) -> String) {
        for (index, at) in &self.used {
            if let Some(input) = self.inputs.get_mut(index.0) {
                let section = name(at);
                if !input.moves.contains(&section) {
                    input.moves.push(section);
                }
            }
        }
    }

    pub(super) fn add_figure(&mut self, at: &str, figure: Figure) {
        self.claim_id(at, &figure.id);
        self.figures.push(figure);
    }

    pub(super) fn add_input(&mut self, at: &str, input: Input) {
        self.claim_id(at, &input.id);
        self.inputs.push(input);
    }

    /// Figures and inputs share one space of ids, since workings name both.
    fn claim_id(&mut self, at: &str, id: &str) {
        if id.is_empty() {
            self.complain(
                format_args!("{at}"),
                format_args!("An entry has no id"),
                format_args!("Give it an `id`"),
            );
        } else if self.figures.iter().any(|figure| figure.id == id)
            || self.inputs.iter().any(|input| input.id == id)
        {
            self.complain(
                format_args!("{at}/id"),
                format_args!("The id `{id}` stands twice"),
                format_args!("Give one of the two another id"),
            );
        }
    }

    fn words(&self, units: &[Unit]) -> Vec<String> {
        (units.iter())
            .map(|unit| unit.word(&self.currency))
            .collect()
    }

    /// The unit in the field `unit` of the entry at `at`.
    pub(crate) fn unit(&mut self, at: &str, id: &str, word: &str) -> Unit {
        // Where the pack's currency is faulty, nothing follows from it: any code will do.
        let code = match self.is_faulty(format_args!("pack/currency")) {
            true => word.get(..3).unwrap_or_default(),
            false => &self.currency,
        };
        Unit::parse(word, code).unwrap_or_else(|| {
            self.complain(
                format_args!("{at}/unit"),
                format_args!("`{id}` has the unit `{word}`, which is not known"),
                format_args!("The units are {}", Listed(&self.words(Unit::ALL))),
            );
            Unit::Count
        })
    }

    /// The decimal in the field `which` of the entry at `at`.
    pub(super) fn number(
        &mut self,
        at: &str,
        id: &str,
        which: &str,
        text: Option<&str>,
    ) -> Option<Decimal> {
        let number = text.and_then(decimal::parse);
        if number.is_none() && !self.is_faulty(format_args!("{at}/{which}")) {
            let found = text.unwrap_or("nothing");
            self.complain(
                format_args!("{at}/{which}"),
                format_args!("`{id}` has {found} as its {which}, which is no decimal"),
                format_args!("Write digits without commas or spaces, such as 2400000 or 0.5: in TOML with quotes around them"),
            );
        }
        number
    }

    /// An input that no section uses would be a slider that does nothing.
    pub(super) fn check_all_used(&mut self) {
        for index in 0..self.inputs.len() {
            let input = self
                .inputs
                .get(index)
                .filter(|_| self.used.iter().all(|(used, _)| used.0 != index));
            if let Some(Input { id, .. }) = input.cloned() {
                self.complain(
                    format_args!("input/{index}/id"),
                    format_args!("No section of this pack uses the input `{id}`"),
                    format_args!("Correct its id, add the section that needs it, or leave it out"),
                );
            }
        }
    }
}

/// Whether `at` is the section `section` or something in it.
fn is_below(at: &str, section: &str) -> bool {
    (at.strip_prefix(section)).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// `a`, `b` and `c`.
pub(super) struct Listed<'a, T>(pub(super) &'a [T]);

impl<T: Display> Display for Listed<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        for (index, one) in self.0.iter().enumerate() {
            let joint = match count.saturating_sub(index) {
                _ if index == 0 => "",
                1 => " and ",
                _ => ", ",
            };
            write!(f, "{joint}`{one}`")?;
        }
        Ok(())
    }
}
