//! What has one lock: a page's folder, or a file of records. Pages and records are alike from here on.

use std::collections::BTreeMap;

use super::lock::Lock;
use super::unit::{self, Kind, Unit};
use crate::diag::SourceId;
use crate::model::{Bundle, Date, LocaleId, Locales, RecordFile, RecordText, Site};

/// Name of the lock in a page's folder.
pub const PAGE_LOCK: &str = "translations.lock";

/// A page or a file of records, with its translations.
#[derive(Clone, Copy)]
pub enum Home<'a> {
    /// A page's folder.
    Page(&'a Bundle),
    /// A file of records and the translations beside it.
    Records(&'a RecordFile),
}

impl<'a> Home<'a> {
    /// Every home of the site: pages, then files of records.
    pub fn all(site: &'a Site) -> Vec<Self> {
        site.bundles.values().map(Self::Page).chain(site.records.iter().map(Self::Records)).collect()
    }

    /// The home that a person names: a page's key (`rights`), or the path of a file of records
    /// (`facts/rights`), with or without `content/` and `.yaml`.
    pub fn find(site: &'a Site, name: &str) -> Option<Self> {
        let name = name.trim_matches('/');
        let inside = name.strip_prefix("content/").unwrap_or(name);
        let key = inside.strip_prefix("citywide/").unwrap_or(inside);
        if let Some(bundle) = site.bundles.get(key) {
            return Some(Self::Page(bundle));
        }
        let stem = inside.strip_suffix(".yaml").unwrap_or(inside);
        site.records.iter().map(Self::Records).find(|home| home.name(site) == stem)
    }

    /// What people call it: a page's key, or the path of a file of records without `.yaml`.
    pub fn name(&self, site: &Site) -> String {
        match self {
            Self::Page(bundle) => bundle.key.as_str().to_owned(),
            Self::Records(file) => {
                let path = &site.sources.get(file.source).path;
                let path = path.strip_prefix("content/").unwrap_or(path);
                path.strip_suffix(".yaml").unwrap_or(path).to_owned()
            }
        }
    }

    /// Where its lock is, from the site's root.
    pub fn lock_path(&self, site: &Site) -> String {
        let path = |source: SourceId| &*site.sources.get(source).path;
        match self {
            Self::Page(bundle) => {
                let folder = bundle.texts.values().next().and_then(|text| path(text.source).rsplit_once('/'));
                format!("{}/{PAGE_LOCK}", folder.map_or("content", |(folder, _)| folder))
            }
            Self::Records(file) => format!("{}lock", path(file.source).strip_suffix("yaml").unwrap_or(path(file.source))),
        }
    }

    /// Its lock, if it has one.
    pub fn lock(&self, site: &Site) -> Option<Lock> {
        let id = site.sources.at(&self.lock_path(site))?;
        Some(Lock::parse(site.text(id)))
    }

    /// The locales whose texts were made from another text of this home.
    pub fn translations(&self, site: &Site) -> Vec<LocaleId> {
        let has = |locale: LocaleId| match self {
            Self::Page(bundle) => original_of_page(site, bundle, locale).is_some(),
            Self::Records(file) => file.texts.iter().any(|text| original_of_record(&site.locales, text, locale).is_some()),
        };
        site.locales.iter().map(|(locale, _)| locale).filter(|locale| has(*locale)).collect()
    }

    /// The day on which somebody wrote in the text itself that it is as the original.
    pub fn accepted(&self, locale: LocaleId) -> Option<Date> {
        match self {
            Self::Page(bundle) => bundle.texts.get(&locale)?.front.accepted,
            Self::Records(file) => file.accepted.iter().find(|(at, _)| *at == locale).map(|(_, day)| *day),
        }
    }

    /// The file that holds the text of a locale: of records, the one that holds its first text.
    pub fn source(&self, locale: LocaleId) -> Option<SourceId> {
        match self {
            Self::Page(bundle) => bundle.texts.get(&locale).map(|text| text.source),
            Self::Records(file) => file.texts.iter().find_map(|text| text.exactly(locale)).map(|text| text.span.source),
        }
    }

    /// The blocks of the text in a locale.
    pub fn units(&self, site: &Site, locale: LocaleId) -> Vec<Unit> {
        match self {
            Self::Page(bundle) => bundle.texts.get(&locale).map(|text| unit::of_page(site, locale, text)).unwrap_or_default(),
            Self::Records(file) => file.texts.iter().filter_map(|text| of_record(text, locale)).collect(),
        }
    }
}

fn of_record(text: &RecordText, locale: LocaleId) -> Option<Unit> {
    text.exactly(locale).map(|exact| Unit::scalar(locale, text.path.clone(), Kind::Record, exact))
}

/// The text that a page's text was made from: easy read from the standard text of its language,
/// everything else from the default locale.
fn original_of_page(site: &Site, bundle: &Bundle, locale: LocaleId) -> Option<LocaleId> {
    original(&site.locales, locale, |at| bundle.texts.contains_key(&at))
}

fn original_of_record(locales: &Locales, text: &RecordText, locale: LocaleId) -> Option<LocaleId> {
    original(locales, locale, |at| text.exactly(at).is_some())
}

fn original(locales: &Locales, locale: LocaleId, has: impl Fn(LocaleId) -> bool) -> Option<LocaleId> {
    if !has(locale) {
        return None;
    }
    let standard = locales.sibling(locale).filter(|_| locales.is_easy(locale));
    let wanted = standard.into_iter().chain([locales.default()]);
    wanted.filter(|at| *at != locale).find(|at| has(*at))
}

/// The texts of a home that others were made from, taken apart once for all of them.
pub struct Original<'a> {
    home: Home<'a>,
    site: &'a Site,
    units: BTreeMap<LocaleId, Vec<Option<Unit>>>,
}

impl<'a> Original<'a> {
    /// Takes them apart.
    pub fn new(site: &'a Site, home: Home<'a>) -> Self {
        let mut units = BTreeMap::new();
        let mut from: Vec<LocaleId> = vec![site.locales.default()];
        for locale in home.translations(site) {
            from.extend(site.locales.sibling(locale).filter(|_| site.locales.is_easy(locale)));
        }
        for locale in from {
            units.entry(locale).or_insert_with(|| match home {
                Home::Page(_) => home.units(site, locale).into_iter().map(Some).collect(),
                Home::Records(file) => file.texts.iter().map(|text| of_record(text, locale)).collect(),
            });
        }
        Self { home, site, units }
    }

    /// The blocks that the text of a locale was made from.
    pub fn of(&self, translation: LocaleId) -> Vec<&Unit> {
        let at = |locale: Option<LocaleId>| locale.and_then(|locale| self.units.get(&locale));
        match self.home {
            Home::Page(bundle) => {
                let units = at(original_of_page(self.site, bundle, translation));
                units.into_iter().flatten().flatten().collect()
            }
            Home::Records(file) => {
                let each = file.texts.iter().enumerate();
                let original = |text| at(original_of_record(&self.site.locales, text, translation));
                each.filter_map(|(number, text)| original(text)?.get(number)?.as_ref()).collect()
            }
        }
    }
}
