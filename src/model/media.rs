//! Film and sound that say what a page says. Nothing of them is loaded before a reader asks: a page
//! has a plain link, with what it costs to follow it.

use std::sync::Arc;

use super::PageKey;
use crate::diag::{Span, Spanned};

/// Endings of the files beside a page that a film, a recording or captions can be: those that
/// browsers play by themselves.
pub const MEDIA_FILES: [&str; 6] = ["mp4", "webm", "mp3", "m4a", "ogg", "vtt"];

/// What can be watched or heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum MediaKind {
    SignLanguageFilm,
    Film,
    Audio,
}

impl MediaKind {
    /// Every kind with its name in records.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::SignLanguageFilm, "sign-language-film"), (Self::Film, "film"), (Self::Audio, "audio")];

    /// Its name in records.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).expect("every kind is in the list").1
    }
}

/// Where what is said can be read.
#[derive(Clone, Debug)]
pub enum Transcript {
    /// In the page's own text.
    Here,
    /// On a page of its own.
    Page(Spanned<PageKey>),
}

/// A film or a recording of a page.
#[derive(Clone, Debug)]
pub struct Media {
    /// What it is.
    pub kind: MediaKind,
    /// BCP 47 tag of the language that is spoken or signed: `swl` is Swedish Sign Language.
    pub language: Arc<str>,
    /// Where it is: `https://…`, or the name of a file beside the page.
    pub href: Spanned<Arc<str>>,
    /// How much is fetched, in millions of bytes, rounded up, as it is written; of a file beside
    /// the page [`super::Site::media_size`] knows.
    pub megabytes: Option<u32>,
    /// How long it lasts, in seconds.
    pub seconds: Option<u32>,
    /// BCP 47 tags of the languages it has captions in.
    pub captions: Vec<Arc<str>>,
    /// Files beside the page with captions, each with its language: `film.sv.vtt`.
    pub caption_files: Vec<(Arc<str>, Spanned<Arc<str>>)>,
    /// Where what is said can be read.
    pub transcript: Option<Transcript>,
    /// Where the record stands.
    pub span: Span,
}

impl Media {
    /// The name of the file beside the page; none where it is elsewhere.
    pub fn file(&self) -> Option<&Spanned<Arc<str>>> {
        Some(&self.href).filter(|href| !href.contains(':'))
    }
}
