//! What people say when they look for something, and where it leads: the words that search adds to
//! those of the pages.

use std::sync::Arc;

use super::{DistrictId, Locale, OutPath, PageKey};
use crate::diag::Spanned;

/// Where a phrase leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeadTarget {
    /// To a page.
    Page(PageKey),
    /// To a district: the phrase chooses it.
    District(DistrictId),
    /// To other words, which are looked for as well.
    Words(Arc<str>),
}

/// What people say for one thing.
#[derive(Clone, Debug)]
pub struct Lead {
    /// Where the phrases lead.
    pub target: Spanned<LeadTarget>,
    /// Words and phrases, as people say them.
    pub phrases: Vec<Spanned<Arc<str>>>,
}

/// The search words of one locale.
#[derive(Clone, Debug, Default)]
pub struct SearchWords {
    /// Words that a page may lack and still be an answer ("how", "need").
    pub optional: Vec<Spanned<Arc<str>>>,
    /// What people say.
    pub leads: Vec<Lead>,
}

/// The folder of everything that search publishes.
pub const SEARCH_FOLDER: &str = "search";

/// The file by which the search of a locale begins. Its name holds no fingerprint, so that an edit of
/// one page does not change every page of the locale.
pub fn search_entry(locale: &Locale) -> OutPath {
    OutPath(format!("{SEARCH_FOLDER}/{}.json", locale.tag).into())
}

/// The scripts of the search, where the site can be searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchScripts {
    /// The program that searches.
    pub engine: OutPath,
    /// What lets the reader's device keep the search, where the site asks for it.
    pub keeper: Option<OutPath>,
}

impl SearchScripts {
    /// Their files.
    pub fn paths(&self) -> impl Iterator<Item = &OutPath> {
        std::iter::once(&self.engine).chain(&self.keeper)
    }
}

/// The worker that answers from what the reader's device keeps. It stands in the site's root, since it
/// answers for what is below it.
pub const OFFLINE_WORKER: &str = "offline.js";

/// The file that says what the reader's device keeps of a locale. Its name holds no fingerprint, for the
/// same reason as that of [`search_entry`].
pub fn offline_list(locale: &Locale) -> OutPath {
    OutPath(format!("offline/{}.json", locale.tag).into())
}
