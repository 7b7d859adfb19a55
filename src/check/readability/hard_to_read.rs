//! A page that is harder to read than its language's pack allows.
#![doc = include_str!("hard_to_read.en.md")]

use super::{Counts, FEWEST_WORDS, Formula, Scale, index_of, sentences};
use crate::check::reading::Reading;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};

/// The rule (R17, field research 4.3).
pub static RULE: Rule = rule!("hard-to-read", Warning, "hard_to_read");

/// Holds the language's index against the pack's limit, for easy and for standard text.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let of_page = || {
        let page = reading.page?;
        if reading.lines.iter().map(|line| line.tokens.len()).sum::<usize>() < FEWEST_WORDS {
            return None;
        }
        let limit = reading.pack(page.locale)?.limits(reading.site, page.locale).index?;
        let language = &*reading.site.locales.get(page.locale).language;
        let (formula, index) = index_of(&Counts::of(&sentences(reading), language), language).ok()?;
        let finding = Diagnostic::at(&RULE, page.text.front.title.span).with("formula", formula.name());
        let finding = finding.with("index", format!("{index:.0}")).with("limit", limit.to_string());
        is_beyond(formula, index, f64::from(limit)).then(|| match formula.scale() {
            Scale::Easier => finding.variant("low").hint("hint"),
            Scale::Harder | Scale::Neither => finding.hint("hint"),
        })
    };
    of_page().into_iter().collect()
}

fn is_beyond(formula: Formula, index: f64, limit: f64) -> bool {
    match formula.scale() {
        Scale::Harder => index > limit,
        Scale::Easier => index < limit,
        Scale::Neither => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Formula, is_beyond};

    #[test]
    fn a_limit_is_the_most_or_the_least() {
        assert!(is_beyond(Formula::Lix, 41.0, 40.0) && !is_beyond(Formula::Lix, 40.0, 40.0));
        assert!(is_beyond(Formula::Flesch, 59.0, 60.0) && !is_beyond(Formula::Flesch, 60.0, 60.0));
        assert!(!is_beyond(Formula::Ovix, 99.0, 1.0));
    }
}
