//! Law 7: whatever comes in, an answer comes out, and each mend is told once.

use joined_up::pack::{Domain, Input};
use joined_up::scenario::{Request, Scenario};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

use super::arbitrary::{Setting, moves, request, value_of};
use crate::support::{BLMK, EXPLAINER, ids, pair};

/// What no input takes as a number.
fn no_number() -> impl Strategy<Value = Option<String>> {
    let words = [
        "", "-", ".5", "5.", "1e5", "NaN", "inf", "1,000", " 1", "+1", "0x1F", "١",
    ];
    prop_oneof![
        1 => Just(None),
        3 => select(words.to_vec()).prop_map(|word| Some(word.to_owned())),
        1 => "\\PC*[a-z]\\PC*".prop_map(Some),
    ]
}

/// Decimals beyond the ends of `input`, by a little and beyond all bounds.
fn out_of_range(input: &Input) -> BoxedStrategy<Option<String>> {
    let Domain::Range(range) = &input.domain else {
        return no_number().boxed();
    };
    let above = (range.max + Decimal::ONE).to_string();
    let below = (range.min - Decimal::ONE).to_string();
    let texts = vec![
        above,
        below,
        "9".repeat(99),
        format!("-{}.5", "9".repeat(40)),
    ];
    select(texts).prop_map(Some).boxed()
}

/// A setting of a known input and the code of the warning that it has to give.
fn setting() -> impl Strategy<Value = (Setting, Option<&'static str>)> {
    select(BLMK.inputs().to_vec()).prop_flat_map(|input| {
        let choice = matches!(input.domain, Domain::Choice { .. });
        let word = if choice {
            "unknown-option"
        } else {
            "not-a-number"
        };
        let beyond = if choice { "unknown-option" } else { "clamped" };
        let value = prop_oneof![
            value_of(&input).prop_map(|value| (Some(value), None)),
            no_number().prop_map(move |value| (value, Some(word))),
            out_of_range(&input).prop_map(move |value| (value, Some(beyond))),
        ];
        value.prop_map(move |(value, code)| ((input.id.clone(), value), code))
    })
}

/// Texts of all kinds as keys and values, known ids among them.
fn anything() -> impl Strategy<Value = Vec<Setting>> {
    let mut known = ids("input");
    known.extend(ids("place"));
    let key = prop_oneof![2 => select(known), 1 => "\\PC*"];
    let value = prop_oneof![
        "\\PC*",
        "-?[0-9]{0,40}\\.?[0-9]{0,40}",
        select(ids("system")),
    ];
    proptest::collection::vec((key, proptest::option::of(value)), 0..20)
}

/// The settings of `scenario` as a request has them.
fn written(scenario: &Scenario) -> Request {
    let inputs = BLMK.inputs().iter().zip(scenario.settings());
    let settings = inputs.map(|(input, setting)| match &input.domain {
        Domain::Range(_) => pair(&input.id, &setting.value().to_string()),
        Domain::Choice { options, .. } => {
            let position: usize = setting.value().to_string().parse().unwrap();
            pair(&input.id, &options[position])
        }
    });
    // What was never set is not held.
    let held = scenario.settings().iter().map(|setting| setting.held());
    let settings = settings
        .zip(held)
        .filter(|(_, held)| *held)
        .map(|(pair, _)| pair);
    Request {
        inputs: settings.collect(),
        places: Vec::new(),
    }
}

proptest! {
    #[test]
    fn each_mistake_gives_the_warning_of_its_kind_and_nothing_else_does(
        settings in proptest::collection::vec(setting(), 0..10),
    ) {
        let (inputs, codes): (Vec<Setting>, Vec<_>) = settings.into_iter().unzip();
        let evaluation = EXPLAINER.evaluate(&Request { inputs: inputs.clone(), places: Vec::new() });
        let expected: Vec<(&str, &str)> = (inputs.iter().zip(codes))
            .filter_map(|((id, _), code)| Some((code?, id.as_str())))
            .collect();
        let warnings: Vec<(&str, &str)> = (evaluation.warnings.iter())
            .map(|warning| (warning.code, warning.input.as_str()))
            .collect();
        prop_assert_eq!(warnings, expected);
    }

    #[test]
    fn whatever_is_asked_every_figure_answers_with_a_decimal_or_none(
        inputs in anything(),
        places in anything(),
    ) {
        let evaluation = EXPLAINER.evaluate(&Request { inputs, places });
        let usual = EXPLAINER.evaluate(&Request::default());
        let names = |evaluation: &joined_up::view::Evaluation| -> Vec<String> {
            evaluation.figures.iter().map(|(id, _)| id.clone()).collect()
        };
        prop_assert_eq!(names(&evaluation), names(&usual));
        for (id, figure) in &evaluation.figures {
            let decimal = figure.value.as_ref().map(|value| value.parse::<Decimal>());
            prop_assert!(decimal.is_none_or(|parsed| parsed.is_ok()), "{id}: {:?}", figure.value);
        }
    }

    #[test]
    fn a_mended_scenario_written_down_again_needs_no_mending(
        inputs in anything(),
        places in moves(),
    ) {
        let (scenario, _) = Scenario::mend(&BLMK, &Request { inputs, places: places.clone() });
        let (again, warnings) = Scenario::mend(&BLMK, &Request { places, ..written(&scenario) });
        prop_assert!(warnings.iter().all(|warning| warning.code == "fixed-place"));
        prop_assert_eq!(again, scenario);
    }

    #[test]
    fn a_sound_scenario_is_taken_as_it_is(request in request()) {
        let (scenario, warnings) = Scenario::mend(&BLMK, &request);
        prop_assert!(warnings.iter().all(|warning| warning.code == "fixed-place"));
        for (id, value) in request.inputs {
            let index = BLMK.input_index(&id).unwrap().position();
            if let Domain::Range(_) = BLMK.inputs()[index].domain {
                let taken = scenario.settings()[index].value();
                prop_assert_eq!(Some(taken), value.map(|value| value.parse().unwrap()));
            }
        }
    }
}
