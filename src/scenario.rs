//! A scenario: which inputs and places differ from the pack.
//!
//! What arrives is mended, never refused: each mistake gives a [`Warning`] and the default, or
//! the nearest value in range.

mod warning;

use rust_decimal::Decimal;

pub use warning::Warning;

use crate::decimal::{self, difference, sum};
use crate::model::boundary::{Assignment, NoMove};
use crate::pack::{Domain, Input, InputIndex, Pack, Range};
use crate::status::Status;

/// Nobody reads more: whoever sends a million keys that are none is told of the first. What is wrong with a
/// known one is always told.
const MOST_UNKNOWN: usize = 100;

/// A scenario as it arrives: keys and values in order, `None` for a value that is no text.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Request {
    /// Input ids and their values.
    pub inputs: Vec<(String, Option<String>)>,
    /// Place ids and the ids of the systems that they join.
    pub places: Vec<(String, Option<String>)>,
}

/// Every input with a value in its range, every place in a system.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    settings: Vec<Setting>,
    homes: Assignment,
}

/// The value of an input: a choice as the position of its option.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    value: Decimal,
    status: Status,
    held: bool,
}

impl Setting {
    /// The value.
    #[must_use]
    pub fn value(&self) -> Decimal {
        self.value
    }

    /// The input's own status, or assumed where the reader changed it.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }

    /// Whether it was set, to whatever value: what is set is held, what is not may be drawn.
    #[must_use]
    pub fn held(&self) -> bool {
        self.held
    }
}

impl Scenario {
    /// Nothing differs.
    #[must_use]
    pub fn baseline(pack: &Pack) -> Self {
        let boundary = pack.sections().boundary.as_ref();
        Self {
            settings: pack.inputs().iter().map(default_setting).collect(),
            homes: boundary.map(Assignment::today).unwrap_or_default(),
        }
    }

    /// What `request` asks for, mended where it has to be.
    #[must_use]
    pub fn mend(pack: &Pack, request: &Request) -> (Self, Vec<Warning>) {
        let mut scenario = Self::baseline(pack);
        let mut warnings = Vec::new();
        for (id, value) in &request.inputs {
            scenario.set(pack, id, value.as_deref(), &mut warnings);
        }
        for (place, system) in &request.places {
            scenario.relocate(pack, place, system.as_deref(), &mut warnings);
        }
        (scenario, warnings)
    }

    /// The inputs, in the pack's order.
    #[must_use]
    pub fn settings(&self) -> &[Setting] {
        &self.settings
    }

    /// With another value of one input, in its range.
    pub(crate) fn with(&self, input: InputIndex, value: Decimal) -> Self {
        let mut other = self.clone();
        if let Some(setting) = other.settings.get_mut(input.position()) {
            setting.value = value;
            setting.held = true;
        }
        other
    }

    /// Which place is in which system.
    #[must_use]
    pub fn homes(&self) -> &Assignment {
        &self.homes
    }

    fn set(&mut self, pack: &Pack, id: &str, value: Option<&str>, warnings: &mut Vec<Warning>) {
        let index = pack.input_index(id);
        let input = index.and_then(|index| pack.inputs().get(index.position()));
        let Some((index, input)) = index.zip(input) else {
            return tell(warnings, Warning::unknown_input(id));
        };
        let chosen = match &input.domain {
            Domain::Choice { options, .. } => match position(options, value) {
                Some(position) => position,
                None => return warnings.push(Warning::unknown_option(id, value, options)),
            },
            Domain::Range(range) => match value.and_then(decimal::parse) {
                Some(number) => {
                    let unit = || input.unit.word(pack.currency());
                    fit(input, range, unit, number, warnings)
                }
                None => return warnings.push(Warning::not_a_number(id, value)),
            },
        };
        let default = default_setting(input);
        let changed = chosen != default.value;
        if let Some(setting) = self.settings.get_mut(index.position()) {
            setting.value = chosen;
            setting.held = true;
            setting.status = if changed {
                Status::Assumed
            } else {
                default.status
            };
        }
    }

    fn relocate(
        &mut self,
        pack: &Pack,
        place: &str,
        system: Option<&str>,
        warnings: &mut Vec<Warning>,
    ) {
        let Some(boundary) = &pack.sections().boundary else {
            return tell(warnings, Warning::unknown_place(place));
        };
        let to = system.unwrap_or_default();
        match self.homes.relocate(boundary, place, to) {
            Ok(()) => {}
            Err(NoMove::UnknownPlace) => tell(warnings, Warning::unknown_place(place)),
            Err(NoMove::UnknownSystem) => warnings.push(Warning::unknown_system(place, system)),
            Err(NoMove::Fixed) => warnings.push(Warning::fixed_place(place, to)),
        }
    }
}

/// Tells of what is unknown, as long as there is not too much of it.
fn tell(warnings: &mut Vec<Warning>, warning: Warning) {
    let alike = warnings.iter().filter(|other| other.code == warning.code);
    if alike.count() < MOST_UNKNOWN {
        warnings.push(warning);
    }
}

fn default_setting(input: &Input) -> Setting {
    let value = match &input.domain {
        Domain::Range(range) => range.default,
        Domain::Choice { options, default } => position(options, Some(default)).unwrap_or_default(),
    };
    Setting {
        value,
        status: input.status,
        held: false,
    }
}

fn position(options: &[String], wanted: Option<&str>) -> Option<Decimal> {
    let position = options
        .iter()
        .position(|option| Some(option.as_str()) == wanted)?;
    Some(Decimal::from(position))
}

/// The nearest value that the input takes: whole numbers round half up, then the range clamps.
fn fit(
    input: &Input,
    range: &Range,
    unit: impl Fn() -> String,
    number: Decimal,
    warnings: &mut Vec<Warning>,
) -> Decimal {
    let mut fitted = number;
    if range.whole && number != number.trunc() {
        fitted = half_up(number).unwrap_or(number);
    }
    if fitted < range.min || fitted > range.max {
        let clamped = fitted.clamp(range.min, range.max);
        warnings.push(Warning::clamped(input, range, &unit(), number, clamped));
        return clamped;
    }
    if fitted != number {
        warnings.push(Warning::rounded(input, &unit(), number, fitted));
    }
    fitted
}

/// The whole number nearest, of two the greater, below zero as well; none where none is in reach.
fn half_up(number: Decimal) -> Option<Decimal> {
    let above = sum(number, Decimal::new(5, 1))?;
    let cut = above.trunc();
    if above < cut {
        difference(cut, Decimal::ONE)
    } else {
        Some(cut)
    }
}
