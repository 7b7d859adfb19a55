//! An abbreviation that a page uses and does not explain.
#![doc = include_str!("unexplained_abbreviation.en.md")]

use crate::check::reading::{Link, Reading, Text};
use crate::check::words::tokens;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{GlossaryTerm, LinkTarget, Localized, PageKind, TermId};

/// The rule (R18).
pub static RULE: Rule = rule!("unexplained-abbreviation", Warning, "unexplained_abbreviation");

/// Looks for abbreviations of the glossary in texts that neither link to the glossary nor write
/// them out: one finding for each abbreviation and text, at its first use.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let Some(page) = reading.page.filter(|page| *page.bundle.record.kind != PageKind::Glossary) else { return Diagnostics::default() };
    let site = reading.site;
    let abbreviations = site.facts.glossary.iter().filter(|(_, term)| term.abbreviation);
    let unexplained = abbreviations.filter_map(|(id, term)| {
        let short = site.local(&term.term, page.locale).1;
        let look = tokens(short).first()?.look;
        let mut candidates = reading.lines.iter().filter(|line| line.tokens.looks.may_have(look));
        let first = candidates.find_map(|line| Some((line, place_of_word(&line.text, short)?)));
        let (line, at) = first.filter(|_| !is_explained(reading, &page, id, term))?;
        let finding = Diagnostic::at(&RULE, line.span(&(at..at + short.len())));
        Some(finding.with("abbreviation", short).with("term", id.as_str()).hint("hint"))
    });
    unexplained.collect()
}

/// Where `word` stands in `text` with nothing grown onto it; case counts (`sol` is not `SoL`).
fn place_of_word(text: &str, word: &str) -> Option<usize> {
    if word.is_empty() {
        return None;
    }
    let alone = |at: &usize| {
        let before = text[..*at].chars().next_back().is_none_or(|character| !character.is_alphanumeric());
        before && text[at + word.len()..].chars().next().is_none_or(|character| !character.is_alphanumeric())
    };
    text.match_indices(word).map(|(at, _)| at).find(alone)
}

fn is_explained(reading: &Reading<'_, '_>, page: &Text<'_>, id: &TermId, term: &GlossaryTerm) -> bool {
    let links = |link: &Link<'_>| matches!(link.target, LinkTarget::Fact { scheme: "term", id: named, .. } if **named == *id.0);
    let written_out = |expansion: &Localized| {
        let long = reading.site.local(expansion, page.locale).1.trim().to_lowercase();
        !long.is_empty() && reading.lines.iter().any(|line| line.text.to_lowercase().contains(&long))
    };
    reading.links().iter().any(links) || term.expansion.as_ref().is_some_and(written_out)
}

#[cfg(test)]
mod tests {
    use super::{check, place_of_word};
    use crate::check::fixture::on_a_page;

    fn found(body: &str) -> Vec<String> {
        on_a_page(check, body)
    }

    #[test]
    fn an_abbreviation_is_linked_or_written_out() {
        assert_eq!(found("Be om en\nSIP-möte.\n\nEn SIP till."), ["unexplained-abbreviation `SIP` abbreviation=SIP term=sip +.hint"]);
        assert!(found("Be om en SIP.\n\nEn [SIP](term:sip) är en plan.").is_empty());
        assert!(found("En Samordnad individuell\nplan (SIP) hjälper.").is_empty());
        assert!(found("Skicka `SIP` eller läs om [planen](https://sip.example/SIP).").is_empty());
    }

    #[test]
    fn only_whole_words_count() {
        for (text, at) in [
            ("SIP:en", Some(0)),
            ("en SIP.", Some(3)),
            ("SIPar", None),
            ("GOSSIP", None),
            ("sip", None),
            ("GOSSIP SIP", Some(7)),
            ("", None),
        ] {
            assert_eq!(place_of_word(text, "SIP"), at, "{text}");
        }
    }
}
