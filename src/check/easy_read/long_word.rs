//! A word that has to be spelled through.
#![doc = include_str!("long_word.en.md")]

use super::easy;
use crate::check::reading::{Line, Reading};
use crate::check::words::{Kind, Token};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{LinkTarget, LocaleId, Site};

/// The rule (R17, field research ER15).
pub static RULE: Rule = rule!("long-word", Warning, "long_word");

/// Counts the letters of every word. Names, the words of links to facts, terms of the glossary and
/// words that the pack knows may be long.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (line, pack) in easy(reading) {
        let Some(most) = pack.limits(reading.site, line.locale).word_letters else { continue };
        for (at, token) in line.tokens.iter().enumerate() {
            let letters = token.text.chars().filter(|letter| letter.is_alphabetic()).count();
            let long = token.kind == Kind::Word && letters > most as usize;
            if long
                && !pack.known.has(token)
                && !is_name(line, at)
                && !names_fact(line, token)
                && !is_term(reading.site, line.locale, token)
            {
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

/// Whether it is a term of the glossary, in any form: with an ending, or as the last part of its words.
fn is_term(site: &Site, locale: LocaleId, token: &Token<'_>) -> bool {
    let word = token.text.to_lowercase();
    let terms = site.facts.glossary.values().filter_map(|term| term.term.get(locale, &site.locales));
    terms.flat_map(|(_, term)| term.split_whitespace()).any(|part| part.chars().count() > 4 && word.starts_with(&part.to_lowercase()))
}
