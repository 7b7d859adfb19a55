//! An offer that a district gives only in part.
#![doc = include_str!("partial_offer.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (R1).
pub static RULE: Rule = rule!("partial-offer", Gap, "partial_offer");

/// Looks for offers with `partial`.
pub fn check(site: &Site) -> Diagnostics {
    let mut found = Diagnostics::default();
    for district in site.districts.values() {
        for (id, offer) in &district.offers {
            let terms = std::iter::once(&offer.terms).chain(offer.ages.values().map(|(terms, _)| terms));
            for partial in terms.filter_map(|terms| terms.partial.as_ref()) {
                let finding = Diagnostic::at(&RULE, partial.span).with("district", district.id.as_str()).with("offer", id.as_str());
                found.push(finding.hint("hint"));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};

    #[test]
    fn a_part_is_not_the_whole() {
        let mut site = fixture();
        let partial = site.both("Bara i telefon.", "By telephone only.");
        site.offer_mut().terms.partial = Some(partial);
        assert_eq!(show(&site, check(&site)), ["partial-offer `Bara i telefon.` district=lyktan offer=samtal +.hint"]);
    }
}
