//! A page as parts that can be put into another text as they stand: blocks, items of lists, rows of
//! tables. Each part is whole lines of the source.

use std::ops::Range;

use crate::diag::Span;
use crate::model::{Block, Directive, Document, Paragraph};

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is. Parts of one kind can stand in each other's place.
    pub kind: &'static str,
    /// Its lines: from the beginning of the first to the end of the last, without the line end.
    pub lines: Range<usize>,
    /// Where its own words begin, not those of the parts inside.
    pub words: Vec<u32>,
    /// The parts inside.
    pub parts: Vec<Part>,
}

impl Part {
    /// Where the words of this part and of all parts inside begin.
    pub fn all_words(&self) -> Vec<u32> {
        let inside = self.parts.iter().flat_map(Self::all_words);
        self.words.iter().copied().chain(inside).collect()
    }

    /// The way from here to the words that begin at `start`: the number of the part in each list of
    /// parts; none where they are not inside.
    pub fn way_to(parts: &[Self], start: u32) -> Option<Vec<usize>> {
        parts.iter().enumerate().find_map(|(number, part)| {
            if part.words.contains(&start) {
                return Some(vec![number]);
            }
            let rest = Self::way_to(&part.parts, start)?;
            Some([vec![number], rest].concat())
        })
    }
}

/// The parts of a document. `text` is the text of its source.
pub fn parts(document: &Document, text: &str) -> Vec<Part> {
    Reader { text }.blocks(&document.blocks)
}

struct Reader<'a> {
    text: &'a str,
}

impl Reader<'_> {
    fn blocks(&self, blocks: &[Block]) -> Vec<Part> {
        blocks.iter().filter_map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block) -> Option<Part> {
        let part = |kind, span: Span, words: Vec<u32>, parts| Part { kind, lines: self.lines(span), words, parts };
        Some(match block {
            Block::Heading { words, .. } => self.line("heading", words),
            Block::Paragraph(words) => self.line("paragraph", words),
            Block::Code { span, .. } => part("code", *span, vec![span.start], Vec::new()),
            Block::Rule(span) => part("rule", *span, Vec::new(), Vec::new()),
            Block::List { items, span, .. } => part("list", *span, Vec::new(), self.items(items)),
            Block::Quote { blocks, span } => part("quote", *span, Vec::new(), self.blocks(blocks)),
            Block::Footnote { blocks, span, .. } => part("footnote", *span, Vec::new(), self.blocks(blocks)),
            Block::Table { head, rows, span } => {
                let rows = std::iter::once(head).chain(rows).filter_map(|cells| self.row(cells)).collect();
                part("table", *span, Vec::new(), rows)
            }
            Block::Definitions { items, span } => {
                let meaning = |blocks: &Vec<Block>| Self::around("meaning", Vec::new(), self.blocks(blocks));
                let definition = |(term, meanings): &(Paragraph, Vec<Vec<Block>>)| {
                    let term = self.line("term", term);
                    Self::around("definition", Vec::new(), std::iter::once(term).chain(meanings.iter().filter_map(meaning)).collect())
                };
                part("definitions", *span, Vec::new(), items.iter().filter_map(definition).collect())
            }
            Block::Directive(directive) => self.directive(directive),
        })
    }

    fn items(&self, items: &[Vec<Block>]) -> Vec<Part> {
        items.iter().filter_map(|blocks| Self::around("item", Vec::new(), self.blocks(blocks))).collect()
    }

    fn row(&self, cells: &[Paragraph]) -> Option<Part> {
        Self::around("row", Vec::new(), cells.iter().map(|cell| self.line("cell", cell)).collect())
    }

    fn line(&self, kind: &'static str, words: &Paragraph) -> Part {
        Part { kind, lines: self.lines(words.span), words: vec![words.span.start], parts: Vec::new() }
    }

    /// A part that is as long as the parts inside.
    fn around(kind: &'static str, words: Vec<u32>, parts: Vec<Part>) -> Option<Part> {
        let (start, end) = (parts.first()?.lines.start, parts.last()?.lines.end);
        Some(Part { kind, lines: start..end, words, parts })
    }

    /// A directive to its closing line, which no span holds.
    fn directive(&self, directive: &Directive) -> Part {
        let opening = self.lines(directive.span);
        let parts = self.blocks(&directive.blocks);
        let inside = parts.last().map_or(opening.end, |part| part.lines.end);
        let rest = &self.text[inside..];
        let closing = rest.trim_start().lines().next().unwrap_or_default().trim_end();
        let is_closed = closing.len() >= 3 && closing.bytes().all(|byte| byte == b':');
        let end = if is_closed { inside + (rest.len() - rest.trim_start().len()) + closing.len() } else { inside };
        Part { kind: directive.name.name(), lines: opening.start..end, words: vec![directive.span.start], parts }
    }

    /// The lines that a span touches.
    fn lines(&self, span: Span) -> Range<usize> {
        let start = span.start as usize;
        let end = start + self.text[span.range()].trim_end().len();
        let start = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        start..self.text[end..].find('\n').map_or(self.text.len(), |at| end + at)
    }
}
