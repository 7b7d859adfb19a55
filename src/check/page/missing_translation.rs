//! A page that everybody must have in their language, and some have not.
#![doc = include_str!("missing_translation.en.md")]

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::model::{Audience, Bundle, LocaleId, PageKey, PageKind, Site};

/// The rule (R13, R17).
pub static RULE: Rule = rule!("missing-translation", Gap, "missing_translation");

/// Looks at the kinds of page that `site.yaml` calls core: each has a text in every language, easy
/// read included. Target groups, offers and units count one by one.
pub fn check(site: &Site) -> Diagnostics {
    let mut found = Diagnostics::default();
    let mut pages: BTreeMap<PageKey, Option<Span>> = BTreeMap::new();
    for kind in &site.config.core {
        let of_kind = pages_of_kind(site, *kind);
        if of_kind.is_empty() && is_written(*kind) {
            found.push(Diagnostic::at(&RULE, site.config.span).with("kind", kind.name()).variant("kind").hint("kind-hint"));
        }
        pages.extend(of_kind);
    }
    found.extend(pages.iter().filter_map(|(key, record)| gap(site, key, *record)));
    found
}

/// Whether pages of this kind are somebody's text; the others are made of records.
fn is_written(kind: PageKind) -> bool {
    use PageKind::{Children, District, DistrictOffer, Group, NotFound, Offer, Offline, Pair, Root, Unit};
    !matches!(kind, Children | District | DistrictOffer | Group | NotFound | Offer | Offline | Pair | Root | Unit)
}

/// The keys of the pages of a kind: those that somebody wrote, and those that records ask for.
pub(in crate::check) fn keys_of_kind(site: &Site, kind: PageKind) -> impl Iterator<Item = PageKey> {
    pages_of_kind(site, kind).into_keys()
}

/// The pages of a kind, each with the record that it is about.
fn pages_of_kind(site: &Site, kind: PageKind) -> BTreeMap<PageKey, Option<Span>> {
    let facts = &site.facts;
    let groups = facts.target_groups.iter().filter(|(_, group)| kind == PageKind::Group || group.audience == Audience::Child);
    let of_records: Vec<(PageKey, Span)> = match kind {
        PageKind::Group | PageKind::Children => groups.map(|(id, group)| (id.as_str().into(), group.provenance.span)).collect(),
        PageKind::Offer => facts.offers.iter().map(|(id, offer)| (id.as_str().into(), offer.provenance.span)).collect(),
        PageKind::Unit => facts.units.iter().map(|(id, unit)| (id.as_str().into(), unit.provenance.span)).collect(),
        PageKind::District | PageKind::Pair | PageKind::DistrictOffer | PageKind::NotFound | PageKind::Offline | PageKind::Root => {
            return BTreeMap::new();
        }
        _ => Vec::new(),
    };
    let written = site.bundles.values().filter(|bundle| *bundle.record.kind == kind).map(|bundle| (bundle.key.clone(), None));
    written.chain(of_records.into_iter().map(|(key, span)| (key, Some(span)))).collect()
}

fn gap(site: &Site, key: &PageKey, record: Option<Span>) -> Option<Diagnostic> {
    let bundle = site.bundles.get(key).filter(|bundle| !bundle.texts.is_empty());
    let Some((bundle, text)) = bundle.and_then(|bundle| Some((bundle, first_text(site, bundle)?))) else {
        let finding = Diagnostic::at(&RULE, record.unwrap_or(site.config.span)).with("page", key.as_str());
        return Some(finding.variant("page").hint("page-hint"));
    };
    let lacking: Vec<&str> = lacking(site, bundle).into_iter().map(|id| &*site.locales.get(id).tag).collect();
    let finding = Diagnostic::at(&RULE, text).with("page", key.as_str()).with("locales", lacking.join(", "));
    (!lacking.is_empty()).then(|| finding.hint("hint"))
}

/// The locales in which a page has no text.
fn lacking(site: &Site, bundle: &Bundle) -> Vec<LocaleId> {
    site.locales.iter().map(|(id, _)| id).filter(|id| !bundle.texts.contains_key(id)).collect()
}

/// The core pages that somebody has begun and that some locales lack, each with those.
pub fn core_pages_lacking(site: &Site) -> Vec<(PageKey, Vec<LocaleId>)> {
    let keys: BTreeSet<PageKey> = site.config.core.iter().flat_map(|kind| keys_of_kind(site, *kind)).collect();
    let lacking = |key: PageKey| site.bundles.get(&key).map(|bundle| (key, lacking(site, bundle)));
    keys.into_iter().filter_map(lacking).filter(|(_, locales)| !locales.is_empty()).collect()
}

/// Where the title stands in the default locale, or in the first there is.
fn first_text(site: &Site, bundle: &Bundle) -> Option<Span> {
    let text = bundle.texts.get(&site.locales.default()).or_else(|| bundle.texts.values().next())?;
    Some(text.front.title.span)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{EN, SV, fixture, show};
    use crate::model::PageKind;

    #[test]
    fn core_pages_are_in_every_language() {
        let mut site = fixture();
        site.bundles.get_mut("samtal").expect("it is there").texts.remove(&EN);
        assert_eq!(show(&site, check(&site)), ["missing-translation `Vägledande samtal` page=samtal locales=en +.hint"]);
        site.page("samtal", "en", "Guidance talks", "");
        site.bundles.get_mut("samtal").expect("it is there").texts.remove(&SV);
        assert_eq!(show(&site, check(&site)), ["missing-translation `Guidance talks` page=samtal locales=sv +.hint"]);
        site.bundles.remove("samtal");
        assert_eq!(show(&site, check(&site)), ["missing-translation.page `samtal` page=samtal +.page-hint"]);
    }

    #[test]
    fn kinds_that_are_not_core_are_left_alone() {
        let mut site = fixture();
        site.page("avlosning", "sv", "Avlösning", "");
        assert!(check(&site).is_empty());
        site.config.core = vec![PageKind::Children, PageKind::Group, PageKind::District];
        site.bundles.get_mut("barn").expect("it is there").texts.remove(&EN);
        assert_eq!(show(&site, check(&site)), ["missing-translation `Du som är ung` page=barn locales=en +.hint"], "once, not twice");
        site.config.core = vec![PageKind::Rights];
        assert_eq!(show(&site, check(&site)), ["missing-translation.kind `` kind=rights +.kind-hint"]);
    }
}
