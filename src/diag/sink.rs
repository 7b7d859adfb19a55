//! Findings as a value, and the pair of a value and what was found while making it.

use super::{Diagnostic, Place, Profile, Severity};

/// What a stage returns: always a value, and what it found.
pub type Found<T> = (T, Diagnostics);

/// Findings in the order they were made; sorted and without repetition once [`Diagnostics::finish`]ed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all findings of another stage.
    pub fn extend(&mut self, other: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(other);
    }

    /// Takes a stage's result apart: keeps what it found, hands back its value.
    pub fn keep<T>(&mut self, (value, found): Found<T>) -> T {
        self.extend(found);
        value
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The findings in order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// Sorted by place, then rule, then phrase, each only once: what people are shown.
    #[must_use]
    pub fn finish(mut self) -> Self {
        let key = |d: &Diagnostic| (place_key(&d.place), d.rule.name, d.message.clone());
        self.0.sort_by_cached_key(key);
        self.0.dedup_by(|a, b| key(a) == key(b));
        self
    }

    /// How many findings have this severity in `profile`.
    pub fn count(&self, profile: Profile, severity: Severity) -> usize {
        self.iter().filter(|d| d.rule.level.severity(profile) == severity).count()
    }
}

/// Sources are numbered in order of path, so their number sorts as their path does.
fn place_key(place: &Place) -> (bool, u32, u32, u32, std::sync::Arc<str>) {
    match place {
        Place::Span(span) => (false, span.source.0, span.start, span.end, "".into()),
        Place::File(path) => (true, 0, 0, 0, path.clone()),
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(findings: I) -> Self {
        Self(findings.into_iter().collect())
    }
}
