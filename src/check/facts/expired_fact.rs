//! Facts that nobody has checked for too long.
#![doc = include_str!("expired_fact.en.md")]

use std::collections::BTreeMap;

use crate::check::records::provenances;
use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::model::{Checked, Site};

/// The rule (R29).
pub static RULE: Rule = rule!("expired-fact", Gap, "expired_fact");

/// Looks for days of checking that are too long ago, or in the future: one finding for each day
/// that somebody wrote, however many records it holds for.
pub fn check(site: &Site) -> Diagnostics {
    let mut by_place: BTreeMap<Span, &Checked> = BTreeMap::new();
    for provenance in provenances(site) {
        let soonest = by_place.entry(provenance.checked.date.span).or_insert(&provenance.checked);
        if provenance.checked.until() < soonest.until() {
            *soonest = &provenance.checked;
        }
    }
    by_place.into_iter().filter_map(|(span, checked)| finding(site, span, checked)).collect()
}

fn finding(site: &Site, span: Span, checked: &Checked) -> Option<Diagnostic> {
    let finding = Diagnostic::at(&RULE, span).with("checked", checked.date.value.to_string());
    if site.today < checked.date.value {
        return Some(finding.with("today", site.today.to_string()).variant("future").hint("future-hint"));
    }
    (checked.until() < site.today).then(|| finding.with("until", checked.until().to_string()).hint("hint"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{date, fixture, show};

    #[test]
    fn facts_are_checked_in_time() {
        let mut site = fixture();
        site.today = date("2027-05-04");
        assert!(check(&site).is_empty(), "the last day counts");
        let old = date("2026-05-20");
        site.district_mut().provenance.checked.date.value = old;
        site.today = date("2026-11-22");
        assert_eq!(show(&site, check(&site)), ["expired-fact `2026-11-02` checked=2026-05-20 until=2026-11-19 +.hint"]);
    }

    #[test]
    fn one_day_for_a_whole_file_is_one_finding() {
        let mut site = fixture();
        let span = site.write("2025-01-01");
        for contact in site.contacts.values_mut() {
            contact.provenance.checked.date = crate::diag::Spanned::new(date("2025-01-01"), span);
        }
        assert_eq!(show(&site, check(&site)), ["expired-fact `2025-01-01` checked=2025-01-01 until=2025-07-03 +.hint"]);
    }

    #[test]
    fn nothing_was_checked_tomorrow() {
        let mut site = fixture();
        site.contact_mut("stad").provenance.checked.date.value = date("2026-11-23");
        assert_eq!(show(&site, check(&site)), ["expired-fact.future `2026-11-02` checked=2026-11-23 today=2026-11-22 +.future-hint"]);
    }
}
