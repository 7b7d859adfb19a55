//! What search is made of: which pages, in which locales, and what must never be in its files.

#![allow(clippy::disallowed_methods, reason = "tests look at the disk")]

mod harness;

use harness::{Looked, SiteTest};

/// Every published file of search with its text.
fn files(built: &Looked) -> Vec<(String, String)> {
    let paths = built.output().artifacts.keys().filter(|path| path.as_str().starts_with("search/"));
    let text = |path: &str| String::from_utf8(built.staging.get(path).expect("its bytes").to_vec()).expect("text");
    paths.map(|path| (path.as_str().to_owned(), text(path.as_str()))).collect()
}

/// The first file of a locale.
fn first(built: &Looked, locale: &str) -> serde_json::Value {
    let files = files(built);
    let name = format!("search/{locale}.json");
    let (_, text) = files.iter().find(|(path, _)| *path == name).expect("a first file");
    serde_json::from_str(text).expect("JSON")
}

/// Addresses of the pages that a locale's search finds.
fn addresses(built: &Looked, locale: &str) -> Vec<String> {
    let pages = &first(built, locale)["pages"];
    let base = pages["base"].as_str().expect("a base").to_owned();
    let rest = pages["address"].as_array().expect("addresses").iter();
    rest.map(|rest| format!("{base}{}", rest.as_str().expect("text"))).collect()
}

#[test]
fn the_flagships_pages_are_found_once_each_and_in_their_own_language() {
    let site = SiteTest::flagship();
    let built = site.build();
    for (locale, without) in [("sv", "sv"), ("fa", "fa"), ("en.easy", "en/easy-read")] {
        let mut all = addresses(&built, locale);
        assert!(all.len() > 100, "{locale}: {}", all.len());
        assert!(all.iter().all(|address| address.starts_with(&format!("/{without}/"))), "{locale}");
        assert!(!all.iter().any(|address| address.contains("404")), "{locale}");
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count, "{locale}: a page stands twice");
    }
    // Shown there in another language, and not found there.
    let without = site.remove("content/citywide/tolk-och-sprak/fa.md").build();
    assert_eq!(addresses(&without, "fa").len() + 1, addresses(&built, "fa").len());
}

#[test]
fn a_page_and_a_site_may_stay_out() {
    let record = "content/citywide/tolk-och-sprak/page.yaml";
    let site = SiteTest::flagship();
    let before = site.text(record);
    let is_there = |built: &Looked| addresses(built, "sv").iter().any(|address| address.contains("tolk"));
    assert!(is_there(&site.build()));
    let without = site.clone().write(record, &format!("{before}search: no\n"));
    assert!(!is_there(&without.build()));

    let yaml = site.text("content/site.yaml");
    let silent = site.write("content/site.yaml", &format!("{yaml}\nsearch: no\n")).build();
    assert!(files(&silent).is_empty());
    assert!(silent.findings.is_empty(), "{:?}", silent.findings);
}
