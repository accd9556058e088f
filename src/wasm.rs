//! The boundary to JavaScript: convert, call, convert back. No logic lives here.

mod incoming;
mod kept;

use std::cell::RefCell;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use self::incoming::text;
use self::kept::Kept;
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
pub struct Explainer(Kept<explainer::Explainer>);

#[wasm_bindgen]
impl Explainer {
    /// Takes the bytes of a compiled pack, such as `dist/packs/blmk.pack`. Throws an `Error` whose `name`
    /// is `pack-invalid` for any other.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Uint8Array")] pack: JsValue,
    ) -> Result<Explainer, JsValue> {
        let pack = Pack::from_bytes(&incoming::bytes(&pack)).map_err(|error| thrown(&error))?;
        Ok(Self(Kept::new(explainer::Explainer::new(pack))))
    }

    /// Lets the pack go, at the end of a call that is under way. Every later call throws an `Error` whose
    /// `name` is `freed`.
    pub fn free(&self) {
        self.0.free();
    }

    /// What a reader can change, in the pack's order.
    #[wasm_bindgen(unchecked_return_type = "Input[]")]
    pub fn inputs(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.call()?.inputs())
    }

    /// The figures that the pack holds, in its order.
    #[wasm_bindgen(unchecked_return_type = "PackFigure[]")]
    pub fn figures(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.call()?.figures())
    }

    /// What follows from scenario `b` less what follows from scenario `a`. Throws an `Error` named
    /// `scenario-invalid`.
    #[wasm_bindgen(unchecked_return_type = "Comparison")]
    pub fn compare(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] a: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] b: JsValue,
    ) -> Result<JsValue, JsValue> {
        to_js(&self.0.call()?.compare(&asked(&a)?, &asked(&b)?))
    }

    /// How a figure is made at a scenario, as a tree of steps down to inputs and figures of the
    /// pack. Throws an `Error` named `unknown-figure` or `scenario-invalid`.
    #[wasm_bindgen(unchecked_return_type = "Working")]
    pub fn working(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] figure: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
    ) -> Result<JsValue, JsValue> {
        answered(self.0.call()?.working(&text(&figure), &asked(&scenario)?))
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
        answered(self.0.call()?.along(&input, &figure, &asked(&scenario)?))
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
        answered(self.0.call()?.solve(&input, &figure, &target, &request))
    }

    /// A figure at the low and high of each assumption, the widest first. Throws as `along` does.
    #[wasm_bindgen(unchecked_return_type = "Bar[]")]
    pub fn matters(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] figure: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
    ) -> Result<JsValue, JsValue> {
        answered(self.0.call()?.matters(&text(&figure), &asked(&scenario)?))
    }

    /// Draws of every assumption from our range, or, where `only` one merger is named, those of its sums
    /// by year alone, for a picture that follows a hand. Throws an `Error` named `scenario-invalid`.
    #[wasm_bindgen(unchecked_return_type = "Draws")]
    pub fn draws(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] count: JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] seed: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] only: JsValue,
    ) -> Result<JsValue, JsValue> {
        let (count, seed) = (counted(&count)?, counted(&seed)?);
        let only = only.as_string();
        let called = self.0.call()?;
        to_js(&called.draws(&asked(&scenario)?, count, seed, only.as_deref()))
    }

    /// The same draws, to be added a few at a time, so that a page never waits. Throws an `Error`
    /// named `scenario-invalid`.
    pub fn sampling(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] seed: JsValue,
    ) -> Result<Sampling, JsValue> {
        let (called, seed) = (self.0.call()?, counted(&seed)?);
        let sampling = called.sampling(&asked(&scenario)?, seed, None);
        Ok(Sampling(Kept::new(RefCell::new(sampling))))
    }

    /// What others published of figures that the models compute, in the pack's order.
    #[wasm_bindgen(unchecked_return_type = "Published[]")]
    pub fn published(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.call()?.published())
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
        let called = self.0.call()?;
        let request = asked(&scenario)?;
        let evaluation = (called.evaluate_parts(&request, &incoming::parts(&parts)))
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
pub struct Sampling(Kept<RefCell<whatif::Sampling>>);

#[wasm_bindgen]
impl Sampling {
    /// Draws so often again. Throws an `Error` named `not-a-number`.
    pub fn add(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] count: JsValue,
    ) -> Result<(), JsValue> {
        self.0.call()?.borrow_mut().add(counted(&count)?);
        Ok(())
    }

    /// What all draws so far come to.
    #[wasm_bindgen(unchecked_return_type = "Draws")]
    pub fn draws(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.call()?.borrow().draws().tree())
    }

    /// Lets the draws go. Every later call throws an `Error` whose `name` is `freed`.
    pub fn free(&self) {
        self.0.free();
    }
}

/// The one way out: plain objects, null for none.
fn to_js(value: &Tree) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

fn asked(scenario: &JsValue) -> Result<Request, JsValue> {
    incoming::request(scenario).ok_or_else(|| thrown(&Error::ScenarioInvalid))
}

fn counted(number: &JsValue) -> Result<u32, JsValue> {
    incoming::count(number).ok_or_else(|| thrown(&Error::CountInvalid))
}

fn answered(answer: Result<Tree, Error>) -> Result<JsValue, JsValue> {
    to_js(&answer.map_err(|error| thrown(&error))?)
}

fn thrown(error: &Error) -> JsValue {
    let message = error.to_string();
    // As wherever JavaScript takes a number and is given none.
    let thrown: js_sys::Error = if *error == Error::CountInvalid {
        js_sys::TypeError::new(&message).into()
    } else {
        js_sys::Error::new(&message)
    };
    thrown.set_name(error.code());
    thrown.into()
}
