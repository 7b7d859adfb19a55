//! The opening line of a directive: its name and its arguments, each of the right kind.

use std::ops::Range;
use std::sync::Arc;

use super::findings::{Findings, meant, quoted};
use super::invisible;
use super::rules::{INVALID_DIRECTIVE_ARGUMENT, UNKNOWN_DIRECTIVE};
use crate::diag::Spanned;
use crate::model::{Argument, Directive, DirectiveName};

/// Marks that people or their word processors use as quotation marks.
const QUOTATION_MARKS: [char; 12] = ['"', '\'', '“', '”', '„', '‟', '‘', '’', '‚', '″', '«', '»'];

/// What an argument may hold.
enum Kind {
    /// A number from 1 to 50.
    Number,
    /// `[a-z0-9/-]`.
    Id,
    /// Any words.
    Words,
}

impl Kind {
    fn of(argument: &str) -> Self {
        match argument {
            "limit" => Self::Number,
            argument if DirectiveName::is_words(argument) => Self::Words,
            _ => Self::Id,
        }
    }
}

/// The directive with this name.
pub(super) fn find(name: &str) -> Option<DirectiveName> {
    DirectiveName::ALL.into_iter().find(|(_, known, _)| *known == name).map(|(directive, ..)| directive)
}

/// Whether the generator writes what the directive shows, so that nothing may stand inside.
pub(super) fn is_filled(name: DirectiveName) -> bool {
    match name {
        DirectiveName::Activities | DirectiveName::Contact | DirectiveName::Languages | DirectiveName::Offers => true,
        DirectiveName::Right | DirectiveName::Rights => true,
        DirectiveName::Callout | DirectiveName::Examples | DirectiveName::More | DirectiveName::Steps => false,
    }
}

/// Reads the opening line at `line`, whose colons end at `after_colons`. `None` if nobody can say
/// which directive it is, or if it lacks what it requires; then something was found.
pub(super) fn open(text: &str, line: Range<usize>, after_colons: usize, findings: &mut Findings) -> Option<Directive> {
    let mut cursor = Cursor { text, at: after_colons, end: line.end };
    cursor.skip_spaces();
    let name_range = cursor.take_while(is_name_letter);
    let name = &text[name_range.clone()];
    let Some(known) = find(name) else {
        let place = if name.is_empty() { line } else { name_range };
        findings.report(&UNKNOWN_DIRECTIVE, place, |found| {
            let names = DirectiveName::ALL.map(|(_, name, _)| name);
            let found = found.with("name", quoted(name)).with("names", names.join(", "));
            let found = if name.is_empty() { found.variant("nameless") } else { found };
            match meant(name, names) {
                Some(suggestion) => found.with("suggestion", suggestion).hint("did-you-mean"),
                None => found.hint("names"),
            }
        });
        return None;
    };
    let mut reader = Arguments { known, line: line.clone(), written: Vec::new(), is_unreadable: false, findings };
    while reader.next(&mut cursor) {}
    let arguments = reader.finish()?;
    Some(Directive { name: known, arguments, blocks: Vec::new(), span: findings.span(line) })
}

fn is_name_letter(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_')
}

/// An argument that the directive takes.
struct Written {
    name: Spanned<Arc<str>>,
    /// If it can be used.
    value: Option<Spanned<Arc<str>>>,
}

/// The arguments of one directive while they are read.
struct Arguments<'a> {
    known: DirectiveName,
    line: Range<usize>,
    written: Vec<Written>,
    /// Something could not be read, so that nobody knows what is missing.
    is_unreadable: bool,
    findings: &'a mut Findings,
}

impl Arguments<'_> {
    fn takes(&self) -> &'static [(&'static str, bool)] {
        DirectiveName::ALL.iter().find(|(name, ..)| *name == self.known).map_or(&[], |(.., takes)| takes)
    }

    fn report(&mut self, place: Range<usize>, variant: &str, argument: &str, value: &str) {
        let directive = self.known.name();
        let takes: Vec<&str> = self.takes().iter().map(|(name, _)| *name).collect();
        self.findings.report(&INVALID_DIRECTIVE_ARGUMENT, place, |found| {
            let found = found.with("directive", directive).with("argument", quoted(argument)).with("value", quoted(value));
            let found = found.with("arguments", takes.join(", ")).variant(variant);
            match (variant, meant(argument, takes.iter().copied())) {
                ("unknown", Some(suggestion)) => found.with("suggestion", suggestion).hint("did-you-mean"),
                ("unknown", None) if takes.is_empty() => found.hint("takes-none"),
                ("unknown", None) => found.hint("takes"),
                _ => found.hint(&format!("{variant}-hint")),
            }
        });
    }

    /// Reads one argument; `false` at the end of the line or where nobody can read on.
    fn next(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.skip_spaces();
        if cursor.rest().is_empty() {
            return false;
        }
        let name_range = cursor.take_while(is_name_letter);
        let name = &cursor.text[name_range.clone()];
        if name.is_empty() || !cursor.skip('=') {
            let rest = name_range.start..cursor.end;
            self.report(rest.clone(), "unreadable", name, &cursor.text[rest]);
            self.is_unreadable = true;
            return false;
        }
        let (value, value_range) = self.value(cursor, name);
        self.keep(name, name_range, &value, value_range);
        true
    }

    /// The value after `=`: what stands in straight double quotes, or else what the author
    /// probably means.
    fn value(&mut self, cursor: &mut Cursor<'_>, name: &str) -> (String, Range<usize>) {
        if cursor.skip('"')
            && let Some(quoted) = cursor.quoted()
        {
            return quoted;
        }
        let start = cursor.at;
        let is_quoted = cursor.rest().starts_with(QUOTATION_MARKS);
        if is_quoted {
            cursor.at += cursor.rest().chars().next().map_or(0, char::len_utf8);
        }
        let value = cursor.take_while(|letter| if is_quoted { !QUOTATION_MARKS.contains(&letter) } else { !letter.is_whitespace() });
        if is_quoted {
            cursor.at += cursor.rest().chars().next().map_or(0, char::len_utf8);
        }
        let words = cursor.text[value.clone()].trim_end_matches(QUOTATION_MARKS).to_owned();
        self.report(start..cursor.at, "quotes", name, &words);
        (words, value)
    }

    fn keep(&mut self, name: &str, name_range: Range<usize>, value: &str, value_range: Range<usize>) {
        if !self.takes().iter().any(|(known, _)| *known == name) {
            return self.report(name_range, "unknown", name, value);
        }
        if self.written.iter().any(|written| *written.name.value == *name) {
            return self.report(name_range, "duplicate", name, value);
        }
        let fault = match Kind::of(name) {
            _ if value.trim().is_empty() => Some("empty"),
            Kind::Number => (!value.parse().is_ok_and(|number: u8| (1..=50).contains(&number))).then_some("number"),
            Kind::Id => (!value.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-'))).then_some("id"),
            Kind::Words => None,
        };
        match fault {
            Some(variant) => self.report(value_range.clone(), variant, name, value),
            None => invisible::check(value, (None, None), value_range.clone(), self.findings),
        }
        let value = Spanned::new(Arc::from(value), self.findings.span(value_range));
        let name = Spanned::new(name.into(), self.findings.span(name_range));
        self.written.push(Written { name, value: fault.is_none().then_some(value) });
    }

    /// The arguments that can be used. `None` if one that is required cannot.
    fn finish(mut self) -> Option<Vec<Argument>> {
        let required: Vec<&str> = self.takes().iter().filter(|(_, required)| *required).map(|(name, _)| *name).collect();
        for name in &required {
            if !self.is_unreadable && !self.written.iter().any(|written| *written.name.value == **name) {
                self.report(self.line.clone(), "missing", name, "");
            }
        }
        let arguments: Vec<Argument> =
            self.written.into_iter().filter_map(|written| Some(Argument { name: written.name, value: written.value? })).collect();
        required.iter().all(|name| arguments.iter().any(|argument| &**argument.name == *name)).then_some(arguments)
    }
}

/// A place in the opening line.
struct Cursor<'a> {
    text: &'a str,
    at: usize,
    end: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..self.end]
    }

    fn skip_spaces(&mut self) {
        self.take_while(char::is_whitespace);
    }

    fn skip(&mut self, letter: char) -> bool {
        let found = self.rest().starts_with(letter);
        self.at += if found { letter.len_utf8() } else { 0 };
        found
    }

    fn take_while(&mut self, mut belongs: impl FnMut(char) -> bool) -> Range<usize> {
        let rest = self.rest();
        let start = self.at;
        self.at += rest.find(|letter| !belongs(letter)).unwrap_or(rest.len());
        start..self.at
    }

    /// Up to the next straight quote, where `\"` stands for a quote in the value. `None`, and
    /// nothing read but the opening quote unread, if there is none.
    fn quoted(&mut self) -> Option<(String, Range<usize>)> {
        let (rest, start) = (self.rest(), self.at);
        let mut value = String::new();
        let mut letters = rest.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' => {
                    self.at += at + 1;
                    return Some((value, start..start + at));
                }
                '\\' if letters.next_if(|(_, next)| *next == '"').is_some() => value.push('"'),
                letter => value.push(letter),
            }
        }
        self.at -= 1;
        None
    }
}
