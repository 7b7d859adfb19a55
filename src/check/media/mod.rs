//! Rules about films and sound: everybody must be able to take part in what they say, and know
//! before they ask for it what it costs. And how many pages have one, since no page must.

pub mod film_without_captions;
pub mod media_without_size;
pub mod media_without_text_alternative;
pub mod missing_media_file;

use std::collections::BTreeSet;

use crate::model::{Bundle, Media, MediaKind, PageKey, Site};

/// Every film and recording, with its page.
fn all(site: &Site) -> impl Iterator<Item = (&Bundle, &Media)> {
    site.bundles.values().flat_map(|bundle| bundle.record.media.iter().map(move |media| (bundle, media)))
}

/// How many of the pages that everybody must have (`core` in `site.yaml`) there are in each form
/// beyond text, and how many such pages there are. What is missing is a gap to work on, and no
/// fault: a page without a film is whole.
pub fn coverage(site: &Site) -> ([(MediaKind, usize); 3], usize) {
    let core: BTreeSet<PageKey> =
        site.config.core.iter().flat_map(|kind| super::page::missing_translation::keys_of_kind(site, *kind)).collect();
    let has = |kind: MediaKind| {
        let one = |key: &&PageKey| site.bundles.get(*key).is_some_and(|bundle| bundle.record.media.iter().any(|media| media.kind == kind));
        core.iter().filter(one).count()
    };
    (MediaKind::ALL.map(|(kind, _)| (kind, has(kind))), core.len())
}

#[cfg(test)]
mod tests {
    use super::coverage;
    use crate::check::fixture::{Trial, fixture};
    use crate::diag::{Span, Spanned};
    use crate::model::{Media, MediaKind, PageKind, Transcript};

    /// A film that lacks nothing, put on the page `samtal`.
    pub(super) fn with_media(kind: MediaKind, spoil: fn(&mut Media)) -> Trial {
        let mut site = fixture();
        let span: Span = site.write("https://film.example/samtal");
        let href = Spanned::new("https://film.example/samtal".into(), span);
        let (captions, transcript) = (vec!["sv".into()], Some(Transcript::Here));
        let mut media = Media {
            kind,
            language: "sv".into(),
            href,
            megabytes: Some(24),
            seconds: Some(270),
            captions,
            caption_files: Vec::new(),
            transcript,
            span,
        };
        spoil(&mut media);
        site.bundles.get_mut("samtal").expect("it is there").record.media.push(media);
        site
    }

    #[test]
    fn core_pages_are_counted_by_form() {
        let mut site = with_media(MediaKind::SignLanguageFilm, |_| ());
        site.config.core = vec![PageKind::Offer, PageKind::Group];
        let (forms, pages) = coverage(&site);
        assert_eq!(forms, [(MediaKind::SignLanguageFilm, 1), (MediaKind::Film, 0), (MediaKind::Audio, 0)]);
        assert_eq!(pages, 3, "one offer and two target groups");
        site.config.core = vec![PageKind::Group];
        assert_eq!(coverage(&site).0[0], (MediaKind::SignLanguageFilm, 0), "only core pages count");
    }
}
