//! `content/site.yaml`: what holds for the whole site.

use std::sync::Arc;

use super::{AfterHoursId, ContactId, Date, Localized, PageKey, PageKind, WantedLanguage};
use crate::diag::{Span, Spanned};

/// An old address and the page that took its place.
#[derive(Clone, Debug)]
pub struct Redirect {
    /// The old address, from the site's root, ending in `/`.
    pub from: Spanned<Arc<str>>,
    /// The page.
    pub to: Spanned<PageKey>,
}

/// Whether search and the ways to help are kept on the reader's device, for when there is no network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Offline {
    /// Nothing is kept: nobody ever said otherwise.
    #[default]
    Never,
    /// They are kept from the first search on.
    Kept,
    /// Nothing is kept any more, and what earlier builds let devices keep is taken away.
    Ended,
}

impl Offline {
    /// The kinds of page that are kept, beside those of the districts: the same for everybody, so that
    /// what a device keeps does not tell what somebody has read.
    pub const KINDS: [PageKind; 7] = [
        PageKind::Contacts,
        PageKind::Start,
        PageKind::FindSupport,
        PageKind::NotSure,
        PageKind::Districts,
        PageKind::FindDistrict,
        PageKind::Index,
    ];
}

/// The site's own settings.
#[derive(Clone, Debug)]
pub struct Config {
    /// Name of the site.
    pub name: Localized,
    /// Address of the site's root, ending in `/`.
    pub base_url: Spanned<Arc<str>>,
    /// Path of the site's root on its host: empty, or `/folder`.
    pub base_path: Arc<str>,
    /// Folder of the theme under `themes/`.
    pub theme: Spanned<Arc<str>>,
    /// The day that counts as today, where no other is given.
    pub as_of: Option<Date>,
    /// Country calling code for numbers that begin with 0.
    pub country_code: Option<Arc<str>>,
    /// Kinds of page that every locale must have.
    pub core: Vec<PageKind>,
    /// The contact of the whole site.
    pub contact: Spanned<ContactId>,
    /// Who answers when contacts are closed.
    pub after_hours: Vec<Spanned<AfterHoursId>>,
    /// Neutral page that "leave this page" leads to.
    pub exit: Option<Spanned<Arc<str>>>,
    /// Form for reporting an error.
    pub report_form: Option<Spanned<Arc<str>>>,
    /// The line that says that the site is a demonstration.
    pub demonstration: Option<Localized>,
    /// Whether the site can be searched.
    pub search: bool,
    /// Whether the reader's device keeps what is needed without a network.
    pub offline: Offline,
    /// Languages that the site is to be in, and has no text of yet, in order.
    pub wanted: Vec<WantedLanguage>,
    /// Old addresses.
    pub redirects: Vec<Redirect>,
    /// The whole file.
    pub span: Span,
}
