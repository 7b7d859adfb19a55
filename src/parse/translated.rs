//! Texts of one language in a file of their own: `rights.fi.yaml` beside `rights.yaml` has the
//! same keys and only the texts, so that a translator works in one file in one language.

use std::sync::Arc;

use super::front_matter::translation;
use super::reader::{Context, Fields};
use super::value::date;
use super::yaml::{self, DUPLICATE_KEY, Node};
use super::{EMPTY_FILE, UNKNOWN_LOCALE};
use crate::diag::{Diagnostic, Diagnostics, Found, Rule, SourceId, Sources, Span, Spanned, rule};
use crate::model::{Date, Locales, RecordFile, RecordText, TranslationState};

/// A translation of something that is not there.
pub static TRANSLATION_WITHOUT_SOURCE: Rule = rule!("translation-without-source", Error, "rules/translation_without_source");

/// The path of the file that the file at `path` translates, and the locale's tag:
/// `content/facts/rights.yaml` and `fi.easy` for `content/facts/rights.fi.easy.yaml`.
pub fn translates(path: &str) -> Option<(String, &str)> {
    let (folder, file) = path.rsplit_once('/')?;
    let (stem, tag) = file.strip_suffix(".yaml")?.split_once('.')?;
    (!stem.is_empty() && !tag.is_empty()).then(|| (format!("{folder}/{stem}.yaml"), tag))
}

/// The tree of a file of records, with the texts of the translations that stand beside it; and the
/// same texts by language.
pub fn tree(source: SourceId, sources: &Sources, locales: &Locales) -> Found<Option<(Node, RecordFile)>> {
    let text = &sources.get(source).text;
    let (tree, mut found) = yaml::tree(source, text, 0..text.len());
    let Some(mut tree) = tree else {
        if found.is_empty() {
            found.push(Diagnostic::at(&EMPTY_FILE, Span::new(source, 0, 0)).hint("hint"));
        }
        return (None, found);
    };
    let path = &sources.get(source).path;
    let stem = path.strip_suffix("yaml").unwrap_or(path);
    let (mut accepted, mut translations) = (Vec::new(), Vec::new());
    for (id, other) in sources.starting_with(stem) {
        let Some((_, tag)) = translates(&other.path).filter(|(original, _)| **original == **path) else { continue };
        let head = found.keep(add(&mut tree, id, sources, Arc::from(tag), locales));
        accepted.extend(locales.find(tag).zip(head.accepted));
        translations.extend(locales.find(tag).zip(head.translation));
    }
    let mut texts = Vec::new();
    gather(&tree, locales, &mut String::new(), &mut texts);
    (Some((tree, RecordFile { source, texts, accepted, translations })), found)
}

/// Every text of the tree that is written for single languages. Lists of words are none: each
/// language has its own.
fn gather(node: &Node, locales: &Locales, path: &mut String, texts: &mut Vec<RecordText>) {
    let before = path.len();
    let mut below = |name: &str, node: &Node, texts: &mut Vec<RecordText>| {
        path.push_str(if before == 0 { "" } else { "/" });
        path.push_str(name);
        gather(node, locales, path, texts);
        path.truncate(before);
    };
    match node {
        Node::Scalar { .. } => {}
        Node::List { items, .. } => {
            items.iter().enumerate().for_each(|(number, item)| below(&number.to_string(), item, texts));
        }
        Node::Map { entries, .. } if entries.iter().any(|(key, node)| is_text(node) && locales.find(key).is_some()) => {
            let text = |(key, node): &(Spanned<Arc<str>>, Node)| match node {
                Node::Scalar { text, span } if !text.trim().is_empty() => Some((locales.find(key)?, Spanned::new(text.clone(), *span))),
                _ => None,
            };
            texts.push(RecordText { path: path.as_str().into(), texts: entries.iter().filter_map(text).collect() });
        }
        Node::Map { entries, .. } => entries.iter().for_each(|(key, node)| below(key, node, texts)),
    }
}

fn is_text(node: &Node) -> bool {
    matches!(node, Node::Scalar { .. })
}

/// Says of a translation that the file it translates is not there.
pub fn without_file(sources: &Sources, id: SourceId, original: &str) -> Option<Diagnostic> {
    let path = sources.get(id).path.clone();
    let finding = Diagnostic::in_file(&TRANSLATION_WITHOUT_SOURCE, path).variant("file").with("file", original).hint("file-hint");
    sources.at(original).is_none().then_some(finding)
}

/// What the head of a translation says.
#[derive(Default)]
struct Head {
    accepted: Option<Date>,
    translation: Option<TranslationState>,
}

fn add(tree: &mut Node, id: SourceId, sources: &Sources, tag: Arc<str>, locales: &Locales) -> Found<Head> {
    let source = sources.get(id);
    if locales.find(&tag).is_none() {
        let known: Vec<&str> = locales.iter().map(|(_, locale)| &*locale.tag).collect();
        let finding = Diagnostic::in_file(&UNKNOWN_LOCALE, source.path.clone());
        return (Head::default(), [finding.with("value", &*tag).with("known", known.join(", ")).hint("hint")].into_iter().collect());
    }
    let (texts, mut found) = yaml::tree(id, &source.text, 0..source.text.len());
    let Some(mut texts) = texts else { return (Head::default(), found) };
    let of_file = found.keep(head(&mut texts, id, locales));
    let default = locales.get(locales.default()).tag.clone();
    Merge { tag, default, locales, found: &mut found }.node(tree, texts);
    (of_file, found)
}

/// Takes the head of a translation: who made it, and when somebody said that it is as the original.
fn head(texts: &mut Node, id: SourceId, locales: &Locales) -> Found<Head> {
    let context = Context { locales, country_code: None, head: None, interval_days: 0, found: Diagnostics::default().into() };
    let head = Fields::new(&context, texts, Span::new(id, 0, 0))
        .map(|mut fields| Head { translation: fields.optional("translation", translation), accepted: fields.optional("accepted", date) });
    if let Node::Map { entries, .. } = texts {
        entries.retain(|(key, _)| !matches!(&*key.value, "translation" | "accepted"));
    }
    (head.unwrap_or_default(), context.found.into_inner())
}

struct Merge<'a> {
    tag: Arc<str>,
    default: Arc<str>,
    locales: &'a Locales,
    found: &'a mut Diagnostics,
}

impl Merge<'_> {
    fn node(&mut self, original: &mut Node, texts: Node) {
        match (original, texts) {
            (Node::Map { entries, .. }, texts) if self.is_per_locale(entries) => self.text(entries, texts),
            (Node::Map { entries, .. }, Node::Map { entries: texts, .. }) => {
                for (key, text) in texts {
                    match entries.iter_mut().find(|(known, _)| *known.value == *key.value) {
                        Some((_, original)) if !original.is_empty() => self.node(original, text),
                        _ => self.nothing(key.span),
                    }
                }
            }
            (Node::List { items, .. }, Node::List { items: texts, .. }) => {
                let mut items = items.iter_mut();
                for text in texts {
                    match items.next() {
                        Some(original) => self.node(original, text),
                        None => self.nothing(text.span()),
                    }
                }
            }
            // One text for all languages, until now.
            (original @ Node::Scalar { .. }, text @ Node::Scalar { .. }) => {
                let (everywhere, span) = (original.clone(), text.span());
                let entries =
                    vec![(Spanned::new(self.default.clone(), everywhere.span()), everywhere), (Spanned::new(self.tag.clone(), span), text)];
                *original = Node::Map { entries, span };
            }
            (_, texts) => self.nothing(texts.span()),
        }
    }

    fn is_per_locale(&self, entries: &[(Spanned<Arc<str>>, Node)]) -> bool {
        entries.iter().any(|(key, _)| self.locales.find(key).is_some())
    }

    fn text(&mut self, entries: &mut Vec<(Spanned<Arc<str>>, Node)>, text: Node) {
        match entries.iter().find(|(key, _)| *key.value == *self.tag) {
            Some((first, _)) => {
                let finding = Diagnostic::at(&DUPLICATE_KEY, text.span()).with("key", &*self.tag);
                self.found.push(finding.label(first.span, "label").hint("hint"));
            }
            None => entries.push((Spanned::new(self.tag.clone(), text.span()), text)),
        }
    }

    fn nothing(&mut self, span: Span) {
        self.found.push(Diagnostic::at(&TRANSLATION_WITHOUT_SOURCE, span).hint("hint"));
    }
}

#[cfg(test)]
mod tests {
    use super::translates;

    #[test]
    fn the_name_says_what_is_translated_and_into_what() {
        assert_eq!(translates("content/facts/rights.fi.easy.yaml"), Some(("content/facts/rights.yaml".to_owned(), "fi.easy")));
        assert_eq!(translates("content/site.ar.yaml"), Some(("content/site.yaml".to_owned(), "ar")));
        assert_eq!(translates("content/facts/rights.yaml"), None);
        assert_eq!(translates("content/facts/rights.fi.md"), None);
    }
}
