//! A page without a lead.
#![doc = include_str!("missing_summary.en.md")]

use crate::check::reading::Reading;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};

/// The rule (R20).
pub static RULE: Rule = rule!("missing-summary", Gap, "missing_summary");

/// Looks for texts whose head has no `summary`, or an empty one.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    // A page whose title stands where its head begins has no head that could be read: that is told already.
    let front = reading.page.map(|page| &page.text.front).filter(|front| front.title.span != front.span);
    let without = front.filter(|front| front.summary.as_ref().is_none_or(|summary| summary.trim().is_empty()));
    without.map(|front| Diagnostic::at(&RULE, front.title.span).hint("hint")).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{EN, fixture, read, show};

    #[test]
    fn a_page_begins_with_what_matters() {
        let mut site = fixture();
        site.page_text_mut("samtal", EN).front.summary = None;
        assert_eq!(show(&site, read(&site, check)), ["missing-summary `Guidance talks` +.hint"]);
        let summary = site.written("  ");
        site.page_text_mut("samtal", EN).front.summary = Some(summary);
        assert_eq!(read(&site, check).iter().count(), 1);
    }
}
