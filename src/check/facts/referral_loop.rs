//! People are sent to somebody who does not answer either, or back to where they came from.
#![doc = include_str!("referral_loop.en.md")]

use std::collections::BTreeSet;

use super::away::{self, Days};
use crate::diag::{Diagnostic, Diagnostics, Rule, Spanned, rule};
use crate::model::{Contact, ContactId, DistrictId, OfferId, Site};

/// The rule (R3).
pub static RULE: Rule = rule!("referral-loop", Error, "referral_loop");

/// Follows who answers instead: for contacts that are closed or vacant, and for what a district does not give.
pub fn check(site: &Site) -> Diagnostics {
    let contacts = site.contacts.iter().flat_map(|(id, contact)| of_contact(site, id, contact));
    let districts = site.districts.iter();
    let offers = districts.flat_map(|(district, record)| record.offers.keys().filter_map(|offer| of_offer(site, district, offer)));
    contacts.chain(offers).collect()
}

fn of_contact(site: &Site, id: &ContactId, contact: &Contact) -> Vec<Diagnostic> {
    let sent = away::times(contact, site.today).into_iter().filter_map(|away| Some((away.days, away.instead?)));
    sent.filter_map(|(days, instead)| {
        let finding = Diagnostic::at(&RULE, instead.span).with("from", id.as_str()).with("to", instead.value.as_str());
        let target = site.contacts.get(&instead.value)?;
        if leads_back(site, id, &instead.value, days) {
            return Some(finding.label(target.provenance.span, "label").hint("hint"));
        }
        not_answering(site, target, days).map(|variant| finding.variant(variant).label(target.provenance.span, "label").hint("hint"))
    })
    .collect()
}

/// Whether following substitutes from `next` during `days` comes to `start`.
fn leads_back(site: &Site, start: &ContactId, next: &ContactId, days: Days) -> bool {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![next];
    while let Some(id) = waiting.pop() {
        if id == start {
            return true;
        }
        if seen.insert(id) {
            let times = site.contacts.get(id).map(|contact| away::times(contact, site.today)).unwrap_or_default();
            waiting.extend(
                times.into_iter().filter(|away| away.days.meet(days)).filter_map(|away| away.instead).map(|instead| &instead.value),
            );
        }
    }
    false
}

/// The variant of the message for a contact that does not answer on some of these days.
fn not_answering(site: &Site, contact: &Contact, days: Days) -> Option<&'static str> {
    let away = away::times(contact, site.today).into_iter().find(|away| away.days.meet(days))?;
    Some(if away.vacant { "vacant" } else { "closed" })
}

/// A district that does not give an offer, and sends on to somebody who does not either.
fn of_offer(site: &Site, district: &DistrictId, offer: &OfferId) -> Option<Diagnostic> {
    let instead = instead_of(site, district, offer)?;
    let finding =
        Diagnostic::at(&RULE, instead.span).with("from", district.as_str()).with("to", &*instead.value).with("offer", offer.as_str());
    let next = DistrictId::from(&*instead.value);
    if let Some(other) = site.districts.get(&next) {
        if offer_leads_back(site, district, &next, offer) {
            return Some(finding.variant("offer").label(other.provenance.span, "label").hint("offer-hint"));
        }
        let refused = instead_of(site, &next, offer).is_some();
        return refused.then(|| finding.variant("not-here").label(other.provenance.span, "label").hint("offer-hint"));
    }
    let contact = contact_of(site, &instead.value)?;
    let today = Days { from: Some(site.today), to: Some(site.today) };
    let vacant = away::times(contact, site.today).into_iter().any(|away| away.vacant && away.days.meet(today));
    vacant.then(|| finding.variant("vacant").label(contact.provenance.span, "label").hint("hint"))
}

/// Where a district sends people for what it does not give.
fn instead_of<'a>(site: &'a Site, district: &DistrictId, offer: &OfferId) -> Option<&'a Spanned<std::sync::Arc<str>>> {
    site.districts.get(district)?.offers.get(offer)?.not_here.as_ref()?.instead.as_ref()
}

fn offer_leads_back(site: &Site, start: &DistrictId, next: &DistrictId, offer: &OfferId) -> bool {
    let mut seen = BTreeSet::new();
    let mut at = next.clone();
    while at != *start {
        let Some(instead) = instead_of(site, &at, offer).filter(|_| !seen.contains(&at)) else { return false };
        let following = DistrictId::from(&*instead.value);
        seen.insert(std::mem::replace(&mut at, following));
    }
    true
}

/// The contact that a contact's or a unit's name leads to.
fn contact_of<'a>(site: &'a Site, name: &str) -> Option<&'a Contact> {
    let of_unit = || site.facts.units.get(name)?.contact.as_ref();
    site.contacts.get(name).or_else(|| site.contacts.get(&of_unit()?.value))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{Trial, date, fixture, show};
    use crate::model::{Closure, NotHere, Vacancy};

    fn close(site: &mut Trial, id: &str, from: &str, to: &str, instead: &str) {
        let instead = Some(site.id(instead));
        site.contact_mut(id).closed.push(Closure { from: date(from), to: date(to), instead });
    }

    #[test]
    fn two_closed_contacts_do_not_send_people_to_each_other() {
        let mut site = fixture();
        close(&mut site, "lyktan/anhorigstod", "2026-12-24", "2027-01-06", "stad");
        assert!(check(&site).is_empty());
        close(&mut site, "stad", "2027-01-06", "2027-01-08", "lyktan/anhorigstod");
        assert_eq!(
            show(&site, check(&site)),
            [
                "referral-loop `stad` from=lyktan/anhorigstod to=stad +.hint",
                "referral-loop `lyktan/anhorigstod` from=stad to=lyktan/anhorigstod +.hint"
            ]
        );
    }

    #[test]
    fn a_substitute_answers_on_the_days_it_is_named_for() {
        let mut site = fixture();
        close(&mut site, "lyktan/anhorigstod", "2026-12-24", "2027-01-06", "stad");
        close(&mut site, "stad", "2027-01-07", "2027-01-08", "lyktan/barn");
        assert!(check(&site).is_empty(), "the days do not meet");
        close(&mut site, "stad", "2026-12-24", "2026-12-24", "lyktan/barn");
        assert_eq!(show(&site, check(&site)), ["referral-loop.closed `stad` from=lyktan/anhorigstod to=stad +.hint"]);
        site.contact_mut("stad").closed.clear();
        let instead = Some(site.id("lyktan/barn"));
        site.contact_mut("stad").vacant = Some(Vacancy { until: None, instead });
        assert_eq!(show(&site, check(&site)), ["referral-loop.vacant `stad` from=lyktan/anhorigstod to=stad +.hint"]);
    }

    #[test]
    fn what_is_over_is_over() {
        let mut site = fixture();
        close(&mut site, "lyktan/anhorigstod", "2025-12-24", "2026-01-06", "lyktan/anhorigstod");
        assert!(check(&site).is_empty());
        close(&mut site, "lyktan/anhorigstod", "2026-12-24", "2026-12-24", "lyktan/anhorigstod");
        assert_eq!(check(&site).iter().count(), 1, "nobody stands in for themselves");
    }

    #[test]
    fn an_offer_is_given_where_people_are_sent() {
        let mut site = fixture();
        site.second_district("fyren");
        let instead = Some(site.written("fyren"));
        site.offer_mut().not_here = Some(NotHere { instead, text: None });
        assert!(check(&site).is_empty());
        let instead = Some(site.written("stad"));
        let fyren = site.districts.get_mut("fyren").expect("it was added");
        fyren.offers.values_mut().for_each(|offer| offer.not_here = Some(NotHere { instead: instead.clone(), text: None }));
        assert_eq!(show(&site, check(&site)), ["referral-loop.not-here `fyren` from=lyktan to=fyren offer=samtal +.offer-hint"]);
        let instead = Some(site.written("lyktan"));
        let fyren = site.districts.get_mut("fyren").expect("it was added");
        fyren.offers.values_mut().for_each(|offer| offer.not_here = Some(NotHere { instead: instead.clone(), text: None }));
        assert_eq!(
            show(&site, check(&site)),
            [
                "referral-loop.offer `fyren` from=lyktan to=fyren offer=samtal +.offer-hint",
                "referral-loop.offer `lyktan` from=fyren to=lyktan offer=samtal +.offer-hint"
            ]
        );
    }

    #[test]
    fn an_offer_is_not_sent_to_a_contact_without_staff() {
        let mut site = fixture();
        let (instead, substitute) = (Some(site.written("mottagningen")), Some(site.id("lyktan/barn")));
        site.offer_mut().not_here = Some(NotHere { instead, text: None });
        assert!(check(&site).is_empty());
        site.contact_mut("stad").vacant = Some(Vacancy { until: Some(date("2027-02-01")), instead: substitute });
        assert_eq!(show(&site, check(&site)), ["referral-loop.vacant `mottagningen` from=lyktan to=mottagningen offer=samtal +.hint"]);
    }
}
