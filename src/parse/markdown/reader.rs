//! Builds the tree from what the Markdown parser says, event by event.

mod close;
mod directives;

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::fence::Prepared;
use super::findings::Findings;
use super::frame::{DEPTH, Frame, Kind, room};
use super::heading::{Braces, Headings};
use super::html::Html;
use super::nesting::Nesting;
use super::rules::TOO_DEEP;
use super::{invisible, link};
use crate::diag::{Found, SourceId};
use crate::model::{Block, Document, FootnoteReference, Inline, Paragraph, Text};

/// A body while it is read.
pub(super) struct Reader<'a> {
    source: SourceId,
    text: &'a str,
    /// Where the body begins in the text; the parser's places begin there.
    body_start: usize,
    prepared: &'a Prepared<'a>,
    findings: Findings,
    headings: Headings,
    html: Html,
    nesting: Nesting,
    /// What is not yet complete, outermost first; the first is the body.
    frames: Vec<Frame>,
    /// Tags that are open and have no frame: what stands in them belongs to the last frame.
    ignored: usize,
    /// The first line of a directive, and the first container marker that is too deep, that no
    /// event has reached.
    next_fence: usize,
    next_deep: usize,
    is_too_deep: bool,
    /// Opening lines of directives where none can be, whose closing lines are not found as well.
    misplaced: usize,
}

impl<'a> Reader<'a> {
    /// Nothing read yet.
    pub(super) fn new(source: SourceId, text: &'a str, body_start: usize, prepared: &'a Prepared<'a>) -> Self {
        Self {
            source,
            text,
            body_start,
            prepared,
            findings: Findings::new(source),
            headings: Headings::default(),
            html: Html::default(),
            nesting: Nesting::default(),
            frames: vec![Frame::new(Kind::Body, body_start..text.len())],
            ignored: 0,
            next_fence: 0,
            next_deep: 0,
            is_too_deep: false,
            misplaced: 0,
        }
    }

    /// Reads one event; `range` is its place in the body.
    pub(super) fn read(&mut self, event: Event<'_>, range: Range<usize>) {
        let place = self.place(&range);
        match event {
            Event::Start(tag) => self.start(tag, place),
            Event::End(end) => self.end(end, place),
            Event::Text(words) | Event::Code(words) if words.is_empty() => {}
            Event::Text(words) => self.words(&words, range),
            Event::Code(words) => {
                let code = self.code(&words, &range);
                self.piece(Inline::Code(code), place);
            }
            Event::Html(html) => {
                if let Kind::Html { text } = &mut self.top().kind {
                    text.push_str(&html);
                }
            }
            Event::InlineHtml(html) => self.html.inline(&html, place, &mut self.findings),
            Event::SoftBreak => self.piece(Inline::SoftBreak, place),
            Event::HardBreak => self.piece(Inline::HardBreak, place),
            Event::FootnoteReference(label) => {
                let span = self.findings.span(place.clone());
                self.piece(Inline::FootnoteReference(Box::new(FootnoteReference { label: label.as_ref().into(), span })), place);
            }
            Event::Rule => self.thematic_break(place),
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {}
        }
    }

    /// The tree, and everything that was found.
    pub(super) fn finish(mut self) -> Found<Document> {
        self.finish_directives();
        let mut blocks = Vec::new();
        while let Some(mut frame) = self.frames.pop() {
            self.flush(&mut frame);
            blocks = frame.blocks;
        }
        self.headings.name(&mut blocks, self.text);
        blocks.shrink_to_fit();
        (Document { source: self.source, blocks }, self.findings.finish())
    }

    fn start(&mut self, tag: Tag<'_>, place: Range<usize>) {
        if matches!(tag, Tag::CodeBlock(_) | Tag::HtmlBlock) {
            self.pass_fences(&place);
        }
        let has_room = self.frames.len() + room(&tag) <= DEPTH;
        if self.ignored == 0 && !has_room {
            self.too_deep(place.clone());
        }
        let is_inline = is_inline(tag.to_end());
        let kind = if self.ignored == 0 && has_room { self.kind(tag, &place) } else { None };
        if !is_inline && self.ignored == 0 {
            self.flush_top();
        }
        match kind {
            Some(kind) => self.frames.push(Frame::new(kind, place)),
            None => self.ignored += 1,
        }
    }

    fn end(&mut self, end: TagEnd, place: Range<usize>) {
        if self.ignored > 0 {
            self.ignored -= 1;
            if !is_inline(end) {
                self.top().line.break_softly(place.end);
            }
        } else if self.frames.len() > 1
            && let Some(frame) = self.frames.pop()
        {
            self.close(frame);
        }
    }

    /// What a tag becomes; `None` for those of extensions that are off.
    fn kind(&mut self, tag: Tag<'_>, place: &Range<usize>) -> Option<Kind> {
        Some(match tag {
            Tag::Paragraph => Kind::Paragraph,
            Tag::Heading { level, id, classes, attrs } => {
                let has_more = !classes.is_empty() || !attrs.is_empty();
                Kind::Heading { level: level as u8, braces: Braces { id: id.map(|id| id.to_string()), has_more } }
            }
            Tag::BlockQuote(_) => Kind::Quote,
            Tag::CodeBlock(_) => Kind::Code { text: Vec::new() },
            Tag::HtmlBlock => Kind::Html { text: String::new() },
            Tag::List(start) => Kind::List { start, items: Vec::new() },
            Tag::Item => Kind::Item,
            Tag::FootnoteDefinition(label) => Kind::Footnote(label.as_ref().into()),
            Tag::DefinitionList => Kind::Definitions { items: Vec::new() },
            Tag::DefinitionListTitle => Kind::Term,
            Tag::DefinitionListDefinition => Kind::Meaning,
            Tag::Table(_) => Kind::Table { head: Vec::new(), rows: Vec::new() },
            Tag::TableHead => Kind::Row { is_head: true, cells: Vec::new() },
            Tag::TableRow => Kind::Row { is_head: false, cells: Vec::new() },
            Tag::TableCell => Kind::Cell,
            Tag::Emphasis => Kind::Emphasis,
            Tag::Strong => Kind::Strong,
            Tag::Strikethrough => Kind::Strikethrough,
            Tag::Link { link_type, dest_url, .. } => {
                Kind::Link(Box::new(link::target(link_type, &dest_url, place.clone(), &mut self.findings)))
            }
            Tag::Image { link_type, dest_url, .. } => {
                Kind::Image(Box::new(link::target(link_type, &dest_url, place.clone(), &mut self.findings)))
            }
            Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => return None,
        })
    }

    /// Words of a line or of code, at `range` in the body.
    fn words(&mut self, words: &str, range: Range<usize>) {
        let place = self.place(&range);
        let text = self.mapped(words, &range);
        if let Kind::Code { text: code } = &mut self.top().kind {
            return push_code(code, text);
        }
        if self.reaches_too_deep(&range) {
            self.too_deep(place.clone());
        }
        let is_line_start = self.ignored == 0 && self.top().kind.is_line() && self.top().line.is_at_line_start();
        if is_line_start {
            self.check_near_miss(&place);
        }
        let around = (self.text[..place.start].chars().next_back(), self.text[place.end..].chars().next());
        invisible::check(text.resolve(self.text), around, place.clone(), &mut self.findings);
        self.piece(Inline::Text(text), place);
    }

    fn piece(&mut self, inline: Inline, place: Range<usize>) {
        if self.top().kind.holds_words() {
            self.top().line.push(inline, place);
        }
    }

    /// A thematic break, unless it stands for a line of a directive.
    fn thematic_break(&mut self, place: Range<usize>) {
        if let Some(fence) = self.take_fence(place.start) {
            return self.fence(&fence);
        }
        if self.ignored == 0 && self.top().kind.holds_blocks() {
            self.flush_top();
            let span = self.findings.span(self.trimmed(place));
            self.top().blocks.push(Block::Rule(span));
        }
    }

    /// The piece of text at `range` in the body: its place, if it stands there as it is.
    fn mapped(&self, words: &str, range: &Range<usize>) -> Text {
        if self.prepared.copy.get(range.clone()) == Some(words) {
            let span = self.findings.span(self.place(range));
            Text::Source(span.start, span.end)
        } else {
            Text::Owned(words.into())
        }
    }

    /// The piece of code at `range` in the body, which has its backticks round it.
    fn code(&self, words: &str, range: &Range<usize>) -> Text {
        let written = self.prepared.copy.get(range.clone()).unwrap_or_default();
        let ticks = written.len() - written.trim_start_matches('`').len();
        let inside = written.get(ticks..written.len().saturating_sub(ticks)).unwrap_or_default();
        match inside.find(words).map(|at| range.start + ticks + at) {
            Some(start) => self.mapped(words, &(start..start + words.len())),
            None => Text::Owned(words.into()),
        }
    }

    /// Where something stands in the whole text, given its place in the body.
    fn place(&self, range: &Range<usize>) -> Range<usize> {
        let end = self.text.ceil_char_boundary((range.end + self.body_start).min(self.text.len()));
        self.text.floor_char_boundary((range.start + self.body_start).min(end))..end
    }

    /// The range without white space at its ends.
    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let words = self.text[range.clone()].trim_end();
        let start = range.start + words.len() - words.trim_start().len();
        start..range.start + words.len().max(start - range.start)
    }

    /// The innermost frame. The body is never popped before the end.
    fn top(&mut self) -> &mut Frame {
        self.frames.last_mut().expect("the body's frame stays to the end")
    }

    /// Ends a paragraph that nothing announced, in the innermost frame.
    fn flush_top(&mut self) {
        if self.top().kind.holds_blocks() {
            let mut line = std::mem::take(&mut self.top().line);
            let paragraph = self.paragraph(&mut line);
            self.top().blocks.extend(paragraph.map(Block::Paragraph));
        }
    }

    fn flush(&mut self, frame: &mut Frame) {
        let paragraph = self.paragraph(&mut frame.line);
        frame.blocks.extend(paragraph.map(Block::Paragraph));
    }

    /// The line as a paragraph, if it has words.
    fn paragraph(&mut self, line: &mut super::line::Line) -> Option<Paragraph> {
        let (content, range) = line.take()?;
        self.check_words(&content);
        let range = self.trimmed(range);
        Some(Paragraph { content, span: self.findings.span(range) })
    }

    /// Looks at the words of a complete line.
    fn check_words(&mut self, content: &[Inline]) {
        for inline in content {
            if let Inline::Text(Text::Source(start, end)) = inline {
                link::check_brackets(self.text, *start as usize..*end as usize, &mut self.findings);
            }
        }
    }

    /// Whether words at `range` in the body begin with a container marker that is too deep.
    fn reaches_too_deep(&mut self, range: &Range<usize>) -> bool {
        while let Some(marker) = self.prepared.too_deep.get(self.next_deep)
            && *marker < range.end
        {
            self.next_deep += 1;
            if *marker >= range.start {
                return true;
            }
        }
        false
    }

    /// One finding is enough: who mends the first sees the rest.
    fn too_deep(&mut self, place: Range<usize>) {
        if !std::mem::replace(&mut self.is_too_deep, true) {
            let place = self.trimmed(place);
            self.findings.report(&TOO_DEEP, place, |found| found.hint("hint"));
        }
    }
}

/// Whether the tag is a piece of a line.
fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Superscript | TagEnd::Subscript | TagEnd::Link | TagEnd::Image
    )
}

/// Adds a piece of code; neighbouring pieces of the source become one.
fn push_code(code: &mut Vec<Text>, text: Text) {
    match (code.last_mut(), text) {
        (Some(Text::Source(_, end)), Text::Source(next, new_end)) if *end == next => *end = new_end,
        (_, text) => code.push(text),
    }
}
