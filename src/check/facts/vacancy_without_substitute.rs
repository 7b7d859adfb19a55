//! A contact without staff, and nobody is named who answers meanwhile.
#![doc = include_str!("vacancy_without_substitute.en.md")]

use super::away;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (R29).
pub static RULE: Rule = rule!("vacancy-without-substitute", Error, "vacancy_without_substitute");

/// Looks for `vacant` without `instead`, unless it is over.
pub fn check(site: &Site) -> Diagnostics {
    let unanswered = |away: &away::Away<'_>| away.vacant && away.instead.is_none();
    let contacts = site.contacts.iter().filter(|(_, contact)| away::times(contact, site.today).iter().any(unanswered));
    contacts.map(|(id, contact)| Diagnostic::at(&RULE, contact.provenance.span).with("contact", id.as_str()).hint("hint")).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{date, fixture, show};
    use crate::model::Vacancy;

    #[test]
    fn somebody_answers_for_a_contact_without_staff() {
        let mut site = fixture();
        site.contact_mut("stad").vacant = Some(Vacancy { until: None, instead: None });
        assert_eq!(show(&site, check(&site)), ["vacancy-without-substitute `stad` contact=stad +.hint"]);
        site.contact_mut("stad").vacant = Some(Vacancy { until: Some(date("2026-11-21")), instead: None });
        assert!(check(&site).is_empty(), "it ended yesterday");
        let instead = Some(site.id("lyktan/barn"));
        site.contact_mut("stad").vacant = Some(Vacancy { until: None, instead });
        assert!(check(&site).is_empty());
    }
}
