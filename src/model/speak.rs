//! How templates and pages speak: in one locale, knowing nothing of Fluent.

use super::{Clock, Date, Fingerprint};

/// How much of a date is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// Day, month and year.
    Long,
    /// Weekday, day and month.
    Day,
    /// Weekday, day, month and year.
    Full,
    /// Day and month.
    Short,
    /// Short weekday alone.
    Weekday,
    /// Short month alone.
    Month,
    /// Month and year, as a heading.
    MonthAndYear,
}

/// A value that a message uses.
#[derive(Clone, Debug)]
pub enum Value {
    /// Words, or a number that was formatted already.
    Text(String),
    /// A number that decides a plural.
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

/// One locale's voice.
pub trait Speak: Send + Sync {
    /// The message `id` with its arguments.
    fn message(&self, id: &str, arguments: &[(&str, Value)]) -> String;
    /// Whether the message exists in this locale or one it falls back to.
    fn knows(&self, id: &str) -> bool;
    /// A date.
    fn date(&self, date: Date, style: DateStyle) -> String;
    /// A whole number.
    fn number(&self, number: i64) -> String;
    /// "a, b and c".
    fn list(&self, items: &[String]) -> String;
    /// A clock time.
    fn clock(&self, time: Clock) -> String;
    /// Key by which `items` sort in this locale's alphabet.
    fn sort_key(&self, text: &str) -> Vec<u8>;
    /// Whether two letters stand under one heading in this locale's alphabet: "A" and "Á" in most,
    /// "A" and "Å" not in Swedish.
    fn same_letter(&self, a: &str, b: &str) -> bool;
    /// Fingerprint of all words of this locale.
    fn fingerprint(&self) -> Fingerprint;
}
