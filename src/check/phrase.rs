//! Phrases to look for in prose: lists of words, whatever the white space and the case.

use std::collections::BTreeMap;
use std::ops::Range;

use super::words::{Kind, Token, is_apostrophe, joins_words, tokens};

/// One word of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    /// In lower case.
    word: String,
    /// Whether the word may go on (`kostnadsfri*`).
    open: bool,
}

/// A list of phrases.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    phrases: Vec<Vec<Part>>,
    /// The longest word of each by its first letter: a text without any has none of the phrases.
    telling: BTreeMap<char, Vec<String>>,
}

impl Phrases {
    /// No phrases.
    pub const NONE: Self = Self { phrases: Vec::new(), telling: BTreeMap::new() };

    /// Reads phrases, one an item; a star after a word stands for any ending of it.
    pub fn read<'a>(phrases: impl IntoIterator<Item = &'a str>) -> Self {
        let mut phrases: Vec<Vec<Part>> = phrases.into_iter().map(parts).filter(|phrase| !phrase.is_empty()).collect();
        // The longest first, so that "kräver inget beslut" is found rather than "inget beslut".
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        let mut telling: BTreeMap<char, Vec<String>> = BTreeMap::new();
        for phrase in &phrases {
            let longest = phrase.iter().map(|part| &part.word).max_by_key(|word| word.len());
            if let Some((word, first)) = longest.and_then(|word| Some((word, word.chars().next()?))) {
                telling.entry(first).or_default().push(word.clone());
            }
        }
        Self { phrases, telling }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// Whether any phrase may stand in this text: a quick look before the text is taken apart.
    fn may_stand_in(&self, text: &str) -> bool {
        let mut pieces = text.split(|character| !joins_words(character)).map(|word| word.trim_matches(is_apostrophe));
        pieces.any(|word| {
            let first = word.chars().next().and_then(|first| first.to_lowercase().next());
            let known = first.and_then(|first| self.telling.get(&first));
            known.is_some_and(|known| known.iter().any(|telling| word.to_lowercase().starts_with(telling)))
        })
    }

    /// Where the phrases stand in `text`, from left to right, never overlapping.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        if !self.may_stand_in(text) {
            return Vec::new();
        }
        let tokens = tokens(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let length = self.length_at(&tokens, at);
            if length > 0 {
                found.push(tokens[at].range.start..tokens[at + length - 1].range.end);
            }
            at += length.max(1);
        }
        found
    }

    /// How many tokens from `at` on are a phrase; none where none begins there.
    pub fn length_at(&self, tokens: &[Token<'_>], at: usize) -> usize {
        let stands = |phrase: &&Vec<Part>| {
            phrase.len() <= tokens.len().saturating_sub(at) && phrase.iter().zip(&tokens[at..]).all(|(part, token)| part.is(token))
        };
        self.phrases.iter().find(stands).map_or(0, Vec::len)
    }

    /// Whether a phrase of one word is this word.
    pub fn has(&self, token: &Token<'_>) -> bool {
        self.phrases.iter().any(|phrase| phrase.len() == 1 && phrase[0].is(token))
    }
}

impl Part {
    fn is(&self, token: &Token<'_>) -> bool {
        if let Kind::Mark(mark) = token.kind {
            return self.word.chars().eq([mark]);
        }
        // Most words differ in their first letter; only the others are worth folding.
        let first = |word: &str| word.chars().next().and_then(|first| first.to_lowercase().next());
        if first(token.text) != self.word.chars().next() {
            return false;
        }
        let word = token.text.to_lowercase();
        word == self.word || (self.open && word.starts_with(&self.word))
    }
}

fn parts(phrase: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for token in tokens(phrase) {
        match parts.last_mut() {
            Some(last) if token.is_mark(&['*']) => last.open = true,
            _ => parts.push(Part { word: token.text.to_lowercase(), open: false }),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::Phrases;

    #[test]
    fn phrases_are_found_whole_and_longest_first() {
        let phrases = Phrases::read(["gratis", "kostnadsfri*", "inget beslut", "kräver inget beslut", "e-post", "a.m."]);
        for (text, found) in [
            ("Det är GRATIS.", vec!["GRATIS"]),
            ("kostnadsfria samtal", vec!["kostnadsfria"]),
            ("Det kräver\ninget beslut alls", vec!["kräver\ninget beslut"]),
            ("inget. Beslut", vec![]),
            ("gratisar", vec![]),
            ("skicka e-post 9 a.m.", vec!["e-post", "a.m."]),
            ("", vec![]),
        ] {
            assert_eq!(phrases.find(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>(), found, "{text}");
        }
    }
}
