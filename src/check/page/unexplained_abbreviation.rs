//! An abbreviation that a page uses and does not explain.
#![doc = include_str!("unexplained_abbreviation.en.md")]

use super::texts;
use crate::check::prose;
use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::model::{GlossaryTerm, Inline, LinkTarget, LocaleId, PageKind, PageText, Site, TermId};

/// The rule (R18).
pub static RULE: Rule = rule!("unexplained-abbreviation", Warning, "unexplained_abbreviation");

/// Looks for abbreviations of the glossary in texts that neither link to the glossary nor write
/// them out: one finding for each abbreviation and text, at its first use.
pub fn check(site: &Site) -> Diagnostics {
    let abbreviations: Vec<(&TermId, &GlossaryTerm)> = site.facts.glossary.iter().filter(|(_, term)| term.abbreviation).collect();
    let mut found = Diagnostics::default();
    for (_, locale, text) in texts(site).filter(|(bundle, ..)| *bundle.record.kind != PageKind::Glossary) {
        for (id, term) in &abbreviations {
            let short = site.local(&term.term, locale).1;
            // A quick look first: a page's source holds all its prose.
            if !site.text(text.source).contains(short) {
                continue;
            }
            let unexplained = first_use(site, locale, text, short).filter(|_| !is_explained(site, locale, text, id, term));
            found.extend(unexplained.map(|span| {
                let finding = Diagnostic::at(&RULE, span).with("abbreviation", short).with("term", id.as_str());
                finding.hint("hint")
            }));
        }
    }
    found
}

/// Where the abbreviation stands first, as a word of its own.
fn first_use(site: &Site, locale: LocaleId, text: &PageText, short: &str) -> Option<Span> {
    let mut first = None;
    prose::of_page(site, locale, text, &mut |prose| {
        if first.is_none() {
            first = place_of_word(&prose.text, short).map(|at| prose.span(&(at..at + short.len())));
        }
    });
    first
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

fn is_explained(site: &Site, locale: LocaleId, text: &PageText, id: &TermId, term: &GlossaryTerm) -> bool {
    let mut explained = false;
    text.document.visit_inlines(&mut |inline| {
        if let Inline::Link { target, .. } = inline {
            explained |= matches!(&**target, LinkTarget::Fact { scheme: "term", id: named, .. } if **named == *id.0);
        }
    });
    if let (false, Some(expansion)) = (explained, &term.expansion) {
        let long = site.local(expansion, locale).1.trim().to_lowercase();
        prose::of_page(site, locale, text, &mut |prose| {
            explained |= !long.is_empty() && prose.text.to_lowercase().contains(&long);
        });
    }
    explained
}

#[cfg(test)]
mod tests {
    use super::{check, place_of_word};
    use crate::check::fixture::{fixture, show};

    fn found(body: &str) -> Vec<String> {
        let mut site = fixture();
        site.page("sida", "sv", "En sida", body);
        show(&site, check(&site))
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
