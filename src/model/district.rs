//! A district: an area with a board of its own that answers for support there.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{ContactId, Date, DistrictId, DistrictOffer, GroupId, Localized, OfferId, Provenance, RegionId};
use crate::diag::Spanned;

/// A name that is no longer in use.
#[derive(Clone, Debug)]
pub struct FormerName {
    /// The name.
    pub name: Spanned<Arc<str>>,
    /// Its last day.
    pub until: Option<Date>,
}

/// An exception to a district's usual first contact.
#[derive(Clone, Debug)]
pub struct FirstContact {
    /// Who answers.
    pub contact: Spanned<ContactId>,
    /// Why it is not the usual one.
    pub reason: Option<Localized>,
}

/// One district.
#[derive(Clone, Debug)]
pub struct District {
    /// Its id, the name of its folder.
    pub id: DistrictId,
    /// Whose facts, and since when.
    pub provenance: Provenance,
    /// Its name.
    pub name: Localized,
    /// Heading of its page, where it has no text of its own in a locale.
    pub title: Localized,
    /// "in the district", as used inside sentences.
    pub place: Localized,
    /// One sentence about who it is for.
    pub area: Localized,
    /// Places in it, for those who do not know their district.
    pub neighbourhoods: Vec<Spanned<Arc<str>>>,
    /// Names it or its parts had.
    pub former: Vec<FormerName>,
    /// The region it works with.
    pub region: Option<Spanned<RegionId>>,
    /// The contact that answers for every target group without an exception.
    pub first_contact: Option<Spanned<ContactId>>,
    /// The exceptions.
    pub first_contacts: BTreeMap<GroupId, FirstContact>,
    /// What it says of each item of the base offer.
    pub offers: BTreeMap<OfferId, DistrictOffer>,
}

impl District {
    /// The one first contact for a target group: the exception, else the district's own.
    pub fn first_contact(&self, group: &GroupId) -> Option<&Spanned<ContactId>> {
        self.first_contacts.get(group).map(|exception| &exception.contact).or(self.first_contact.as_ref())
    }
}
