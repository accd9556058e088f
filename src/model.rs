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
use crate::pack::{RawPack, Wiring};
use crate::unit::Unit;

/// Units of an amount of money that stands by itself or comes round each year.
pub(crate) const MONEY: &[Unit] = &[Unit::Gbp, Unit::GbpAYear];

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

impl Sections {
    pub(crate) fn wire(raw: &RawPack, wiring: &mut Wiring) -> Self {
        let mergers: Vec<merger::Merger> = (raw.merger.iter().enumerate())
            .map(|(index, merger)| merger::Merger::wire(index, &raw.merger, merger, wiring))
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
        if sections.is_empty() {
            wiring.complain(
                format_args!("pack"),
                format_args!("The pack has no section, so that nothing can be computed"),
                format_args!("Add one, such as [review] or [[merger]]"),
            );
        }
        sections
    }

    fn is_empty(&self) -> bool {
        self.ics.is_none()
            && self.chair.is_none()
            && self.deficit.is_none()
            && self.review.is_none()
            && self.spend.is_none()
            && self.mergers.is_empty()
            && self.boundary.is_none()
    }
}
