//! Completes a frame and puts what it became into the frame around it.

use std::ops::Range;

use super::Reader;
use crate::model::{Block, Inline, Paragraph, words_of};
use crate::parse::markdown::directive;
use crate::parse::markdown::frame::{Frame, Kind};
use crate::parse::markdown::heading::Braces;
use crate::parse::markdown::rules::LOST_DIRECTIVE_TEXT;

impl Reader<'_> {
    /// Completes `frame`, which is no longer on the stack.
    pub(super) fn close(&mut self, mut frame: Frame) {
        if frame.kind.holds_blocks() {
            self.flush(&mut frame);
        }
        let range = self.trimmed(frame.range.clone());
        let span = self.findings.span(range.clone());
        let mut blocks = std::mem::take(&mut frame.blocks);
        // Trees are kept as long as the site: a list item of one paragraph has room for four.
        blocks.shrink_to_fit();
        match frame.kind {
            Kind::Body => {}
            Kind::Quote => self.put_block(Block::Quote { blocks, span }),
            Kind::Footnote(label) => self.put_block(Block::Footnote { label, blocks, span }),
            Kind::Directive(mut directive) => {
                directive.blocks = self.without_lost(&directive, blocks);
                self.put_block(Block::Directive(directive));
            }
            Kind::List { start, mut items } => {
                items.shrink_to_fit();
                self.put_block(Block::List { start, items, span });
            }
            Kind::Definitions { items } => self.put_block(Block::Definitions { items, span }),
            Kind::Table { head, rows } => self.put_block(Block::Table { head, rows, span }),
            Kind::Code { text } => self.put_block(Block::Code { text, span }),
            Kind::Html { text } => self.html.block(&text, range, &mut self.findings),
            Kind::Item => self.put_item(blocks),
            Kind::Meaning => self.put_meaning(blocks, range),
            Kind::Term => {
                let term = self.line(&mut frame, range);
                self.put_term(term);
            }
            Kind::Row { is_head, cells } => self.put_row(is_head, cells),
            Kind::Cell => {
                let cell = self.line(&mut frame, range);
                if let Kind::Row { cells, .. } = &mut self.top().kind {
                    cells.push(cell);
                }
            }
            Kind::Paragraph => {
                let words = self.line(&mut frame, range);
                if !words.content.is_empty() {
                    self.put_block(Block::Paragraph(words));
                }
            }
            Kind::Heading { level, ref mut braces } => {
                let braces = std::mem::take(braces);
                let words = self.line(&mut frame, range.clone());
                self.put_heading(level, braces, words, range);
            }
            kind @ (Kind::Emphasis | Kind::Strong | Kind::Strikethrough | Kind::Link(_) | Kind::Image(_)) => {
                let content = frame.line.take().map(|(content, _)| content).unwrap_or_default();
                self.check_words(&content);
                self.put_inline(kind.inline(content, span), range);
            }
        }
    }

    /// The words of a line that stands at `range`; it may have none.
    fn line(&mut self, frame: &mut Frame, range: Range<usize>) -> Paragraph {
        let content = frame.line.take().map(|(content, _)| content).unwrap_or_default();
        self.check_words(&content);
        Paragraph { content, span: self.findings.span(range) }
    }

    fn put_block(&mut self, block: Block) {
        self.flush_top();
        self.top().blocks.push(block);
    }

    fn put_inline(&mut self, inline: Option<Inline>, range: Range<usize>) {
        let is_nothing = match &inline {
            Some(Inline::Emphasis(content) | Inline::Strong(content) | Inline::Strikethrough(content)) => content.is_empty(),
            inline => inline.is_none(),
        };
        if let Some(inline) = inline.filter(|_| !is_nothing) {
            self.top().line.push(inline, range);
        }
    }

    fn put_item(&mut self, blocks: Vec<Block>) {
        if let Kind::List { items, .. } = &mut self.top().kind {
            items.push(blocks);
        }
    }

    fn put_term(&mut self, term: Paragraph) {
        if let Kind::Definitions { items } = &mut self.top().kind {
            items.push((term, Vec::new()));
        }
    }

    fn put_meaning(&mut self, blocks: Vec<Block>, range: Range<usize>) {
        let span = self.findings.span(range.start..range.start);
        if let Kind::Definitions { items } = &mut self.top().kind {
            match items.last_mut() {
                Some((_, meanings)) => meanings.push(blocks),
                None => items.push((Paragraph { content: Box::default(), span }, vec![blocks])),
            }
        }
    }

    fn put_row(&mut self, is_head: bool, cells: Vec<Paragraph>) {
        if let Kind::Table { head, rows } = &mut self.top().kind {
            if is_head {
                *head = cells;
            } else {
                rows.push(cells);
            }
        }
    }

    fn put_heading(&mut self, level: u8, mut braces: Braces, words: Paragraph, range: Range<usize>) {
        let said = words_of(&words.content, self.text);
        // `{}` and `{#}` are taken from the words and say nothing.
        braces.has_more |= braces.id.is_none() && self.text[range.clone()].ends_with('}') && !said.trim_end().ends_with('}');
        if let Some(id) = self.headings.meet(level, braces, &said, range, &mut self.findings) {
            self.put_block(Block::Heading { level, id, words });
        }
    }

    /// The blocks of a directive; none in one that the generator fills.
    fn without_lost(&mut self, directive: &crate::model::Directive, blocks: Vec<Block>) -> Vec<Block> {
        if blocks.is_empty() || !directive::is_filled(directive.name) {
            return blocks;
        }
        self.findings.report(&LOST_DIRECTIVE_TEXT, directive.span.range(), |found| found.with("name", directive.name.name()).hint("hint"));
        Vec::new()
    }
}
