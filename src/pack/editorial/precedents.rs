//! What became of such plans elsewhere: of a known state, and a mark that its track has room for.

use super::Editor;
use crate::decimal;

const STATES: [&str; 4] = ["counted", "claimed", "budgeted", "forecast"];

impl Editor<'_> {
    pub(super) fn check_precedents(&mut self) {
        for (index, precedent) in self.raw.precedent.iter().enumerate() {
            let at = format!("precedent/{index}");
            let name = &precedent.name;
            self.check_label(&at, "a precedent", name);
            self.check_label(&at, name, &precedent.line);
            self.check_named_sources(&at, name, &precedent.sources);
            if !STATES.contains(&precedent.state.as_str()) {
                let what = format!("The precedent `{name}` has the state `{}`", precedent.state);
                let remedy = "Write counted, claimed, budgeted or forecast";
                self.complain(&format!("{at}/state"), what, remedy);
            }
            let Some(id) = &precedent.input else {
                continue;
            };
            if !self.raw.input.iter().any(|input| input.id == *id) {
                let what = format!("The precedent `{name}` marks `{id}`, which is no input");
                self.complain(&format!("{at}/input"), what, "Correct the id");
            }
            let ends = [("low", &precedent.low), ("high", &precedent.high)];
            let values = ends.map(|(_, end)| end.as_deref().and_then(decimal::parse));
            if let [Some(low), Some(high)] = values
                && low <= high
            {
                continue;
            }
            let what = format!("The precedent `{name}` marks `{id}` from no low to no high");
            let remedy = "Give it a low and a high, the same where it is one value";
            self.complain(&at, what, remedy);
        }
    }
}
