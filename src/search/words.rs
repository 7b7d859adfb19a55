//! What people say, and where it leads: the site's search words, and the words that its glossary
//! asks writers to avoid but readers use.

use search_index::{Synonym, Target};

use super::document::key_of;
use super::text::Reader;
use crate::model::{LeadTarget, LocaleId, SearchWords};

/// The synonyms of a locale, and the words that an answer may lack.
pub fn of(reader: &Reader<'_>) -> (Vec<Synonym>, Vec<String>) {
    let words = files(reader);
    let leads = words.iter().flat_map(|words| &words.leads);
    let mut synonyms: Vec<Synonym> = leads
        .filter_map(|lead| {
            let target = target(reader, &lead.target.value)?;
            Some(Synonym { phrases: lead.phrases.iter().map(|phrase| phrase.to_string()).collect(), targets: vec![target] })
        })
        .collect();
    for term in reader.site.facts.glossary.values() {
        let avoided = term.avoid.iter().filter_map(|words| reader.own(words)).flat_map(str::lines).map(str::to_owned);
        let avoided: Vec<String> = avoided.filter(|word| !word.trim().is_empty()).collect();
        if let Some(term) = reader.own(&term.term).filter(|_| !avoided.is_empty()) {
            synonyms.push(Synonym { phrases: avoided, targets: vec![Target::Words(term.to_owned())] });
        }
    }
    let optional = words.iter().flat_map(|words| &words.optional).map(|word| word.to_string()).collect();
    (synonyms, optional)
}

/// The locale's own words, and for easy read those of its language.
fn files<'a>(reader: &Reader<'a>) -> Vec<&'a SearchWords> {
    let locales = &reader.site.locales;
    let same = |locale: &LocaleId| locales.same_language(*locale, reader.locale);
    locales.chain(reader.locale).filter(same).filter_map(|locale| reader.site.search.get(&locale)).collect()
}

/// A target as the index knows it; none for a page that does not exist.
fn target(reader: &Reader<'_>, target: &LeadTarget) -> Option<Target> {
    Some(match target {
        LeadTarget::Page(key) => Target::Document(key_of(reader.site, &reader.site.subject(key.as_str())?)),
        LeadTarget::District(district) => Target::Facet { facet: "district".to_owned(), value: district.to_string() },
        LeadTarget::Words(words) => Target::Words(words.to_string()),
    })
}
