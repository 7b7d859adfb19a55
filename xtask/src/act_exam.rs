//! How well the auditor does on the published examples of the ACT rules. They are not kept here:
//! whoever asks has a folder of the rules' texts, one file a rule, as the ACT rules community
//! writes them (`_rules/*.md`: a head with `id:`, and examples under `#### Failed Example 1`).

use std::fs;
use std::path::Path;

use ingang::check::accessibility::{RULES, Verdict, audit};

use crate::shell::{Failure, Result};

/// One published example.
struct Example<'t> {
    /// `Passed`, `Failed` or `Inapplicable`.
    expected: &'t str,
    title: &'t str,
    is_html: bool,
    text: String,
}

/// What became of the examples of one rule.
#[derive(Default)]
struct Score {
    failed: usize,
    found: usize,
    false_alarms: usize,
    examples: usize,
}

impl Score {
    /// Every failed example is found and no other one is flagged.
    fn is_complete(&self) -> bool {
        self.found == self.failed && self.false_alarms == 0
    }
}

/// Prints a table: each rule whose text is in the folder, and all together.
pub fn run(folder: &Path) -> Result {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "md") {
            texts.push(fs::read_to_string(path)?);
        }
    }
    let mut all = Score::default();
    let (mut complete, mut asked) = (0, 0);
    println!("| rule | complete | failed found | false alarms | examples |\n| --- | --- | --- | --- | --- |");
    for (rule, act) in RULES.iter().enumerate() {
        let Some(text) = texts.iter().find(|text| text.lines().any(|line| line.strip_prefix("id: ") == Some(act.id))) else { continue };
        let score = score(rule, &examples(text));
        asked += 1;
        complete += usize::from(score.is_complete());
        row(act.id, if score.is_complete() { "yes" } else { "no" }, &score);
        all = Score {
            failed: all.failed + score.failed,
            found: all.found + score.found,
            false_alarms: all.false_alarms + score.false_alarms,
            examples: all.examples + score.examples,
        };
    }
    if asked == 0 {
        return Err(Failure::new(format!("no text of a rule that the auditor knows is in {}", folder.display())));
    }
    row("all", &format!("{complete} of {asked}"), &all);
    Ok(())
}

fn row(name: &str, complete: &str, score: &Score) {
    println!("| {name} | {complete} | {} of {} | {} | {} |", score.found, score.failed, score.false_alarms, score.examples);
}

fn score(rule: usize, examples: &[Example<'_>]) -> Score {
    let mut score = Score { examples: examples.len(), ..Score::default() };
    for example in examples {
        let name = if example.is_html { "example.html" } else { "example.svg" };
        let fails = audit(name, &example.text).iter().any(|outcome| outcome.rule == rule && outcome.verdict == Verdict::Failed);
        let should = example.expected == "Failed";
        score.failed += usize::from(should);
        score.found += usize::from(should && fails);
        score.false_alarms += usize::from(!should && fails);
        if should != fails {
            println!("{}: {} is {}", RULES[rule].id, example.title, if fails { "flagged" } else { "not found" });
        }
    }
    score
}

/// The examples of a rule's text: the first block of code under each heading.
fn examples(text: &str) -> Vec<Example<'_>> {
    let mut examples: Vec<Example<'_>> = Vec::new();
    let mut is_wanted = false;
    let mut is_open = false;
    for line in text.lines() {
        match (line.strip_prefix("```"), is_open) {
            (Some(_), true) => (is_open, is_wanted) = (false, false),
            (Some(language), false) if is_wanted => {
                is_open = true;
                examples.last_mut().expect("a heading before it").is_html = language.trim() == "html";
            }
            (None, true) => {
                let text = &mut examples.last_mut().expect("a heading before it").text;
                text.push_str(line);
                text.push('\n');
            }
            _ => {
                if let Some(title) = line.strip_prefix("#### ")
                    && let Some(expected) = ["Passed", "Failed", "Inapplicable"].into_iter().find(|one| title.starts_with(one))
                {
                    examples.push(Example { expected, title, is_html: true, text: String::new() });
                    is_wanted = true;
                }
            }
        }
    }
    examples
}
