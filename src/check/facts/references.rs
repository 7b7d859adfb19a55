//! Every place where one record names another, and which names are known.

use std::collections::BTreeSet;

use crate::diag::{Span, Spanned};
use crate::model::{Activity, District, DistrictOffer, LeadTarget, NotHere, OfferId, OpenTo, PageKey, Site};

/// What kind of record is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Contact,
    AfterHours,
    Body,
    Region,
    Group,
    District,
    Offer,
    Age,
    Page,
    Term,
    /// Who gives an offer instead: a district, a unit or a contact.
    Instead,
    /// A way that needs no web: a contact or an activity.
    WithoutWeb,
}

impl Kind {
    /// Its name in sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::AfterHours => "after-hours",
            Self::Body => "body",
            Self::Region => "region",
            Self::Group => "group",
            Self::District => "district",
            Self::Offer => "offer",
            Self::Age => "age",
            Self::Page => "page",
            Self::Term => "term",
            Self::Instead => "instead",
            Self::WithoutWeb => "without-web",
        }
    }
}

/// One record naming another.
#[derive(Debug)]
pub struct Reference {
    /// What is named.
    pub kind: Kind,
    /// The name.
    pub id: String,
    /// Where.
    pub span: Span,
    /// The item of the base offer that an age belongs to.
    pub offer: Option<OfferId>,
}

/// All of them.
pub fn all(site: &Site) -> Vec<Reference> {
    let mut all = List(Vec::new());
    all.of_settings(site);
    all.of_contacts(site);
    site.districts.values().for_each(|district| all.of_district(district));
    site.activities.values().for_each(|activity| all.of_activity(activity));
    all.of_facts(site);
    all.of_search(site);
    all.0
}

/// Whether the record that is named exists.
pub fn exists(site: &Site, reference: &Reference) -> bool {
    let id = reference.id.as_str();
    let facts = &site.facts;
    let contact = || site.contacts.contains_key(id);
    let district = || site.districts.contains_key(id);
    match reference.kind {
        Kind::Contact => contact(),
        Kind::AfterHours => facts.after_hours.contains_key(id),
        Kind::Body => facts.bodies.contains_key(id),
        Kind::Region => facts.regions.contains_key(id),
        Kind::Group => facts.target_groups.contains_key(id),
        Kind::District => district(),
        Kind::Offer => facts.offers.contains_key(id),
        Kind::Age => known(site, reference).contains(id),
        Kind::Page => site.subject(id).is_some(),
        Kind::Term => facts.glossary.contains_key(id),
        Kind::Instead => district() || facts.units.contains_key(id) || contact(),
        Kind::WithoutWeb => contact() || site.activities.contains_key(id),
    }
}

/// The names that could stand there.
pub fn known(site: &Site, reference: &Reference) -> BTreeSet<String> {
    let facts = &site.facts;
    let contacts = || site.contacts.keys().map(ToString::to_string);
    let districts = || site.districts.keys().map(ToString::to_string);
    match reference.kind {
        Kind::Contact => contacts().collect(),
        Kind::AfterHours => facts.after_hours.keys().map(ToString::to_string).collect(),
        Kind::Body => facts.bodies.keys().map(ToString::to_string).collect(),
        Kind::Region => facts.regions.keys().map(ToString::to_string).collect(),
        Kind::Group => facts.target_groups.keys().map(ToString::to_string).collect(),
        Kind::District => districts().collect(),
        Kind::Offer => facts.offers.keys().map(ToString::to_string).collect(),
        Kind::Age => {
            let offer = reference.offer.as_ref().and_then(|offer| facts.offers.get(offer));
            offer.into_iter().flat_map(|offer| &offer.ages).map(|age| age.value.to_string()).collect()
        }
        Kind::Page => page_keys(site),
        Kind::Term => facts.glossary.keys().map(ToString::to_string).collect(),
        Kind::Instead => districts().chain(facts.units.keys().map(ToString::to_string)).chain(contacts()).collect(),
        Kind::WithoutWeb => contacts().chain(site.activities.keys().map(ToString::to_string)).collect(),
    }
}

/// The keys of all pages: those that somebody wrote and those that are made of records.
pub fn page_keys(site: &Site) -> BTreeSet<String> {
    let facts = &site.facts;
    let mut keys: BTreeSet<String> = site.bundles.keys().map(|key| key.as_str().to_owned()).collect();
    keys.extend(facts.units.keys().map(ToString::to_string));
    let shared: Vec<String> =
        facts.target_groups.keys().map(ToString::to_string).chain(facts.offers.keys().map(ToString::to_string)).collect();
    for district in site.districts.keys() {
        keys.insert(format!("districts/{district}"));
        keys.extend(shared.iter().map(|id| format!("districts/{district}/{id}")));
    }
    keys.extend(shared);
    keys
}

struct List(Vec<Reference>);

impl List {
    fn of_search(&mut self, site: &Site) {
        for lead in site.search.values().flat_map(|words| &words.leads) {
            match &lead.target.value {
                LeadTarget::Page(key) => self.add(Kind::Page, &Spanned::new(key.as_str(), lead.target.span)),
                LeadTarget::District(id) => self.add(Kind::District, &Spanned::new(id, lead.target.span)),
                LeadTarget::Words(_) => {}
            }
        }
    }

    fn add<T: ToString>(&mut self, kind: Kind, id: &Spanned<T>) {
        self.0.push(Reference { kind, id: id.value.to_string(), span: id.span, offer: None });
    }

    fn add_all<'a, T: ToString + 'a>(&mut self, kind: Kind, ids: impl IntoIterator<Item = &'a Spanned<T>>) {
        ids.into_iter().for_each(|id| self.add(kind, id));
    }

    fn add_page(&mut self, page: &Spanned<PageKey>) {
        self.0.push(Reference { kind: Kind::Page, id: page.value.as_str().to_owned(), span: page.span, offer: None });
    }

    fn of_settings(&mut self, site: &Site) {
        self.add(Kind::Contact, &site.config.contact);
        self.add_all(Kind::AfterHours, &site.config.after_hours);
        site.config.redirects.iter().for_each(|redirect| self.add_page(&redirect.to));
        for record in site.bundles.values().map(|bundle| &bundle.record) {
            self.add_all(Kind::Contact, &record.contact);
            self.add_all(Kind::AfterHours, &record.now);
        }
    }

    fn of_contacts(&mut self, site: &Site) {
        for contact in site.contacts.values() {
            self.add_all(Kind::Contact, contact.closed.iter().filter_map(|closure| closure.instead.as_ref()));
            self.add_all(Kind::Contact, contact.vacant.iter().filter_map(|vacancy| vacancy.instead.as_ref()));
            self.add_all(Kind::AfterHours, &contact.after_hours);
        }
    }

    fn of_district(&mut self, district: &District) {
        self.add_all(Kind::Region, &district.region);
        self.add_all(Kind::Contact, &district.first_contact);
        for (group, exception) in &district.first_contacts {
            // The model keeps no place of the key; the contact stands beside it.
            self.add(Kind::Group, &Spanned::new(group, exception.contact.span));
            self.add(Kind::Contact, &exception.contact);
        }
        for (id, offer) in &district.offers {
            self.of_district_offer(id, offer);
        }
    }

    fn of_district_offer(&mut self, id: &OfferId, offer: &DistrictOffer) {
        self.add(Kind::Offer, &Spanned::new(id, offer.provenance.span));
        for (age, (_, span)) in &offer.ages {
            self.0.push(Reference { kind: Kind::Age, id: age.to_string(), span: *span, offer: Some(id.clone()) });
        }
        if let Some(NotHere { instead: Some(instead), .. }) = &offer.not_here {
            self.add(Kind::Instead, instead);
        }
    }

    fn of_activity(&mut self, activity: &Activity) {
        self.add_all(Kind::Group, &activity.groups);
        if let OpenTo::Districts(districts) = &activity.open_to {
            self.add_all(Kind::District, districts);
        }
        self.add_all(Kind::WithoutWeb, &activity.instead);
    }

    fn of_facts(&mut self, site: &Site) {
        for line in site.facts.after_hours.values() {
            self.add_all(Kind::Body, &line.body);
        }
        for unit in site.facts.units.values() {
            self.add_all(Kind::Group, &unit.serves);
            self.add_all(Kind::Contact, &unit.contact);
        }
        for group in site.facts.target_groups.values() {
            self.add_all(Kind::AfterHours, &group.now);
        }
        for term in site.facts.glossary.values() {
            self.add_all(Kind::Term, &term.confused_with);
        }
        for situation in site.facts.situations.values() {
            self.add_page(&situation.page);
        }
    }
}
