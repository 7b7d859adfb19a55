//! Everything that one locale's search can find.

use search_index::{Corpus, Other};

use super::document::{document, is_found};
use super::facets::Facets;
use super::text::Reader;
use super::words;
use crate::model::{LocaleId, Plan, Route, Site, Speak, Variant, search_entry};

/// The corpus of a locale: its pages in its own language, what they can be chosen by, and what
/// people say for them.
pub fn corpus(site: &Site, plan: &Plan, locale: LocaleId, speak: &dyn Speak) -> Corpus {
    let reader = Reader { site, plan, speak, locale };
    let routes: Vec<&Route> = plan.routes().filter(|route| route.locale == locale && is_found(site, route)).collect();
    let mut facets = Facets::new(&reader);
    let documents = routes.into_iter().map(|route| document(&reader, route, &mut facets)).collect();
    let (synonyms, optional) = words::of(&reader);
    let record = site.locales.get(locale);
    Corpus {
        locale: record.tag.to_string(),
        language: record.language.split('-').next().unwrap_or(&record.language).to_owned(),
        documents,
        facets: facets.finish(),
        synonyms,
        optional,
        parts: Vec::new(),
        others: others(site, locale),
    }
}

/// The locales in which something may be found instead.
fn others(site: &Site, own: LocaleId) -> Vec<Other> {
    let others = site.locales.iter().filter(|(id, _)| *id != own);
    let other = others.map(|(_, locale)| Other {
        locale: locale.tag.to_string(),
        language: locale.language.to_string(),
        direction: locale.direction.html().to_owned(),
        name: locale.name.to_string(),
        easy: locale.variant == Variant::Easy,
        file: search_entry(locale).as_str().rsplit('/').next().unwrap_or_default().to_owned(),
    });
    other.collect()
}
