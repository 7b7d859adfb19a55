//! A stated offer that does not say what it costs, how to sign up or the like.
#![doc = include_str!("missing_offer_term.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::model::{OfferTerms, Site};

/// The rule (R4, R15, R26).
pub static RULE: Rule = rule!("missing-offer-term", Gap, "missing_offer_term");

/// Looks at every offer that a district gives; an age's terms fall back to the district's, and
/// those to the citywide offer's.
pub fn check(site: &Site) -> Diagnostics {
    let mut found = Diagnostics::default();
    for district in site.districts.values() {
        for (id, offer) in district.offers.iter().filter(|(_, offer)| offer.not_here.is_none()) {
            let Some(citywide) = site.facts.offers.get(id) else { continue };
            let mut look = |chain: &[&OfferTerms], span: Span| {
                let missing = missing(chain);
                if !missing.is_empty() {
                    let finding = Diagnostic::at(&RULE, span).with("district", district.id.as_str()).with("offer", id.as_str());
                    found.push(finding.with("terms", missing.join(", ")).hint("hint"));
                }
            };
            if offer.ages.is_empty() {
                look(&[&offer.terms, &citywide.terms], offer.provenance.span);
            }
            for (terms, span) in offer.ages.values() {
                look(&[terms, &offer.terms, &citywide.terms], *span);
            }
        }
    }
    found
}

/// Whether some terms state something.
type States = fn(&OfferTerms) -> bool;

/// The keys that none of the terms states.
fn missing(chain: &[&OfferTerms]) -> Vec<&'static str> {
    let stated: [(&str, States); 5] = [
        ("cost", |terms| terms.cost.is_some()),
        ("decision", |terms| terms.decision.is_some()),
        ("recorded", |terms| terms.recorded.is_some()),
        ("sign_up", |terms| terms.sign_up.is_some()),
        ("languages", |terms| !terms.languages.is_empty()),
    ];
    stated.into_iter().filter(|(_, states)| !chain.iter().any(|terms| states(terms))).map(|(key, _)| key).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};
    use crate::model::{OfferTerms, SignUp};

    #[test]
    fn an_offer_states_its_terms() {
        let mut site = fixture();
        site.offer_mut().terms = OfferTerms::default();
        assert_eq!(
            show(&site, check(&site)),
            ["missing-offer-term `samtal` district=lyktan offer=samtal terms=recorded, sign_up, languages +.hint"]
        );
        site.facts.offers.values_mut().for_each(|offer| offer.terms = OfferTerms::default());
        assert_eq!(
            show(&site, check(&site)),
            ["missing-offer-term `samtal` district=lyktan offer=samtal terms=cost, decision, recorded, sign_up, languages +.hint"]
        );
    }

    #[test]
    fn an_age_states_what_the_district_does_not() {
        let mut site = fixture();
        let span = site.write("under-65");
        site.offer_mut().terms.sign_up = None;
        site.offer_mut().ages.insert("under-65".into(), (OfferTerms::default(), span));
        assert_eq!(show(&site, check(&site)), ["missing-offer-term `under-65` district=lyktan offer=samtal terms=sign_up +.hint"]);
        let stated = OfferTerms { sign_up: Some(SignUp::Form), ..OfferTerms::default() };
        site.offer_mut().ages.insert("under-65".into(), (stated, span));
        assert!(check(&site).is_empty());
    }
}
