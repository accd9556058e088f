//! Random settings and moves, drawn from what the pack has.

use joined_up::pack::{Domain, Input, Range};
use joined_up::scenario::Request;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

use crate::support::{BLMK, ids, pair};

pub(crate) type Setting = (String, Option<String>);

/// What `input` takes: its ends, its default, an option, any millionth between.
pub(crate) fn value_of(input: &Input) -> BoxedStrategy<String> {
    match &input.domain {
        Domain::Choice { options, .. } => select(options.clone()).boxed(),
        Domain::Range(range) => {
            let Range {
                default, min, max, ..
            } = *range;
            let places = if range.whole { 0 } else { 6 };
            let between = (0..=1_000_000_u32).prop_map(move |part| {
                let part = Decimal::from(part) / Decimal::from(1_000_000);
                (min + (max - min) * part).round_dp(places)
            });
            let value = prop_oneof![4 => between, 2 => select(vec![min, max, default])];
            value.prop_map(|value| value.to_string()).boxed()
        }
    }
}

/// The input with this id.
pub(crate) fn input(id: &str) -> &'static Input {
    let index = BLMK.input_index(id).unwrap();
    &BLMK.inputs()[index.position()]
}

/// About half of all inputs, each with a value that it takes.
pub(crate) fn settings() -> impl Strategy<Value = Vec<Setting>> {
    let each: Vec<_> = (BLMK.inputs().iter())
        .map(|input| {
            let value = value_of(input);
            proptest::option::of(value.prop_map(|value| pair(&input.id, &value)))
        })
        .collect();
    each.prop_map(|settings| settings.into_iter().flatten().collect())
}

/// Up to twelve moves in turn, some of them of fixed places or to where a place is.
pub(crate) fn moves() -> impl Strategy<Value = Vec<Setting>> {
    let one = (select(ids("place")), select(ids("system")))
        .prop_map(|(place, system)| pair(&place, &system));
    proptest::collection::vec(one, 0..12)
}

/// A scenario that needs no mending, but for moves of what is fixed.
pub(crate) fn request() -> impl Strategy<Value = Request> {
    (settings(), moves()).prop_map(|(inputs, places)| Request { inputs, places })
}
