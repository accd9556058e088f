//! Texts of a pack are plain: markup in one is a mistake, here and on every page, and so is a character
//! that nobody sees.

use crate::pack::{Complaint, Tree};

/// Adds a complaint for each text of `tree` that has markup or a character that nobody sees.
pub(super) fn check(at: &str, tree: &Tree, complaints: &mut Vec<Complaint>) {
    match tree {
        Tree::Text(text) if has_markup(text) => complaints.push(Complaint {
            at: at.to_owned(),
            what: format!("The text `{text}` has markup"),
            remedy: "Write plain text, without <, > or entities such as &amp;".to_owned(),
        }),
        Tree::Text(text) if text.contains(is_unseen) => complaints.push(Complaint {
            at: at.to_owned(),
            what: format!(
                "The text `{}` has a character that nobody sees, or that turns the direction of others",
                shown(text)
            ),
            remedy: "Delete it: here it stands as its number".to_owned(),
        }),
        Tree::List(items) => {
            for (index, item) in items.iter().enumerate() {
                check(&format!("{at}/{index}"), item, complaints);
            }
        }
        Tree::Table(entries) => {
            for (key, value) in entries {
                let at = format!("{at}/{key}");
                check(at.trim_start_matches('/'), value, complaints);
            }
        }
        _ => {}
    }
}

/// Controls, but for the end of a line; spaces of no width; marks and overrides of direction. A soft
/// hyphen and a no-break space have their uses.
fn is_unseen(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The text with what nobody sees as numbers.
fn shown(text: &str) -> String {
    let shown = text.chars().map(|c| {
        if is_unseen(c) {
            c.escape_unicode().to_string()
        } else {
            c.to_string()
        }
    });
    shown.collect()
}

fn has_markup(text: &str) -> bool {
    let mut after_ampersands = text.split('&').skip(1);
    let entity = |rest: &str| {
        let name = rest.split_once(';').map(|(name, _)| name);
        name.is_some_and(|name| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
        })
    };
    text.contains(['<', '>']) || after_ampersands.any(entity)
}

#[cfg(test)]
mod tests {
    use super::has_markup;

    #[test]
    fn tags_and_entities_are_markup_and_an_ampersand_is_not() {
        assert!(has_markup("a <b>bold</b> claim") && has_markup("Bedford &amp; Luton"));
        assert!(has_markup("&#60;") && !has_markup("Bedford & Luton; L&D"));
    }
}
