//! Floor 2: every address of the site, decided before anything is rendered.

mod address;
mod collision;
mod redirect;
mod subjects;

use crate::diag::{Diagnostics, Found, Rule};
use crate::model::{Plan, Site};

pub use collision::DUPLICATE_ADDRESS;
pub use redirect::REDIRECT_OVER_PAGE;

/// Everything this room looks for.
pub static RULES: &[&Rule] = &[&DUPLICATE_ADDRESS, &REDIRECT_OVER_PAGE];

/// Decides every address: each subject in each locale, in its own text or in the nearest one that
/// exists along the locale's chain.
pub fn routes(site: &Site) -> Found<Plan> {
    let mut found = Diagnostics::default();
    let subjects = subjects::all(site);
    let listings = &subjects::listings(site);
    let in_locales = |subject| site.locales.iter().filter_map(move |(locale, _)| address::route(site, listings, subject, locale));
    let routes: Vec<_> = subjects.iter().flat_map(in_locales).collect();
    found.extend(collision::check(site, &routes));
    let redirects = found.keep(redirect::redirects(site, &routes));
    (Plan::new(routes, redirects), found)
}
