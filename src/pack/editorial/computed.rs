//! Ids of computed figures: that claims and comparisons name such, and that no two are the same. Only the
//! models know them.

use super::Complaint;
use crate::number::Fast;
use crate::outcome::{Sheet, evaluate};
use crate::pack::{Pack, RawPack};
use crate::scenario::Scenario;

/// Complaints about names of figures that no model of `pack` computes, and about two of one id.
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
    complaints.chain(check_unique(raw, &sheet)).collect()
}

/// The pack's names make the ids: a yardstick named `total` would stand for the total itself.
fn check_unique(raw: &RawPack, sheet: &Sheet<Fast>) -> Vec<Complaint> {
    let mut ids: Vec<&str> = (sheet.lines.iter().map(|line| line.id.as_str()))
        .chain(raw.figure.iter().map(|figure| figure.id.as_str()))
        .chain(raw.input.iter().map(|input| input.id.as_str()))
        .collect();
    ids.sort_unstable();
    let mut twice: Vec<&str> = (ids.windows(2))
        .filter_map(|pair| pair.first().filter(|first| pair.last() == Some(first)))
        .copied()
        .collect();
    twice.dedup();
    let complaints = twice.into_iter().map(|id| Complaint {
        at: named_at(raw, id),
        what: format!("Two figures would have the id `{id}`, which a model makes of a name"),
        remedy: "Give what stands here another name".to_owned(),
    });
    complaints.collect()
}

/// Where the name stands that makes the id a second time.
fn named_at(raw: &RawPack, id: &str) -> String {
    let yardsticks = raw.ics.iter().flat_map(|ics| &ics.yardsticks);
    let yardstick = yardsticks
        .map(|yardstick| format!("ics.{}", yardstick.name))
        .position(|made| made == id);
    if let Some(index) = yardstick {
        return format!("ics/yardsticks/{index}/name");
    }
    let figure = raw.figure.iter().position(|figure| figure.id == id);
    let input = raw.input.iter().position(|input| input.id == id);
    match (figure, input, id.split('.').next()) {
        (Some(index), _, _) => format!("figure/{index}/id"),
        (_, Some(index), _) => format!("input/{index}/id"),
        (_, _, section) => section.unwrap_or_default().to_owned(),
    }
}
