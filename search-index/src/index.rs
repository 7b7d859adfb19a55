//! tantivy's index of a corpus, in memory, and what is read back out of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use tantivy::collector::TopDocs;
use tantivy::directory::RamDirectory;
use tantivy::postings::Postings as _;
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer, TokenizerManager};
use tantivy::{DocSet, Index, TERMINATED, TantivyDocument, Term};

use crate::analyze::FormTokenizer;
use crate::fold;
use crate::material::{Material, Short};
use crate::segment::Kind;
use crate::vocabulary::Vocabulary;

/// Memory that tantivy sets aside for the words of an index before the first, in bytes; it takes
/// more as it needs it.
const BUDGET: usize = 3_000_000;

/// What tantivy could not do. None of it is the author's fault.
#[derive(Debug)]
pub struct Fault(String);

impl std::fmt::Display for Fault {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "the search index could not be made: {}", self.0)
    }
}

impl std::error::Error for Fault {}

impl From<tantivy::TantivyError> for Fault {
    fn from(error: tantivy::TantivyError) -> Fault {
        Fault(error.to_string())
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Fault {
        Fault(error.to_string())
    }
}

/// Forms of short texts, by kind; terms of the long ones; terms of everything, for the oracle.
struct Fields {
    short: Vec<(Kind, Field)>,
    body: Field,
    contact: Field,
    everything: Option<Field>,
}

/// The index of one corpus.
pub struct Corpora {
    index: Index,
    fields: Fields,
    vocabulary: Arc<Vocabulary>,
}

/// A form in a short text: page, kind, place of its segment among the page's of that kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ShortPosting {
    /// The page.
    pub page: usize,
    /// The kind of its segment.
    pub kind: Kind,
    /// Which of the page's segments of this kind.
    pub nth: usize,
}

/// A term in a long text: page, and how much it is about it, 1 to 9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LongPosting {
    /// The page.
    pub page: usize,
    /// BM25's frequency part, length of the page included, in ninths.
    pub impact: u8,
}

/// Words with where they stand, in the order of the words.
pub type Postings<P> = Vec<(String, Vec<P>)>;

impl Corpora {
    /// Indexes the texts, whose numbers are their places; `for_oracle` also all of a page's texts as
    /// one, which no file is made of.
    pub fn new(material: &Material, for_oracle: bool) -> Result<Corpora, Fault> {
        let vocabulary = material.vocabulary.clone();
        let mut schema = Schema::builder();
        let text = |tokenizer: &str, option: IndexRecordOption| {
            TextOptions::default().set_indexing_options(TextFieldIndexing::default().set_tokenizer(tokenizer).set_index_option(option))
        };
        let positions = IndexRecordOption::WithFreqsAndPositions;
        let short =
            Kind::OF_PAGES.iter().map(|kind| (*kind, schema.add_text_field(&format!("{kind:?}"), text("forms", positions)))).collect();
        let body = schema.add_text_field("body", text("terms", IndexRecordOption::WithFreqs));
        let contact = schema.add_text_field("contact", text("terms", IndexRecordOption::WithFreqs));
        let everything = for_oracle.then(|| schema.add_text_field("everything", text("parts", IndexRecordOption::WithFreqs)));
        let fields = Fields { short, body, contact, everything };

        let tokenizers = TokenizerManager::default();
        tokenizers.register("forms", TextAnalyzer::builder(FormTokenizer::default()).build());
        tokenizers.register("terms", TextAnalyzer::builder(TermTokenizer::new(&vocabulary, false)).build());
        if for_oracle {
            tokenizers.register("parts", TextAnalyzer::builder(TermTokenizer::new(&vocabulary, true)).build());
        }
        let builder = Index::builder().schema(schema.build()).tokenizers(tokenizers);
        let mut writer = builder.single_segment_index_writer(RamDirectory::create(), BUDGET)?;
        for (number, (page, short)) in material.pages.iter().zip(&material.short).enumerate() {
            let mut entry = TantivyDocument::new();
            for short in short {
                for (_, field) in fields.short.iter().filter(|(of, _)| *of == short.kind) {
                    entry.add_text(*field, &short.text);
                }
                fields.everything.iter().for_each(|field| entry.add_text(*field, &short.text));
            }
            for (field, text) in [(fields.body, &*material.long(number)), (fields.contact, &page.contact)] {
                entry.add_text(field, text);
                fields.everything.iter().for_each(|field| entry.add_text(*field, text));
            }
            writer.add_document(entry)?;
        }
        Ok(Corpora { index: writer.finalize()?, fields, vocabulary })
    }

    /// Forms of short texts with where they stand, sorted by form and place.
    pub fn short_postings(&self, material: &Material) -> Result<Postings<ShortPosting>, Fault> {
        let mut all: BTreeMap<String, Vec<ShortPosting>> = BTreeMap::new();
        let mut at_hand: (String, Vec<ShortPosting>) = Default::default();
        for (kind, field) in &self.fields.short {
            // Position of a page's segments of this kind: tantivy leaves a gap of one between values.
            let starts: Vec<Vec<usize>> = material.short.iter().map(|short| starts(short, *kind)).collect();
            self.each_posting(*field, |form, page, _, positions| {
                if at_hand.0 != form {
                    let (before, list) = std::mem::replace(&mut at_hand, (form.to_owned(), Vec::new()));
                    all.entry(before).or_default().extend(list);
                }
                let list = &mut at_hand.1;
                for position in positions {
                    let nth = starts[page].partition_point(|start| start <= position).saturating_sub(1);
                    let posting = ShortPosting { page, kind: *kind, nth };
                    if list.last() != Some(&posting) {
                        list.push(posting);
                    }
                }
            })?;
        }
        all.entry(at_hand.0).or_default().extend(at_hand.1);
        all.remove("");
        let sorted = |(form, mut list): (String, Vec<ShortPosting>)| {
            list.sort_unstable();
            list.dedup();
            (form, list)
        };
        Ok(all.into_iter().map(sorted).collect())
    }

    /// Terms of long texts with the pages that are about them.
    pub fn long_postings(&self) -> Result<Postings<LongPosting>, Fault> {
        // Both lists are in the order of terms, and of pages within a term.
        let body = self.weights(self.fields.body, 1.0)?;
        let contact = self.weights(self.fields.contact, 1.5)?;
        let mut all: BTreeMap<String, Vec<(usize, f64)>> = body.into_iter().collect();
        for (term, weights) in contact {
            let known = all.entry(term).or_default();
            known.extend(weights);
            known.sort_by_key(|(page, _)| *page);
            known.dedup_by(|next, kept| {
                let same = next.0 == kept.0;
                kept.1 += if same { next.1 } else { 0.0 };
                same
            });
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 9")]
        let posting =
            |(page, weight): (usize, f64)| LongPosting { page, impact: (9.0 * weight / (1.2 + weight)).round().clamp(1.0, 9.0) as u8 };
        Ok(all.into_iter().map(|(term, weights)| (term, weights.into_iter().map(posting).collect())).collect())
    }

    /// How much each page is about each term of a field: BM25's frequency, length of the page included.
    fn weights(&self, field: Field, weight: f64) -> Result<Vec<(String, Vec<(usize, f64)>)>, Fault> {
        let norms = self.norms(field)?;
        #[expect(clippy::cast_precision_loss, reason = "lengths of pages")]
        let average = norms.iter().sum::<u64>() as f64 / norms.iter().filter(|norm| **norm > 0).count().max(1) as f64;
        let mut all: Vec<(String, Vec<(usize, f64)>)> = Vec::new();
        self.each_posting(field, |term, page, frequency, _| {
            #[expect(clippy::cast_precision_loss, reason = "lengths of pages")]
            let norm = 0.4 + 0.6 * norms[page] as f64 / average.max(1.0);
            let of_page = (page, weight * f64::from(frequency) / norm);
            match all.last_mut() {
                Some((last, pages)) if last == term => pages.push(of_page),
                _ => all.push((term.to_owned(), vec![of_page])),
            }
        })?;
        Ok(all)
    }

    /// What tantivy itself finds for a text, best first: the oracle that recall is held against.
    pub fn oracle(&self, text: &str, limit: usize) -> Result<Vec<usize>, Fault> {
        let Some(everything) = self.fields.everything else { return Ok(Vec::new()) };
        let mut parts: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        for form in fold::forms(text) {
            let known = self.vocabulary.entries.get(&form);
            let term = known.map_or_else(|| fold::fold(&form), |entry| entry.term.clone());
            let query = TermQuery::new(Term::from_field_text(everything, &term), IndexRecordOption::WithFreqs);
            parts.push((Occur::Should, Box::new(query)));
        }
        let searcher = self.index.reader()?.searcher();
        let found = searcher.search(&BooleanQuery::new(parts), &TopDocs::with_limit(limit.max(1)).order_by_score())?;
        // One segment, written in order: tantivy's numbers are those of the pages.
        Ok(found.into_iter().map(|(_, address)| address.doc_id as usize).collect())
    }

    /// Lengths of a field, by page, as tantivy remembers them.
    fn norms(&self, field: Field) -> Result<Vec<u64>, Fault> {
        let searcher = self.index.reader()?.searcher();
        let mut norms = Vec::new();
        for segment in searcher.segment_readers() {
            let reader = segment.get_fieldnorms_reader(field)?;
            norms.extend((0..segment.max_doc()).map(|page| u64::from(reader.fieldnorm(page))));
        }
        Ok(norms)
    }

    /// Calls `each` with term, page, frequency and positions of everything in a field. The index has
    /// one segment, written in order, so that tantivy's numbers of documents are those of the pages.
    fn each_posting(&self, field: Field, mut each: impl FnMut(&str, usize, u32, &[usize])) -> Result<(), Fault> {
        let searcher = self.index.reader()?.searcher();
        for segment in searcher.segment_readers() {
            let inverted = segment.inverted_index(field)?;
            let mut terms = inverted.terms().stream()?;
            let option = if self.fields.short.iter().any(|(_, short)| *short == field) {
                IndexRecordOption::WithFreqsAndPositions
            } else {
                IndexRecordOption::WithFreqs
            };
            let mut found = Vec::new();
            let mut positions = Vec::new();
            while terms.advance() {
                let Ok(term) = std::str::from_utf8(terms.key()) else { continue };
                let mut postings = inverted.read_postings_from_terminfo(terms.value(), option)?;
                while postings.doc() != TERMINATED {
                    if option.has_positions() {
                        postings.positions(&mut found);
                    }
                    positions.clear();
                    positions.extend(found.iter().map(|position| *position as usize));
                    each(term, postings.doc() as usize, postings.term_freq(), &positions);
                    postings.advance();
                }
            }
        }
        Ok(())
    }
}

/// First positions of a page's segments of one kind.
fn starts(texts: &[Short], kind: Kind) -> Vec<usize> {
    let mut next = 0;
    let of_kind = texts.iter().filter(|short| short.kind == kind);
    let start = |short: &Short| {
        let start = next;
        next += short.words + 1;
        start
    };
    of_kind.map(start).collect()
}

/// Terms in the place of forms, and the terms of their parts at the same place if asked for.
#[derive(Clone)]
struct TermTokenizer {
    vocabulary: Arc<Vocabulary>,
    /// The terms of each form, by its number.
    terms: Arc<Vec<Vec<String>>>,
    token: Token,
}

impl TermTokenizer {
    fn new(vocabulary: &Arc<Vocabulary>, with_parts: bool) -> TermTokenizer {
        let term = |form: &String| vocabulary.entries.get(form).map(|entry| entry.term.clone());
        let terms = vocabulary.cutter.forms().iter().map(|form| {
            let entry = vocabulary.entries.get(form);
            let parts = entry.into_iter().flat_map(|entry| &entry.parts).filter(|_| with_parts).filter_map(term);
            entry.map(|entry| entry.term.clone()).into_iter().chain(parts).collect()
        });
        TermTokenizer { terms: Arc::new(terms.collect()), vocabulary: vocabulary.clone(), token: Token::default() }
    }
}

struct TermStream<'t, F> {
    forms: F,
    terms: &'t [Vec<String>],
    /// Terms of the word at hand that are still to come.
    waiting: &'t [String],
    token: &'t mut Token,
}

impl Tokenizer for TermTokenizer {
    type TokenStream<'a> = TermStream<'a, Box<dyn Iterator<Item = u32> + 'a>>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Self::TokenStream<'a> {
        self.token.reset();
        TermStream { forms: Box::new(self.vocabulary.cutter.numbers(text)), terms: &self.terms, waiting: &[], token: &mut self.token }
    }
}

impl<F: Iterator<Item = u32>> TokenStream for TermStream<'_, F> {
    fn advance(&mut self) -> bool {
        while self.waiting.is_empty() {
            let Some(form) = self.forms.next() else { return false };
            self.waiting = self.terms.get(form as usize).map_or(&[], Vec::as_slice);
            self.token.position = self.token.position.wrapping_add(1);
        }
        let [term, rest @ ..] = self.waiting else { return false };
        self.waiting = rest;
        self.token.text.clear();
        self.token.text.push_str(term);
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}
