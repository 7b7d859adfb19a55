//! Records that the whole site shares: `content/facts/*.yaml`.

use std::sync::Arc;

use crate::diag::{Found, SourceId, Sources, Span, Spanned};
use crate::model::{
    Activity, ActivityId, AfterHours, AfterHoursId, Audience, Body, BodyId, BodyKind, Contact, ContactId, GlossaryTerm, GroupId, IssueId,
    KnownIssue, Offer, OfferId, Official, PageKey, RecordFile, Region, RegionId, Right, RightId, RightStatus, Situation, SituationId,
    Statement, TargetGroup, TermId, Unit, UnitId,
};
use crate::parse::reader::{Context, Fields};
use crate::parse::value::{choice, date, hours, id, localized, localized_list, path_id, phone, plain, provenance, text, url, yes_no};
use crate::parse::yaml::Node;

use super::statement::{known_issue, statement};
use super::{Setting, activity::activity, contact::contact, file, offer::offer};

/// Records of one kind with where each stands.
pub type Records<I, T> = Vec<(I, T, Span)>;

/// What stands in one shared file.
#[derive(Default)]
pub struct SharedFile {
    pub contacts: Records<ContactId, Contact>,
    pub activities: Records<ActivityId, Activity>,
    pub after_hours: Records<AfterHoursId, AfterHours>,
    pub bodies: Records<BodyId, Body>,
    pub units: Records<UnitId, Unit>,
    pub offers: Records<OfferId, Offer>,
    pub target_groups: Records<GroupId, TargetGroup>,
    pub rights: Records<RightId, Right>,
    pub glossary: Records<TermId, GlossaryTerm>,
    pub situations: Records<SituationId, Situation>,
    pub regions: Records<RegionId, Region>,
    pub statement: Option<(Statement, Span)>,
    pub known_issues: Records<IssueId, KnownIssue>,
}

/// Reads a shared file.
pub fn shared_file(source: SourceId, sources: &Sources, setting: Setting<'_>) -> Found<(SharedFile, Option<RecordFile>)> {
    file(source, sources, setting, |fields, context| SharedFile {
        contacts: records(fields, "contacts", |node, span, _| contact(context, node, span)),
        activities: records(fields, "activities", |node, span, _| activity(context, node, span, None)),
        after_hours: records(fields, "after_hours", |node, span, _| after_hours(context, node, span)),
        bodies: records(fields, "bodies", |node, span, _| body(context, node, span)),
        units: records(fields, "units", |node, span, _| unit(context, node, span)),
        offers: records(fields, "offers", |node, span, _| offer(context, node, span)),
        target_groups: records(fields, "target_groups", |node, span, _| target_group(context, node, span)),
        rights: records(fields, "rights", |node, span, order| right(context, node, span, order)),
        glossary: records(fields, "glossary", |node, span, _| term(context, node, span)),
        situations: records(fields, "situations", |node, span, order| situation(context, node, span, order)),
        regions: records(fields, "regions", |node, span, _| region(context, node, span)),
        statement: fields.node("statement").and_then(|node| {
            let key = fields.key_span("statement").unwrap_or(node.span());
            Some((statement(context, node, key)?, key))
        }),
        known_issues: records(fields, "known_issues", |node, span, order| known_issue(context, node, span, order)),
    })
}

fn records<I: for<'t> From<&'t str>, T>(
    fields: &mut Fields<'_, '_>,
    key: &'static str,
    read: impl Fn(&Node, Span, usize) -> Option<T>,
) -> Records<I, T> {
    let records = fields.records(key).into_iter().enumerate();
    records.filter_map(|(order, (id, node))| Some((I::from(&id.value), read(node, id.span, order)?, id.span))).collect()
}

fn body_kind(context: &Context<'_>, node: &Node) -> Option<BodyKind> {
    let known = [
        ("municipality", BodyKind::Municipality),
        ("region", BodyKind::Region),
        ("state", BodyKind::State),
        ("association", BodyKind::Association),
    ];
    choice(context, node, &known)
}

fn after_hours(context: &Context<'_>, node: &Node, span: Span) -> Option<AfterHours> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let name = fields.required("name", localized);
    let phone = fields.required("phone", phone);
    let purpose = fields.required("for", localized);
    let kind = fields.required("kind", body_kind);
    let chat = fields.optional("chat", url);
    let address = fields.optional("url", url);
    let hours = fields.optional("hours", hours);
    let body = fields.optional("body", id);
    fields.finish();
    Some(AfterHours {
        provenance: provenance?,
        name: name?,
        phone: phone?,
        purpose: purpose?,
        kind: kind?,
        body,
        hours,
        chat,
        url: address,
    })
}

fn body(context: &Context<'_>, node: &Node, span: Span) -> Option<Body> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let name = fields.required("name", localized);
    let kind = fields.required("kind", body_kind);
    let address = fields.required("url", url);
    let text = fields.optional("text", localized);
    fields.finish();
    Some(Body { provenance: provenance?, name: name?, kind: kind?, url: address?, text })
}

fn unit(context: &Context<'_>, node: &Node, span: Span) -> Option<Unit> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let name = fields.required("name", localized);
    let summary = fields.optional("summary", localized);
    let serves = fields.list("serves", id);
    let contact = fields.optional("contact", path_id);
    let complements = fields.optional("complements", localized);
    let sensitive = fields.optional("sensitive", yes_no).unwrap_or_default();
    fields.finish();
    Some(Unit { provenance: provenance?, name: name?, summary, serves, contact, complements, sensitive })
}

fn target_group(context: &Context<'_>, node: &Node, span: Span) -> Option<TargetGroup> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let public = fields.required("public", localized);
    let official = fields.list("official", official);
    let audience = fields.optional("audience", audience).unwrap_or(Audience::Adult);
    let sensitive = fields.optional("sensitive", yes_no).unwrap_or_default();
    let now = fields.list("now", id);
    let examples = fields.optional("examples", localized_list).unwrap_or_default();
    fields.finish();
    Some(TargetGroup { provenance: provenance?, public: public?, official, audience, sensitive, now, examples })
}

fn official(context: &Context<'_>, node: &Node) -> Option<Official> {
    let mut fields = Fields::new(context, node, node.span())?;
    let words = fields.required("text", localized);
    let from = fields.optional("from", date);
    let until = fields.optional("until", date);
    let source = fields.optional("source", plain);
    fields.in_order("from", "until");
    fields.finish();
    Some(Official { text: words?, from, until, source })
}

fn audience(context: &Context<'_>, node: &Node) -> Option<Audience> {
    choice(context, node, &[("adult", Audience::Adult), ("child", Audience::Child)])
}

fn right(context: &Context<'_>, node: &Node, span: Span, order: usize) -> Option<Right> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let words = fields.required("text", localized);
    let audiences = fields.list("audience", audience);
    let status = fields.required("status", |context, node| {
        choice(context, node, &[("in-force", RightStatus::InForce), ("unconfirmed", RightStatus::Unconfirmed)])
    });
    let from = fields.optional("from", date);
    let until = fields.optional("until", date);
    fields.in_order("from", "until");
    fields.finish();
    let audience = if audiences.is_empty() { vec![Audience::Adult, Audience::Child] } else { audiences };
    Some(Right { provenance: provenance?, order, text: words?, audience, status: status?, from, until })
}

fn term(context: &Context<'_>, node: &Node, span: Span) -> Option<GlossaryTerm> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let words = fields.required("term", localized);
    let explanation = fields.required("explanation", localized);
    let expansion = fields.optional("expansion", localized);
    let abbreviation = fields.optional("abbreviation", yes_no).unwrap_or_default();
    let avoid = fields.optional("avoid", localized_list).unwrap_or_default();
    let confused_with = fields.optional("confused_with", id);
    fields.finish();
    Some(GlossaryTerm { provenance: provenance?, term: words?, explanation: explanation?, expansion, abbreviation, avoid, confused_with })
}

fn situation(context: &Context<'_>, node: &Node, span: Span, order: usize) -> Option<Situation> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let words = fields.required("words", localized);
    let page: Option<Spanned<Arc<str>>> = fields.required("page", text);
    let start = fields.optional("start", yes_no).unwrap_or_default();
    fields.finish();
    Some(Situation { provenance: provenance?, order, words: words?, page: page?.map(PageKey), start })
}

fn region(context: &Context<'_>, node: &Node, span: Span) -> Option<Region> {
    let mut fields = Fields::new(context, node, span)?;
    let name = fields.required("name", localized);
    fields.finish();
    Some(Region { name: name?, span })
}
