//! A paragraph that is a wall.
#![doc = include_str!("long_paragraph.en.md")]

use super::easy_running;
use crate::check::reading::{Line, Reading};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};

/// The rule (R17, field research ER04).
pub static RULE: Rule = rule!("long-paragraph", Warning, "long_paragraph");

/// Counts the lines of every paragraph; a blank line begins a new one.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (line, pack) in easy_running(reading) {
        let Some(most) = pack.limits(reading.site, line.locale).paragraph_lines else { continue };
        if line.breaks() < most as usize {
            continue;
        }
        for paragraph in paragraphs(line).into_iter().filter(|paragraph| paragraph.len() > most as usize) {
            let place = paragraph[0].start..paragraph[paragraph.len() - 1].end;
            let finding = Diagnostic::at(&RULE, line.span(&place)).with("lines", paragraph.len().to_string());
            found.push(finding.with("most", most.to_string()).hint("hint"));
        }
    }
    found
}

/// The rows of each paragraph.
fn paragraphs(line: &Line<'_, '_>) -> Vec<Vec<std::ops::Range<usize>>> {
    let mut paragraphs: Vec<Vec<std::ops::Range<usize>>> = Vec::new();
    for row in line.rows() {
        match paragraphs.last_mut().filter(|paragraph| paragraph.last().is_some_and(|last| last.end + 1 == row.start)) {
            Some(paragraph) => paragraph.push(row),
            None => paragraphs.push(vec![row]),
        }
    }
    paragraphs
}
