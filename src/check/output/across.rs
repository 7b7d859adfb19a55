//! What can only be said when all pages are there: links to places on other pages, and whether the
//! contact block stands in one place on all of them.

use std::collections::HashMap;

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{NameNumber, Plan, Rendered};

use super::broken_theme_link::RULE;
use super::moving_contact;

/// Holds every link to a place on another page against the ids of that page, or of the page that an
/// old address leads to. Links to pages that do not exist were found on the page that has them.
pub fn across(plan: &Plan, pages: &[Rendered]) -> Diagnostics {
    let targets = targets(plan, pages);
    let mut found = moving_contact::across(pages);
    for page in pages {
        for link in &page.links {
            let target = targets.get(&*link.address);
            if target.is_some_and(|target| target.ids.binary_search(&NameNumber::of(&link.anchor)).is_err()) {
                let finding = Diagnostic::in_file(&RULE, page.address.clone()).variant("elsewhere");
                found.push(finding.with("address", &*link.address).with("anchor", &*link.anchor).hint("elsewhere-hint"));
            }
        }
    }
    found
}

/// Every page by its address and by its old ones.
fn targets<'p>(plan: &'p Plan, pages: &'p [Rendered]) -> HashMap<&'p str, &'p Rendered> {
    let mut targets: HashMap<&str, &Rendered> = pages.iter().map(|page| (&*page.address, page)).collect();
    for (from, subject, locale) in &plan.redirects {
        let page = plan.get(subject, *locale).and_then(|route| targets.get(&*route.address).copied());
        if let Some(page) = page {
            targets.entry(from).or_insert(page);
        }
    }
    targets
}

#[cfg(test)]
mod tests {
    use super::across;
    use crate::check::output::fixture::{plan, rendered, show};

    #[test]
    fn places_on_other_pages_exist() {
        let pages = [
            rendered("/sv/", &["rights"], &["/sv/stod/#steps", "/sv/stod/#borta"]),
            rendered("/sv/stod/", &["steps"], &["/sv/#rights", "/sv/#borta", "/gammal/#x", "/gammal/#steps"]),
        ];
        assert_eq!(
            show(&across(&plan(), &pages)),
            [
                "/sv/: broken-theme-link.elsewhere address=/sv/stod/ anchor=borta +elsewhere-hint",
                "/sv/stod/: broken-theme-link.elsewhere address=/gammal/ anchor=x +elsewhere-hint",
                "/sv/stod/: broken-theme-link.elsewhere address=/sv/ anchor=borta +elsewhere-hint",
            ]
        );
    }
}
