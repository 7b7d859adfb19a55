//! What pages are chosen by: district, target group, item of the base offer, easy read; and the page
//! above, by which a result says where in the site it stands.

use std::collections::BTreeMap;

use search_index::{Facet, FacetValue};

use super::document::key_of;
use super::text::Reader;
use crate::model::{District, DistrictId, GroupId, OfferId, PageKind, Route, Subject};

/// The facets while pages are read: the pages above are known when all are.
pub struct Facets {
    district: Vec<FacetValue>,
    group: Vec<FacetValue>,
    offer: Vec<FacetValue>,
    easy: Vec<FacetValue>,
    above: BTreeMap<String, String>,
}

impl Facets {
    /// The facets that records give.
    pub fn new(reader: &Reader<'_>) -> Facets {
        let facts = &reader.site.facts;
        let plain = |id: String, label: &str| FacetValue { id, label: label.to_owned(), words: Vec::new() };
        let district = |(id, record): (&DistrictId, &District)| FacetValue {
            words: places(reader, record),
            ..plain(id.to_string(), reader.any(&record.name))
        };
        let group = |id: &GroupId| Some(plain(id.to_string(), reader.any(&facts.target_groups.get(id)?.public)));
        let offer = |id: &OfferId| Some(plain(id.to_string(), reader.any(&facts.offers.get(id)?.name)));
        let has_easy = easy_locale(reader).is_some();
        Facets {
            district: reader.site.districts.iter().map(district).collect(),
            group: facts.group_order.iter().filter_map(group).collect(),
            offer: facts.offer_order.iter().filter_map(offer).collect(),
            easy: has_easy.then(|| plain("easy".to_owned(), &reader.say("easy-read-name"))).into_iter().collect(),
            above: BTreeMap::new(),
        }
    }

    /// The values of a page.
    pub fn of(&mut self, reader: &Reader<'_>, route: &Route) -> BTreeMap<String, Vec<String>> {
        let mut values = BTreeMap::new();
        let mut add = |facet: &str, value: String| drop(values.insert(facet.to_owned(), vec![value]));
        if let Some(id) = route.subject.district() {
            add("district", id.to_string());
        }
        if let Subject::Group(id) | Subject::Pair(_, id) = &route.subject {
            add("group", id.to_string());
        }
        if let Subject::Offer(id) | Subject::DistrictOffer(_, id) = &route.subject {
            add("offer", id.to_string());
        }
        if easy_locale(reader).and_then(|easy| reader.plan.get(&route.subject, easy)).is_some_and(|easy| !easy.content.fallback) {
            add("format", "easy".to_owned());
        }
        // A district's pages say their district.
        let above = route.parent.as_ref().filter(|above| !matches!(above, Subject::District(_)));
        let above = above.and_then(|above| reader.plan.get(above, reader.locale)).filter(|above| above.kind != PageKind::Start);
        if let Some(above) = above {
            let key = key_of(reader.site, &above.subject);
            self.above.entry(key.clone()).or_insert_with(|| reader.short(above));
            add("section", key);
        }
        values
    }

    /// All facets with their values.
    pub fn finish(self) -> Vec<Facet> {
        let above = self.above.into_iter().map(|(id, label)| FacetValue { id, label, words: Vec::new() }).collect();
        let all = [("district", self.district), ("group", self.group), ("offer", self.offer), ("format", self.easy), ("section", above)];
        all.into_iter().map(|(name, values)| Facet { name: name.to_owned(), values }).collect()
    }
}

/// The easy-read locale of the reader's language, if she is not in it.
fn easy_locale(reader: &Reader<'_>) -> Option<crate::model::LocaleId> {
    let locales = &reader.site.locales;
    locales.sibling(reader.locale).filter(|easy| locales.is_easy(*easy))
}

/// Names that choose a district: its own, the parts of a double name, its neighbourhoods, old names.
fn places(reader: &Reader<'_>, district: &District) -> Vec<String> {
    let name = reader.any(&district.name);
    let own = std::iter::once(name).chain(name.split('-').filter(|part| name.contains('-') && part.chars().count() > 3));
    let inside = district.neighbourhoods.iter().map(|name| &*name.value);
    let former = district.former.iter().map(|former| &*former.name.value);
    own.chain(inside).chain(former).map(str::to_owned).collect()
}
