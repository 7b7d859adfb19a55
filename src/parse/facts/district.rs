//! A district's own folder: `district.yaml` and `activities.yaml`.

use std::collections::BTreeMap;

use crate::diag::{Found, SourceId, Sources, Span};
use crate::model::{
    Activity, ActivityId, Contact, ContactId, District, DistrictId, FirstContact, FormerName, GroupId, Localized, OfferId, RecordFile,
};
use crate::parse::reader::{Context, Fields};
use crate::parse::value::{date, id, localized, path_id, text};
use crate::parse::yaml::Node;

use super::{Setting, activity::activity, contact::contact, file, offer::district_offer};

/// What stands in a district's files.
#[derive(Default)]
pub struct DistrictFile {
    /// The district, from `district.yaml`.
    pub district: Option<District>,
    /// Its contacts, with where each stands.
    pub contacts: Vec<(ContactId, Contact, Span)>,
    /// Its activities.
    pub activities: Vec<(ActivityId, Activity, Span)>,
}

/// Reads one of the record files in the folder of `district`.
pub fn district_file(
    source: SourceId,
    sources: &Sources,
    district: &DistrictId,
    is_district: bool,
    setting: Setting<'_>,
) -> Found<(DistrictFile, Option<RecordFile>)> {
    file(source, sources, setting, |fields, context| {
        let own = |id: &str| format!("{district}/{id}");
        let contacts = fields
            .records("contacts")
            .into_iter()
            .filter_map(|(id, node)| Some((ContactId::from(&*own(id)), contact(context, node, id.span)?, id.span)));
        let contacts = contacts.collect();
        let activities = fields
            .records("activities")
            .into_iter()
            .filter_map(|(id, node)| Some((ActivityId::from(&*own(id)), activity(context, node, id.span, Some(district))?, id.span)));
        let activities = activities.collect();
        let district = if is_district { read(fields, context, district) } else { None };
        DistrictFile { district, contacts, activities }
    })
}

fn read(fields: &mut Fields<'_, '_>, context: &Context<'_>, id: &DistrictId) -> Option<District> {
    let provenance = context.head.clone();
    let name = fields.required("name", localized);
    let place = fields.required("where", localized);
    let title = fields.optional("title", localized);
    let area = fields.required("area", localized);
    let first_contacts = first_contacts(fields, context);
    let offers = fields
        .records("offers")
        .into_iter()
        .filter_map(|(id, node)| Some((OfferId::from(&*id.value), district_offer(context, node, id.span)?)));
    let offers = offers.collect();
    let neighbourhoods = fields.list("neighbourhoods", text);
    let former = fields.list("former", former);
    let region = fields.optional("region", self::id);
    let first_contact = fields.optional("first_contact", path_id);
    let name = name?;
    Some(District {
        id: id.clone(),
        provenance: provenance?,
        title: title.unwrap_or_else(|| name.clone()),
        name,
        place: place?,
        area: area?,
        neighbourhoods,
        former,
        region,
        first_contact,
        first_contacts,
        offers,
    })
}

fn first_contacts(fields: &mut Fields<'_, '_>, context: &Context<'_>) -> BTreeMap<GroupId, FirstContact> {
    let read = |node: &Node| -> Option<FirstContact> {
        if let Node::Scalar { .. } = node {
            return path_id(context, node).map(|contact| FirstContact { contact, reason: None });
        }
        let mut fields = Fields::new(context, node, node.span())?;
        let contact = fields.required("contact", path_id);
        let reason: Option<Localized> = fields.required("reason", localized);
        fields.finish();
        Some(FirstContact { contact: contact?, reason })
    };
    let records = fields.records("first_contacts");
    records.into_iter().filter_map(|(group, node)| Some((GroupId::from(&*group.value), read(node)?))).collect()
}

fn former(context: &Context<'_>, node: &Node) -> Option<FormerName> {
    if let Node::Scalar { .. } = node {
        return text(context, node).map(|name| FormerName { name, until: None });
    }
    let mut fields = Fields::new(context, node, node.span())?;
    let name = fields.required("name", text);
    let until = fields.optional("until", date);
    fields.finish();
    Some(FormerName { name: name?, until })
}
