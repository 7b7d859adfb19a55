//! The program's own words are whole: every file in `locales/` can be read, refers only to what
//! exists, says where its messages appear, and findings say the same things in both languages.

#![expect(clippy::disallowed_methods, reason = "reads the program's own files, which no room may")]

use std::collections::{BTreeMap, BTreeSet};

use ingang::diag::{Source, Sources};
use ingang::i18n::compile;
use ingang::model::{Direction, Locale, LocaleId, Locales, Variant};

/// Every file of words. The words of findings are read as if they were visitors', since only
/// those are looked at by rules; they get a folder of their own, so that names may repeat.
fn words(findings: bool) -> Sources {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/");
    let files = walkdir::WalkDir::new(format!("{root}locales")).sort_by_file_name().into_iter().filter_map(Result::ok);
    let paths = files.map(|file| file.path().display().to_string().replace('\\', "/")).filter(|path| path.ends_with(".ftl"));
    Sources::new(paths.filter(|path| path.contains("/diagnostics") == findings).map(|path| {
        let text = std::fs::read_to_string(&path).expect("a file that was listed");
        Source::text(&path[root.len()..].replace("/diagnostics", "/findings"), text)
    }))
}

/// A locale for each folder, easy read with its language behind it.
fn locales(sources: &Sources) -> Locales {
    let tags: BTreeSet<&str> = sources.iter().filter_map(|(_, source)| source.path.split('/').nth(1)).collect();
    let numbers: BTreeMap<&str, LocaleId> = tags.iter().copied().zip((0..).map(LocaleId)).collect();
    let locale = |tag: &&str| Locale {
        tag: (*tag).into(),
        language: tag.split('.').next().unwrap_or(tag).into(),
        variant: if tag.contains('.') { Variant::Easy } else { Variant::Standard },
        direction: Direction::LeftToRight,
        name: (*tag).into(),
        segment: None,
        fallback: tag.split_once('.').and_then(|(language, _)| numbers.get(language).copied()).into_iter().collect(),
    };
    Locales::new(tags.iter().map(locale).collect(), LocaleId(0))
}

#[test]
fn every_file_of_words_is_whole() {
    for findings in [true, false] {
        let sources = words(findings);
        let (words, found) = compile(&sources, &locales(&sources));
        let faults: Vec<_> = found.iter().map(|finding| (finding.message.clone(), finding.place.clone())).collect();
        assert_eq!(faults, []);
        for (locale, entries) in &words.catalogue.entries {
            for (id, entry) in entries {
                assert!(
                    entry.commented,
                    "no comment says where `{id}` of locale {locale:?} appears: {:?}",
                    sources.get(entry.span.source).path
                );
            }
        }
    }
}

#[test]
fn findings_say_the_same_in_swedish_and_english() {
    let sources = words(true);
    let locales = locales(&sources);
    let (words, _) = compile(&sources, &locales);
    let shape = |tag: &str| {
        let entries = &words.catalogue.entries[&locales.find(tag).expect("a folder")];
        entries.iter().map(|(id, entry)| (id.clone(), entry.arguments.clone())).collect::<BTreeSet<_>>()
    };
    assert_eq!(shape("sv"), shape("en"));
}
