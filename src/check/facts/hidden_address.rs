//! A visiting address of a contact whose address must not be printed.
#![doc = include_str!("hidden_address.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (R25).
pub static RULE: Rule = rule!("hidden-address", Error, "hidden_address");

/// Looks for contacts with both `hide_address` and `visit`.
pub fn check(site: &Site) -> Diagnostics {
    let contacts = site.contacts.iter().filter(|(_, contact)| contact.hide_address);
    let addresses = contacts.filter_map(|(id, contact)| Some((id, &contact.visit.as_ref()?.address)));
    addresses.map(|(id, address)| Diagnostic::at(&RULE, address.span).with("contact", id.as_str()).hint("hint")).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};

    #[test]
    fn a_hidden_address_is_not_in_the_record() {
        let mut site = fixture();
        let visit = site.visit("Lyktgatan 4");
        site.contact_mut("stad").visit = Some(visit);
        assert!(check(&site).is_empty());
        site.contact_mut("stad").hide_address = true;
        assert_eq!(show(&site, check(&site)), ["hidden-address `Lyktgatan 4` contact=stad +.hint"]);
    }
}
