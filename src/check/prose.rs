//! Prose as people read it: the words of a paragraph in one string, with the way back to their
//! places, whatever emphasis, links and line ends stand between them.

use std::ops::Range;
use std::sync::Arc;

use super::records;
use crate::diag::{Span, Spanned};
use crate::model::{Block, Inline, LinkTarget, LocaleId, PageText, Paragraph, Site, Text};

/// Stands where something is printed that is not prose (code): no phrase goes across it.
const GAP: char = '\u{fffc}';

/// Where prose was written.
#[derive(Clone, Copy, Debug)]
pub enum Home<'a> {
    /// In the text of a page, where facts can be linked.
    Page,
    /// In a record, where they cannot.
    Record(records::Owner<'a>),
}

/// What a piece of prose is on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A heading, a label, a name, a term or a cell: not whole sentences.
    Title,
    /// Running text.
    Running,
}

/// One piece of prose.
#[derive(Debug)]
pub struct Prose<'a> {
    /// The words, line ends as spaces.
    pub text: String,
    /// Its locale.
    pub locale: LocaleId,
    /// Where it was written.
    pub home: Home<'a>,
    /// What it is on the page.
    pub form: Form,
    /// Where a line of the source ends among the words.
    line_ends: Vec<usize>,
    links: Vec<(Range<usize>, &'a LinkTarget)>,
    places: Places<'a>,
}

/// The way back from words to places.
#[derive(Debug)]
enum Places<'a> {
    /// Each piece: where it begins in the words, and in the source (unknown for escapes).
    Pieces { pieces: Vec<(usize, Option<usize>)>, whole: Span },
    /// A scalar, as written in its source.
    Scalar { written: &'a str, whole: Span },
}

impl<'a> Prose<'a> {
    /// Where these words stand; the whole paragraph where that is not known.
    pub fn span(&self, range: &Range<usize>) -> Span {
        match &self.places {
            Places::Pieces { pieces, whole } => {
                let at = |offset: usize| {
                    let (from, source) = pieces.iter().rev().find(|(from, _)| *from <= offset)?;
                    source.map(|source| source + offset - from)
                };
                match (at(range.start), at(range.end.saturating_sub(1))) {
                    (Some(start), Some(last)) if start <= last => Span::new(whole.source, start, last + 1),
                    _ => *whole,
                }
            }
            Places::Scalar { written, whole } => {
                let words = &self.text[range.clone()];
                let earlier = self.text[..range.start].matches(words).count();
                let found = written.match_indices(words).nth(earlier);
                let start = whole.start as usize;
                found.map_or(*whole, |(at, words)| Span::new(whole.source, start + at, start + at + words.len()))
            }
        }
    }

    /// The links whose words these are, wholly or partly.
    pub fn links(&self, range: &Range<usize>) -> impl Iterator<Item = &'a LinkTarget> {
        self.links.iter().filter(|(link, _)| link.start < range.end && range.start < link.end).map(|(_, target)| *target)
    }

    /// Every link in it with the place of its words.
    pub fn all_links(&self) -> &[(Range<usize>, &'a LinkTarget)] {
        &self.links
    }

    /// Its lines as the author broke them, blank ones left out.
    pub fn rows(&self) -> impl Iterator<Item = Range<usize>> {
        let starts = std::iter::once(0).chain(self.line_ends.iter().map(|end| end + 1));
        let ends = self.line_ends.iter().copied().chain([self.text.len()]);
        starts.zip(ends).filter(|(start, end)| start < end && !self.text[*start..*end].trim().is_empty()).map(|(start, end)| start..end)
    }

    /// How many times the author broke a line.
    pub fn breaks(&self) -> usize {
        self.line_ends.len()
    }

    /// Whether a link can be written in it: the head of a page and records have none.
    pub fn can_link(&self) -> bool {
        matches!(self.places, Places::Pieces { .. })
    }

    /// Whether it stands in a record, where a fact cannot be linked.
    pub fn is_record(&self) -> bool {
        matches!(self.home, Home::Record(_))
    }

    /// A paragraph of a page.
    fn paragraph(site: &Site, locale: LocaleId, text: &PageText, paragraph: &'a Paragraph, form: Form) -> Self {
        let mut flat =
            Flat { source: site.text(text.source), text: String::new(), line_ends: Vec::new(), links: Vec::new(), pieces: Vec::new() };
        flat.inlines(&paragraph.content);
        let places = Places::Pieces { pieces: flat.pieces, whole: paragraph.span };
        Self { text: flat.text, locale, home: Home::Page, form, line_ends: flat.line_ends, links: flat.links, places }
    }

    /// A text that is one scalar of a YAML file.
    fn scalar(site: &'a Site, home: Home<'a>, locale: LocaleId, scalar: &Spanned<Arc<str>>, form: Form) -> Self {
        let written = site.text(scalar.span.source).get(scalar.span.range()).unwrap_or_default();
        let places = Places::Scalar { written, whole: scalar.span };
        let line_ends = scalar.match_indices('\n').map(|(at, _)| at).collect();
        Self { text: scalar.value.to_string(), locale, home, form, line_ends, links: Vec::new(), places }
    }
}

/// Makes one string of the pieces of a paragraph.
struct Flat<'s, 'a> {
    source: &'s str,
    text: String,
    line_ends: Vec<usize>,
    links: Vec<(Range<usize>, &'a LinkTarget)>,
    pieces: Vec<(usize, Option<usize>)>,
}

impl<'a> Flat<'_, 'a> {
    fn inlines(&mut self, inlines: &'a [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => {
                    let place = if let Text::Source(start, _) = text { Some(*start as usize) } else { None };
                    self.push(text.resolve(self.source), place);
                }
                Inline::Code(_) => self.push(&GAP.to_string(), None),
                Inline::SoftBreak | Inline::HardBreak => {
                    self.line_ends.push(self.text.len());
                    self.push(" ", None);
                }
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => self.inlines(inner),
                Inline::Link(link) => {
                    let start = self.text.len();
                    self.inlines(&link.words);
                    self.links.push((start..self.text.len(), &link.target));
                }
                Inline::Image(image) => self.inlines(&image.words),
                Inline::FootnoteReference(..) => {}
            }
        }
    }

    fn push(&mut self, words: &str, place: Option<usize>) {
        self.pieces.push((self.text.len(), place));
        self.text.push_str(words);
    }
}

/// Whether a paragraph is wholly strong: a small heading in all but name.
fn is_label(paragraph: &Paragraph) -> bool {
    matches!(&*paragraph.content, [Inline::Strong(_)])
}

/// Keys of records whose texts are sentences.
const RUNNING: [&str; 7] = ["complements", "demonstration", "explanation", "partial", "reason", "summary", "text"];

/// Visits the prose of records.
pub fn of_records<'a>(site: &'a Site, visit: &mut dyn FnMut(Prose<'a>)) {
    records::each(site, &mut |field| {
        for (locale, text) in field.text.iter() {
            let locale = locale.unwrap_or(site.locales.default());
            let form = if RUNNING.contains(&field.key) { Form::Running } else { Form::Title };
            visit(Prose::scalar(site, Home::Record(field.owner), locale, text, form));
        }
    });
}

/// Visits the prose of a page in one locale: its head, then its body.
pub fn of_page<'a>(site: &'a Site, locale: LocaleId, text: &'a PageText, visit: &mut dyn FnMut(Prose<'a>)) {
    let front = &text.front;
    let (title, short, summary) = (Some(&front.title), front.short.as_ref(), front.summary.as_ref());
    for (scalar, form) in [(title, Form::Title), (short, Form::Title), (summary, Form::Running)] {
        if let Some(scalar) = scalar {
            visit(Prose::scalar(site, Home::Page, locale, scalar, form));
        }
    }
    text.document.visit_blocks(&mut |block| {
        for paragraph in block.paragraphs() {
            let running = matches!(block, Block::Paragraph(_)) && !is_label(paragraph);
            let form = if running { Form::Running } else { Form::Title };
            visit(Prose::paragraph(site, locale, text, paragraph, form));
        }
        if let Block::Directive(directive) = block
            && let Some(title) = directive.argument("title")
        {
            visit(Prose::scalar(site, Home::Page, locale, title, Form::Title));
        }
    });
}
