//! `ingang audit`: holds any finished pages against the ACT rules of the W3C, file by file. It
//! needs no site.

use serde::Serialize;

use crate::check::accessibility::{Outcome, RULES, Verdict, audit};
use crate::diag::{Diagnostics, Message};
use crate::load::{self, Html};
use crate::memo::Memo;

use super::arguments::{self, AuditFormat};
use super::speech::Speech;
use super::trouble::Trouble;
use super::{Context, Exit, show};

/// What was found in one file, as programs read it.
#[derive(Serialize)]
struct Audited<'a> {
    path: &'a str,
    outcomes: Vec<Shown<'a>>,
}

/// What one rule found at one place, as programs read it.
#[derive(Serialize)]
struct Shown<'a> {
    /// The ACT rule's identifier.
    rule: &'static str,
    /// `passed`, `failed`, `inapplicable` or `cantTell`.
    outcome: &'static str,
    /// Criteria of WCAG 2.2 that the rule tells of.
    wcag: &'static [&'static str],
    /// Clauses of EN 301 549 that it tells of.
    en301549: Vec<String>,
    /// The element; none where the rule does not apply.
    selector: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
}

/// Runs the command.
///
/// # Errors
/// When a file cannot be read.
pub fn run(context: &Context, arguments: &arguments::Audit) -> Result<Exit, Trouble> {
    let mut pages = Vec::new();
    for path in &arguments.pages {
        pages.extend(load::html(path).map_err(|error| Trouble::machine("cli-cannot-read-page", path, &error))?);
    }
    let (outcomes, _) = Memo::default().map(&pages, |page: &Html| (audit(&page.path, &page.text), Diagnostics::default()));
    let audited: Vec<(&Html, Vec<Outcome>)> = pages.iter().zip(outcomes).collect();
    let count = |verdict| audited.iter().flat_map(|(_, outcomes)| outcomes).filter(|outcome| outcome.verdict == verdict).count();
    let failed = count(Verdict::Failed);
    match arguments.format {
        AuditFormat::Json => show::to_stdout(&json(&audited)),
        AuditFormat::Full => {
            show::to_stdout(&full(&audited, &context.speech));
            let closing = Message::new("cli-audited").with("pages", pages.len().to_string()).with("failed", failed.to_string());
            show::line(&context.speech, &closing.with("unclear", count(Verdict::CantTell).to_string()));
        }
    }
    Ok(if failed > 0 { Exit::Findings } else { Exit::Done })
}

fn json(audited: &[(&Html, Vec<Outcome>)]) -> String {
    let shown = |page: &Html, outcome: &'_ Outcome| -> (Option<usize>, Option<usize>) {
        if outcome.verdict == Verdict::Inapplicable {
            return (None, None);
        }
        let (line, column) = place(&page.text, outcome.at);
        (Some(line), Some(column))
    };
    let files: Vec<Audited<'_>> = audited
        .iter()
        .map(|(page, outcomes)| Audited {
            path: &page.path,
            outcomes: outcomes
                .iter()
                .map(|outcome| {
                    let rule = &RULES[outcome.rule];
                    let (line, column) = shown(page, outcome);
                    Shown {
                        rule: rule.id,
                        outcome: outcome.verdict.name(),
                        wcag: rule.criteria,
                        en301549: rule.clauses().collect(),
                        selector: Some(outcome.selector.as_str()).filter(|selector| !selector.is_empty()),
                        line,
                        column,
                    }
                })
                .collect(),
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&files).expect("outcomes are plain data");
    text.push('\n');
    text
}

/// What failed and what cannot be told, each with its place, the sentence of its rule, and what it
/// tells of.
fn full(audited: &[(&Html, Vec<Outcome>)], speech: &Speech) -> String {
    let mut text = String::new();
    for (page, outcomes) in audited {
        for outcome in outcomes.iter().filter(|outcome| matches!(outcome.verdict, Verdict::Failed | Verdict::CantTell)) {
            let rule = &RULES[outcome.rule];
            let (line, column) = place(&page.text, outcome.at);
            let word = speech.say(if outcome.verdict == Verdict::Failed { "cli-audit-failed" } else { "cli-audit-unclear" });
            let sentence = speech.say(&format!("cli-act-{}", rule.id));
            let clauses: Vec<String> = rule.clauses().collect();
            text.push_str(&format!("{}:{line}:{column}: {word}: {sentence}\n  {}\n", page.path, outcome.selector));
            let address = rule.address();
            text.push_str(&format!("  WCAG {} · EN 301 549 {} · {address}\n\n", rule.criteria.join(", "), clauses.join(", ")));
        }
    }
    text
}

/// Line and column of a byte, both from 1; columns are counted in characters.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(at.min(text.len()))];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
}
