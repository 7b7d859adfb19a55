//! Cuts a template into text, prints, tags and comments, and the inside of these into tokens,
//! each with its place. The template engine keeps its own tree to itself; this one exists so that
//! findings have places and so that what never changes is worked out once.

use std::borrow::Cow;
use std::ops::Range;

/// What a piece of a template is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    /// Printed as it stands.
    Text,
    /// `{{ … }}`.
    Print,
    /// `{% … %}`.
    Tag,
    /// `{# … #}`.
    Comment,
}

/// A piece of a template; pieces lie beside each other without gaps.
#[derive(Clone, Debug)]
pub struct Piece<'a> {
    /// What it is.
    pub kind: PieceKind,
    /// Where, delimiters included.
    pub range: Range<usize>,
    /// What stands inside a print or a tag.
    pub tokens: Vec<Token<'a>>,
}

/// The smallest part of an expression.
#[derive(Clone, Debug)]
pub struct Token<'a> {
    /// What it is.
    pub kind: TokenKind<'a>,
    /// Where.
    pub range: Range<usize>,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenKind<'a> {
    /// A name or a word of the language (`if`, `in`).
    Name(&'a str),
    /// A string without its quotes.
    Text(Cow<'a, str>),
    /// A number.
    Number,
    /// A sign, two characters where two belong together.
    Sign(&'a str),
}

/// Signs of more than one character, longest first.
const LONG_SIGNS: [&str; 10] = ["...", "//", "**", "==", "!=", ">=", "<=", "</", "?.", "?["];

/// All pieces of `source`. A piece that is never closed reaches to the end of the template; the
/// template engine has said so before.
pub fn scan(source: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < source.len() {
        let piece = match source.get(at..at + 2) {
            Some("{{") => inside(source, at, PieceKind::Print, "}}"),
            Some("{%") => inside(source, at, PieceKind::Tag, "%}"),
            Some("{#") => comment(source, at),
            _ => text(source, at),
        };
        at = piece.range.end;
        pieces.push(piece);
    }
    pieces
}

fn text(source: &str, start: usize) -> Piece<'_> {
    let opens = |at: &usize| matches!(source.as_bytes().get(at + 1), Some(b'{' | b'%' | b'#'));
    let end = source[start..].match_indices('{').map(|(at, _)| start + at).find(opens).unwrap_or(source.len());
    Piece { kind: PieceKind::Text, range: start..end, tokens: Vec::new() }
}

fn comment(source: &str, start: usize) -> Piece<'_> {
    let end = source[start..].find("#}").map_or(source.len(), |at| start + at + 2);
    Piece { kind: PieceKind::Comment, range: start..end, tokens: Vec::new() }
}

fn inside<'a>(source: &'a str, start: usize, kind: PieceKind, close: &str) -> Piece<'a> {
    let mut at = start + 2;
    if source[at..].starts_with('-') {
        at += 1;
    }
    let mut tokens = Vec::new();
    loop {
        let rest = &source[at..];
        let trimmed = rest.trim_ascii_start();
        at += rest.len() - trimmed.len();
        let closing = trimmed.strip_prefix('-').filter(|rest| rest.starts_with(close)).unwrap_or(trimmed);
        if closing.is_empty() || closing.starts_with(close) {
            let end = (at + trimmed.len() - closing.len() + close.len()).min(source.len());
            return Piece { kind, range: start..end, tokens };
        }
        let token = token(source, at);
        at = token.range.end;
        tokens.push(token);
    }
}

fn token(source: &str, start: usize) -> Token<'_> {
    let rest = &source[start..];
    let first = rest.chars().next().unwrap_or(' ');
    if matches!(first, '"' | '\'' | '`') {
        return string(source, start, first);
    }
    let run = |belongs: fn(char) -> bool| rest.find(|c| !belongs(c)).unwrap_or(rest.len());
    let (length, kind) = if first.is_ascii_alphabetic() || first == '_' {
        let length = run(|c| c.is_ascii_alphanumeric() || c == '_');
        (length, TokenKind::Name(&rest[..length]))
    } else if first.is_ascii_digit() {
        (run(|c| c.is_ascii_digit() || c == '.'), TokenKind::Number)
    } else {
        let length = LONG_SIGNS.iter().find(|sign| rest.starts_with(**sign)).map_or(first.len_utf8(), |sign| sign.len());
        (length, TokenKind::Sign(&rest[..length]))
    };
    Token { kind, range: start..start + length }
}

fn string(source: &str, start: usize, quote: char) -> Token<'_> {
    let content = &source[start + 1..];
    let mut escaped = false;
    let end = content.find(|c| {
        let closes = c == quote && !escaped;
        escaped = c == '\\' && !escaped;
        closes
    });
    let length = end.unwrap_or(content.len());
    let words = &content[..length];
    let words = if words.contains('\\') { Cow::Owned(unescape(words)) } else { Cow::Borrowed(words) };
    Token { kind: TokenKind::Text(words), range: start..(start + length + 2).min(source.len()) }
}

fn unescape(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    let mut characters = words.chars();
    while let Some(character) = characters.next() {
        match (character, character == '\\') {
            (_, true) => match characters.next() {
                Some('n') => plain.push('\n'),
                Some('t') => plain.push('\t'),
                Some('r') => plain.push('\r'),
                Some(other) => plain.push(other),
                None => {}
            },
            (other, false) => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(source: &str) -> Vec<(PieceKind, &str, usize)> {
        scan(source).into_iter().map(|piece| (piece.kind, &source[piece.range], piece.tokens.len())).collect()
    }

    #[test]
    fn pieces_lie_without_gaps() {
        let source = "a{{ b.c }}{%- if x == \"}}\" -%} { {# %} #}";
        assert_eq!(
            seen(source),
            [
                (PieceKind::Text, "a", 0),
                (PieceKind::Print, "{{ b.c }}", 3),
                (PieceKind::Tag, "{%- if x == \"}}\" -%}", 4),
                (PieceKind::Text, " { ", 0),
                (PieceKind::Comment, "{# %} #}", 0),
            ]
        );
    }

    #[test]
    fn what_is_never_closed_ends_with_the_template() {
        for source in ["{{ a", "{% if \"x", "{# å", "{", "{{", "x{{-", "{{ å }", "{{ '\\"] {
            let covered: usize = scan(source).iter().map(|piece| piece.range.len()).sum();
            assert_eq!(covered, source.len(), "{source}");
        }
    }

    #[test]
    fn strings_lose_their_escapes() {
        let pieces = scan(r#"{{ "a \"b\"" }}"#);
        assert_eq!(pieces[0].tokens[0].kind, TokenKind::Text("a \"b\"".into()));
    }
}
