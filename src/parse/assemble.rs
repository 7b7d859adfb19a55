//! The pieces become the site: complete when it is made.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics, Found, SourceId, Sources, Span};
use crate::model::{Asset, AssetPath, Bundle, Date, Facts, Fingerprint, LocaleId, OutPath, PageKey, PageRecord, PageText, Site};

use super::config::Settings;
use super::easy_read::rule_packs;
use super::facts::{DistrictFile, Setting, SharedFile, district_file, shared_file};
use super::layout::{Place, place};
use super::page::Page;
use super::reader::Context;
use super::search::search_words;
use super::translated;
use super::{DUPLICATE_RECORD, MISPLACED_FILE, UNKNOWN_LOCALE, front_matter};

/// Makes the site of its settings, its pages and everything else in `content/`.
pub fn assemble(settings: Settings, pages: Vec<(SourceId, Page)>, sources: &Arc<Sources>, today: Date) -> Found<Site> {
    let mut found = Diagnostics::default();
    let Settings { config, locales, interval_days, texts } = settings;
    let rule_packs = found.keep(rule_packs(sources, &locales));
    let mut site = Site {
        sources: sources.clone(),
        config,
        locales,
        today,
        facts: Facts::default(),
        districts: BTreeMap::new(),
        contacts: BTreeMap::new(),
        activities: BTreeMap::new(),
        bundles: BTreeMap::new(),
        records: vec![texts],
        search: BTreeMap::new(),
        assets: BTreeMap::new(),
        rule_packs,
    };
    let mut gathered = Gathered { site: &mut site, found: &mut found, records: BTreeMap::new() };
    let mut pages: BTreeMap<SourceId, Page> = pages.into_iter().collect();
    let mut texts: Vec<(PageKey, LocaleId, PageText)> = Vec::new();
    let mut records: BTreeMap<PageKey, PageRecord> = BTreeMap::new();
    for (id, source) in sources.under("content/") {
        match place(&source.path) {
            // Text that could not be read is told already.
            Place::Shared | Place::District(..) | Place::Record(_) | Place::Text(..) | Place::Search(_) if source.bytes.is_some() => {}
            // Locks are read where translations are compared.
            Place::Config | Place::Lock => {}
            Place::Shared => gathered.shared(id, interval_days),
            Place::District(district, main) => gathered.district(id, &district, main, interval_days),
            Place::Record(key) => {
                if let Some(record) = gathered.page_record(id) {
                    records.insert(key, record);
                }
            }
            Place::Text(key, tag) => {
                let Some(locale) = gathered.locale(&tag, id) else { continue };
                let Some(page) = pages.remove(&id) else { continue };
                let front = page.head.finish(page.span, key.as_str());
                texts.push((key, locale, PageText { source: id, front, document: page.document }));
            }
            Place::Search(tag) => gathered.search_words(&tag, id),
            Place::Asset(key) => gathered.asset(&key, id),
            Place::Translation(original, _) => gathered.found.extend(translated::without_file(sources, id, &original)),
            Place::Nowhere => gathered.found.push(Diagnostic::in_file(&MISPLACED_FILE, source.path.clone()).hint("hint")),
        }
    }
    gathered.search_words_of_languages();
    for (key, locale, text) in texts {
        let start = Span::new(text.source, 0, 0);
        let bundle = site.bundles.entry(key.clone()).or_insert_with(|| Bundle {
            record: records.get(&key).cloned().unwrap_or_else(|| front_matter::plain_record(start)),
            key,
            texts: BTreeMap::new(),
        });
        bundle.texts.insert(locale, text);
    }
    site.records.sort_by_key(|file| file.source);
    super::scope::qualify(&mut site);
    (site, found)
}

/// The site while its files are gathered.
struct Gathered<'a> {
    site: &'a mut Site,
    found: &'a mut Diagnostics,
    /// Where each record stands, by kind and id, to find two of one name.
    records: BTreeMap<(&'static str, Arc<str>), Span>,
}

/// Moves records into their map; of two with one id the first is kept and the second is found.
macro_rules! gather {
    ($self:ident, $records:expr, $kind:literal, $into:expr) => {
        for (id, record, span) in $records {
            if $self.is_new($kind, &id.0, span) {
                $into.insert(id, record);
            }
        }
    };
}

impl Gathered<'_> {
    fn is_new(&mut self, kind: &'static str, id: &Arc<str>, span: Span) -> bool {
        match self.records.insert((kind, id.clone()), span) {
            None => true,
            Some(first) => {
                self.records.insert((kind, id.clone()), first);
                self.found.push(Diagnostic::at(&DUPLICATE_RECORD, span).with("id", &**id).label(first, "label").hint("hint"));
                false
            }
        }
    }

    fn shared(&mut self, id: SourceId, interval_days: u32) {
        let setting = Setting { locales: &self.site.locales, country_code: self.site.config.country_code.as_deref(), interval_days };
        let (file, texts): (SharedFile, _) = self.found.keep(shared_file(id, &self.site.sources, setting));
        self.site.records.extend(texts);
        let facts = &mut self.site.facts;
        facts.group_order.extend(file.target_groups.iter().map(|(id, ..)| id.clone()));
        facts.offer_order.extend(file.offers.iter().map(|(id, ..)| id.clone()));
        gather!(self, file.contacts, "contact", self.site.contacts);
        gather!(self, file.activities, "activity", self.site.activities);
        gather!(self, file.after_hours, "after-hours", self.site.facts.after_hours);
        gather!(self, file.bodies, "body", self.site.facts.bodies);
        gather!(self, file.units, "unit", self.site.facts.units);
        gather!(self, file.offers, "offer", self.site.facts.offers);
        gather!(self, file.target_groups, "target-group", self.site.facts.target_groups);
        gather!(self, file.rights, "right", self.site.facts.rights);
        gather!(self, file.glossary, "term", self.site.facts.glossary);
        gather!(self, file.situations, "situation", self.site.facts.situations);
        gather!(self, file.regions, "region", self.site.facts.regions);
        gather!(self, file.known_issues, "known-issue", self.site.facts.known_issues);
        if let Some((statement, span)) = file.statement
            && self.is_new("statement", &"statement".into(), span)
        {
            self.site.facts.statement = Some(statement);
        }
        dedup(&mut self.site.facts.group_order);
        dedup(&mut self.site.facts.offer_order);
    }

    fn district(&mut self, id: SourceId, district: &crate::model::DistrictId, main: bool, interval_days: u32) {
        let setting = Setting { locales: &self.site.locales, country_code: self.site.config.country_code.as_deref(), interval_days };
        let (file, texts): (DistrictFile, _) = self.found.keep(district_file(id, &self.site.sources, district, main, setting));
        self.site.records.extend(texts);
        gather!(self, file.contacts, "contact", self.site.contacts);
        gather!(self, file.activities, "activity", self.site.activities);
        if let Some(record) = file.district {
            self.site.districts.insert(district.clone(), record);
        }
    }

    fn page_record(&mut self, id: SourceId) -> Option<PageRecord> {
        let sources = self.site.sources.clone();
        let context =
            Context { locales: &self.site.locales, country_code: None, head: None, interval_days: 0, found: Diagnostics::default().into() };
        let record = front_matter::page_record(id, &sources.get(id).text, &context);
        self.found.extend(context.found.into_inner());
        record
    }

    fn locale(&mut self, tag: &str, id: SourceId) -> Option<LocaleId> {
        let found = self.site.locales.find(tag);
        if found.is_none() {
            let known: Vec<&str> = self.site.locales.iter().map(|(_, locale)| &*locale.tag).collect();
            let finding = Diagnostic::in_file(&UNKNOWN_LOCALE, self.site.sources.get(id).path.clone());
            self.found.push(finding.with("value", tag).with("known", known.join(", ")).hint("hint"));
        }
        found
    }

    fn search_words(&mut self, tag: &str, id: SourceId) {
        let Some(locale) = self.locale(tag, id) else { return };
        let words = self.found.keep(search_words(id, &self.site.sources, &self.site.locales));
        let known = self.site.search.entry(locale).or_default();
        known.optional.extend(words.optional);
        known.leads.extend(words.leads);
    }

    /// The words of each language itself, which every site has.
    fn search_words_of_languages(&mut self) {
        let tags: Vec<Arc<str>> = self.site.locales.iter().map(|(_, locale)| locale.tag.clone()).collect();
        for tag in tags {
            if let Some(id) = self.site.sources.at(&format!("locales/{tag}/search.yaml")) {
                self.search_words(&tag, id);
            }
        }
    }

    fn asset(&mut self, key: &PageKey, id: SourceId) {
        let source = self.site.sources.get(id);
        let file = source.path.rsplit('/').next().unwrap_or(&source.path);
        let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
        let short = Fingerprint::of(source.as_bytes()).short();
        let path = OutPath(format!("assets/{stem}.{short}.{extension}").into());
        self.site.assets.insert(AssetPath(format!("{}/{file}", key.as_str()).into()), Asset { source: id, path });
    }
}

/// Keeps the first of equal ids.
fn dedup<T: PartialEq>(ids: &mut Vec<T>) {
    let mut at = 0;
    while at < ids.len() {
        if ids[..at].contains(&ids[at]) {
            ids.remove(at);
        } else {
            at += 1;
        }
    }
}
