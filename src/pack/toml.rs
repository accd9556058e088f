//! Reads a pack's TOML, and says in which line each mistake stands. Native only.

mod figures;
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
    /// Whether it is a line of the table of figures, not of the pack's TOML.
    pub in_table: bool,
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
    written_with(text, None)
}

/// The same, with more figures from `table`, which is a CSV with the keys of a figure as its columns.
///
/// # Errors
///
/// As [`read`]; a table that cannot be read gives just one.
pub fn written_with(text: &str, table: Option<&str>) -> Result<Written, Vec<Located>> {
    let document = Document::parse(text).map_err(|error| {
        let line = place_in_text::line(text, error.span().map_or(0, |span| span.start));
        let complaint = Complaint {
            at: String::new(),
            what: format!("This is not TOML: {}", error.message().trim_end()),
            remedy: "Mend the syntax of the line".to_owned(),
        };
        vec![Located {
            line,
            in_table: false,
            complaint,
        }]
    })?;
    let rows = figures::read(table.unwrap_or_default()).map_err(|(line, complaint)| {
        vec![Located {
            line,
            in_table: true,
            complaint,
        }]
    })?;
    let mut tree = table_of(document.as_table());
    let own = tree.extend_list("figure", rows.iter().map(|row| row.figure.clone()));
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
    let locate = |complaint: Complaint| {
        let mut steps = complaint.at.split('/');
        let index = steps.nth(1).and_then(|index| index.parse::<usize>().ok());
        let index = index.filter(|_| complaint.at.starts_with("figure/"));
        let row = index.and_then(|index| rows.get(index.checked_sub(own)?));
        Located {
            line: row.map_or_else(
                || place_in_text::line_of(text, document.as_table(), &complaint.at),
                |row| row.line,
            ),
            in_table: row.is_some(),
            complaint,
        }
    };
    let mut located: Vec<Located> = complaints.into_iter().map(locate).collect();
    located.sort_by_key(|located| (located.in_table, located.line));
    located.dedup();
    Err(located)
}

/// Where `complaint` stands in `text`: one that only the caller can make, who knows the pack's folder.
#[must_use]
pub fn located(text: &str, complaint: Complaint) -> Located {
    let line = Document::parse(text).map_or(0, |document| {
        place_in_text::line_of(text, document.as_table(), &complaint.at)
    });
    Located {
        line,
        in_table: false,
        complaint,
    }
}

fn table_of(table_like: &dyn TableLike) -> Tree {
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
        Item::Table(entries) => table_of(entries),
        Item::ArrayOfTables(tables) => {
            Tree::List(tables.iter().map(|entries| table_of(entries)).collect())
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
        Value::InlineTable(entries) => table_of(entries),
        Value::Float(_) | Value::Datetime(_) => Tree::Other,
    }
}
