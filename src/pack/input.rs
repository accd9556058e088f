//! The inputs of a pack: what a reader can change, and how far.

use rust_decimal::Decimal;

use super::raw::RawInput;
use super::stored::{Bytes, Stored, stored};
use super::wiring::{Listed, Wiring};
use crate::status::Status;
use crate::unit::Unit;

/// Which input of the pack.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct InputIndex(pub(super) usize);

impl Stored for InputIndex {
    fn put(&self, out: &mut Vec<u8>) {
        self.0.put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        Self(usize::take(from))
    }
}

impl InputIndex {
    pub(crate) fn at(position: usize) -> Self {
        Self(position)
    }

    /// Its place in the pack's list.
    #[must_use]
    pub fn position(self) -> usize {
        self.0
    }
}

stored! {
    /// What a reader can change.
    #[derive(Clone, Debug)]
    pub struct Input {
        /// Its id.
        pub id: String,
        /// A phrase that a reader would say.
        pub label: String,
        /// Id of the source to name.
        pub source: Option<String>,
        /// What it counts.
        pub unit: Unit,
        /// How firm its default is.
        pub status: Status,
        /// The values that it takes.
        pub domain: Domain,
        /// Our range of an assumption: low and high.
        pub ours: Option<(Decimal, Decimal)>,
        /// The value in that range that we think likeliest; none where the input is not drawn.
        pub likely: Option<Decimal>,
        /// The input whose value it takes while it is not set.
        pub follows: Option<InputIndex>,
        /// Whether there are settings of others at which it moves nothing.
        pub may_idle: bool,
        /// The sections that it moves, such as `merger.ccgs`, in the pack's order.
        pub moves: Vec<String>,
    }
}

impl Input {
    /// Low, likely and high of an assumption that runs draw.
    #[must_use]
    pub fn drawn(&self) -> Option<(Decimal, Decimal, Decimal)> {
        let ((low, high), likely) = self.ours.zip(self.likely)?;
        Some((low, likely, high))
    }
}

/// The values that an input takes.
#[derive(Clone, Debug)]
pub enum Domain {
    /// Decimals from least to greatest.
    Range(Range),
    /// One of several options.
    Choice {
        /// Their ids, in the model's order.
        options: Vec<String>,
        /// Id of the default.
        default: String,
    },
}

stored! {
    /// Decimals from least to greatest.
    #[derive(Clone, Copy, Debug)]
    pub struct Range {
        /// Value that nobody changed.
        pub default: Decimal,
        /// Least.
        pub min: Decimal,
        /// Greatest.
        pub max: Decimal,
        /// How far a press moves it.
        pub step: Decimal,
        /// Whole numbers only: decided by the model that uses it.
        pub whole: bool,
    }
}

/// Reads the inputs, each mistake a complaint.
pub(super) fn read(raw: &[RawInput], wiring: &mut Wiring) {
    for (index, input) in raw.iter().enumerate() {
        let at = format!("input/{index}");
        let unit = wiring.unit(&at, &input.id, &input.unit);
        let status = Status::parse(&input.status).unwrap_or_else(|| {
            wiring.complain(
                format_args!("{at}/status"),
                format_args!("`{}` has the status `{}`", input.id, input.status),
                format_args!("An input is `reported`, `derived` or `assumed`"),
            );
            Status::Assumed
        });
        let domain = if unit == Unit::Choice {
            read_choice(&at, input, wiring)
        } else {
            Domain::Range(read_range(&at, input, wiring))
        };
        let ours = read_ours(&at, input, status, &domain, wiring);
        let likely = read_likely(&at, input, ours, wiring);
        wiring.add_input(
            &at,
            Input {
                id: input.id.clone(),
                label: input.label.clone(),
                source: input.sources.first().cloned(),
                unit,
                status,
                domain,
                ours,
                likely,
                follows: None,
                may_idle: input.idle.is_some(),
                moves: Vec::new(),
            },
        );
    }
}

/// Joins each input to the one that it follows: another of the same unit and range, which follows none.
pub(super) fn join(raw: &[RawInput], wiring: &mut Wiring) {
    for (index, follower) in raw.iter().enumerate() {
        let Some(id) = &follower.follows else {
            continue;
        };
        let leader = wiring.find_input(id).filter(|leader| {
            raw.get(leader.0).is_some_and(|raw| {
                (&raw.unit, &raw.min, &raw.max, &raw.default, &raw.follows)
                    == (
                        &follower.unit,
                        &follower.min,
                        &follower.max,
                        &follower.default,
                        &None,
                    )
            })
        });
        if leader.is_none() {
            wiring.complain(
                format_args!("input/{index}/follows"),
                format_args!("`{}` follows `{id}`, which it cannot", follower.id),
                format_args!(
                    "Name an [[input]] of the same unit, range and default that follows none"
                ),
            );
        }
        wiring.follow(InputIndex(index), leader);
    }
}

fn read_choice(at: &str, input: &RawInput, wiring: &mut Wiring) -> Domain {
    let options: Vec<String> = input.options.iter().map(|o| o.id.clone()).collect();
    if !options.contains(&input.default) {
        wiring.complain(
            format_args!("{at}/default"),
            format_args!(
                "`{}` has the default `{}`, no option",
                input.id, input.default
            ),
            format_args!("The options are {}", Listed(&options)),
        );
    }
    let default = input.default.clone();
    Domain::Choice { options, default }
}

fn read_range(at: &str, input: &RawInput, wiring: &mut Wiring) -> Range {
    let id = &input.id;
    let default = wiring.number(at, id, "default", Some(&input.default));
    let min = wiring.number(at, id, "min", input.min.as_deref());
    let max = wiring.number(at, id, "max", input.max.as_deref());
    let step = wiring.number(at, id, "step", input.step.as_deref());
    let range = Range {
        default: default.unwrap_or_default(),
        min: min.unwrap_or_default(),
        max: max.unwrap_or_default(),
        step: step.unwrap_or_default(),
        whole: false,
    };
    if min.is_some() && max.is_some() && range.min >= range.max {
        wiring.complain(
            format_args!("{at}/min"),
            format_args!("`{id}` has the min {} and the max {}", range.min, range.max),
            format_args!("The min lies below the max"),
        );
    } else if min.is_some() && max.is_some() && default.is_some() {
        check_inside(at, id, "default", range.default, &range, wiring);
    }
    if step.is_some_and(|step| step <= Decimal::ZERO) {
        wiring.complain(
            format_args!("{at}/step"),
            format_args!("`{id}` has a step that is not above zero"),
            format_args!("Give it the slider's step"),
        );
    }
    range
}

fn check_inside(
    at: &str,
    id: &str,
    which: &str,
    value: Decimal,
    range: &Range,
    wiring: &mut Wiring,
) {
    if value < range.min || value > range.max {
        wiring.complain(
            format_args!("{at}/{which}"),
            format_args!("`{id}` has the {which} {value}, outside its range"),
            format_args!("It goes from {} to {}", range.min, range.max),
        );
    }
}

/// Low and high of an assumed input; none of others, or where it only says why it is not drawn.
fn read_ours(
    at: &str,
    input: &RawInput,
    status: Status,
    domain: &Domain,
    wiring: &mut Wiring,
) -> Option<(Decimal, Decimal)> {
    let id = &input.id;
    let assumed = status == Status::Assumed;
    match (&input.low, &input.high, &input.not_drawn) {
        (None, None, None) if !assumed => None,
        (None, None, Some(_)) if assumed => None,
        (Some(low), Some(high), _) if assumed => {
            let low = wiring.number(at, id, "low", Some(low))?;
            let high = wiring.number(at, id, "high", Some(high))?;
            if low > high {
                wiring.complain(
                    format_args!("{at}/low"),
                    format_args!("`{id}` has the low {low} above its high {high}"),
                    format_args!("Swap or mend them"),
                );
            }
            if let Domain::Range(range) = domain {
                check_inside(at, id, "low", low, range, wiring);
                check_inside(at, id, "high", high, range, wiring);
            }
            Some((low, high))
        }
        _ => {
            wiring.complain(
                format_args!("{at}"),
                format_args!("`{id}` does not say whether it is drawn"),
                format_args!(
                    "An assumed input has `low`, `likely` and `high`, or `not_drawn` with the reason; \
                          others have none of them"
                ),
            );
            None
        }
    }
}

/// What we think likeliest of an assumed input that is drawn.
fn read_likely(
    at: &str,
    input: &RawInput,
    ours: Option<(Decimal, Decimal)>,
    wiring: &mut Wiring,
) -> Option<Decimal> {
    let id = &input.id;
    match (&input.likely, &input.not_drawn, ours) {
        (Some(likely), None, Some((low, high))) => {
            let likely = wiring.number(at, id, "likely", Some(likely))?;
            // A range that is upside down is complained of already.
            if low <= high && (likely < low || likely > high) {
                wiring.complain(
                    format_args!("{at}/likely"),
                    format_args!("`{id}` has the likely {likely}, outside our range"),
                    format_args!("Our range goes from {low} to {high}"),
                );
            }
            Some(likely)
        }
        (None, None, Some(_)) => {
            wiring.complain(
                format_args!("{at}"),
                format_args!("`{id}` has no `likely`"),
                format_args!(
                    "What is drawn has `low`, `likely` and `high`; else say why in `not_drawn`"
                ),
            );
            None
        }
        (Some(_), _, _) => {
            wiring.complain(
                format_args!("{at}/likely"),
                format_args!("`{id}` has a `likely` and is not drawn"),
                format_args!(
                    "Only an assumed input with `low` and `high` and without `not_drawn` has one"
                ),
            );
            None
        }
        (None, _, _) => None,
    }
}
