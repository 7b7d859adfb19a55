//! All texts that translators wrote, by locale and id, before anything is made of them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_syntax::ast;

use crate::diag::{Diagnostics, Source, SourceId, Sources, Span};
use crate::model::{LocaleId, Locales};

use super::fluent::{Resource, readable};
use super::rule::duplicate_message;

/// Whose words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Audience {
    /// Words of the site.
    Visitors,
    /// Words of findings and commands: `diagnostics.ftl`, `diagnostics/` and `cli.ftl`.
    Communicators,
}

/// The file of a locale's folder in which a site says in its own words what the program says in
/// others: its texts stand in place of theirs.
const OWN: &str = "site.ftl";

/// One file of a locale's words.
pub(super) struct File<'s> {
    /// Whose words they are.
    pub locale: LocaleId,
    /// The file.
    pub id: SourceId,
    /// The same.
    pub source: &'s Source,
    own: bool,
    readable: Cow<'s, str>,
}

/// One text: the value of a message or term, or one of its attributes.
pub(super) struct Entry<'v, 's> {
    /// Its file.
    pub resource: &'v Resource<'s>,
    /// Its parts.
    pub pattern: &'v ast::Pattern<&'s str>,
    /// Where its name stands.
    pub span: Span,
    /// Whether a comment stands above it.
    pub commented: bool,
}

/// The texts of each locale by id: `id`, `id.attribute`, `-term`, `-term.attribute`.
pub(super) struct Vocabulary<'v, 's> {
    locales: &'v Locales,
    entries: BTreeMap<LocaleId, BTreeMap<String, Entry<'v, 's>>>,
}

/// The files of all locales that hold words for `audience`, by locale: the site's own words, then
/// the others in order of path.
pub(super) fn files<'s>(sources: &'s Sources, locales: &Locales, audience: Audience) -> Vec<File<'s>> {
    let mut files = Vec::new();
    for (locale, record) in locales.iter() {
        let folder = format!("locales/{}/", record.tag);
        let paths = sources.under(&folder).filter(|(_, source)| audience.reads(&source.path[folder.len()..]));
        let mut of_locale = Vec::new();
        for id in paths.map(|(id, _)| id) {
            let source = sources.get(id);
            of_locale.push(File { locale, id, source, own: source.path[folder.len()..] == *OWN, readable: readable(&source.text) });
        }
        of_locale.sort_by_key(|file| !file.own);
        files.extend(of_locale);
    }
    files
}

impl Audience {
    /// Whether the file at this path in a locale's folder is theirs.
    fn reads(self, path: &str) -> bool {
        let for_communicators = path.starts_with("diagnostics") || path == "cli.ftl";
        path.ends_with(".ftl") && for_communicators == (self == Self::Communicators)
    }
}

/// Parses the files, each with its locale.
pub(super) fn parse<'s>(files: &'s [File<'s>], found: &mut Diagnostics) -> Vec<(LocaleId, Resource<'s>)> {
    files.iter().map(|file| (file.locale, Resource::parse(file.id, file.own, &file.source.text, &file.readable, found))).collect()
}

impl<'v, 's> Vocabulary<'v, 's> {
    /// Sorts the texts by id; of two with one id the first is kept, and the second is a fault
    /// unless the first is the site's own word in place of the program's.
    pub fn new(locales: &'v Locales, resources: &'v [(LocaleId, Resource<'s>)], found: &mut Diagnostics) -> Self {
        let mut vocabulary = Self { locales, entries: BTreeMap::new() };
        for (locale, resource) in resources {
            let entries = vocabulary.entries.entry(*locale).or_default();
            for entry in &resource.body {
                match entry {
                    ast::Entry::Message(message) => {
                        let words = (message.value.as_ref(), message.attributes.as_slice());
                        add(entries, resource, "", message.id.name, words, message.comment.is_some(), found);
                    }
                    ast::Entry::Term(term) => {
                        let words = (Some(&term.value), term.attributes.as_slice());
                        add(entries, resource, "-", term.id.name, words, term.comment.is_some(), found);
                    }
                    ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) | ast::Entry::Junk { .. } => {}
                }
            }
        }
        vocabulary
    }

    /// The texts that were written for exactly this locale.
    pub fn of(&self, locale: LocaleId) -> impl Iterator<Item = (&str, &Entry<'v, 's>)> {
        self.entries.get(&locale).into_iter().flatten().map(|(id, entry)| (id.as_str(), entry))
    }

    /// The text called `id` for a reader of `locale`: its own, or the nearest of its chain.
    pub fn find(&self, id: &str, locale: LocaleId) -> Option<(LocaleId, &Entry<'v, 's>)> {
        self.locales.chain(locale).find_map(|at| self.exactly(id, at))
    }

    /// The text called `id` that a text of `home` refers to, for a reader of `locale`. Words of the
    /// same language come first, so that an easy-read page says its own word for a thing inside a
    /// standard sentence, and no sentence mixes languages without need.
    pub fn find_inside(&self, id: &str, home: LocaleId, locale: LocaleId) -> Option<(LocaleId, &Entry<'v, 's>)> {
        let same = self.locales.chain(locale).filter(|at| self.locales.same_language(*at, home));
        same.chain(self.locales.chain(home)).find_map(|at| self.exactly(id, at))
    }

    fn exactly(&self, id: &str, locale: LocaleId) -> Option<(LocaleId, &Entry<'v, 's>)> {
        self.entries.get(&locale)?.get(id).map(|entry| (locale, entry))
    }
}

/// A value, if there is one, and attributes.
type Parts<'v, 's> = (Option<&'v ast::Pattern<&'s str>>, &'v [ast::Attribute<&'s str>]);

fn add<'v, 's>(
    entries: &mut BTreeMap<String, Entry<'v, 's>>,
    resource: &'v Resource<'s>,
    sign: &str,
    name: &str,
    (value, attributes): Parts<'v, 's>,
    commented: bool,
    found: &mut Diagnostics,
) {
    let id = format!("{sign}{name}");
    let of_attribute = |attribute: &str| format!("{id}.{attribute}");
    let taken = std::iter::once(id.clone()).chain(attributes.iter().map(|attribute| of_attribute(attribute.id.name)));
    if let Some(first) = taken.filter_map(|id| entries.get(&id)).next() {
        if !first.resource.own || resource.own {
            found.push(duplicate_message::finding(&id, resource.span(name), first.span));
        }
        return;
    }
    if let Some(pattern) = value {
        entries.insert(id.clone(), Entry { resource, pattern, span: resource.span(name), commented });
    }
    for attribute in attributes {
        let (id, span) = (of_attribute(attribute.id.name), resource.span(attribute.id.name));
        if let Some(first) = entries.get(&id) {
            found.push(duplicate_message::finding(&id, span, first.span));
        } else {
            entries.insert(id, Entry { resource, pattern: &attribute.value, span, commented });
        }
    }
}
