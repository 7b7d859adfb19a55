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

/// The tokens of `text` in order.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
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
        let lower = if first.is_ascii() { first.to_ascii_lowercase() } else { first.to_lowercase().next().unwrap_or(first) };
        tokens.push(Token { kind, text: &text[start..end], first: lower, range: start..end, spaced });
        spaced = false;
    }
    tokens
}

/// The digits of `text` as ASCII, everything else left out.
pub fn digits(text: &str) -> String {
    text.chars().filter_map(digit).collect()
}

/// Whether `text` holds a digit of any script we know.
pub fn has_digits(text: &str) -> bool {
    text.chars().any(|character| digit(character).is_some())
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
fn is_letter(character: char) -> bool {
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
