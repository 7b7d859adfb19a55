//! A text in several languages, as records hold it.

use std::sync::Arc;

use super::{LocaleId, Locales};
use crate::diag::{Span, Spanned};

/// Free text of a record: one text per locale, or one that is the same everywhere (a name).
#[derive(Clone, Debug)]
pub struct Localized {
    /// The text that is the same in every language.
    pub everywhere: Option<Spanned<Arc<str>>>,
    /// The texts by locale, in order of locale.
    pub texts: Vec<(LocaleId, Spanned<Arc<str>>)>,
    /// Where the whole value stands.
    pub span: Span,
}

impl Localized {
    /// The text for `locale`, along its chain, and the locale it is in. A name that is the same
    /// everywhere is in the locale that asks.
    pub fn get(&self, locale: LocaleId, locales: &Locales) -> Option<(LocaleId, &str)> {
        if let Some(text) = &self.everywhere {
            return Some((locale, text));
        }
        locales.chain(locale).find_map(|at| self.exactly(at).map(|text| (at, &*text.value)))
    }

    /// The text written for exactly this locale.
    pub fn exactly(&self, locale: LocaleId) -> Option<&Spanned<Arc<str>>> {
        self.texts.iter().find(|(at, _)| *at == locale).map(|(_, text)| text)
    }

    /// Every text with its locale; `None` for one that is the same everywhere.
    pub fn iter(&self) -> impl Iterator<Item = (Option<LocaleId>, &Spanned<Arc<str>>)> {
        let everywhere = self.everywhere.iter().map(|text| (None, text));
        everywhere.chain(self.texts.iter().map(|(locale, text)| (Some(*locale), text)))
    }
}
