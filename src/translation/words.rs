//! The words of a block as they are compared: what a reader is told, without how it is set.
//!
//! White space, emphasis, typographic quotes and marks that nobody sees make no difference. Facts
//! stay references, so that a changed fact makes no difference either. A changed word, a changed
//! target of a link and a changed argument of a directive do.

use crate::model::{Directive, Inline, LinkTarget};

/// The words of pieces of a line. `text` is the text of the document's source.
pub fn of_inlines(inlines: &[Inline], text: &str) -> String {
    let mut words = Words::default();
    words.inlines(inlines, text);
    words.finish()
}

/// The words of plain text.
pub fn of_text(text: &str) -> String {
    let mut words = Words::default();
    words.push(text);
    words.finish()
}

/// A directive with its arguments, in order of their names.
pub fn of_directive(directive: &Directive) -> String {
    let mut arguments: Vec<String> =
        directive.arguments.iter().map(|argument| format!(" {}=\"{}\"", &**argument.name, of_text(&argument.value))).collect();
    arguments.sort();
    format!(":::{}{}", directive.name.name(), arguments.concat())
}

/// Words while they are gathered: one space for any white space, none at the ends.
#[derive(Default)]
struct Words {
    text: String,
    space: bool,
}

impl Words {
    fn finish(self) -> String {
        self.text
    }

    fn push(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                // What nobody sees: soft hyphens, places where a line may break, marks of direction.
                '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => {}
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
                character if character.is_whitespace() => self.space = true,
                '“' | '”' | '„' | '‟' | '«' | '»' | '″' => self.character('"'),
                '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' => self.character('\''),
                '\u{2010}' | '\u{2011}' => self.character('-'),
                '…' => "...".chars().for_each(|dot| self.character(dot)),
                character => self.character(character),
            }
        }
    }

    fn character(&mut self, character: char) {
        if std::mem::take(&mut self.space) && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push(character);
    }

    fn inlines(&mut self, inlines: &[Inline], text: &str) {
        for inline in inlines {
            match inline {
                Inline::Text(piece) | Inline::Code(piece) => self.push(piece.resolve(text)),
                Inline::SoftBreak | Inline::HardBreak => self.space = true,
                Inline::Emphasis(inner) | Inline::Strong(inner) => self.inlines(inner, text),
                Inline::Strikethrough(inner) => {
                    self.push("~~");
                    self.inlines(inner, text);
                    self.push("~~");
                }
                Inline::Link(link) => {
                    self.push("[");
                    if !is_replaced(&link.target, &crate::model::words_of(&link.words, text)) {
                        self.inlines(&link.words, text);
                    }
                    self.push(&format!("]({})", shown(&link.target)));
                }
                Inline::Image(image) => {
                    self.push("![");
                    self.inlines(&image.words, text);
                    self.push(&format!("]({})", shown(&image.target)));
                }
                Inline::FootnoteReference(..) => self.push("[^]"),
            }
        }
    }
}

/// Whether the generator prints a fact in the place of these words.
fn is_replaced(target: &LinkTarget, words: &str) -> bool {
    match target {
        LinkTarget::Fact { scheme: "offer", part: Some(_), .. } => true,
        LinkTarget::Fact { scheme: "contact" | "line", .. } => !words.chars().any(char::is_alphabetic) || words.contains('@'),
        _ => false,
    }
}

/// The same, by the Markdown that closes a link: `](offer:samtal#cost)`.
pub fn is_replaced_by(close: &str, words: &str) -> bool {
    let target = close.strip_prefix("](").and_then(|rest| rest.strip_suffix(')'));
    target.is_some_and(|target| is_replaced(&LinkTarget::parse(target), words))
}

/// The target as it is written.
pub fn shown(target: &LinkTarget) -> String {
    let with = |head: &str, part: Option<&str>| part.map_or_else(|| head.to_owned(), |part| format!("{head}#{part}"));
    match target {
        LinkTarget::Page(key, anchor) => with(&format!("page:{}", key.as_str()), anchor.as_deref()),
        LinkTarget::Anchor(anchor) => format!("#{anchor}"),
        LinkTarget::Fact { scheme, id, part } => with(&format!("{scheme}:{id}"), part.as_deref()),
        LinkTarget::External(text) | LinkTarget::File(text) | LinkTarget::Unknown(text) => text.to_string(),
    }
}
