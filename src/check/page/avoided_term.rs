//! A word that the glossary asks us to avoid.
#![doc = include_str!("avoided_term.en.md")]

use crate::check::phrase::Phrases;
use crate::check::prose::Home;
use crate::check::reading::{Line, Reading};
use crate::check::records::Owner;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{GlossaryTerm, LocaleId, Site, TermId};

/// The rule (R18).
pub static RULE: Rule = rule!("avoided-term", Warning, "avoided_term");

/// Looks for the glossary's words to avoid, as whole words, in the prose of their language. The
/// term's own explanation may name them, and so may official wordings.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    for line in reading.lines {
        reading.lexicon.avoided[&line.locale].look(reading.site, line, &mut found);
    }
    found
}

/// The words of one locale.
pub struct Words<'a> {
    /// Words to avoid, with the term to use instead.
    avoided: Vec<(Phrases, &'a TermId, &'a GlossaryTerm)>,
    /// All words to avoid, for a quick look.
    all: Phrases,
    /// Terms themselves: a word to avoid inside one of them is part of it.
    preferred: Phrases,
}

impl<'a> Words<'a> {
    /// The words of a locale.
    pub fn new(site: &'a Site, locale: LocaleId) -> Self {
        let mut all = Vec::new();
        let avoided = site.facts.glossary.iter().map(|(id, term)| {
            let texts = term.avoid.iter().flat_map(|avoid| avoid.iter());
            let of_language = texts.filter(|(at, _)| at.is_none_or(|at| site.locales.same_language(at, locale)));
            let words: Vec<&str> = of_language.flat_map(|(_, text)| text.value.lines()).collect();
            all.extend_from_slice(&words);
            (Phrases::read(words), id, term)
        });
        let avoided = avoided.filter(|(phrases, ..)| !phrases.is_empty()).collect();
        let terms = site.facts.glossary.values().filter_map(|term| term.term.get(locale, &site.locales));
        Self { avoided, all: Phrases::read(all), preferred: Phrases::read(terms.map(|(_, term)| term)) }
    }

    fn look(&self, site: &Site, prose: &Line<'_, '_>, found: &mut Diagnostics) {
        if self.all.find(&prose.tokens).is_empty() {
            return;
        }
        for (phrases, id, term) in &self.avoided {
            let own =
                matches!(prose.home, Home::Record(Owner::Official)) || matches!(prose.home, Home::Record(Owner::Term(of)) if of == *id);
            let places = if own { Vec::new() } else { phrases.find(&prose.tokens) };
            for place in places {
                let mut terms = self.preferred.find(&prose.tokens).into_iter();
                if terms.any(|term| term.start <= place.start && place.end <= term.end && term != place) {
                    continue;
                }
                let preferred = site.local(&term.term, prose.locale).1;
                let finding = Diagnostic::at(&RULE, prose.span(&place)).with("word", &prose.text[place]);
                found.push(finding.with("preferred", preferred).with("term", id.as_str()).hint("hint"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, read, show};

    fn found(locale: &str, body: &str) -> Vec<String> {
        let mut site = fixture();
        site.page("sida", locale, "En sida", body);
        show(&site, read(&site, check))
    }

    #[test]
    fn words_to_avoid_are_found_whole_and_in_their_language() {
        assert_eq!(found("sv", "Be om en\nsamplan."), ["avoided-term `samplan` word=samplan preferred=SIP term=sip +.hint"]);
        assert_eq!(found("en", "Ask for a *Group\nscheme*."), ["avoided-term `Group` word=Group scheme preferred=SIP term=sip +.hint"]);
        for (locale, body) in [
            ("sv", "Be om en samplanering."),
            ("sv", "Ask for a group scheme."),
            ("en", "Be om en samplan."),
            ("sv", "Läs [mer](https://anhorig.example/samplan)."),
            ("sv", "Skriv `samplan`."),
        ] {
            assert!(found(locale, body).is_empty(), "{body}");
        }
    }

    #[test]
    fn the_words_of_links_and_of_records_are_prose_too() {
        assert_eq!(found("sv", "Be om en [samplan](term:sip).").len(), 1);
        let mut site = fixture();
        let area = site.both("En samplan för dig.", "For you.");
        site.district_mut().area = area;
        assert_eq!(show(&site, read(&site, check)), ["avoided-term `samplan` word=samplan preferred=SIP term=sip +.hint"]);
    }

    #[test]
    fn a_term_may_say_what_it_is_not() {
        let mut site = fixture();
        let text = site.both("Inte en samplan.", "Not a group scheme.");
        site.facts.glossary.values_mut().for_each(|term| term.explanation = text.clone());
        assert!(read(&site, check).is_empty());
        let term = site.both("samplan för flera", "group scheme for several");
        let mut other = site.facts.glossary["sip"].clone();
        (other.term, other.abbreviation, other.avoid) = (term, false, Vec::new());
        site.facts.glossary.insert("flera".into(), other);
        site.page("sida", "sv", "En sida", "En samplan för flera.");
        let found = show(&site, read(&site, check));
        assert!(found.iter().all(|finding| !finding.contains("för flera.")), "{found:?}");
    }
}
