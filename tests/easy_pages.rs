//! What every finished easy-read page keeps, in every language that has easy read: hard words are
//! explained where they are first used and again in a list at the end, and one switch leads there
//! and back, from every language.

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "tests look at the disk and tell developers what they measured")]

mod harness;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use harness::SiteTest;

const EASY: [&str; 4] = ["ar", "en", "fi", "sv"];
const WITHOUT: [&str; 5] = ["es", "fa", "pl", "so", "uk"];

/// The flagship's pages by path, without those that only lead on from an old address.
fn pages() -> &'static BTreeMap<String, String> {
    static PAGES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let looked = SiteTest::flagship().build();
        let html = looked.output().artifacts.keys().map(|path| path.as_str()).filter(|path| path.ends_with(".html"));
        let pages = html.map(|path| (path.to_owned(), looked.page(&format!("/{path}"))));
        pages.filter(|(_, page)| page.contains("data-kind=\"")).collect()
    })
}

fn between<'p>(page: &'p str, open: &str, close: &str) -> Option<&'p str> {
    Some(page.split_once(open)?.1.split_once(close)?.0)
}

fn language(page: &str) -> &str {
    between(page, "<html lang=\"", "\"").expect("a language")
}

fn is_easy(page: &str) -> bool {
    page.contains("<body class=\"in-easy\"")
}

fn main(page: &str) -> &str {
    between(page, "<main", "</main>").expect("a main")
}

/// The parts after each `marker`, up to the next quotation mark, with their places.
fn ids<'p>(page: &'p str, marker: &str) -> Vec<(usize, &'p str)> {
    page.match_indices(marker).map(|(at, _)| (at, page[at + marker.len()..].split('"').next().unwrap_or_default())).collect()
}

#[test]
fn hard_words_are_explained_in_place_and_in_a_list_at_the_end() {
    let mut counted: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (path, page) in pages().iter().filter(|(_, page)| is_easy(page)) {
        let body = main(page);
        let explained = ids(body, "class=\"in-word\" id=\"term-");
        let linked = ids(body, "href=\"#term-");
        let listed: BTreeSet<&str> = ids(body, "<div id=\"word-").into_iter().map(|(_, id)| id).collect();
        let in_place: BTreeSet<&str> = explained.iter().map(|(_, id)| *id).collect();
        let count = counted.entry(language(page)).or_default();
        count[0] += 1;
        count[1] += explained.len();
        if in_place.len() != explained.len() {
            wrong.push(format!("{path}: a word is explained twice"));
        }
        if listed != in_place {
            wrong.push(format!("{path}: the list has {listed:?}, and the page explains {in_place:?}"));
        }
        let list = body.find("id=\"words\"");
        if !explained.is_empty() && list.is_none_or(|list| explained.iter().any(|(at, _)| *at > list)) {
            wrong.push(format!("{path}: no list after the explanations"));
        }
        for (at, id) in &explained {
            let first = linked.iter().find(|(_, linked)| linked == id).map(|(at, _)| *at);
            // After the block of its first use: no other heading comes between.
            if !first.is_some_and(|first| first < *at && !body[first..*at].contains("<h2") && !body[first..*at].contains("<h3")) {
                wrong.push(format!("{path}: `{id}` is not explained where it is first used"));
            }
        }
        for (_, id) in linked {
            if !in_place.contains(id) {
                wrong.push(format!("{path}: `{id}` is used and not explained"));
            }
        }
    }
    println!("easy-read pages and words explained in place, by language: {counted:?}");
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(counted.keys().copied().collect::<Vec<_>>(), EASY);
    for (language, [pages, words]) in counted {
        assert!(pages > 150 && words > 300, "{language}: {words} words on {pages} pages");
    }
}

/// The switch in the head of a page: `hreflang` and words.
fn switch(page: &str) -> Option<(&str, &str)> {
    let link = between(page, "<a class=\"in-tool in-tool--easy\"", "</a>")?;
    Some((between(link, "hreflang=\"", "\"")?, link.rsplit('>').next()?))
}

/// A message of one line.
fn message(locale: &str, file: &str, id: &str) -> String {
    let path = harness::root().join("locales").join(locale).join(file);
    let text = std::fs::read_to_string(&path).expect("words");
    let line = text.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
    line.unwrap_or_else(|| panic!("{} has no {id}", path.display())).to_owned()
}

#[test]
fn one_switch_leads_to_easy_read_and_back_from_every_language() {
    let mut without = BTreeMap::new();
    for (path, page) in pages() {
        let own = language(page);
        let Some((to, words)) = switch(page) else {
            *without.entry(own).or_insert(0) += 1;
            // Pages that fall back to another language, and the page for addresses that lead nowhere.
            continue;
        };
        if WITHOUT.contains(&own) {
            assert!(EASY.contains(&to), "{path} leads to {to}");
            let name = message(own, "facts.ftl", &format!("language-{to}"));
            assert!(words.contains(&name), "{path} leads to {to} and says `{words}` without `{name}`");
            assert_ne!(words.trim(), message(own, "theme.ftl", "theme-easy"), "{path}");
        } else {
            assert_eq!(to, own, "{path}: its own language has easy read");
            let expected = message(own, "theme.ftl", if is_easy(page) { "theme-standard" } else { "theme-easy" });
            assert_eq!(words.trim(), expected, "{path}");
        }
    }
    println!("pages without a switch, by language: {without:?}");
    let standard = |language: &str| pages().values().filter(|page| self::language(page) == language && !is_easy(page)).count();
    for own in EASY.iter().chain(&WITHOUT) {
        let lack = without.get(own).copied().unwrap_or(0);
        assert!(lack * 20 <= standard(own), "{own}: {lack} pages have no switch");
    }
}

/// "Tested by readers" stands on no page without a record of a test, and with one on that page alone.
#[test]
fn only_a_record_of_a_test_says_that_readers_tested() {
    let words = |locale: &str| {
        let message = message(locale, "facts.ftl", "tested-with-readers");
        message
            .split("{ $")
            .map(|part| part.split_once(" }").map_or(part, |(_, rest)| rest).trim().to_owned())
            .max_by_key(String::len)
            .expect("words")
    };
    for language in EASY.iter().chain(&WITHOUT) {
        let said = words(language);
        let pages = pages().iter().filter(|(_, page)| self::language(page) == *language && page.contains(&said));
        assert_eq!(pages.map(|(path, _)| path).collect::<Vec<_>>(), Vec::<&String>::new(), "{said}");
    }
    let record = "---\ntested_with_readers: {date: 2026-10-01, organisation: Läsargruppen Exempel}\n";
    let looked = SiteTest::flagship().edit("content/citywide/aldre/sv.easy.md", "---\n", record).build();
    let said = |path: &&str| path.ends_with(".html") && looked.page(&format!("/{path}")).contains("Läsargruppen Exempel");
    let pages: Vec<&str> = looked.output().artifacts.keys().map(|path| path.as_str()).filter(said).collect();
    assert_eq!(pages, ["sv/lattlast/vem-galler-det/aldre/index.html"]);
    let page = looked.page("/sv/lattlast/vem-galler-det/aldre/");
    assert!(page.contains("<time datetime=\"2026-10-01\">"), "with its day");
}

#[test]
fn addresses_and_activities_have_no_words_of_opening_hours() {
    let opening = ["Öppet ", "Open ", "Avoinna ", "وأيضًا "];
    let mut asked = 0;
    for (path, page) in pages().iter().filter(|(_, page)| is_easy(page)) {
        let activities = page.split("<li class=\"in-act\"").skip(1).filter_map(|activity| between(activity, "<div>", "</div>"));
        let places = page.split("#visit\"/></svg><div>").skip(1).filter_map(|place| place.split("</bdi>").nth(1));
        for part in activities.chain(places) {
            asked += 1;
            let wrong = part.lines().find(|line| opening.iter().any(|word| line.trim_start_matches("<p>").starts_with(word)));
            assert_eq!(wrong, None, "{path}");
        }
    }
    assert!(asked > 500, "{asked}");
}
