//! What comes in from JavaScript. Nothing here trusts that a value holds still: a getter may throw.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::outcome::Parts;
use crate::scenario::Request;

/// The bytes that `value` holds; none where it is no `Uint8Array`.
pub(super) fn bytes(value: &JsValue) -> Vec<u8> {
    value
        .dyn_ref::<Uint8Array>()
        .map(Uint8Array::to_vec)
        .unwrap_or_default()
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

/// The same of no list, and of nothing that only hides what it holds, as a `Map` or a `Date` does: they have
/// nothing of their own, and would be read as nothing changed.
fn plain(value: &JsValue) -> Option<Vec<(String, JsValue)>> {
    let entries = entries_of(value).filter(|_| !Array::is_array(value))?;
    let keys = Reflect::own_keys(value).ok()?;
    let kind = Reflect::get_prototype_of(value).ok()?;
    // Every window has an `Object` of its own: what they share is that nothing stands above it.
    let is_plain =
        kind.is_null() || Reflect::get_prototype_of(&kind).is_ok_and(|kind| kind.is_null());
    (is_plain || keys.length() > 0).then_some(entries)
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

/// The scenario that `value` is, or none where it is no object of objects, or where a key of its own is a
/// misspelt one of a scenario, or a setting itself: it would be read as nothing changed. A scene of a pack
/// has other keys, which are passed over.
pub(super) fn request(value: &JsValue) -> Option<Request> {
    let is_slip = |(key, _): &(String, JsValue)| {
        let begins = key.get(..5).unwrap_or_default();
        let near = ["input", "place"]
            .iter()
            .any(|known| begins.eq_ignore_ascii_case(known));
        key != "inputs" && key != "places" && (near || key.contains('.'))
    };
    plain(value).filter(|entries| !entries.iter().any(is_slip))?;
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
