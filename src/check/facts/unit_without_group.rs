//! A citywide unit that does not say whom it serves.
#![doc = include_str!("unit_without_group.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (R5).
pub static RULE: Rule = rule!("unit-without-group", Error, "unit_without_group");

/// Looks for units with an empty `serves`.
pub fn check(site: &Site) -> Diagnostics {
    let units = site.facts.units.iter().filter(|(_, unit)| unit.serves.is_empty());
    units.map(|(id, unit)| Diagnostic::at(&RULE, unit.provenance.span).with("unit", id.as_str()).hint("hint")).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};

    #[test]
    fn a_unit_serves_somebody() {
        let mut site = fixture();
        site.facts.units.values_mut().for_each(|unit| unit.serves.clear());
        assert_eq!(show(&site, check(&site)), ["unit-without-group `mottagningen` unit=mottagningen +.hint"]);
    }
}
