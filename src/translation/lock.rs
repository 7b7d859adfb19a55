//! What each translation was made from, as a file: one line a fact, sorted, so that git can merge
//! what two people accepted.
//!
//! ```text
//! # written by ingang; do not edit (ingang lock 1)
//! block 0f3a9c01d2e4 #besked Du får ett besked inom en vecka.
//! made ar 0f3a9c01d2e4 77aa31b0c2d5
//! text ar -
//! ```
//!
//! - `block`: fingerprint, place and words of a block that some translation was made from; the
//!   words, so that people can be shown what has changed.
//! - `made`: the locale's text has this block; the last fingerprint is that of the block in the
//!   translation, `-` where one block of the original is not one of the translation (easy read).
//! - `text`: the locale's text is watched; the day is the last `accepted` of its head that was taken
//!   over, `-` for none.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::model::Fingerprint;

/// First line of every lock.
const HEAD: &str = "# written by ingang; do not edit (ingang lock 1)";

/// Fingerprint of the words of a block: the first 48 bits of their hash. Two blocks of one page
/// would share one by chance once in 10¹⁰ pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Print(u64);

/// Hexadecimal digits of a [`Print`].
const DIGITS: usize = 12;

impl Print {
    /// The fingerprint of words.
    pub fn of(words: &str) -> Self {
        Self(Fingerprint::of(words.as_bytes()).first_bits() >> 16)
    }

    /// Reads it as it stands in a lock.
    pub fn parse(text: &str) -> Option<Self> {
        let is_plain = text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_plain { u64::from_str_radix(text, 16).ok().map(Self) } else { None }
    }
}

impl fmt::Display for Print {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0width$x}", self.0, width = DIGITS)
    }
}

/// A block that translations were made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it stood.
    pub place: String,
    /// Its words, as they are compared.
    pub words: String,
}

/// What is known of one locale's text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// The last day of acceptance that was taken over from the text's head, as written there.
    pub accepted: Option<String>,
    /// The blocks it was made from, with the block of the translation where there is one; sorted.
    pub blocks: Vec<(Print, Option<Print>)>,
}

/// A lock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// Blocks of originals.
    pub blocks: BTreeMap<Print, Block>,
    /// What each locale's text was made from, by the locale's tag.
    pub texts: BTreeMap<String, Made>,
    /// Numbers of lines that are none of a lock, from 1: a merge that was not finished.
    pub unreadable: Vec<usize>,
}

impl Lock {
    /// Reads a lock; lines that are none are remembered by their numbers and passed over.
    pub fn parse(text: &str) -> Self {
        let mut lock = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            if line != HEAD && !line.is_empty() && lock.line(line).is_none() {
                lock.unreadable.push(number);
            }
        }
        for made in lock.texts.values_mut() {
            made.blocks.sort_unstable();
        }
        lock
    }

    fn line(&mut self, line: &str) -> Option<()> {
        let (kind, rest) = line.split_once(' ')?;
        let (first, rest) = rest.split_once(' ')?;
        match kind {
            "block" => {
                let (place, words) = rest.split_once(' ')?;
                self.blocks.insert(Print::parse(first)?, Block { place: place.to_owned(), words: words.to_owned() });
            }
            "made" => {
                let (original, translation) = rest.split_once(' ')?;
                let translation = if translation == "-" { None } else { Some(Print::parse(translation)?) };
                self.text(first).blocks.push((Print::parse(original)?, translation));
            }
            "text" => {
                let day = (rest != "-").then(|| rest.to_owned());
                let made = self.text(first);
                // After a merge both days may stand there: the later one has been taken over.
                made.accepted = made.accepted.take().max(day);
            }
            _ => return None,
        }
        Some(())
    }

    fn text(&mut self, tag: &str) -> &mut Made {
        if !self.texts.contains_key(tag) {
            self.texts.insert(tag.to_owned(), Made::default());
        }
        self.texts.get_mut(tag).expect("it was put there")
    }

    /// The lock as text; blocks that no translation was made from are left out.
    pub fn to_text(&self) -> String {
        let used: BTreeSet<Print> = self.texts.values().flat_map(|made| made.blocks.iter().map(|(original, _)| *original)).collect();
        let mut lines: Vec<String> = Vec::new();
        for (print, block) in self.blocks.iter().filter(|(print, _)| used.contains(print)) {
            let place: String = block.place.chars().map(|c| if c.is_whitespace() { '_' } else { c }).collect();
            lines.push(format!("block {print} {place} {}", block.words));
        }
        for (tag, made) in &self.texts {
            for (original, translation) in &made.blocks {
                let translation = translation.map_or_else(|| "-".to_owned(), |print| print.to_string());
                lines.push(format!("made {tag} {original} {translation}"));
            }
            lines.push(format!("text {tag} {}", made.accepted.as_deref().unwrap_or("-")));
        }
        lines.sort();
        format!("{HEAD}\n{}\n", lines.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Lock, Print};

    #[test]
    fn what_is_written_is_read() {
        let print = Print::of("Hej.");
        let text =
            format!("made ar {print} -\nmade fi {print} {}\ntext ar 2026-11-22\nblock {print} # Hej.\ntext fi -\n", Print::of("Hei."));
        let lock = Lock::parse(&text);
        assert!(lock.unreadable.is_empty(), "{lock:?}");
        let written = lock.to_text();
        assert_eq!(Lock::parse(&written), lock);
        assert_eq!(Lock::parse(&written).to_text(), written);
        assert_eq!(written.lines().count(), 6, "{written}");
    }

    #[test]
    fn what_a_merge_left_is_told_and_the_rest_holds() {
        let print = Print::of("Hej.");
        let lock = Lock::parse(&format!("<<<<<<< ours\nmade ar {print} -\n=======\nmade ar XYZ -\n>>>>>>> theirs\n"));
        assert_eq!(lock.unreadable, [1, 3, 4, 5]);
        assert_eq!(lock.texts["ar"].blocks, [(print, None)]);
    }
}
