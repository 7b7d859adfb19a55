//! What in a corpus leads nowhere. The caller knows how to tell its communicators.

use std::collections::BTreeSet;

use crate::document::{Corpus, Target};

/// Something that has no effect although somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Two pages have the same id.
    DuplicateId(String),
    /// A page is a copy of a page that is not there.
    UnknownOriginal {
        /// The copy.
        id: String,
        /// What it names.
        original: String,
    },
    /// A page has a value that its facet lacks.
    UnknownFacet {
        /// The page.
        id: String,
        /// The facet and its value.
        value: String,
    },
    /// A phrase leads to a page or a value that is not there.
    UnknownTarget {
        /// The first of the phrases.
        phrase: String,
        /// What it names.
        target: String,
    },
}

/// All findings in a corpus, in the order of its records.
pub fn of(corpus: &Corpus) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    for document in &corpus.documents {
        if !ids.insert(&document.id) {
            findings.push(Finding::DuplicateId(document.id.clone()));
        }
    }
    let has = |name: &str, value: &str| {
        corpus.facets.iter().any(|facet| facet.name == name && facet.values.iter().any(|known| known.id == value))
    };
    for document in &corpus.documents {
        if let Some(original) = document.copy_of.iter().find(|original| !ids.contains(original.as_str())) {
            findings.push(Finding::UnknownOriginal { id: document.id.clone(), original: original.clone() });
        }
        for (name, value) in document.facets.iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value))) {
            if !has(name, value) {
                findings.push(Finding::UnknownFacet { id: document.id.clone(), value: format!("{name}:{value}") });
            }
        }
    }
    for synonym in &corpus.synonyms {
        for target in &synonym.targets {
            let unknown = match target {
                Target::Document(id) if !ids.contains(id.as_str()) => id.clone(),
                Target::Facet { facet, value } if !has(facet, value) => format!("{facet}:{value}"),
                _ => continue,
            };
            findings.push(Finding::UnknownTarget { phrase: synonym.phrases.first().cloned().unwrap_or_default(), target: unknown });
        }
    }
    findings
}
