//! Two messages with one name.
//!
#![doc = include_str!("duplicate_message.en.md")]

use crate::diag::{Diagnostic, Rule, Span, rule};

/// Two messages of one locale have one name.
pub static RULE: Rule = rule!("duplicate-message", Error, "duplicate_message");

/// The finding at the second place; the first is the one that is used.
pub(in crate::i18n) fn finding(id: &str, second: Span, first: Span) -> Diagnostic {
    Diagnostic::at(&RULE, second).with("name", id).label(first, "label").hint("hint")
}
