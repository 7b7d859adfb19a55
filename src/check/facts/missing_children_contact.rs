//! A district where nobody answers children.
#![doc = include_str!("missing_children_contact.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Audience, ContactRole, District, GroupId, Site};

/// The rule (R27).
pub static RULE: Rule = rule!("missing-children-contact", Gap, "missing_children_contact");

/// Looks for districts whose target groups of children lead to somebody who does not work with children.
pub fn check(site: &Site) -> Diagnostics {
    let of_children = |group: &&GroupId| site.facts.target_groups.get(*group).is_some_and(|group| group.audience == Audience::Child);
    let groups: Vec<&GroupId> = site.groups().filter(of_children).collect();
    let pairs = site.districts.values().flat_map(|district| groups.iter().map(move |group| (district, *group)));
    pairs.filter_map(|(district, group)| gap(site, district, group)).collect()
}

fn gap(site: &Site, district: &District, group: &GroupId) -> Option<Diagnostic> {
    let about = |finding: Diagnostic| finding.with("district", district.id.as_str()).with("group", group.as_str());
    let Some(named) = district.first_contact(group) else {
        return Some(about(Diagnostic::at(&RULE, district.provenance.span)).hint("hint"));
    };
    // A name that nobody knows is another rule's.
    let contact = site.contacts.get(&named.value)?;
    let finding = about(Diagnostic::at(&RULE, named.span)).with("contact", named.value.as_str());
    if contact.role != ContactRole::Children {
        return Some(finding.variant("role").hint("hint"));
    }
    let citywide = !named.value.as_str().contains('/');
    let said = district.first_contacts.get(group).is_some_and(|exception| exception.reason.is_some());
    (citywide && !said).then(|| finding.variant("reason").hint("reason-hint"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};
    use crate::model::{ContactRole, FirstContact};

    #[test]
    fn children_are_answered_by_somebody_who_works_with_children() {
        let mut site = fixture();
        site.district_mut().first_contacts.clear();
        assert_eq!(
            show(&site, check(&site)),
            ["missing-children-contact.role `lyktan/anhorigstod` district=lyktan group=barn contact=lyktan/anhorigstod +.hint"]
        );
        site.district_mut().first_contact = None;
        assert_eq!(show(&site, check(&site)), ["missing-children-contact `lyktan` district=lyktan group=barn +.hint"]);
    }

    #[test]
    fn a_citywide_contact_for_children_needs_a_reason() {
        let mut site = fixture();
        site.add_contact("unga", ContactRole::Children, "31");
        let contact = site.id("unga");
        site.district_mut().first_contacts.insert("barn".into(), FirstContact { contact, reason: None });
        assert_eq!(
            show(&site, check(&site)),
            ["missing-children-contact.reason `unga` district=lyktan group=barn contact=unga +.reason-hint"]
        );
        let reason = Some(site.both("Hela staden delar.", "The whole city shares."));
        site.district_mut().first_contacts.get_mut("barn").expect("it is there").reason = reason;
        assert!(check(&site).is_empty());
    }
}
