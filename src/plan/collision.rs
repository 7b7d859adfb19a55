//! Two pages at one address are found before anything is rendered.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::model::{Route, Site};

/// Two pages at one address.
pub static DUPLICATE_ADDRESS: Rule = rule!("duplicate-address", Error, "rules/duplicate_address");

/// Finds addresses that more than one route has.
pub fn check(site: &Site, routes: &[Route]) -> Diagnostics {
    let mut seen: BTreeMap<&str, &Route> = BTreeMap::new();
    let mut found = Diagnostics::default();
    for route in routes {
        match seen.get(&*route.address) {
            None => {
                seen.insert(&route.address, route);
            }
            Some(first) => {
                let (here, there) = (place(site, route), place(site, first));
                let finding = Diagnostic::at(&DUPLICATE_ADDRESS, here.unwrap_or(site.config.span)).with("address", &*route.address);
                found.push(match there {
                    Some(there) if Some(there) != here => finding.label(there, "label").hint("hint"),
                    _ => finding.hint("hint"),
                });
            }
        }
    }
    found
}

/// Where the slug of a route's page is written, or its text begins, or its record stands.
fn place(site: &Site, route: &Route) -> Option<Span> {
    let local = site.local_key(&route.subject).and_then(|key| site.page_text(&key, route.locale));
    let text = local.or_else(|| site.main_key(&route.subject).and_then(|key| site.page_text(&key, route.locale)));
    text.map(|(_, text)| text.front.slug.as_ref().map_or(text.front.span, |slug| slug.span))
}
