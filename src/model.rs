//! The models: one file each, arithmetic on any [`Number`](crate::number::Number).
//!
//! Each has a section, which joins its formulas to the figures and inputs of a pack, and writes
//! its figures on a [`Sheet`](crate::outcome::Sheet) under the ids that the pack's names make.

pub mod boundary;
pub mod chair;
pub mod deficit;
pub mod ics;
pub mod merger;
pub mod review;
pub mod spend;

use crate::claims::Claim;
use crate::pack::{RawPack, Wiring, stored};
use crate::unit::Unit;

/// Units of an amount of money that stands by itself or comes round each year.
pub(crate) const MONEY: &[Unit] = &[Unit::Money, Unit::MoneyAYear];

stored! {
    /// The sections that a pack has.
    #[derive(Clone, Debug)]
    pub struct Sections {
        pub(crate) ics: Option<ics::Ics>,
        pub(crate) chair: Option<chair::Chair>,
        pub(crate) deficit: Option<deficit::Deficit>,
        pub(crate) review: Option<review::Review>,
        pub(crate) spend: Option<spend::Spend>,
        pub(crate) mergers: Vec<merger::Merger>,
        pub(crate) boundary: Option<boundary::Boundary>,
        pub(crate) claims: Vec<Claim>,
    }
}

impl Sections {
    pub(crate) fn wire(raw: &RawPack, wiring: &mut Wiring) -> Self {
        let mergers: Vec<merger::Merger> = (raw.merger.iter().enumerate())
            .map(|(index, merger)| merger::Merger::wire(index, raw, merger, wiring))
            .collect();
        let sections = Self {
            ics: (raw.ics.as_ref()).map(|section| ics::Ics::wire(section, &mergers, wiring)),
            chair: (raw.chair.as_ref()).map(|section| chair::Chair::wire(section, wiring)),
            deficit: (raw.deficit.as_ref()).map(|section| deficit::Deficit::wire(section, wiring)),
            review: (raw.review.as_ref()).map(|section| review::Review::wire(section, wiring)),
            spend: (raw.spend.as_ref()).map(|section| spend::Spend::wire(section, wiring)),
            boundary: (raw.boundary.as_ref())
                .map(|section| boundary::Boundary::wire(section, raw, wiring)),
            claims: (raw.claim.iter().enumerate())
                .map(|(index, claim)| Claim::wire(index, claim, wiring))
                .collect(),
            mergers,
        };
        if let Some(index) = sections.ics.as_ref().and_then(ics::Ics::merger) {
            // Each asks for the other: what the budgets come to, what running the bodies costs.
            let merger = format!("merger/{index}");
            wiring.passes_on("ics", &merger);
            wiring.passes_on(&merger, "ics");
        }
        for (index, merger) in sections.mergers.iter().enumerate() {
            if let Some(other) = merger.alternative_to() {
                wiring.passes_on(&format!("merger/{other}"), &format!("merger/{index}"));
            }
        }
        if sections.names().is_empty() {
            wiring.complain(
                format_args!("pack"),
                format_args!("The pack has no section, so that nothing can be computed"),
                format_args!("Add one, such as [review] or [[merger]]"),
            );
        }
        sections
    }

    /// Who belongs where, in a pack that says so.
    #[must_use]
    pub fn boundary(&self) -> Option<&boundary::Boundary> {
        self.boundary.as_ref()
    }

    /// The names of the sections that there are, in the order in which they are evaluated.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let one = |is: bool, name: &str| is.then(|| name.to_owned());
        let before = [
            one(self.ics.is_some(), "ics"),
            one(self.chair.is_some(), "chair"),
            one(self.deficit.is_some(), "deficit"),
            one(self.review.is_some(), "review"),
            one(self.spend.is_some(), "spend"),
        ];
        let mergers = self.mergers.iter().map(merger::Merger::section);
        let boundary = one(self.boundary.is_some(), "boundary");
        (before.into_iter().flatten())
            .chain(mergers)
            .chain(boundary)
            .collect()
    }
}
