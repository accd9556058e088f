//! Superseded defaults: when each was replaced, and why, so that an old link can tell its reader.

use super::Editor;
use crate::decimal;
use crate::pack::RawInput;

impl Editor<'_> {
    pub(super) fn check_superseded(&mut self, at: &str, input: &RawInput) {
        let id = &input.id;
        let today = self.raw.pack.version;
        let mut earlier = 0;
        for (index, old) in input.superseded.iter().enumerate() {
            let at = format!("{at}/superseded/{index}");
            let version = old.version;
            if version <= earlier || version >= today {
                let what = format!("`{id}` has a default superseded after version {version}");
                let remedy = "Give the last version of the pack that had it: below the \
                              pack's own, and each above the one before";
                self.complain(&format!("{at}/version"), what, remedy);
            }
            earlier = earlier.max(version);
            let next = input.superseded.get(index.saturating_add(1));
            let next = next.map_or(&input.default, |next| &next.default);
            self.check_former(&format!("{at}/default"), input, &old.default, next);
            if old.why.is_empty() {
                let what = format!("`{id}` does not say why its default {} went", old.default);
                self.complain(&at, what, "Give the reason as `why`, in a sentence");
            }
        }
    }

    /// A former default could be set today, and is another than what followed it.
    fn check_former(&mut self, at: &str, input: &RawInput, former: &str, next: &str) {
        let id = &input.id;
        let known = if input.options.is_empty() {
            decimal::parse(former).is_some()
        } else {
            input.options.iter().any(|option| option.id == former)
        };
        if !known {
            let what = format!("`{id}` had the default `{former}`");
            let remedy = "Write a decimal as text, such as \"0.5\", or one of the options";
            self.complain(at, what, remedy);
        } else if former == next
            || (decimal::parse(former).is_some() && decimal::parse(former) == decimal::parse(next))
        {
            let what = format!("`{id}` has the default {former} before and after");
            self.complain(at, what, "Leave out what did not change");
        }
    }
}
