//! Fallback of messages, of plurals and of formats, and the fingerprints of a chain.

use super::{Sources, compile, locales, sources, told};
use crate::model::{Date, DateStyle, LocaleId, Locales, Value};

const STANDARD: &str = "-thing = avlösning\nhelp = Du kan få { -thing }.\nlabel = Standard\n    .note = notera\nonly = Bara här\n";
const EASY: &str = "-thing = hjälp hemma\nlabel = Lätt\n";

fn chain() -> Locales {
    locales(&[("sv", &[]), ("sv.easy", &["sv"]), ("en", &["sv"]), ("en.easy", &["en", "sv.easy", "sv"])])
}

fn files() -> Sources {
    sources(&[
        ("locales/sv/site.ftl", STANDARD),
        ("locales/sv.easy/site.ftl", EASY),
        ("locales/en/site.ftl", "-thing = respite\nlabel = Standard in English\n"),
    ])
}

fn said(locale: u8, id: &str) -> String {
    compile(&files(), &chain()).0.speaker(LocaleId(locale)).message(id, &[])
}

#[test]
fn a_message_comes_from_the_nearest_locale() {
    assert_eq!([0, 1, 2, 3].map(|locale| said(locale, "label")), ["Standard", "Lätt", "Standard in English", "Standard in English"]);
    assert_eq!([0, 1, 2, 3].map(|locale| said(locale, "only")), ["Bara här"; 4]);
    assert_eq!([0, 1].map(|locale| said(locale, "label.note")), ["notera"; 2]);
    let (words, _) = compile(&files(), &chain());
    assert!(words.speaker(LocaleId(3)).knows("only") && !words.speaker(LocaleId(3)).knows("none"));
}

#[test]
fn a_sentence_that_falls_back_keeps_its_language_and_takes_its_easiest_words() {
    assert_eq!(said(0, "help"), "Du kan få avlösning.");
    assert_eq!(said(1, "help"), "Du kan få hjälp hemma.");
    assert_eq!(said(2, "help"), "Du kan få avlösning.");
    assert_eq!(said(3, "help"), "Du kan få hjälp hemma.");
}

#[test]
fn plurals_follow_the_language_of_the_message_and_not_of_the_reader() {
    let text = "n = { $n ->\n    [one] en\n   *[other] flera\n }\n";
    let (words, _) = compile(&sources(&[("locales/sv/site.ftl", text)]), &locales(&[("sv", &[]), ("zh", &["sv"])]));
    assert_eq!(words.speaker(LocaleId(1)).message("n", &[("n", Value::Number(1))]), "en");
    assert_eq!(words.plural_categories(LocaleId(0)).into_iter().collect::<Vec<_>>(), ["one", "other"]);
    assert_eq!(words.plural_categories(LocaleId(1)).into_iter().collect::<Vec<_>>(), ["other"]);
}

#[test]
fn a_language_without_data_writes_dates_as_its_nearest_neighbour() {
    let locales = locales(&[("sv", &[]), ("fi", &["sv"]), ("fit", &["fi", "sv"]), ("smj", &["sv"]), ("xx", &[]), ("not a tag", &[])]);
    let sources = sources(&[]);
    let (words, found) = compile(&sources, &locales);
    let day = Date::new(2026, 3, 2).expect("a day");
    let date = |locale: u8| words.speaker(LocaleId(locale)).date(day, DateStyle::Long);
    assert_eq!([2, 3, 4, 5].map(date), ["2. maaliskuuta 2026", "2 mars 2026", "2 mars 2026", "2 mars 2026"]);
    assert_eq!(words.speaker(LocaleId(2)).list(&["a".into(), "b".into()]), "a ja b");
    insta::assert_snapshot!(told(&sources, &found), @r#"
    missing-locale-data content/site.yaml: there are no dates and numbers for `fit`; they are written as in `fi` (if readers expect another language's dates, put it first in `fallback`)
    missing-locale-data content/site.yaml: there are no dates and numbers for `smj`; they are written as in `sv` (if readers expect another language's dates, put it first in `fallback`)
    missing-locale-data content/site.yaml: there are no dates and numbers for `not a tag`, nor for a language it falls back to (give it a `fallback` to a language whose dates its readers know)
    missing-locale-data content/site.yaml: there are no dates and numbers for `xx`, nor for a language it falls back to (give it a `fallback` to a language whose dates its readers know)
    "#);
}

#[test]
fn a_fingerprint_is_of_the_whole_chain_and_of_nothing_else() {
    let print = |files: &Sources, locales: &Locales| {
        let (words, _) = compile(files, locales);
        [0, 1, 2, 3].map(|locale| words.speaker(LocaleId(locale)).fingerprint())
    };
    let before = print(&files(), &chain());
    assert_eq!(before, print(&files(), &chain()));
    let changed = |path: &str, text: &str| {
        let files = Sources::new(files().iter().map(|(_, source)| source.clone()).chain([crate::diag::Source::text(path, text)]));
        let after = print(&files, &chain());
        [0, 1, 2, 3].map(|locale| before[locale] != after[locale])
    };
    assert_eq!(changed("locales/sv/more.ftl", "a = b\n"), [true; 4]);
    assert_eq!(changed("locales/sv.easy/site.ftl", "label = Lättare\n"), [false, true, false, true]);
    assert_eq!(changed("locales/en/site.ftl", "label = Other\n"), [false, false, true, true]);
    assert_eq!(changed("locales/sv/diagnostics.ftl", "a = b\n"), [false; 4]);
    assert_eq!(changed("locales/sv/diagnostics/check.ftl", "a = b\n"), [false; 4]);
    assert_eq!(changed("locales/fi/site.ftl", "a = b\n"), [false; 4]);
    let shorter = locales(&[("sv", &[]), ("sv.easy", &["sv"]), ("en", &["sv"]), ("en.easy", &["en", "sv"])]);
    assert_ne!(before[3], print(&files(), &shorter)[3]);
}

#[test]
fn words_of_findings_are_no_words_of_the_site() {
    let sources = sources(&[
        ("locales/sv/diagnostics.ftl", "a = A\n"),
        ("locales/sv/diagnostics/check.ftl", "b = B\n"),
        ("locales/sv/readme.txt", "?"),
    ]);
    let (words, found) = compile(&sources, &locales(&[("sv", &[])]));
    assert!(found.is_empty());
    assert_eq!(words.catalogue.entries[&LocaleId(0)].len(), 0);
}
