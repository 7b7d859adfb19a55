//! Groups, meeting places and other things with a date.

use std::sync::Arc;

use crate::diag::{Span, Spanned};
use crate::model::{Activity, Cost, DistrictId, OpenTo, Repeats, SignUp};
use crate::parse::reader::{Context, Fields};
use crate::parse::value::{choice, date, id, localized, number, path_id, plain, provenance, time_range, url, yes_no};
use crate::parse::yaml::Node;

use super::contact::interpreter;
use super::offer::{cost, sign_up};

/// Reads an activity that `district` arranges, or the whole city.
pub fn activity(context: &Context<'_>, node: &Node, span: Span, district: Option<&DistrictId>) -> Option<Activity> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let title = fields.required("title", localized);
    let first = fields.required("first", date);
    let (digital, instead) = fields.optional("digital", digital).unwrap_or_default();
    let activity = Activity {
        district: district.cloned(),
        text: fields.optional("text", localized),
        time: fields.optional("time", time_range),
        repeats: fields.optional("repeats", repeats).unwrap_or(Repeats::Never),
        until: fields.optional("until", date),
        except: fields.list("except", date).into_iter().collect(),
        place: fields.optional("place", localized),
        digital,
        instead,
        groups: fields.list("groups", id),
        open_to: fields.optional("open_to", open_to).unwrap_or(OpenTo::Own),
        sign_up: fields.optional("sign_up", sign_up).unwrap_or(SignUp::None),
        sign_up_by: fields.optional("sign_up_by", date),
        places: fields.optional("places", number),
        languages: fields.list("languages", plain),
        interpreter: fields.optional("interpreter", interpreter),
        cost: fields.optional("cost", cost).unwrap_or(Cost::Ask),
        provenance: provenance?,
        title: title?,
        first: first?,
    };
    fields.in_order("first", "until");
    fields.finish();
    Some(activity)
}

type Digital = (Option<Spanned<Arc<str>>>, Option<Spanned<Arc<str>>>);

fn digital(context: &Context<'_>, node: &Node) -> Option<Digital> {
    if let Node::Scalar { .. } = node {
        return match yes_no(context, node)? {
            true => context.wrong_type(node, "digital"),
            false => None,
        };
    }
    let mut fields = Fields::new(context, node, node.span())?;
    let address = fields.required("url", url);
    let instead = fields.optional("instead", |context, node| path_id::<crate::model::ContactId>(context, node).map(|id| id.map(|id| id.0)));
    fields.finish();
    Some((address, instead))
}

fn repeats(context: &Context<'_>, node: &Node) -> Option<Repeats> {
    let known = [
        ("weekly", Repeats::Weeks(1)),
        ("every-2-weeks", Repeats::Weeks(2)),
        ("every-3-weeks", Repeats::Weeks(3)),
        ("every-4-weeks", Repeats::Weeks(4)),
        ("monthly", Repeats::Monthly),
    ];
    choice(context, node, &known)
}

fn open_to(context: &Context<'_>, node: &Node) -> Option<OpenTo> {
    match node {
        Node::List { items, .. } => Some(OpenTo::Districts(items.iter().filter_map(|item| id(context, item)).collect())),
        node => choice(context, node, &[("all", ()), ("own", ())]).map(|()| match node {
            Node::Scalar { text, .. } if &**text == "all" => OpenTo::All,
            _ => OpenTo::Own,
        }),
    }
}
