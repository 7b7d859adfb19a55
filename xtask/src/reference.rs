//! The pages under `docs/rules/`: one per rule and language, and a list, written from the rules
//! themselves so that they cannot say something else.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use ingang::diag::{Level, Rule};

use crate::shell::{self, Failure, Result};
use crate::tree;

/// What holds for the pages of one language. The words stand in `xtask/reference/`.
struct Language {
    tag: &'static str,
    text: fn(&Rule) -> &'static str,
    /// The list's page; `{errors}`, `{gaps}` and `{warnings}` are replaced.
    list: &'static str,
    /// The line that ends a rule's page; one per level, in the order of [`Level`].
    levels: &'static str,
}

const LANGUAGES: [Language; 2] = [
    Language {
        tag: "en",
        text: |rule| rule.english,
        list: include_str!("../reference/list.en.md"),
        levels: include_str!("../reference/levels.en.txt"),
    },
    Language {
        tag: "sv",
        text: |rule| rule.swedish,
        list: include_str!("../reference/list.sv.md"),
        levels: include_str!("../reference/levels.sv.txt"),
    },
];

fn folder() -> PathBuf {
    shell::root().join("docs/rules")
}

/// Writes what is not current and removes the pages of rules that are gone.
pub fn write() -> Result {
    let wanted = pages(&ingang::rules());
    fs::create_dir_all(folder())?;
    for (name, path) in tree::files(&folder())? {
        if !wanted.contains_key(&name) {
            fs::remove_file(path)?;
        }
    }
    for (name, text) in &wanted {
        fs::write(folder().join(name), text)?;
    }
    println!("docs/rules: {} pages", wanted.len());
    Ok(())
}

/// Fails where a page is missing, stale or about a rule that is gone.
pub fn check() -> Result {
    let wanted = pages(&ingang::rules());
    let there = if folder().is_dir() { tree::files(&folder())? } else { BTreeMap::new() };
    let stale =
        wanted.iter().filter(|(name, text)| there.get(*name).and_then(|path| fs::read_to_string(path).ok()).as_ref() != Some(*text));
    let gone = there.keys().filter(|name| !wanted.contains_key(*name));
    let names: Vec<&str> = stale.map(|(name, _)| name.as_str()).chain(gone.map(String::as_str)).collect();
    if names.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("docs/rules is not current; run `cargo xtask reference`: {}", names.join(", "))))
}

/// Every page: file name → text.
fn pages(rules: &[&Rule]) -> BTreeMap<String, String> {
    LANGUAGES.iter().flat_map(|language| pages_in(language, rules)).collect()
}

fn pages_in(language: &Language, rules: &[&Rule]) -> Vec<(String, String)> {
    let mut pages: Vec<(String, String)> =
        rules.iter().map(|rule| (format!("{}.{}.md", rule.name, language.tag), rule_page(language, rule))).collect();
    let list = |level: Level| {
        let of_level = rules.iter().filter(|rule| rule.level == level);
        of_level.map(|rule| list_line(language, rule)).collect::<Vec<_>>().join("\n")
    };
    let text = language.list.replace("{errors}", &list(Level::Error));
    let text = text.replace("{gaps}", &list(Level::Gap)).replace("{warnings}", &list(Level::Warning));
    pages.push((format!("README.{}.md", language.tag), text));
    pages
}

fn rule_page(language: &Language, rule: &Rule) -> String {
    let level = language.levels.lines().nth(rule.level as usize).unwrap_or_default();
    let title = format!("# {}", rule.name);
    let text = (language.text)(rule).trim();
    let text = text.strip_prefix(&title).unwrap_or(text).trim_start();
    format!("{title}\n\n{text}\n\n{level}\n")
}

/// The rule's name and the first sentence of what it looks for.
fn list_line(language: &Language, rule: &Rule) -> String {
    let text = (language.text)(rule);
    let first = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default();
    let goes_on = if first.ends_with(['.', '!', '?']) { "" } else { " …" };
    format!("- [{name}]({name}.{tag}.md) {first}{goes_on}", name = rule.name, tag = language.tag)
}

#[cfg(test)]
mod tests {
    use ingang::diag::{Level, Rule};

    use super::pages;

    #[test]
    fn a_rule_has_a_page_in_each_language_and_a_line_in_each_list() {
        let rule = Rule {
            name: "lost-heading",
            level: Level::Gap,
            english: "## What it looks for\n\nA heading that is lost.\n",
            swedish: "## Vad den letar efter\n\nEn rubrik som är borta.\n",
        };
        let pages = pages(&[&rule]);
        let names: Vec<&str> = pages.keys().map(String::as_str).collect();
        assert_eq!(names, ["README.en.md", "README.sv.md", "lost-heading.en.md", "lost-heading.sv.md"]);
        assert!(pages["lost-heading.sv.md"].starts_with("# lost-heading\n\n## Vad den letar efter\n\nEn rubrik som är borta.\n\n"));
        assert!(pages["README.en.md"].contains("- [lost-heading](lost-heading.en.md) A heading that is lost."));
    }
}
