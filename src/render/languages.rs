//! The ways from a page to other languages: the same page in each of them, easy read, what is said
//! of languages that have no text, and somebody who speaks the reader's.

use crate::model::{Direction, LocaleId, PageKind, Route, Subject, Variant, WantedLanguage};
use crate::theme::view::{EasySwitchView, LanguageView, LinkView, SpeakView, TextView};

use super::scene::Reader;
use super::words::{Part, escaped};

impl Reader<'_> {
    /// The page in each language: its own variant where it exists there, else the standard text.
    pub fn languages_of(&self, route: &Route) -> Vec<LanguageView> {
        let locales = &self.site.locales;
        let own_variant = locales.get(self.locale).variant;
        let mut languages: Vec<LanguageView> = Vec::new();
        for (id, locale) in locales.iter().filter(|(_, locale)| locale.variant == Variant::Standard) {
            let same_variant =
                locales.iter().find(|(_, other)| other.language == locale.language && other.variant == own_variant).map(|(id, _)| id);
            let exists = |id: &LocaleId| self.plan.get(&route.subject, *id).is_some_and(|route| !route.content.fallback);
            let Some(target) = same_variant.filter(exists).or(Some(id).filter(exists)).and_then(|id| self.plan.get(&route.subject, id))
            else {
                continue;
            };
            languages.push(LanguageView {
                lang: locale.language.to_string(),
                dir: locale.direction.html(),
                name: locale.name.to_string(),
                href: self.finished(&target.address),
                current: locales.same_language(id, self.locale),
            });
        }
        languages
    }

    /// A language without text: its own name, and the way to the languages that its readers are
    /// led to meanwhile.
    pub fn wanted_language(&self, wanted: &WantedLanguage) -> TextView {
        let name = named_in_itself("bdi", "", &wanted.language.value, wanted.direction, &wanted.name);
        let start = self.site.page_of_kind(PageKind::Start).map(|page| Subject::Authored(page.key.clone()));
        let links = wanted.fallback.iter().filter_map(|id| {
            let route = self.plan.get(start.as_ref()?, *id)?;
            let locale = self.site.locales.get(*id);
            let address = format!(" href=\"{}\" hreflang=\"{}\"", self.finished(&route.address), locale.language);
            Some(named_in_itself("a", &address, &locale.language, locale.direction, &locale.name))
        });
        let links = self.speak.list(&links.collect::<Vec<_>>());
        self.rich("wanted-language", &[("name", Part::Html(name)), ("languages", Part::Html(links))])
    }

    /// From standard text to easy read and back; to another language's easy read where the
    /// reader's own has none.
    pub fn easy_switch(&self, route: &Route) -> Option<EasySwitchView> {
        let locales = &self.site.locales;
        let exists = |id: LocaleId| self.plan.get(&route.subject, id).filter(|route| !route.content.fallback);
        let switch = |target: &Route, to_easy: bool| {
            let language = &locales.get(target.locale).language;
            let other = !locales.same_language(target.locale, self.locale);
            EasySwitchView {
                href: self.finished(&target.address),
                to_easy,
                language: other.then(|| self.languages(std::slice::from_ref(language))),
                hreflang: language.to_string(),
            }
        };
        let sibling = locales.sibling(self.locale);
        if self.is_easy() {
            return sibling.and_then(|id| self.plan.get(&route.subject, id)).map(|target| switch(target, false));
        }
        let own = sibling.and_then(exists);
        let chain =
            locales.chain(self.locale).skip(1).filter_map(|id| locales.sibling(id)).filter(|id| locales.is_easy(*id)).find_map(exists);
        own.or(chain).map(|target| switch(target, true))
    }

    /// On a page in another language: somebody who speaks the reader's.
    pub fn speak_with_somebody(&self, route: &Route) -> Option<SpeakView> {
        if self.site.locales.same_language(self.text_locale(route), self.locale)
            || matches!(route.kind, PageKind::NotFound | PageKind::Offline)
        {
            return None;
        }
        let language = &self.site.locales.get(self.locale).language;
        // Who answers for the page comes first, but somebody who speaks the language before an interpreter.
        let known = [self.scope_contact(route), &self.site.config.contact.value].map(|id| self.site.contacts.get(id));
        let known = || known.iter().flatten().filter_map(|contact| Some((contact, contact.phone.as_ref()?)));
        let speaks = known().find(|(contact, _)| contact.languages.contains(language)).map(|(_, phone)| ("speak-language", phone));
        let books = || known().find(|(contact, _)| contact.interpreter.is_some()).map(|(_, phone)| ("speak-interpreter", phone));
        let (message, phone) = speaks.or_else(books)?;
        let name = self.languages(std::slice::from_ref(language));
        let text = self.rich(message, &[("language", (&*name).into())]);
        let words = self.rich("speak-call", &[("number", phone.into())]);
        Some(SpeakView {
            text,
            link: LinkView { href: super::contact::tel(phone), text: words, note: None, current: false, hreflang: None },
        })
    }
}

/// The name of a language in the language itself, in an element that says so.
fn named_in_itself(element: &str, attributes: &str, language: &str, direction: Direction, name: &str) -> String {
    format!("<{element}{attributes} lang=\"{language}\" dir=\"{}\">{}</{element}>", direction.html(), escaped(name))
}
