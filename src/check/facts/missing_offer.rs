//! A district that says nothing of an item of the base offer.
#![doc = include_str!("missing_offer.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{District, Offer, OfferId, Site};

/// The rule (R1).
pub static RULE: Rule = rule!("missing-offer", Gap, "missing_offer");

/// Looks at every district and every item, and at every age where an item has ages: one finding a cell.
pub fn check(site: &Site) -> Diagnostics {
    let districts = site.districts.values();
    districts.flat_map(|district| site.facts.offers.iter().flat_map(|(id, offer)| gaps(district, id, offer))).collect()
}

fn gaps(district: &District, id: &OfferId, offer: &Offer) -> Vec<Diagnostic> {
    let about = |finding: Diagnostic| finding.with("district", district.id.as_str()).with("offer", id.as_str());
    let Some(stated) = district.offers.get(id) else {
        return vec![about(Diagnostic::at(&RULE, district.provenance.span)).hint("hint")];
    };
    if stated.not_here.is_some() {
        return Vec::new();
    }
    let missing = offer.ages.iter().filter(|age| !stated.ages.contains_key(&age.value));
    missing
        .map(|age| about(Diagnostic::at(&RULE, stated.provenance.span)).with("age", age.as_str()).variant("age").hint("age-hint"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};
    use crate::model::{NotHere, OfferTerms};

    #[test]
    fn a_district_answers_for_every_item() {
        let mut site = fixture();
        site.district_mut().offers.clear();
        assert_eq!(show(&site, check(&site)), ["missing-offer `lyktan` district=lyktan offer=samtal +.hint"]);
    }

    #[test]
    fn an_item_with_ages_is_answered_for_each_age() {
        let mut site = fixture();
        let (ages, span) = (vec![site.id("under-65"), site.id("from-65")], site.write("from-65"));
        site.facts.offers.values_mut().for_each(|offer| offer.ages.clone_from(&ages));
        site.offer_mut().ages.insert("from-65".into(), (OfferTerms::default(), span));
        assert_eq!(show(&site, check(&site)), ["missing-offer.age `samtal` district=lyktan offer=samtal age=under-65 +.age-hint"]);
        site.offer_mut().not_here = Some(NotHere { instead: None, text: None });
        assert!(check(&site).is_empty(), "what is not given here has no ages");
    }
}
