//! From the way to an entry, such as `input/3/default`, to its line in the text.

use toml_edit::{Item, Table, Value};

/// The line, from 1, of the deepest step of `at` that the text has.
pub(super) fn line_of(text: &str, top: &Table, at: &str) -> usize {
    let mut start = 0;
    let mut node = Node::Table(top);
    for step in at.split('/') {
        let Some((next, span)) = node.step(step) else {
            break;
        };
        start = span.unwrap_or(start);
        node = next;
    }
    line(text, start)
}

/// The line, from 1, that the byte at `start` stands in.
pub(super) fn line(text: &str, start: usize) -> usize {
    let before = text.as_bytes().iter().take(start);
    before
        .filter(|byte| **byte == b'\n')
        .count()
        .saturating_add(1)
}

enum Node<'a> {
    Table(&'a Table),
    Item(&'a Item),
    Value(&'a Value),
}

impl<'a> Node<'a> {
    /// What `key` leads to, and the byte at which that begins.
    fn step(&self, key: &str) -> Option<(Node<'a>, Option<usize>)> {
        match *self {
            Node::Table(table) | Node::Item(Item::Table(table)) => {
                let (name, item) = table.get_key_value(key)?;
                Some((Node::Item(item), name.span().map(|span| span.start)))
            }
            Node::Item(Item::ArrayOfTables(tables)) => {
                let table = tables.get(key.parse().ok()?)?;
                Some((Node::Table(table), table.span().map(|span| span.start)))
            }
            Node::Item(Item::Value(value)) | Node::Value(value) => match value {
                Value::Array(values) => {
                    let value = values.get(key.parse().ok()?)?;
                    Some((Node::Value(value), value.span().map(|span| span.start)))
                }
                Value::InlineTable(table) => {
                    let value = table.get(key)?;
                    Some((Node::Value(value), value.span().map(|span| span.start)))
                }
                _ => None,
            },
            Node::Item(Item::None) => None,
        }
    }
}
