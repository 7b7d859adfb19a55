//! Where each file of `content/` belongs. The only place that knows the folders.

use crate::model::{DistrictId, MEDIA_FILES, PageKey};

use super::translated::translates;
use super::value::is_id;

/// What a file is, by its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// `content/site.yaml`.
    Config,
    /// `content/facts/….yaml`.
    Shared,
    /// `content/districts/<district>/district.yaml` (`true`) or another record file beside it.
    District(DistrictId, bool),
    /// `page.yaml` of a page.
    Record(PageKey),
    /// A page's text in the locale with this tag.
    Text(PageKey, String),
    /// A file beside a page's texts.
    Asset(PageKey),
    /// What translations were made from, beside a page's texts or a record file.
    Lock,
    /// Search words of the locale with this tag.
    Search(String),
    /// Texts of a record file in another language: the file's path, and the locale's tag.
    Translation(String, String),
    /// Nowhere that we know.
    Nowhere,
}

/// Where the file at `path` (from the site's root) belongs.
pub fn place(path: &str) -> Place {
    let Some(inside) = path.strip_prefix("content/") else { return Place::Nowhere };
    if inside == "site.yaml" {
        return Place::Config;
    }
    let parts: Vec<&str> = inside.split('/').collect();
    let (Some((file, folders)), Some((area, rest))) = (parts.split_last(), parts.split_first()) else { return Place::Nowhere };
    if let Some((original, tag)) =
        translates(path).filter(|(original, _)| matches!(place(original), Place::Config | Place::Shared | Place::District(..)))
    {
        return Place::Translation(original, tag.to_owned());
    }
    let is_lock = |path: &str| {
        path.strip_suffix(".lock").is_some_and(|stem| {
            let original = place(&format!("{stem}.yaml"));
            matches!(original, Place::Config | Place::Shared | Place::District(..)) && *area != "citywide"
        })
    };
    if is_lock(path) {
        return Place::Lock;
    }
    if *area == "search" && folders.len() == 1 {
        return file.strip_suffix(".yaml").filter(|tag| !tag.is_empty()).map_or(Place::Nowhere, |tag| Place::Search(tag.to_owned()));
    }
    if *area == "facts" && folders.len() == 1 && file.ends_with(".yaml") {
        return Place::Shared;
    }
    let key = match (*area, rest.len()) {
        // A district's own words stand in the district's folder, and nowhere else.
        ("citywide", 2..) if rest[0] != "districts" => PageKey(folders[1..].join("/").into()),
        ("districts", 2..) => PageKey(folders.join("/").into()),
        _ => return Place::Nowhere,
    };
    if !key.as_str().split('/').all(is_id) {
        return Place::Nowhere;
    }
    match file.rsplit_once('.') {
        _ if *file == "page.yaml" => Place::Record(key),
        _ if *file == "translations.lock" => Place::Lock,
        Some((_, "yaml")) if *area == "districts" && folders.len() == 2 => {
            Place::District(DistrictId::from(folders[1]), *file == "district.yaml")
        }
        Some((locale, "md")) if !locale.is_empty() => Place::Text(key, locale.to_owned()),
        Some((_, "svg" | "png" | "jpg" | "jpeg" | "webp" | "avif" | "pdf")) => Place::Asset(key),
        Some((_, ending)) if MEDIA_FILES.contains(&ending) => Place::Asset(key),
        _ => Place::Nowhere,
    }
}

/// Whether the file at `path` is a page's text.
pub fn is_page(path: &str) -> bool {
    matches!(place(path), Place::Text(..))
}

#[cfg(test)]
mod tests {
    use super::{Place, place};

    #[track_caller]
    fn check(path: &str, expected: &str) {
        let shown = match place(path) {
            Place::Config => "config".to_owned(),
            Place::Shared => "shared".to_owned(),
            Place::District(district, main) => format!("district {district} {main}"),
            Place::Record(key) => format!("record {}", key.as_str()),
            Place::Text(key, locale) => format!("text {} {locale}", key.as_str()),
            Place::Asset(key) => format!("asset {}", key.as_str()),
            Place::Search(tag) => format!("search {tag}"),
            Place::Translation(original, tag) => format!("{tag} of {original}"),
            Place::Lock => "lock".to_owned(),
            Place::Nowhere => "nowhere".to_owned(),
        };
        assert_eq!(shown, expected, "{path}");
    }

    #[test]
    fn files_belong_where_their_folder_says() {
        check("content/site.yaml", "config");
        check("content/facts/rights.yaml", "shared");
        check("content/facts/rights.fi.easy.yaml", "fi.easy of content/facts/rights.yaml");
        check("content/site.fi.yaml", "fi of content/site.yaml");
        check("content/citywide/rights/page.fi.yaml", "nowhere");
        check("content/districts/farsta/district.yaml", "district farsta true");
        check("content/districts/farsta/activities.yaml", "district farsta false");
        check("content/districts/farsta/sv.easy.md", "text districts/farsta sv.easy");
        check("content/districts/farsta/barn/sv.md", "text districts/farsta/barn sv");
        check("content/citywide/rights/page.yaml", "record rights");
        check("content/citywide/rights/sv.md", "text rights sv");
        check("content/citywide/rights/photo.svg", "asset rights");
        check("content/citywide/sv.md", "nowhere");
        check("content/site.lock", "lock");
        check("content/facts/rights.lock", "lock");
        check("content/districts/farsta/activities.lock", "lock");
        check("content/districts/farsta/translations.lock", "lock");
        check("content/citywide/rights/translations.lock", "lock");
        check("content/citywide/rights/rights.lock", "nowhere");
        check("content/search/sv.yaml", "search sv");
        check("content/search/sv.easy.yaml", "search sv.easy");
        check("content/search/sv.md", "nowhere");
        check("content/search/.yaml", "nowhere");
        check("content/notes.txt", "nowhere");
        check("content/citywide/Rights/sv.md", "nowhere");
        check("content/citywide/../sv.md", "nowhere");
        check("content/citywide/districts/farsta/sv.md", "nowhere");
    }
}
