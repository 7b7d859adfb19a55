//! A page as search sees it: from its route, its text and its records.

use search_index::SearchDocument;

use super::facets::Facets;
use super::text::Reader;
use crate::model::{Activity, Contact, District, DistrictId, PageKey, PageKind, Route, Site, Subject};

/// Whether search finds a page: in its own text, not asked to be left out.
pub fn is_found(site: &Site, route: &Route) -> bool {
    let record = site.main_key(&route.subject).and_then(|key| site.bundles.get(&key)).map(|bundle| &bundle.record);
    !route.content.fallback
        && !matches!(route.kind, PageKind::NotFound | PageKind::Offline | PageKind::Root)
        && record.is_none_or(|record| record.search && !record.noindex)
}

/// The name by which links and search words know a subject's page.
pub fn key_of(site: &Site, subject: &Subject) -> String {
    match subject {
        Subject::Pair(district, group) => format!("districts/{district}/{group}"),
        Subject::DistrictOffer(district, offer) => format!("districts/{district}/{offer}"),
        subject => site.main_key(subject).map(|key| key.as_str().to_owned()).unwrap_or_default(),
    }
}

/// The page of a route.
pub fn document(reader: &Reader<'_>, route: &Route, facets: &mut Facets) -> SearchDocument {
    let mut page = SearchDocument {
        id: key_of(reader.site, &route.subject),
        address: format!("{}{}", reader.site.config.base_path, route.address),
        title: reader.title(route),
        facets: facets.of(reader, route),
        weight: weight(route.kind),
        essential: route.kind != PageKind::Article,
        // Whoever looks over the reader's shoulder sees a neutral title and nothing else.
        excerpt: route.sensitive.then(String::new),
        ..SearchDocument::default()
    };
    match &route.subject {
        // A district's page about a topic says what the topic's page says: only what is its own.
        Subject::Pair(district, group) => {
            page.copy_of = Some(group.to_string());
            add_text(&mut page, reader, &Site::pair_key(district, group));
        }
        Subject::DistrictOffer(district, offer) => {
            page.copy_of = Some(offer.to_string());
            let terms = reader.site.districts.get(district).and_then(|record| record.offers.get(offer)).map(|offer| &offer.terms);
            page.summary = terms.and_then(|terms| terms.text.as_ref()).and_then(|text| reader.own(text)).map(one_line).unwrap_or_default();
        }
        subject => {
            page.short = reader.short(route);
            if let Some(key) = reader.site.main_key(subject) {
                add_text(&mut page, reader, &key);
                add_situations(&mut page, reader, &key);
            }
            add_records(&mut page, reader, subject);
        }
    }
    if route.kind == PageKind::Glossary {
        let terms = reader.site.facts.glossary.values();
        page.glossary = terms
            .flat_map(|term| [Some(&term.term), term.expansion.as_ref()])
            .flatten()
            .filter_map(|text| reader.own(text))
            .map(str::to_owned)
            .collect();
    }
    if route.kind == PageKind::Rights {
        let rights = reader.site.facts.rights.values().filter(|right| right.holds(reader.site.today));
        rights.filter_map(|right| reader.own(&right.text)).for_each(|text| add_line(&mut page.body, text));
    }
    page
}

/// How much a page wants to be found beside its equals, by what it is for.
fn weight(kind: PageKind) -> u8 {
    match kind {
        PageKind::Group | PageKind::Offer | PageKind::Rights => 8,
        PageKind::Unit | PageKind::Article | PageKind::WhatHappens | PageKind::NotSure => 6,
        PageKind::District | PageKind::Pair | PageKind::Children | PageKind::DistrictOffer => 5,
        PageKind::Start | PageKind::Index | PageKind::About | PageKind::ReportError => 2,
        _ => 4,
    }
}

/// What somebody has written.
fn add_text(page: &mut SearchDocument, reader: &Reader<'_>, key: &PageKey) {
    let Some(text) = reader.written(key) else { return };
    let words = reader.words(text);
    page.summary = text.front.summary.as_ref().map(|summary| one_line(summary)).unwrap_or_default();
    page.words = text.front.also.iter().map(|word| word.to_string()).collect();
    page.headings = words.headings;
    page.body = words.body;
}

/// What visitors say who mean the page.
fn add_situations(page: &mut SearchDocument, reader: &Reader<'_>, key: &PageKey) {
    let situations = reader.site.facts.situations.values().filter(|situation| situation.page.value == *key);
    page.words.extend(situations.filter_map(|situation| reader.own(&situation.words)).map(one_line));
}

/// What records say of the subject.
fn add_records(page: &mut SearchDocument, reader: &Reader<'_>, subject: &Subject) {
    let (site, facts) = (reader.site, &reader.site.facts);
    match subject {
        Subject::Group(group) => {
            let Some(record) = facts.target_groups.get(group) else { return };
            let official = record.official.iter().map(|wording| &wording.text);
            let texts = std::iter::once(&record.public).chain(&record.examples).chain(official);
            page.words.extend(texts.filter_map(|text| reader.own(text)).map(one_line));
        }
        Subject::Offer(offer) => {
            let Some(record) = facts.offers.get(offer) else { return };
            page.words.extend(reader.own(&record.name).map(one_line));
            record.summary.iter().filter_map(|text| reader.own(text)).for_each(|text| add_line(&mut page.body, text));
        }
        Subject::Unit(unit) => {
            let Some(record) = facts.units.get(unit) else { return };
            page.words.extend(reader.own(&record.name).map(one_line));
            let texts = record.summary.iter().chain(&record.complements);
            texts.filter_map(|text| reader.own(text)).for_each(|text| add_line(&mut page.body, text));
            let contact = record.contact.as_ref().and_then(|contact| site.contacts.get(&contact.value));
            contact.into_iter().for_each(|contact| add_contact(&mut page.contact, reader, contact));
        }
        Subject::District(district) => {
            if let Some(record) = site.districts.get(district) {
                add_district(page, reader, district, record);
            }
        }
        _ => {}
    }
}

/// A district: for whom it is, who answers there, what happens there.
fn add_district(page: &mut SearchDocument, reader: &Reader<'_>, district: &DistrictId, record: &District) {
    if page.summary.is_empty() {
        page.summary = one_line(reader.any(&record.area));
    }
    let inside = format!("{district}/");
    let contacts = reader.site.contacts.iter().filter(|(id, _)| id.as_str().starts_with(&inside));
    contacts.for_each(|(_, contact)| add_contact(&mut page.contact, reader, contact));
    let activities = reader.site.activities.values().filter(|activity| activity.district.as_ref() == Some(district));
    activities.for_each(|activity| add_activity(&mut page.body, reader, activity));
}

fn add_contact(text: &mut String, reader: &Reader<'_>, contact: &Contact) {
    text.extend(reader.own(&contact.name).into_iter().flat_map(|name| [name, "\n"]));
    if let Some(visit) = contact.visit.as_ref().filter(|_| !contact.hide_address) {
        text.extend(reader.own(&visit.address).into_iter().flat_map(|address| [address, "\n"]));
    }
}

fn add_activity(text: &mut String, reader: &Reader<'_>, activity: &Activity) {
    let texts = std::iter::once(&activity.title).chain(&activity.text).chain(&activity.place);
    texts.filter_map(|words| reader.own(words)).for_each(|words| add_line(text, words));
}

fn add_line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

/// Text of a record without the line ends that easy read has.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
