//! The domain and calculation core of `joined-up`: what-ifs on a reorganisation of the NHS.
//!
//! One way through the house:
//!
//! ```text
//! data pack (TOML)  →  checked pack  →  scenario  →  outcome
//!  pack::toml           pack::Pack       scenario     outcome
//! ```
//!
//! - [`pack`] is what is known, where from, and what a reader may change.
//! - [`scenario`] is which inputs and places differ from the pack.
//! - [`model`] has the formulas, each once, as arithmetic on any [`number::Number`].
//! - [`outcome`] is what follows: figures by id, series, findings.
//! - [`claims`] are what people said, held against the outcome.
//! - [`compare`] is one scenario beside another.
//! - [`whatif`] asks the models again at other values: curves, flip points, draws.
//! - [`working`] is how a figure is made, step by step.
//! - [`explainer`] is all of it behind two calls; [`view`] is the shape of what they return.
//! - `wasm`, built for browsers only, is the boundary to JavaScript.
//!
//! ```
//! use joined_up::number::Exact;
//! use joined_up::pack::toml;
//! use joined_up::scenario::{Request, Scenario};
//!
//! let text = std::fs::read_to_string("data/blmk/pack.toml").unwrap();
//! let pack = toml::read(&text).unwrap();
//! let half = Some("50".to_owned());
//! let request = Request {
//!     inputs: vec![("merger.ccgs.realised".to_owned(), half)],
//!     places: Vec::new(),
//! };
//! let (scenario, warnings) = Scenario::mend(&pack, &request);
//! let outcome = joined_up::outcome::evaluate::<Exact>(&pack, &scenario);
//! let payback = outcome.sheet.value("merger.ccgs.payback-years");
//! assert!(warnings.is_empty() && payback.is_some());
//! ```

pub mod claims;
pub mod compare;
pub mod decimal;
pub mod error;
pub mod explainer;
pub mod model;
pub mod number;
pub mod outcome;
pub mod pack;
pub mod scenario;
pub mod status;
pub mod unit;
pub mod values;
pub mod view;
#[cfg(target_arch = "wasm32")]
mod wasm;
pub mod whatif;
pub mod working;
pub mod year;
