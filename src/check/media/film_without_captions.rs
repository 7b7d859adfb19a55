//! A film whose words some can only hear.
#![doc = include_str!("film_without_captions.en.md")]

use super::all;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{MediaKind, Site};

/// The rule (WCAG 2.2, 1.2.2).
pub static RULE: Rule = rule!("film-without-captions", Gap, "film_without_captions");

/// Looks for films with sound that have captions in no language. A film in sign language has its
/// words in the picture.
pub fn check(site: &Site) -> Diagnostics {
    let films = all(site).filter(|(_, media)| media.kind == MediaKind::Film && media.captions.is_empty());
    films.map(|(bundle, media)| Diagnostic::at(&RULE, media.href.span).with("page", bundle.key.as_str()).hint("hint")).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::show;
    use crate::check::media::tests::with_media;
    use crate::model::MediaKind;

    #[test]
    fn films_with_sound_have_captions() {
        let found = |kind, spoil| {
            let site = with_media(kind, spoil);
            show(&site, check(&site))
        };
        let expected = ["film-without-captions `https://film.example/samtal` page=samtal +.hint"];
        assert_eq!(found(MediaKind::Film, |media| media.captions.clear()), expected);
        assert!(found(MediaKind::Film, |_| ()).is_empty());
        assert!(found(MediaKind::SignLanguageFilm, |media| media.captions.clear()).is_empty());
        assert!(found(MediaKind::Audio, |media| media.captions.clear()).is_empty());
    }
}
