//! Rule: headings of a page skip a level.

use crate::check::html::{Element, Tag};
use crate::diag::{Rule, rule};

use super::findings::Findings;

/// A heading that is more than one level below the one before it.
pub static RULE: Rule = rule!("skipped-heading", Error, "skipped_heading");

/// Headings of a page, in reading order.
#[derive(Default)]
pub struct Headings {
    count: usize,
    level: u8,
}

impl Headings {
    /// Looks for a heading.
    pub fn open(&mut self, tag: &Tag<'_>, findings: &mut Findings<'_>) {
        let Element::Heading(level) = tag.element else { return };
        if level > self.level + 1 {
            let finding = findings.at(&RULE, tag.at);
            findings.push(match self.level {
                0 => finding.variant("first").hint("first-hint"),
                before => finding.with("before", format!("h{before}")).hint("hint"),
            });
        }
        self.level = level;
        self.count += 1;
    }

    /// How many have been seen.
    pub fn count(&self) -> usize {
        self.count
    }
}

#[cfg(test)]
mod tests {
    use crate::check::output::fixture::spoil;

    #[test]
    fn headings_do_not_skip_a_level() {
        spoil(&[
            ("<h2>Mer</h2>", "<h2>Mer</h2><h3>A</h3><h4>B</h4><h2>C</h2>", &[]),
            ("<h2>Mer</h2>", "<h2>Mer</h2><h4>B</h4><h5>C</h5>", &["skipped-heading element=h4 line=24 before=h2 +hint"]),
            ("<h1>Stöd</h1>", "<h3>Meny</h3><h1>Stöd</h1>", &["skipped-heading.first element=h3 line=14 +first-hint"]),
        ]);
    }
}
