//! Law 6: every input moves some figure, or says what makes it matter, and that is so.

use joined_up::pack::{Domain, Input, Tree};
use joined_up::scenario::Request;
use rust_decimal::Decimal;

use crate::support::{BLMK, EXPLAINER, WRITTEN, pair, request};

/// What the `idle` texts of the pack tell a reader to do: each way has to make the input count.
const WAYS: [(&str, &[&str]); 3] = [
    (
        "No effect until you add further years.",
        &["ics.further-years=1"],
    ),
    (
        "No effect until something is saved, or the savings start later.",
        &["deficit.prevention=1000000", "deficit.first-year=5"],
    ),
    (
        "No effect until you move a place.",
        &["place.milton-keynes=bob"],
    ),
];

/// The ends of an input's range and the middle, or all options.
fn some_values(input: &Input) -> Vec<String> {
    match &input.domain {
        Domain::Choice { options, .. } => options.clone(),
        Domain::Range(range) => {
            let middle = (range.min + range.max) / Decimal::TWO;
            let values = [range.min, middle.round(), range.max];
            values.map(|value| value.to_string()).to_vec()
        }
    }
}

/// True where some value of `input` changes some figure or point, `others` set as well.
fn counts(input: &Input, others: &Request) -> bool {
    let print = |request: &Request| {
        let evaluation = EXPLAINER.evaluate(request);
        let values: Vec<_> = (evaluation.figures.into_iter())
            .map(|(_, figure)| figure.value)
            .collect();
        (values, evaluation.series)
    };
    let before = print(others);
    some_values(input).iter().any(|value| {
        let mut request = others.clone();
        request.inputs.push(pair(&input.id, value));
        print(&request) != before
    })
}

fn idle_text(input: &Input) -> Option<&'static str> {
    let entries = WRITTEN.tree.get("input")?.items();
    let index = BLMK.input_index(&input.id)?;
    match entries[index.position()].get("idle")? {
        Tree::Text(text) => Some(text),
        other => panic!("{other:?} is no text"),
    }
}

#[test]
fn an_input_without_an_idle_text_moves_something_by_itself() {
    for input in BLMK.inputs() {
        let alone = counts(input, &Request::default());
        assert_eq!(alone, idle_text(input).is_none(), "{}", input.id);
    }
}

#[test]
fn an_idle_input_counts_once_a_reader_does_what_its_text_says() {
    for input in BLMK.inputs() {
        let Some(text) = idle_text(input) else {
            continue;
        };
        let Some((_, ways)) = WAYS.iter().find(|(known, _)| *known == text) else {
            panic!("WAYS does not say how to follow {text:?}");
        };
        for way in *ways {
            assert!(counts(input, &request(way)), "{} at {way}", input.id);
        }
    }
}
