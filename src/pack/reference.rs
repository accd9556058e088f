//! What may be written in a pack, from the types that read it: a page for people, a schema for editors.

use serde_json::{Map, Value, json};

use super::{Form, Key, RawPack};

/// A JSON Schema of `pack.toml`: editors of TOML complete and check keys by it.
#[must_use]
pub fn schema() -> Value {
    let mut schema = of(&RawPack::form());
    if let Value::Object(entries) = &mut schema {
        let draft = "http://json-schema.org/draft-07/schema#";
        entries.insert("$schema".to_owned(), json!(draft));
        entries.insert("title".to_owned(), json!("A pack of joined-up"));
    }
    schema
}

fn of(form: &Form) -> Value {
    match form {
        Form::Text => json!({ "type": "string" }),
        Form::Whole => json!({ "type": "integer", "minimum": 0 }),
        Form::Flag => json!({ "type": "boolean" }),
        Form::List(item) => json!({ "type": "array", "items": of(item) }),
        Form::Named(value) => json!({ "type": "object", "additionalProperties": of(value) }),
        Form::Table(keys) => {
            let properties: Map<String, Value> = keys
                .iter()
                .map(|key| {
                    let mut value = of(&key.form);
                    if let Value::Object(entries) = &mut value {
                        entries.insert("description".to_owned(), json!(key.means));
                    }
                    (key.name.to_owned(), value)
                })
                .collect();
            json!({ "type": "object", "properties": properties, "additionalProperties": false })
        }
    }
}

/// The same as a page in Markdown: each table with its keys.
#[must_use]
pub fn page() -> String {
    let mut page = String::from(
        "# What stands in a pack\n\n\
         Made from the types that read it, by `make reference`: `pack.schema.json` beside it says the same \
         to an editor of TOML. [The tutorial](new-pack.md) goes from nothing to a page. Numbers are text in \
         quotes. A key in *italics* may be left out.\n",
    );
    if let Form::Table(keys) = RawPack::form() {
        // What the pack is comes first in a file.
        let (about, others): (Vec<Key>, Vec<Key>) =
            keys.into_iter().partition(|key| key.name == "pack");
        for key in about.iter().chain(&others) {
            section(&mut page, key.name, key);
        }
    }
    page
}

fn section(page: &mut String, path: &str, key: &Key) {
    let (heading, keys) = match &key.form {
        Form::Table(keys) => (format!("[{path}]"), keys),
        Form::List(item) => match item.as_ref() {
            Form::Table(keys) => (format!("[[{path}]]"), keys),
            _ => return,
        },
        _ => return,
    };
    page.push_str(&format!("\n## `{heading}`\n\n{}\n\n", key.means));
    for key in keys {
        let name = format!("`{}`", key.name);
        let name = if key.optional {
            format!("*{name}*")
        } else {
            name
        };
        page.push_str(&format!("- {name}, {}: {}\n", word(&key.form), key.means));
    }
    for key in keys {
        section(page, &format!("{path}.{}", key.name), key);
    }
}

fn word(form: &Form) -> String {
    match form {
        Form::Text => "text".to_owned(),
        Form::Whole => "a whole number".to_owned(),
        Form::Flag => "`true` or `false`".to_owned(),
        Form::List(item) => match item.as_ref() {
            Form::Table(_) => "tables".to_owned(),
            item => format!("a list of {}", word(item)),
        },
        Form::Named(value) => format!("names, each with {}", word(value)),
        Form::Table(_) => "a table".to_owned(),
    }
}
