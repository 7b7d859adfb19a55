//! Which language each word of a finished page is in: no page has a word of the interface in
//! another language than it says, and what a site does with the languages that it lacks.

mod harness;

#[path = "languages/page.rs"]
mod page;
#[path = "languages/words.rs"]
mod words;

use std::collections::{BTreeMap, BTreeSet};

use harness::{Looked, SiteTest};
use page::{Text, texts};
use words::{Known, Script};

/// What is wrong on a site's finished pages, each fault once with a page that has it.
fn faults(looked: &Looked, known: &Known) -> BTreeMap<String, String> {
    let mut seen: BTreeSet<Text> = BTreeSet::new();
    let mut faults = BTreeMap::new();
    for path in looked.output().artifacts.keys().filter(|path| path.as_str().ends_with(".html")) {
        let bytes = looked.staging.get(path.as_str()).expect("a page");
        for text in texts(std::str::from_utf8(&bytes).expect("pages are text")) {
            if !seen.contains(&text) {
                for fault in known.faults(&text) {
                    faults.entry(fault).or_insert_with(|| format!("{}: {}", path.as_str(), text.words));
                }
                seen.insert(text);
            }
        }
    }
    faults
}

#[test]
fn no_page_of_the_flagship_has_a_word_in_another_language_than_it_says() {
    let test = SiteTest::flagship();
    let faults = faults(test.build().is_clean(), &Known::of(&test));
    assert!(faults.is_empty(), "{faults:#?}");
}

/// What the test above takes for a language's own words is no copy of another language's.
#[test]
fn no_message_is_a_copy_of_another_languages() {
    let copies = words::copies(&SiteTest::flagship());
    assert!(copies.is_empty(), "{copies:#?}");
}

/// The check notices what it must: whole messages, parts of one, attributes, scripts.
#[test]
fn messages_in_the_wrong_language_are_seen() {
    let wrong = [
        ("fi", "theme", "theme-skip", "Hoppa till innehållet"),
        ("pl", "theme", "theme-call", "Ring"),
        ("es", "theme", "theme-languages-label", "Språk"),
        ("so", "facts", "wanted-language", "{ $name }: ingen text än. Läs så länge på { $languages }."),
        ("ar", "theme", "theme-nav", "Main menu"),
        ("fa", "theme", "theme-rights", "Ваші права тут"),
        ("en", "theme", "theme-exit", "حقوقك هنا"),
    ];
    let mut test = SiteTest::flagship();
    let known = Known::of(&test);
    for (locale, file, id, words) in wrong {
        let path = format!("locales/{locale}/{file}.ftl");
        let text = test.text(&path);
        let line = text.lines().find(|line| line.starts_with(&format!("{id} = "))).expect("a message on one line").to_owned();
        test = test.edit(&path, &line, &format!("{id} = {words}"));
    }
    let faults = faults(test.build().is_clean(), &known);
    for (locale, _, id, words) in wrong {
        let shown = words.split(['{', '}', ':', '.']).map(str::trim).find(|run| !run.is_empty()).and_then(|run| run.split(' ').next());
        let seen = |fault: &&String| {
            fault.starts_with(&format!("{locale}: ")) && shown.is_some_and(|first| first == "$name" || fault.contains(first))
        };
        assert!(faults.keys().any(|fault| seen(&fault)), "{id} in {locale}: {faults:#?}");
    }
    let locales: BTreeSet<&str> = wrong.iter().map(|(locale, ..)| *locale).collect();
    assert!(faults.keys().all(|fault| locales.contains(&fault[..2])), "{faults:#?}");
}

/// A language that the site wants and lacks is told in every language, by its own name, with the
/// way to a language that is there; no page is made of it.
#[test]
fn wanted_languages_are_told_and_have_no_pages() {
    let looked = SiteTest::flagship().build();
    for (address, sentence) in [("/sv/tolk/", "ingen text än"), ("/ar/mutarjim/", "لا يوجد نص بعد")] {
        let page = looked.main(address);
        for name in [
            "<bdi lang=\"fit\" dir=\"ltr\">Meänkieli</bdi>",
            "<bdi lang=\"se\" dir=\"ltr\">Davvisámegiella</bdi>",
            "<bdi lang=\"sma\" dir=\"ltr\">Åarjelsaemien gïele</bdi>",
            "<bdi lang=\"smj\" dir=\"ltr\">Julevsámegiella</bdi>",
            "<bdi lang=\"yi\" dir=\"rtl\">ייִדיש</bdi>",
            "<bdi lang=\"rom\" dir=\"ltr\">Romani čhib</bdi>",
        ] {
            assert!(page.contains(name), "no {name} in {page}");
        }
        assert_eq!(page.matches(sentence).count(), 6, "{page}");
        assert!(page.contains("<a href=\"/fi/\" hreflang=\"fi\" lang=\"fi\" dir=\"ltr\">Suomi</a>"), "{page}");
    }
    let locales: BTreeSet<&str> =
        looked.output().artifacts.keys().filter_map(|path| path.as_str().split_once('/')).map(|(first, _)| first).collect();
    assert!(["fit", "se", "sma", "smj", "yi", "rom"].iter().all(|locale| !locales.contains(locale)), "{locales:?}");
}

#[test]
fn a_site_that_lacks_no_language_says_nothing_of_it() {
    let test = SiteTest::flagship();
    let site = test.text("content/site.yaml");
    let start = site.find("wanted:\n").expect("wanted languages");
    let end = start + site[start..].find("\n\n").expect("the end of the list");
    let test = test.write("content/site.yaml", &format!("{}{}", &site[..start], &site[end..]));
    let page = test.build().main("/en/interpreters-and-languages/");
    assert!(!page.contains("Meänkieli") && !page.contains("no text yet"), "{page}");
}

/// Every page of a language whose texts a machine made says so, in each easy read too; and goes on
/// saying it for the records on a page when somebody has read the page itself.
#[test]
fn pages_with_a_machines_words_say_so() {
    let page = "content/citywide/syskon/fi.md";
    let unread = "translation: {by: machine, reviewed: false}";
    let looked = SiteTest::flagship().edit(page, unread, "translation: {by: machine, reviewed: 2026-11-01}").build();
    let translated = ["fi/", "ar/", "fa/", "so/", "es/", "pl/", "uk/"];
    let pages: Vec<&str> = looked.output().artifacts.keys().map(|path| path.as_str()).filter(|path| path.ends_with(".html")).collect();
    let silent = pages.iter().filter(|path| translated.iter().any(|folder| path.starts_with(folder)));
    let silent: Vec<_> = silent.filter(|path| !looked.page(&format!("/{path}")).contains("class=\"in-notice\"")).collect();
    assert!(silent.is_empty(), "{silent:?}");
    let swedish =
        pages.iter().filter(|path| path.starts_with("sv/")).find(|path| looked.page(&format!("/{path}")).contains("class=\"in-notice\""));
    assert_eq!(swedish, None, "the originals are nobody's translation");
}

/// The watch itself: what counts as which script.
#[test]
fn scripts_are_told_apart() {
    for (letter, script) in
        [('a', Script::Latin), ('å', Script::Latin), ('ش', Script::Arabic), ('ю', Script::Cyrillic), ('ש', Script::Hebrew)]
    {
        assert_eq!(Script::of(letter), Some(script), "{letter}");
    }
    assert_eq!(Script::of('7'), None);
}
