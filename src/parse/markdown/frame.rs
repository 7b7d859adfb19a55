//! What is being read: a stack of frames, one for each block or piece of a line that is not yet
//! complete. Our own stack instead of the program's, so that depth is a number and not a crash.

use std::ops::Range;

use pulldown_cmark::Tag;

use super::heading::Braces;
use super::line::Line;
use crate::model::{Block, Directive, Inline, InlineLink, LinkTarget, Paragraph, Text};

/// Frames that may be open at once.
pub(super) const DEPTH: usize = 32;

/// Something that is not yet complete.
pub(super) struct Frame {
    /// What it becomes.
    pub(super) kind: Kind,
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// Its words; in a container of blocks the words of a paragraph that nothing announced, as
    /// in tight lists.
    pub(super) line: Line,
    /// Its blocks, in a container of blocks.
    pub(super) blocks: Vec<Block>,
}

/// What a frame becomes.
pub(super) enum Kind {
    // Containers of blocks.
    Body,
    Quote,
    Item,
    Meaning,
    Footnote(Box<str>),
    Directive(Box<Directive>),
    // Containers of something of their own.
    List { start: Option<u64>, items: Vec<Vec<Block>> },
    Definitions { items: Vec<(Paragraph, Vec<Vec<Block>>)> },
    Table { head: Vec<Paragraph>, rows: Vec<Vec<Paragraph>> },
    Row { is_head: bool, cells: Vec<Paragraph> },
    Code { text: Vec<Text> },
    Html { text: String },
    // Lines.
    Paragraph,
    Heading { level: u8, braces: Braces },
    Term,
    Cell,
    // Pieces of a line.
    Emphasis,
    Strong,
    Strikethrough,
    Link(Box<LinkTarget>),
    Image(Box<LinkTarget>),
}

impl Kind {
    /// Whether blocks stand in it.
    pub(super) fn holds_blocks(&self) -> bool {
        matches!(self, Self::Body | Self::Quote | Self::Item | Self::Meaning | Self::Footnote(_) | Self::Directive(_))
    }

    /// Whether words stand in it.
    pub(super) fn holds_words(&self) -> bool {
        self.holds_blocks()
            || !matches!(
                self,
                Self::List { .. }
                    | Self::Definitions { .. }
                    | Self::Table { .. }
                    | Self::Row { .. }
                    | Self::Code { .. }
                    | Self::Html { .. }
            )
    }

    /// Whether a directive may begin in it.
    pub(super) fn holds_directives(&self) -> bool {
        matches!(self, Self::Body | Self::Directive(_))
    }

    /// Whether a near miss of a directive can begin in its words.
    pub(super) fn is_line(&self) -> bool {
        self.holds_blocks() || matches!(self, Self::Paragraph | Self::Term)
    }

    /// The piece of a line that this becomes around `content`, if it becomes one.
    pub(super) fn inline(self, content: Box<[Inline]>, span: crate::diag::Span) -> Option<Inline> {
        Some(match self {
            Self::Emphasis => Inline::Emphasis(content),
            Self::Strong => Inline::Strong(content),
            Self::Strikethrough => Inline::Strikethrough(content),
            Self::Link(target) => Inline::Link(Box::new(InlineLink { target: *target, words: content, span })),
            Self::Image(target) => Inline::Image(Box::new(InlineLink { target: *target, words: content, span })),
            _ => return None,
        })
    }
}

impl Frame {
    /// A frame that begins at `range`.
    pub(super) fn new(kind: Kind, range: Range<usize>) -> Self {
        Self { kind, range, line: Line::default(), blocks: Vec::new() }
    }
}

/// How many frames a tag opens at least, with what must stand inside, so that a list is never
/// cut off between itself and its items.
pub(super) fn room(tag: &Tag<'_>) -> usize {
    match tag {
        Tag::List(_) | Tag::DefinitionList => 2,
        Tag::Table(_) => 3,
        _ => 1,
    }
}
