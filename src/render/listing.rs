//! Lists that the program makes of records.

use std::collections::BTreeMap;

use crate::model::{
    Activity, ActivityId, Date, DateStyle, DistrictId, GlossaryTerm, GroupId, PageKind, Route, Situation, Subject, TermId, UnitId,
};
use crate::theme::view::{
    DistrictOfferRow, DoorView, LetterView, LinkView, MonthView, PlaceLetterView, PlaceView, RowView, TermView, TextView,
};

use super::contact::call;
use super::scene::Reader;
use super::words::{Part, printed};

/// The id of an activity's element.
pub fn activity_anchor(id: &ActivityId) -> String {
    format!("activity-{}", id.as_str().replace('/', "-"))
}

impl Reader<'_> {
    /// Districts by name in the reader's alphabet, each with the subject that `of` gives it.
    pub fn districts(&self, of: impl Fn(&DistrictId) -> Subject, current: Option<&DistrictId>) -> Vec<LinkView> {
        let mut links: Vec<(Vec<u8>, LinkView)> = self
            .site
            .districts
            .values()
            .filter_map(|district| {
                let mut link = self.subject_link(&of(&district.id), self.text(&district.name))?;
                link.current = current == Some(&district.id);
                Some((self.speak.sort_key(&self.plain(&district.name)), link))
            })
            .collect();
        links.sort_by(|a, b| a.0.cmp(&b.0));
        links.into_iter().map(|(_, link)| link).collect()
    }

    /// A situation as a way in.
    pub fn situation(&self, situation: &Situation) -> Option<DoorView> {
        let route = self.page_route(&situation.page)?;
        let note = (!route.sensitive).then(|| self.short(route));
        Some(DoorView { href: self.finished(&route.address), words: self.text(&situation.words), note })
    }

    /// Target groups as links in the visitor's words.
    pub fn groups(&self) -> Vec<LinkView> {
        let groups = self.site.groups().filter_map(|id| {
            let group = self.site.facts.target_groups.get(id)?;
            self.subject_link(&Subject::Group(id.clone()), self.text(&group.public))
        });
        groups.collect()
    }

    /// Target groups of a district, each with who answers first.
    pub fn district_groups(&self, district: &DistrictId) -> Vec<DoorView> {
        let Some(record) = self.site.districts.get(district) else { return Vec::new() };
        let door = |id: &GroupId| {
            let group = self.site.facts.target_groups.get(id)?;
            let href = self.href(&Subject::Pair(district.clone(), id.clone()))?;
            let first = record.first_contact(id).and_then(|contact| self.site.contacts.get(&contact.value));
            let units: Vec<String> = self.units_of(id).map(|(_, unit)| self.plain(&unit.name)).collect();
            let note = first.map(|contact| {
                let name = Part::Html(self.inline(&contact.name));
                if units.is_empty() {
                    self.rich("answers-first", &[("name", name)])
                } else {
                    self.rich("answers-first-and-unit", &[("name", name), ("units", (&*self.speak.list(&units)).into())])
                }
            });
            Some(DoorView { href, words: self.text(&group.public), note })
        };
        self.site.groups().filter_map(door).collect()
    }

    /// Citywide units that serve a target group.
    fn units_of<'s>(&'s self, group: &'s GroupId) -> impl Iterator<Item = (&'s UnitId, &'s crate::model::Unit)> {
        self.site.facts.units.iter().filter(move |(_, unit)| unit.serves.iter().any(|of| of.value == *group))
    }

    /// Citywide units as links; of one target group, or all.
    pub fn units(&self, group: Option<&GroupId>) -> Vec<LinkView> {
        let serves = |unit: &crate::model::Unit| group.is_none_or(|group| unit.serves.iter().any(|of| of.value == *group));
        let units = self.site.facts.units.iter().filter(|(_, unit)| serves(unit)).filter_map(|(id, unit)| {
            let mut link = self.subject_link(&Subject::Unit(id.clone()), self.text(&unit.name))?;
            link.note = unit.summary.as_ref().map(|summary| self.text(summary));
            Some(link)
        });
        units.collect()
    }

    /// What each district says of an offer, for comparing.
    pub fn offer_rows(&self, offer: &crate::model::OfferId) -> Vec<DistrictOfferRow> {
        let mut rows: Vec<(Vec<u8>, DistrictOfferRow)> = Vec::new();
        for district in self.site.districts.values() {
            let subject = Subject::DistrictOffer(district.id.clone(), offer.clone());
            let Some(link) = self.subject_link(&subject, self.text(&district.name)) else { continue };
            let Some(card) = self.card(&district.id, offer) else { continue };
            let facts = if card.ages.is_empty() { card.facts } else { card.ages.into_iter().flat_map(|age| age.facts).collect() };
            let row = DistrictOfferRow { link, facts, instead: card.instead.map(|instead| instead.text).or(card.not_stated) };
            rows.push((self.speak.sort_key(&self.plain(&district.name)), row));
        }
        rows.sort_by(|a, b| a.0.cmp(&b.0));
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// Coming activities by month, each once, on its next day: how often it comes back stands with
    /// it, and a list that repeats every group each week is long on a phone.
    pub fn months(&self) -> Vec<MonthView> {
        let start = |activity: &Activity| activity.time.map_or(0, |time| time.from.0);
        let next = |activity: &Activity| activity.days(self.site.today, 1).first().copied();
        let mut coming: Vec<(Date, u16, &ActivityId)> =
            self.site.activities.iter().filter_map(|(id, activity)| Some((next(activity)?, start(activity), id))).collect();
        coming.sort();
        let mut months: BTreeMap<(i16, u8), MonthView> = BTreeMap::new();
        for (day, _, id) in coming {
            let (year, month, _) = day.parts();
            let of = months.entry((year, month)).or_insert_with(|| MonthView {
                id: format!("month-{year}-{month:02}"),
                name: self.speak.date(day, DateStyle::MonthAndYear),
                activities: Vec::new(),
            });
            of.activities.push(self.activity(id, &self.site.activities[id], day));
        }
        months.into_values().collect()
    }

    /// Contacts of all districts, and of all units.
    pub fn contact_rows(&self) -> (Vec<RowView>, Vec<RowView>) {
        let row = |link: LinkView, id: &crate::model::ContactId| {
            let contact = self.site.contacts.get(id)?;
            let hours = contact.phone_hours.as_ref().or(contact.hours.as_ref()).map(|hours| self.hours(hours));
            Some(RowView { link, call: contact.phone.as_ref().map(call), hours })
        };
        let districts = self.districts(|district| Subject::District(district.clone()), None);
        let mut by_href: BTreeMap<String, LinkView> = districts.iter().map(|link| (link.href.clone(), link.clone())).collect();
        let order: Vec<String> = districts.into_iter().map(|link| link.href).collect();
        let mut rows: BTreeMap<String, RowView> = BTreeMap::new();
        for district in self.site.districts.values() {
            let href = self.href(&Subject::District(district.id.clone())).unwrap_or_default();
            if let (Some(link), Some(contact)) = (by_href.remove(&href), &district.first_contact) {
                rows.extend(row(link, &contact.value).map(|row| (href, row)));
            }
        }
        let units = self.site.facts.units.iter().filter_map(|(id, unit)| {
            let link = self.subject_link(&Subject::Unit(id.clone()), self.text(&unit.name))?;
            row(link, &unit.contact.as_ref()?.value)
        });
        (order.iter().filter_map(|href| rows.remove(href)).collect(), units.collect())
    }

    /// Every place name with the districts it may mean, by first letter.
    pub fn places(&self) -> Vec<PlaceLetterView> {
        let mut names: BTreeMap<(Vec<u8>, String), (bool, Vec<LinkView>)> = BTreeMap::new();
        for district in self.site.districts.values() {
            let Some(link) = self.subject_link(&Subject::District(district.id.clone()), self.text(&district.name)) else { continue };
            let own = [(self.plain(&district.name), false)];
            let former = district.former.iter().map(|former| (former.name.to_string(), true));
            let inside = district.neighbourhoods.iter().map(|name| (name.to_string(), false));
            for (name, former) in own.into_iter().chain(former).chain(inside) {
                let entry = names.entry((self.speak.sort_key(&name), name)).or_insert((former, Vec::new()));
                if !entry.1.iter().any(|known: &LinkView| known.href == link.href) {
                    entry.1.push(link.clone());
                }
            }
        }
        let mut letters: Vec<PlaceLetterView> = Vec::new();
        for ((_, name), (former, districts)) in names {
            let letter = initial(&name);
            if letters.last().is_none_or(|last| !self.speak.same_letter(&last.letter, &letter)) {
                letters.push(PlaceLetterView { id: format!("letter-{}", letters.len() + 1), letter, places: Vec::new() });
            }
            if let Some(last) = letters.last_mut() {
                last.places.push(PlaceView { name, former, districts });
            }
        }
        letters
    }

    /// A–Ö: titles, the words that people might say, old names.
    pub fn letters(&self) -> Vec<LetterView> {
        let mut entries: Vec<(Vec<u8>, String, LinkView)> = Vec::new();
        let mut add = |words: String, link: LinkView| {
            if !words.is_empty() {
                entries.push((self.speak.sort_key(&words), words, link));
            }
        };
        for route in self.plan.routes().filter(|route| route.locale == self.locale && self.is_listed(route)) {
            let short = super::frame::plain(&self.short(route).html);
            let Some(link) = self.subject_link(&route.subject, printed(&short)) else { continue };
            let also = self
                .main_text(route)
                .filter(|_| !route.sensitive && !matches!(route.subject, Subject::Pair(..) | Subject::DistrictOffer(..)));
            for word in also.into_iter().flat_map(|text| &text.front.also) {
                let note = Some(self.rich("index-see", &[("title", Part::Html(link.text.html.clone()))]));
                add(word.to_string(), LinkView { text: printed(word), note, ..link.clone() });
            }
            add(short, link);
        }
        for district in self.site.districts.values() {
            for former in &district.former {
                let subject = Subject::District(district.id.clone());
                let Some(mut link) = self.subject_link(&subject, printed(&former.name)) else { continue };
                link.note = Some(self.rich("index-now", &[("name", Part::Html(self.inline(&district.name)))]));
                add(former.name.to_string(), link);
            }
        }
        entries.sort_by(|a, b| (&a.0, &a.1, &a.2.href).cmp(&(&b.0, &b.1, &b.2.href)));
        entries.dedup_by(|a, b| a.1 == b.1 && a.2.href == b.2.href);
        let mut letters: Vec<LetterView> = Vec::new();
        for (_, words, link) in entries {
            let letter = initial(&words);
            if letters.last().is_none_or(|last| !self.speak.same_letter(&last.letter, &letter)) {
                letters.push(LetterView { id: format!("letter-{}", letters.len() + 1), letter, entries: Vec::new() });
            }
            if let Some(last) = letters.last_mut() {
                last.entries.push(link);
            }
        }
        letters
    }

    /// Whether a page stands in A–Ö: in the reader's language, one entry a subject, no copies per
    /// district.
    fn is_listed(&self, route: &Route) -> bool {
        let copies = matches!(route.subject, Subject::Pair(..) | Subject::DistrictOffer(..));
        !copies
            && !route.content.fallback
            && !matches!(route.kind, PageKind::NotFound | PageKind::Offline | PageKind::Root | PageKind::Start | PageKind::Index)
    }

    /// The glossary in the reader's alphabet.
    pub fn terms(&self) -> Vec<TermView> {
        let mut terms: Vec<(Vec<u8>, TermView)> = self
            .site
            .facts
            .glossary
            .iter()
            .map(|(id, term)| (self.speak.sort_key(&self.plain(&term.term)), self.term_view(id, term)))
            .collect();
        terms.sort_by(|a, b| a.0.cmp(&b.0));
        terms.into_iter().map(|(_, term)| term).collect()
    }

    /// A term and what it means.
    pub fn term_view(&self, id: &TermId, term: &GlossaryTerm) -> TermView {
        let word = match &term.expansion {
            Some(expansion) => self.rich(
                "term-expansion",
                &[("term", Part::Html(self.inline(&term.term))), ("expansion", Part::Html(self.inline(expansion)))],
            ),
            None => self.text(&term.term),
        };
        TermView { id: format!("term-{id}"), term: word, explanation: self.text(&term.explanation) }
    }

    /// The former names of a district in one sentence.
    pub fn former_names(&self, district: &DistrictId) -> Option<TextView> {
        let record = self.site.districts.get(district)?;
        let names: Vec<String> = record.former.iter().map(|former| former.name.to_string()).collect();
        (!names.is_empty()).then(|| self.rich("former-names", &[("names", (&*self.speak.list(&names)).into())]))
    }
}

/// The first letter of a name as a heading: a capital, or `#` for digits.
fn initial(name: &str) -> String {
    match name.chars().find(|c| c.is_alphanumeric()) {
        Some(c) if c.is_alphabetic() => c.to_uppercase().collect(),
        _ => "#".to_owned(),
    }
}
