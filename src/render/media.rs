//! Films and sound of a page, as plain links: what it is, how long it lasts, how much is fetched.
//! Nothing of them is loaded before the reader asks.

use std::sync::Arc;

use crate::diag::Spanned;
use crate::model::{Media, MediaKind, PageKey, Route, Transcript, Value};
use crate::theme::view::{LinkView, TextView};

use super::scene::Reader;
use super::words::Part;

impl Reader<'_> {
    /// What can be watched or heard on a route's page, each followed by the page with its words.
    pub fn media(&self, route: &Route) -> Vec<LinkView> {
        let bundle = self.site.main_key(&route.subject).and_then(|key| self.site.bundles.get(&key));
        let media = bundle.into_iter().flat_map(|bundle| bundle.record.media.iter().map(|media| (&bundle.key, media)));
        media
            .flat_map(|(key, media)| self.medium(key, media).into_iter().chain(self.captions(key, media)).chain(self.transcript(media)))
            .collect()
    }

    /// The published address of a file beside a page.
    fn file_beside(&self, key: &PageKey, file: &str) -> Option<String> {
        Some(self.finished(&format!("/{}", self.site.beside(key, file)?.path.as_str())))
    }

    fn medium(&self, key: &PageKey, media: &Media) -> Option<LinkView> {
        let href = match media.file() {
            Some(file) => self.file_beside(key, file)?,
            None => media.href.to_string(),
        };
        let language = self.languages(std::slice::from_ref(&media.language));
        let id = match media.kind {
            MediaKind::SignLanguageFilm | MediaKind::Film => "media-film",
            MediaKind::Audio => "media-audio",
        };
        let name = self.say(id, &[("language", Value::from(language))]);
        let minutes = media.seconds.map(|seconds| self.say("media-length", &[("minutes", Value::from(seconds.div_ceil(60)))]));
        let size = self
            .site
            .media_size(key, media)
            .map(|megabytes| self.say("media-size", &[("megabytes", self.speak.number(megabytes.into()).into())]));
        let costs: Vec<String> = minutes.into_iter().chain(size).collect();
        let words = match costs.join(&self.say("separator", &[])) {
            costs if costs.is_empty() => name,
            costs => self.say("media-named", &[("name", name.into()), ("costs", costs.into())]),
        };
        let text = TextView::html(super::words::escaped(&words));
        let note = self.note(media);
        Some(LinkView { href, text, note, current: false, hreflang: Some(media.language.to_string()) })
    }

    /// Files with captions, for players that want them beside the film.
    fn captions(&self, key: &PageKey, media: &Media) -> Vec<LinkView> {
        let link = |(language, file): &(Arc<str>, Spanned<Arc<str>>)| {
            let name = self.languages(std::slice::from_ref(language));
            let text = TextView::html(super::words::escaped(&self.say("media-caption-file", &[("language", Value::from(name))])));
            Some(LinkView { href: self.file_beside(key, file)?, text, note: None, current: false, hreflang: Some(language.to_string()) })
        };
        media.caption_files.iter().filter_map(link).collect()
    }

    /// Captions, and that the page says the same.
    fn note(&self, media: &Media) -> Option<TextView> {
        let captions = self.languages(&media.captions);
        let captions = (!captions.is_empty()).then(|| self.rich("media-captions", &[("languages", Part::from(&*captions))]));
        let same = matches!(media.transcript, Some(Transcript::Here)).then(|| self.message("media-same"));
        let parts: Vec<String> = captions.into_iter().chain(same).map(|text| text.html).collect();
        (!parts.is_empty()).then(|| TextView::html(parts.join(" ")))
    }

    fn transcript(&self, media: &Media) -> Option<LinkView> {
        let Some(Transcript::Page(key)) = &media.transcript else { return None };
        self.subject_link(&self.site.subject(key.value.as_str())?, self.message("media-transcript"))
    }
}
