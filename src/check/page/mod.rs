//! Rules about pages as a whole: their heads, their languages, their words.

pub mod avoided_term;
pub mod blank_table_header;
pub mod doubtful_reader_test;
pub mod emphasis_as_heading;
pub mod image_of_text;
pub mod image_words;
pub mod long_summary;
pub mod missing_summary;
pub mod missing_translation;
pub mod sensitive_title;
pub mod shouting;
pub mod unexplained_abbreviation;

use crate::model::{Bundle, LocaleId, PageText, Site};

/// Every text of every page, with its page and its locale.
fn texts(site: &Site) -> impl Iterator<Item = (&Bundle, LocaleId, &PageText)> {
    site.bundles.values().flat_map(|bundle| bundle.texts.iter().map(move |(locale, text)| (bundle, *locale, text)))
}
