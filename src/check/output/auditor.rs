//! What an audit needs to know of the whole site, gathered once.

use std::collections::BTreeSet;

use super::hidden_fact::Hidden;
use super::reading::Reading;
use crate::check::accessibility::faults;
use crate::check::html::{self, Builder, Element, Kind, Tag, Visit};
use crate::model::{Audit, Fingerprint, OutPath, Plan, Route, Site};

/// Files that every site has beside its pages.
const ALWAYS: [&str; 2] = ["robots.txt", "sitemap.xml"];

/// Reads finished pages of one site.
pub struct Auditor<'s> {
    pub(super) site: &'s Site,
    pub(super) plan: &'s Plan,
    pub(super) hidden: Vec<Hidden<'s>>,
    files: BTreeSet<&'s str>,
    redirects: BTreeSet<&'s str>,
    knows_all_files: bool,
    accessible: BTreeSet<Fingerprint>,
}

impl<'s> Auditor<'s> {
    /// An auditor that knows the site's pages, redirects and files beside pages. Of the theme's
    /// files it knows nothing: it trusts every name with a fingerprint.
    pub fn new(site: &'s Site, plan: &'s Plan) -> Self {
        let files = site.assets.values().map(|asset| asset.path.as_str()).chain(ALWAYS).collect();
        let redirects = plan.redirects.iter().map(|(from, ..)| &**from).collect();
        Self { site, plan, hidden: Hidden::of(site), files, redirects, knows_all_files: false, accessible: BTreeSet::new() }
    }

    /// The same with the theme's files and all others that pages may name; it trusts no name that
    /// is not among them.
    #[must_use]
    pub fn with_files(mut self, files: impl IntoIterator<Item = &'s OutPath>) -> Self {
        self.files.extend(files.into_iter().map(OutPath::as_str));
        self.knows_all_files = true;
        self
    }

    /// The same with the fingerprints of pages that the rules of accessibility have passed before:
    /// they are not asked again.
    #[must_use]
    pub fn with_accessible(mut self, accessible: BTreeSet<Fingerprint>) -> Self {
        self.accessible = accessible;
        self
    }

    /// Reads the finished page of a route once, for the rules of this room and for those of
    /// accessibility.
    pub fn page(&self, route: &Route, page: &str) -> Audit {
        if !self.accessible.is_empty() && self.accessible.contains(&Fingerprint::of(page.as_bytes())) {
            return self.page_for_this_room(route, page);
        }
        let mut both = Both { reading: Reading::new(self, route, page), builder: Builder::new(Kind::Html, page.len()) };
        html::read(page, &mut both);
        for fault in faults(&both.builder.finish()) {
            both.reading.tell(&fault);
        }
        both.reading.finish()
    }

    /// Reads it for the rules of this room only.
    pub(super) fn page_for_this_room(&self, route: &Route, page: &str) -> Audit {
        let mut reading = Reading::new(self, route, page);
        html::read(page, &mut reading);
        reading.finish()
    }

    /// Whether something stands at an address from the site's root.
    pub(super) fn knows(&self, address: &str) -> bool {
        self.plan.has_address(address)
            || self.redirects.contains(address)
            || address.strip_prefix('/').is_some_and(|path| self.files.contains(path) || !self.knows_all_files && has_fingerprint(path))
    }
}

/// Two who look at one page while it is read.
struct Both<'a> {
    reading: Reading<'a>,
    builder: Builder,
}

impl Visit for Both<'_> {
    #[inline]
    fn open(&mut self, tag: &Tag<'_>) {
        self.reading.open(tag);
        self.builder.open(tag);
    }

    #[inline]
    fn close(&mut self, element: Element, name: &[u8]) {
        self.reading.close(element, name);
        self.builder.close(element, name);
    }

    #[inline]
    fn words(&mut self, words: &[u8]) {
        self.reading.words(words);
        self.builder.words(words);
    }
}

/// Whether the file's name has 16 hexadecimal digits between points, as published assets do.
fn has_fingerprint(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.contains('.') && name.split('.').any(|part| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::Auditor;
    use crate::check::output::fixture::{CLEAN, plan, site};
    use crate::model::Fingerprint;

    #[test]
    fn a_page_that_has_passed_before_is_not_asked_again() {
        let (site, plan) = (site("/"), plan());
        let route = plan.routes().find(|route| &*route.address == "/sv/stod/").expect("the page");
        let html = CLEAN.replace("<h2>Mer</h2>", "<h2>Mer</h2><button></button>");
        let told = |auditor: Auditor<'_>| -> Vec<&str> {
            auditor.page(route, &html).findings.into_iter().map(|finding| finding.rule.name).collect()
        };
        let other = Fingerprint::of(b"other");
        assert_eq!(told(Auditor::new(&site, &plan)), ["nameless-control"]);
        assert_eq!(told(Auditor::new(&site, &plan).with_accessible([other].into())), ["nameless-control"]);
        let known = [other, Fingerprint::of(html.as_bytes())].into();
        assert!(told(Auditor::new(&site, &plan).with_accessible(known)).is_empty());
    }
}
