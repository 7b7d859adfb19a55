//! The YAML head of a Markdown file, and `page.yaml`, which all texts of a page share.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{SourceId, Span, Spanned};
use crate::model::{Date, FrontMatter, PageKind, PageRecord, ReaderTest, TranslationState};

use super::media::media;
use super::reader::{Context, Fields};
use super::value::{choice, date, id, path_id, plain, text, yes_no};
use super::yaml::{self, Node};

/// A head as read: every key, and no title where there is none.
#[derive(Clone, Debug, Default)]
pub struct Head {
    pub title: Option<Spanned<Arc<str>>>,
    pub short: Option<Spanned<Arc<str>>>,
    pub summary: Option<Spanned<Arc<str>>>,
    pub slug: Option<Spanned<Arc<str>>>,
    pub also: Vec<Spanned<Arc<str>>>,
    pub translation: Option<TranslationState>,
    pub accepted: Option<Date>,
    pub tested: Option<ReaderTest>,
}

impl Head {
    /// The finished head; without a title the page is called by the last part of its key.
    pub fn finish(self, span: Span, key: &str) -> FrontMatter {
        let title = self.title.unwrap_or_else(|| Spanned::new(key.rsplit('/').next().unwrap_or(key).into(), span));
        let Self { short, summary, slug, also, translation, accepted, tested, .. } = self;
        FrontMatter { title, short, summary, slug, also, translation, accepted, tested, span }
    }
}

/// Reads the head in `range` of a Markdown file. No context of the site is needed: a head holds
/// nothing per locale.
pub fn head(source: SourceId, content: &str, range: Range<usize>, context: &Context<'_>) -> Head {
    let (tree, found) = yaml::tree(source, content, range);
    let broken = !found.is_empty();
    for finding in found {
        context.report(finding);
    }
    let start = Span::new(source, 0, 3.min(content.len()));
    let Some(tree) = tree else {
        if !broken {
            context.report(crate::diag::Diagnostic::at(&super::reader::MISSING_KEY, start).with("key", "title").hint("hint"));
        }
        return Head::default();
    };
    let Some(mut fields) = Fields::new(context, &tree, start) else { return Head::default() };
    let head = Head {
        title: fields.required("title", text),
        short: fields.optional("short", text),
        summary: fields.optional("summary", text),
        slug: fields.optional("slug", slug),
        also: fields.list("also", text),
        translation: fields.optional("translation", translation),
        accepted: fields.optional("accepted", date),
        tested: fields.optional("tested_with_readers", reader_test),
    };
    fields.finish();
    head
}

/// The last part of an address.
fn slug(context: &Context<'_>, node: &Node) -> Option<Spanned<Arc<str>>> {
    let text = text(context, node)?;
    (super::value::is_id(&text) || context.invalid_id(&text, text.span)).then_some(text)
}

/// Who made a translation, and whether a person has read it.
pub fn translation(context: &Context<'_>, node: &Node) -> Option<TranslationState> {
    let mut fields = Fields::new(context, node, node.span())?;
    let machine = fields.optional("by", |context, node| choice(context, node, &[("machine", true), ("person", false)]));
    let reviewed = fields.node("reviewed").and_then(|node| match node {
        Node::Scalar { text, .. } if text.as_bytes().first().is_some_and(u8::is_ascii_digit) => {
            date(context, node).map(|date| Some(Some(date)))
        }
        node => yes_no(context, node).map(|reviewed| reviewed.then_some(None)),
    });
    fields.finish();
    Some(TranslationState { machine: machine.unwrap_or_default(), reviewed: reviewed.flatten() })
}

/// When a text was tested with readers, and by whom.
fn reader_test(context: &Context<'_>, node: &Node) -> Option<ReaderTest> {
    let mut fields = Fields::new(context, node, node.span())?;
    let at = fields.node("date");
    if at.is_none() {
        fields.missing("date");
    }
    let date = at.and_then(|node| date(context, node).map(|date| Spanned::new(date, node.span())));
    let organisation = fields.required("organisation", plain);
    fields.finish();
    Some(ReaderTest { date: date?, organisation: organisation?, span: node.span() })
}

/// Reads `page.yaml`.
pub fn page_record(source: SourceId, content: &str, context: &Context<'_>) -> Option<PageRecord> {
    let (tree, found) = yaml::tree(source, content, 0..content.len());
    for finding in found {
        context.report(finding);
    }
    let start = Span::new(source, 0, 0);
    let tree = tree?;
    let mut fields = Fields::new(context, &tree, start)?;
    let kind = fields.optional("kind", page_kind);
    let record = PageRecord {
        sensitive: fields.optional("sensitive", yes_no).unwrap_or_default(),
        noindex: fields.optional("noindex", yes_no).unwrap_or_default(),
        search: fields.optional("search", yes_no).unwrap_or(true),
        contact: fields.optional("contact", path_id),
        now: fields.list("now", id),
        media: fields.list("media", media),
        kind: kind.unwrap_or(Spanned::new(PageKind::Article, start)),
    };
    fields.finish();
    Some(record)
}

/// A kind that a page somebody wrote can have; the others are made by the program.
fn page_kind(context: &Context<'_>, node: &Node) -> Option<Spanned<PageKind>> {
    let written: Vec<(&str, PageKind)> = PageKind::written().map(|(kind, name)| (name, kind)).collect();
    choice(context, node, &written).map(|kind| Spanned::new(kind, node.span()))
}

/// The record of a page that has no `page.yaml`.
pub fn plain_record(span: Span) -> PageRecord {
    PageRecord {
        kind: Spanned::new(PageKind::Article, span),
        sensitive: false,
        noindex: false,
        search: true,
        contact: None,
        now: Vec::new(),
        media: Vec::new(),
    }
}
