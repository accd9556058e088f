//! Figures in a table beside the pack, as a spreadsheet exports it: one to a row, under the names of their
//! keys. Several sources, or figures that add up, are parted by `;`.

use csv::ReaderBuilder;

use crate::pack::{Complaint, Tree};

/// Keys that hold lists.
const LISTS: [&str; 2] = ["sources", "sum"];

/// A figure of the table, and the line that it begins in, from 1.
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) figure: Tree,
}

/// The figures of `text`.
///
/// # Errors
///
/// The line of the first row that is none, and why.
pub(super) fn read(text: &str) -> Result<Vec<Row>, (usize, Complaint)> {
    // A spreadsheet may begin its export with a mark of the encoding.
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| {
        let line = error.position().map_or(1, |position| position.line());
        let complaint = Complaint {
            at: String::new(),
            what: format!("This is no row of the table: {error}"),
            remedy: "Give it as many cells as the first row has, with quotes around those that hold a comma".to_owned(),
        };
        (usize::try_from(line).unwrap_or(1), complaint)
    };
    let headers = reader.headers().map_err(unreadable)?.clone();
    if !headers.is_empty() && !headers.iter().any(|key| key == "id") {
        let complaint = Complaint {
            at: String::new(),
            what: "The first row of this table names no column `id`".to_owned(),
            remedy: "Begin with id,label,value,unit,status,sources,quote,note, and export it with commas between the cells, not with `;` or tabs".to_owned(),
        };
        return Err((1, complaint));
    }
    let rows = reader.records().map(|record| {
        let record = record.map_err(unreadable)?;
        let line = record.position().map_or(1, |position| position.line());
        let cells = headers.iter().zip(&record);
        // An empty cell is a key that is left out.
        let entries = cells.filter(|(_, cell)| !cell.trim().is_empty());
        let entries = entries.map(|(key, cell)| {
            let value = if LISTS.contains(&key) {
                let parts = cell.split(';').map(|part| Tree::text(part.trim()));
                Tree::List(parts.collect())
            } else {
                Tree::text(cell.trim())
            };
            (key.to_owned(), value)
        });
        Ok(Row {
            line: usize::try_from(line).unwrap_or(1),
            figure: Tree::Table(entries.collect()),
        })
    });
    rows.collect()
}
