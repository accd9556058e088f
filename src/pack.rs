//! A data pack: what is known of one reorganisation, where from, and what a reader may change.
//!
//! A [`Tree`] is what is written, a [`RawPack`] has the shape of a pack, and a [`Pack`] has been
//! checked. A pack can be built only through [`Pack::new`], so the models never meet a missing
//! figure or a default outside its range.
//!
//! The native tool reads TOML, checks it and stores the pack as bytes; a page reads these, and no tree.

mod complaint;
#[cfg(not(target_arch = "wasm32"))]
mod editorial;
mod figure;
mod input;
mod raw;
#[cfg(not(target_arch = "wasm32"))]
pub mod reference;
mod shape;
mod stored;
#[cfg(not(target_arch = "wasm32"))]
pub mod toml;
mod tree;
mod wiring;

use rust_decimal::Decimal;

pub use complaint::Complaint;
pub use figure::{Figure, FigureIndex};
pub use input::{Domain, Input, InputIndex, Range};
pub use raw::*;
pub(crate) use stored::{Bytes, Stored, stored};
pub use tree::Tree;
pub(crate) use wiring::{Kind, Wiring};

use crate::error::Error;
use crate::model::Sections;
pub use shape::{Form, Key};

use shape::Shape;

stored! {
    /// A checked pack.
    #[derive(Clone, Debug)]
    pub struct Pack {
        figures: Vec<Figure>,
        inputs: Vec<Input>,
        sections: Sections,
        published: Vec<(String, Decimal)>,
        currency: String,
    }
}

impl Pack {
    /// Checks all that the models rest on, going on from the complaints of an earlier step.
    ///
    /// # Errors
    ///
    /// [`Error::PackInvalid`] with every complaint at once.
    pub fn new(raw: &RawPack, complaints: Vec<Complaint>) -> Result<Self, Error> {
        let currency = &raw.pack.currency;
        let mut wiring = Wiring::new(complaints, currency);
        if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
            wiring.complain(
                format_args!("pack/currency"),
                format_args!("The key `currency` is missing or no code of money"),
                format_args!("Write the three letters of the pack's money, such as \"EUR\""),
            );
        }
        figure::read(&raw.figure, &mut wiring);
        input::read(&raw.input, &mut wiring);
        let sections = Sections::wire(raw, &mut wiring);
        let published = (raw.published.iter().enumerate())
            .filter_map(|(index, row)| {
                let at = format!("published/{index}");
                let value = wiring.number(&at, &row.figure, "value", Some(&row.value))?;
                Some((row.figure.clone(), value))
            })
            .collect();
        input::join(&raw.input, &mut wiring);
        wiring.check_all_used();
        wiring.settle_moves(|at| section_name(raw, at));
        let Wiring {
            figures,
            inputs,
            complaints,
            ..
        } = wiring;
        if !complaints.is_empty() {
            return Err(Error::PackInvalid(complaints));
        }
        Ok(Self {
            figures,
            inputs,
            sections,
            published,
            currency: currency.clone(),
        })
    }

    /// Its figures; a [`FigureIndex`] counts them.
    #[must_use]
    pub fn figures(&self) -> &[Figure] {
        &self.figures
    }

    /// Its inputs; an [`InputIndex`] counts them.
    #[must_use]
    pub fn inputs(&self) -> &[Input] {
        &self.inputs
    }

    /// The input with this id.
    #[must_use]
    pub fn input_index(&self, id: &str) -> Option<InputIndex> {
        self.inputs
            .iter()
            .position(|input| input.id == id)
            .map(InputIndex)
    }

    /// Ids of computed figures that others published, and what they printed.
    #[must_use]
    pub fn published(&self) -> &[(String, Decimal)] {
        &self.published
    }

    /// The code of its money, such as `EUR`.
    #[must_use]
    pub fn currency(&self) -> &str {
        &self.currency
    }

    /// Its models, wired to its figures and inputs.
    #[must_use]
    pub fn sections(&self) -> &Sections {
        &self.sections
    }
}

/// The name of the section at `at`, such as `merger.ccgs` of `merger/0`.
fn section_name(raw: &RawPack, at: &str) -> String {
    let mut steps = at.split('/');
    let section = steps.next().unwrap_or_default();
    let index = steps.next().and_then(|index| index.parse::<usize>().ok());
    let merger = index
        .filter(|_| section == "merger")
        .and_then(|index| raw.merger.get(index));
    merger.map_or_else(
        || section.to_owned(),
        |merger| format!("merger.{}", merger.name),
    )
}

impl RawPack {
    /// What may be written in a pack, table by table.
    #[must_use]
    pub fn form() -> Form {
        <Self as Shape>::form()
    }

    /// Gives `tree` the shape of a pack; what does not fit is complained of and left out.
    #[must_use]
    pub fn of(tree: &Tree) -> (Self, Vec<Complaint>) {
        let mut complaints = Vec::new();
        let raw = Self::read(tree, "", &mut complaints);
        (raw, complaints)
    }
}
