//! A translator's words in the place of a block: which bytes are replaced by what, and which words
//! must be read there then.

use std::ops::Range;

use super::unit::{Content, Kind};
use super::words;
use super::xliff::{Piece, markdown};
use crate::model::{Argument, Directive, DirectiveName, Site};

/// The words of pieces as they are compared.
pub fn compared_words(pieces: &[Piece]) -> String {
    let mut words = String::new();
    let mut open: Vec<(usize, &str)> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Words(text) => words.push_str(text),
            Piece::Open(before, after) => {
                let is_seen = !matches!(&**before, "*" | "**");
                words.push_str(if is_seen { before } else { "" });
                open.push((words.len(), if is_seen { after } else { "" }));
            }
            Piece::Close => {
                if let Some((start, after)) = open.pop() {
                    let inside = words[start..].to_owned();
                    if words::is_replaced_by(after, &inside) {
                        words.truncate(start);
                    }
                    words.push_str(after);
                }
            }
            Piece::Alone(code) if code.starts_with("[^") => words.push_str("[^]"),
            Piece::Alone(code) => words.push_str(code.trim_matches(['`', '\\'])),
        }
    }
    words::of_text(&words)
}

/// The bytes of a block, what stands there when it has the words of `target`, and the words that are
/// read there then. `like` is the block of the original: a directive keeps its arguments.
pub fn replacement(
    site: &Site,
    (content, kind): (Content<'_>, Kind),
    like: Content<'_>,
    target: &[Piece],
) -> (Range<usize>, String, String) {
    let span = content.span();
    let text = site.text(span.source);
    let raw = &text[span.range()];
    let line_start = text[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[line_start..span.start as usize];
    if let Content::Scalar(_) = content {
        let words = plain(target);
        let compared = words::of_text(&words);
        if !is_block_scalar(&text[..line_start], before) {
            return (span.range(), scalar(raw, &words), compared);
        }
        // The place of a block begins after its mark and the white space of its first line.
        let lines: Vec<&str> = words.lines().map(str::trim).collect();
        let text = lines.join(&format!("\n{before}")).replace(&format!("\n{before}\n"), "\n\n");
        let start = span.start as usize;
        return (start..start + raw.trim_end().len(), text, compared);
    }
    let (mut start, mut end) = (span.start as usize, span.start as usize + raw.trim_end().len());
    if let Content::Directive(directive) = like {
        let directive = with_words(directive, target);
        let colons = raw.len() - raw.trim_start_matches(':').len();
        return (start..end, opening(&directive, colons), words::of_directive(&directive));
    }
    if let Content::Code(..) = like {
        let code: String = target.iter().map(|piece| if let Piece::Alone(code) = piece { code.as_str() } else { "" }).collect();
        return (start..end, code, like.words(site.text(like.span().source)));
    }
    if kind == Kind::Heading {
        start += raw.len() - raw.trim_start_matches('#').trim_start().len();
        if let Some(at) = text[start..end].rfind('{').filter(|_| text[..end].ends_with('}')) {
            end = start + text[start..start + at].trim_end().len();
        }
    }
    // Lines after the first stand under it: in a list behind its mark, in a quotation behind its own.
    let indent: String = before.chars().map(|character| if character == '>' { '>' } else { ' ' }).collect();
    let indent = if kind == Kind::Heading { " ".to_owned() } else { indent };
    (start..end, markdown(target, &indent), compared_words(target))
}

/// The words of pieces without any Markdown, for texts that know none.
pub fn plain(pieces: &[Piece]) -> String {
    let words = pieces.iter().map(|piece| if let Piece::Words(words) = piece { words.as_str() } else { "" });
    words.collect::<String>().trim().to_owned()
}

/// Whether a scalar stands under a mark `|` or `>` at the end of the line above. `above` is the text
/// up to the line it begins in, `before` what stands before it in its line.
fn is_block_scalar(above: &str, before: &str) -> bool {
    let mark = above.trim_end().rsplit([' ', '\n']).next().unwrap_or_default();
    before.trim().is_empty() && mark.starts_with(['|', '>'])
}

/// A text as a YAML scalar on one line, in the manner of the one that stood there.
pub fn scalar(raw: &str, text: &str) -> String {
    let is_plain = !raw.starts_with(['"', '\''])
        && text.starts_with(char::is_alphabetic)
        && !text.ends_with(':')
        && !text.contains(['\n', ',', '"', '\\', '{', '}', '[', ']', '#'])
        && !text.contains(": ");
    if is_plain {
        return text.to_owned();
    }
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{escaped}\"")
}

/// A directive whose arguments that people read have a translator's words, one after the other.
fn with_words(directive: &Directive, target: &[Piece]) -> Directive {
    let mut words =
        target.iter().filter_map(|piece| if let Piece::Words(words) = piece { Some(words.trim().replace('\n', " ")) } else { None });
    let mut arguments = directive.arguments.clone();
    for argument in arguments.iter_mut().filter(|argument| DirectiveName::is_words(&argument.name)) {
        if let Some(words) = words.next() {
            argument.value.value = words.into();
        }
    }
    Directive { arguments, blocks: Vec::new(), ..directive.clone() }
}

/// The opening line of a directive.
fn opening(directive: &Directive, colons: usize) -> String {
    let argument = |argument: &Argument| format!(" {}=\"{}\"", &**argument.name, argument.value.replace('"', "\\\""));
    let arguments: String = directive.arguments.iter().map(argument).collect();
    format!("{}{}{arguments}", ":".repeat(colons), directive.name.name())
}
