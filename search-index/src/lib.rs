//! Static search: pages in, files out, and a small engine that reads them in the browser.
//!
//! Nobody is told what a reader asks: the browser loads the same few files whatever the query is.
//! All knowledge of language is spent here, at build time, with tantivy as analyser and index; what
//! is left for the browser is folding letters, looking up, and ranking. `FORMAT.md` describes the
//! files, `README.md` the whole.
//!
//! ```
//! use search_index::{Corpus, Limits, SearchDocument, build};
//! let page = SearchDocument { id: "respite".into(), address: "/en/respite/".into(), title: "Respite".into(), ..Default::default() };
//! let corpus = Corpus { locale: "en".into(), language: "en".into(), documents: vec![page], ..Default::default() };
//! let built = build(&corpus, Limits::default()).unwrap();
//! assert_eq!(built.entry, "en.json");
//! ```

mod analyze;
mod compound;
mod cutter;
mod document;
mod engine;
mod facet;
mod finding;
pub mod fold;
pub mod format;
mod index;
mod material;
mod segment;
mod shard;
mod vocabulary;

pub use analyze::stemmed_languages;
pub use document::{Corpus, Facet, FacetValue, SearchDocument, Synonym, Target};
pub use engine::{MODULES, Module, bundle};
pub use finding::Finding;
pub use format::Other;
pub use index::Fault;
pub use shard::Shard;

use crate::analyze::Analyzer;
use crate::index::{Corpora, LongPosting, ShortPosting};
use crate::material::Material;
use crate::vocabulary::Vocabulary;

/// How much goes into one file. The defaults suit sites of ten to fifty thousand pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Pages whose short texts are in the first file; the others are found in tier 2.
    pub first_pages: usize,
    /// From so many pages on, their leads are found in tier 2, so that the first file stays small.
    pub lead_pages: usize,
    /// Up to so many pages, the descriptions come with the first file, so that a search asks for
    /// nothing more than typing does.
    pub single_file_pages: usize,
    /// Pages in a file of descriptions, beyond that.
    pub block_pages: usize,
    /// Postings in a file of tier 2. A small site has a single one.
    pub body_postings: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { first_pages: 1_000, lead_pages: 400, single_file_pages: 250, block_pages: 100, body_postings: 20_000 }
    }
}

/// The search of one corpus.
pub struct Built {
    /// Name of the file that a page's search box loads first: the locale's, without a fingerprint.
    pub entry: String,
    /// All files. The first of them is the entry.
    pub shards: Vec<Shard>,
    /// Ids of the pages in the order of their numbers in the files.
    pub order: Vec<String>,
    /// What in the corpus leads nowhere.
    pub findings: Vec<Finding>,
}

/// tantivy's own ranking of a corpus, which recall is held against. No file is made of it.
pub struct Oracle {
    index: Corpora,
    order: Vec<String>,
}

impl Oracle {
    /// Indexes a corpus whole.
    ///
    /// # Errors
    /// When tantivy cannot write its index in memory.
    pub fn new(corpus: &Corpus) -> Result<Oracle, Fault> {
        let mut analyzer = Analyzer::new(&corpus.language);
        let material = Material::new(corpus, Vocabulary::new(corpus, &mut analyzer), Limits::default());
        let order = material.pages.iter().map(|page| page.id.clone()).collect();
        Ok(Oracle { index: Corpora::new(&material, true)?, order })
    }

    /// What tantivy finds for a text: ids, best first.
    ///
    /// # Errors
    /// When tantivy cannot read its own index.
    pub fn find(&self, text: &str, limit: usize) -> Result<Vec<String>, Fault> {
        let found = self.index.oracle(text, limit)?;
        Ok(found.into_iter().filter_map(|page| self.order.get(page).cloned()).collect())
    }
}

/// What short and long texts are found by. The index is gone when the files are written.
fn postings(material: &Material) -> Result<(index::Postings<ShortPosting>, index::Postings<LongPosting>), Fault> {
    let index = Corpora::new(material, false)?;
    Ok((index.short_postings(material)?, index.long_postings()?))
}

/// Makes the files of a corpus. The same corpus gives the same bytes.
///
/// # Errors
/// When tantivy cannot write or read its index in memory. What is wrong in the corpus itself is no
/// error but a finding, and the rest of the corpus is searchable all the same.
pub fn build(corpus: &Corpus, limits: Limits) -> Result<Built, Fault> {
    let findings = finding::of(corpus);
    let mut analyzer = Analyzer::new(&corpus.language);
    let material = Material::new(corpus, Vocabulary::new(corpus, &mut analyzer), limits);
    let (short, long) = postings(&material)?;
    let shards = shard::write(&material, &short, &long);
    let order = material.pages.iter().map(|page| page.id.clone()).collect();
    let entry = shards.first().map(|shard| shard.path.clone()).unwrap_or_default();
    Ok(Built { entry, shards, order, findings })
}
