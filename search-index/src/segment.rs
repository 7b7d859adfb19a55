//! The short texts of the pages, numbered: a title, a heading, one thing that people say.
//!
//! Postings of tier 1 point at segments and not at pages, so that the reader sees which words stand
//! together. A phrase counts when its words meet in one segment.

use crate::document::{SearchDocument, Target};
use crate::fold;
use crate::material::{Material, Short};
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

impl Segment {
    fn of(owner: usize, short: &Short) -> Segment {
        Segment { owner, kind: short.kind, text: short.text.clone(), length: short.length }
    }
}

/// A text with the number of its words, and how many of them must be met, or minus the number of all
/// if none must. None where it has no words.
fn short(kind: Kind, text: &str, vocabulary: &Vocabulary) -> Option<Short> {
    let (mut words, mut needed) = (0, 0);
    for form in vocabulary.cutter.numbers(text) {
        words += 1;
        needed += usize::from(!vocabulary.is_optional(&vocabulary.cutter.forms()[form as usize]));
    }
    let counted = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    let length = if needed > 0 { counted(needed) } else { -counted(words) };
    (words > 0).then(|| Short { kind, text: text.to_owned(), words, length })
}

/// The texts of a page in the order of their segments; `said` is what synonyms say for it.
pub fn of_page(document: &SearchDocument, said: &[&str], summary: &str, vocabulary: &Vocabulary) -> Vec<Short> {
    let mut texts = Vec::new();
    let mut add = |kind: Kind, text: &str| texts.extend(short(kind, text, vocabulary));
    add(Kind::Title, &document.title);
    if document.short != document.title {
        add(Kind::Short, &document.short);
    }
    document.words.iter().map(String::as_str).chain(said.iter().copied()).for_each(|text| add(Kind::Words, text));
    document.headings.iter().for_each(|text| add(Kind::Heading, text));
    summary.split_inclusive(['.', '?', '!', '\n']).for_each(|text| add(Kind::Summary, text));
    document.glossary.iter().for_each(|text| add(Kind::Glossary, text));
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
        for (owner, texts) in material.short.iter().enumerate() {
            all.extend(texts.iter().map(|short| Segment::of(owner, short)));
        }
        let mut add =
            |owner: usize, kind: Kind, text: &str| all.extend(short(kind, text, vocabulary).map(|short| Segment::of(owner, &short)));
        let place = |facet: &str, id: &str| -> Vec<&str> {
            let leads = |target: &Target| matches!(target, Target::Facet { facet: name, value } if name == facet && value == id);
            let meant = corpus.synonyms.iter().filter(|synonym| synonym.targets.iter().any(leads));
            meant.flat_map(|synonym| synonym.phrases.iter().map(String::as_str)).collect()
        };
        let mut owner = 0;
        for facet in &corpus.facets {
            for value in &facet.values {
                for text in value.words.iter().map(String::as_str).chain(place(&facet.name, &value.id)) {
                    add(owner, Kind::Place, text);
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
                phrases[owner].extend(synonym.phrases.iter().map(String::as_str));
            }
        }
        for (owner, phrases) in phrases.iter().enumerate() {
            phrases.iter().for_each(|phrase| add(owner, Kind::Expansion, phrase));
        }
        Segments { all, expansions }
    }
}
