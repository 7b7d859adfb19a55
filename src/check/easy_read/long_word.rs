//! A word that has to be spelled through.
#![doc = include_str!("long_word.en.md")]

use super::{easy, is_defined};
use crate::check::reading::{Line, Reading};
use crate::check::words::{Kind, Token};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Direction, LinkTarget, Site};

/// The rule (R17, field research ER15).
pub static RULE: Rule = rule!("long-word", Warning, "long_word");

/// Counts the letters of every word. Names, the words of links to facts, terms of the glossary, words
/// that the pack knows and words that the text explains may be long; so may Latin names among
/// letters that run from the right.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (line, pack) in easy(reading) {
        let Some(most) = pack.limits(reading.site, line.locale).word_letters else { continue };
        let right_to_left = reading.site.locales.get(line.locale).direction == Direction::RightToLeft;
        for (at, token) in line.tokens.iter().enumerate() {
            if token.length <= most as usize {
                continue;
            }
            let letters = token.text.chars().filter(|letter| letter.is_alphabetic()).count();
            let foreign = right_to_left && token.text.contains(|letter: char| letter.is_ascii_alphabetic());
            if token.kind != Kind::Word || letters <= most as usize || foreign || pack.known.has(token) {
                continue;
            }
            let known = is_name(line, at) || names_fact(line, token) || is_of_records(reading.site, token);
            if !known && !is_defined(line, pack, &token.range) {
                let finding = Diagnostic::at(&RULE, line.span(&token.range)).with("word", token.text).with("letters", letters.to_string());
                found.push(finding.with("most", most.to_string()).hint("hint"));
            }
        }
    }
    found
}

/// Whether it is a capitalised word that begins no sentence.
fn is_name(line: &Line<'_, '_>, at: usize) -> bool {
    let token = &line.tokens[at];
    let begins = at.checked_sub(1).is_none_or(|before| line.tokens[before].is_mark(&['.', '!', '?', ':', '-', '–']) && token.spaced);
    token.is_capitalised() && !begins
}

fn names_fact(line: &Line<'_, '_>, token: &Token<'_>) -> bool {
    line.links(&token.range).any(|target| matches!(target, LinkTarget::Fact { .. }))
}

/// Whether it is a term of the glossary or a name of the records, in any form: with an ending, or one
/// of its words, in any language.
fn is_of_records(site: &Site, token: &Token<'_>) -> bool {
    let word = token.text.to_lowercase();
    let facts = &site.facts;
    let terms = facts.glossary.values().map(|term| &term.term);
    let names = facts.bodies.values().map(|body| &body.name).chain(facts.after_hours.values().map(|line| &line.name));
    let texts = terms.chain(names).flat_map(|text| text.iter());
    texts.flat_map(|(_, text)| text.split_whitespace()).any(|part| part.chars().count() > 4 && word.starts_with(&part.to_lowercase()))
}
