//! Phrases to look for in prose: lists of words, whatever the white space and the case.

use super::words::{Kind, Token, tokens};
use std::ops::Range;

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
pub struct Phrases(Vec<Vec<Part>>);

impl Phrases {
    /// No phrases.
    pub const NONE: Self = Self(Vec::new());

    /// Reads phrases, one an item; a star after a word stands for any ending of it.
    pub fn read<'a>(phrases: impl IntoIterator<Item = &'a str>) -> Self {
        let mut list: Vec<Vec<Part>> = phrases.into_iter().map(parts).filter(|phrase| !phrase.is_empty()).collect();
        // The longest first, so that "kräver inget beslut" is found rather than "inget beslut".
        list.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        Self(list)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether any phrase may stand in this text: a quick look before the text is taken apart.
    /// `lower` is the text in lower case.
    pub fn may_stand_in(&self, lower: &str) -> bool {
        self.0.iter().any(|phrase| phrase.iter().all(|part| lower.contains(part.word.as_str())))
    }

    /// Where the phrases stand in `text`, from left to right, never overlapping.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        if self.is_empty() || !self.may_stand_in(&text.to_lowercase()) {
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
        self.0.iter().find(stands).map_or(0, Vec::len)
    }

    /// Whether a phrase of one word is this word.
    pub fn has(&self, token: &Token<'_>) -> bool {
        self.0.iter().any(|phrase| phrase.len() == 1 && phrase[0].is(token))
    }
}

impl Part {
    fn is(&self, token: &Token<'_>) -> bool {
        if let Kind::Mark(mark) = token.kind {
            return self.word.chars().eq([mark]);
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
