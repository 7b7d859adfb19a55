//! A citywide unit that nobody can reach.
#![doc = include_str!("unit_without_contact.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (R5).
pub static RULE: Rule = rule!("unit-without-contact", Error, "unit_without_contact");

/// Looks for units without `contact`.
pub fn check(site: &Site) -> Diagnostics {
    let units = site.facts.units.iter().filter(|(_, unit)| unit.contact.is_none());
    units.map(|(id, unit)| Diagnostic::at(&RULE, unit.provenance.span).with("unit", id.as_str()).hint("hint")).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};

    #[test]
    fn a_unit_can_be_reached() {
        let mut site = fixture();
        site.facts.units.values_mut().for_each(|unit| unit.contact = None);
        assert_eq!(show(&site, check(&site)), ["unit-without-contact `mottagningen` unit=mottagningen +.hint"]);
    }
}
