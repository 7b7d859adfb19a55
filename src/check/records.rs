//! Every text of every record that a visitor may come to read, one after the other.

use crate::model::{AfterHoursId, Contact, District, Localized, OfferTerms, Provenance, Site, TermId};

/// Whose text it is, as far as rules must know.
#[derive(Clone, Copy, Debug)]
pub enum Owner<'a> {
    /// A sentence about rights: the one place for words about cost and decisions.
    Right,
    /// A term of the glossary.
    Term(&'a TermId),
    /// A service that answers when contacts are closed.
    AfterHours(&'a AfterHoursId),
    /// A wording that a programme or a law gives: not ours to change.
    Official,
    /// Anything else.
    Other,
}

/// One text of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// Whose.
    pub owner: Owner<'a>,
    /// The key it stands under in the record.
    pub key: &'static str,
    /// The text.
    pub text: &'a Localized,
}

/// Visits the texts of all records but those that nobody will read any more: activities that have
/// ended and wordings whose time is over. Words to avoid and examples are lists and not texts.
pub fn each<'a>(site: &'a Site, visit: &mut dyn FnMut(Field<'a>)) {
    config(site, visit);
    site.contacts.values().for_each(|record| contact(record, visit));
    site.districts.values().for_each(|record| district(record, visit));
    activities(site, visit);
    shared(site, visit);
    definitions(site, visit);
}

type Visit<'v, 'a> = &'v mut dyn FnMut(Field<'a>);

fn other<'a>(key: &'static str, text: &'a Localized, visit: Visit<'_, 'a>) {
    visit(Field { owner: Owner::Other, key, text });
}

fn optional<'a>(key: &'static str, text: Option<&'a Localized>, visit: Visit<'_, 'a>) {
    if let Some(text) = text {
        other(key, text, visit);
    }
}

fn owner<'a>(provenance: &'a Provenance, visit: Visit<'_, 'a>) {
    other("owner", &provenance.owner, visit);
}

fn config<'a>(site: &'a Site, visit: Visit<'_, 'a>) {
    other("name", &site.config.name, visit);
    optional("demonstration", site.config.demonstration.as_ref(), visit);
}

fn contact<'a>(contact: &'a Contact, visit: Visit<'_, 'a>) {
    owner(&contact.provenance, visit);
    other("name", &contact.name, visit);
}

fn district<'a>(district: &'a District, visit: Visit<'_, 'a>) {
    owner(&district.provenance, visit);
    other("name", &district.name, visit);
    other("title", &district.title, visit);
    other("where", &district.place, visit);
    other("area", &district.area, visit);
    for exception in district.first_contacts.values() {
        optional("reason", exception.reason.as_ref(), visit);
    }
    for offer in district.offers.values() {
        owner(&offer.provenance, visit);
        optional("text", offer.not_here.as_ref().and_then(|not_here| not_here.text.as_ref()), visit);
        terms(&offer.terms, visit);
        offer.ages.values().for_each(|(of_age, _)| terms(of_age, visit));
    }
}

fn terms<'a>(terms: &'a OfferTerms, visit: Visit<'_, 'a>) {
    optional("text", terms.text.as_ref(), visit);
    optional("partial", terms.partial.as_ref(), visit);
}

fn activities<'a>(site: &'a Site, visit: Visit<'_, 'a>) {
    for activity in site.activities.values().filter(|activity| !activity.days(site.today, 1).is_empty()) {
        owner(&activity.provenance, visit);
        other("title", &activity.title, visit);
        optional("text", activity.text.as_ref(), visit);
        optional("place", activity.place.as_ref(), visit);
    }
}

/// Records about others, and what the whole city defines.
fn shared<'a>(site: &'a Site, visit: Visit<'_, 'a>) {
    let facts = &site.facts;
    for (id, line) in &facts.after_hours {
        for (key, text) in [("name", &line.name), ("for", &line.purpose)] {
            visit(Field { owner: Owner::AfterHours(id), key, text });
        }
    }
    for body in facts.bodies.values() {
        other("name", &body.name, visit);
        optional("text", body.text.as_ref(), visit);
    }
    for unit in facts.units.values() {
        owner(&unit.provenance, visit);
        other("name", &unit.name, visit);
        optional("summary", unit.summary.as_ref(), visit);
        optional("complements", unit.complements.as_ref(), visit);
    }
    for offer in facts.offers.values() {
        owner(&offer.provenance, visit);
        other("name", &offer.name, visit);
        optional("summary", offer.summary.as_ref(), visit);
        terms(&offer.terms, visit);
    }
    facts.regions.values().for_each(|region| other("name", &region.name, visit));
    statement(site, visit);
}

fn statement<'a>(site: &'a Site, visit: Visit<'_, 'a>) {
    if let Some(statement) = &site.facts.statement {
        other("body", &statement.body, visit);
        other("law", &statement.law, visit);
        other("name", &statement.authority.name, visit);
    }
    for issue in site.facts.known_issues.values() {
        other("text", &issue.text, visit);
    }
}

fn definitions<'a>(site: &'a Site, visit: Visit<'_, 'a>) {
    let facts = &site.facts;
    for group in facts.target_groups.values() {
        other("public", &group.public, visit);
        for official in group.official.iter().filter(|official| official.until.is_none_or(|until| site.today <= until)) {
            visit(Field { owner: Owner::Official, key: "official", text: &official.text });
        }
    }
    for right in facts.rights.values() {
        visit(Field { owner: Owner::Right, key: "text", text: &right.text });
    }
    for (id, term) in &facts.glossary {
        let field = |key, text| Field { owner: Owner::Term(id), key, text };
        visit(field("term", &term.term));
        visit(field("explanation", &term.explanation));
        if let Some(expansion) = &term.expansion {
            visit(field("expansion", expansion));
        }
    }
    for situation in facts.situations.values() {
        other("words", &situation.words, visit);
    }
}

/// All provenances: who answers for each record, and since when.
pub fn provenances(site: &Site) -> Vec<&Provenance> {
    let facts = &site.facts;
    let districts = site
        .districts
        .values()
        .flat_map(|district| std::iter::once(&district.provenance).chain(district.offers.values().map(|offer| &offer.provenance)));
    let mut all: Vec<&Provenance> = districts.collect();
    all.extend(site.contacts.values().map(|record| &record.provenance));
    all.extend(site.activities.values().map(|record| &record.provenance));
    all.extend(facts.after_hours.values().map(|record| &record.provenance));
    all.extend(facts.bodies.values().map(|record| &record.provenance));
    all.extend(facts.units.values().map(|record| &record.provenance));
    all.extend(facts.offers.values().map(|record| &record.provenance));
    all.extend(facts.target_groups.values().map(|record| &record.provenance));
    all.extend(facts.rights.values().map(|record| &record.provenance));
    all.extend(facts.glossary.values().map(|record| &record.provenance));
    all.extend(facts.situations.values().map(|record| &record.provenance));
    all.extend(facts.statement.iter().map(|record| &record.provenance));
    all.extend(facts.known_issues.values().map(|record| &record.provenance));
    all
}
