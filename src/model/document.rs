//! The body of a page as a tree: ours, not the Markdown parser's. Text is kept as places in the
//! source, so that a site of many pages stays small in memory.

use std::sync::Arc;

use super::PageKey;
use crate::diag::{SourceId, Span, Spanned};

/// A piece of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// As written: byte offsets in the document's source.
    Source(u32, u32),
    /// Other than written (an entity, an escape).
    Owned(Box<str>),
}

impl Text {
    /// The words, given the text of the document's source.
    pub fn resolve<'a>(&'a self, source: &'a str) -> &'a str {
        match self {
            Self::Source(start, end) => &source[*start as usize..*end as usize],
            Self::Owned(text) => text,
        }
    }
}

/// Where a link leads, by what it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// `page:key#anchor`.
    Page(PageKey, Option<Arc<str>>),
    /// `#anchor` on the page itself.
    Anchor(Arc<str>),
    /// A fact: `contact:id#channel`, `term:id`, `line:id`, `body:id`, `offer:id#field`, `unit:id`, `activity:id`.
    Fact {
        /// The scheme, one of [`LinkTarget::SCHEMES`].
        scheme: &'static str,
        /// The record.
        id: Arc<str>,
        /// The part of it.
        part: Option<Arc<str>>,
    },
    /// An address elsewhere.
    External(Arc<str>),
    /// A file beside the page.
    File(Arc<str>),
    /// A scheme that we do not know.
    Unknown(Arc<str>),
}

impl LinkTarget {
    /// Schemes that name facts.
    pub const SCHEMES: [&str; 7] = ["contact", "term", "line", "body", "offer", "unit", "activity"];

    /// Reads the destination of a Markdown link.
    pub fn parse(destination: &str) -> Self {
        if let Some(anchor) = destination.strip_prefix('#') {
            return Self::Anchor(anchor.into());
        }
        let Some((scheme, rest)) = destination.split_once(':') else { return Self::File(destination.into()) };
        let (id, part) = match rest.split_once('#') {
            Some((id, part)) => (id, Some(Arc::from(part))),
            None => (rest, None),
        };
        if let Some(scheme) = Self::SCHEMES.into_iter().find(|known| *known == scheme) {
            return Self::Fact { scheme, id: id.into(), part };
        }
        match scheme {
            "page" => Self::Page(PageKey(id.into()), part),
            "http" | "https" | "mailto" | "tel" | "sms" => Self::External(destination.into()),
            _ => Self::Unknown(destination.into()),
        }
    }
}

/// Something inside a line.
#[derive(Clone, Debug)]
pub enum Inline {
    /// Text.
    Text(Text),
    /// Code.
    Code(Text),
    /// The end of a source line inside a paragraph: a phrase ends here in easy read.
    SoftBreak,
    /// A line end that the author asks for.
    HardBreak,
    /// Emphasis.
    Emphasis(Box<[Inline]>),
    /// Strong emphasis.
    Strong(Box<[Inline]>),
    /// Struck through.
    Strikethrough(Box<[Inline]>),
    /// A link.
    Link(Box<InlineLink>),
    /// An image; its words are for those who do not see it.
    Image(Box<InlineLink>),
    /// A reference to a footnote.
    FootnoteReference(Box<FootnoteReference>),
}

/// Words that lead somewhere, or that stand for a picture. Rare beside text, so kept apart from it:
/// a site of many pages has millions of pieces of text.
#[derive(Clone, Debug)]
pub struct InlineLink {
    /// Where to, or which file.
    pub target: LinkTarget,
    /// Its words.
    pub words: Box<[Inline]>,
    /// Where it stands.
    pub span: Span,
}

/// A mark that leads to a footnote.
#[derive(Clone, Debug)]
pub struct FootnoteReference {
    /// Which footnote.
    pub label: Box<str>,
    /// Where it stands.
    pub span: Span,
}

/// A paragraph, or the words of a heading, a term or a cell.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// The words.
    pub content: Box<[Inline]>,
    /// Where it stands.
    pub span: Span,
}

/// A block directive that we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum DirectiveName {
    Activities,
    Callout,
    Contact,
    Examples,
    Languages,
    More,
    Offers,
    Right,
    Rights,
    Steps,
}

impl DirectiveName {
    /// Every directive with its name, and the arguments it takes with whether each is required.
    pub const ALL: [(Self, &'static str, &'static [(&'static str, bool)]); 10] = [
        (Self::Activities, "activities", &[("district", false), ("limit", false)]),
        (Self::Callout, "callout", &[]),
        (Self::Contact, "contact", &[("id", true)]),
        (Self::Examples, "examples", &[]),
        (Self::Languages, "languages", &[]),
        (Self::More, "more", &[("title", true)]),
        (Self::Offers, "offers", &[("district", false)]),
        (Self::Right, "right", &[("id", true)]),
        (Self::Rights, "rights", &[]),
        (Self::Steps, "steps", &[]),
    ];

    /// Whether the argument of this name is words that people read, rather than an id or a number.
    pub fn is_words(argument: &str) -> bool {
        argument == "title"
    }

    /// Its name in Markdown.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(known, ..)| *known == self).expect("every directive is in the list").1
    }
}

/// An argument of a directive.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: Spanned<Arc<str>>,
    /// Its value.
    pub value: Spanned<Arc<str>>,
}

/// A block directive.
#[derive(Clone, Debug)]
pub struct Directive {
    /// Which.
    pub name: DirectiveName,
    /// Its arguments, each known and of the right type.
    pub arguments: Vec<Argument>,
    /// What stands inside.
    pub blocks: Vec<Block>,
    /// The opening line.
    pub span: Span,
}

impl Directive {
    /// The value of an argument.
    pub fn argument(&self, name: &str) -> Option<&Spanned<Arc<str>>> {
        self.arguments.iter().find(|argument| &**argument.name == name).map(|argument| &argument.value)
    }
}

/// A block.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Block {
    Heading {
        level: u8,
        id: Arc<str>,
        words: Paragraph,
    },
    Paragraph(Paragraph),
    /// `start` is the first number of an ordered list.
    List {
        start: Option<u64>,
        items: Vec<Vec<Block>>,
        span: Span,
    },
    Quote {
        blocks: Vec<Block>,
        span: Span,
    },
    Code {
        text: Vec<Text>,
        span: Span,
    },
    Table {
        head: Vec<Paragraph>,
        rows: Vec<Vec<Paragraph>>,
        span: Span,
    },
    Definitions {
        items: Vec<(Paragraph, Vec<Vec<Block>>)>,
        span: Span,
    },
    Footnote {
        label: Box<str>,
        blocks: Vec<Block>,
        span: Span,
    },
    Rule(Span),
    Directive(Box<Directive>),
}

/// The body of a page.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file that the text's places are in.
    pub source: SourceId,
    /// The blocks.
    pub blocks: Vec<Block>,
}

impl Document {
    /// Visits every block, outer before inner, in reading order.
    pub fn visit_blocks<'a>(&'a self, visit: &mut dyn FnMut(&'a Block)) {
        visit_blocks(&self.blocks, visit);
    }

    /// Visits every row of blocks that stand under one another, outer before inner.
    pub fn visit_rows<'a>(&'a self, visit: &mut dyn FnMut(&'a [Block])) {
        visit_rows(&self.blocks, visit);
    }

    /// Visits every piece of a line in reading order.
    pub fn visit_inlines<'a>(&'a self, visit: &mut dyn FnMut(&'a Inline)) {
        self.visit_blocks(&mut |block| {
            for paragraph in block.paragraphs() {
                visit_inlines(&paragraph.content, visit);
            }
        });
    }

    /// Ids of headings in reading order.
    pub fn anchors(&self) -> Vec<Arc<str>> {
        let mut anchors = Vec::new();
        self.visit_blocks(&mut |block| {
            if let Block::Heading { id, .. } = block {
                anchors.push(id.clone());
            }
        });
        anchors
    }
}

impl Block {
    /// The lines of words that belong to this block itself, not to blocks inside it.
    pub fn paragraphs(&self) -> Vec<&Paragraph> {
        match self {
            Self::Heading { words, .. } | Self::Paragraph(words) => vec![words],
            Self::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).collect(),
            Self::Definitions { items, .. } => items.iter().map(|(term, _)| term).collect(),
            _ => Vec::new(),
        }
    }

    /// The rows of blocks inside this one.
    fn rows(&self) -> Vec<&[Block]> {
        match self {
            Self::List { items, .. } => items.iter().map(Vec::as_slice).collect(),
            Self::Definitions { items, .. } => items.iter().flat_map(|(_, meanings)| meanings).map(Vec::as_slice).collect(),
            Self::Quote { blocks, .. } | Self::Footnote { blocks, .. } => vec![blocks],
            Self::Directive(directive) => vec![&directive.blocks],
            Self::Heading { .. } | Self::Paragraph(_) | Self::Code { .. } | Self::Table { .. } | Self::Rule(_) => Vec::new(),
        }
    }
}

fn visit_rows<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a [Block])) {
    visit(blocks);
    for block in blocks {
        block.rows().into_iter().for_each(|row| visit_rows(row, visit));
    }
}

fn visit_blocks<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Block)) {
    for block in blocks {
        visit(block);
        block.rows().into_iter().for_each(|row| visit_blocks(row, visit));
    }
}

fn visit_inlines<'a>(inlines: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in inlines {
        visit(inline);
        match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => visit_inlines(inner, visit),
            Inline::Link(link) | Inline::Image(link) => visit_inlines(&link.words, visit),
            Inline::Text(_) | Inline::Code(_) | Inline::SoftBreak | Inline::HardBreak | Inline::FootnoteReference(..) => {}
        }
    }
}
