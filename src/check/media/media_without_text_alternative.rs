//! A film or a recording that nobody can read.
#![doc = include_str!("media_without_text_alternative.en.md")]

use super::all;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Site, Transcript};

/// The rule (WCAG 2.2, 1.2.1 and 1.2.3).
pub static RULE: Rule = rule!("media-without-text-alternative", Gap, "media_without_text_alternative");

/// Looks for films and recordings that do not say where their words can be read, or name a page
/// that is not there.
pub fn check(site: &Site) -> Diagnostics {
    let lacking = all(site).filter_map(|(bundle, media)| match &media.transcript {
        Some(Transcript::Here) => None,
        Some(Transcript::Page(key)) if site.bundles.contains_key(&key.value) => None,
        Some(Transcript::Page(key)) => {
            Some(Diagnostic::at(&RULE, key.span).with("page", bundle.key.as_str()).with("value", key.as_str()).variant("page").hint("hint"))
        }
        None => Some(Diagnostic::at(&RULE, media.href.span).with("page", bundle.key.as_str()).hint("hint")),
    });
    lacking.collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::show;
    use crate::check::media::tests::with_media;
    use crate::diag::Spanned;
    use crate::model::{Media, MediaKind, Transcript};

    fn leads_to(media: &mut Media, page: &str) {
        media.transcript = Some(Transcript::Page(Spanned::new(page.into(), media.span)));
    }

    #[test]
    fn what_is_said_can_be_read() {
        for kind in [MediaKind::SignLanguageFilm, MediaKind::Film, MediaKind::Audio] {
            let site = with_media(kind, |media| media.transcript = None);
            assert_eq!(show(&site, check(&site)), ["media-without-text-alternative `https://film.example/samtal` page=samtal +.hint"]);
        }
        assert!(check(&with_media(MediaKind::Film, |_| ())).is_empty());
        assert!(check(&with_media(MediaKind::Film, |media| leads_to(media, "aldre"))).is_empty());
        let site = with_media(MediaKind::Film, |media| leads_to(media, "filmtext"));
        let expected = ["media-without-text-alternative.page `https://film.example/samtal` page=samtal value=filmtext +.hint"];
        assert_eq!(show(&site, check(&site)), expected);
    }
}
