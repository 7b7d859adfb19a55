//! `ingang explain`: the page of a rule, in the communicator's language.

use crate::diag::{Level, Message, Rule};

use super::language::Language;
use super::speech::Speech;
use super::trouble::Trouble;
use super::{Context, Exit, arguments, show};

/// Runs the command.
///
/// # Errors
/// When there is no rule of that name.
pub fn run(context: &Context, arguments: &arguments::Explain) -> Result<Exit, Trouble> {
    let rules = crate::rules();
    let speech = &context.speech;
    let text = match &arguments.rule {
        None if arguments.list => list(&rules, speech),
        None => rules.iter().map(|rule| page(rule, speech)).collect::<Vec<_>>().join("\n"),
        Some(name) => match rules.iter().find(|rule| rule.name == name) {
            Some(rule) => page(rule, speech),
            None => return Err(unknown(name, &rules)),
        },
    };
    show::to_stdout(&text);
    Ok(Exit::Done)
}

/// The name, how grave it is, and the rule's page.
pub fn page(rule: &Rule, speech: &Speech) -> String {
    let text = match speech.language {
        Language::Swedish => rule.swedish,
        Language::English => rule.english,
    };
    format!("{}: {}\n\n{}\n", rule.name, speech.say(level(rule)), text.trim())
}

/// One line a rule.
fn list(rules: &[&Rule], speech: &Speech) -> String {
    let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    rules.iter().map(|rule| format!("{:width$}  {}\n", rule.name, speech.say(level(rule)))).collect()
}

fn level(rule: &Rule) -> &'static str {
    match rule.level {
        Level::Error => "cli-level-error",
        Level::Gap => "cli-level-gap",
        Level::Warning => "cli-level-warning",
    }
}

fn unknown(name: &str, rules: &[&Rule]) -> Trouble {
    let message = |id: &str| Message::new(id).with("name", name);
    let nearest = rules.iter().map(|rule| (strsim::normalized_damerau_levenshtein(name, rule.name), rule.name));
    let nearest = nearest.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(likeness, _)| *likeness > 0.5);
    Trouble::refused(match nearest {
        Some((_, nearest)) => message("cli-unknown-rule-near").with("nearest", nearest),
        None => message("cli-unknown-rule"),
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_rule_has_a_page_in_both_languages() {
        for rule in crate::rules() {
            assert!(!rule.english.trim().is_empty() && !rule.swedish.trim().is_empty(), "{}", rule.name);
        }
    }
}
