//! A telephone number without a word about what happens when you call it.
#![doc = include_str!("missing_on_call.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (R9).
pub static RULE: Rule = rule!("missing-on-call", Gap, "missing_on_call");

/// Looks for contacts with a telephone and an empty `on_call`.
pub fn check(site: &Site) -> Diagnostics {
    let silent = site.contacts.iter().filter(|(_, contact)| contact.phone.is_some() && contact.on_call.is_empty());
    silent.map(|(id, contact)| Diagnostic::at(&RULE, contact.provenance.span).with("contact", id.as_str()).hint("hint")).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};

    #[test]
    fn who_calls_knows_what_happens() {
        let mut site = fixture();
        site.contact_mut("stad").on_call.clear();
        assert_eq!(show(&site, check(&site)), ["missing-on-call `stad` contact=stad +.hint"]);
        site.contact_mut("stad").phone = None;
        assert!(check(&site).is_empty(), "nobody calls where there is no telephone");
    }
}
