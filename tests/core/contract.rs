//! `src/contract.d.ts`, by which JavaScript is typed, says what the core really hands out.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::support::{BLMK, EXPLAINER, WRITTEN, request};

/// The fields of an interface or of one arm of a union, each with whether it may be absent.
type Fields = BTreeMap<String, bool>;

fn fields(body: &str) -> Fields {
    let declared = body.split(';').filter_map(|field| field.split_once(':'));
    declared
        .map(|(name, _)| {
            let name = name.trim();
            (name.trim_end_matches('?').to_owned(), name.ends_with('?'))
        })
        .collect()
}

/// The contract without its comments.
fn contract() -> String {
    let text = fs::read_to_string("src/contract.d.ts").unwrap();
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |code, part| code + part.split_once("*/").unwrap().1)
}

fn interface(name: &str) -> Fields {
    let text = contract();
    let (_, rest) = text
        .split_once(&format!("export interface {name} {{"))
        .unwrap();
    fields(rest.split_once("\n}").unwrap().0)
}

/// The arm of `Finding` with this code.
/// The contract has one type for all thresholds, whose names are the pack's.
fn declared_code(code: &str) -> String {
    if code.starts_with("below-") {
        "Below".to_owned()
    } else {
        format!("{code:?}")
    }
}

fn finding(code: &str) -> Fields {
    let text = contract();
    let arm = text
        .lines()
        .find(|line| line.contains(&format!("code: {};", declared_code(code))));
    let (_, rest) = arm.unwrap().split_once('{').unwrap();
    fields(rest.split_once('}').unwrap().0)
}

/// Checks that `value` has the fields, no other, and none missing that may not be.
fn fits(value: &Value, declared: &Fields, what: &str) {
    let object = value.as_object().unwrap();
    for key in object.keys() {
        assert!(declared.contains_key(key), "{what} hands out {key}");
    }
    for (key, optional) in declared {
        assert!(*optional || object.contains_key(key), "{what} lacks {key}");
    }
}

fn evaluation(words: &str) -> Value {
    serde_json::to_value(EXPLAINER.evaluate(&request(words)).tree()).unwrap()
}

fn is_decimal_text_or_null(value: &Value) -> bool {
    let decimal = |text: &str| text.parse::<rust_decimal::Decimal>().is_ok();
    value.is_null() || value.as_str().is_some_and(decimal)
}

#[test]
fn an_evaluation_has_the_keys_that_the_contract_names() {
    fits(&evaluation(""), &interface("Evaluation"), "Evaluation");
}

#[test]
fn figures_and_points_hold_decimals_as_text_or_null() {
    let evaluation = evaluation("");
    for (id, figure) in evaluation["figures"].as_object().unwrap() {
        fits(figure, &interface("Figure"), id);
        assert!(is_decimal_text_or_null(&figure["value"]), "{id}");
        assert!(is_decimal_text_or_null(&figure["before"]), "{id}");
        assert!(contract().contains(&format!("{:?}", figure["status"].as_str().unwrap())));
    }
    for (id, points) in evaluation["series"].as_object().unwrap() {
        for point in points.as_array().unwrap() {
            fits(point, &interface("Point"), id);
            assert!(
                point["x"].is_string() && is_decimal_text_or_null(&point["y"]),
                "{id}"
            );
        }
    }
}

#[test]
fn each_kind_of_finding_has_the_keys_of_its_code() {
    let maps = [
        ("cut-off", "place.central-bedfordshire=herts-west-essex"),
        ("below-million", "mk-to-bob"),
        ("empty", "home-for-rest"),
        ("merges", "central-east"),
        ("split-trust", "place.bedford=bob"),
    ];
    for (code, words) in maps {
        let evaluation = evaluation(words);
        let findings = evaluation["findings"].as_array().unwrap();
        let found = findings
            .iter()
            .find(|finding| finding["code"] == code)
            .unwrap();
        fits(found, &finding(code), code);
        for neighbour in found["neighbours"].as_array().into_iter().flatten() {
            fits(neighbour, &interface("Neighbour"), "Neighbour");
        }
    }
    assert_eq!(contract().matches("| { code: ").count(), maps.len());
}

#[test]
fn each_code_of_a_warning_is_in_the_contract_and_no_other_is() {
    let words = "merger.horizon=99 review.years=1.5 mood=1 review.cost=x deficit.path=bent \
                 place.camelot=bob place.luton=camelot place.luton=frimley";
    let evaluation = evaluation(words);
    let mut codes = Vec::new();
    for warning in evaluation["warnings"].as_array().unwrap() {
        fits(warning, &interface("Warning"), "Warning");
        codes.push(format!("{:?}", warning["code"].as_str().unwrap()));
    }
    let text = contract();
    let (_, rest) = text.split_once("export interface Warning {").unwrap();
    let (_, rest) = rest.split_once("code:").unwrap();
    let declared = rest.split_once(';').unwrap().0.split('|').map(str::trim);
    let mut declared: Vec<&str> = declared.filter(|code| !code.is_empty()).collect();
    codes.sort();
    declared.sort_unstable();
    assert_eq!(codes, declared);
}

#[test]
fn inputs_and_all_below_them_have_the_keys_that_the_contract_names() {
    let inputs = serde_json::to_value(EXPLAINER.inputs()).unwrap();
    for input in inputs.as_array().unwrap() {
        let id = input["id"].as_str().unwrap();
        fits(input, &interface("Input"), id);
        for option in input["options"].as_array().into_iter().flatten() {
            fits(option, &interface("Option"), id);
        }
    }
}

#[test]
fn figures_of_the_pack_have_the_keys_that_the_contract_names() {
    let figures = serde_json::to_value(EXPLAINER.figures()).unwrap();
    for figure in figures.as_array().unwrap() {
        fits(figure, &interface("PackFigure"), "PackFigure");
        assert!(is_decimal_text_or_null(&figure["value"]));
    }
    assert_eq!(figures.as_array().unwrap().len(), BLMK.figures().len());
}

#[test]
fn an_assumed_input_that_is_drawn_has_its_range_and_any_other_none() {
    let inputs = serde_json::to_value(EXPLAINER.inputs()).unwrap();
    let written = WRITTEN.tree.get("input").unwrap().items();
    for (input, written) in inputs.as_array().unwrap().iter().zip(written) {
        let drawn = input["drawn"] == true;
        let range = ["low", "likely", "high"].map(|key| input.get(key).is_some());
        assert_eq!(drawn, range == [true; 3], "{}", input["id"]);
        let says_why = written.get("not_drawn").is_some();
        assert!(!(drawn && says_why), "{}", input["id"]);
        assert_eq!(
            input["status"] == "assumed",
            drawn || says_why,
            "{}",
            input["id"]
        );
    }
}

#[test]
fn a_comparison_has_the_keys_that_the_contract_names() {
    let (a, b) = (request("half-arrives"), request("merger.ccgs.realised=0"));
    let comparison = serde_json::to_value(EXPLAINER.compare(&a, &b)).unwrap();
    fits(&comparison, &interface("Comparison"), "Comparison");
    for (id, difference) in comparison["figures"].as_object().unwrap() {
        fits(difference, &interface("Difference"), id);
        assert!(is_decimal_text_or_null(&difference["value"]), "{id}");
    }
    for (id, points) in comparison["series"].as_object().unwrap() {
        for point in points.as_array().unwrap() {
            fits(point, &interface("Point"), id);
        }
    }
}
