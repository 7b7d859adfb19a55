//! Words, numbers and marks of a piece of prose: what patterns of literals are made of.

use std::ops::Range;

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
    /// Its first character, in lower case.
    pub first: char,
    /// What it begins with, as [`beginning`] says.
    pub beginning: u16,
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    /// Whether white space stands before it.
    pub spaced: bool,
}

impl Token<'_> {
    /// The number, where it is one of at most four digits.
    pub fn number(&self) -> Option<u16> {
        (self.kind == Kind::Digits && self.text.chars().count() <= 4).then(|| digits(self.text).parse().ok()).flatten()
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

/// The tokens of `text` in order.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::with_capacity(text.len() / LETTERS_OF_A_WORD);
    let mut spaced = false;
    let mut characters = text.char_indices().peekable();
    while let Some((start, first)) = characters.next() {
        if first.is_whitespace() {
            spaced = true;
            continue;
        }
        let kind = kind(first);
        let mut end = start + first.len_utf8();
        while let Some((at, next)) = characters.peek().copied() {
            let joins = match kind {
                Kind::Digits => digit(next).is_some(),
                Kind::Word => {
                    is_letter(next) || (is_apostrophe(next) && text[at + next.len_utf8()..].chars().next().is_some_and(is_letter))
                }
                Kind::Mark(_) => false,
            };
            if !joins {
                break;
            }
            end = at + next.len_utf8();
            characters.next();
        }
        let text = &text[start..end];
        let (first, second) = first_two(text);
        tokens.push(Token { kind, text, first, beginning: beginning(first, second), range: start..end, spaced });
        spaced = false;
    }
    tokens
}

/// The first two characters in lower case.
fn first_two(text: &str) -> (char, Option<char>) {
    if let [first, rest @ ..] = text.as_bytes()
        && first.is_ascii()
        && rest.first().is_none_or(u8::is_ascii)
    {
        let lower = |byte: &u8| char::from(byte.to_ascii_lowercase());
        return (lower(first), rest.first().map(lower));
    }
    let mut letters = text.chars().flat_map(char::to_lowercase);
    (letters.next().unwrap_or_default(), letters.next())
}

/// The same number as [`Token::beginning`], of a word.
pub fn beginning_of(word: &str) -> u16 {
    let (first, second) = first_two(word);
    beginning(first, second)
}

/// How many numbers [`beginning`] has.
pub const BEGINNINGS: u16 = 1024;

/// A small number for the first two characters of a word in lower case, so that lists of words can
/// say at a glance that none of theirs begins so.
pub fn beginning(first: char, second: Option<char>) -> u16 {
    let mixed = u32::from(first).wrapping_mul(37).wrapping_add(second.map_or(0, u32::from));
    u16::try_from(mixed % u32::from(BEGINNINGS)).unwrap_or_default()
}

/// The digits of `text` as ASCII, everything else left out.
pub fn digits(text: &str) -> String {
    text.chars().filter_map(digit).collect()
}

/// Whether `text` holds a digit of any script we know.
pub fn has_digits(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit()) || !text.is_ascii() && text.chars().any(|character| digit(character).is_some())
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
    // The letters of most texts, before the tables of all scripts are asked.
    matches!(character, 'a'..='z' | 'A'..='Z' | 'ß'..='ö' | 'À'..='Ö' | '\u{621}'..='\u{64a}' | 'а'..='я')
        || character.is_alphabetic()
        || matches!(character, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}')
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
