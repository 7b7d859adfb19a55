//! The whole site as a value: complete and immutable; no field is filled later.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{
    Activity, ActivityId, Asset, AssetPath, Bundle, Config, Contact, ContactId, Date, District, DistrictId, Facts, GroupId, LocaleId,
    Locales, Localized, OfferId, PageKey, PageKind, PageText, RecordFile, RulePack, SearchWords, Subject, Text, UnitId,
};
use crate::diag::{SourceId, Sources};

/// A site.
#[derive(Clone, Debug)]
pub struct Site {
    /// The files that texts are places in.
    pub sources: Arc<Sources>,
    /// `site.yaml`.
    pub config: Config,
    /// The locales.
    pub locales: Locales,
    /// The day that counts as today.
    pub today: Date,
    /// Shared records.
    pub facts: Facts,
    /// Districts.
    pub districts: BTreeMap<DistrictId, District>,
    /// Contacts, citywide and of districts.
    pub contacts: BTreeMap<ContactId, Contact>,
    /// Activities, citywide and of districts.
    pub activities: BTreeMap<ActivityId, Activity>,
    /// Pages that somebody wrote.
    pub bundles: BTreeMap<PageKey, Bundle>,
    /// The texts of files of records, in order of path.
    pub records: Vec<RecordFile>,
    /// What people say when they look for something, by locale.
    pub search: BTreeMap<LocaleId, SearchWords>,
    /// Files beside pages.
    pub assets: BTreeMap<AssetPath, Asset>,
    /// What is easy to read, by language.
    pub rule_packs: BTreeMap<Arc<str>, RulePack>,
}

impl Site {
    /// The text of a source.
    pub fn text(&self, source: SourceId) -> &str {
        &self.sources.get(source).text
    }

    /// The words of a piece of a document.
    pub fn words<'a>(&'a self, source: SourceId, text: &'a Text) -> &'a str {
        text.resolve(self.text(source))
    }

    /// A record's text for a locale and the locale it is in; empty where it has none at all.
    pub fn local<'a>(&self, text: &'a Localized, locale: LocaleId) -> (LocaleId, &'a str) {
        text.get(locale, &self.locales).or_else(|| text.texts.first().map(|(at, text)| (*at, &*text.value))).unwrap_or((locale, ""))
    }

    /// The written page of this key, in the nearest locale of the chain.
    pub fn page_text(&self, key: &PageKey, locale: LocaleId) -> Option<(LocaleId, &PageText)> {
        let bundle = self.bundles.get(key)?;
        self.locales.chain(locale).find_map(|at| bundle.texts.get(&at).map(|text| (at, text)))
    }

    /// The first page of a kind, if the site has one.
    pub fn page_of_kind(&self, kind: PageKind) -> Option<&Bundle> {
        self.bundles.values().find(|bundle| *bundle.record.kind == kind)
    }

    /// Key of a district's own words.
    pub fn district_key(district: &DistrictId) -> PageKey {
        PageKey(format!("districts/{district}").into())
    }

    /// Key of a district's own words about a target group.
    pub fn pair_key(district: &DistrictId, group: &GroupId) -> PageKey {
        PageKey(format!("districts/{district}/{group}").into())
    }

    /// What a page key names: a page that somebody wrote, or one that the program makes of records.
    pub fn subject(&self, key: &PageKey) -> Option<Subject> {
        let parts: Vec<&str> = key.as_str().split('/').collect();
        match parts.as_slice() {
            ["districts", district] if self.districts.contains_key(&DistrictId::from(*district)) => {
                Some(Subject::District(DistrictId::from(*district)))
            }
            ["districts", district, rest] if self.districts.contains_key(&DistrictId::from(*district)) => {
                let (group, offer) = (GroupId::from(*rest), OfferId::from(*rest));
                if self.facts.target_groups.contains_key(&group) {
                    Some(Subject::Pair(DistrictId::from(*district), group))
                } else if self.facts.offers.contains_key(&offer) {
                    Some(Subject::DistrictOffer(DistrictId::from(*district), offer))
                } else {
                    self.bundles.contains_key(key).then(|| Subject::Authored(key.clone()))
                }
            }
            [id] if self.facts.target_groups.contains_key(&GroupId::from(*id)) => Some(Subject::Group(GroupId::from(*id))),
            [id] if self.facts.offers.contains_key(&OfferId::from(*id)) => Some(Subject::Offer(OfferId::from(*id))),
            [id] if self.facts.units.contains_key(&UnitId::from(*id)) => Some(Subject::Unit(UnitId::from(*id))),
            _ => self.bundles.contains_key(key).then(|| Subject::Authored(key.clone())),
        }
    }

    /// The key of the written text that a subject's page is mainly made of.
    pub fn main_key(&self, subject: &Subject) -> Option<PageKey> {
        match subject {
            Subject::Authored(key) => Some(key.clone()),
            Subject::Group(group) | Subject::Pair(_, group) => Some(PageKey(group.0.clone())),
            Subject::Offer(offer) | Subject::DistrictOffer(_, offer) => Some(PageKey(offer.0.clone())),
            Subject::Unit(unit) => Some(PageKey(unit.0.clone())),
            Subject::District(district) => Some(Self::district_key(district)),
            Subject::NotFound | Subject::Root | Subject::RootNotFound => None,
        }
    }

    /// The written text that a subject's page adds to its main one: a district's own words about a
    /// target group.
    pub fn local_key(&self, subject: &Subject) -> Option<PageKey> {
        match subject {
            Subject::Pair(district, group) => Some(Self::pair_key(district, group)),
            _ => None,
        }
    }

    /// Target groups in the order of the records.
    pub fn groups(&self) -> impl Iterator<Item = &GroupId> {
        self.facts.group_order.iter()
    }
}
