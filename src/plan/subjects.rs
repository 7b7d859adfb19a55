//! What the site has pages about.

use std::collections::BTreeMap;

use crate::model::{Offline, PageKind, Site, Subject};

/// Every subject: what somebody wrote, and what records make.
pub fn all(site: &Site) -> Vec<Subject> {
    let mut subjects = vec![Subject::Root, Subject::RootNotFound, Subject::NotFound];
    subjects.extend((site.config.offline == Offline::Kept).then_some(Subject::Offline));
    subjects.extend(site.facts.group_order.iter().cloned().map(Subject::Group));
    subjects.extend(site.facts.offer_order.iter().cloned().map(Subject::Offer));
    subjects.extend(site.facts.units.keys().cloned().map(Subject::Unit));
    for district in site.districts.keys() {
        subjects.push(Subject::District(district.clone()));
        subjects.extend(site.groups().map(|group| Subject::Pair(district.clone(), group.clone())));
        subjects.extend(site.facts.offer_order.iter().map(|offer| Subject::DistrictOffer(district.clone(), offer.clone())));
    }
    let authored = site.bundles.keys().filter(|key| site.subject(key.as_str()) == Some(Subject::Authored((*key).clone())));
    subjects.extend(authored.cloned().map(Subject::Authored));
    subjects
}

/// What kind of page a subject has.
pub fn kind(site: &Site, subject: &Subject) -> PageKind {
    let written = |key| site.bundles.get(key).map_or(PageKind::Article, |bundle| *bundle.record.kind);
    match subject {
        Subject::Authored(key) => match written(key) {
            // A folder that says it is a group's page, but whose name is no group's, is an article.
            PageKind::Group | PageKind::Offer | PageKind::Unit => PageKind::Article,
            kind => kind,
        },
        Subject::Group(_) => PageKind::Group,
        Subject::Offer(_) => PageKind::Offer,
        Subject::Unit(_) => PageKind::Unit,
        Subject::District(_) => PageKind::District,
        Subject::Pair(_, group) if is_for_children(site, group) => PageKind::Children,
        Subject::Pair(..) => PageKind::Pair,
        Subject::DistrictOffer(..) => PageKind::DistrictOffer,
        Subject::NotFound | Subject::RootNotFound => PageKind::NotFound,
        Subject::Offline => PageKind::Offline,
        Subject::Root => PageKind::Root,
    }
}

fn is_for_children(site: &Site, group: &crate::model::GroupId) -> bool {
    site.facts.target_groups.get(group).is_some_and(|group| group.audience == crate::model::Audience::Child)
}

/// Whether a subject's pages are sensitive: by their own record, or by their group's or unit's.
pub fn is_sensitive(site: &Site, subject: &Subject) -> bool {
    let written = site.main_key(subject).and_then(|key| site.bundles.get(&key)).is_some_and(|bundle| bundle.record.sensitive);
    written
        || match subject {
            Subject::Group(group) | Subject::Pair(_, group) => site.facts.target_groups.get(group).is_some_and(|group| group.sensitive),
            Subject::Unit(unit) => site.facts.units.get(unit).is_some_and(|unit| unit.sensitive),
            _ => false,
        }
}

/// The first page of each kind, found once for all subjects.
pub fn listings(site: &Site) -> Listings {
    let mut listings = Listings::new();
    for bundle in site.bundles.values() {
        listings.entry(*bundle.record.kind).or_insert_with(|| Subject::Authored(bundle.key.clone()));
    }
    listings
}

/// The first page of each kind.
pub type Listings = BTreeMap<PageKind, Subject>;

/// The page above a subject's.
pub fn parent(site: &Site, listings: &Listings, subject: &Subject) -> Option<Subject> {
    let listing = |kind| listings.get(&kind).cloned();
    let start = || listing(PageKind::Start);
    match subject {
        Subject::Authored(key) => {
            if kind(site, subject) == PageKind::Start {
                return None;
            }
            let above = key.as_str().rsplit_once('/').and_then(|(above, _)| site.subject(above));
            above.or_else(start)
        }
        Subject::Group(_) => listing(PageKind::Groups).or_else(start),
        Subject::Offer(_) => listing(PageKind::Offers).or_else(start),
        Subject::Unit(_) => listing(PageKind::Units).or_else(start),
        Subject::District(_) => listing(PageKind::Districts).or_else(start),
        Subject::Pair(district, _) | Subject::DistrictOffer(district, _) => Some(Subject::District(district.clone())),
        Subject::NotFound | Subject::Offline => start(),
        Subject::Root | Subject::RootNotFound => None,
    }
}
