//! Phrases to look for in prose: lists of words, whatever the white space and the case.

use std::collections::BTreeMap;
use std::ops::Range;

use super::look::{Look, Looks};
use super::words::{Kind, Token, Tokens, tokens};

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
    /// By the first letter of each: most words begin none. The longest first, so that "kräver inget
    /// beslut" is found rather than "inget beslut".
    by_first: BTreeMap<char, Vec<Vec<Part>>>,
    /// What their first words look like: nearly every word of a text is none of them, and long texts
    /// are looked through with dozens of lists.
    looks: Looks,
}

impl Phrases {
    /// No phrases.
    pub const NONE: Self = Self { by_first: BTreeMap::new(), looks: Looks::NONE };

    /// Reads phrases, one an item; a star after a word stands for any ending of it.
    pub fn read<'a>(phrases: impl IntoIterator<Item = &'a str>) -> Self {
        let mut read = Self::NONE;
        for phrase in phrases.into_iter().map(parts) {
            let Some(part) = phrase.first() else { continue };
            let Some(first) = part.word.chars().next() else { continue };
            let (look, letters) = Look::of(&part.word);
            match part.open {
                true if letters < 2 => read.looks.add_all(),
                true => read.looks.add_beginning(look),
                false => read.looks.add_whole(look),
            }
            read.by_first.entry(first).or_default().push(phrase);
        }
        read.by_first.values_mut().for_each(|phrases| phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len())));
        read
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.by_first.is_empty()
    }

    /// Where the phrases stand among the tokens of a text, from left to right, never overlapping.
    pub fn find(&self, tokens: &Tokens<'_>) -> Vec<Range<usize>> {
        if self.looks.may_share(&tokens.looks) { self.find_in(tokens) } else { Vec::new() }
    }

    /// The same of a part of a text.
    pub fn find_in(&self, tokens: &[Token<'_>]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let length = self.length_at(tokens, at);
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
        tokens.get(at).and_then(|token| self.beginning_as(token).find(stands)).map_or(0, Vec::len)
    }

    /// Whether a phrase of one word is this word.
    pub fn has(&self, token: &Token<'_>) -> bool {
        self.beginning_as(token).any(|phrase| phrase.len() == 1 && phrase[0].is(token))
    }

    /// The phrases whose first letter is that of a word.
    fn beginning_as(&self, token: &Token<'_>) -> impl Iterator<Item = &Vec<Part>> {
        let begins = self.looks.may_have(token.look);
        let first = || token.text.chars().flat_map(char::to_lowercase).next();
        begins.then(first).flatten().and_then(|first| self.by_first.get(&first)).into_iter().flatten()
    }
}

impl Part {
    fn is(&self, token: &Token<'_>) -> bool {
        if let Kind::Mark(mark) = token.kind {
            return self.word.chars().eq([mark]);
        }
        if token.text.is_ascii() {
            let begins = token.text.get(..self.word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(&self.word));
            return begins && (self.open || token.text.len() == self.word.len());
        }
        let mut written = token.text.chars().flat_map(char::to_lowercase);
        let begins = self.word.chars().all(|letter| written.next() == Some(letter));
        begins && (self.open || written.next().is_none())
    }
}

fn parts(phrase: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for token in tokens(phrase).iter() {
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
    use crate::check::words::tokens;

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
            assert_eq!(phrases.find(&tokens(text)).into_iter().map(|range| &text[range]).collect::<Vec<_>>(), found, "{text}");
        }
    }
}
