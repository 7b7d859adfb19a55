//! Old addresses: each leads to the page that took its place, in the language of the old address.

use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics, Found, Rule, rule};
use crate::model::{LocaleId, Route, Site, Subject};

/// An old address where a page stands.
pub static REDIRECT_OVER_PAGE: Rule = rule!("redirect-over-page", Error, "rules/redirect_over_page");

/// The redirects of `site.yaml`. One to a page that does not exist is for the rule about ids.
pub fn redirects(site: &Site, routes: &[Route]) -> Found<Vec<(Arc<str>, Subject, LocaleId)>> {
    let mut found = Diagnostics::default();
    let mut redirects = Vec::new();
    for redirect in &site.config.redirects {
        if routes.iter().any(|route| *route.address == **redirect.from) {
            found.push(Diagnostic::at(&REDIRECT_OVER_PAGE, redirect.from.span).with("address", &**redirect.from).hint("hint"));
            continue;
        }
        if let Some(subject) = site.subject(redirect.to.as_str()) {
            redirects.push((redirect.from.value.clone(), subject, language_of(site, &redirect.from)));
        }
    }
    (redirects, found)
}

/// The locale whose prefix an old address has, else the default one.
fn language_of(site: &Site, address: &str) -> LocaleId {
    let mut parts = address.trim_start_matches('/').split('/');
    let (language, next) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let matching = |segment: Option<&str>| {
        site.locales.iter().find(|(_, locale)| *locale.language == *language && locale.segment.as_deref() == segment).map(|(id, _)| id)
    };
    matching(Some(next)).or_else(|| matching(None)).unwrap_or(site.locales.default())
}
