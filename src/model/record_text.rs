//! The texts of a file of records by language, with the name that each has in the file: what
//! translations of records are compared with.

use std::sync::Arc;

use super::{Date, LocaleId, TranslationState};
use crate::diag::{SourceId, Spanned};

/// The texts of one file of records and of the translations beside it.
#[derive(Clone, Debug)]
pub struct RecordFile {
    /// The file itself, not one of its translations.
    pub source: SourceId,
    /// Every text that is written for single languages, in order of the file.
    pub texts: Vec<RecordText>,
    /// Days on which somebody said of a translation beside the file that it is as the original.
    pub accepted: Vec<(LocaleId, Date)>,
    /// How the translations beside the file were made, where they say so.
    pub translations: Vec<(LocaleId, TranslationState)>,
}

/// One text in the languages that it is written in.
#[derive(Clone, Debug)]
pub struct RecordText {
    /// The keys that lead to it, with `/` between: `rights/besked/text`.
    pub path: Arc<str>,
    /// The text of each language, where it stands.
    pub texts: Vec<(LocaleId, Spanned<Arc<str>>)>,
}

impl RecordText {
    /// The text written for exactly this locale.
    pub fn exactly(&self, locale: LocaleId) -> Option<&Spanned<Arc<str>>> {
        self.texts.iter().find(|(at, _)| *at == locale).map(|(_, text)| text)
    }
}
