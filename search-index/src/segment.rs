//! The short texts of the pages, numbered: a title, a heading, one thing that people say.
//!
//! Postings of tier 1 point at segments and not at pages, so that the reader sees which words stand
//! together. A phrase counts when its words meet in one segment.

use crate::document::{SearchDocument, Target};
use crate::fold;
use crate::material::Material;
use crate::vocabulary::Vocabulary;

/// What a segment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A page's first heading.
    Title = 0,
    /// A page's short name.
    Short = 1,
    /// What people say when they mean the page.
    Words = 2,
    /// A heading further down.
    Heading = 3,
    /// The lead.
    Summary = 4,
    /// A term explained on the page.
    Glossary = 5,
    /// The name of a facet's value.
    Place = 6,
    /// What people say when they mean other words.
    Expansion = 7,
}

impl Kind {
    /// The kinds that belong to pages, in the order in which a page's segments are numbered.
    pub const OF_PAGES: [Kind; 6] = [Kind::Title, Kind::Short, Kind::Words, Kind::Heading, Kind::Summary, Kind::Glossary];
}

/// One short text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Page, facet value or expansion, by `kind`.
    pub owner: usize,
    /// What it is.
    pub kind: Kind,
    /// Its text.
    pub text: String,
    /// Number of its words that must be met; below zero: all of its words are optional, so many.
    pub length: i32,
}

/// Number of words that must be met, or minus the number of all if none must.
fn length(text: &str, vocabulary: &Vocabulary) -> i32 {
    let forms = fold::forms(text);
    let needed = forms.iter().filter(|form| !vocabulary.is_optional(form)).count();
    let counted = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    if needed > 0 { counted(needed) } else { -counted(forms.len()) }
}

/// The texts of a page in the order of their segments, with their kinds.
pub fn of_page<'d>(document: &'d SearchDocument) -> Vec<(Kind, &'d str)> {
    let mut texts = Vec::new();
    let mut add = |kind: Kind, list: &mut dyn Iterator<Item = &'d str>| {
        texts.extend(list.filter(|text| !fold::forms(text).is_empty()).map(|text| (kind, text)));
    };
    add(Kind::Title, &mut [document.title.as_str()].into_iter());
    add(Kind::Short, &mut [document.short.as_str()].into_iter().filter(|short| *short != document.title));
    add(Kind::Words, &mut document.words.iter().map(String::as_str));
    add(Kind::Heading, &mut document.headings.iter().map(String::as_str));
    add(Kind::Summary, &mut document.summary.split_inclusive(['.', '?', '!', '\n']));
    add(Kind::Glossary, &mut document.glossary.iter().map(String::as_str));
    texts
}

/// The segments of pages, then those of facet values, then those of expansions.
pub struct Segments {
    /// All of them, in order.
    pub all: Vec<Segment>,
    /// The words that each expansion leads to.
    pub expansions: Vec<String>,
}

impl Segments {
    /// The segments of these pages and of the corpus's names and phrases.
    pub fn new(material: &Material) -> Segments {
        let (corpus, vocabulary) = (material.corpus, &*material.vocabulary);
        let mut all = Vec::new();
        let mut add = |owner: usize, kind: Kind, text: &str| {
            all.push(Segment { owner, kind, text: text.to_owned(), length: length(text, vocabulary) });
        };
        for (owner, document) in material.texts.iter().enumerate() {
            for (kind, text) in of_page(document) {
                add(owner, kind, text);
            }
        }
        let place = |facet: &str, id: &str| -> Vec<&str> {
            let leads = |target: &Target| matches!(target, Target::Facet { facet: name, value } if name == facet && value == id);
            let meant = corpus.synonyms.iter().filter(|synonym| synonym.targets.iter().any(leads));
            meant.flat_map(|synonym| synonym.phrases.iter().map(String::as_str)).collect()
        };
        let mut owner = 0;
        for facet in &corpus.facets {
            for value in &facet.values {
                for text in value.words.iter().map(String::as_str).chain(place(&facet.name, &value.id)) {
                    if !fold::forms(text).is_empty() {
                        add(owner, Kind::Place, text);
                    }
                }
                owner += 1;
            }
        }
        let mut expansions: Vec<String> = Vec::new();
        let mut phrases: Vec<Vec<&str>> = Vec::new();
        for synonym in &corpus.synonyms {
            for target in &synonym.targets {
                let Target::Words(words) = target else { continue };
                let words = fold::forms(words).join(" ");
                let owner = expansions.iter().position(|known| *known == words).unwrap_or(expansions.len());
                if owner == expansions.len() {
                    expansions.push(words);
                    phrases.push(Vec::new());
                }
                phrases[owner].extend(synonym.phrases.iter().map(String::as_str).filter(|phrase| !fold::forms(phrase).is_empty()));
            }
        }
        for (owner, phrases) in phrases.iter().enumerate() {
            phrases.iter().for_each(|phrase| add(owner, Kind::Expansion, phrase));
        }
        Segments { all, expansions }
    }
}
