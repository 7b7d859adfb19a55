//! What stands on every page of a locale: menu and footer.

use crate::model::{OutPath, PageKind, SearchScripts, search_entry};
use crate::theme::view::{FooterView, LinkView, NavView, SearchView, SiteView, TextView};

use super::contact::call;
use super::scene::Reader;

/// The parts that every page of a locale shares. `scripts` are those of the search, if the site can
/// be searched.
pub fn site_view(reader: &Reader<'_>, languages: Vec<TextView>, scripts: Option<&SearchScripts>) -> SiteView {
    let links = |kinds: &[PageKind]| -> Vec<LinkView> { kinds.iter().filter_map(|kind| reader.listing(*kind)).collect() };
    let nav = [
        ("find-support", PageKind::FindSupport),
        ("districts", PageKind::Districts),
        ("calendar", PageKind::Calendar),
        ("index", PageKind::Index),
    ];
    let config = &reader.site.config;
    let contact = reader.site.contacts.get(&config.contact.value);
    let address = |path: &OutPath| reader.finished(&format!("/{}", path.as_str()));
    let entry = search_entry(reader.site.locales.get(reader.locale));
    SiteView {
        name: reader.text(&config.name),
        home: reader.listing(PageKind::Start).map_or_else(|| reader.finished("/"), |link| link.href),
        nav: nav
            .into_iter()
            .filter_map(|(name, kind)| reader.listing(kind).map(|link| NavView { name, href: link.href, text: link.text }))
            .collect(),
        footer: FooterView {
            find: links(&[
                PageKind::FindSupport,
                PageKind::Districts,
                PageKind::FindDistrict,
                PageKind::Offers,
                PageKind::Calendar,
                PageKind::Index,
            ]),
            talk: links(&[
                PageKind::Contacts,
                PageKind::NotSure,
                PageKind::DifferentPlaces,
                PageKind::WhatHappens,
                PageKind::Rights,
                PageKind::Units,
            ]),
            call: contact.and_then(|contact| contact.phone.as_ref()).map(call),
            about: links(&[PageKind::About, PageKind::Accessibility, PageKind::ReportError, PageKind::Privacy, PageKind::Glossary]),
            emergency: config.after_hours.first().and_then(|id| reader.line(id)),
        },
        languages,
        search: scripts.map(|scripts| SearchView { engine: address(&scripts.engine), entry: address(&entry) }),
        demonstration: config.demonstration.as_ref().map(|line| reader.text(line)),
    }
}
