//! `content/site.yaml`.

use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics, Found, Rule, SourceId, Sources, Span, Spanned, rule};
use crate::model::{
    Config, Direction, Locale, LocaleId, Locales, Offline, PageKey, PageKind, RecordFile, Redirect, Variant, WantedLanguage,
};

use super::reader::{Context, Fields};
use super::translated;
use super::value::{date, days, id, localized, path_id, plain, text, url, yes_no};
use super::yaml::{self, Node};

/// A locale that the site does not have.
pub static UNKNOWN_LOCALE: Rule = rule!("unknown-locale", Error, "rules/unknown_locale");

/// A language that is said to have no text yet, and is one of the site's.
pub static WANTED_LOCALE: Rule = rule!("wanted-locale-with-text", Error, "rules/wanted_locale");

/// Days that checked facts hold, where neither the site nor a file nor a record says.
const DEFAULT_INTERVAL_DAYS: u32 = 186;

/// The site's settings with its locales.
pub struct Settings {
    /// The settings.
    pub config: Config,
    /// The locales.
    pub locales: Locales,
    /// Days that checked facts hold, where no file or record says.
    pub interval_days: u32,
    /// The texts of the file, by language.
    pub texts: RecordFile,
}

/// Reads `site.yaml`; without locales and an address there is no site.
pub fn settings(source: SourceId, sources: &Sources) -> Found<Option<Settings>> {
    let start = Span::new(source, 0, 0);
    let content = &sources.get(source).text;
    // The languages say which translations there are, so they are read on their own first.
    let (tree, mut unreadable) = yaml::tree(source, content, 0..content.len());
    let Some(tree) = tree else {
        if unreadable.is_empty() {
            unreadable.push(Diagnostic::at(&super::EMPTY_FILE, start).hint("hint"));
        }
        return (None, unreadable);
    };
    let (locales, mut found) = locales(&tree, start);
    let Some(locales) = locales else {
        found.extend(unreadable);
        return (None, found);
    };
    let Some((tree, texts)) = found.keep(translated::tree(source, sources, &locales)) else { return (None, found) };
    let context = context(&locales);
    let settings = read(&tree, &context, start);
    found.extend(context.found.into_inner());
    (settings.map(|(config, interval_days)| Settings { config, locales, interval_days, texts }), found)
}

fn context(locales: &Locales) -> Context<'_> {
    Context { locales, country_code: None, head: None, interval_days: DEFAULT_INTERVAL_DAYS, found: Diagnostics::default().into() }
}

fn read(tree: &Node, context: &Context<'_>, start: Span) -> Option<(Config, u32)> {
    let mut fields = Fields::new(context, tree, start)?;
    for read_before in ["locales", "default"] {
        fields.node(read_before);
    }
    let name = fields.required("name", localized);
    let base_url = fields.required("base_url", url);
    let contact = fields.required("contact", path_id);
    let interval_days = fields.optional("review", days).unwrap_or(DEFAULT_INTERVAL_DAYS);
    let theme = fields.optional("theme", id::<Id>).map(|theme| theme.map(|id| id.0));
    let as_of = fields.optional("as_of", date);
    let country_code = fields.optional("country_code", plain);
    let core = fields.list("core", page_kind);
    let after_hours = fields.list("after_hours", id);
    let exit = fields.optional("exit", url);
    let report_form = fields.optional("report_form", url);
    let demonstration = fields.optional("demonstration", localized);
    let search = fields.optional("search", yes_no);
    let offline = fields.optional("offline", yes_no);
    let wanted = wanted(&mut fields, context);
    let redirects = redirects(&mut fields, context);
    fields.finish();
    let base_url = base_url.map(|url| url.map(|url| Arc::<str>::from(format!("{}/", url.trim_end_matches('/')))))?;
    Some((
        Config {
            name: name?,
            base_path: base_path(&base_url),
            base_url,
            theme: theme.unwrap_or(Spanned::new("base".into(), start)),
            as_of,
            country_code,
            core,
            contact: contact?,
            after_hours,
            exit,
            report_form,
            demonstration,
            search: search.unwrap_or(true),
            // What is kept is kept from the first search on.
            offline: offline.map_or(Offline::Never, |kept| if kept && search != Some(false) { Offline::Kept } else { Offline::Ended }),
            wanted,
            redirects,
            span: start,
        },
        interval_days,
    ))
}

/// Any id, until its kind is known.
struct Id(Arc<str>);

impl From<&str> for Id {
    fn from(id: &str) -> Self {
        Self(id.into())
    }
}

/// The path after the host, without a slash at its end: empty for a site at the root of its host.
fn base_path(base_url: &str) -> Arc<str> {
    let after_scheme = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    after_scheme.find('/').map_or("", |at| &after_scheme[at..]).trim_end_matches('/').into()
}

fn page_kind(context: &Context<'_>, node: &Node) -> Option<PageKind> {
    let names: Vec<(&str, PageKind)> = PageKind::ALL.iter().map(|(kind, name)| (*name, *kind)).collect();
    super::value::choice(context, node, &names)
}

/// Languages without text: each with the locales that its readers are led to meanwhile.
fn wanted(fields: &mut Fields<'_, '_>, context: &Context<'_>) -> Vec<WantedLanguage> {
    let records = fields.records_with_any_key("wanted");
    records.into_iter().filter_map(|(tag, node)| wanted_language(context, tag, node)).collect()
}

fn wanted_language(context: &Context<'_>, tag: &Spanned<Arc<str>>, node: &Node) -> Option<WantedLanguage> {
    let mut fields = Fields::new(context, node, tag.span)?;
    let name = fields.required("name", plain);
    let tags = fields.list("fallback", text);
    if tags.is_empty() {
        fields.missing("fallback");
    }
    fields.finish();
    if context.locales.find(tag).is_some() {
        context.report(Diagnostic::at(&WANTED_LOCALE, tag.span).with("language", &*tag.value).hint("hint"));
        return None;
    }
    let fallback = tags.iter().filter_map(|tag| {
        let found = context.locales.find(tag);
        if found.is_none() {
            unknown_locale(context, tag, &context.locales.iter().map(|(_, locale)| &*locale.tag).collect::<Vec<_>>());
        }
        found
    });
    Some(WantedLanguage { language: tag.clone(), name: name?, direction: direction(tag), fallback: fallback.collect() })
}

fn unknown_locale(context: &Context<'_>, tag: &Spanned<Arc<str>>, known: &[&str]) {
    context.report(Diagnostic::at(&UNKNOWN_LOCALE, tag.span).with("value", &*tag.value).with("known", known.join(", ")).hint("hint"));
}

fn redirects(fields: &mut Fields<'_, '_>, context: &Context<'_>) -> Vec<Redirect> {
    let Some(node) = fields.node("redirects") else { return Vec::new() };
    let Node::Map { entries, .. } = node else {
        context.wrong_type::<()>(node, "map");
        return Vec::new();
    };
    let mut redirects = Vec::new();
    for (from, to) in entries {
        let plain_path = from.starts_with('/') && from.ends_with('/') && !from.contains("//") && !from.contains("..");
        if !plain_path {
            let node = Node::Scalar { text: from.value.clone(), span: from.span };
            context.wrong_type::<()>(&node, "old-address");
            continue;
        }
        let Some(to) = text(context, to) else { continue };
        match to.strip_prefix("page:") {
            Some(key) => redirects.push(Redirect { from: from.clone(), to: Spanned::new(PageKey::from(key), to.span) }),
            None => {
                context.wrong_type::<()>(&Node::Scalar { text: to.value.clone(), span: to.span }, "page");
            }
        }
    }
    redirects
}

/// Reads the locales: names first, then fallbacks, which name each other.
fn locales(tree: &Node, start: Span) -> Found<Option<Locales>> {
    let none = Locales::new(Vec::new(), LocaleId(0));
    let context = context(&none);
    let list = Fields::new(&context, tree, start).and_then(|mut fields| {
        let records = fields.records_with_any_key("locales");
        let default = fields.required("default", text);
        if records.is_empty() {
            fields.missing("locales");
            return None;
        }
        let drafts: Vec<Draft> = records.into_iter().filter_map(|(tag, node)| draft(&context, tag, node)).collect();
        finish(&context, drafts, &default?)
    });
    (list, context.found.into_inner())
}

/// A locale whose fallbacks are still tags.
struct Draft {
    tag: Spanned<Arc<str>>,
    name: Option<Arc<str>>,
    segment: Option<Arc<str>>,
    fallback: Vec<Spanned<Arc<str>>>,
}

fn draft(context: &Context<'_>, tag: &Spanned<Arc<str>>, node: &Node) -> Option<Draft> {
    let mut fields = Fields::new(context, node, tag.span)?;
    let name = fields.optional("name", plain);
    let segment = fields.optional("segment", plain);
    let fallback = fields.list("fallback", text);
    let easy = tag.ends_with(".easy");
    if easy && segment.is_none() {
        fields.missing("segment");
    }
    if !easy && name.is_none() {
        fields.missing("name");
    }
    fields.finish();
    Some(Draft { tag: tag.clone(), name, segment, fallback })
}

fn finish(context: &Context<'_>, drafts: Vec<Draft>, default: &Spanned<Arc<str>>) -> Option<Locales> {
    let position = |tag: &str| {
        let at = drafts.iter().position(|draft| &*draft.tag.value == tag)?;
        u8::try_from(at).ok().map(LocaleId)
    };
    let unknown = |tag: &Spanned<Arc<str>>| {
        unknown_locale(context, tag, &drafts.iter().map(|draft| &*draft.tag.value).collect::<Vec<_>>());
    };
    let list = drafts.iter().map(|draft| {
        let language = draft.tag.strip_suffix(".easy").unwrap_or(&draft.tag);
        let parent = (language.len() < draft.tag.len()).then(|| position(language)).flatten();
        let mut fallback: Vec<LocaleId> = parent.into_iter().collect();
        for tag in &draft.fallback {
            match position(tag) {
                Some(id) if *draft.tag.value != *tag.value && !fallback.contains(&id) => fallback.push(id),
                Some(_) => {}
                None => unknown(tag),
            }
        }
        let inherited = drafts.iter().find(|other| &*other.tag.value == language).and_then(|other| other.name.clone());
        Locale {
            tag: draft.tag.value.clone(),
            language: language.into(),
            variant: if language.len() < draft.tag.len() { Variant::Easy } else { Variant::Standard },
            direction: direction(language),
            name: draft.name.clone().or(inherited).unwrap_or_else(|| language.into()),
            segment: draft.segment.clone(),
            fallback,
        }
    });
    let list: Vec<Locale> = list.collect();
    match position(default) {
        Some(default) => Some(Locales::new(list, default)),
        None => {
            unknown(default);
            None
        }
    }
}

/// Direction of a language, by the script that CLDR names as its usual one, or by the tag's own.
fn direction(language: &str) -> Direction {
    let right_to_left = ["ar", "arc", "ckb", "dv", "fa", "prs", "he", "ps", "sd", "syr", "ug", "ur", "yi"];
    let mut parts = language.split('-');
    let primary = parts.next().unwrap_or(language);
    match parts.find(|part| part.len() == 4) {
        Some("Arab" | "Hebr" | "Syrc" | "Thaa") => Direction::RightToLeft,
        Some(_) => Direction::LeftToRight,
        None if right_to_left.contains(&primary) => Direction::RightToLeft,
        None => Direction::LeftToRight,
    }
}
