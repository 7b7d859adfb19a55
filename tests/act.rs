//! What the auditor of accessibility finds, rule by rule: `tests/act/<rule>.html` holds small pages,
//! each after a comment that says what the rule finds in it and why.

#![allow(clippy::disallowed_methods, reason = "tests look at the disk")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ingang::check::accessibility::{RULES, Verdict, audit};

/// One small page.
struct Case {
    expected: String,
    why: String,
    html: String,
}

/// The pages of a file: each begins with `<!-- OUTCOME: why -->` at the beginning of a line.
fn cases(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines() {
        let head = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->")).and_then(|head| head.split_once(": "));
        match head.filter(|(outcome, _)| ["passed", "failed", "inapplicable", "cantTell"].contains(outcome)) {
            Some((outcome, why)) => cases.push(Case { expected: outcome.into(), why: why.into(), html: String::new() }),
            None => {
                let case = cases.last_mut().expect("a file begins with a comment");
                case.html.push_str(line);
                case.html.push('\n');
            }
        }
    }
    cases
}

/// What a rule finds in a whole page: the worst of what it finds in its parts.
fn found(rule: usize, html: &str) -> &'static str {
    let name = if html.trim_start().starts_with("<?xml") { "case.xml" } else { "case.html" };
    let of_rule = audit(name, html).into_iter().filter(|outcome| outcome.rule == rule).map(|outcome| outcome.verdict);
    let order = [Verdict::Inapplicable, Verdict::Passed, Verdict::CantTell, Verdict::Failed];
    let worst = of_rule.max_by_key(|verdict| order.iter().position(|one| one == verdict));
    worst.expect("every rule has an outcome").name()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/act")
}

#[test]
fn every_rule_finds_what_its_cases_say() {
    let mut wrong = Vec::new();
    for (rule, asked) in RULES.iter().enumerate() {
        let file = folder().join(format!("{}.html", asked.id));
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let cases = cases(&text);
        let mut of_outcome: BTreeMap<&str, usize> = BTreeMap::new();
        for case in &cases {
            *of_outcome.entry(&case.expected).or_default() += 1;
            let found = found(rule, &case.html);
            if found != case.expected {
                wrong.push(format!("{}: {found}, not {}: {}\n{}", asked.id, case.expected, case.why, case.html));
            }
        }
        // What is said of links with the same words is never certain: `cantTell` is its fault.
        let fault = if asked.id == "fd3a94" { "cantTell" } else { "failed" };
        for outcome in ["passed", fault, "inapplicable"] {
            assert!(of_outcome.contains_key(outcome), "{} has no case that is {outcome}", asked.id);
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn an_outcome_says_where() {
    let html =
        "<!doctype html>\n<title>T</title>\n<main><p>Text</p>\n  <p><a href='/'></a></p></main>\n<nav id=menu><a href='/'></a></nav>";
    let link = RULES.iter().position(|rule| rule.id == "c487ae").expect("the rule about links");
    let outcomes: Vec<_> = audit("a.html", html).into_iter().filter(|outcome| outcome.rule == link).collect();
    let shown: Vec<_> =
        outcomes.iter().map(|outcome| (outcome.verdict.name(), outcome.selector.as_str(), &html[outcome.at..outcome.at + 3])).collect();
    assert_eq!(shown, [("failed", "html > body > main > p:nth-of-type(2) > a", "<a "), ("failed", "#menu > a", "<a ")]);
    assert_eq!(RULES[link].criteria, ["2.4.4", "4.1.2"]);
    assert_eq!(RULES[link].clauses().collect::<Vec<_>>(), ["9.2.4.4", "9.4.1.2"]);
}

#[test]
fn anything_can_be_audited() {
    let deep = format!("{}x{}", "<div>".repeat(20_000), "</div>".repeat(20_000));
    let button = format!("<button aria-label=x>{}</button>", "<span>".repeat(20_000));
    let ring = "<ul role=list id=a aria-owns='b a'><li id=b aria-owns=a></ul><p aria-labelledby='c d' id=c><b id=d aria-labelledby=c></b>";
    let odd = ["", "\0", "<", "</p>", "<table><a><tr><b>", "<svg><p>", "<svg/><title/>x", "<li><li></ul>", "<select><table><td>", ring];
    for html in odd.into_iter().chain([deep.as_str(), button.as_str()]) {
        for name in ["a.html", "a.svg"] {
            audit(name, html);
        }
    }
}
