//! One page about everything that was found: how much of what, where it begins, and in whose
//! files, so that the work can be shared out.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Level, Message, Place, Sources};
use crate::parse::yaml::{self, Node};

use super::show::Findings;
use super::speech::Speech;

/// Rules, and files, that are listed; the rest is a number.
const MOST: usize = 20;

/// The page; empty where nothing was found.
pub fn text(findings: &Findings<'_>, speech: &Speech) -> String {
    if findings.found.is_empty() {
        return String::new();
    }
    let mut text = format!("{}\n", speech.say("cli-overview-by-rule"));
    text.push_str(&table(&by_rule(findings, speech), speech));
    text.push_str(&format!("\n{}\n", speech.say("cli-overview-by-file")));
    text.push_str(&table(&by_file(findings), speech));
    text
}

/// How many, and cells that say of what.
type Row = (usize, Vec<String>);

/// Most first; level, rule, first place.
fn by_rule(findings: &Findings<'_>, speech: &Speech) -> Vec<Row> {
    let mut rules: BTreeMap<&str, (usize, &Diagnostic)> = BTreeMap::new();
    for finding in findings.found.iter() {
        rules.entry(finding.rule.name).or_insert((0, finding)).0 += 1;
    }
    let row = |(name, (count, first)): (&str, (usize, &Diagnostic))| {
        let level = match first.rule.level {
            Level::Error => "severity-error",
            Level::Gap => "cli-gap",
            Level::Warning => "severity-warning",
        };
        (count, vec![speech.say(level), name.to_owned(), position(&first.place, findings.sources)])
    };
    sorted(rules.into_iter().map(row))
}

/// Most first; file, its owner.
fn by_file(findings: &Findings<'_>) -> Vec<Row> {
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings.found.iter() {
        *files.entry(path(&finding.place, findings.sources)).or_default() += 1;
    }
    let row = |(path, count): (&str, usize)| (count, vec![path.to_owned(), owner(path, findings.sources).unwrap_or_default()]);
    sorted(files.into_iter().map(row))
}

fn sorted(rows: impl Iterator<Item = Row>) -> Vec<Row> {
    let mut rows: Vec<Row> = rows.collect();
    rows.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    rows
}

/// The rows in columns.
fn table(rows: &[Row], speech: &Speech) -> String {
    let shown = &rows[..rows.len().min(MOST)];
    let columns = shown.first().map_or(0, |(_, cells)| cells.len());
    let width = |column: usize| shown.iter().map(|(_, cells)| cells[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for (count, cells) in shown {
        let cells: Vec<String> = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        text.push_str(format!("{count:>6}  {}", cells.join("  ")).trim_end());
        text.push('\n');
    }
    if rows.len() > MOST {
        let more = Message::new("cli-overview-more").with("count", (rows.len() - MOST).to_string());
        text.push_str(&format!("        {}\n", speech.tell(&more)));
    }
    text
}

fn path<'a>(place: &'a Place, sources: &'a Sources) -> &'a str {
    match place {
        Place::Span(span) => &sources.get(span.source).path,
        Place::File(path) => path,
    }
}

fn position(place: &Place, sources: &Sources) -> String {
    match place {
        Place::Span(span) => {
            let at = sources.line(span.source, span.start as usize);
            format!("{}:{}:{}", path(place, sources), at.line, at.column)
        }
        Place::File(path) => path.to_string(),
    }
}

/// Who owns a file: the role at its head, or at the head of its district's file.
fn owner(path: &str, sources: &Sources) -> Option<String> {
    let named = |path: &str| {
        let id = sources.at(path).filter(|_| path.ends_with(".yaml"))?;
        let text = &sources.get(id).text;
        let Some(Node::Map { entries, .. }) = yaml::tree(id, text, 0..text.len()).0 else { return None };
        let owner = entries.into_iter().find(|(key, _)| &*key.value == "owner")?.1;
        // A role may be written in several languages, the site's own first.
        let first = if let Node::Map { entries, .. } = owner { entries.into_iter().next()?.1 } else { owner };
        if let Node::Scalar { text, .. } = first { Some(text.to_string()) } else { None }
    };
    let of_district = || {
        let district = path.strip_prefix("content/districts/")?.split('/').next()?;
        named(&format!("content/districts/{district}/district.yaml"))
    };
    named(path).or_else(of_district)
}

#[cfg(test)]
mod tests {
    use super::owner;
    use crate::diag::{Source, Sources};

    #[test]
    fn a_page_belongs_to_who_owns_its_district() {
        let sources = Sources::new([
            Source::text("content/districts/farsta/district.yaml", "owner: \"adviser Farsta\" # since May\n"),
            Source::text("content/districts/farsta/sv.md", "---\n---\n"),
            Source::text("content/facts/rights.yaml", "owner: {sv: huvudkontoret, en: head office}\n"),
        ]);
        assert_eq!(owner("content/districts/farsta/sv.md", &sources).as_deref(), Some("adviser Farsta"));
        assert_eq!(owner("content/facts/rights.yaml", &sources).as_deref(), Some("huvudkontoret"));
        assert_eq!(owner("sv/index.html", &sources), None);
    }
}
