//! A contact that nobody without the web can reach.
#![doc = include_str!("web_only_contact.en.md")]

use super::channels;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Channel, Site};

/// The rule (R9).
pub static RULE: Rule = rule!("web-only-contact", Error, "web_only_contact");

/// Looks for contacts none of whose channels can be used without the web.
pub fn check(site: &Site) -> Diagnostics {
    let closed = site.contacts.iter().filter(|(_, contact)| !channels(contact).any(Channel::needs_no_web));
    closed.map(|(id, contact)| Diagnostic::at(&RULE, contact.provenance.span).with("contact", id.as_str()).hint("hint")).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};

    #[test]
    fn a_contact_can_be_reached_without_the_web() {
        let mut site = fixture();
        let address = site.written("stod@anhorig.example");
        let visit = site.visit("Lyktgatan 4");
        let contact = site.contact_mut("stad");
        (contact.phone, contact.sms, contact.email) = (None, None, Some(address));
        assert_eq!(show(&site, check(&site)), ["web-only-contact `stad` contact=stad +.hint"]);
        site.contact_mut("stad").visit = Some(visit);
        assert!(check(&site).is_empty());
        site.contact_mut("stad").hide_address = true;
        assert_eq!(check(&site).iter().count(), 1, "an address that is not printed is no way in");
    }
}
