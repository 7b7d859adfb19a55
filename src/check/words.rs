//! Words, numbers and marks of a piece of prose: what patterns of literals are made of.

use std::ops::{Deref, Range};

use super::look::{Look, Looks};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters, with apostrophes between them (`o'clock`).
    Word,
    /// Digits of any script we know.
    Digits,
    /// Any other sign that is not white space.
    Mark(char),
}

/// One token.
#[derive(Clone, Debug)]
pub struct Token<'a> {
    /// What it is.
    pub kind: Kind,
    /// As written.
    pub text: &'a str,
    /// How many characters it has.
    pub length: usize,
    /// What it looks like.
    pub look: Look,
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    /// Whether white space stands before it.
    pub spaced: bool,
}

impl Token<'_> {
    /// The number, where it is one of at most four digits.
    pub fn number(&self) -> Option<u16> {
        (self.kind == Kind::Digits && self.length <= 4).then(|| digits(self.text).parse().ok()).flatten()
    }

    /// Whether it is one of these marks.
    pub fn is_mark(&self, marks: &[char]) -> bool {
        matches!(self.kind, Kind::Mark(mark) if marks.contains(&mark))
    }

    /// Whether it is a hyphen or a dash.
    pub fn is_dash(&self) -> bool {
        self.is_mark(&DASHES)
    }

    /// Whether it is a word that begins with a capital letter.
    pub fn is_capitalised(&self) -> bool {
        self.kind == Kind::Word && self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// Hyphens and dashes that people type between numbers.
pub const DASHES: [char; 6] = ['-', '\u{2010}', '\u{2011}', '\u{2012}', '–', '—'];

/// A word with its space, about.
const LETTERS_OF_A_WORD: usize = 6;

/// The tokens of a text in order, and what they look like together.
#[derive(Clone, Debug)]
pub struct Tokens<'a> {
    tokens: Vec<Token<'a>>,
    /// What all of them look like.
    pub looks: Looks,
    /// Whether there is a digit in it.
    pub has_digits: bool,
}

impl<'a> Deref for Tokens<'a> {
    type Target = [Token<'a>];

    fn deref(&self) -> &[Token<'a>] {
        &self.tokens
    }
}

impl Tokens<'_> {
    /// How many tokens begin in a part of the text.
    pub fn count_in(&self, part: &Range<usize>) -> usize {
        let before = |at: usize| self.tokens.partition_point(|token| token.range.start < at);
        before(part.end) - before(part.start)
    }
}

/// The tokens of `text` in order.
pub fn tokens(text: &str) -> Tokens<'_> {
    let mut tokens: Vec<Token<'_>> = Vec::with_capacity(text.len() / LETTERS_OF_A_WORD);
    let mut looks = Looks::default();
    let mut spaced = false;
    let mut at = 0;
    while let Some(first) = character(text, at) {
        let start = at;
        if first.is_whitespace() {
            spaced = true;
            at += first.len_utf8();
            continue;
        }
        let kind = kind(first);
        at = match kind {
            Kind::Word => end_of_word(text, start),
            Kind::Digits => end_of_digits(text, start),
            Kind::Mark(_) => start + first.len_utf8(),
        };
        let text = &text[start..at];
        let (look, length) = Look::of(text);
        looks.add(look);
        tokens.push(Token { kind, text, length, look, range: start..at, spaced });
        spaced = false;
    }
    let has_digits = tokens.iter().any(|token| token.kind == Kind::Digits);
    Tokens { tokens, looks, has_digits }
}

/// The character at a place.
fn character(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        _ => text[at..].chars().next(),
    }
}

fn end_of_word(text: &str, start: usize) -> usize {
    let mut at = start;
    loop {
        at += text.as_bytes()[at..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let mut next = text[at..].chars();
        // Letters of other scripts stand together.
        let mut letter = next.next();
        while let Some(sign) = letter.filter(|sign| !sign.is_ascii() && is_letter(*sign)) {
            at += sign.len_utf8();
            letter = next.next();
        }
        let joins = match letter {
            Some(sign) if is_letter(sign) => true,
            Some(sign) => is_apostrophe(sign) && next.next().is_some_and(is_letter),
            None => false,
        };
        if !joins {
            return at;
        }
        at += letter.map_or(0, char::len_utf8);
    }
}

fn end_of_digits(text: &str, start: usize) -> usize {
    start + text[start..].find(|character| digit(character).is_none()).unwrap_or(text.len() - start)
}

/// The digits of `text` as ASCII, everything else left out.
pub fn digits(text: &str) -> String {
    text.chars().filter_map(digit).collect()
}

fn kind(character: char) -> Kind {
    if digit(character).is_some() {
        Kind::Digits
    } else if is_letter(character) {
        Kind::Word
    } else {
        Kind::Mark(character)
    }
}

/// A digit as ASCII: Western, Arabic and Persian ones.
fn digit(character: char) -> Option<char> {
    match character {
        '0'..='9' => Some(character),
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(character) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(character) - 0x6f0, 10),
        _ => None,
    }
}

/// Letters and the marks that stand on them (combining marks count as letters here, so that words
/// of scripts that write vowels as marks stay whole).
pub fn is_letter(character: char) -> bool {
    is_common_letter(character) || character.is_alphabetic() || matches!(character, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}')
}

/// The letters of most texts, to be known before the tables of all scripts are asked.
pub fn is_common_letter(character: char) -> bool {
    matches!(character, 'a'..='z' | 'A'..='Z' | 'ß'..='ö' | 'À'..='Ö' | '\u{621}'..='\u{64a}' | 'а'..='я')
}

/// An apostrophe, which joins letters to one word.
fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::{digits, tokens};

    #[test]
    fn text_falls_into_words_numbers_and_marks() {
        let parts =
            |text| tokens(text).iter().map(|token| format!("{}{}", if token.spaced { " " } else { "" }, token.text)).collect::<Vec<_>>();
        assert_eq!(parts("kl. 9.30–16"), ["kl", ".", " 9", ".", "30", "–", "16"]);
        assert_eq!(parts("five o'clock, SIP:en"), ["five", " o'clock", ",", " SIP", ":", "en"]);
        assert_eq!(parts("'nu'"), ["'", "nu", "'"]);
        assert_eq!(digits("٠٨-۴۶۵"), "08465");
    }
}
