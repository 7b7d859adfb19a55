//! A target group that nobody answers in a district.
#![doc = include_str!("missing_first_contact.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{District, Site};

/// The rule (R3).
pub static RULE: Rule = rule!("missing-first-contact", Gap, "missing_first_contact");

/// Looks for districts where a target group has neither an exception nor the district's own first contact.
pub fn check(site: &Site) -> Diagnostics {
    site.districts.values().filter_map(|district| gap(site, district)).collect()
}

fn gap(site: &Site, district: &District) -> Option<Diagnostic> {
    let without: Vec<&str> = site.groups().filter(|group| district.first_contact(group).is_none()).map(|group| group.as_str()).collect();
    let finding = Diagnostic::at(&RULE, district.provenance.span);
    (!without.is_empty()).then(|| finding.with("district", district.id.as_str()).with("groups", without.join(", ")).hint("hint"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};

    #[test]
    fn every_group_has_somebody_who_answers() {
        let mut site = fixture();
        site.district_mut().first_contact = None;
        assert_eq!(show(&site, check(&site)), ["missing-first-contact `lyktan` district=lyktan groups=aldre +.hint"]);
        site.district_mut().first_contacts.clear();
        assert_eq!(show(&site, check(&site)), ["missing-first-contact `lyktan` district=lyktan groups=aldre, barn +.hint"]);
    }
}
