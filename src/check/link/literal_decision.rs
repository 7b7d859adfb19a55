//! A word about decisions that was typed instead of linked.
#![doc = include_str!("literal_decision.en.md")]

use super::literal::{finding, is_linked_offer, lines, with_offer};
use super::vocabulary::Section;
use crate::check::reading::Reading;
use crate::diag::{Diagnostics, Rule, rule};

/// The rule (R10, R26).
pub static RULE: Rule = rule!("literal-decision", Error, "literal_decision");

/// Looks for words that say whether something needs a decision.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (line, vocabulary) in lines(reading) {
        let words = vocabulary.get(Section::Decision).find(&line.tokens).into_iter();
        found.extend(
            words
                .filter(|words| !is_linked_offer(line, words, "decision"))
                .map(|words| with_offer(finding(&RULE, line, &words), reading, line)),
        );
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, read, show};
    use crate::check::link::vocabulary::{Section, Vocabulary};
    use crate::check::words::tokens;

    #[test]
    fn decisions_are_told_from_what_looks_like_them() {
        for (language, text, found) in [
            ("sv", "Samtal kräver inget beslut.", vec!["kräver inget beslut"]),
            ("sv", "Du behöver\ninget beslut.", vec!["behöver\ninget beslut"]),
            ("sv", "Avlösning kräver ansökan och beslut.", vec!["kräver ansökan och beslut"]),
            ("sv", "Utan biståndsbeslut", vec!["Utan biståndsbeslut"]),
            ("en", "You need no decision, or a talk without a decision.", vec!["need no decision", "without a decision"]),
            ("sv", "Ni ansöker, och stadsdelen fattar beslut.", vec![]),
            ("sv", "Du kan överklaga beslutet.", vec![]),
            ("sv", "Den du hjälper bestämmer.", vec![]),
            ("en", "The district makes a decision.", vec![]),
            ("sv", "Without a decision", vec![]),
        ] {
            let phrases = Vocabulary::of(language);
            let words: Vec<&str> = phrases.get(Section::Decision).find(&tokens(text)).into_iter().map(|range| &text[range]).collect();
            assert_eq!(words, found, "{text}");
        }
    }

    #[test]
    fn a_decision_is_linked_to_its_offer() {
        let mut site = fixture();
        site.page("sida", "sv", "En sida", "Samtal [utan beslut](offer:samtal#decision), men [inget beslut](offer:samtal#cost).");
        assert_eq!(show(&site, read(&site, check)), ["literal-decision `inget beslut` words=inget beslut offer=samtal +.hint"]);
        let mut site = fixture();
        let summary = site.written("Samtal utan beslut.");
        site.page_text_mut("samtal", crate::check::fixture::SV).front.summary = Some(summary);
        assert_eq!(show(&site, read(&site, check)), ["literal-decision `utan beslut` words=utan beslut offer=samtal +.hint"]);
    }
}
