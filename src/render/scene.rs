//! What every page is made from, and one reader's place in it.

use std::sync::Arc;

use crate::model::{LocaleId, Plan, Route, Site, Speak, Subject};
use crate::theme::BoundTheme;
use crate::theme::view::{Shared, SiteView};

use super::site_view;

/// What holds for all pages of one locale.
pub struct Voice {
    /// Its words.
    pub speak: Arc<dyn Speak>,
    /// Its templates.
    pub theme: BoundTheme,
    /// What stands on every page of it.
    pub site: Shared<SiteView>,
}

/// What every page is made from.
pub struct Scene<'a> {
    /// The site.
    pub site: &'a Site,
    /// Every address.
    pub plan: &'a Plan,
    /// By locale.
    pub voices: Vec<Voice>,
    /// Gaps are shown to the reader as not yet stated.
    pub draft: bool,
}

impl<'a> Scene<'a> {
    /// The scene of a site: `voices` gives each locale its words and its templates.
    pub fn new(site: &'a Site, plan: &'a Plan, draft: bool, voices: impl Fn(LocaleId) -> (Arc<dyn Speak>, BoundTheme)) -> Self {
        let voices = site.locales.iter().map(|(locale, _)| {
            let (speak, theme) = voices(locale);
            let site_view = site_view::site_view(&Reader { site, plan, speak: &*speak, locale, draft });
            Voice { site: Shared::new(&site_view), speak, theme }
        });
        Self { site, plan, voices: voices.collect(), draft }
    }

    /// The voice of a locale.
    pub fn voice(&self, locale: LocaleId) -> &Voice {
        &self.voices[usize::from(locale.0)]
    }

    /// The reader of a route.
    pub fn reader(&'a self, route: &Route) -> Reader<'a> {
        Reader { site: self.site, plan: self.plan, speak: &*self.voice(route.locale).speak, locale: route.locale, draft: self.draft }
    }
}

/// One reader: the site as seen in one locale.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The site.
    pub site: &'a Site,
    /// Every address.
    pub plan: &'a Plan,
    /// The words.
    pub speak: &'a dyn Speak,
    /// The locale.
    pub locale: LocaleId,
    /// Gaps are shown to the reader as not yet stated.
    pub draft: bool,
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
