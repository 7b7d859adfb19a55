//! A sentence that is too much to keep in mind.
#![doc = include_str!("long_sentence.en.md")]

use super::with_pack;
use crate::check::prose::Form;
use crate::check::reading::Reading;
use crate::check::sentences::count_words;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};

/// The rule (R17, field research ER05).
pub static RULE: Rule = rule!("long-sentence", Warning, "long_sentence");

/// Counts the words of every sentence of running text, in standard text too.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (line, pack) in with_pack(reading).filter(|(line, _)| line.form == Form::Running) {
        let Some(most) = pack.limits(reading.site, line.locale).sentence_words else { continue };
        if line.tokens.len() <= most as usize {
            continue;
        }
        // A word has a token at least.
        for place in line.sentences().iter().filter(|place| line.tokens.count_in(place) > most as usize) {
            let words = count_words(&line.text[place.clone()]);
            if words > most as usize {
                let finding = Diagnostic::at(&RULE, line.span(place)).with("words", words.to_string());
                found.push(finding.with("most", most.to_string()).hint("hint"));
            }
        }
    }
    found
}
