//! The work list of a language as XLIFF 2.1 (OASIS 2018), so that translators keep their own tools:
//! only blocks that need work, with what the translation says now, and with emphasis and links as
//! protected codes.
//!
//! A unit's id holds the fingerprints of the original and of the translation when it was written:
//! `s0f3a9c01d2e4-t77aa31b0c2d5`; `s0f3a9c01d2e4-new` where the translation has nothing. Whoever
//! reads it back sees whether either has changed since.

mod piece;
mod read;
mod write;

pub use piece::{Piece, markdown, of_inlines};
pub use read::{Broken, read};
pub use write::write;

use super::lock::Print;

/// A work list for one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkList {
    /// Language of the originals, a BCP 47 tag.
    pub from: String,
    /// Language of the translations, a BCP 47 tag; easy read has the registered subtag `simple`.
    pub to: String,
    /// One for each text.
    pub files: Vec<WorkFile>,
}

/// The blocks of one text that need work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkFile {
    /// The page's key or the path of the file of records.
    pub home: String,
    /// The blocks.
    pub tasks: Vec<Task>,
}

/// A block that needs work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Fingerprint of the original.
    pub original: Print,
    /// Fingerprint of the translation as it is; none where there is no such block yet.
    pub translation: Option<Print>,
    /// What the translator should know: the place, and what the original said before.
    pub notes: Vec<(&'static str, String)>,
    /// The original.
    pub source: Vec<Piece>,
    /// The translation; empty where there is none.
    pub target: Vec<Piece>,
    /// Whether the translator's tool says that it is done.
    pub is_done: bool,
}

impl Task {
    /// The id of its unit, without the number that makes equal ones differ.
    fn id(&self) -> String {
        match self.translation {
            Some(translation) => format!("s{}-t{translation}", self.original),
            None => format!("s{}-new", self.original),
        }
    }

    /// The fingerprints in the id of a unit.
    fn prints(id: &str) -> Option<(Print, Option<Print>)> {
        let (original, rest) = id.strip_prefix('s')?.split_once('-')?;
        let translation = rest.split_once('-').map_or(rest, |(print, _)| print);
        let translation = if translation == "new" { None } else { Some(Print::parse(translation.strip_prefix('t')?)?) };
        Some((Print::parse(original)?, translation))
    }
}
