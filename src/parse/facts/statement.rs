//! The accessibility statement and the list of known issues.

use crate::diag::{Span, Spanned};
use crate::model::{Assessor, Authority, Conformance, Criterion, IssueKind, KnownIssue, Statement, Use};
use crate::parse::reader::{Context, Fields};
use crate::parse::value::{choice, date, localized, provenance, text, url};
use crate::parse::yaml::Node;

pub fn statement(context: &Context<'_>, node: &Node, span: Span) -> Option<Statement> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let body = fields.required("body", localized);
    let law = fields.required("law", localized);
    let conformance = fields.required("conformance", conformance);
    let assessor =
        fields.required("assessed_by", |context, node| choice(context, node, &[("own", Assessor::Own), ("other", Assessor::Other)]));
    let assessed = fields.required("assessed", |context, node| Some(Spanned::new(date(context, node)?, node.span())));
    let authority = fields.required("authority", authority);
    let form = fields.optional("form", text);
    fields.finish();
    Some(Statement {
        provenance: provenance?,
        body: body?,
        law: law?,
        conformance: conformance?,
        assessor: assessor?,
        assessed: assessed?,
        authority: authority?,
        form,
    })
}

fn conformance(context: &Context<'_>, node: &Node) -> Option<Spanned<Conformance>> {
    let known = [("full", Conformance::Full), ("partial", Conformance::Partial), ("none", Conformance::None)];
    Some(Spanned::new(choice(context, node, &known)?, node.span()))
}

fn authority(context: &Context<'_>, node: &Node) -> Option<Authority> {
    let mut fields = Fields::new(context, node, node.span())?;
    let name = fields.required("name", localized);
    let complaints = fields.required("complaints", url);
    fields.finish();
    Some(Authority { name: name?, complaints: complaints? })
}

pub fn known_issue(context: &Context<'_>, node: &Node, span: Span, order: usize) -> Option<KnownIssue> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let kind = fields.required("kind", |context, node| choice(context, node, &IssueKind::ALL.map(|(kind, name)| (name, kind))));
    let words = fields.required("text", localized);
    let criteria = fields.list("wcag", criterion);
    let affects = fields.list("affects", |context, node| choice(context, node, &Use::ALL.map(|(way, name)| (name, way))));
    let planned = fields.optional("planned", |context, node| Some(Spanned::new(date(context, node)?, node.span())));
    fields.finish();
    Some(KnownIssue { provenance: provenance?, order, kind: kind?, text: words?, criteria, affects, planned })
}

fn criterion(context: &Context<'_>, node: &Node) -> Option<Criterion> {
    let number = text(context, node)?;
    let known: Vec<&str> = Criterion::numbers().collect();
    Criterion::parse(&number).or_else(|| context.invalid(&number, number.span, &known))
}
