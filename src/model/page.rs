//! A page's folder (its bundle): one Markdown file per locale, and what they share.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::{AfterHoursId, ContactId, Date, Document, LocaleId, Media};
use crate::diag::{SourceId, Span, Spanned};

/// Language-neutral identity of a page, from its folder: `rights`, `districts/sodermalm/aldre`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageKey(pub Arc<str>);

impl PageKey {
    /// The key as written in links.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for PageKey {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<&str> for PageKey {
    fn from(key: &str) -> Self {
        Self(key.into())
    }
}

/// What a page is for; decides its template and what the generator puts into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum PageKind {
    Start,
    FindSupport,
    Districts,
    District,
    Groups,
    Group,
    Pair,
    Children,
    Offers,
    Offer,
    DistrictOffer,
    Units,
    Unit,
    Rights,
    NotSure,
    DifferentPlaces,
    WhatHappens,
    FindDistrict,
    Calendar,
    Contacts,
    Index,
    Glossary,
    Privacy,
    ReportError,
    About,
    Accessibility,
    Article,
    NotFound,
    Offline,
    Root,
}

impl PageKind {
    /// Every kind with its name in records, templates and reports.
    pub const ALL: [(Self, &'static str); 30] = [
        (Self::Start, "start"),
        (Self::FindSupport, "find-support"),
        (Self::Districts, "districts"),
        (Self::District, "district"),
        (Self::Groups, "groups"),
        (Self::Group, "group"),
        (Self::Pair, "pair"),
        (Self::Children, "children"),
        (Self::Offers, "offers"),
        (Self::Offer, "offer"),
        (Self::DistrictOffer, "district-offer"),
        (Self::Units, "units"),
        (Self::Unit, "unit"),
        (Self::Rights, "rights"),
        (Self::NotSure, "not-sure"),
        (Self::DifferentPlaces, "different-places"),
        (Self::WhatHappens, "what-happens"),
        (Self::FindDistrict, "find-district"),
        (Self::Calendar, "calendar"),
        (Self::Contacts, "contacts"),
        (Self::Index, "index"),
        (Self::Glossary, "glossary"),
        (Self::Privacy, "privacy"),
        (Self::ReportError, "report-error"),
        (Self::About, "about"),
        (Self::Accessibility, "accessibility"),
        (Self::Article, "article"),
        (Self::NotFound, "not-found"),
        (Self::Offline, "offline"),
        (Self::Root, "root"),
    ];

    /// The kinds that a page somebody writes can have, with their names. The others are made by the program.
    pub fn written() -> impl Iterator<Item = (Self, &'static str)> {
        let is_made = |kind| {
            use PageKind::{Children, District, DistrictOffer, NotFound, Offline, Pair, Root};
            matches!(kind, District | Pair | Children | DistrictOffer | NotFound | Offline | Root)
        };
        Self::ALL.into_iter().filter(move |(kind, _)| !is_made(*kind))
    }

    /// Its name in records, templates and reports.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).expect("every kind is in the list").1
    }

    /// The kind with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(kind, _)| *kind)
    }
}

/// What all texts of a page share: `page.yaml`.
#[derive(Clone, Debug)]
pub struct PageRecord {
    /// What it is for.
    pub kind: Spanned<PageKind>,
    /// Neutral title and address, a way to leave at once, nothing that reveals its topic.
    pub sensitive: bool,
    /// Whether search engines are asked to leave it out.
    pub noindex: bool,
    /// Whether the site's own search finds it.
    pub search: bool,
    /// Its contact, where it is not the scope's own.
    pub contact: Option<Spanned<ContactId>>,
    /// Numbers before the lead.
    pub now: Vec<Spanned<AfterHoursId>>,
    /// Films and sound that say what the page says.
    pub media: Vec<Media>,
}

/// How a translation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct TranslationState {
    /// By a machine.
    pub machine: bool,
    /// A person has read it against the original; when, where known.
    pub reviewed: Option<Option<Date>>,
}

/// A test of an easy-read text with people who need easy read. Only a text that has one is said to
/// be tested.
#[derive(Clone, Debug)]
pub struct ReaderTest {
    /// The day.
    pub date: Spanned<Date>,
    /// Who tested it.
    pub organisation: Arc<str>,
    /// Where the record stands.
    pub span: Span,
}

/// The YAML head of a Markdown file.
#[derive(Clone, Debug)]
pub struct FrontMatter {
    /// Heading of the page.
    pub title: Spanned<Arc<str>>,
    /// Shorter title for lists and the way back.
    pub short: Option<Spanned<Arc<str>>>,
    /// The lead.
    pub summary: Option<Spanned<Arc<str>>>,
    /// Last part of the address.
    pub slug: Option<Spanned<Arc<str>>>,
    /// Words that people might say.
    pub also: Vec<Spanned<Arc<str>>>,
    /// How the text was made, for translations.
    pub translation: Option<TranslationState>,
    /// The day on which somebody said that the translation is as the original.
    pub accepted: Option<Date>,
    /// The test with readers, for easy read.
    pub tested: Option<ReaderTest>,
    /// Where the head stands.
    pub span: Span,
}

/// A page's text in one locale.
#[derive(Clone, Debug)]
pub struct PageText {
    /// The file.
    pub source: SourceId,
    /// Its head.
    pub front: FrontMatter,
    /// Its body.
    pub document: Arc<Document>,
}

/// A page's folder.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// Identity.
    pub key: PageKey,
    /// What its texts share.
    pub record: PageRecord,
    /// The texts.
    pub texts: BTreeMap<LocaleId, PageText>,
}
