//! How a language's words become terms: tantivy's tokenizer chains, one per language.
//!
//! A *form* is a word as it is written; a *term* is what its inflections have in common. All of it
//! happens here, at build time; the browser gets the result as a table.

use std::collections::{BTreeSet, HashMap};

use tantivy::tokenizer::{Language, RawTokenizer, Stemmer, StopWordFilter, TextAnalyzer, Token, TokenStream, Tokenizer};

use crate::fold;

/// Letters that may stand between the parts of a compound, and words about them, per language.
/// A line is a word that may be a part; with `-` before it, one that never is.
const PARTS: &[(&str, &[&str], &str)] = &[
    ("sv", &["", "s"], include_str!("../data/parts.sv.txt")),
    ("fi", &["", "n"], include_str!("../data/parts.fi.txt")),
    ("de", &["", "s", "n", "en", "es"], ""),
    ("da", &["", "s", "e"], ""),
    ("nb", &["", "s", "e"], ""),
    ("nl", &["", "s", "en"], ""),
];

/// Language subtag → tantivy's stemmer and stop words.
const STEMMED: &[(&str, Language)] = &[
    ("ar", Language::Arabic),
    ("da", Language::Danish),
    ("de", Language::German),
    ("el", Language::Greek),
    ("en", Language::English),
    ("es", Language::Spanish),
    ("fi", Language::Finnish),
    ("fr", Language::French),
    ("hu", Language::Hungarian),
    ("it", Language::Italian),
    ("nb", Language::Norwegian),
    ("nl", Language::Dutch),
    ("nn", Language::Norwegian),
    ("no", Language::Norwegian),
    ("pt", Language::Portuguese),
    ("ro", Language::Romanian),
    ("ru", Language::Russian),
    ("sv", Language::Swedish),
    ("ta", Language::Tamil),
    ("tr", Language::Turkish),
];

/// What Arabic writes together with the noun: the article, alone or after “and”, “with”, “like”,
/// “so”, “for” (the prefixes of the light10 stemmer, Larkey, Ballesteros & Connell 2002). tantivy's
/// stemmer takes it away or an ending, not both, so that a noun with and one without it would part.
const ARABIC_ARTICLES: &[&str] = &["وال", "بال", "كال", "فال", "ال", "لل"];
/// Fewest letters of a noun that is left when its article is gone.
const SHORTEST_NOUN: usize = 3;

/// The languages whose inflections meet in one term; all others are folded only.
pub fn stemmed_languages() -> Vec<&'static str> {
    STEMMED.iter().map(|(subtag, _)| *subtag).collect()
}

/// Letters that may stand between the parts of a compound in a language; none if it has no such words.
pub fn joints(language: &str) -> &'static [&'static str] {
    PARTS.iter().find(|(subtag, ..)| *subtag == language).map_or(&[], |(_, joints, _)| joints)
}

/// The analysis of one language.
pub struct Analyzer {
    stem: TextAnalyzer,
    keep: TextAnalyzer,
    /// Form → its term, of those that were asked for; compounds ask for the same parts again and again.
    terms: HashMap<String, String>,
    /// What is written together with a noun and is no part of it.
    articles: &'static [&'static str],
    /// Letters between the parts of a compound; empty where the language has no such compounds.
    pub joints: &'static [&'static str],
    /// Words that may be parts of compounds.
    pub parts: BTreeSet<String>,
    /// Words that look like parts and are not: endings, prefixes.
    pub never_parts: BTreeSet<String>,
}

impl Analyzer {
    /// The analysis of a language, by its subtag. A language that is not known is folded only.
    pub fn new(language: &str) -> Analyzer {
        let stemmed = STEMMED.iter().find(|(subtag, _)| *subtag == language).map(|(_, language)| *language);
        let (_, joints, list) = PARTS.iter().copied().find(|(subtag, ..)| *subtag == language).unwrap_or(("", &[], ""));
        // A form is a single word in its form: nothing is left to cut or to unify.
        let plain = || TextAnalyzer::builder(RawTokenizer::default());
        let keep = match stemmed.and_then(StopWordFilter::new) {
            Some(filter) => plain().filter(filter).build(),
            None => plain().build(),
        };
        let stem = match stemmed {
            Some(language) => plain().filter(Stemmer::new(language)).build(),
            None => plain().build(),
        };
        let listed = |never: bool| -> BTreeSet<String> {
            let lines = list.split_whitespace().filter(|word| word.starts_with('-') == never);
            lines.map(|word| fold::normalise(word.trim_start_matches('-'))).collect()
        };
        let articles = if language == "ar" { ARABIC_ARTICLES } else { &[] };
        Analyzer { stem, keep, terms: HashMap::new(), articles, joints, parts: listed(false), never_parts: listed(true) }
    }

    /// The term of a form: its stem, or where there is no stemmer the form without marks.
    pub fn term(&mut self, form: &str) -> String {
        if let Some(term) = self.terms.get(form) {
            return term.clone();
        }
        let term = self.new_term(form);
        self.terms.insert(form.to_owned(), term.clone());
        term
    }

    fn new_term(&mut self, form: &str) -> String {
        let noun = self.articles.iter().find_map(|article| form.strip_prefix(article).filter(|noun| noun.chars().count() >= SHORTEST_NOUN));
        let form = noun.unwrap_or(form);
        let mut stream = self.stem.token_stream(form);
        let stem = if stream.advance() { stream.token().text.clone() } else { String::new() };
        drop(stream);
        if stem.is_empty() || stem == form { fold::fold(form) } else { fold::fold(&stem) }
    }

    /// Whether a form is one of the language's stop words.
    pub fn is_stop_word(&mut self, form: &str) -> bool {
        !self.keep.token_stream(form).advance()
    }
}

/// tantivy's view of [`fold::cut`].
#[derive(Clone, Default)]
pub struct FormTokenizer {
    text: String,
    token: Token,
}

/// The words of one text, one by one.
pub struct FormStream<'t> {
    words: Box<dyn Iterator<Item = &'t str> + 't>,
    token: &'t mut Token,
}

impl Tokenizer for FormTokenizer {
    type TokenStream<'a> = FormStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> FormStream<'a> {
        self.text = fold::normalise(text);
        self.token.reset();
        FormStream { words: Box::new(fold::cut(&self.text)), token: &mut self.token }
    }
}

impl TokenStream for FormStream<'_> {
    fn advance(&mut self) -> bool {
        let Some(word) = self.words.next() else { return false };
        self.token.text.clear();
        self.token.text.push_str(word);
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflections_meet() {
        for (language, one, other) in [
            ("sv", "avlösningen", "avlösning"),
            ("sv", "stadsdelarna", "stadsdel"),
            ("en", "carers", "carer"),
            ("fi", "kirjastossa", "kirjasto"),
            ("so", "qoyska", "qoyska"),
            ("ar", "الاسرة", "اسرة"),
            ("ar", "والرعاية", "رعاية"),
        ] {
            let mut analyzer = Analyzer::new(language);
            assert_eq!(analyzer.term(one), analyzer.term(other), "{language}: {one} {other}");
        }
    }

    #[test]
    fn any_text_is_taken() {
        for text in ["", "\u{0}", "ـــ", "\u{1F9D3}\u{1F3FD}", "a\u{0301}\u{0301}\u{0301}", "´`'"] {
            let mut analyzer = Analyzer::new("sv");
            for form in fold::forms(text) {
                analyzer.term(&form);
            }
        }
    }
}
