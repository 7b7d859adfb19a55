//! A block of text in pieces: words that are translated, and the Markdown round them that stays.

use crate::model::Inline;
use crate::translation::words::shown;

/// A piece of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// Markdown that opens something: `**`, `[`. The second is what will close it: `**`, `](page:rights)`.
    Open(String, String),
    /// Closes what was opened last.
    Close,
    /// Markdown that stands alone: code, a footnote.
    Alone(String),
}

/// The pieces of a line. `text` is the text of the document's source.
pub fn of_inlines(inlines: &[Inline], text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    push(inlines, text, &mut pieces);
    pieces
}

fn push(inlines: &[Inline], text: &str, pieces: &mut Vec<Piece>) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => push_words(pieces, words.resolve(text)),
            Inline::SoftBreak => push_words(pieces, "\n"),
            Inline::HardBreak => pieces.push(Piece::Alone("\\\n".to_owned())),
            Inline::Code(code) => pieces.push(Piece::Alone(format!("`{}`", code.resolve(text)))),
            Inline::FootnoteReference(mark) => pieces.push(Piece::Alone(format!("[^{}]", mark.label))),
            Inline::Emphasis(inner) => around(pieces, "*", "*", inner, text),
            Inline::Strong(inner) => around(pieces, "**", "**", inner, text),
            Inline::Strikethrough(inner) => around(pieces, "~~", "~~", inner, text),
            Inline::Link(link) => around(pieces, "[", &format!("]({})", shown(&link.target)), &link.words, text),
            Inline::Image(image) => around(pieces, "![", &format!("]({})", shown(&image.target)), &image.words, text),
        }
    }
}

fn around(pieces: &mut Vec<Piece>, open: &str, close: &str, inner: &[Inline], text: &str) {
    pieces.push(Piece::Open(open.to_owned(), close.to_owned()));
    push(inner, text, pieces);
    pieces.push(Piece::Close);
}

/// Adds words; neighbouring ones become one piece.
pub fn push_words(pieces: &mut Vec<Piece>, words: &str) {
    match pieces.last_mut() {
        Some(Piece::Words(before)) => before.push_str(words),
        _ => pieces.push(Piece::Words(words.to_owned())),
    }
}

/// The pieces as Markdown. Lines after the first begin with `indent`.
pub fn markdown(pieces: &[Piece], indent: &str) -> String {
    let mut text = String::new();
    let mut open: Vec<&str> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Words(words) => escape(words, &mut text),
            Piece::Open(before, after) => {
                text.push_str(before);
                open.push(after);
            }
            Piece::Close => text.push_str(open.pop().unwrap_or_default()),
            Piece::Alone(code) => text.push_str(code),
        }
    }
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).filter(|line| !line.trim().is_empty()).collect();
    lines.join(&format!("\n{indent}"))
}

/// Words so that Markdown takes them for words.
fn escape(words: &str, text: &mut String) {
    for character in words.chars() {
        let at_start = text.is_empty() || text.ends_with('\n');
        let means_something = match character {
            '\\' | '*' | '`' | '[' | ']' | '<' | '|' => true,
            '_' => text.is_empty() || text.ends_with(|before: char| !before.is_alphanumeric()),
            '~' => text.ends_with('~'),
            '#' | '>' | '+' | '-' | '=' | ':' => at_start,
            // A number at the beginning of a line would begin a list.
            '.' | ')' => {
                let line = text.rsplit('\n').next().unwrap_or_default();
                !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit())
            }
            _ => false,
        };
        if means_something {
            text.push('\\');
        }
        text.push(character);
    }
}
