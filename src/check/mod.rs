//! Rules: what must hold of a site before it is published. One rule, one file, beside the two
//! texts that explain it; [`rules`] is the list.
//!
//! Rules read the site as a value and say what they found. They change nothing, print nothing and
//! know nothing of finished pages: those are the auditor's.

pub mod accessibility;
pub mod easy_read;
pub mod facts;
#[cfg(test)]
mod fixture;
mod html;
pub mod link;
mod look;
pub mod media;
pub mod message;
mod near;
pub mod output;
pub mod page;
mod phrase;
mod prose;
pub mod readability;
mod reading;
mod records;
mod rules;
mod sentences;
pub mod statement;
mod words;

pub use output::{Auditor, across};
pub use page::missing_translation::core_pages_lacking;
pub use reading::{Part, Reader};
pub use statement::contradicting_statement::contradicted;
pub use statement::shortcomings::shortcomings;

use crate::diag::Rule;

use crate::diag::Diagnostics;
use crate::model::{Catalogue, MessageUse, Site};

/// Runs every rule about records and about which pages there are. Texts are read by [`Reader`].
pub fn site(site: &Site) -> Diagnostics {
    rules::OF_SITE.iter().flat_map(|(_, check)| check(site)).collect()
}

/// Runs every rule about the words of the site. `used` are the messages that the theme and the
/// program ask for.
pub fn messages(site: &Site, catalogue: &Catalogue, used: &[MessageUse]) -> Diagnostics {
    rules::OF_MESSAGES.iter().flat_map(|(_, check)| check(site, catalogue, used)).collect()
}

/// Everything this room looks for: in the site, and in finished pages.
pub fn rules() -> Vec<&'static Rule> {
    [rules::RULES, output::RULES, accessibility::TOLD].concat()
}
