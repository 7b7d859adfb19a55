//! What holds for every rule.

use super::{OF_MESSAGES, OF_SITE, OF_TEXTS, RULES};
use crate::check::fixture::{catalogue, fixture, ids, show, used};
use crate::check::{Reader, messages, site};

#[test]
fn nothing_is_found_where_nothing_is_wrong() {
    let mut trial = fixture();
    let catalogue = catalogue(&mut trial);
    let mut found = site(&trial);
    let reader = Reader::new(&trial);
    found.extend(reader.parts().iter().flat_map(|part| reader.check(part)));
    found.extend(messages(&trial, &catalogue, &[used("skip", &[])]));
    assert_eq!(show(&trial, found), Vec::<String>::new());
}

#[test]
fn every_rule_runs_once() {
    let mut names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), OF_SITE.len() + OF_TEXTS.len() + OF_MESSAGES.len());
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), RULES.len(), "no name stands twice");
}

#[test]
fn every_rule_is_explained_in_both_languages() {
    let parts = [
        ["## What it looks for\n", "## Why it matters\n", "## Example\n", "## Instead\n"],
        ["## Vad den letar efter\n", "## Varför det spelar roll\n", "## Exempel\n", "## Gör så här\n"],
    ];
    for rule in RULES {
        for (text, parts) in [rule.english, rule.swedish].into_iter().zip(parts) {
            assert!(text.starts_with(&format!("# {}\n", rule.name)), "{}: the first line is the name", rule.name);
            let places: Vec<Option<usize>> = parts.iter().map(|part| text.find(part)).collect();
            assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{}: {parts:?} in this order", rule.name);
            assert!(text.matches("```").count() >= 4, "{}: the example and its cure are shown", rule.name);
            assert!(!text.contains("```\n#") && !text.contains("\n```\n\n```\n"), "{}: blocks say what they hold", rule.name);
        }
    }
}

#[test]
fn every_rule_has_a_sentence_and_every_sentence_a_rule() {
    let mut names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    names.sort_unstable();
    for (language, mut ids) in ids() {
        ids.sort_unstable();
        assert_eq!(ids, names, "{language}");
    }
}

#[test]
fn every_sentence_has_a_comment_above_it() {
    for file in crate::check::fixture::files() {
        let lines: Vec<&str> = file.lines().collect();
        for pair in lines.windows(2).filter(|pair| pair[1].starts_with(|first: char| first.is_ascii_lowercase())) {
            assert!(pair[0].starts_with("# "), "{}", pair[1]);
        }
    }
}

#[test]
fn an_empty_site_is_no_reason_to_panic() {
    let mut trial = fixture();
    let catalogue = catalogue(&mut trial);
    trial.facts = crate::model::Facts::default();
    trial.districts.clear();
    trial.contacts.clear();
    trial.activities.clear();
    trial.bundles.clear();
    show(&trial, site(&trial));
    let reader = Reader::new(&trial);
    show(&trial, reader.parts().iter().flat_map(|part| reader.check(part)).collect());
    show(&trial, messages(&trial, &catalogue, &[]));
}
