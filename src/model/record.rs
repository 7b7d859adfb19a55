//! Who answers for a fact, and until when.

use std::sync::Arc;

use super::{Date, Localized};
use crate::diag::{Span, Spanned};

/// When facts were last checked, and how long that holds.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The day.
    pub date: Spanned<Date>,
    /// After this many days they count as expired.
    pub interval_days: u32,
}

impl Checked {
    /// The last day on which the facts count as checked.
    pub fn until(&self) -> Date {
        self.date.value.plus_days(i64::from(self.interval_days))
    }
}

/// Owner, day and source of a record, from its own keys or from the head of its file.
#[derive(Clone, Debug)]
pub struct Provenance {
    /// The role that answers for the facts; never a person.
    pub owner: Localized,
    /// When they were checked.
    pub checked: Checked,
    /// Where they come from.
    pub source: Option<Spanned<Arc<str>>>,
    /// Where the record stands (its key).
    pub span: Span,
}
