//! A contact that nobody who neither hears nor speaks can reach.
#![doc = include_str!("voice_only_contact.en.md")]

use super::channels;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Channel, Site};

/// The rule (R9).
pub static RULE: Rule = rule!("voice-only-contact", Error, "voice_only_contact");

/// Looks for contacts none of whose channels can be used without voice and hearing.
pub fn check(site: &Site) -> Diagnostics {
    let closed = site.contacts.iter().filter(|(_, contact)| !channels(contact).any(Channel::needs_no_voice));
    closed.map(|(id, contact)| Diagnostic::at(&RULE, contact.provenance.span).with("contact", id.as_str()).hint("hint")).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};

    #[test]
    fn a_contact_can_be_reached_without_voice() {
        let mut site = fixture();
        site.contact_mut("stad").sms = None;
        assert_eq!(show(&site, check(&site)), ["voice-only-contact `stad` contact=stad +.hint"]);
        site.contact_mut("stad").post = Some("Box 1".into());
        assert!(check(&site).is_empty());
    }
}
