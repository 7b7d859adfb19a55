//! Every rule is shown by a case, says what it says in both languages, and its own example is true.

use std::collections::{BTreeMap, BTreeSet};

use super::super::RULES;
use super::{CASES, read};

const ENGLISH: &str = include_str!("../../../../locales/en/diagnostics/markdown.ftl");
const SWEDISH: &str = include_str!("../../../../locales/sv/diagnostics/markdown.ftl");

/// Ids of the messages of a file, `rule` and `rule.attribute`, with the arguments each names.
fn messages(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut rule, mut id) = (String::new(), String::new());
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" = ") {
            id = match name.trim_start().strip_prefix('.') {
                Some(attribute) => format!("{rule}.{attribute}"),
                None => {
                    rule = name.to_owned();
                    rule.clone()
                }
            };
        }
        let arguments = line.split("{ $").skip(1).filter_map(|rest| rest.split_once(' ')).map(|(name, _)| name.to_owned());
        messages.entry(id.clone()).or_default().extend(arguments);
    }
    messages.remove("");
    messages
}

#[test]
fn every_rule_is_found_in_a_case() {
    let found: BTreeSet<&str> = CASES.iter().flat_map(|(_, text)| read(text).1).map(|finding| finding.rule.name).collect();
    let known: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).filter(|name| *name != "unclosed-front-matter").collect();
    assert_eq!(found, known);
}

#[test]
fn every_finding_has_its_words_in_both_languages() {
    for (language, messages) in [("en", messages(ENGLISH)), ("sv", messages(SWEDISH))] {
        let mut used: BTreeSet<String> = ["unclosed-front-matter", "unclosed-front-matter.hint"].map(str::to_owned).into();
        used.extend(RULES.iter().map(|rule| rule.name.to_owned()));
        for finding in CASES.iter().flat_map(|(_, text)| read(text).1) {
            for message in [&finding.message].into_iter().chain(&finding.hints).chain(finding.labels.iter().map(|label| &label.message)) {
                used.insert(message.id.clone());
                let given: BTreeSet<String> = message.arguments.iter().map(|(name, _)| (*name).to_owned()).collect();
                let wanted = messages.get(&message.id).unwrap_or_else(|| panic!("{language}: no words for {}", message.id));
                assert!(wanted.is_subset(&given), "{language}: {} wants {wanted:?}, is given {given:?}", message.id);
            }
        }
        let unused: Vec<&String> = messages.keys().filter(|id| !used.contains(*id)).collect();
        assert_eq!(unused, Vec::<&String>::new(), "{language}");
    }
}

/// The first piece of Markdown in the section under `heading`.
fn example<'a>(page: &'a str, heading: &str) -> &'a str {
    let section = page.split_once(&format!("## {heading}\n")).unwrap_or_else(|| panic!("no {heading:?} in {page}")).1;
    let start = section.find("```markdown\n").expect("the section has an example") + "```markdown\n".len();
    let end = section[start..].find("```").expect("the example has an end");
    &section[start..start + end]
}

#[test]
fn examples_are_true() {
    for rule in RULES {
        for (page, bad, good) in [(rule.english, "Example", "Instead"), (rule.swedish, "Exempel", "Gör så här")] {
            let names = |text: &str| read(text).1.into_iter().map(|finding| finding.rule.name).collect::<BTreeSet<_>>();
            assert_eq!(names(example(page, bad)), BTreeSet::from([rule.name]), "{page}");
            assert_eq!(names(example(page, good)), BTreeSet::new(), "{page}");
        }
    }
}
