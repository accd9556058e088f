//! Which place belongs to which system.

use super::Boundary;
use crate::pack::{Bytes, Stored};

/// Which place of the pack.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct PlaceIndex(pub(super) usize);

impl Stored for PlaceIndex {
    fn put(&self, out: &mut Vec<u8>) {
        self.0.put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        Self(usize::take(from))
    }
}

/// Which system of the pack.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct SystemIndex(pub(super) usize);

impl Stored for SystemIndex {
    fn put(&self, out: &mut Vec<u8>) {
        self.0.put(out);
    }

    fn take(from: &mut Bytes) -> Self {
        Self(usize::take(from))
    }
}

/// Every place in exactly one system.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Assignment(Vec<SystemIndex>);

/// Why a move is not made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NoMove {
    /// There is no such place.
    UnknownPlace,
    /// There is no such system.
    UnknownSystem,
    /// Place or system is only partly on the map, and the move is neither a scene's nor one back.
    Fixed,
}

impl Assignment {
    /// Where the places are today.
    #[must_use]
    pub fn today(boundary: &Boundary) -> Self {
        Self(boundary.places().iter().map(|place| place.today).collect())
    }

    /// The system of a place.
    #[must_use]
    pub fn of(&self, place: PlaceIndex) -> Option<SystemIndex> {
        self.0.get(place.0).copied()
    }

    /// Moves the place with one id to the system with another.
    ///
    /// # Errors
    ///
    /// Says why not, and changes nothing.
    pub fn relocate(
        &mut self,
        boundary: &Boundary,
        place: &str,
        system: &str,
    ) -> Result<(), NoMove> {
        let at = boundary.places().iter().position(|p| p.id == place);
        let at = at.ok_or(NoMove::UnknownPlace)?;
        let to = boundary.systems().iter().position(|s| s.id == system);
        let to = to.ok_or(NoMove::UnknownSystem)?;
        let place = boundary.places().get(at).ok_or(NoMove::UnknownPlace)?;
        let partly = boundary.systems().get(to).is_some_and(|s| s.partly);
        let home = self.0.get_mut(at).ok_or(NoMove::UnknownPlace)?;
        if *home == SystemIndex(to) {
            return Ok(());
        }
        let scened = (boundary.scened).contains(&(PlaceIndex(at), SystemIndex(to)));
        let back = place.today == SystemIndex(to);
        if (place.fixed || partly) && !scened && !back {
            return Err(NoMove::Fixed);
        }
        *home = SystemIndex(to);
        Ok(())
    }
}
