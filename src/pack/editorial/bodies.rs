//! Bodies are named, dated, sourced, and know each other.

use super::Editor;
use crate::pack::wiring::Listed;

impl Editor<'_> {
    pub(super) fn check_bodies(&mut self) {
        if let Some(structures) = &self.raw.structures {
            self.check_quote("structures", "structures", structures);
        }
        let bodies = &self.raw.body;
        let kinds = (self.raw.setups.as_ref()).map_or(&[][..], |setups| &setups.kinds);
        for (index, body) in bodies.iter().enumerate() {
            let at = format!("body/{index}");
            let id = &body.id;
            if id.is_empty() || bodies.iter().take(index).any(|earlier| earlier.id == *id) {
                let what = format!("The body id `{id}` is empty or stands twice");
                self.complain(&format!("{at}/id"), what, "Give each body an id of its own");
            }
            self.check_label(&at, id, &body.name);
            self.check_label(&at, id, &body.line);
            self.check_named_sources(&at, id, &body.sources);
            if !kinds.contains(&body.kind) {
                let what = format!("The body `{id}` is of the kind `{}`", body.kind);
                let remedy = if kinds.is_empty() {
                    format!(
                        "Name its kind: `[setups]` with `bodies = [\"{id}\"]` and `kinds = [\"{}\"]`",
                        body.kind
                    )
                } else {
                    format!("The kinds under [setups] are {}", Listed(kinds))
                };
                self.complain(&format!("{at}/kind"), what, &remedy);
            }
            let end = body.end.as_deref().unwrap_or("9999");
            if !is_date(&body.start) || !is_date(end) || *body.start > *end {
                let what = format!("The body `{id}` goes from `{}` to `{end}`", body.start);
                let remedy = "Write dates as 2021-04-01, 2021-04 or 2021, the start first";
                self.complain(&format!("{at}/start"), what, remedy);
            }
            for other in body.from.iter().chain(&body.overseers) {
                if !bodies.iter().any(|known| known.id == *other) {
                    let what = format!("`{id}` names the body `{other}`, and there is none");
                    self.complain(&at, what, "Add it as a [[body]], or correct the id");
                }
            }
            for place in &body.places {
                if !self.raw.place.iter().any(|known| known.id == *place) {
                    let what = format!("`{id}` names the place `{place}`, and there is none");
                    self.complain(&format!("{at}/places"), what, "Name the id of a [[place]]");
                }
            }
        }
    }
}

/// A year, a month or a day.
fn is_date(text: &str) -> bool {
    let lengths = [4, 7, 10];
    let digits = text
        .split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    lengths.contains(&text.len()) && digits
}
