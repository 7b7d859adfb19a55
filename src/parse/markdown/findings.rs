//! Findings about one text, with an end: a file that is wrong from top to bottom must not fill
//! the memory, and nobody reads past the first hundred.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diag::{Diagnostic, Diagnostics, Rule, SourceId, Span};

/// How many findings of one rule are kept for one text.
const OF_ONE_RULE: usize = 100;

/// Characters of the author's own words that a finding repeats.
const QUOTED: usize = 40;

/// What was found in one text.
pub(super) struct Findings {
    source: SourceId,
    found: Diagnostics,
    of_rule: BTreeMap<&'static str, usize>,
}

impl Findings {
    /// No findings yet in `source`.
    pub(super) fn new(source: SourceId) -> Self {
        Self { source, found: Diagnostics::default(), of_rule: BTreeMap::new() }
    }

    /// A place in the text.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range.start, range.end)
    }

    /// Adds a finding of `rule` at `range`, told more exactly by `tell`.
    pub(super) fn report(&mut self, rule: &'static Rule, range: Range<usize>, tell: impl FnOnce(Diagnostic) -> Diagnostic) {
        let count = self.of_rule.entry(rule.name).or_default();
        *count += 1;
        if *count <= OF_ONE_RULE {
            self.found.push(tell(Diagnostic::at(rule, self.span(range))));
        }
    }

    /// All of them.
    pub(super) fn finish(self) -> Diagnostics {
        self.found
    }
}

/// The beginning of the author's own words, for a message.
pub(super) fn quoted(words: &str) -> String {
    match words.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
    }
}

/// The name among `known` that the author may have meant: near enough that people see why.
pub(super) fn meant<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    if written.is_empty() || written.len() > QUOTED {
        return None;
    }
    let distance = |name: &str| strsim::damerau_levenshtein(&written, name);
    let nearest = known.into_iter().min_by_key(|name| distance(name))?;
    (distance(nearest) <= (nearest.len() / 3).max(1)).then_some(nearest)
}
