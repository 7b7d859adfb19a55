//! The clean page has no findings, whatever is read has no panics, and every finding has its
//! sentences in both languages.

use super::fixture::{CLEAN, plan, site, spoil};
use super::{RULES, page};
use crate::diag::{Diagnostic, Message};
use crate::model::LocaleId;

const SENTENCES: [(&str, &str); 2] = [
    ("en", include_str!("../../../locales/en/diagnostics/output.ftl")),
    ("sv", include_str!("../../../locales/sv/diagnostics/output.ftl")),
];

#[test]
fn the_clean_page_is_clean() {
    spoil(&[("<h2>Mer</h2>", "<h2>Mer</h2>", &[])]);
}

#[test]
fn whatever_is_read_is_survived() {
    let (site, plan) = (site("/"), plan());
    let route = plan.routes().next().expect("the plan has pages").clone();
    let signs: Vec<usize> = CLEAN.char_indices().map(|(at, _)| at).collect();
    for at in signs {
        let (before, after) = CLEAN.split_at(at);
        let next = after.chars().next().map_or(0, char::len_utf8);
        for html in [before.to_owned(), format!("{before}{}", &after[next..]), format!("{before}<{after}"), format!("{before}\"{after}")] {
            page(&site, &plan, &route, &html);
        }
    }
    assert_eq!(route.locale, LocaleId(0));
}

#[test]
fn sentences_and_rules_belong_together() {
    for (language, file) in SENTENCES {
        let ids = file.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
        let ids: Vec<&str> = ids.filter_map(|line| line.split(' ').next()).collect();
        assert_eq!(ids, RULES.iter().map(|rule| rule.name).collect::<Vec<_>>(), "{language}");
    }
}

#[test]
fn every_rule_explains_itself() {
    for rule in RULES {
        let prose = |text: &str| text.split("```").step_by(2).collect::<String>();
        let headings = |text: &str| prose(text).lines().filter(|line| line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
        let name = format!("# {}", rule.name);
        assert_eq!(headings(rule.english), [&*name, "## What it looks for", "## Why it matters", "## Example", "## Instead"]);
        assert_eq!(headings(rule.swedish), [&*name, "## Vad den letar efter", "## Varför det spelar roll", "## Exempel", "## Gör så här"]);
    }
}

/// Panics where a sentence of a finding is missing in a language, or uses what the finding does not give.
pub fn assert_known(finding: &Diagnostic) {
    assert!(!finding.hints.is_empty(), "`{}` says what is wrong and not what to do", finding.message.id);
    for message in std::iter::once(&finding.message).chain(&finding.hints) {
        for (language, file) in SENTENCES {
            assert_sentence(language, file, message);
        }
    }
}

fn assert_sentence(language: &str, file: &str, message: &Message) {
    let (id, attribute) = message.id.split_once('.').unwrap_or((&message.id, ""));
    let mut block = file.lines().skip_while(|line| !line.starts_with(&format!("{id} = "))).enumerate();
    let block = block.by_ref().take_while(|(number, line)| *number == 0 || line.starts_with(' ')).map(|(_, line)| line);
    let start = if attribute.is_empty() { format!("{id} = ") } else { format!("    .{attribute} = ") };
    let sentence = block
        .into_iter()
        .find_map(|line| line.strip_prefix(&start))
        .unwrap_or_else(|| panic!("no sentence `{}` in {language}", message.id));
    for part in sentence.split('$').skip(1) {
        let name: String = part.chars().take_while(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect();
        assert!(message.arguments.iter().any(|(given, _)| *given == name), "`{}` in {language} speaks of `${name}`", message.id);
    }
}
