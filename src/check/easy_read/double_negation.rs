//! A sentence that denies twice.
#![doc = include_str!("double_negation.en.md")]

use super::easy_running;
use crate::check::reading::Reading;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};

/// The rule (R17, field research ER11).
pub static RULE: Rule = rule!("double-negation", Warning, "double_negation");

/// Looks for sentences with two words that deny or more.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (line, pack) in easy_running(reading) {
        let negations = pack.negations.find(&line.tokens);
        if negations.len() < 2 {
            continue;
        }
        for place in line.sentences() {
            let here: Vec<&str> = negations
                .iter()
                .filter(|negation| place.start <= negation.start && negation.end <= place.end)
                .map(|negation| &line.text[negation.clone()])
                .collect();
            if here.len() > 1 {
                let finding = Diagnostic::at(&RULE, line.span(place)).with("words", here.join(", "));
                found.push(finding.hint("hint"));
            }
        }
    }
    found
}
