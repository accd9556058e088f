//! What a pack is before it has a shape: texts, whole numbers, flags, lists and tables.
//!
//! TOML and plain objects both come in as one of these, so that one reader serves both and finds
//! the same mistakes; the compiled pack goes out as one, and so does every answer. Answers are made
//! of words and records too, whose texts the core knows before it is asked: JavaScript gets such a
//! text once, not hundreds of times an answer.

use rust_decimal::Decimal;
use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};

/// One value of a pack with all that is below it.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// Text, which decimals are too.
    Text(String),
    /// A year or a version.
    Whole(u32),
    /// Yes or no.
    Flag(bool),
    /// A list.
    List(Vec<Tree>),
    /// Keys and values, in the order in which they are written.
    Table(Vec<(String, Tree)>),
    /// A text of an answer that the core itself knows, such as a unit.
    Word(&'static str),
    /// A table of an answer, whose keys the core itself knows.
    Record(Vec<(&'static str, Tree)>),
    /// What a pack has no use for, such as a float.
    Other,
}

impl Tree {
    /// The value under `key`; none where this is no table of a pack or has no such key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Tree> {
        match self {
            Self::Table(entries) => {
                let entry = entries.iter().find(|(name, _)| name == key)?;
                Some(&entry.1)
            }
            _ => None,
        }
    }

    /// Adds to the list under `key` of a table, which is begun where there is none: how long it was.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn extend_list(&mut self, key: &str, items: impl Iterator<Item = Self>) -> usize {
        let Self::Table(entries) = self else {
            return 0;
        };
        let at = entries.iter().position(|(name, _)| name == key);
        let at = at.unwrap_or(entries.len());
        let mut items = items.peekable();
        if at == entries.len() && items.peek().is_some() {
            entries.push((key.to_owned(), Self::List(Vec::new())));
        }
        match entries.get_mut(at) {
            Some((_, Self::List(list))) => {
                let own = list.len();
                list.extend(items);
                own
            }
            _ => 0,
        }
    }

    /// A record, in this order.
    #[must_use]
    pub fn record<const N: usize>(entries: [(&'static str, Tree); N]) -> Self {
        Self::Record(entries.into())
    }

    /// A text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// A text, or null for none.
    #[must_use]
    pub fn perhaps(text: Option<&str>) -> Self {
        text.map_or(Self::Other, Self::text)
    }

    /// A decimal as text, or null for none.
    #[must_use]
    pub fn decimal(value: Option<Decimal>) -> Self {
        value.map_or(Self::Other, |value| Self::Text(value.to_string()))
    }

    /// The values of a list; none of anything else.
    #[must_use]
    pub fn items(&self) -> &[Tree] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Whole(number) => serializer.serialize_u32(*number),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::List(items) => serializer.collect_seq(items),
            Self::Table(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
            Self::Word(word) => serializer.serialize_unit_variant("", 0, word),
            Self::Record(entries) => {
                let mut record = serializer.serialize_struct("", entries.len())?;
                for (key, value) in entries {
                    record.serialize_field(key, value)?;
                }
                record.end()
            }
            Self::Other => serializer.serialize_unit(),
        }
    }
}
