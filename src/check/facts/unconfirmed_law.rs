//! A sentence about rights that is not law, as far as anybody has confirmed.
#![doc = include_str!("unconfirmed_law.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{RightStatus, Site};

/// The rule (R37).
pub static RULE: Rule = rule!("unconfirmed-law", Gap, "unconfirmed_law");

/// Looks for rights whose status is `unconfirmed`.
pub fn check(site: &Site) -> Diagnostics {
    let unconfirmed = site.facts.rights.iter().filter(|(_, right)| right.status == RightStatus::Unconfirmed);
    unconfirmed.map(|(id, right)| Diagnostic::at(&RULE, right.provenance.span).with("right", id.as_str()).hint("hint")).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};
    use crate::model::RightStatus;

    #[test]
    fn only_what_is_law_is_told_as_law() {
        let mut site = fixture();
        site.facts.rights.values_mut().for_each(|right| right.status = RightStatus::Unconfirmed);
        assert_eq!(show(&site, check(&site)), ["unconfirmed-law `inget-beslut` right=inget-beslut +.hint"]);
    }
}
