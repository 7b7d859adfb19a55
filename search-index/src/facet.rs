//! Facets and pages as columns.

use std::collections::BTreeMap;

use crate::document::{Corpus, SearchDocument};
use crate::format::{Facets, Pages};
use crate::shard;

/// All facets and their values.
pub fn columns(corpus: &Corpus) -> Facets {
    let mut columns = Facets::default();
    for (number, facet) in corpus.facets.iter().enumerate() {
        columns.name.push(facet.name.clone());
        for value in &facet.values {
            columns.of.push(number);
            columns.id.push(value.id.clone());
            columns.label.push(value.label.clone());
        }
    }
    columns
}

/// Some of the documents as columns. A copy whose original is not in the corpus stands for itself.
pub fn pages(corpus: &Corpus, documents: &[&SearchDocument], some: &[&SearchDocument]) -> Pages {
    let mut numbers: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for facet in &corpus.facets {
        for value in &facet.values {
            let next = numbers.len();
            numbers.insert((&facet.name, &value.id), next);
        }
    }
    let places: BTreeMap<&str, usize> = documents.iter().enumerate().map(|(place, document)| (document.id.as_str(), place)).collect();
    let mut pages = shard::addresses(some);
    for document in some {
        pages.title.push(if document.title.is_empty() { document.short.clone() } else { document.title.clone() });
        pages.copy.push(document.copy_of.as_deref().and_then(|id| places.get(id)).map_or(0, |place| place + 1));
        pages.weight.push(document.weight.min(9));
        let values = document.facets.iter().flat_map(|(facet, values)| values.iter().map(move |value| (facet.as_str(), value.as_str())));
        let mut values: Vec<usize> = values.filter_map(|key| numbers.get(&key).copied()).collect();
        values.sort_unstable();
        pages.facets.push(values);
    }
    pages
}
