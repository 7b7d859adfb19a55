//! A long way without a heading to hold on to.
#![doc = include_str!("distant_heading.en.md")]

use super::easy;
use crate::check::prose::Form;
use crate::check::reading::Reading;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};

/// The rule (R17, field research ER21).
pub static RULE: Rule = rule!("distant-heading", Warning, "distant_heading");

/// Counts lines from heading to heading: one finding for each stretch, where it becomes too long.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    let mut lines = 0;
    for (line, pack) in easy(reading).filter(|_| reading.page.is_some()) {
        let Some(most) = pack.limits(reading.site, line.locale).heading_lines.map(|most| most as usize) else { continue };
        let before = lines;
        lines = if line.form == Form::Title { 0 } else { before + line.rows().count() };
        if before <= most && lines > most {
            let finding = Diagnostic::at(&RULE, line.span(&(0..line.text.len()))).with("most", most.to_string());
            found.push(finding.hint("hint"));
        }
    }
    found
}
