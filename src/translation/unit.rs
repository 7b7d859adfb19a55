//! The blocks of a text, each with its words and the place it has in the text.

use std::sync::Arc;

use super::lock::Print;
use super::words;
use crate::diag::{Span, Spanned};
use crate::model::{Block, Directive, LocaleId, PageText, Paragraph, Site, Text};

/// What a block is. Not part of its fingerprint: a paragraph that becomes a heading says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A text of the head: title, short title, summary.
    Head,
    /// A heading.
    Heading,
    /// A paragraph, an item of a list, a term or a cell.
    Words,
    /// Code.
    Code,
    /// A directive that stands for something or has arguments.
    Directive,
    /// A text of a record.
    Record,
}

/// One block.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Where it belongs, as far as translations have the same: the anchor of the heading above
    /// (`#besked`), the key of the head (`title`), the keys of the record (`rights/besked/text`).
    pub place: Arc<str>,
    /// What it is.
    pub kind: Kind,
    /// Its words as they are compared.
    pub words: String,
    /// The fingerprint of the words.
    pub print: Print,
    /// Where it stands.
    pub span: Span,
    /// The locale of the text it stands in.
    pub locale: LocaleId,
}

impl Unit {
    /// A block of these words.
    pub fn new(locale: LocaleId, place: Arc<str>, kind: Kind, words: String, span: Span) -> Self {
        Self { place, kind, print: Print::of(&words), words, span, locale }
    }

    /// A text that is one scalar of YAML.
    pub fn scalar(locale: LocaleId, place: Arc<str>, kind: Kind, text: &Spanned<Arc<str>>) -> Self {
        Self::new(locale, place, kind, words::of_text(text), text.span)
    }
}

/// What a block is made of.
#[derive(Clone, Copy, Debug)]
pub enum Content<'a> {
    /// One scalar of YAML.
    Scalar(&'a Spanned<Arc<str>>),
    /// Words with emphasis and links.
    Line(&'a Paragraph),
    /// Code.
    Code(&'a [Text], Span),
    /// A directive.
    Directive(&'a Directive),
}

impl Content<'_> {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Scalar(text) => text.span,
            Self::Line(paragraph) => paragraph.span,
            Self::Code(_, span) => *span,
            Self::Directive(directive) => directive.span,
        }
    }

    /// Its words as they are compared. `source` is the text of the file it stands in.
    pub fn words(&self, source: &str) -> String {
        match self {
            Self::Scalar(text) => words::of_text(text),
            Self::Line(paragraph) => words::of_inlines(&paragraph.content, source),
            Self::Code(pieces, _) => words::of_text(&pieces.iter().map(|piece| piece.resolve(source)).collect::<String>()),
            Self::Directive(directive) => words::of_directive(directive),
        }
    }
}

/// The blocks of a page's text in reading order: its head, then its body. Empty ones are none.
pub fn of_page(site: &Site, locale: LocaleId, text: &PageText) -> Vec<Unit> {
    let mut units = Vec::new();
    visit(site, text, &mut |place, kind, content, words| {
        units.push(Unit::new(locale, place.clone(), kind, words, content.span()));
    });
    units
}

/// Visits the blocks that [`of_page`] gives, with what they are made of and their words.
pub fn visit<'a>(site: &Site, text: &'a PageText, see: &mut dyn FnMut(&Arc<str>, Kind, Content<'a>, String)) {
    let source = site.text(text.source);
    let mut see = |place: &Arc<str>, kind: Kind, content: Content<'a>| {
        let words = content.words(source);
        if !words.is_empty() {
            see(place, kind, content, words);
        }
    };
    let front = &text.front;
    let head = [("title", Some(&front.title)), ("short", front.short.as_ref()), ("summary", front.summary.as_ref())];
    for (key, scalar) in head {
        if let Some(scalar) = scalar {
            see(&key.into(), Kind::Head, Content::Scalar(scalar));
        }
    }
    let mut section: Arc<str> = "#".into();
    text.document.visit_blocks(&mut |block| {
        if let Block::Heading { id, .. } = block {
            section = format!("#{id}").into();
        }
        let kind = if matches!(block, Block::Heading { .. }) { Kind::Heading } else { Kind::Words };
        for paragraph in block.paragraphs() {
            see(&section, kind, Content::Line(paragraph));
        }
        match block {
            Block::Code { text, span } => see(&section, Kind::Code, Content::Code(text, *span)),
            Block::Directive(directive) if !directive.arguments.is_empty() || directive.blocks.is_empty() => {
                see(&section, Kind::Directive, Content::Directive(directive));
            }
            _ => {}
        }
    });
}
