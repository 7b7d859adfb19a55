//! One file of words as Fluent's parser sees it, with the place of every part.

use std::borrow::Cow;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::diag::{Diagnostics, SourceId, Span};

use super::rule::message_syntax;

/// Braces and parentheses within one entry deeper than this are not read: no text needs them, and
/// the parser calls itself for each.
const DEEPEST: usize = 48;

/// A parsed file.
pub(super) struct Resource<'s> {
    /// Its entries, the unreadable ones as junk.
    pub body: Vec<ast::Entry<&'s str>>,
    source: SourceId,
    written: &'s str,
    read: &'s str,
}

impl<'s> Resource<'s> {
    /// Parses `read`, which is [`readable`] of `written`, and keeps a finding for each entry that
    /// is no message.
    pub fn parse(source: SourceId, written: &'s str, read: &'s str, found: &mut Diagnostics) -> Self {
        let (resource, errors) = match parser::parse(read) {
            Ok(resource) => (resource, Vec::new()),
            Err(partly) => partly,
        };
        found.extend(errors.iter().map(|error| message_syntax::finding(source, written, error)));
        Self { body: resource.body, source, written, read }
    }

    /// Where `part`, a piece of the parsed text, stands.
    pub fn span(&self, part: &str) -> Span {
        let start = self.offset(part);
        Span::new(self.source, start, start + part.len())
    }

    /// The words of `part`, a piece of the parsed text, as they were written.
    pub fn written(&self, part: &str) -> &'s str {
        let start = self.offset(part);
        &self.written[start..start + part.len()]
    }

    fn offset(&self, part: &str) -> usize {
        (part.as_ptr() as usize).checked_sub(self.read.as_ptr() as usize).expect("parts lie in the parsed text")
    }
}

/// The text with what would stop the program taken out: two kinds of fault that the parser of
/// fluent-syntax 0.12 does not survive. Every byte keeps its place, and in all other texts nothing
/// changes; [`Resource::written`] gives the words back as they were.
pub(super) fn readable(text: &str) -> Cow<'_, str> {
    let mut mask: Vec<usize> = too_deep(text);
    mask.extend(cut_escapes(text));
    if mask.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut bytes = text.as_bytes().to_vec();
    for at in mask {
        let length = text[at..].chars().next().map_or(0, char::len_utf8);
        bytes[at..at + length].fill(b'?');
    }
    Cow::Owned(String::from_utf8(bytes).expect("whole characters were replaced by ASCII"))
}

/// Opening signs that are nested too deep. The parser calls itself for each until the stack ends.
fn too_deep(text: &str) -> Vec<usize> {
    let mut depth = 0_usize;
    let mut line_begins = true;
    let mut found = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        if line_begins && (byte.is_ascii_alphabetic() || byte == b'-' || byte == b'#') {
            depth = 0;
        }
        line_begins = byte == b'\n';
        match byte {
            b'{' | b'(' if depth >= DEEPEST => found.push(at),
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    found
}

/// Characters outside ASCII that cut a `\u` sequence short. The parser slices the text in the
/// middle of such a character.
fn cut_escapes(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.match_indices('\\').filter_map(|(at, _)| {
        let digits = match text.as_bytes().get(at + 1)? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let rest = &text.as_bytes()[at + 2..];
        let count = rest.iter().take(digits).take_while(|byte| byte.is_ascii_hexdigit()).count();
        (count < digits && !rest.get(count)?.is_ascii()).then_some(at + 2 + count)
    })
}
