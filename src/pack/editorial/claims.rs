//! Claims are quoted, attributed, and judged in exactly one way.

use super::Editor;

impl Editor<'_> {
    pub(super) fn check_claims(&mut self) {
        let claims = &self.raw.claim;
        for (index, claim) in claims.iter().enumerate() {
            let at = format!("claim/{index}");
            let id = &claim.id;
            if id.is_empty() || claims.iter().take(index).any(|earlier| earlier.id == *id) {
                let what = format!("The claim id `{id}` is empty or stands twice");
                self.complain(
                    &format!("{at}/id"),
                    what,
                    "Give each claim an id of its own",
                );
            }
            if claim.quote.is_empty() || claim.who.is_empty() || claim.answer.is_empty() {
                let what = format!("The claim `{id}` lacks its `quote`, `who` or `answer`");
                self.complain(
                    &at,
                    what,
                    "Quote it as printed, say who said it, and answer it",
                );
            }
            self.check_named_sources(&at, id, std::slice::from_ref(&claim.source));
            let ways = [
                claim.test.is_some(),
                claim.condition.is_some(),
                claim.missing.is_some(),
            ];
            let both = claim.test.is_some() && claim.condition.is_some();
            if ways == [false; 3] || both {
                let what = format!("It is not clear how the claim `{id}` is judged");
                let remedy = "Give it a `test` or a `condition`, or name what is `missing`";
                self.complain(&at, what, remedy);
            }
        }
    }
}
