//! Every form of the corpus with its term and its parts: what the browser looks up.

use std::collections::{BTreeMap, BTreeSet};

use crate::analyze::Analyzer;
use crate::compound::Splitter;
use crate::cutter::Cutter;
use crate::document::Corpus;
use crate::fold;

/// What is known of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its term.
    pub term: String,
    /// Forms of the words it is made of.
    pub parts: Vec<String>,
    /// Whether a page may lack the word and still be an answer.
    pub optional: bool,
}

/// Form → what is known of it.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// The forms by number, and the texts' words.
    pub cutter: Cutter,
    /// In the order of the forms.
    pub entries: BTreeMap<String, Entry>,
    /// Term → its forms.
    pub terms: BTreeMap<String, BTreeSet<String>>,
}

/// Share of the canonical pages from which a word is optional.
const LARGE_SHARE: f64 = 0.4;
/// Fewest pages from which shares say anything.
const FEW_PAGES: usize = 20;

impl Vocabulary {
    /// The vocabulary of everything in the corpus.
    pub fn new(corpus: &Corpus, analyzer: &mut Analyzer) -> Vocabulary {
        let mut cutter = Cutter::default();
        // Number of canonical pages that have a form in a short text, by its number.
        let mut pages_with: Vec<usize> = Vec::new();
        let mut short: Vec<u32> = Vec::new();
        for document in &corpus.documents {
            for text in short_texts(document) {
                cutter.read(text);
                short.extend(cutter.numbers(text).filter(|_| document.is_canonical()));
            }
            short.sort_unstable();
            short.dedup();
            pages_with.resize(cutter.forms().len(), 0);
            short.drain(..).for_each(|form| pages_with[form as usize] += 1);
            cutter.read(&document.body);
            cutter.read(&document.contact);
        }
        let pages_with: BTreeMap<&str, usize> = cutter.forms().iter().map(String::as_str).zip(pages_with).collect();
        let mut forms: BTreeSet<String> = cutter.forms().iter().cloned().collect();
        forms.extend(other_texts(corpus).flat_map(fold::forms));
        let optional: BTreeSet<String> = corpus.optional.iter().flat_map(|word| fold::forms(word)).collect();
        forms.extend(optional.iter().cloned());

        let splitter = Splitter::new(analyzer, forms.iter().map(String::as_str), &corpus.parts);
        let mut parts: BTreeMap<String, Vec<String>> = forms.iter().map(|form| (form.clone(), splitter.split(analyzer, form))).collect();
        forms.extend(parts.values().flatten().cloned());

        let canonical = corpus.documents.iter().filter(|document| document.is_canonical()).count();
        let large = |form: &String| {
            #[expect(clippy::cast_precision_loss, reason = "a share of pages")]
            let share = pages_with.get(form.as_str()).copied().unwrap_or_default() as f64 / canonical.max(1) as f64;
            canonical >= FEW_PAGES && share > LARGE_SHARE
        };
        let mut vocabulary = Vocabulary::default();
        for form in forms {
            let term = analyzer.term(&form);
            let is_optional = optional.contains(&form) || analyzer.is_stop_word(&form) || large(&form);
            let parts = parts.remove(&form).unwrap_or_default();
            vocabulary.terms.entry(term.clone()).or_default().insert(form.clone());
            vocabulary.entries.insert(form, Entry { term, parts, optional: is_optional });
        }
        other_texts(corpus).for_each(|text| cutter.read(text));
        vocabulary.cutter = cutter;
        vocabulary
    }

    /// Whether a form is optional; an unknown one is not.
    pub fn is_optional(&self, form: &str) -> bool {
        self.entries.get(form).is_some_and(|entry| entry.optional)
    }
}

/// The short texts of a page: those that tier 1 is made of.
fn short_texts(document: &crate::SearchDocument) -> impl Iterator<Item = &str> {
    let one = [&document.title, &document.short, &document.summary].into_iter().map(String::as_str);
    one.chain(document.headings.iter().chain(&document.words).chain(&document.glossary).map(String::as_str))
}

/// Texts that belong to no page: names of places, what people say.
fn other_texts(corpus: &Corpus) -> impl Iterator<Item = &str> {
    let values = corpus.facets.iter().flat_map(|facet| &facet.values);
    let places = values.flat_map(|value| [value.label.as_str()].into_iter().chain(value.words.iter().map(String::as_str)));
    let phrases = corpus.synonyms.iter().flat_map(|synonym| synonym.phrases.iter().map(String::as_str));
    let targets = corpus.synonyms.iter().flat_map(|synonym| &synonym.targets).filter_map(|target| match target {
        crate::Target::Words(words) => Some(words.as_str()),
        _ => None,
    });
    places.chain(phrases).chain(targets)
}
