//! Claims are quoted, attributed, and tested by name.

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
            if claim.tests.is_empty() {
                let what = format!("Nothing of the claim `{id}` is tested");
                let remedy =
                    "Give it [[claim.tests]]: what can't be tested names what is `missing`";
                self.complain(&at, what, remedy);
            }
            for (number, test) in claim.tests.iter().enumerate() {
                let ways = [&test.figure, &test.condition, &test.missing];
                if test.what.is_empty() || ways.iter().filter(|way| way.is_some()).count() != 1 {
                    let what =
                        format!("It is not clear what a test of the claim `{id}` tests, or how");
                    let remedy = "Say `what`, and give it a `figure`, or a `condition`, or name what is `missing`";
                    self.complain(&format!("{at}/tests/{number}"), what, remedy);
                }
            }
        }
    }
}
