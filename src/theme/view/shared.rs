//! A part of views that many pages share: turned into the template engine's value once, printed
//! once by what prints nothing else, then handed to each page without a copy.

use std::ops::Deref;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use tera::{Map, Value};

/// Under this name a shared part holds what was printed of it.
pub const PRINTED: &str = "printed";

/// A finished part of a view.
#[derive(Clone, Debug)]
pub struct Shared<T> {
    part: Arc<T>,
    value: Value,
}

impl<T: Serialize> Shared<T> {
    /// Finishes `part`.
    pub fn new(part: T) -> Self {
        Self { value: Value::from_serializable(&part), part: Arc::new(part) }
    }

    /// The same part with `change` made to it; what was printed of it is dropped.
    #[must_use]
    pub fn changed(&self, change: impl FnOnce(&mut T)) -> Self
    where
        T: Clone,
    {
        let mut part = (*self.part).clone();
        change(&mut part);
        Self::new(part)
    }

    /// The value that templates see.
    pub(in crate::theme) fn value(&self) -> &Value {
        &self.value
    }

    /// The part with what was printed of it, by the name of each print.
    #[must_use]
    pub(in crate::theme) fn with_printed(self, printed: Vec<(String, String)>) -> Self {
        let printed: Map = printed.into_iter().map(|(name, html)| (name.into(), Value::safe_string(&html))).collect();
        let mut map = self.value.into_map().unwrap_or_default();
        map.insert(PRINTED.into(), printed.into());
        Self { part: self.part, value: map.into() }
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.part
    }
}

impl<T> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}
