//! Rules about records: nobody is left without a way in, and what is said holds.

mod away;
pub mod closure_without_substitute;
pub mod digital_only_activity;
pub mod expired_fact;
pub mod expired_right;
pub mod hidden_address;
pub mod missing_children_contact;
pub mod missing_first_contact;
pub mod missing_offer;
pub mod missing_offer_term;
pub mod missing_on_call;
pub mod missing_text;
pub mod not_here_without_instead;
pub mod partial_offer;
pub mod past_activity;
pub mod personal_email;
pub mod references;
pub mod referral_loop;
pub mod unconfirmed_law;
pub mod unit_without_contact;
pub mod unit_without_group;
pub mod unknown_id;
pub mod vacancy_without_substitute;
pub mod voice_only_contact;
pub mod web_only_contact;

use crate::model::{Channel, Contact};

/// The ways in that pages print: an address that must not be printed is none.
fn channels(contact: &Contact) -> impl Iterator<Item = Channel> {
    let printed = |channel: &Channel| contact.has(*channel) && !(contact.hide_address && *channel == Channel::Visit);
    Channel::ALL.into_iter().filter(printed)
}
