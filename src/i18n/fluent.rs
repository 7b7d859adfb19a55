//! One file of words as Fluent's parser sees it, with the place of every part.

use std::borrow::Cow;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::diag::{Diagnostics, SourceId, Span};

use super::rule::message_syntax;

/// Opening braces, and opening parentheses, in one entry beyond which it is not read: the parser
/// calls itself for each that stands in another. Braces round a mere name do not count.
const MOST: usize = 64;

/// A parsed file.
pub(super) struct Resource<'s> {
    /// Its entries, the unreadable ones as junk.
    pub body: Vec<ast::Entry<&'s str>>,
    /// Whether its texts stand in place of those that other files of the locale have.
    pub own: bool,
    source: SourceId,
    written: &'s str,
    read: &'s str,
}

impl<'s> Resource<'s> {
    /// Parses `read`, which is [`readable`] of `written`, and keeps a finding for each entry that
    /// is no message.
    pub fn parse(source: SourceId, own: bool, written: &'s str, read: &'s str, found: &mut Diagnostics) -> Self {
        let (resource, errors) = match parser::parse(read) {
            Ok(resource) => (resource, Vec::new()),
            Err(partly) => partly,
        };
        found.extend(errors.iter().map(|error| message_syntax::finding(source, written, error)));
        Self { body: resource.body, own, source, written, read }
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
    let mut mask: Vec<(usize, u8)> = too_many_signs(text);
    mask.extend(cut_escapes(text).map(|at| (at, b'?')));
    if mask.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut bytes = text.as_bytes().to_vec();
    for (at, sign) in mask {
        let length = text[at..].chars().next().map_or(0, char::len_utf8);
        bytes[at..at + length].fill(sign);
    }
    Cow::Owned(String::from_utf8(bytes).expect("whole characters were replaced by ASCII"))
}

/// Opening signs beyond the most, with what makes a fault of them where they open something. They
/// are counted and never counted down, since only the parser knows which sign closes what; so the
/// parser never goes deeper than the count.
fn too_many_signs(text: &str) -> Vec<(usize, u8)> {
    let (mut braces, mut parentheses) = (0, 0);
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            (braces, parentheses) = (0, 0);
        }
        let start = line.as_ptr() as usize - text.as_ptr() as usize;
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'{' if !is_mere_name(&line[at + 1..]) => {
                    braces += 1;
                    found.extend((braces > MOST).then_some((start + at, b'}')));
                }
                b'(' => {
                    parentheses += 1;
                    found.extend((parentheses > MOST).then_some((start + at, b'?')));
                }
                _ => {}
            }
        }
    }
    found
}

/// Whether whatever went on before ends here: a comment, or a name and an equals sign, at the very
/// beginning of a line. Neither can stand inside braces.
fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let after = name.trim_start_matches(is_name).trim_start_matches(' ');
    line.starts_with('#') || (name.starts_with(|sign: char| sign.is_ascii_alphabetic()) && after.starts_with('='))
}

/// Whether the braces that opened before this close after a name: `{ $count }`, `{ -site-name }`.
fn is_mere_name(inside: &str) -> bool {
    let name = inside.trim_start_matches(' ');
    let name = name.strip_prefix(['$', '-']).unwrap_or(name);
    name.trim_start_matches(|sign| is_name(sign) || sign == '.').trim_start_matches(' ').starts_with('}')
}

fn is_name(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'
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
