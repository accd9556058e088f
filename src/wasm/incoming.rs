//! What comes in from JavaScript. Nothing here trusts that a value holds still: a getter may throw,
//! an object may contain itself.

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

use crate::outcome::Parts;
use crate::pack::Tree;
use crate::scenario::Request;

/// Deeper than any pack goes; one that contains itself would go on for ever.
const DEEPEST: u32 = 12;

/// A pack as it was compiled; what has no place in one is marked as such, to be complained of.
pub(super) fn pack(value: &JsValue) -> Tree {
    tree(value, 0)
}

fn tree(value: &JsValue, depth: u32) -> Tree {
    if let Some(text) = value.as_string() {
        return Tree::Text(text);
    }
    if let Some(flag) = value.as_bool() {
        return Tree::Flag(flag);
    }
    if let Some(number) = value.as_f64() {
        return whole(number).map_or(Tree::Other, Tree::Whole);
    }
    let Some(entries) = entries_of(value).filter(|_| depth < DEEPEST) else {
        return Tree::Other;
    };
    let below = entries
        .into_iter()
        .map(|(key, value)| (key, tree(&value, depth.saturating_add(1))));
    if Array::is_array(value) {
        let items = below.filter(|(key, _)| key != "length");
        return Tree::List(items.map(|(_, item)| item).collect());
    }
    Tree::Table(below.collect())
}

/// Years and versions are the only numbers in a pack that are not text.
fn whole(number: f64) -> Option<u32> {
    (number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number))
        .then_some(number as u32)
}

/// What an object has of its own, undefined where reading throws; none where `value` is no object
/// or throws at once. An exception that went through here would leave a part of the stack behind.
fn entries_of(value: &JsValue) -> Option<Vec<(String, JsValue)>> {
    let keys = Reflect::own_keys(value)
        .ok()
        .filter(|_| value.is_object())?;
    let entries = keys.iter().filter_map(|key| {
        let value = Reflect::get(value, &key).unwrap_or_default();
        Some((key.as_string()?, value))
    });
    Some(entries.collect())
}

/// The same of a plain object only.
fn plain(value: &JsValue) -> Option<Vec<(String, JsValue)>> {
    entries_of(value).filter(|_| !Array::is_array(value))
}

/// An id or a decimal as text; what is no text names nothing. With a parameter of type `&str` the
/// glue reads beyond the memory where a caller passes a number.
pub(super) fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

/// The sections that a list names; all where there is no list.
pub(super) fn parts(value: &JsValue) -> Parts {
    let names = entries_of(value)
        .filter(|_| Array::is_array(value))
        .into_iter()
        .flatten();
    let names = names
        .filter(|(key, _)| key != "length")
        .map(|(_, name)| text(&name));
    if value.is_undefined() || value.is_null() {
        Parts::default()
    } else {
        Parts::only(names.collect())
    }
}

/// The scenario that `value` is, or none where it is no plain object of plain objects.
pub(super) fn request(value: &JsValue) -> Option<Request> {
    plain(value)?;
    let settings = |key: &str| {
        let part = Reflect::get(value, &key.into()).ok()?;
        if part.is_undefined() || part.is_null() {
            return Some(Vec::new());
        }
        let entries = plain(&part)?.into_iter();
        Some(entries.map(|(key, v)| (key, v.as_string())).collect())
    };
    Some(Request {
        inputs: settings("inputs")?,
        places: settings("places")?,
    })
}
