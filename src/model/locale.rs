//! Languages and their easy-read variants: one dimension, called locale.

use std::sync::Arc;

use crate::diag::Spanned;

/// Number of a locale in [`Locales`], in the order of `site.yaml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocaleId(pub u8);

/// Which text of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variant {
    /// The standard text.
    Standard,
    /// Easy read: a locale whose parent is the standard one.
    Easy,
}

/// Direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// One locale.
#[derive(Clone, Debug)]
pub struct Locale {
    /// As written by people: `sv`, `sv.easy`.
    pub tag: Arc<str>,
    /// The language, a BCP 47 tag, also the value of HTML's `lang` (easy read has no tag of its
    /// own there: assistive technology picks its voice from it).
    pub language: Arc<str>,
    /// Standard or easy read.
    pub variant: Variant,
    /// Direction of writing.
    pub direction: Direction,
    /// The language's name in the language itself.
    pub name: Arc<str>,
    /// Segment of addresses below the language's own, for easy read (`lattlast`).
    pub segment: Option<Arc<str>>,
    /// Where to look for what this locale lacks, nearest first; never holds the locale itself.
    pub fallback: Vec<LocaleId>,
}

/// A language that the site is to be in, and has no text of yet.
#[derive(Clone, Debug)]
pub struct WantedLanguage {
    /// The language, a BCP 47 tag, and where it stands.
    pub language: Spanned<Arc<str>>,
    /// The language's name in the language itself.
    pub name: Arc<str>,
    /// Direction of writing.
    pub direction: Direction,
    /// Where its readers find text meanwhile, nearest first.
    pub fallback: Vec<LocaleId>,
}

/// All locales of a site.
#[derive(Clone, Debug)]
pub struct Locales {
    list: Vec<Locale>,
    default: LocaleId,
}

impl Locales {
    /// The locales in order, and the one whose texts the others are made from.
    pub fn new(list: Vec<Locale>, default: LocaleId) -> Self {
        Self { list, default }
    }

    /// The locale that others are translated from.
    pub fn default(&self) -> LocaleId {
        self.default
    }

    /// The locale with this number.
    pub fn get(&self, id: LocaleId) -> &Locale {
        &self.list[usize::from(id.0)]
    }

    /// The locale with this tag.
    pub fn find(&self, tag: &str) -> Option<LocaleId> {
        self.iter().find(|(_, locale)| &*locale.tag == tag).map(|(id, _)| id)
    }

    /// All, in the order of `site.yaml`.
    pub fn iter(&self) -> impl Iterator<Item = (LocaleId, &Locale)> {
        (0..).map(LocaleId).zip(&self.list)
    }

    /// The locale itself, then its fallbacks, nearest first.
    pub fn chain(&self, id: LocaleId) -> impl Iterator<Item = LocaleId> {
        std::iter::once(id).chain(self.get(id).fallback.iter().copied())
    }

    /// Whether texts of `a` and `b` are in one language.
    pub fn same_language(&self, a: LocaleId, b: LocaleId) -> bool {
        self.get(a).language == self.get(b).language
    }

    /// The other variant of the same language, if the site has it.
    pub fn sibling(&self, id: LocaleId) -> Option<LocaleId> {
        self.iter().find(|(other, locale)| *other != id && locale.language == self.get(id).language).map(|(other, _)| other)
    }

    /// Whether this is easy read.
    pub fn is_easy(&self, id: LocaleId) -> bool {
        self.get(id).variant == Variant::Easy
    }
}
