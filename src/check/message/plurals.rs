//! Plural categories that languages need for whole numbers, beside the default `other`.
//!
//! Source: Unicode CLDR 47, "Language Plural Rules", cardinal numbers. Categories that only stand
//! for fractions (Czech, Slovak and Lithuanian `many`) or for millions in a row (French, Spanish,
//! Italian, Portuguese, Catalan and Breton `many`) are left out: pages count days, groups and talks.

/// Languages by the categories they need.
const LANGUAGES: [(&[&str], &[&str]); 9] = [
    (&[], &["bo", "id", "ja", "km", "ko", "lo", "ms", "my", "th", "vi", "zh"]),
    (
        &["one"],
        &[
            "am", "az", "bg", "bn", "ca", "ckb", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fo", "fr", "gl", "gu", "hi", "hu",
            "hy", "is", "it", "ka", "kk", "kn", "ku", "ky", "lb", "mk", "ml", "mn", "mr", "nb", "ne", "nl", "nn", "no", "or", "pa", "ps",
            "pt", "sd", "so", "sq", "sv", "sw", "ta", "te", "ti", "tk", "tl", "tr", "ug", "ur", "uz", "yi",
        ],
    ),
    (&["one", "two"], &["he", "iw", "se", "sma", "smj", "smn", "sms"]),
    (&["zero", "one"], &["lv"]),
    (&["one", "few"], &["bs", "cs", "hr", "lt", "mo", "ro", "sh", "sk", "sr"]),
    (&["one", "few", "many"], &["be", "pl", "ru", "uk"]),
    (&["one", "two", "few"], &["br", "dsb", "gd", "gv", "hsb", "sl"]),
    (&["one", "two", "few", "many"], &["ga", "mt"]),
    (&["zero", "one", "two", "few", "many"], &["ar", "ars", "cy"]),
];

/// The categories that a language (a BCP 47 tag; only its first part counts) needs beside `other`;
/// none where the language is not in the table.
pub fn needed(language: &str) -> &'static [&'static str] {
    let primary = language.split('-').next().unwrap_or_default();
    LANGUAGES.iter().find(|(_, languages)| languages.contains(&primary)).map_or(&[], |(categories, _)| categories)
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, needed};

    #[test]
    fn languages_need_what_cldr_says() {
        assert_eq!(needed("sv"), ["one"]);
        assert_eq!(needed("pl-PL"), ["one", "few", "many"]);
        assert_eq!(needed("ar"), ["zero", "one", "two", "few", "many"]);
        assert!(needed("ja").is_empty());
        assert!(needed("xx").is_empty());
        let mut all: Vec<&str> = LANGUAGES.iter().flat_map(|(_, languages)| languages.iter().copied()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count, "no language stands twice");
    }
}
