//! What every page is made from, and one reader's place in it.

use std::sync::Arc;

use crate::model::{LocaleId, Locales, Plan, Route, SearchScripts, Shortcoming, Site, Speak, Subject};
use crate::theme::BoundTheme;
use crate::theme::view::{Shared, SiteView, TextView};

use super::settled::Settled;
use super::site_view;
use super::words::escaped;

/// What holds for all pages of one locale.
pub struct Voice {
    /// Its words.
    pub speak: Arc<dyn Speak>,
    /// Its templates.
    pub theme: BoundTheme,
    /// What stands on every page of it.
    pub site: Shared<SiteView>,
    /// What stands on many.
    settled: Settled,
}

/// What every page is made from.
pub struct Scene<'a> {
    /// The site.
    pub site: &'a Site,
    /// Every address.
    pub plan: &'a Plan,
    /// What the checks have found that the statement tells.
    pub shortcomings: &'a [Shortcoming],
    /// By locale.
    pub voices: Vec<Voice>,
    /// Gaps are shown to the reader as not yet stated.
    pub draft: bool,
}

/// What every page of every locale is made from.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The site.
    pub site: &'a Site,
    /// Every address.
    pub plan: &'a Plan,
    /// What the checks have found that the statement tells.
    pub shortcomings: &'a [Shortcoming],
    /// Gaps are shown to the reader as not yet stated.
    pub draft: bool,
}

impl Voice {
    /// The voice of a locale: its words, its templates, and what many of its pages share.
    /// `button` says what the list of languages is called in a locale; `scripts` are those of the
    /// search, if the site can be searched.
    pub fn new(
        ground: Ground<'_>,
        locale: LocaleId,
        speak: Arc<dyn Speak>,
        theme: BoundTheme,
        button: &dyn Fn(LocaleId) -> String,
        scripts: Option<&SearchScripts>,
    ) -> Self {
        let Ground { site, plan, shortcomings, draft } = ground;
        let none = Settled::default();
        let bare = Reader { site, plan, shortcomings, speak: &*speak, locale, draft, settled: &none };
        let settled = Settled::new(&bare, &theme, scripts);
        let languages = languages_words(&site.locales, locale, button);
        let view = site_view::site_view(&Reader { settled: &settled, ..bare }, languages, scripts);
        Self { site: theme.share("site", view), speak, theme, settled }
    }
}

impl<'a> Scene<'a> {
    /// The scene of a site, with a voice for each locale in their order.
    pub fn new(ground: Ground<'a>, voices: Vec<Voice>) -> Self {
        let Ground { site, plan, shortcomings, draft } = ground;
        Self { site, plan, shortcomings, voices, draft }
    }

    /// The voice of a locale.
    pub fn voice(&self, locale: LocaleId) -> &Voice {
        &self.voices[usize::from(locale.0)]
    }

    /// The reader of a route.
    pub fn reader(&'a self, route: &Route) -> Reader<'a> {
        let voice = self.voice(route.locale);
        let Self { site, plan, shortcomings, draft, .. } = *self;
        Reader { site, plan, shortcomings, speak: &*voice.speak, locale: route.locale, draft, settled: &voice.settled }
    }
}

/// What the list of languages is called for a reader: in her own language, and in the site's first,
/// or in the next where that is hers.
fn languages_words(locales: &Locales, own: LocaleId, words: &dyn Fn(LocaleId) -> String) -> Vec<TextView> {
    let others = std::iter::once(locales.default()).chain(locales.iter().map(|(id, _)| id));
    let other = others.into_iter().find(|other| !locales.same_language(*other, own));
    let in_other = other.map(|other| {
        let locale = locales.get(other);
        TextView { html: escaped(&words(other)), lang: Some(locale.language.to_string()), dir: Some(locale.direction.html()) }
    });
    std::iter::once(TextView::html(escaped(&words(own)))).chain(in_other).collect()
}

/// One reader: the site as seen in one locale.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The site.
    pub site: &'a Site,
    /// Every address.
    pub plan: &'a Plan,
    /// What the checks have found that the statement tells.
    pub shortcomings: &'a [Shortcoming],
    /// The words.
    pub speak: &'a dyn Speak,
    /// The locale.
    pub locale: LocaleId,
    /// Gaps are shown to the reader as not yet stated.
    pub draft: bool,
    /// What is the same on many pages.
    pub settled: &'a Settled,
}

impl<'a> Reader<'a> {
    /// The route of a subject for this reader.
    pub fn route(&self, subject: &Subject) -> Option<&'a Route> {
        self.plan.get(subject, self.locale)
    }

    /// The finished address of a subject for this reader.
    pub fn href(&self, subject: &Subject) -> Option<String> {
        self.route(subject).map(|route| self.finished(&route.address))
    }

    /// An address with the site's folder before it.
    pub fn finished(&self, address: &str) -> String {
        format!("{}{address}", self.site.config.base_path)
    }

    /// Whether the reader asked for easy read.
    pub fn is_easy(&self) -> bool {
        self.site.locales.is_easy(self.locale)
    }
}
