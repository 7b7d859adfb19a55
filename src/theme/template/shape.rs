//! What fields a value has, and theirs: enough to say whether a template asks for one that is not
//! there.

use std::collections::BTreeMap;

/// What may be looked up in a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// Nobody knows; everything may be looked up.
    Unknown,
    /// Nothing: words, a number, yes or no.
    Plain,
    /// A list of these.
    List(Box<Shape>),
    /// Fields by name.
    Fields(BTreeMap<String, Shape>),
}

impl Shape {
    /// The shape of a value that is filled in every part. What is left out of it is unknown.
    pub fn of(value: &tera::Value) -> Self {
        if let Some(fields) = value.as_map() {
            return Self::Fields(fields.iter().map(|(name, value)| (name.to_string(), Self::of(value))).collect());
        }
        match value.as_array() {
            Some(items) => Self::List(Box::new(items.iter().map(Self::of).fold(Self::Unknown, Self::with))),
            None if value.is_none() || value.is_undefined() => Self::Unknown,
            None => Self::Plain,
        }
    }

    /// What may be looked up in at least one of the two.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        match (self, other) {
            (Self::Fields(mut fields), Self::Fields(others)) => {
                for (name, shape) in others {
                    let merged = fields.remove(&name).map_or(shape.clone(), |known| known.with(shape));
                    fields.insert(name, merged);
                }
                Self::Fields(fields)
            }
            (Self::List(item), Self::List(other)) => Self::List(Box::new(item.with(*other))),
            (Self::Unknown | Self::Plain, shape) | (shape, Self::Unknown | Self::Plain) => shape,
            (Self::List(_), Self::Fields(_)) | (Self::Fields(_), Self::List(_)) => Self::Unknown,
        }
    }

    /// The shape of an item.
    pub fn item(&self) -> Self {
        match self {
            Self::List(item) => (**item).clone(),
            Self::Plain => Self::Plain,
            Self::Unknown | Self::Fields(_) => Self::Unknown,
        }
    }
}
