//! The sentences of findings, and the program's own files of words.

use std::collections::BTreeSet;

use super::{compile, locales, sentence, sources, told, words_of_findings};
use crate::diag::{Message, Phrases};
use crate::i18n::{RULES, phrases};
use crate::model::LocaleId;

#[test]
fn findings_speak_the_communicators_language_and_fall_back_to_english() {
    assert_eq!(sentence(&words_of_findings("sv"), "severity-error"), "fel");
    assert_eq!(sentence(&words_of_findings("sv"), "word-hint"), "gör så här");
    assert_eq!(sentence(&words_of_findings("en"), "severity-warning"), "warning");
    assert_eq!(sentence(&words_of_findings("fi"), "word-more"), "more");
    assert_eq!(sentence(&words_of_findings("../sv"), "word-more"), "more");
    assert_eq!(sentence(&words_of_findings("sv"), "no-such-rule"), "no-such-rule");
    assert_eq!(
        sentence(&words_of_findings("sv"), "message-syntax.empty-braces-hint"),
        "skriv `{ $name }` för det som programmet fyller i, eller `{ \"{\" }` för att visa själva tecknet"
    );
}

#[test]
fn an_argument_decides_a_plural_and_is_printed_as_it_stands() {
    let files = sources(&[
        ("locales/en/diagnostics/x.ftl", "a = { $n ->\n    [one] one page\n   *[other] { $n } pages\n }\n"),
        ("locales/en/site.ftl", "b = B\n"),
    ]);
    let words = phrases(&files, "en");
    let say = |n: &str| words.phrase(&Message::new("a").with("n", n));
    assert_eq!(
        [say("1"), say("2"), say("90101"), say("01"), say("many")],
        ["one page", "2 pages", "90101 pages", "01 pages", "many pages"]
    );
    assert_eq!(words.phrase(&Message::new("a")), "⟨$n⟩ pages");
    assert_eq!(words.phrase(&Message::new("b")), "b");
}

#[test]
fn every_rule_has_its_message_in_both_languages() {
    let [english, swedish] = ["en", "sv"].map(words_of_findings);
    for rule in RULES {
        assert_ne!(sentence(&english, rule.name), rule.name);
        assert_ne!(sentence(&english, rule.name), sentence(&swedish, rule.name));
        for (text, heads) in [
            (rule.english, ["What it looks for", "Why it matters", "Example", "Instead"]),
            (rule.swedish, ["Vad den letar efter", "Varför det spelar roll", "Exempel", "Gör så här"]),
        ] {
            let found: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
            assert_eq!(found, heads, "{}", rule.name);
        }
    }
}

/// The files of words that this room wrote, as visitors' words, so that they are all looked at.
#[test]
fn our_own_words_are_whole_commented_and_the_same_in_both_languages() {
    let files = sources(&[
        ("locales/en/a.ftl", include_str!("../../../locales/en/diagnostics.ftl")),
        ("locales/en/b.ftl", include_str!("../../../locales/en/diagnostics/i18n.ftl")),
        ("locales/en/c.ftl", include_str!("../../../locales/en/format.ftl")),
        ("locales/sv/a.ftl", include_str!("../../../locales/sv/diagnostics.ftl")),
        ("locales/sv/b.ftl", include_str!("../../../locales/sv/diagnostics/i18n.ftl")),
        ("locales/sv/c.ftl", include_str!("../../../locales/sv/format.ftl")),
    ]);
    let (words, found) = compile(&files, &locales(&[("sv", &[]), ("en", &[])]));
    assert_eq!(told(&files, &found), "");
    let entries = |locale: u8| &words.catalogue.entries[&LocaleId(locale)];
    let shape = |locale: u8| entries(locale).iter().map(|(id, entry)| (id.clone(), entry.arguments.clone())).collect::<BTreeSet<_>>();
    assert_eq!(shape(0), shape(1));
    assert!(entries(0).values().chain(entries(1).values()).all(|entry| entry.commented));
}

/// Each example in the rules' own texts is found by its rule, and each mended one is not.
#[test]
fn the_examples_of_the_rules_are_true() {
    for rule in RULES.iter().filter(|rule| rule.english.contains("```ftl")) {
        for text in [rule.english, rule.swedish] {
            let examples: Vec<&str> = text.split("```ftl\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
            let rules = |example: &str| {
                let (_, found) = compile(&sources(&[("locales/sv/a.ftl", example)]), &locales(&[("sv", &[])]));
                found.iter().map(|finding| finding.rule.name).collect::<Vec<_>>()
            };
            assert_eq!(rules(examples[0]), [rule.name]);
            assert_eq!(rules(examples[1]), [""; 0]);
        }
    }
}
