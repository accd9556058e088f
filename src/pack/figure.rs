//! The figures of a pack.

use rust_decimal::Decimal;

use super::raw::RawFigure;
use super::stored::{Bytes, Stored, stored};
use super::wiring::Wiring;
use crate::status::Status;
use crate::unit::Unit;

/// Which figure of the pack.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct FigureIndex(pub(super) usize);

impl Stored for FigureIndex {
    fn put(&self, out: &mut Vec<u8>) {
        self.0.put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        Self(usize::take(from))
    }
}

impl FigureIndex {
    pub(crate) fn at(position: usize) -> Self {
        Self(position)
    }

    /// Its place in the pack's list.
    #[must_use]
    pub fn position(self) -> usize {
        self.0
    }
}

stored! {
    /// A figure that a source states, or that follows from such by a stated sum.
    #[derive(Clone, Debug)]
    pub struct Figure {
        /// Its id.
        pub id: String,
        /// Its value.
        pub value: Decimal,
        /// What it counts.
        pub unit: Unit,
        /// Reported or derived.
        pub status: Status,
        /// What it is, in a phrase.
        pub label: String,
        /// Id of the source to name.
        pub source: Option<String>,
    }
}

/// Reads the figures, each mistake a complaint.
pub(super) fn read(raw: &[RawFigure], wiring: &mut Wiring) {
    for (index, figure) in raw.iter().enumerate() {
        let at = format!("figure/{index}");
        let id = &figure.id;
        let value = wiring.number(&at, id, "value", Some(&figure.value));
        let unit = wiring.unit(&at, id, &figure.unit);
        let status = Status::parse(&figure.status).filter(|status| *status < Status::Assumed);
        if status.is_none() {
            wiring.complain(
                format_args!("{at}/status"),
                format_args!("`{id}` has the status `{}`", figure.status),
                format_args!("A figure is `reported` or `derived`; what nobody states is an input"),
            );
        }
        wiring.add_figure(
            &at,
            Figure {
                id: id.clone(),
                value: value.unwrap_or_default(),
                unit,
                status: status.unwrap_or(Status::Derived),
                label: figure.label.clone(),
                source: figure.sources.first().cloned(),
            },
        );
    }
}
