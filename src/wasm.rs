//! The boundary to JavaScript: convert, call, convert back. No logic lives here.

mod incoming;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use self::incoming::text;
use crate::error::Error;
use crate::explainer;
use crate::pack::{Pack, Tree};
use crate::scenario::{Request, Warning};
use crate::whatif;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = include_str!("contract.d.ts");

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// A data pack, ready to answer.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Explainer(explainer::Explainer);

#[wasm_bindgen]
impl Explainer {
    /// Takes the bytes of a compiled pack, such as `dist/packs/blmk.pack`. Throws an `Error` whose `name`
    /// is `pack-invalid` for any other.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Uint8Array")] pack: JsValue,
    ) -> Result<Explainer, JsValue> {
        let pack = Pack::from_bytes(&incoming::bytes(&pack)).map_err(|error| thrown(&error))?;
        Ok(Self(explainer::Explainer::new(pack)))
    }

    /// What a reader can change, in the pack's order.
    #[wasm_bindgen(unchecked_return_type = "Input[]")]
    pub fn inputs(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.inputs())
    }

    /// The figures that the pack holds, in its order.
    #[wasm_bindgen(unchecked_return_type = "PackFigure[]")]
    pub fn figures(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.figures())
    }

    /// What follows from scenario `b` less what follows from scenario `a`. Throws an `Error` named
    /// `scenario-invalid`.
    #[wasm_bindgen(unchecked_return_type = "Comparison")]
    pub fn compare(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] a: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] b: JsValue,
    ) -> Result<JsValue, JsValue> {
        to_js(&self.0.compare(&asked(&a)?, &asked(&b)?))
    }

    /// How a figure is made at a scenario, as a tree of steps down to inputs and figures of the
    /// pack. Throws an `Error` named `unknown-figure` or `scenario-invalid`.
    #[wasm_bindgen(unchecked_return_type = "Working")]
    pub fn working(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] figure: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
    ) -> Result<JsValue, JsValue> {
        answered(self.0.working(&text(&figure), &asked(&scenario)?))
    }

    /// A figure over the whole range of an input, with the points at which a headline flips.
    /// Throws an `Error` named `unknown-input`, `unknown-figure` or `scenario-invalid`.
    #[wasm_bindgen(unchecked_return_type = "Along")]
    pub fn along(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] input: JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] figure: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
    ) -> Result<JsValue, JsValue> {
        let (input, figure) = (text(&input), text(&figure));
        answered(self.0.along(&input, &figure, &asked(&scenario)?))
    }

    /// The value of an input that brings a figure to a target. Throws as `along` does, and an
    /// `Error` named `not-a-number` where the target is none.
    #[wasm_bindgen(unchecked_return_type = "Solution")]
    pub fn solve(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] input: JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] figure: JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] target: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
    ) -> Result<JsValue, JsValue> {
        let (input, figure, target) = (text(&input), text(&figure), text(&target));
        let request = asked(&scenario)?;
        answered(self.0.solve(&input, &figure, &target, &request))
    }

    /// A figure at the low and high of each assumption, the widest first. Throws as `along` does.
    #[wasm_bindgen(unchecked_return_type = "Bar[]")]
    pub fn matters(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] figure: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
    ) -> Result<JsValue, JsValue> {
        answered(self.0.matters(&text(&figure), &asked(&scenario)?))
    }

    /// Draws of every assumption from our range, or, where `only` one merger is named, those of its sums
    /// by year alone, for a picture that follows a hand. Throws an `Error` named `scenario-invalid`.
    #[wasm_bindgen(unchecked_return_type = "Draws")]
    pub fn draws(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
        count: u32,
        seed: u32,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] only: JsValue,
    ) -> Result<JsValue, JsValue> {
        let only = only.as_string();
        to_js(&(self.0).draws(&asked(&scenario)?, count, seed, only.as_deref()))
    }

    /// The same draws, to be added a few at a time, so that a page never waits. Throws an `Error`
    /// named `scenario-invalid`.
    pub fn sampling(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
        seed: u32,
    ) -> Result<Sampling, JsValue> {
        Ok(Sampling(self.0.sampling(&asked(&scenario)?, seed, None)))
    }

    /// What others published of figures that the models compute, in the pack's order.
    #[wasm_bindgen(unchecked_return_type = "Published[]")]
    pub fn published(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.published())
    }

    /// What follows from a scenario, for all sections of the pack or only for the named ones. Mistakes
    /// in it are mended, each with a warning; throws where it is no scenario at all, an `Error` named
    /// `scenario-invalid`, or where there is no such section, an `Error` named `unknown-part`.
    #[wasm_bindgen(unchecked_return_type = "Evaluation")]
    pub fn evaluate(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string[]")] parts: JsValue,
    ) -> Result<JsValue, JsValue> {
        let request = asked(&scenario)?;
        let evaluation = (self.0.evaluate_parts(&request, &incoming::parts(&parts)))
            .map_err(|error| thrown(&error))?;
        for Warning { code, message, .. } in &evaluation.warnings {
            if *code == "clamped" {
                web_sys::console::warn_1(&message.as_str().into());
            }
        }
        to_js(&evaluation.tree())
    }
}

/// Draws under way.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Sampling(whatif::Sampling);

#[wasm_bindgen]
impl Sampling {
    /// Draws so often again.
    pub fn add(&mut self, count: u32) {
        self.0.add(count);
    }

    /// What all draws so far come to.
    #[wasm_bindgen(unchecked_return_type = "Draws")]
    pub fn draws(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.draws().tree())
    }
}

/// The one way out: plain objects, null for none.
fn to_js(value: &Tree) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

fn asked(scenario: &JsValue) -> Result<Request, JsValue> {
    incoming::request(scenario).ok_or_else(|| thrown(&Error::ScenarioInvalid))
}

fn answered(answer: Result<Tree, Error>) -> Result<JsValue, JsValue> {
    to_js(&answer.map_err(|error| thrown(&error))?)
}

fn thrown(error: &Error) -> JsValue {
    let thrown = js_sys::Error::new(&error.to_string());
    thrown.set_name(error.code());
    thrown.into()
}
