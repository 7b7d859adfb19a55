//! Inside a district's folder short ids are enough: here they get their district.

use std::sync::Arc;

use crate::diag::Spanned;
use crate::model::{ActivityId, ContactId, DistrictId, Site};

/// Gives every short id of a district's records its district, where the district has such a
/// record; other ids are citywide and stay as they are.
pub fn qualify(site: &mut Site) {
    let known: std::collections::BTreeSet<Arc<str>> =
        site.contacts.keys().map(|id| id.0.clone()).chain(site.activities.keys().map(|id| id.0.clone())).collect();
    let own = |district: &str, id: &mut Arc<str>| {
        let qualified: Arc<str> = format!("{district}/{id}").into();
        if known.contains(&qualified) {
            *id = qualified;
        }
    };
    for (id, contact) in &mut site.contacts {
        let Some((district, _)) = id.0.split_once('/') else { continue };
        let closures = contact.closed.iter_mut().filter_map(|closure| closure.instead.as_mut());
        let vacancy = contact.vacant.iter_mut().filter_map(|vacancy| vacancy.instead.as_mut());
        closures.chain(vacancy).for_each(|instead: &mut Spanned<ContactId>| own(district, &mut instead.value.0));
    }
    for (ActivityId(id), activity) in &mut site.activities {
        let Some((district, _)) = id.split_once('/') else { continue };
        if let Some(instead) = &mut activity.instead {
            own(district, &mut instead.value);
        }
    }
    for (DistrictId(district), record) in &mut site.districts {
        let exceptions = record.first_contacts.values_mut().map(|exception| &mut exception.contact);
        exceptions.chain(record.first_contact.as_mut()).for_each(|contact| own(district, &mut contact.value.0));
        for offer in record.offers.values_mut() {
            if let Some(instead) = offer.not_here.as_mut().and_then(|not_here| not_here.instead.as_mut()) {
                own(district, &mut instead.value);
            }
        }
    }
}
