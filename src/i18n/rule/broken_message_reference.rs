//! References that lead nowhere.
//!
#![doc = include_str!("broken_message_reference.en.md")]

use crate::diag::{Diagnostic, Rule, Span, rule};

/// A message refers to another in a way that cannot be followed.
pub static RULE: Rule = rule!("broken-message-reference", Error, "broken_message_reference");

/// Why a reference cannot be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::i18n) enum Fault {
    /// Nobody wrote what it names.
    Missing,
    /// It leads back to where it came from.
    Circle,
    /// It leads too far, or to too much.
    TooMuch,
    /// It calls a function that we do not have, or with an option that we do not have.
    Function,
}

/// The finding at the name in the reference.
pub(in crate::i18n) fn finding(fault: Fault, name: &str, span: Span) -> Diagnostic {
    let found = Diagnostic::at(&RULE, span).with("name", name);
    match fault {
        Fault::Missing => found.hint("hint"),
        Fault::Circle => found.variant("circle").hint("circle-hint"),
        Fault::TooMuch => found.variant("too-much").hint("too-much-hint"),
        Fault::Function => found.variant("function").hint("function-hint"),
    }
}
