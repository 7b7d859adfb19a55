//! Parts of files of words that are no messages.
//!
#![doc = include_str!("message_syntax.en.md")]

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diag::{Diagnostic, Rule, SourceId, Span, rule};

/// A part of a file of words is no message.
pub static RULE: Rule = rule!("message-syntax", Error, "message_syntax");

/// The finding where the parser stopped in `text`.
pub(in crate::i18n) fn finding(source: SourceId, text: &str, error: &ParserError) -> Diagnostic {
    let found = Diagnostic::at(&RULE, place(source, text, error));
    match kind(&error.kind) {
        None => found.hint("hint"),
        Some(kind) => found.variant(kind).hint(&format!("{kind}-hint")),
    }
}

/// The character where the parser stopped, or the last of the entry where it met its end.
fn place(source: SourceId, text: &str, error: &ParserError) -> Span {
    let entry = error.slice.clone().unwrap_or(error.pos.clone());
    let words = text.get(entry.clone()).map_or(0, |entry| entry.trim_end().len());
    let last = entry.start + words;
    let start = text.floor_char_boundary(error.pos.start.min(last));
    let end = text.ceil_char_boundary((start + 1).min(text.len()));
    Span::new(source, start, end)
}

/// The attribute of the rule's message that tells this fault; `None` where the general words do.
fn kind(kind: &ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::ExpectedToken('=') => "no-equals-sign",
        ErrorKind::ExpectedToken('}') => "open-brace",
        ErrorKind::UnbalancedClosingBrace => "closing-brace",
        ErrorKind::ExpectedInlineExpression => "empty-braces",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => "no-text",
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => "default",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "selector",
        ErrorKind::UnterminatedStringLiteral | ErrorKind::ExpectedToken('"') => "open-quote",
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => "escape",
        _ => return None,
    })
}
