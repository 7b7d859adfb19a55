//! One Markdown file: its head and its body. A function of the file alone, so that it can be
//! remembered as long as the file is the same.

use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics, Found, Rule, Source, SourceId, Span, rule};
use crate::model::{Document, LocaleId, Locales};

use super::front_matter::{self, Head};
use super::reader::Context;
use super::{HeadLines, markdown, split};

/// A page without a head.
pub static MISSING_FRONT_MATTER: Rule = rule!("missing-front-matter", Error, "rules/missing_front_matter");

/// A Markdown file as read.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its head.
    pub head: Head,
    /// Where the head stands.
    pub span: Span,
    /// Its body.
    pub document: Arc<Document>,
}

/// Reads a Markdown file.
pub fn page(id: SourceId, source: &Source) -> Found<Page> {
    let text = &*source.text;
    let mut found = Diagnostics::default();
    let start = Span::new(id, 0, text.find('\n').unwrap_or(text.len()));
    if text.trim().is_empty() {
        found.push(Diagnostic::at(&super::EMPTY_FILE, start).hint("hint"));
        return (Page { head: Head::default(), span: start, document: Arc::new(Document { source: id, blocks: Vec::new() }) }, found);
    }
    let split = split(text);
    let none = Locales::new(Vec::new(), LocaleId(0));
    let context = Context { locales: &none, country_code: None, head: None, interval_days: 0, found: Diagnostics::default().into() };
    found.extend(split.finding(id));
    let head = match &split.head {
        HeadLines::Closed { yaml } => front_matter::head(id, text, yaml.clone(), &context),
        HeadLines::None => {
            found.push(Diagnostic::at(&MISSING_FRONT_MATTER, start).hint("hint"));
            Head::default()
        }
        HeadLines::Unclosed { .. } => Head::default(),
    };
    found.extend(context.found.into_inner());
    let document = found.keep(markdown(id, text, split.body_start));
    (Page { head, span: start, document: Arc::new(document) }, found)
}
