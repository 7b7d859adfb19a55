//! A word that is not written out.
#![doc = include_str!("shortened_word.en.md")]

use super::{easy, listed};
use crate::check::reading::Reading;
use crate::check::words::{Kind, Token};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{PhraseList, Site};

/// The rule (R17, field research ER12, ER13).
pub static RULE: Rule = rule!("shortened-word", Warning, "shortened_word");

/// Initials are at most this long: longer capitals are a word that is shouted.
const MOST_INITIALS: usize = 5;

/// Looks for the abbreviations of the language's pack, and for initials that the glossary does not
/// have. What the glossary has is for `unexplained-abbreviation`; a link's words are a name.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = listed(&RULE, PhraseList::Shortened, easy(reading));
    for (line, pack) in easy(reading) {
        for token in line.tokens.iter().filter(|token| is_initials(token)) {
            if !pack.known.has(token) && line.links(&token.range).next().is_none() && !is_known(reading.site, token) {
                found.push(
                    Diagnostic::at(&RULE, line.span(&token.range)).with("word", token.text).variant("initials").hint("initials-hint"),
                );
            }
        }
    }
    found
}

fn is_initials(token: &Token<'_>) -> bool {
    token.kind == Kind::Word
        && (2..=MOST_INITIALS).contains(&token.length)
        && token.text.chars().all(|letter| letter.is_uppercase())
        && !roman(token)
}

/// Roman numerals are for `hard-number`.
fn roman(token: &Token<'_>) -> bool {
    token.text.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'))
}

/// Whether the glossary has it, or somebody is called so.
fn is_known(site: &Site, token: &Token<'_>) -> bool {
    let facts = &site.facts;
    let terms = facts.glossary.values().map(|term| &term.term);
    let names = facts.bodies.values().map(|body| &body.name).chain(facts.after_hours.values().map(|line| &line.name));
    let mut named = terms.chain(names).flat_map(|text| text.iter());
    named.any(|(_, name)| name.split(|letter: char| !letter.is_alphanumeric()).any(|part| part == token.text))
}
