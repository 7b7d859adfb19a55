//! The auditor: reads every finished page once, with a parser that the renderer does not use, and
//! doubts it. A theme's own markup stands in no document, so this is the only place where a broken
//! link in a footer, a second id or a page without a contact is seen.

mod across;
mod address;
mod auditor;
mod findings;
#[cfg(test)]
mod fixture;
mod reading;
#[cfg(test)]
mod speed;
#[cfg(test)]
mod tests;

// One rule, one file, with what explains it beside it.
mod broken_theme_link;
mod duplicate_id;
mod foreign_request;
mod hidden_fact;
mod missing_contact;
mod missing_landmark;
mod missing_language;
mod missing_title;
mod moving_contact;
mod nameless_landmark;
mod skipped_heading;

pub use across::across;
pub use auditor::Auditor;

use crate::diag::Rule;
use crate::model::{Audit, Plan, Route, Site};

/// Everything that is looked for in finished pages.
pub static RULES: &[&Rule] = &[
    &broken_theme_link::RULE,
    &duplicate_id::RULE,
    &foreign_request::RULE,
    &hidden_fact::RULE,
    &missing_contact::RULE,
    &missing_landmark::RULE,
    &missing_language::RULE,
    &missing_title::RULE,
    &moving_contact::RULE,
    &nameless_landmark::RULE,
    &skipped_heading::RULE,
];

/// Reads one finished page. Whoever reads many asks one [`Auditor`], which gathers what it needs to
/// know of the site only once.
pub fn page(site: &Site, plan: &Plan, route: &Route, html: &str) -> Audit {
    Auditor::new(site, plan).page(route, html)
}
