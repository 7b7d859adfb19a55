//! A film, a recording or captions that are said to stand beside the page, and do not.
#![doc = include_str!("missing_media_file.en.md")]

use super::all;
use crate::check::near::suggest;
use crate::diag::{Diagnostic, Diagnostics, Rule, Spanned, rule};
use crate::model::{Bundle, Site};

/// The rule.
pub static RULE: Rule = rule!("missing-media-file", Error, "missing_media_file");

/// Looks for the files that `media` names, in the folder of the page.
pub fn check(site: &Site) -> Diagnostics {
    let files = all(site).flat_map(|(bundle, media)| {
        let captions = media.caption_files.iter().map(|(_, file)| file);
        media.file().into_iter().chain(captions).map(move |file| (bundle, file))
    });
    files.filter(|(bundle, file)| site.beside(&bundle.key, file).is_none()).map(|(bundle, file)| missing(site, bundle, file)).collect()
}

fn missing(site: &Site, bundle: &Bundle, file: &Spanned<std::sync::Arc<str>>) -> Diagnostic {
    let folder = format!("{}/", bundle.key.as_str());
    let beside = site.assets.keys().filter_map(|path| path.0.strip_prefix(folder.as_str()));
    let finding = Diagnostic::at(&RULE, file.span).with("page", bundle.key.as_str()).with("file", &*file.value);
    suggest(finding, file, beside)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::show;
    use crate::check::media::tests::with_media;
    use crate::diag::Spanned;
    use crate::model::{Asset, AssetPath, Media, MediaKind, OutPath};

    fn beside(media: &mut Media) {
        media.href = Spanned::new("film.mp4".into(), media.span);
        media.caption_files = vec![("sv".into(), Spanned::new("film.sv.vtt".into(), media.span))];
    }

    #[test]
    fn files_stand_beside_their_page() {
        assert!(check(&with_media(MediaKind::Film, |_| ())).is_empty(), "an address is no file");
        let mut site = with_media(MediaKind::Film, beside);
        let source = site.bundles["samtal"].record.media[0].span.source;
        let asset = |name: &str| Asset { source, path: OutPath(format!("assets/{name}").into()) };
        site.assets.insert(AssetPath("samtal/film.mp4".into()), asset("film.mp4"));
        site.assets.insert(AssetPath("samtal/film-sv.vtt".into()), asset("film-sv.vtt"));
        let expected = ["missing-media-file `https://film.example/samtal` page=samtal file=film.sv.vtt near=film-sv.vtt +.near"];
        assert_eq!(show(&site, check(&site)), expected);
        site.assets.remove(&AssetPath("samtal/film.mp4".into()));
        site.assets.remove(&AssetPath("samtal/film-sv.vtt".into()));
        assert_eq!(
            show(&site, check(&site)),
            [
                "missing-media-file `https://film.example/samtal` page=samtal file=film.mp4 +.hint",
                "missing-media-file `https://film.example/samtal` page=samtal file=film.sv.vtt +.hint"
            ]
        );
    }
}
