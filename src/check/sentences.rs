//! Where sentences begin and end: by Unicode (UAX #29), mended where a full stop ends an
//! abbreviation and not a sentence.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::phrase::Phrases;
use super::words::tokens;

/// The sentences of `text`, white space round them left out. Line ends are spaces; a blank line
/// ends a sentence. A full stop after one of the `shortened` phrases does not.
pub fn sentences(text: &str, shortened: &Phrases) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for paragraph in text.split("\n\n") {
        // As long as before, so that places hold.
        let flat = paragraph.replace('\n', " ");
        let mut goes_on = false;
        for (at, piece) in flat.split_sentence_bound_indices() {
            let words = piece.trim();
            if words.is_empty() {
                continue;
            }
            let begin = start + at + (piece.len() - piece.trim_start().len());
            let end = begin + words.len();
            match found.last_mut().filter(|_| goes_on) {
                Some(last) => last.end = end,
                None => found.extend(before_numbers(words).into_iter().map(|part| begin + part.start..begin + part.end)),
            }
            goes_on = ends_shortened(words, shortened);
        }
        start += paragraph.len() + 2;
    }
    found
}

/// Unicode hears no end before a number and a small letter ("… hälsa. 1177 är …"): there is one where
/// a word of three letters or more has the full stop.
fn before_numbers(piece: &str) -> Vec<Range<usize>> {
    let ends = piece.match_indices(". ").filter(|(at, _)| {
        let long = piece[..*at].chars().rev().take(3).all(char::is_alphabetic) && *at > 2;
        long && piece[at + 2..].starts_with(|character: char| character.is_ascii_digit())
    });
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in ends {
        parts.push(start..at + 1);
        start = at + 2;
    }
    parts.push(start..piece.len());
    parts
}

/// Whether the last thing in a piece is an abbreviation with its full stop.
fn ends_shortened(piece: &str, shortened: &Phrases) -> bool {
    piece.ends_with('.') && shortened.find(&tokens(piece)).last().is_some_and(|last| last.end == piece.len())
}

/// How many words there are as people count them: pieces between spaces that have a letter or a
/// digit.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::{count_words, sentences};
    use crate::check::phrase::Phrases;

    #[test]
    fn sentences_end_where_people_end_them() {
        let shortened = Phrases::read(["t.ex.", "kl.", "e.g."]);
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
            let found: Vec<&str> = sentences(text, &shortened).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
        assert_eq!(count_words("Barn – och 2 vuxna."), 4);
    }
}
