//! How a word is written down before anything else is asked of it.
//!
//! `web/fold.js` does the same, letter for letter: both are held to `web/fold.cases.json`.
//! Two steps, because they mean different things. [`normalise`] makes one spelling out of several
//! that a reader sees as the same (case, Arabic and Persian keyboards, invisible characters); what
//! comes out is the *form* of a word. [`fold`] takes the marks off letters, for readers whose
//! keyboard has no å: it is for finding, and the exact form always comes first.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick, is_nfkc_quick};

/// Whether a character disappears: it is invisible, decorative, or stands for a pause inside a word.
fn is_dropped(letter: char) -> bool {
    matches!(letter,
        '\u{00AD}'                       // soft hyphen
        | '\u{200B}'..='\u{200F}'        // zero width space, non-joiner, joiner, direction marks
        | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        | '\u{0640}'                     // Arabic tatweel
        | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' // Arabic vowel marks
        | '\'' | '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{02BB}' | '`' | '\u{00B4}')
}

/// One letter for the several that Arabic and Persian keyboards write for it, and European digits.
fn unified(letter: char) -> char {
    match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ی' | 'ى' | 'ې' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ہ' | 'ھ' | 'ە' => 'ه',
        '\u{0660}'..='\u{0669}' => digit(letter, 0x0660),
        '\u{06F0}'..='\u{06F9}' => digit(letter, 0x06F0),
        other => other,
    }
}

fn digit(letter: char, zero: u32) -> char {
    char::from_digit(letter as u32 - zero, 10).unwrap_or(letter)
}

/// The form of a text: composed, lower case, one spelling per letter, nothing invisible.
pub fn normalise(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(|letter| !is_dropped(*letter)).map(|letter| letter.to_ascii_lowercase()).collect();
    }
    // Nearly all text is composed already; the check is several times as fast as composing.
    if is_nfkc_quick(text.chars()) == IsNormalized::Yes {
        let form: String = text.chars().flat_map(char::to_lowercase).filter(|letter| !is_dropped(*letter)).map(unified).collect();
        return if is_nfc_quick(form.chars()) == IsNormalized::Yes { form } else { form.nfc().collect() };
    }
    text.nfkc().flat_map(char::to_lowercase).filter(|letter| !is_dropped(*letter)).map(unified).nfc().collect()
}

/// A form without the marks of its letters. Å becomes a: for recall, never instead of the form.
pub fn fold(form: &str) -> String {
    if form.is_ascii() {
        return form.to_owned();
    }
    let mut folded = String::with_capacity(form.len());
    for letter in form.nfd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'þ' => folded.push_str("th"),
            'ı' => folded.push('i'),
            'ħ' => folded.push('h'),
            'ŋ' => folded.push('n'),
            'ŧ' => folded.push('t'),
            'ة' => folded.push('ه'),
            'ґ' => folded.push('г'),
            other => folded.push(other),
        }
    }
    folded
}

/// Whether a letter is part of a word. The browser cuts in the same places.
fn is_inside(letter: char) -> bool {
    if letter.is_ascii() { letter.is_ascii_alphanumeric() } else { letter.is_alphanumeric() || is_combining_mark(letter) }
}

/// The words of a normalised text, in order: runs of letters, marks and digits.
pub fn cut(normalised: &str) -> impl Iterator<Item = &str> {
    normalised.split(|letter| !is_inside(letter)).filter(|word| !word.is_empty())
}

/// The forms of a text's words, in order.
pub fn forms(text: &str) -> Vec<String> {
    cut(&normalise(text)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same cases that `web/fold.test.js` reads.
    #[test]
    fn folds_as_the_browser_does() {
        let cases: Vec<(String, Vec<String>, Vec<String>)> = serde_json::from_str(include_str!("../web/fold.cases.json")).expect("cases");
        for (text, words, folded) in cases {
            assert_eq!(forms(&text), words, "{text}");
            assert_eq!(words.iter().map(|word| fold(word)).collect::<Vec<_>>(), folded, "{text}");
        }
    }
}
