//! A hard word that the glossary explains and the page does not.
#![doc = include_str!("unexplained_term.en.md")]

use std::ops::Range;

use super::{easy_running, is_defined};
use crate::check::phrase::Phrases;
use crate::check::reading::{Line, Reading};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{GlossaryTerm, LinkTarget, PageKind, TermId};

/// The rule (R17, R18, field research ER14).
pub static RULE: Rule = rule!("unexplained-term", Warning, "unexplained_term");

/// Looks for terms of the glossary in easy read that neither link to the glossary nor are the words
/// of another link, which leads to more about it: one finding for each term and page, at its first
/// use in the body. A page that says itself what the term means explains it. Abbreviations are for `unexplained-abbreviation`.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let Some(page) = reading.page.filter(|page| *page.bundle.record.kind != PageKind::Glossary) else { return Diagnostics::default() };
    let site = reading.site;
    let Some((_, pack)) = easy_running(reading).next() else { return Diagnostics::default() };
    let linked: Vec<&TermId> = site.facts.glossary.keys().filter(|id| reading.links().iter().any(|link| names(link.target, id))).collect();
    let terms = site.facts.glossary.iter().filter(|(id, term)| !term.abbreviation && !linked.contains(id));
    let mut found = Diagnostics::default();
    for (id, term) in terms {
        let word = site.local(&term.term, page.locale).1;
        let phrase = Phrases::read([word]);
        if phrase.is_empty() || !pack.everyday.find(&crate::check::words::tokens(word)).is_empty() {
            continue;
        }
        let uses: Vec<(&Line<'_, '_>, Range<usize>)> =
            body(reading).flat_map(|line| phrase.find(&line.tokens).into_iter().map(move |place| (line, place))).collect();
        let uses: Vec<_> = uses.into_iter().filter(|(line, place)| !is_inside_another(reading, line, place, word)).collect();
        let explains = |(line, place): &(&Line<'_, '_>, Range<usize>)| line.links(place).next().is_some() || is_defined(line, pack, place);
        if let Some((line, place)) = uses.first().filter(|_| !uses.iter().any(explains)) {
            let finding = Diagnostic::at(&RULE, line.span(place)).with("word", &line.text[place.clone()]).with("term", id.as_str());
            found.push(finding.hint("hint"));
        }
    }
    found
}

/// The running text where a link can be written.
fn body<'r, 'a>(reading: &'r Reading<'r, 'a>) -> impl Iterator<Item = &'r Line<'r, 'a>> {
    easy_running(reading).map(|(line, _)| line).filter(|line| line.can_link())
}

fn names(target: &LinkTarget, term: &TermId) -> bool {
    matches!(target, LinkTarget::Fact { scheme: "term", id, .. } if **id == *term.0)
}

/// Whether the word is part of a longer term: "carer" in "carer support".
fn is_inside_another(reading: &Reading<'_, '_>, line: &Line<'_, '_>, place: &Range<usize>, word: &str) -> bool {
    let site = reading.site;
    let others = |term: &&GlossaryTerm| {
        let other = site.local(&term.term, line.locale).1;
        other.len() > word.len()
            && Phrases::read([other]).find(&line.tokens).iter().any(|longer| longer.start <= place.start && place.end <= longer.end)
    };
    site.facts.glossary.values().any(|term| others(&term))
}
