//! Where sentences begin and end: by Unicode (UAX #29), mended where a full stop ends an
//! abbreviation and not a sentence.

use std::borrow::Cow;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::words::is_common_letter;

/// The sentences of `text`, white space round them left out. Line ends are spaces; a blank line
/// ends a sentence. The full stop of an abbreviation does not; `shortened` are their places.
pub fn sentences(text: &str, shortened: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for paragraph in text.split("\n\n") {
        // As long as before, so that places hold.
        let flat = if paragraph.contains('\n') { Cow::Owned(paragraph.replace('\n', " ")) } else { Cow::Borrowed(paragraph) };
        let mut goes_on = false;
        for (at, piece) in bounds(&flat) {
            let words = piece.trim();
            if words.is_empty() {
                continue;
            }
            let begin = start + at + (piece.len() - piece.trim_start().len());
            let end = begin + words.len();
            match found.last_mut().filter(|_| goes_on) {
                Some(last) => last.end = end,
                None => before_numbers(words, begin, &mut found),
            }
            goes_on = shortened.iter().any(|place| place.end == end && text[place.clone()].ends_with('.'));
        }
        start += paragraph.len() + 2;
    }
    found
}

/// The pieces between the bounds of sentences, each with where it begins.
///
/// What UAX #29 says of a place hangs on the letter before the stop and on the signs up to the next
/// letter only (rules SB6 to SB11). So only these few signs are given to the library, not every word
/// of a long text; scripts whose stops we do not know are given to it whole.
fn bounds(text: &str) -> Vec<(usize, &str)> {
    let mut ends = Vec::new();
    let mut seen = 0;
    for (at, _) in text.bytes().enumerate().filter(|(_, byte)| SUSPICIOUS[usize::from(*byte)]) {
        let sign = text[at..].chars().next().unwrap_or_default();
        if !has_known_stops(sign) {
            return text.split_sentence_bound_indices().collect();
        }
        if at < seen || !is_stop(sign) {
            continue;
        }
        if let Some(bound) = plain_bound(&text[at..]) {
            ends.extend(bound.map(|after| at + after));
            seen = at + 1;
            continue;
        }
        // A mark belongs to the letter that it stands on.
        let letter = text[..at].char_indices().rev().find(|(_, sign)| sign.is_ascii() || sign.is_alphanumeric() && !is_mark(*sign));
        let before = letter.map_or(0, |(before, _)| before);
        let letter = text[at..].char_indices().find(|(_, sign)| sign.is_alphabetic() && !is_mark(*sign));
        seen = letter.map_or(text.len(), |(after, letter)| at + after + letter.len_utf8());
        let bounds = text[before..seen].split_sentence_bound_indices().map(|(start, _)| before + start);
        ends.extend(bounds.filter(|start| *start > before));
    }
    let starts = std::iter::once(0).chain(ends.iter().copied());
    let ends = ends.iter().copied().chain([text.len()]);
    starts.zip(ends).filter(|(start, end)| start < end).map(|(start, end)| (start, &text[start..end])).collect()
}

/// What nearly every stop is: at the end, or with one space and a capital letter after it. Where the
/// next sentence begins, if one does; `None` where it is not as plain as that.
fn plain_bound(text: &str) -> Option<Option<usize>> {
    let mut signs = text.chars();
    match (signs.next()?, signs.next(), signs.next()) {
        ('.' | '!' | '?', None, _) => Some(None),
        ('.' | '!' | '?', Some(' '), Some(letter)) if letter.is_uppercase() => Some(Some(2)),
        _ => None,
    }
}

/// Bytes that begin a stop, or a sign of a script whose stops we may not know; the letters of most
/// texts are none of them.
const SUSPICIOUS: [bool; 256] = {
    let mut bytes = [false; 256];
    // U+0080–U+00BF, then from U+0500 on.
    bytes[0xc2] = true;
    let mut byte = 0xd4;
    while byte < bytes.len() {
        bytes[byte] = true;
        byte += 1;
    }
    let stops = [b'.', b'!', b'?', b'\n', b'\r'];
    let mut at = 0;
    while at < stops.len() {
        bytes[stops[at] as usize] = true;
        at += 1;
    }
    bytes
};

/// Whether a sign is of a script all of whose full stops are in [`is_stop`].
fn has_known_stops(sign: char) -> bool {
    matches!(sign, '\0'..='\u{52f}' | '\u{5be}'..='\u{6ff}' | '\u{1e00}'..='\u{206f}' | '\u{20a0}'..='\u{20cf}' | '\u{fffc}')
}

/// Marks on letters, of the scripts whose stops we know; Unicode looks past them.
fn is_mark(sign: char) -> bool {
    let of_letters = matches!(sign, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}');
    of_letters || matches!(sign, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}')
}

/// A sign that may end a sentence: Sep, CR, LF, ATerm and STerm of `SentenceBreakProperty.txt`.
fn is_stop(sign: char) -> bool {
    match sign {
        '.' | '!' | '?' | '\n' | '\r' => true,
        _ if sign.is_ascii() => false,
        '\u{85}' | '\u{61d}'..='\u{61f}' | '\u{6d4}' | '\u{2024}' | '\u{2028}' | '\u{2029}' => true,
        '\u{203c}' | '\u{203d}' | '\u{2047}'..='\u{2049}' => true,
        _ => false,
    }
}

/// Unicode hears no end before a number and a small letter ("… hälsa. 1177 är …"): there is one where
/// a word of three letters or more has the full stop.
fn before_numbers(piece: &str, begin: usize, found: &mut Vec<Range<usize>>) {
    let ends = piece.match_indices('.').filter(|(at, _)| {
        let number = piece[at + 1..].strip_prefix(' ').is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit()));
        number && *at > 2 && piece[..*at].chars().rev().take(3).all(char::is_alphabetic)
    });
    let mut start = 0;
    for (at, _) in ends {
        found.push(begin + start..begin + at + 1);
        start = at + 2;
    }
    found.push(begin + start..begin + piece.len());
}

/// How many words there are as people count them: pieces between spaces that have a letter or a
/// digit.
pub fn count_words(text: &str) -> usize {
    words(text).count()
}

/// Pieces between spaces that have a letter or a digit.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    let pieces = std::iter::from_fn(move || {
        rest = (!rest.is_empty()).then_some(rest)?;
        let (end, next) = space(rest).unwrap_or((rest.len(), rest.len()));
        let piece = &rest[..end];
        rest = &rest[next..];
        Some(piece)
    });
    pieces.filter(|word| has_words(word))
}

/// Where the first white space begins and ends.
fn space(text: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        at += bytes[at..].iter().position(|byte| MAY_BE_SPACE[usize::from(*byte)])?;
        let sign = text[at..].chars().next()?;
        let after = at + sign.len_utf8();
        if sign.is_whitespace() {
            return Some((at, after));
        }
        at = after;
    }
}

/// Bytes that begin a sign of white space (`White_Space` in `PropList.txt`).
const MAY_BE_SPACE: [bool; 256] = {
    let mut bytes = [false; 256];
    let begins = [b'\t', b'\n', 0x0b, 0x0c, b'\r', b' ', 0xc2, 0xe1, 0xe2, 0xe3];
    let mut at = 0;
    while at < begins.len() {
        bytes[begins[at] as usize] = true;
        at += 1;
    }
    bytes
};

fn has_words(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_alphanumeric())
        || !word.is_ascii() && word.chars().any(|sign| is_common_letter(sign) || sign.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use unicode_segmentation::UnicodeSegmentation;

    use super::{bounds, count_words, sentences, words};
    use crate::check::phrase::Phrases;
    use crate::check::words::tokens;

    #[test]
    fn bounds_are_those_of_the_whole_text() {
        let signs: Vec<char> = "aBåÄ1.!?… \"”),:-\n\r\u{a0}\u{ad}\u{301}\u{200b}؟اُи\u{6d4}\u{2024}\u{fffc}ß".chars().collect();
        // A plain congruential generator (Knuth, MMIX): the same texts every time.
        let mut state = 1_u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap_or_default()
        };
        for _ in 0..20_000 {
            let text: String = (0..next() % 14).map(|_| signs[next() % signs.len()]).collect();
            let whole: Vec<(usize, &str)> = text.split_sentence_bound_indices().collect();
            assert_eq!(bounds(&text), whole, "{text:?}");
        }
    }

    #[test]
    fn words_stand_between_spaces() {
        let every = (0..=char::MAX as u32).filter_map(char::from_u32).filter(|sign| sign.is_whitespace());
        for space in every {
            let text = format!("{space}en{space}{space}två–tre – 4{space}ö");
            assert_eq!(words(&text).collect::<Vec<_>>(), ["en", "två–tre", "4", "ö"], "{space:?}");
        }
        assert_eq!(words("ａ’b。c").count(), 1);
        assert_eq!(words("").count() + words(" – ").count(), 0);
    }

    #[test]
    fn sentences_end_where_people_end_them() {
        let abbreviations = Phrases::read(["t.ex.", "kl.", "e.g."]);
        for (text, expected) in [
            ("Ring oss. Vi svarar!\nVad händer?", vec!["Ring oss.", "Vi svarar!", "Vad händer?"]),
            ("Du kan få stöd, t.ex. Samtal hemma.", vec!["Du kan få stöd, t.ex. Samtal hemma."]),
            ("Kom kl. 9. Vi ses.", vec!["Kom kl. 9.", "Vi ses."]),
            ("Fråga om din egen hälsa. 1177 är öppet.", vec!["Fråga om din egen hälsa.", "1177 är öppet."]),
            ("Från den 1. 2 gånger om kl. 9 går.", vec!["Från den 1. 2 gånger om kl. 9 går."]),
            ("Ett\n\nTvå", vec!["Ett", "Två"]),
            ("هل تحتاج إلى مساعدة؟ نحن نسمعك.", vec!["هل تحتاج إلى مساعدة؟", "نحن نسمعك."]),
            ("", vec![]),
        ] {
            let found: Vec<&str> = sentences(text, &abbreviations.find(&tokens(text))).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
        assert_eq!(count_words("Barn – och 2 vuxna."), 4);
    }
}
