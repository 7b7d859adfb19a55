//! Rule `invisible-character`: soft hyphens, spaces without width and marks of direction, which
//! come with text pasted from elsewhere and that nobody sees.

use std::ops::Range;

use super::findings::Findings;
use super::rules::INVISIBLE_CHARACTER;

/// Looks at `words`, which stand at `range` between the characters `around`. One finding at most:
/// who finds one looks for the others.
pub(super) fn check(words: &str, around: (Option<char>, Option<char>), range: Range<usize>, findings: &mut Findings) {
    if !words.bytes().any(may_begin) {
        return;
    }
    let Some((at, letter, kind)) = first(words, around) else { return };
    let is_as_written = words.len() == range.len();
    let place = if is_as_written { range.start + at..range.start + at + letter.len_utf8() } else { range };
    findings.report(&INVISIBLE_CHARACTER, place, |found| {
        found.with("code", format!("U+{:04X}", u32::from(letter))).variant(kind).hint(&format!("{kind}-hint"))
    });
}

fn first(words: &str, (before, after): (Option<char>, Option<char>)) -> Option<(usize, char, &'static str)> {
    let mut previous = before;
    let mut letters = words.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next).or(after);
        if let Some(kind) = kind(letter)
            && !(kind == "joiner" && [previous, next].into_iter().flatten().any(needs_joiners))
        {
            return Some((at, letter, kind));
        }
        previous = Some(letter);
    }
    None
}

/// Whether a character that nobody sees may begin with this byte; the letters of most languages
/// written in Latin don't.
fn may_begin(byte: u8) -> bool {
    matches!(byte, 0xC2 | 0xD8 | 0xE1 | 0xE2 | 0xEF)
}

/// The variant of the message, for a character that nobody sees.
fn kind(letter: char) -> Option<&'static str> {
    match letter {
        '\u{AD}' => Some("soft-hyphen"),
        '\u{200C}' | '\u{200D}' => Some("joiner"),
        '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{180E}' => Some("zero-width"),
        '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Some("direction"),
        _ => None,
    }
}

/// Whether the spelling of this character's script needs joiners and non-joiners: Arabic (with
/// Persian, Sorani and Urdu), Syriac and N'Ko, the scripts of India, and pictures made of several.
fn needs_joiners(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{DFF}' | '\u{1780}'..='\u{17FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{2600}'..='\u{27BF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_character_that_nobody_sees_is_passed_over() {
        for letter in '\u{80}'..=char::MAX {
            let mut bytes = [0; 4];
            assert!(kind(letter).is_none() || may_begin(letter.encode_utf8(&mut bytes).as_bytes()[0]), "{letter:?}");
        }
    }

    #[test]
    fn joiners_belong_to_some_scripts() {
        let kind = |words| first(words, (None, None)).map(|(at, _, kind)| (at, kind));
        assert_eq!(kind("می\u{200C}خواهم"), None, "Persian");
        assert_eq!(kind("👩\u{200D}👧"), None, "a family");
        assert_eq!(kind("stöd\u{200C}grupp"), Some((5, "joiner")));
        assert_eq!(first("\u{200C}", (Some('ی'), None)), None, "an entity between letters");
        assert_eq!(kind("an\u{AD}hörig"), Some((2, "soft-hyphen")));
        assert_eq!(kind("a\u{202E}b"), Some((1, "direction")));
        assert_eq!(kind("a\u{FEFF}b"), Some((1, "zero-width")));
        assert_eq!(kind("a\u{A0}b – ”c”"), None, "people see a space that does not break");
    }
}
