//! A part of views that many pages share: turned into the template engine's value once, then
//! handed to each page without a copy.

use std::marker::PhantomData;

use serde::{Serialize, Serializer};

/// A finished part of a view.
#[derive(Clone, Debug)]
pub struct Shared<T> {
    value: tera::Value,
    kind: PhantomData<fn() -> T>,
}

impl<T: Serialize> Shared<T> {
    /// Finishes `part`.
    pub fn new(part: &T) -> Self {
        Self { value: tera::Value::from_serializable(part), kind: PhantomData }
    }
}

impl<T> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}
