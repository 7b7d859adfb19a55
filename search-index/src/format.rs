//! The single definition of the files that a browser reads. `FORMAT.md` says the same for people.
//!
//! Columns instead of records: a column holds one thing for all rows, so that it compresses well and
//! is read without making an object per row. “Deltas” are differences to the row before, the first
//! to 0. Every file says its format; the reader refuses a number that it does not know.

use serde::Serialize;

/// The version of the format. Any change that an older reader would misread makes it one higher.
pub const FORMAT: u32 = 3;

/// Another locale of the same site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Other {
    /// Name of the locale.
    pub locale: String,
    /// BCP 47 tag of its language.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The language's name in the language itself.
    pub name: String,
    /// Whether it is easy read.
    pub easy: bool,
    /// Name of its first file.
    pub file: String,
}

/// `<locale>.json`: where a search begins; tier 1, loaded whole on the first touch of the search box.
/// The only name without a fingerprint, so that pages need not change when the files do, and one
/// round trip fewer than if a small file named it; it is asked for anew each time.
#[derive(Debug, Serialize)]
pub struct First {
    /// [`FORMAT`].
    pub format: u32,
    /// Always `first`.
    pub kind: &'static str,
    /// The locale that the file is about.
    pub locale: String,
    /// Letters that may stand between the parts of a compound, for words that no page has.
    pub joints: Vec<&'static str>,
    /// Number of pages in all files together.
    pub count: usize,
    /// The pages that this file knows, canonical ones first.
    pub pages: Pages,
    /// What pages can be chosen by.
    pub facets: Facets,
    /// The short texts.
    pub segments: SegmentColumns,
    /// The words of the short texts.
    pub words: Words,
    /// Segments of each form.
    pub postings: Postings,
    /// Words that a phrase leads to, by number.
    pub expansions: Vec<String>,
    /// Where the words of the long texts are.
    pub body: Files,
    /// Where the descriptions of results are.
    pub described: Described,
    /// Where else something may be found.
    pub others: Vec<Other>,
}

/// Pages in columns.
#[derive(Debug, Default, Serialize)]
pub struct Pages {
    /// What all addresses begin with.
    pub base: String,
    /// Rest of each address.
    pub address: Vec<String>,
    /// Title as a reader sees it.
    pub title: Vec<String>,
    /// Number of the page that this one is a copy of, plus one; 0 for a canonical page.
    pub copy: Vec<usize>,
    /// 0 to 9.
    pub weight: Vec<u8>,
    /// Values of the facets of each page, by their numbers in [`Facets`].
    pub facets: Vec<Vec<usize>>,
}

/// Facets and their values in columns.
#[derive(Debug, Default, Serialize)]
pub struct Facets {
    /// Names of the facets.
    pub name: Vec<String>,
    /// For each value, the facet that it belongs to.
    pub of: Vec<usize>,
    /// Name of each value for programs.
    pub id: Vec<String>,
    /// Name of each value for readers.
    pub label: Vec<String>,
}

/// Segments in columns.
#[derive(Debug, Default, Serialize)]
pub struct SegmentColumns {
    /// Number of segments of each kind, per page: `[title, short, words, heading, summary, glossary]`.
    pub pages: Vec<Vec<usize>>,
    /// Number of names of each facet value.
    pub places: Vec<usize>,
    /// Number of phrases of each expansion.
    pub phrases: Vec<usize>,
    /// Needed words of each segment; below zero: all are optional, so many.
    pub length: Vec<i32>,
}

/// The words of a file in columns, sorted by their folded form, then by their form.
#[derive(Debug, Default, Serialize)]
pub struct Words {
    /// The forms: for each a capital letter, A to Z, that says how many UTF-16 units of the form before
    /// it begins with (A for none), then the rest of it. No form has a capital.
    pub form: String,
    /// How far back the first form of the same term stands; 0 for that form itself.
    pub back: Vec<usize>,
    /// Numbers of the forms that a page may lack, as deltas.
    pub optional: Vec<usize>,
    /// Numbers of the forms that are compounds, as deltas.
    pub compound: Vec<usize>,
    /// Their parts: numbers of forms, the last part first where it is the main one.
    pub parts: Vec<Vec<usize>>,
}

/// Postings of all forms, one after another.
#[derive(Debug, Default, Serialize)]
pub struct Postings {
    /// Number of postings of each form.
    pub count: Vec<usize>,
    /// Where each posting points, as deltas that begin anew with each form.
    pub at: Vec<usize>,
}

/// Files in ranges of folded words.
#[derive(Debug, Default, Serialize)]
pub struct Files {
    /// First folded word of each file but the first, which begins with the empty word.
    pub from: Vec<String>,
    /// Names of the files.
    pub file: Vec<String>,
}

/// Descriptions of results: here, or in files of so many pages each.
#[derive(Debug, Default, Serialize)]
pub struct Described {
    /// Pages in a file.
    pub size: usize,
    /// Names of the files.
    pub file: Vec<String>,
    /// What each page is about, where the site is so small that no file of its own is worth a request.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub summary: Vec<String>,
}

/// `<locale>.body-<n>.<fingerprint>.json`: tier 2, the words of the long texts.
#[derive(Debug, Serialize)]
pub struct Body {
    /// [`FORMAT`].
    pub format: u32,
    /// Always `body`.
    pub kind: &'static str,
    /// The locale that the file is about.
    pub locale: String,
    /// The words; every form of a term that has postings here is here too.
    pub words: Words,
    /// Pages of each term, standing with the term's first form.
    pub postings: Postings,
    /// How much the page is about the term, a digit from 1 to 9 per posting.
    pub impact: String,
}

/// `<locale>.pages-<n>.<fingerprint>.json`: what results say about themselves.
#[derive(Debug, Serialize)]
pub struct Descriptions {
    /// [`FORMAT`].
    pub format: u32,
    /// Always `pages`.
    pub kind: &'static str,
    /// The locale that the file is about.
    pub locale: String,
    /// Number of the first page.
    pub from: usize,
    /// What each page is about, in a sentence or two.
    pub summary: Vec<String>,
    /// Addresses and titles of those pages that the first file does not know, else nothing.
    pub pages: Pages,
}
