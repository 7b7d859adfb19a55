//! The success criteria of WCAG 2.2, and the clauses of EN 301 549 that ask for them.

/// A success criterion of WCAG 2.2, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Criterion(usize);

/// Criteria that EN 301 549 V3.2.1 asks of web pages, in chapter 9 and under the same numbers:
/// levels A and AA of WCAG 2.1, but for 4.1.1, which WCAG 2.2 took away.
const IN_EN: [&str; 49] = [
    "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.4.1", "1.4.2", "1.4.3", "1.4.4",
    "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.1.1", "2.1.2", "2.1.4", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3",
    "2.4.4", "2.4.5", "2.4.6", "2.4.7", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.3.1",
    "3.3.2", "3.3.3", "3.3.4", "4.1.2", "4.1.3",
];

/// Criteria that it does not ask for: those that are new in WCAG 2.2, and level AAA.
const BEYOND_EN: [&str; 37] = [
    "1.2.6", "1.2.7", "1.2.8", "1.2.9", "1.3.6", "1.4.6", "1.4.7", "1.4.8", "1.4.9", "2.1.3", "2.2.3", "2.2.4", "2.2.5", "2.2.6", "2.3.2",
    "2.3.3", "2.4.8", "2.4.9", "2.4.10", "2.4.11", "2.4.12", "2.4.13", "2.5.5", "2.5.6", "2.5.7", "2.5.8", "3.1.3", "3.1.4", "3.1.5",
    "3.1.6", "3.2.5", "3.2.6", "3.3.5", "3.3.6", "3.3.7", "3.3.8", "3.3.9",
];

impl Criterion {
    /// The criterion with this number: `1.4.3`.
    pub fn parse(number: &str) -> Option<Self> {
        Self::numbers().position(|known| known == number).map(Self)
    }

    /// The numbers of all criteria.
    pub fn numbers() -> impl Iterator<Item = &'static str> {
        IN_EN.into_iter().chain(BEYOND_EN)
    }

    /// Its number.
    pub fn number(self) -> &'static str {
        IN_EN.get(self.0).or_else(|| BEYOND_EN.get(self.0 - IN_EN.len())).expect("made from the lists")
    }

    /// The clause of EN 301 549 V3.2.1 that asks web pages for it, if one does.
    pub fn clause(self) -> Option<String> {
        IN_EN.get(self.0).map(|number| format!("9.{number}"))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Criterion;

    #[test]
    fn wcag_22_has_86_criteria() {
        let all: BTreeSet<&str> = Criterion::numbers().collect();
        assert_eq!(all.len(), 86);
        assert_eq!(Criterion::numbers().count(), 86, "none stands twice");
        for number in all {
            assert_eq!(Criterion::parse(number).map(Criterion::number), Some(number));
        }
    }

    #[test]
    fn only_what_the_standard_asks_for_has_a_clause() {
        let clause = |number| Criterion::parse(number).and_then(Criterion::clause);
        assert_eq!(clause("1.4.3").as_deref(), Some("9.1.4.3"));
        assert_eq!(clause("2.5.8"), None, "new in WCAG 2.2");
        assert_eq!(clause("1.2.6"), None, "level AAA");
        assert_eq!(Criterion::parse("4.1.1"), None, "no longer a criterion");
    }
}
