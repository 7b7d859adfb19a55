//! Markdown to our own tree, with the place of everything and everything that is wrong.
//!
//! The Markdown parser (`pulldown-cmark`) knows neither directives nor limits nor rules:
//! `fence` prepares the text for it, `reader` builds the tree from what it says.
//! Absent on purpose: recursion. Depth is a limited stack of our own.

mod directive;
mod fence;
mod findings;
mod frame;
mod heading;
mod html;
mod invisible;
mod line;
mod link;
mod nesting;
mod reader;
pub(super) mod rules;
#[cfg(test)]
mod tests;

use pulldown_cmark::{Options, Parser};

use crate::diag::{Found, SourceId};
use crate::model::Document;

pub use rules::RULES;

/// CommonMark, tables, footnotes, definition lists, `## Heading {#anchor}` and `~~struck~~`; no
/// smart punctuation, because the author's own quotes and dashes are those of the language.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_STRIKETHROUGH);

/// Reads the body of a page. `text` is the text of the whole file and all places are bytes in it;
/// the body begins at `body_start` (see [`super::split`]). Always gives a tree: what cannot be
/// used is found and left out, or kept as words.
pub fn markdown(source: SourceId, text: &str, body_start: usize) -> Found<Document> {
    let body_start = text.floor_char_boundary(body_start.min(text.len()));
    let prepared = fence::prepare(&text[body_start..]);
    let mut reader = reader::Reader::new(source, text, body_start, &prepared);
    for (event, range) in Parser::new_ext(&prepared.copy, OPTIONS).into_offset_iter() {
        reader.read(event, range);
    }
    reader.finish()
}
