//! Easy read: every seeded fault is found in every language, what is like a fault and is none is left
//! alone, and the flagship's own text has at most five findings per 1,000 words.
//!
//! The seeds stand in `easy_read/<language>.txt`: a rule, then texts that it finds (`-`) and texts
//! in which nothing is found (`+`). A slash is a line end; `×8` repeats a line, `¶8` a paragraph.

#![allow(clippy::print_stdout, reason = "tests tell developers what they measured")]

mod harness;

use std::collections::{BTreeMap, BTreeSet};

use harness::SiteTest;
use ingang::Options;
use ingang::check::readability;
use ingang::diag::Profile;
use ingang::memo::Memo;
use ingang::model::Date;

const SEEDS: [(&str, &str); 4] = [
    ("ar", include_str!("easy_read/ar.txt")),
    ("en", include_str!("easy_read/en.txt")),
    ("fi", include_str!("easy_read/fi.txt")),
    ("sv", include_str!("easy_read/sv.txt")),
];

/// The rules of the packs, each of which has seeds in every language.
const RULES: [&str; 14] = [
    "distant-heading",
    "double-negation",
    "figure-of-speech",
    "hard-number",
    "impersonal-subject",
    "long-line",
    "long-paragraph",
    "long-sentence",
    "long-word",
    "passive-voice",
    "shortened-word",
    "swapped-term",
    "two-main-clauses",
    "unexplained-term",
];

/// A text with what is found in it.
struct Seed {
    locale: String,
    text: String,
    finds: Option<&'static str>,
}

fn seeds(language: &str, file: &str) -> Vec<Seed> {
    let mut seeds = Vec::new();
    let (mut rule, mut locale) = (None, String::new());
    for line in file.lines().filter(|line| !line.is_empty()) {
        if let Some((sign, text)) = line.split_once(' ').filter(|(sign, _)| ["-", "+"].contains(sign)) {
            let finds = rule.filter(|_| sign == "-");
            seeds.push(Seed { locale: locale.clone(), text: written(text), finds });
        } else {
            let (name, standard) = line.split_once(' ').unwrap_or((line, ""));
            rule = Some(*RULES.iter().find(|known| **known == name).unwrap_or_else(|| panic!("{language}: no rule {name}")));
            locale = if standard == "standard" { language.to_owned() } else { format!("{language}.easy") };
        }
    }
    seeds
}

/// A seed as it stands in a page.
fn written(text: &str) -> String {
    let times = |sign: char| text.rsplit_once(sign).and_then(|(line, count)| Some((line.trim(), count.parse::<usize>().ok()?)));
    match (times('×'), times('¶')) {
        (Some((line, count)), _) => vec![line; count].join("\n"),
        (_, Some((line, count))) => vec![line; count].join("\n\n"),
        _ => text.replace(" / ", "\n"),
    }
}

const GLOSSARY: &str = "\
owner: språkansvarig
checked: 2026-11-02
glossary:
  avlosning:
    term: {sv: avlösning, en: respite, fi: lomitus, ar: الإراحة}
    explanation: {sv: Någon tar över., en: Someone takes over., fi: Joku tulee., ar: شخص آخر يأتي.}
";

const LOCALES: &str = "  sv.easy: {segment: lattlast}
  en: {name: English}
  en.easy: {segment: easy}
  fi: {name: Suomi}
  fi.easy: {segment: selko}
  ar: {name: العربية}
  ar.easy: {segment: sahl}
";

/// What the rules of the packs find in each page of a site in four languages.
fn found(pages: &[(String, String, String)]) -> BTreeMap<String, BTreeSet<String>> {
    let site = SiteTest::site("minimal").write("content/facts/ordlista.yaml", GLOSSARY);
    let site = site.edit("content/site.yaml", "  sv.easy: {segment: lattlast}\n", LOCALES);
    let page = |site: SiteTest, (key, locale, text): &(String, String, String)| {
        site.write(
            &format!("content/citywide/{key}/{locale}.md"),
            &format!("---\ntitle: Prov\nslug: {key}\nsummary: Prov.\n---\n\n{text}\n"),
        )
    };
    let looked = pages.iter().fold(site, page).build();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for finding in &looked.findings {
        let (rule, place) = finding.split_once(' ').expect("a rule and a place");
        if let Some(key) = place.strip_prefix("content/citywide/").and_then(|path| path.split('/').next()).filter(|_| RULES.contains(&rule))
        {
            found.entry(key.to_owned()).or_default().insert(rule.to_owned());
        }
    }
    found
}

#[test]
fn every_seeded_fault_is_found_and_nothing_else() {
    let mut wrong = Vec::new();
    let seeds: Vec<Seed> = SEEDS.iter().flat_map(|(language, file)| seeds(language, file)).collect();
    let key = |at: usize| format!("prov-{at}");
    let pages: Vec<(String, String, String)> =
        seeds.iter().enumerate().map(|(at, seed)| (key(at), seed.locale.clone(), seed.text.clone())).collect();
    let found = found(&pages);
    for (at, seed) in seeds.iter().enumerate() {
        let expected: BTreeSet<String> = seed.finds.into_iter().map(str::to_owned).collect();
        let rules = found.get(&key(at)).cloned().unwrap_or_default();
        if rules != expected {
            wrong.push(format!("{} `{}`\n  found {rules:?} instead of {expected:?}", seed.locale, seed.text));
        }
    }
    assert!(wrong.is_empty(), "{} of {} seeds:\n{}", wrong.len(), seeds.len(), wrong.join("\n"));
}

#[test]
fn every_rule_has_seeds_in_every_language() {
    for (language, file) in SEEDS {
        let seeds = seeds(language, file);
        let seeded: BTreeSet<&str> = seeds.iter().filter_map(|seed| seed.finds).collect();
        assert_eq!(seeded, RULES.into_iter().collect::<BTreeSet<_>>(), "{language}");
        assert!(seeds.iter().filter(|seed| seed.finds.is_none()).count() >= RULES.len(), "{language} has too few texts without a fault");
    }
}

/// A language without a pack is silent, and so is a rule whose line a site takes away.
#[test]
fn a_site_decides_what_its_languages_allow() {
    let site = SiteTest::site("minimal");
    let text = "---\ntitle: Prov\nslug: prov\nsummary: Prov.\n---\n\nFråga bl.a. om stöd.\n";
    let site = site.write("content/citywide/prov/sv.easy.md", text);
    let shortened = |site: &SiteTest| site.build().findings.iter().filter(|finding| finding.starts_with("shortened-word")).count();
    assert_eq!(shortened(&site), 1);
    assert_eq!(shortened(&site.clone().write("locales/sv/easy-read.yaml", "easy: {sentence_words: 15}\n")), 0);
    assert_eq!(shortened(&site.remove("locales/sv/easy-read.yaml")), 0);
}

/// At most five per 1,000 words on the flagship's own text. Each of them would be a false alarm: what
/// is right is mended.
#[test]
fn the_flagship_has_hardly_a_finding() {
    let flagship = SiteTest::flagship();
    let looked = flagship.build_with(&Memo::default());
    let findings = looked.findings.iter().filter(|finding| RULES.iter().any(|rule| finding.starts_with(rule))).count();
    let clock = Date::new(2026, 11, 22).expect("a day");
    let site =
        ingang::site(&flagship.sources(), Options { profile: Profile::Release, today: None, clock }, &Memo::default()).0.expect("a site");
    let easy: Vec<_> = readability::measure(&site).into_iter().filter(|text| site.locales.is_easy(text.locale)).collect();
    let words: usize = easy.iter().map(|text| text.counts.words).sum();
    for (language, _) in SEEDS {
        let locale = site.locales.find(&format!("{language}.easy")).expect("easy read");
        let words: usize = easy.iter().filter(|text| text.locale == locale).map(|text| text.counts.words).sum();
        let of_locale = |finding: &&String| finding.contains(&format!("/{language}.easy.md:"));
        let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
        for rule in looked.findings.iter().filter(of_locale).filter_map(|finding| RULES.iter().find(|rule| finding.starts_with(**rule))) {
            *by_rule.entry(rule).or_default() += 1;
        }
        let findings: usize = by_rule.values().sum();
        println!("{language}.easy: {findings} findings in {words} words {by_rule:?}");
        assert!(words > 5_000, "{language}: {words}");
        assert!(by_rule.values().all(|findings| findings * 1000 <= 5 * words), "{language}: {by_rule:?} in {words} words");
    }
    println!("{findings} findings in {words} words of easy read");
    assert!(words > 40_000, "{words}");
    assert!(findings * 1000 <= 5 * words, "{findings} in {words} words");
}
