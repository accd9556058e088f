//! Ids become addresses, names of files and attributes: they are plain words.

use crate::pack::{Complaint, RawPack};

/// A complaint for each id of `raw` that is no plain word.
pub(super) fn check(raw: &RawPack) -> Vec<Complaint> {
    let mut ids = vec![("pack/id".to_owned(), raw.pack.id.clone())];
    macro_rules! listed {
        ($($list:ident)*) => {$(
            ids.extend((raw.$list.iter().enumerate()).map(|(index, one)| {
                (format!("{}/{index}/id", stringify!($list)), one.id.clone())
            }));
        )*};
    }
    listed!(figure input source scene claim place system split);
    let mergers = raw.merger.iter().enumerate();
    ids.extend(
        mergers.map(|(index, merger)| (format!("merger/{index}/name"), merger.name.clone())),
    );
    if let Some(map) = raw
        .boundary
        .as_ref()
        .and_then(|boundary| boundary.map.clone())
    {
        ids.push(("boundary/map".to_owned(), map));
    }
    let strange = ids.into_iter().filter(|(at, id)| {
        let list = at.split('/').next().unwrap_or_default();
        let is_plain = if ["figure", "input", "source", "split"].contains(&list) {
            id.split(['.', '/']).all(is_word)
        } else {
            is_word(id)
        };
        !id.is_empty() && !is_plain
    });
    let complaints = strange.map(|(at, id)| Complaint {
        at,
        what: format!("The id `{}` is no plain word", id.escape_default()),
        remedy: "Write letters, digits, - and _; in the ids of figures, inputs, sources and splits, single . or / too".to_owned(),
    });
    complaints.collect()
}

/// Letters, digits, `-` and `_`, at least one.
fn is_word(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    !id.is_empty() && id.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::is_word;

    #[test]
    fn a_way_to_another_folder_a_quote_and_a_space_are_no_words() {
        for id in ["blmk", "04F", "budget-2018-19", "pop_2024"] {
            assert!(is_word(id), "{id}");
        }
        for id in [
            "../blmk",
            "",
            ".",
            "a/b",
            "a b",
            "a\"b",
            "é",
            "__proto__.",
            "a\u{202E}",
        ] {
            assert!(!is_word(id), "{id}");
        }
    }
}
