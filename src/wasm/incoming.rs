//! What comes in from JavaScript. Nothing here trusts that a value holds still: a getter may throw, a proxy
//! be revoked while it is read. An exception that went through here would leave a part of the stack behind,
//! so whatever may throw is caught.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::outcome::Parts;
use crate::scenario::Request;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Array, js_name = isArray, catch)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    type Bytes;

    /// A copy of what `value` holds, whatever it says of its length.
    #[wasm_bindgen(constructor, js_class = "Uint8Array", catch)]
    fn copied(value: &JsValue) -> Result<Bytes, JsValue>;
}

/// The bytes that `value` holds; none where it is no `Uint8Array`.
pub(super) fn bytes(value: &JsValue) -> Vec<u8> {
    let is_bytes = value.is_instance_of::<Uint8Array>();
    let copied = Bytes::copied(value).ok().filter(|_| is_bytes);
    copied.map_or_else(Vec::new, |bytes| {
        Uint8Array::from(JsValue::from(bytes)).to_vec()
    })
}

/// A whole number from 0.
pub(super) fn count(value: &JsValue) -> Option<u32> {
    let number = value.as_f64().filter(|number| number.fract() == 0.0)?;
    (0.0..=f64::from(u32::MAX))
        .contains(&number)
        .then_some(number as u32)
}

/// The names of what an object has of its own; none where `value` is no object or throws at once.
fn keys_of(value: &JsValue) -> Option<Vec<String>> {
    let keys = Reflect::own_keys(value)
        .ok()
        .filter(|_| value.is_object())?;
    Some(keys.iter().filter_map(|key| key.as_string()).collect())
}

/// The same with what stands there, each read once, undefined where reading throws.
fn entries_of(value: &JsValue, keys: Vec<String>) -> impl Iterator<Item = (String, JsValue)> {
    let read = |key: String| {
        let found = Reflect::get(value, &key.as_str().into()).unwrap_or_default();
        (key, found)
    };
    keys.into_iter().map(read)
}

/// The names of what an object has of its own, of no list, and of nothing that only hides what it holds, as
/// a `Map` or a `Date` does: they have nothing of their own, and would be read as nothing changed.
fn plain(value: &JsValue) -> Option<Vec<String>> {
    let keys = keys_of(value).filter(|_| is_array(value) == Ok(false))?;
    let kind = Reflect::get_prototype_of(value).ok()?;
    // Every window has an `Object` of its own: what they share is that nothing stands above it.
    let is_plain =
        kind.is_null() || Reflect::get_prototype_of(&kind).is_ok_and(|kind| kind.is_null());
    let is_empty = Reflect::own_keys(value).ok()?.length() == 0;
    (is_plain || !is_empty).then_some(keys)
}

/// An id or a decimal as text; what is no text names nothing. With a parameter of type `&str` the
/// glue reads beyond the memory where a caller passes a number.
pub(super) fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

/// The sections that a list names; all where there is no list.
pub(super) fn parts(value: &JsValue) -> Parts {
    let keys = keys_of(value).filter(|_| is_array(value) == Ok(true));
    let names = entries_of(value, keys.unwrap_or_default());
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
    let is_slip = |key: &String| {
        let begins = key.get(..5).unwrap_or_default();
        let near = ["input", "place"]
            .iter()
            .any(|known| begins.eq_ignore_ascii_case(known));
        key != "inputs" && key != "places" && (near || key.contains('.'))
    };
    plain(value).filter(|keys| !keys.iter().any(is_slip))?;
    let settings = |key: &str| {
        let part = Reflect::get(value, &key.into()).ok()?;
        if part.is_undefined() || part.is_null() {
            return Some(Vec::new());
        }
        let entries = entries_of(&part, plain(&part)?);
        Some(entries.map(|(key, v)| (key, v.as_string())).collect())
    };
    Some(Request {
        inputs: settings("inputs")?,
        places: settings("places")?,
    })
}
