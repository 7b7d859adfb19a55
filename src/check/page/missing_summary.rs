//! A page without a lead.
#![doc = include_str!("missing_summary.en.md")]

use super::texts;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (R20).
pub static RULE: Rule = rule!("missing-summary", Gap, "missing_summary");

/// Looks for texts whose head has no `summary`, or an empty one.
pub fn check(site: &Site) -> Diagnostics {
    // A page whose title stands where its head begins has no head that could be read: that is told already.
    let readable = texts(site).filter(|(.., text)| text.front.title.span != text.front.span);
    let without = readable.filter(|(.., text)| text.front.summary.as_ref().is_none_or(|summary| summary.trim().is_empty()));
    without.map(|(.., text)| Diagnostic::at(&RULE, text.front.title.span).hint("hint")).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{EN, fixture, show};

    #[test]
    fn a_page_begins_with_what_matters() {
        let mut site = fixture();
        site.page_text_mut("samtal", EN).front.summary = None;
        assert_eq!(show(&site, check(&site)), ["missing-summary `Guidance talks` +.hint"]);
        let summary = site.written("  ");
        site.page_text_mut("samtal", EN).front.summary = Some(summary);
        assert_eq!(check(&site).iter().count(), 1);
    }
}
