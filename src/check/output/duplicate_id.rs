//! Rule: two elements of one page have the same id, so that links and labels reach the wrong one.

use crate::diag::{Diagnostic, Rule, rule};
use crate::model::NameNumber;

use super::findings::Findings;

/// Two elements with one id.
pub static RULE: Rule = rule!("duplicate-id", Error, "duplicate_id");

/// The id of the contact block. Every page has it (`missing-contact` sees to that), so a link to it
/// is good wherever a page stands.
pub const CONTACT: &str = "contact";

/// The ids of a page while it is read, in reading order.
#[derive(Default)]
pub struct Ids {
    text: String,
    list: Vec<Id>,
}

struct Id {
    start: usize,
    end: usize,
    at: usize,
    is_target: bool,
}

impl Ids {
    /// Adds the id of the tag that begins at byte `at`. Parts of a drawing are no targets of links
    /// from other pages.
    pub fn add(&mut self, id: &str, at: usize, is_target: bool) {
        let start = self.text.len();
        self.text.push_str(id);
        self.list.push(Id { start, end: self.text.len(), at, is_target });
    }

    /// Sorts them and finds those that stand twice.
    pub fn finish(self, findings: &mut Findings<'_>) -> SortedIds {
        let text = |id: &Id| &self.text[id.start..id.end];
        let mut order: Vec<(NameNumber, usize)> = self.list.iter().map(|id| NameNumber::of(text(id))).zip(0..).collect();
        order.sort_unstable();
        for same in order.chunk_by(|a, b| a.0 == b.0) {
            let first = &self.list[same[0].1];
            let again = if text(first).is_empty() { same } else { &same[1..] };
            for id in again.iter().map(|(_, place)| &self.list[*place]) {
                findings.push(finding(text(id), id, first, findings));
            }
        }
        SortedIds { numbers: order.iter().map(|(number, place)| (*number, self.list[*place].is_target)).collect() }
    }
}

fn finding(text: &str, id: &Id, first: &Id, findings: &Findings<'_>) -> Diagnostic {
    let finding = findings.at(&RULE, id.at);
    if text.is_empty() {
        return finding.variant("empty").hint("empty-hint");
    }
    finding.with("id", text).with("first-line", findings.line(first.at).to_string()).hint("hint")
}

/// The ids of a page that has been read, each with whether links from other pages may name it.
pub struct SortedIds {
    numbers: Vec<(NameNumber, bool)>,
}

impl SortedIds {
    /// Whether an element has this id.
    pub fn has(&self, id: &str) -> bool {
        self.numbers.binary_search_by_key(&NameNumber::of(id), |(number, _)| *number).is_ok()
    }

    /// The ids that links from other pages may name.
    pub fn targets(&self) -> Vec<NameNumber> {
        let mut targets: Vec<NameNumber> = self.numbers.iter().filter(|(_, is_target)| *is_target).map(|(number, _)| *number).collect();
        targets.dedup();
        targets.shrink_to_fit();
        targets
    }
}

#[cfg(test)]
mod tests {
    use crate::check::output::fixture::{ids, spoil};
    use crate::model::NameNumber;

    #[test]
    fn an_id_stands_once() {
        spoil(&[
            ("<h2>Mer</h2>", "<h2 id=\"mer\">Mer</h2><p id=\"mer\"></p>", &["duplicate-id element=p line=24 id=mer first-line=24 +hint"]),
            ("<h2>Mer</h2>", "<h2>Mer</h2><p id=\"contact\"></p>", &["duplicate-id element=p line=24 id=contact first-line=16 +hint"]),
            ("<h2>Mer</h2>", "<h2>Mer</h2><p id=\"\"></p>", &["duplicate-id.empty element=p line=24 +empty-hint"]),
            (
                "<h2>Mer</h2>",
                "<h2>Mer</h2><svg><path id=\"content\"/></svg>",
                &["duplicate-id element=path line=24 id=content first-line=12 +hint"],
            ),
        ]);
    }

    #[test]
    fn ids_that_other_pages_may_name_are_kept() {
        let mut expected = ["content", "contact", "closed", "mer", "å"].map(NameNumber::of);
        expected.sort();
        assert_eq!(ids("<h2>Mer</h2>", "<h2 id=\"mer\">Mer</h2><svg><g id=\"g\"/></svg><i id=\"å\"></i>"), expected);
    }
}
