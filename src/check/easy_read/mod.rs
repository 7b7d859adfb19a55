//! Rules for easy read, and for what standard text should share with it. Their numbers and words
//! are a language's rule pack; where a language has none, or a pack says nothing, they are silent.

pub mod distant_heading;
pub mod double_negation;
pub mod figure_of_speech;
pub mod hard_number;
pub mod impersonal_subject;
pub mod long_line;
pub mod long_paragraph;
pub mod long_sentence;
pub mod long_word;
pub mod one_sided_fact;
pub mod passive_voice;
pub mod shortened_word;
pub mod swapped_term;
pub mod two_main_clauses;
pub mod unexplained_term;

use std::collections::BTreeMap;
use std::ops::Range;

use super::phrase::Phrases;
use super::prose::{Form, Home};
use super::reading::{Line, Reading};
use super::records::Owner;
use super::words::Tokens;
use crate::diag::{Diagnostic, Diagnostics, Rule};
use crate::model::{Limits, LocaleId, PhraseList, RulePack, Site};

/// A rule pack as the rules read it.
pub struct Pack<'a> {
    rules: &'a RulePack,
    lists: BTreeMap<PhraseList, Listed<'a>>,
    /// Words that deny.
    pub negations: Phrases,
    /// Long words that readers know.
    pub known: Phrases,
    /// Words between a term and what it means.
    pub defines: Phrases,
    /// Terms that are everyday words.
    pub everyday: Phrases,
}

/// The phrases of one list.
#[derive(Default)]
struct Listed<'a> {
    /// All, for a quick look.
    all: Phrases,
    /// Each, with a better way.
    each: Vec<(Phrases, &'a str)>,
}

impl<'a> Pack<'a> {
    /// Makes phrases of the words of a pack.
    pub fn new(rules: &'a RulePack) -> Self {
        let phrases = |words: &[std::sync::Arc<str>]| {
            let each: Vec<String> = words.iter().flat_map(|phrase| alternatives(phrase)).collect();
            Phrases::read(each.iter().map(String::as_str))
        };
        let listed = |suggestions: &'a [crate::model::Suggestion]| {
            let each: Vec<(Vec<String>, &str)> =
                suggestions.iter().map(|suggestion| (alternatives(&suggestion.phrase), &*suggestion.better)).collect();
            Listed {
                all: Phrases::read(each.iter().flat_map(|(phrases, _)| phrases).map(String::as_str)),
                each: each.iter().map(|(phrases, better)| (Phrases::read(phrases.iter().map(String::as_str)), *better)).collect(),
            }
        };
        Self {
            rules,
            lists: rules.lists.iter().map(|(list, suggestions)| (*list, listed(suggestions))).collect(),
            negations: phrases(&rules.negations),
            known: phrases(&rules.known),
            defines: phrases(&rules.defines),
            everyday: phrases(&rules.everyday),
        }
    }

    /// The limits for a locale's texts.
    pub fn limits(&self, site: &Site, locale: LocaleId) -> &Limits {
        if site.locales.is_easy(locale) { &self.rules.easy } else { &self.rules.standard }
    }

    /// The abbreviations, whose full stops end no sentence.
    pub fn shortened(&self) -> &Phrases {
        const NONE: &Phrases = &Phrases::NONE;
        self.lists.get(&PhraseList::Shortened).map_or(NONE, |listed| &listed.all)
    }

    /// Where the phrases of a list stand, each with a better way.
    fn find(&self, list: PhraseList, tokens: &Tokens<'_>) -> Vec<(Range<usize>, &'a str)> {
        let Some(listed) = self.lists.get(&list) else { return Vec::new() };
        let better = |place: &Range<usize>| listed.each.iter().find(|(phrases, _)| phrases.find(tokens).contains(place));
        let places = listed.all.find(tokens).into_iter();
        let found = places.filter_map(|place| better(&place).map(|(_, better)| (place.clone(), *better)));
        // A phrase without a better way is an exception: it is good as it is.
        found.filter(|(_, better)| !better.is_empty()).collect()
    }
}

/// A phrase with a bar between words is several phrases: `is|are given`.
fn alternatives(phrase: &str) -> Vec<String> {
    phrase.split_whitespace().fold(vec![String::new()], |begun, part| {
        let grown = |begun: &String| {
            let space = if begun.is_empty() { "" } else { " " };
            part.split('|').map(move |word| format!("{begun}{space}{word}")).collect::<Vec<_>>()
        };
        begun.iter().flat_map(grown).collect()
    })
}

/// The lines of languages with a pack. Wordings that a law or a programme gives are left out: they
/// are not ours to change.
fn with_pack<'r, 'a>(reading: &'r Reading<'r, 'a>) -> impl Iterator<Item = (&'r Line<'r, 'a>, &'r Pack<'a>)> {
    let ours = reading.lines.iter().filter(|line| !matches!(line.home, Home::Record(Owner::Official)));
    ours.filter_map(|line| Some((line, line.pack?)))
}

/// The lines in easy read of languages with a pack.
fn easy<'r, 'a>(reading: &'r Reading<'r, 'a>) -> impl Iterator<Item = (&'r Line<'r, 'a>, &'r Pack<'a>)> {
    with_pack(reading).filter(|(line, _)| reading.site.locales.is_easy(line.locale))
}

/// The running text in easy read.
fn easy_running<'r, 'a>(reading: &'r Reading<'r, 'a>) -> impl Iterator<Item = (&'r Line<'r, 'a>, &'r Pack<'a>)> {
    easy(reading).filter(|(line, _)| line.form == Form::Running)
}

/// Whether the text says at this place what the word means or what something is called: "Respite is
/// …", "It is called respite."
fn is_defined(line: &Line<'_, '_>, pack: &Pack<'_>, place: &Range<usize>) -> bool {
    let begins = |at: usize| at == 0 || line.tokens[at - 1].is_mark(&['.', '!', '?', ':']);
    let first = line.tokens.iter().position(|token| token.range.start >= place.start);
    let after = line.tokens.iter().position(|token| token.range.start >= place.end);
    let is_explained = first.is_some_and(begins) && after.is_some_and(|after| pack.defines.length_at(&line.tokens, after) > 0);
    let is_taught = pack.defines.find_in(&line.tokens[..first.unwrap_or(0)]).last().is_some_and(|called| {
        // "Det heter" and the like, right before the word, with no more of the sentence after it.
        let ends = after.is_none_or(|after| line.tokens[after].is_mark(&['.', ',', ')']));
        ends && line.text[called.end..place.start].trim().is_empty()
    });
    is_explained || is_taught
}

/// One finding for each phrase of a list that stands in a line.
fn listed<'r, 'a: 'r>(rule: &'static Rule, list: PhraseList, lines: impl Iterator<Item = (&'r Line<'r, 'a>, &'r Pack<'a>)>) -> Diagnostics {
    let of_line = |(line, pack): (&'r Line<'r, 'a>, &'r Pack<'a>)| {
        let finding = move |(place, better): (Range<usize>, &str)| {
            let finding = Diagnostic::at(rule, line.span(&place)).with("phrase", line.text[place].replace('\n', " "));
            finding.with("better", better).hint("hint")
        };
        pack.find(list, &line.tokens).into_iter().map(finding).collect::<Vec<_>>()
    };
    lines.flat_map(of_line).collect()
}

#[cfg(test)]
mod tests {
    use super::alternatives;

    #[test]
    fn a_bar_stands_for_or() {
        assert_eq!(alternatives("is|are given"), ["is given", "are given"]);
        assert_eq!(alternatives(", och|men du|vi"), [", och du", ", och vi", ", men du", ", men vi"]);
        assert_eq!(alternatives("procent"), ["procent"]);
    }
}
