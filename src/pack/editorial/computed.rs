//! Ids of computed figures that claims and comparisons name: only the models know them.

use super::Complaint;
use crate::number::Fast;
use crate::outcome::evaluate;
use crate::pack::{Pack, RawPack};
use crate::scenario::Scenario;

/// Complaints about names of figures that no model of `pack` computes.
pub(in crate::pack) fn check(raw: &RawPack, pack: &Pack) -> Vec<Complaint> {
    let sheet = evaluate::<Fast>(pack, &Scenario::baseline(pack)).sheet;
    let claims = pack.sections().claims.iter().enumerate();
    let claimed = claims.flat_map(|(index, claim)| {
        let at = format!("claim/{index}");
        claim.computed().map(move |id| (at.clone(), id))
    });
    let published = raw.published.iter().enumerate().map(|(index, published)| {
        (
            format!("published/{index}/figure"),
            published.figure.as_str(),
        )
    });
    let unknown = claimed
        .chain(published)
        .filter(|(_, id)| sheet.value(id).is_none());
    let complaints = unknown.map(|(at, id)| Complaint {
        at,
        what: format!("`{id}` is neither a figure or input of this pack nor one that it computes"),
        remedy: "Correct the id".to_owned(),
    });
    complaints.collect()
}
