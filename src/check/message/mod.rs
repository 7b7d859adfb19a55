//! Rules about the words of pages: every language has every message, and says what is asked of it.

pub mod message_arguments;
pub mod missing_message;
pub mod missing_plural;
mod plurals;
pub mod uncommented_message;
pub mod unused_message;

use crate::model::{Catalogue, CatalogueEntry, LocaleId};

/// A message in a locale.
fn entry<'a>(catalogue: &'a Catalogue, locale: LocaleId, id: &str) -> Option<&'a CatalogueEntry> {
    catalogue.entries.get(&locale)?.get(id)
}

/// Every message of every locale.
fn entries(catalogue: &Catalogue) -> impl Iterator<Item = (LocaleId, &str, &CatalogueEntry)> {
    catalogue.entries.iter().flat_map(|(locale, entries)| entries.iter().map(move |(id, entry)| (*locale, id.as_str(), entry)))
}
