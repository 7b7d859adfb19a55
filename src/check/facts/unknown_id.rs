//! A record names another that does not exist.
#![doc = include_str!("unknown_id.en.md")]

use super::references::{all, exists, known};
use crate::check::near::suggest;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule.
pub static RULE: Rule = rule!("unknown-id", Error, "unknown_id");

/// Looks at every reference from one record to another.
pub fn check(site: &Site) -> Diagnostics {
    let unknown = all(site).into_iter().filter(|reference| !exists(site, reference));
    unknown
        .map(|reference| {
            let finding = Diagnostic::at(&RULE, reference.span).with("kind", reference.kind.name()).with("id", reference.id.as_str());
            let names = known(site, &reference);
            suggest(finding, &reference.id, names.iter().map(String::as_str))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{Trial, date, fixture, show};
    use crate::model::{AgeId, BodyId, Closure, FirstContact, GroupId, NotHere, OpenTo, PageKey, Redirect, TermId};

    fn spoilt(spoil: impl FnOnce(&mut Trial)) -> Vec<String> {
        let mut site = fixture();
        spoil(&mut site);
        show(&site, check(&site))
    }

    #[test]
    fn every_reference_between_records_is_followed() {
        assert_eq!(spoilt(|site| site.config.contact = site.id("stda")), ["unknown-id `stda` kind=contact id=stda near=stad +.near"]);
        assert_eq!(
            spoilt(|site| site.config.after_hours = vec![site.id("113")]),
            ["unknown-id `113` kind=after-hours id=113 near=112 +.near"]
        );
        assert_eq!(
            spoilt(|site| {
                let to = site.written("malgrup").map(|key| key.as_ref().into());
                let from = site.written("/gammal/");
                site.config.redirects.push(Redirect { from, to });
            }),
            ["unknown-id `malgrup` kind=page id=malgrup +.hint"]
        );
        assert_eq!(spoilt(|site| site.district_mut().region = None), Vec::<String>::new(), "a district need not belong to a region");
        assert_eq!(
            spoilt(|site| {
                let region = site.id("nor");
                site.district_mut().region = Some(region);
            }),
            ["unknown-id `nor` kind=region id=nor near=norr +.near"]
        );
    }

    #[test]
    fn a_line_belongs_to_a_body_that_exists() {
        assert_eq!(
            spoilt(|site| {
                let body = site.id::<BodyId>("sos");
                site.facts.after_hours.values_mut().for_each(|line| line.body = Some(body.clone()));
            }),
            ["unknown-id `sos` kind=body id=sos +.hint"]
        );
    }

    #[test]
    fn references_of_districts_and_contacts_are_followed() {
        assert_eq!(
            spoilt(|site| {
                let contact = site.id("anhorigstod");
                site.district_mut().first_contacts.insert("aldr".into(), FirstContact { contact, reason: None });
            }),
            [
                "unknown-id `anhorigstod` kind=contact id=anhorigstod near=lyktan/anhorigstod +.near",
                "unknown-id `anhorigstod` kind=group id=aldr near=aldre +.near"
            ]
        );
        assert_eq!(
            spoilt(|site| {
                let instead = Some(site.written("lykta"));
                site.offer_mut().not_here = Some(NotHere { instead, text: None });
            }),
            ["unknown-id `lykta` kind=instead id=lykta near=lyktan +.near"]
        );
        assert_eq!(
            spoilt(|site| {
                let instead = Some(site.id("nagon"));
                site.contact_mut("stad").closed.push(Closure { from: date("2026-12-24"), to: date("2026-12-27"), instead });
            }),
            ["unknown-id `nagon` kind=contact id=nagon +.hint"]
        );
        assert_eq!(
            spoilt(|site| {
                let span = site.write("under-65");
                site.offer_mut().ages.insert(AgeId::from("under-65"), (crate::model::OfferTerms::default(), span));
            }),
            ["unknown-id `under-65` kind=age id=under-65 +.hint"]
        );
    }

    #[test]
    fn references_of_activities_units_terms_and_situations_are_followed() {
        assert_eq!(
            spoilt(|site| {
                let district = site.id("lyktam");
                let activity = site.activities.values_mut().next().expect("there is one");
                activity.open_to = OpenTo::Districts(vec![district]);
            }),
            ["unknown-id `lyktam` kind=district id=lyktam near=lyktan +.near"]
        );
        assert_eq!(
            spoilt(|site| {
                let group = site.id::<GroupId>("yngre");
                site.facts.units.values_mut().for_each(|unit| unit.serves.push(group.clone()));
            }),
            ["unknown-id `yngre` kind=group id=yngre +.hint"]
        );
        assert_eq!(
            spoilt(|site| {
                let term = site.id::<TermId>("sop");
                site.facts.glossary.values_mut().for_each(|entry| entry.confused_with = Some(term.clone()));
            }),
            ["unknown-id `sop` kind=term id=sop near=sip +.near"]
        );
        assert_eq!(
            spoilt(|site| {
                let page = site.written("districts/lyktan/aldra").map(|key| PageKey::from(key.as_ref()));
                site.facts.situations.values_mut().for_each(|entry| entry.page = page.clone());
            }),
            ["unknown-id `districts/lyktan/aldra` kind=page id=districts/lyktan/aldra near=districts/lyktan/aldre +.near"]
        );
    }
}
