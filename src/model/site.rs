//! The whole site as a value: complete and immutable; no field is filled later.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{
    Activity, ActivityId, Asset, AssetPath, Bundle, Config, Contact, ContactId, Date, District, DistrictId, Facts, GroupId, LocaleId,
    Locales, Localized, PageKey, PageKind, PageText, Text,
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
    /// Files beside pages.
    pub assets: BTreeMap<AssetPath, Asset>,
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
        text.get(locale, &self.locales)
            .or_else(|| text.texts.first().map(|(at, text)| (*at, &*text.value)))
            .unwrap_or((locale, ""))
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

    /// Target groups in the order of the records.
    pub fn groups(&self) -> impl Iterator<Item = &GroupId> {
        self.facts.group_order.iter()
    }
}
