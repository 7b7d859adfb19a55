//! A sentence about rights whose time is over.
#![doc = include_str!("expired_right.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (R37).
pub static RULE: Rule = rule!("expired-right", Warning, "expired_right");

/// Looks for rights whose last day is before today; pages do not show them any more.
pub fn check(site: &Site) -> Diagnostics {
    let over = site.facts.rights.iter().filter_map(|(id, right)| Some((id, right, right.until.filter(|until| *until < site.today)?)));
    over.map(|(id, right, until)| {
        Diagnostic::at(&RULE, right.provenance.span).with("right", id.as_str()).with("until", until.to_string()).hint("hint")
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{date, fixture, show};

    #[test]
    fn a_right_that_ended_is_noticed() {
        let mut site = fixture();
        let mut until = |day| site.facts.rights.values_mut().for_each(|right| right.until = Some(date(day)));
        until("2026-11-21");
        assert_eq!(show(&site, check(&site)), ["expired-right `inget-beslut` right=inget-beslut until=2026-11-21 +.hint"]);
        site.facts.rights.values_mut().for_each(|right| right.until = Some(date("2026-11-22")));
        assert!(check(&site).is_empty(), "the last day counts");
    }
}
