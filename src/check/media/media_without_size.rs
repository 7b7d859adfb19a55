//! A film or a recording that does not say what it costs to ask for it.
#![doc = include_str!("media_without_size.en.md")]

use super::all;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule.
pub static RULE: Rule = rule!("media-without-size", Gap, "media_without_size");

/// Looks for films and recordings without `size` or without `length`.
pub fn check(site: &Site) -> Diagnostics {
    let lacking = all(site).filter_map(|(bundle, media)| {
        // A file beside the page is as large as it is.
        let has_size = media.file().is_some() || media.megabytes.is_some();
        let keys: Vec<&str> = [("size", has_size), ("length", media.seconds.is_some())]
            .into_iter()
            .filter(|(_, is_said)| !is_said)
            .map(|(key, _)| key)
            .collect();
        let finding = Diagnostic::at(&RULE, media.href.span).with("page", bundle.key.as_str()).with("keys", keys.join(", "));
        (!keys.is_empty()).then(|| finding.hint("hint"))
    });
    lacking.collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::show;
    use crate::check::media::tests::with_media;
    use crate::model::MediaKind;

    #[test]
    fn size_and_length_are_said() {
        let site = with_media(MediaKind::Audio, |media| media.megabytes = None);
        assert_eq!(show(&site, check(&site)), ["media-without-size `https://film.example/samtal` page=samtal keys=size +.hint"]);
        let site = with_media(MediaKind::Film, |media| (media.megabytes, media.seconds) = (None, None));
        assert_eq!(show(&site, check(&site)), ["media-without-size `https://film.example/samtal` page=samtal keys=size, length +.hint"]);
        assert!(check(&with_media(MediaKind::Film, |_| ())).is_empty());
    }
}
