//! Reads a pack's TOML, and says in which line each mistake stands. Native only.

mod place_in_text;

use std::fmt;

use toml_edit::{Document, Item, TableLike, Value};

use super::{Complaint, Pack, RawPack, Tree, editorial};
use crate::error::Error;

/// A mistake and the line that it stands in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Located {
    /// Counted from 1.
    pub line: usize,
    /// The mistake.
    pub complaint: Complaint,
}

impl fmt::Display for Located {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.complaint)
    }
}

/// A pack as it is written and as it was checked.
#[derive(Clone, Debug)]
pub struct Written {
    /// Everything that stands in it.
    pub tree: Tree,
    /// The same in the shape of a pack.
    pub raw: RawPack,
    /// What the models rest on.
    pub pack: Pack,
}

/// Reads and checks the pack written in `text`.
///
/// # Errors
///
/// Every mistake at once, in the order of the lines. Only text that is no TOML gives just one.
pub fn read(text: &str) -> Result<Pack, Vec<Located>> {
    written(text).map(|written| written.pack)
}

/// The same, with all that is no model's business: sources, words.
///
/// # Errors
///
/// As [`read`].
pub fn written(text: &str) -> Result<Written, Vec<Located>> {
    let document = Document::parse(text).map_err(|error| {
        let line = place_in_text::line(text, error.span().map_or(0, |span| span.start));
        let complaint = Complaint {
            at: String::new(),
            what: format!("This is not TOML: {}", error.message().trim_end()),
            remedy: "Mend the syntax of the line".to_owned(),
        };
        vec![Located { line, complaint }]
    })?;
    let tree = table(document.as_table());
    let (raw, misfits) = RawPack::of(&tree);
    let mut complaints = editorial::check(&raw, &tree);
    match Pack::new(&raw, misfits) {
        Ok(pack) if complaints.is_empty() => {
            complaints = editorial::scenes::try_out(&pack, &raw.scene);
            complaints.extend(editorial::computed::check(&raw, &pack));
            if complaints.is_empty() {
                return Ok(Written { tree, raw, pack });
            }
        }
        Err(Error::PackInvalid(others)) => complaints.extend(others),
        Ok(_) | Err(_) => {}
    }
    let locate = |complaint: Complaint| Located {
        line: place_in_text::line_of(text, document.as_table(), &complaint.at),
        complaint,
    };
    let mut located: Vec<Located> = complaints.into_iter().map(locate).collect();
    located.sort_by_key(|located| located.line);
    located.dedup();
    Err(located)
}

/// Where `complaint` stands in `text`: one that only the caller can make, who knows the pack's folder.
#[must_use]
pub fn located(text: &str, complaint: Complaint) -> Located {
    let line = Document::parse(text).map_or(0, |document| {
        place_in_text::line_of(text, document.as_table(), &complaint.at)
    });
    Located { line, complaint }
}

fn table(table_like: &dyn TableLike) -> Tree {
    let entries = table_like.iter();
    Tree::Table(
        entries
            .map(|(key, item)| (key.to_owned(), tree(item)))
            .collect(),
    )
}

fn tree(item: &Item) -> Tree {
    match item {
        Item::None => Tree::Other,
        Item::Table(entries) => table(entries),
        Item::ArrayOfTables(tables) => {
            Tree::List(tables.iter().map(|entries| table(entries)).collect())
        }
        Item::Value(value) => tree_of_value(value),
    }
}

fn tree_of_value(value: &Value) -> Tree {
    match value {
        Value::String(text) => Tree::Text(text.value().clone()),
        Value::Integer(number) => u32::try_from(*number.value()).map_or(Tree::Other, Tree::Whole),
        Value::Boolean(flag) => Tree::Flag(*flag.value()),
        Value::Array(values) => Tree::List(values.iter().map(tree_of_value).collect()),
        Value::InlineTable(entries) => table(entries),
        Value::Float(_) | Value::Datetime(_) => Tree::Other,
    }
}
