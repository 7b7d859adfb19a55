//! The base offer, and what districts say of it.

use crate::diag::Span;
use crate::model::{AgeId, Cost, Decision, DistrictOffer, NotHere, Offer, OfferForm, OfferTerms, Recorded, SignUp, Talks, Waiting};
use crate::parse::reader::{Context, Fields};
use crate::parse::value::{choice, duration, id, localized, number, plain, provenance, text, yes_no};
use crate::parse::yaml::Node;

use super::contact::interpreter;

/// Reads an item of the base offer.
pub fn offer(context: &Context<'_>, node: &Node, span: Span) -> Option<Offer> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let name = fields.required("name", localized);
    let summary = fields.optional("summary", localized);
    let icon = fields.optional("icon", plain);
    let ages = fields.list("ages", id);
    let activities = fields.optional("activities", yes_no).unwrap_or_default();
    let terms = terms(&mut fields);
    fields.finish();
    Some(Offer { provenance: provenance?, name: name?, summary, icon, ages, activities, terms })
}

/// Reads what a district says of one item.
pub fn district_offer(context: &Context<'_>, node: &Node, span: Span) -> Option<DistrictOffer> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let not_here = fields.optional("not_here", yes_no).unwrap_or_default();
    let instead = fields.optional("instead", text);
    let ages = fields
        .records("ages")
        .into_iter()
        .filter_map(|(age, node)| {
            let mut fields = Fields::new(context, node, age.span)?;
            let terms = terms(&mut fields);
            fields.finish();
            Some((AgeId::from(&*age.value), (terms, age.span)))
        })
        .collect();
    let mut terms = terms(&mut fields);
    let not_here = not_here.then(|| NotHere { instead, text: terms.text.take() });
    fields.finish();
    Some(DistrictOffer { provenance: provenance?, not_here, terms, ages })
}

fn terms(fields: &mut Fields<'_, '_>) -> OfferTerms {
    OfferTerms {
        text: fields.optional("text", localized),
        talks: fields.optional("talks", talks),
        groups: fields.optional("groups", number),
        form: fields.list("form", form),
        sign_up: fields.optional("sign_up", sign_up),
        cost: fields.optional("cost", cost),
        decision: fields.optional("decision", decision),
        recorded: fields.optional("recorded", recorded),
        waiting: fields.optional("waiting", waiting),
        languages: fields.list("languages", plain),
        interpreter: fields.optional("interpreter", interpreter),
        partial: fields.optional("partial", localized),
    }
}

fn talks(context: &Context<'_>, node: &Node) -> Option<Talks> {
    match node {
        Node::Scalar { text, .. } if &**text == "no-limit" => Some(Talks::NoLimit),
        node => number(context, node).map(Talks::AtMost),
    }
}

fn form(context: &Context<'_>, node: &Node) -> Option<OfferForm> {
    let known = [
        ("individual", OfferForm::Individual),
        ("group", OfferForm::Group),
        ("phone", OfferForm::Phone),
        ("home", OfferForm::Home),
        ("visit", OfferForm::Visit),
        ("digital", OfferForm::Digital),
    ];
    choice(context, node, &known)
}

/// How to sign up.
pub fn sign_up(context: &Context<'_>, node: &Node) -> Option<SignUp> {
    let known = [("none", SignUp::None), ("call", SignUp::Call), ("form", SignUp::Form), ("call-or-form", SignUp::CallOrForm)];
    choice(context, node, &known)
}

/// What it costs.
pub fn cost(context: &Context<'_>, node: &Node) -> Option<Cost> {
    choice(context, node, &[("free", Cost::Free), ("fee", Cost::Fee), ("ask", Cost::Ask)])
}

fn decision(context: &Context<'_>, node: &Node) -> Option<Decision> {
    choice(
        context,
        node,
        &[
            ("none", Decision::None),
            ("no", Decision::None),
            ("nej", Decision::None),
            ("needed", Decision::Needed),
            ("yes", Decision::Needed),
            ("ja", Decision::Needed),
        ],
    )
}

fn recorded(context: &Context<'_>, node: &Node) -> Option<Recorded> {
    choice(context, node, &[("ask", Recorded::Ask), ("own-file", Recorded::OwnFile), ("nothing", Recorded::Nothing)])
}

fn waiting(context: &Context<'_>, node: &Node) -> Option<Waiting> {
    Some(match duration(context, node)? {
        (number, "days") => Waiting::Days(number),
        (number, "weeks") => Waiting::Weeks(number),
        (number, "months") => Waiting::Months(number),
        (number, _) => Waiting::Months(number.saturating_mul(12)),
    })
}
