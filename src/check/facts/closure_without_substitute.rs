//! A contact that will be closed, and nobody is named who answers meanwhile.
#![doc = include_str!("closure_without_substitute.en.md")]

use super::away;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (R29).
pub static RULE: Rule = rule!("closure-without-substitute", Warning, "closure_without_substitute");

/// Looks for `closed` without `instead`, unless it is over: one finding for each time.
pub fn check(site: &Site) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (id, contact) in &site.contacts {
        for away in away::times(contact, site.today).iter().filter(|away| !away.vacant && away.instead.is_none()) {
            let day = |day: Option<crate::model::Date>| day.map(|day| day.to_string()).unwrap_or_default();
            let finding = Diagnostic::at(&RULE, contact.provenance.span).with("contact", id.as_str());
            found.push(finding.with("from", day(away.days.from)).with("to", day(away.days.to)).hint("hint"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{date, fixture, show};
    use crate::model::Closure;

    #[test]
    fn somebody_answers_while_a_contact_is_closed() {
        let mut site = fixture();
        let closure = |from, to| Closure { from: date(from), to: date(to), instead: None };
        site.contact_mut("stad").closed = vec![closure("2026-12-24", "2026-12-27"), closure("2025-12-24", "2025-12-27")];
        assert_eq!(show(&site, check(&site)), ["closure-without-substitute `stad` contact=stad from=2026-12-24 to=2026-12-27 +.hint"]);
    }
}
