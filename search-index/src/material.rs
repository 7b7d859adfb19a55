//! The pages in the order of their numbers, each with the texts that it is found by.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::Limits;
use crate::document::{Corpus, SearchDocument, Target};
use crate::segment::{self, Kind};
use crate::vocabulary::Vocabulary;

/// A short text.
#[derive(Debug)]
pub struct Short {
    /// What it is.
    pub kind: Kind,
    /// Its words.
    pub text: String,
    /// Number of its words.
    pub words: usize,
    /// Number of its words that must be met; below zero: all of its words are optional, so many.
    pub length: i32,
}

/// What the index and the files are made of.
pub struct Material<'c> {
    /// Where it comes from.
    pub corpus: &'c Corpus,
    /// The pages as they are, canonical ones first, by weight; before them, where there are too many for
    /// the first file, those that it must know.
    pub pages: Vec<&'c SearchDocument>,
    /// The short texts of each: only canonical pages that the first file knows have some.
    pub short: Vec<Vec<Short>>,
    /// What the synonyms say for each.
    said: Vec<Vec<&'c str>>,
    /// Whether there are so many pages that their leads are long texts.
    many: bool,
    /// The words of all of them.
    pub vocabulary: Arc<Vocabulary>,
    /// How much goes into one file.
    pub limits: Limits,
}

impl<'c> Material<'c> {
    /// Sorts a corpus.
    pub fn new(corpus: &'c Corpus, vocabulary: Vocabulary, limits: Limits) -> Material<'c> {
        let mut pages: Vec<&SearchDocument> = corpus.documents.iter().collect();
        let essential = essential(corpus, limits);
        pages.sort_by_key(|page| (!essential.contains(page.id.as_str()), !page.is_canonical(), 9 - page.weight.min(9)));
        let said = said(corpus, &pages);
        let many = pages.iter().filter(|page| page.is_canonical()).count() > limits.lead_pages;
        let short = |(number, (page, said)): (usize, (&&SearchDocument, &Vec<&str>))| {
            if number >= limits.first_pages || !page.is_canonical() {
                return Vec::new();
            }
            segment::of_page(page, said, if many { "" } else { page.summary.as_str() }, &vocabulary)
        };
        let short = pages.iter().zip(&said).enumerate().map(short).collect();
        Material { corpus, pages, short, said, many, vocabulary: Arc::new(vocabulary), limits }
    }

    /// Everything that a page is found by beside its short texts. Made when it is indexed, since the
    /// texts of all pages at once are as much again as the corpus.
    pub fn long(&self, number: usize) -> Cow<'_, str> {
        let Some(page) = self.pages.get(number) else { return Cow::default() };
        if number >= self.limits.first_pages || !page.is_canonical() {
            long(page, &self.said[number]).into()
        } else if self.many {
            format!("{}\n{}", page.summary, page.body).into()
        } else {
            page.body.as_str().into()
        }
    }

    /// Number of pages that the first file knows.
    pub fn known(&self) -> usize {
        self.pages.len().min(self.limits.first_pages)
    }
}

/// The pages that the first file must know before others; none where it knows all.
fn essential(corpus: &Corpus, limits: Limits) -> BTreeSet<&str> {
    if corpus.documents.len() <= limits.first_pages {
        return BTreeSet::new();
    }
    let own = corpus.documents.iter().filter(|page| page.essential || !page.words.is_empty()).map(|page| page.id.as_str());
    let targets = corpus.synonyms.iter().flat_map(|synonym| &synonym.targets);
    let led = targets.filter_map(|target| if let Target::Document(id) = target { Some(id.as_str()) } else { None });
    own.chain(led).collect()
}

/// What the synonyms say for each page.
fn said<'c>(corpus: &'c Corpus, pages: &[&SearchDocument]) -> Vec<Vec<&'c str>> {
    let mut said: Vec<Vec<&str>> = vec![Vec::new(); pages.len()];
    let places: BTreeMap<&str, usize> = pages.iter().enumerate().rev().map(|(place, page)| (page.id.as_str(), place)).collect();
    for synonym in &corpus.synonyms {
        for target in &synonym.targets {
            let Target::Document(id) = target else { continue };
            if let Some(place) = places.get(id.as_str()) {
                said[*place].extend(synonym.phrases.iter().map(String::as_str));
            }
        }
    }
    said
}

/// All texts of a page as one long one. A title counts as if it stood there three times. A copy's
/// title is its original's with a place, and both are found without it.
fn long(page: &SearchDocument, said: &[&str]) -> String {
    let title = if page.is_canonical() { [page.title.as_str(), page.short.as_str()].repeat(3) } else { Vec::new() };
    let words: Vec<&str> = page.words.iter().map(String::as_str).chain(said.iter().copied()).collect();
    let headings = page.headings.iter().chain(&page.headings).map(String::as_str);
    let rest = headings.chain(words.iter().copied()).chain(words.iter().copied()).chain(page.glossary.iter().map(String::as_str));
    let all: Vec<&str> = title.into_iter().chain(rest).chain([page.summary.as_str(), page.body.as_str()]).collect();
    all.join("\n")
}

#[cfg(test)]
mod tests {
    use super::Material;
    use crate::analyze::Analyzer;
    use crate::vocabulary::Vocabulary;
    use crate::{Corpus, Limits, SearchDocument, Synonym, Target};

    /// The pages that the first file knows, of many with ordinary ones before them.
    fn known(first_pages: usize) -> Vec<String> {
        let page = |id: &str, weight: u8| SearchDocument { id: id.into(), title: id.into(), weight, ..SearchDocument::default() };
        let mut documents: Vec<SearchDocument> = (0..5).map(|number| page(&format!("ordinary-{number}"), 6)).collect();
        documents.push(SearchDocument { essential: true, copy_of: Some("topic".into()), ..page("topic-here", 5) });
        documents.push(SearchDocument { essential: true, ..page("place", 5) });
        documents.push(SearchDocument { essential: true, ..page("topic", 8) });
        documents.push(page("led-to", 2));
        documents.push(SearchDocument { words: vec!["what people say".into()], ..page("said", 3) });
        let synonyms = vec![Synonym { phrases: vec!["this way".into()], targets: vec![Target::Document("led-to".into())] }];
        let corpus = Corpus { locale: "en".into(), language: "en".into(), documents, synonyms, ..Corpus::default() };
        let limits = Limits { first_pages, ..Limits::default() };
        let vocabulary = Vocabulary::new(&corpus, &mut Analyzer::new("en"));
        let material = Material::new(&corpus, vocabulary, limits);
        material.pages[..material.known()].iter().map(|page| page.id.clone()).collect()
    }

    #[test]
    fn of_too_many_pages_the_first_file_knows_those_that_matter() {
        assert_eq!(known(6), ["topic", "place", "said", "led-to", "topic-here", "ordinary-0"]);
    }

    #[test]
    fn of_few_pages_canonical_ones_come_first_by_weight() {
        assert_eq!(known(10)[..3], ["topic", "ordinary-0", "ordinary-1"]);
        assert_eq!(known(10).last().map(String::as_str), Some("topic-here"));
    }
}
