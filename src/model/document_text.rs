//! The words of a document without its markup: what search, easy-read measures and generated
//! anchors read. Here, because rooms that do not know each other need the same words.

use super::{Block, Document, Inline, Paragraph};

impl Document {
    /// All words in reading order, one line for each paragraph, heading, term, cell and piece of
    /// code. `text` is the text of the document's source.
    pub fn plain_text(&self, text: &str) -> String {
        let mut words = String::new();
        self.visit_blocks(&mut |block| {
            push_own_words(block, text, &mut words);
        });
        words
    }
}

impl Paragraph {
    /// The words in one line: a space where a source line ends. `text` is the text of the
    /// document's source.
    pub fn words(&self, text: &str) -> String {
        words_of(&self.content, text)
    }
}

/// The words of pieces of a line, as [`Paragraph::words`].
pub fn words_of(inlines: &[Inline], text: &str) -> String {
    let mut words = String::new();
    push_words(inlines, text, &mut words);
    words
}

/// The words that belong to this block itself, not to blocks inside it.
fn push_own_words(block: &Block, text: &str, words: &mut String) {
    for paragraph in block.paragraphs() {
        push_words(&paragraph.content, text, words);
        end_line(words);
    }
    match block {
        Block::Code { text: pieces, .. } => {
            pieces.iter().for_each(|piece| words.push_str(piece.resolve(text)));
            end_line(words);
        }
        Block::Directive(directive) => {
            if let Some(title) = directive.argument("title") {
                words.push_str(title);
                end_line(words);
            }
        }
        _ => {}
    }
}

/// One line end, unless there is one or nothing stands before it.
fn end_line(words: &mut String) {
    if !words.is_empty() && !words.ends_with('\n') {
        words.push('\n');
    }
}

fn push_words(inlines: &[Inline], text: &str, words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(piece) | Inline::Code(piece) => words.push_str(piece.resolve(text)),
            Inline::SoftBreak | Inline::HardBreak => words.push(' '),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => push_words(inner, text, words),
            Inline::Link(link) | Inline::Image(link) => push_words(&link.words, text, words),
            Inline::FootnoteReference(..) => {}
        }
    }
}
