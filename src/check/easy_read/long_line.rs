//! A line that is longer than a phrase.
#![doc = include_str!("long_line.en.md")]

use super::easy_running;
use crate::check::reading::Reading;
use crate::check::sentences::count_words;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};

/// The rule (R17, field research ER01: at most 55 characters, LL-förlaget).
pub static RULE: Rule = rule!("long-line", Warning, "long_line");

/// Counts characters and words of every line as the author broke it.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (line, pack) in easy_running(reading) {
        let limits = pack.limits(reading.site, line.locale);
        for place in line.rows() {
            let row = &line.text[place.clone()];
            let counted =
                [("characters", limits.line_characters, row.trim().chars().count()), ("words", limits.line_words, count_words(row))];
            for (what, most, count) in counted {
                if let Some(most) = most.filter(|most| count > *most as usize) {
                    let finding = Diagnostic::at(&RULE, line.span(&place)).with("count", count.to_string()).with("most", most.to_string());
                    found.push(finding.variant(what).hint("hint"));
                    break;
                }
            }
        }
    }
    found
}
