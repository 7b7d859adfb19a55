//! A language's rule pack: how long and how hard a text may be, and which words stand in the way.
//! All of it is data, `locales/<language>/easy-read.yaml`; no language's numbers or words stand in
//! the program.

use std::collections::BTreeMap;
use std::sync::Arc;

/// What holds for texts of one language.
#[derive(Clone, Debug, Default)]
pub struct RulePack {
    /// For easy read.
    pub easy: Limits,
    /// For standard text.
    pub standard: Limits,
    /// Phrases to avoid, by what is wrong with them.
    pub lists: BTreeMap<PhraseList, Vec<Suggestion>>,
    /// Words that deny.
    pub negations: Vec<Arc<str>>,
    /// Long words that readers know.
    pub known: Vec<Arc<str>>,
    /// Words between a term and what it means (`is`, `is called`).
    pub defines: Vec<Arc<str>>,
    /// Terms of the glossary that are everyday words in this language, and need no explanation.
    pub everyday: Vec<Arc<str>>,
}

/// The most that a text may have of something; what is not stated has no limit.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// Words of a sentence.
    pub sentence_words: Option<u32>,
    /// Characters of a line, spaces included.
    pub line_characters: Option<u32>,
    /// Words of a line.
    pub line_words: Option<u32>,
    /// Lines of a paragraph.
    pub paragraph_lines: Option<u32>,
    /// Lines between a heading and the next.
    pub heading_lines: Option<u32>,
    /// Letters of a word.
    pub word_letters: Option<u32>,
    /// Digits of a number.
    pub number_digits: Option<u32>,
    /// The language's readability index: the most, or the least where a higher index is easier.
    pub index: Option<u32>,
}

/// A phrase to avoid. A star after a word stands for any ending, a bar between words for "or".
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// The phrase.
    pub phrase: Arc<str>,
    /// An example of a better way; empty where the phrase is an exception that is good as it is.
    pub better: Arc<str>,
}

/// What is wrong with the phrases of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PhraseList {
    /// They begin a second main clause.
    Clauses,
    /// They are abbreviations.
    Shortened,
    /// They hide who does it.
    Passive,
    /// They speak to nobody.
    Impersonal,
    /// They do not mean what they say.
    Figures,
    /// They are numbers that are hard to picture.
    Numbers,
    /// They take one term for another.
    Swapped,
}

impl PhraseList {
    /// Every list with its key in the file.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Clauses, "clauses"),
        (Self::Shortened, "shortened"),
        (Self::Passive, "passive"),
        (Self::Impersonal, "impersonal"),
        (Self::Figures, "figures"),
        (Self::Numbers, "numbers"),
        (Self::Swapped, "swapped"),
    ];
}
