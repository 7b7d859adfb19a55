//! Every rule finds its fault in the flagship, at its place, and nothing is found beside it.
//!
//! One table: a rule, a fault put into the flagship, and the line where the finding stands.

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "tests look at the disk and tell developers what they measured")]

mod harness;

#[path = "mutations/easy_read.rs"]
mod easy_read;
#[path = "mutations/pages.rs"]
mod pages;
#[path = "mutations/program.rs"]
mod program;
#[path = "mutations/records.rs"]
mod records;
#[path = "mutations/translations.rs"]
mod translations;

use std::collections::BTreeSet;

use harness::SiteTest;
use ingang::memo::Memo;

/// Rules about files that no edit of a text can bring about; `tests/bad_input.rs` has them.
const ELSEWHERE: [(&str, &str); 6] = [
    ("not-utf8", "bytes, not text"),
    ("huge-file", "found on the disk, before the text is read"),
    ("file-loop", "found on the disk"),
    ("same-name", "found on the disk"),
    ("hidden-fact", "no edit of the flagship prints a hidden address: no view has it; tried beside the rule"),
    ("missing-contact", "the shell of the theme prints it, on every page at once; tried beside the rule"),
];

/// Rules about translations. Whoever changes a Swedish text leaves its translations behind, which
/// is no fault of the other rules.
const TRANSLATIONS: [&str; 3] = ["stale-translation", "untracked-translation", "orphaned-lock"];

/// A fault put into the flagship, and where it is found.
pub struct Mutation {
    rule: &'static str,
    changes: Vec<Change>,
    place: Place,
    /// More places, where one change is found once in each language.
    others: Vec<Place>,
}

enum Change {
    Edit {
        path: &'static str,
        from: &'static str,
        to: &'static str,
    },
    Write {
        path: &'static str,
        text: &'static str,
    },
    Remove {
        path: &'static str,
    },
    /// A key goes, from the file and from its translations.
    Cut {
        path: &'static str,
        keys: &'static [&'static str],
    },
}

enum Place {
    /// In a file as a whole.
    File(&'static str),
    /// In the first line of a file that holds this text, after the changes.
    Line(&'static str, &'static str),
}

/// A mutation that this rule finds.
pub fn of(rule: &'static str) -> Mutation {
    Mutation { rule, changes: Vec::new(), place: Place::File(""), others: Vec::new() }
}

impl Mutation {
    /// Puts `to` in the place of the first `from` in the file at `path`.
    pub fn edit(mut self, path: &'static str, from: &'static str, to: &'static str) -> Self {
        self.changes.push(Change::Edit { path, from, to });
        self
    }

    /// Writes a file anew.
    pub fn write(mut self, path: &'static str, text: &'static str) -> Self {
        self.changes.push(Change::Write { path, text });
        self
    }

    /// Takes a file away.
    pub fn remove(mut self, path: &'static str) -> Self {
        self.changes.push(Change::Remove { path });
        self
    }

    /// Takes a key and all under it out of a YAML file, and out of the translations beside it.
    pub fn cut(mut self, path: &'static str, keys: &'static [&'static str]) -> Self {
        self.changes.push(Change::Cut { path, keys });
        self
    }

    /// The finding stands in the first line with this text, in the file that was changed last.
    pub fn at(self, text: &'static str) -> Self {
        let path: &'static str = match self.changes.last() {
            Some(Change::Edit { path, .. } | Change::Write { path, .. } | Change::Cut { path, .. }) => path,
            Some(Change::Remove { .. }) | None => panic!("{}: no file", self.rule),
        };
        self.at_in(path, text)
    }

    /// The finding stands in the first line with this text in the file at `path`.
    pub fn at_in(mut self, path: &'static str, text: &'static str) -> Self {
        self.place = Place::Line(path, text);
        self
    }

    /// The finding is about the file as a whole.
    pub fn in_file(mut self, path: &'static str) -> Self {
        self.place = Place::File(path);
        self
    }

    /// The same is found in the first line with this text in the file at `path`, too.
    pub fn and_in(mut self, path: &'static str, text: &'static str) -> Self {
        self.others.push(Place::Line(path, text));
        self
    }

    fn apply(&self, site: &SiteTest) -> SiteTest {
        self.changes.iter().fold(site.clone(), |site, change| match change {
            Change::Edit { path, from, to } => site.edit(path, from, to),
            Change::Write { path, text } => site.write(path, text),
            Change::Remove { path } => site.remove(path),
            Change::Cut { path, keys } => cut(site, path, keys),
        })
    }

    /// What should be found in the changed site, sorted.
    fn expected(&self, site: &SiteTest) -> Vec<String> {
        let mut expected: Vec<String> = [&self.place].into_iter().chain(&self.others).map(|place| self.expected_at(place, site)).collect();
        expected.sort();
        expected
    }

    fn expected_at(&self, place: &Place, site: &SiteTest) -> String {
        match *place {
            Place::File(path) => format!("{} {path}", self.rule),
            Place::Line(path, text) => {
                let line = site.text(path).lines().position(|line| line.contains(text));
                let line = line.unwrap_or_else(|| panic!("{}: {path} has no `{text}`", self.rule));
                format!("{} {path}:{}", self.rule, line + 1)
            }
        }
    }
}

/// The site without a key in a file of records and in the translations of that file.
fn cut(site: SiteTest, path: &str, keys: &[&str]) -> SiteTest {
    let stem = path.strip_suffix("yaml").expect("YAML");
    let files = site.paths().into_iter().filter(|file| file.starts_with(stem));
    files.fold(site.clone(), |site, file| {
        let text = without(&site.text(&file), keys);
        site.write(&file, &text)
    })
}

/// YAML without the key at this path, and without what is indented under it.
fn without(text: &str, keys: &[&str]) -> String {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let is_key = |line: &str, level: usize| depth(line) == 2 * level && line.trim_start().starts_with(&format!("{}:", keys[level]));
    let (mut level, mut within) = (0, false);
    let mut kept = String::new();
    for line in text.lines() {
        if within && !line.trim().is_empty() && depth(line) <= 2 * (keys.len() - 1) {
            (within, level) = (false, 0);
        }
        if !within && is_key(line, level) {
            level += 1;
            within = level == keys.len();
            level = level.min(keys.len() - 1);
        }
        if !within {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

fn all() -> Vec<Mutation> {
    records::all().into_iter().chain(pages::all()).chain(translations::all()).chain(program::all()).collect()
}

#[test]
fn every_fault_is_found_in_its_place_and_nothing_else() {
    let memo = Memo::remembering();
    let flagship = SiteTest::flagship();
    flagship.build_with(&memo).is_clean();
    let only = std::env::var("MUTATION").ok();
    let wanted = |mutation: &Mutation| only.as_ref().is_none_or(|only| only.split(',').any(|part| mutation.rule.contains(part)));
    let mut wrong = Vec::new();
    for mutation in all().into_iter().filter(wanted) {
        let site = mutation.apply(&flagship);
        let expected = mutation.expected(&site);
        let mut found = site.build_with(&memo).findings;
        found.retain(|finding| TRANSLATIONS.contains(&mutation.rule) || !TRANSLATIONS.iter().any(|rule| finding.starts_with(rule)));
        found.sort();
        if found != expected {
            wrong.push(format!("expected {}\n  found {}", expected.join("\n        "), found.join("\n        ")));
        }
    }
    assert!(wrong.is_empty(), "{} mutations:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_rule_has_a_mutation() {
    let known: BTreeSet<&str> = ingang::rules().iter().map(|rule| rule.name).collect();
    let mut tried: BTreeSet<&str> = all().iter().map(|mutation| mutation.rule).collect();
    tried.extend(ELSEWHERE.map(|(rule, _)| rule));
    let missing: Vec<_> = known.difference(&tried).collect();
    let unknown: Vec<_> = tried.difference(&known).collect();
    assert!(missing.is_empty() && unknown.is_empty(), "without a mutation: {missing:?}; no such rule: {unknown:?}");
}
