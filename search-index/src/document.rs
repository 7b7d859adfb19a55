//! What the index is made of: plain pages of one locale, and the words that lead to them.
//!
//! Nothing here knows who made the pages, so that any generator can fill these in.

use std::collections::BTreeMap;

use crate::format::Other;

/// Everything that one search box can find.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Corpus {
    /// Name of the locale, as it stands in file names and in the shards: `sv`, `sv.easy`.
    pub locale: String,
    /// Language subtag that chooses the analysis: `sv`, `fi`, `so`.
    pub language: String,
    /// The pages. A page that should not be found is left out.
    pub documents: Vec<SearchDocument>,
    /// What pages can be chosen by.
    pub facets: Vec<Facet>,
    /// What people say, and where it leads.
    pub synonyms: Vec<Synonym>,
    /// Words that may be missing on a page that is an answer (“how”, “need”), beyond the language's own.
    pub optional: Vec<String>,
    /// Words that compounds are made of, beyond those that stand alone on the pages.
    pub parts: Vec<String>,
    /// Other locales in which something may be found instead.
    pub others: Vec<Other>,
}

/// One page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchDocument {
    /// The caller's name for the page; synonyms and copies point at it.
    pub id: String,
    /// Where the page stands.
    pub address: String,
    /// First heading; empty for a copy that should be told apart by its place only.
    pub title: String,
    /// The short name in lists and breadcrumbs.
    pub short: String,
    /// The lead.
    pub summary: String,
    /// What a result shows instead of the summary, where the summary would tell too much.
    pub excerpt: Option<String>,
    /// Headings below the first.
    pub headings: Vec<String>,
    /// The text, without what is printed on every page.
    pub body: String,
    /// Names, streets and numbers of the people to turn to.
    pub contact: String,
    /// Words and phrases that people might say.
    pub words: Vec<String>,
    /// Terms that are explained here.
    pub glossary: Vec<String>,
    /// Facet → values of this page.
    pub facets: BTreeMap<String, Vec<String>>,
    /// The page that says the same for everyone: a district's page about a topic is a copy of the
    /// topic's page. A copy is found by its original's words together with its own facets, so it
    /// should bring only the text that is its own.
    pub copy_of: Option<String>,
    /// How much the page wants to be found beside its equals: 0 to 9, ordinary is 5.
    pub weight: u8,
    /// One of the pages that the site is made round. Where there are too many for the first file, it
    /// knows these before others, as it does those that somebody has written words for.
    pub essential: bool,
}

impl SearchDocument {
    /// Whether this is the page of its subject and not one of the copies.
    pub fn is_canonical(&self) -> bool {
        self.copy_of.is_none()
    }
}

/// Something that pages are chosen by: district, target group, offer, format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facet {
    /// Name for programs.
    pub name: String,
    /// The values, in the order in which a reader should see them.
    pub values: Vec<FacetValue>,
}

/// One value of a facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetValue {
    /// Name for programs.
    pub id: String,
    /// Name for readers.
    pub label: String,
    /// Words that choose the value when they stand in a query: neighbourhoods, former names.
    pub words: Vec<String>,
}

/// What people say, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synonym {
    /// Words or phrases; all the words of a phrase that carry meaning must be in the query.
    pub phrases: Vec<String>,
    /// Where each of them leads.
    pub targets: Vec<Target>,
}

/// Where a phrase leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a page, by its id.
    Document(String),
    /// To a value of a facet.
    Facet {
        /// The facet's name.
        facet: String,
        /// The value's id.
        value: String,
    },
    /// To other words, which are looked for as well.
    Words(String),
}
