//! The whole site as a value: complete and immutable; no field is filled later.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::{
    Activity, ActivityId, Asset, AssetPath, Bundle, Config, Contact, ContactId, Date, District, DistrictId, Facts, GroupId, LocaleId,
    Locales, Localized, Media, PageKey, PageKind, PageText, RecordFile, RulePack, SearchWords, Subject, Text,
};
use crate::diag::{SourceId, Sources, Spanned};

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

    /// A file beside a page.
    pub fn beside(&self, key: &PageKey, file: &str) -> Option<&Asset> {
        self.assets.get(&AssetPath(format!("{}/{file}", key.as_str()).into()))
    }

    /// How much is fetched of a film or a recording of a page, in millions of bytes, rounded up.
    pub fn media_size(&self, key: &PageKey, media: &Media) -> Option<u32> {
        let Some(file) = media.file() else { return media.megabytes };
        let bytes = self.sources.get(self.beside(key, file)?.source).as_bytes().len();
        Some(u32::try_from(bytes.div_ceil(1_000_000)).unwrap_or(u32::MAX).max(1))
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

    /// The form in which people answer the accessibility statement: its own, or the site's for
    /// reporting an error.
    pub fn statement_form(&self) -> Option<&Spanned<Arc<str>>> {
        self.facts.statement.as_ref()?.form.as_ref().or(self.config.report_form.as_ref())
    }

    /// What a page key names: a page that somebody wrote, or one that the program makes of records.
    pub fn subject(&self, key: &str) -> Option<Subject> {
        let of_records = match key.strip_prefix("districts/") {
            Some(rest) => self.subject_of_district(rest),
            None => self.subject_of_city(key),
        };
        of_records.or_else(|| Some(Subject::Authored(known(&self.bundles, key)?)))
    }

    fn subject_of_district(&self, key: &str) -> Option<Subject> {
        let Some((district, rest)) = key.split_once('/') else {
            return known(&self.districts, key).map(Subject::District);
        };
        let district = known(&self.districts, district)?;
        match known(&self.facts.target_groups, rest) {
            Some(group) => Some(Subject::Pair(district, group)),
            None => Some(Subject::DistrictOffer(district, known(&self.facts.offers, rest)?)),
        }
    }

    fn subject_of_city(&self, key: &str) -> Option<Subject> {
        let group = || known(&self.facts.target_groups, key).map(Subject::Group);
        let offer = || known(&self.facts.offers, key).map(Subject::Offer);
        let unit = || known(&self.facts.units, key).map(Subject::Unit);
        group().or_else(offer).or_else(unit)
    }

    /// The key of the written text that a subject's page is mainly made of.
    pub fn main_key(&self, subject: &Subject) -> Option<PageKey> {
        match subject {
            Subject::Authored(key) => Some(key.clone()),
            Subject::Group(group) | Subject::Pair(_, group) => Some(PageKey(group.0.clone())),
            Subject::Offer(offer) | Subject::DistrictOffer(_, offer) => Some(PageKey(offer.0.clone())),
            Subject::Unit(unit) => Some(PageKey(unit.0.clone())),
            Subject::District(district) => Some(Self::district_key(district)),
            Subject::NotFound | Subject::Offline | Subject::Root | Subject::RootNotFound => None,
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

/// The name of a record, if there is one of this name.
fn known<K: Borrow<str> + Ord + Clone, V>(records: &BTreeMap<K, V>, name: &str) -> Option<K> {
    records.get_key_value(name).map(|(name, _)| name.clone())
}
