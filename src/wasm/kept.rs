//! What JavaScript holds, and the calls to it that are under way.

use std::cell::RefCell;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use wasm_bindgen::JsValue;

use super::thrown;
use crate::error::Error;

/// So many calls may be under way at once: one, and those that getters of its scenario make. Each takes a
/// part of a stack that has an end.
const MOST: u32 = 4;

static UNDER_WAY: AtomicU32 = AtomicU32::new(0);

/// Something that JavaScript may free at any time, also from inside a call to it. The glue of wasm-bindgen
/// frees at once and traps at the next call, which leaves a part of the stack behind; so the glue's own
/// `free` is covered by one that only empties this.
pub(super) struct Kept<T>(RefCell<Option<Rc<T>>>);

impl<T> Kept<T> {
    pub(super) fn new(value: T) -> Self {
        Self(RefCell::new(Some(Rc::new(value))))
    }

    pub(super) fn free(&self) {
        self.0.take();
    }

    /// Begins a call, which ends when what it returns is dropped. Throws where this was freed, or where a
    /// scenario calls back without end.
    pub(super) fn call(&self) -> Result<Call<T>, JsValue> {
        let value = self.0.borrow().clone();
        let value = value.ok_or_else(|| thrown(&Error::Freed))?;
        if UNDER_WAY.load(Relaxed) >= MOST {
            return Err(thrown(&Error::ScenarioEndless));
        }
        UNDER_WAY.fetch_add(1, Relaxed);
        Ok(Call(value))
    }
}

impl<T> fmt::Debug for Kept<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kept")
    }
}

/// A call under way.
pub(super) struct Call<T>(Rc<T>);

impl<T> Deref for Call<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> Drop for Call<T> {
    fn drop(&mut self) {
        UNDER_WAY.fetch_sub(1, Relaxed);
    }
}
