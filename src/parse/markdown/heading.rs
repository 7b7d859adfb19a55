//! Headings: their levels, the anchors that authors give them, and those made from their words.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::findings::{Findings, quoted};
use super::rules::{EMPTY_HEADING, FIRST_LEVEL_HEADING, INVALID_HEADING_ID, SKIPPED_HEADING_LEVEL};
use crate::diag::Span;
use crate::model::{Block, words_of};

/// Bytes after which an anchor ends, at the end of the word.
const LONG: usize = 80;

/// The anchor of a heading whose words have neither letter nor digit.
const WORDLESS: &str = "s";

/// What an author writes in braces after a heading.
#[derive(Clone, Debug, Default)]
pub(super) struct Braces {
    /// `#id`.
    pub(super) id: Option<String>,
    /// Anything but `#id`.
    pub(super) has_more: bool,
}

/// The headings of a document while it is read, in reading order.
#[derive(Default)]
pub(super) struct Headings {
    before: Option<(u8, Span)>,
    given: BTreeMap<Arc<str>, Span>,
}

impl Headings {
    /// Judges a heading with these words at `range`; its anchor, if the author gave it a usable
    /// one, else an empty one, to be made when all given ones are known. `None` for a heading
    /// without words, which is none.
    pub(super) fn meet(
        &mut self,
        level: u8,
        braces: Braces,
        words: &str,
        range: Range<usize>,
        findings: &mut Findings,
    ) -> Option<Arc<str>> {
        if words.trim().is_empty() {
            findings.report(&EMPTY_HEADING, range, |found| found.hint("hint"));
            return None;
        }
        self.check_level(level, words, range.clone(), findings);
        self.before = Some((level.max(1), findings.span(range.clone())));
        Some(self.given_id(braces, range, findings).unwrap_or_default())
    }

    fn check_level(&self, level: u8, words: &str, range: Range<usize>, findings: &mut Findings) {
        if level == 1 {
            return findings.report(&FIRST_LEVEL_HEADING, range, |found| found.with("words", quoted(words)).hint("hint"));
        }
        let before = self.before.map_or(1, |(level, _)| level);
        if level > before + 1 {
            findings.report(&SKIPPED_HEADING_LEVEL, range, |found| {
                let found = found.with("words", quoted(words)).with("level", level.to_string()).with("before", before.to_string());
                let found = found.with("marks", "#".repeat(usize::from(before) + 1));
                match self.before {
                    Some((_, span)) => found.hint("hint").label(span, "label"),
                    None => found.hint("hint"),
                }
            });
        }
    }

    fn given_id(&mut self, braces: Braces, range: Range<usize>, findings: &mut Findings) -> Option<Arc<str>> {
        if braces.has_more {
            findings.report(&INVALID_HEADING_ID, range, |found| found.variant("attributes").hint("attributes-hint"));
            return None;
        }
        let id = braces.id?;
        if !id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
            findings.report(&INVALID_HEADING_ID, range, |found| {
                found.with("id", quoted(&id)).with("suggestion", quoted(&from_words(&id))).hint("hint")
            });
            return None;
        }
        let id = Arc::<str>::from(id);
        let span = findings.span(range.clone());
        if let Some(first) = self.given.get(&id) {
            let first = *first;
            findings.report(&INVALID_HEADING_ID, range, |found| {
                found.with("id", quoted(&id)).variant("duplicate").hint("duplicate-hint").label(first, "duplicate-label")
            });
            return None;
        }
        self.given.insert(id.clone(), span);
        Some(id)
    }

    /// Makes the anchors that nobody gave, from the words, each different from all others.
    /// `text` is the text of the source.
    pub(super) fn name(self, blocks: &mut [Block], text: &str) {
        let mut made = Made { taken: self.given.into_keys().collect(), next: BTreeMap::new() };
        made.name(blocks, text);
    }
}

/// Anchors of one document.
struct Made {
    taken: BTreeSet<Arc<str>>,
    /// The next number to try after words that were taken.
    next: BTreeMap<Arc<str>, usize>,
}

impl Made {
    fn name(&mut self, blocks: &mut [Block], text: &str) {
        for block in blocks {
            match block {
                Block::Heading { id, words, .. } if id.is_empty() => *id = self.unique(from_words(&words_of(&words.content, text))),
                Block::List { items, .. } => items.iter_mut().for_each(|item| self.name(item, text)),
                Block::Definitions { items, .. } => {
                    items.iter_mut().flat_map(|(_, meanings)| meanings).for_each(|meaning| self.name(meaning, text));
                }
                Block::Quote { blocks, .. } | Block::Footnote { blocks, .. } => self.name(blocks, text),
                Block::Directive(directive) => self.name(&mut directive.blocks, text),
                Block::Heading { .. } | Block::Paragraph(_) | Block::Code { .. } | Block::Table { .. } | Block::Rule(_) => {}
            }
        }
    }

    fn unique(&mut self, words: String) -> Arc<str> {
        let words = Arc::<str>::from(words);
        let mut id = words.clone();
        let next = self.next.entry(words.clone()).or_insert(2);
        while !self.taken.insert(id.clone()) {
            id = format!("{words}-{next}").into();
            *next += 1;
        }
        id
    }
}

/// An anchor from words: letters and digits of any script in lower case, Latin ones without
/// their marks (`å` as `a`), a `-` for spaces and dashes, nothing for the rest.
fn from_words(words: &str) -> String {
    let mut id = String::new();
    let mut is_gap = false;
    for letter in words.chars().flat_map(char::to_lowercase) {
        if letter.is_whitespace() || matches!(letter, '-' | '_' | '/' | '\u{2010}'..='\u{2015}') {
            is_gap = !id.is_empty();
            if id.len() > LONG {
                break;
            }
            continue;
        }
        let follows_mark_bearer = id.chars().next_back().is_some_and(|before| !before.is_ascii()) && !is_gap;
        if letter.is_alphanumeric() || (is_combining_mark(letter) && follows_mark_bearer) {
            if std::mem::take(&mut is_gap) {
                id.push('-');
            }
            push_folded(letter, &mut id);
        }
    }
    if id.is_empty() { WORDLESS.to_owned() } else { id }
}

/// Latin letters without their marks, others as they are.
fn push_folded(letter: char, id: &mut String) {
    let folded = match letter {
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        'ð' | 'đ' => "d",
        'ø' => "o",
        'ł' => "l",
        'ħ' => "h",
        'ŋ' => "n",
        'ŧ' => "t",
        'ı' => "i",
        _ => {
            let mut base = letter;
            decompose_canonical(letter, |part| {
                if part.is_ascii_alphanumeric() {
                    base = part;
                }
            });
            return id.push(base);
        }
    };
    id.push_str(folded);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_keep_every_script_and_fold_latin() {
        for (words, id) in [
            ("Vad kostar det?", "vad-kostar-det"),
            ("Åsa får hjälp – på Öland", "asa-far-hjalp-pa-oland"),
            ("och/eller  e-post", "och-eller-e-post"),
            ("Łódź, Æsir & Straße", "lodz-aesir-strasse"),
            ("Davvisámegiella ŋ đ", "davvisamegiella-n-d"),
            ("İstanbul ışık", "istanbul-isik"),
            ("Поддержка для йога", "поддержка-для-йога"),
            ("دعم الأقارب ۱۲", "دعم-الأقارب-۱۲"),
            ("हिन्दी", "हिन्दी"),
            ("支援家属", "支援家属"),
            ("- – 1.5 –", "15"),
            ("???", "s"),
            ("", "s"),
        ] {
            assert_eq!(from_words(words), id, "{words}");
        }
        assert!(from_words(&"ord ".repeat(1000)).len() < 100);
    }
}
