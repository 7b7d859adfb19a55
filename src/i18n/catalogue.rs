//! The messages as plain data for the rules about them.

use crate::model::CatalogueEntry;

use super::phrase::Phrase;
use super::vocabulary::Entry;

/// What the rules may know of a message: its place, and of its phrase the arguments and plurals,
/// those of everything it refers to among them.
pub(super) fn entry(written: &Entry<'_, '_>, phrase: &Phrase) -> CatalogueEntry {
    CatalogueEntry { span: written.span, arguments: phrase.arguments(), plurals: phrase.plurals(), commented: written.commented }
}

/// Whether the text with this id is a message; terms are known only to other texts.
pub(super) fn is_message(id: &str) -> bool {
    !id.starts_with('-')
}
