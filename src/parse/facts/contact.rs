//! Contacts.

use crate::diag::Span;
use crate::model::{Accessibility, Answer, Contact, ContactRole, Form, Interpreter, OnCall, Vacancy, Visit};
use crate::parse::reader::{Context, Fields};
use crate::parse::value::{choice, closure, date, days, email, hours, id, localized, path_id, phone, plain, provenance, url, yes_no};
use crate::parse::yaml::Node;

/// Reads a contact.
pub fn contact(context: &Context<'_>, node: &Node, span: Span) -> Option<Contact> {
    let mut fields = Fields::new(context, node, span)?;
    let provenance = provenance(&mut fields, context);
    let name = fields.required("name", localized);
    let contact = Contact {
        role: fields.optional("role", role).unwrap_or(ContactRole::Adviser),
        phone: fields.optional("phone", phone),
        hours: fields.optional("hours", hours),
        phone_hours: fields.optional("phone_hours", hours),
        sms: fields.optional("sms", phone),
        text_phone: fields.optional("text_phone", phone),
        video: fields.optional("video", url),
        chat: fields.optional("chat", url),
        email: fields.optional("email", email),
        form: fields.optional("form", form),
        visit: fields.optional("visit", visit),
        post: fields.optional("post", |context, node| match node {
            Node::Map { .. } => {
                let mut fields = Fields::new(context, node, node.span())?;
                let address = fields.required("address", plain);
                fields.finish();
                address
            }
            node => plain(context, node),
        }),
        paper: fields.optional("paper", yes_no).unwrap_or_default(),
        languages: fields.list("languages", plain),
        interpreter: fields.optional("interpreter", interpreter),
        on_call: fields.list("on_call", on_call),
        callback_days: fields.optional("callback", days),
        safe_callback: fields.optional("safe_callback", yes_no).unwrap_or_default(),
        anonymous: fields.optional("anonymous", yes_no).unwrap_or_default(),
        hide_address: fields.optional("hide_address", yes_no).unwrap_or_default(),
        closed: fields.list("closed", closure),
        vacant: fields.optional("vacant", vacancy),
        after_hours: fields.list("after_hours", id),
        provenance: provenance?,
        name: name?,
    };
    fields.finish();
    Some(contact)
}

/// An interpreter: a number of days to book before, `yes`, or both with sign language.
pub fn interpreter(context: &Context<'_>, node: &Node) -> Option<Interpreter> {
    if let Node::Scalar { .. } = node {
        return yes_no(context, node)?.then_some(Interpreter { notice_days: None, sign_language: false });
    }
    let mut fields = Fields::new(context, node, node.span())?;
    let notice_days = fields.optional("notice", days);
    let sign_language = fields.optional("sign_language", yes_no).unwrap_or_default();
    fields.finish();
    Some(Interpreter { notice_days, sign_language })
}

fn role(context: &Context<'_>, node: &Node) -> Option<ContactRole> {
    let known = [
        ("switchboard", ContactRole::Switchboard),
        ("adviser", ContactRole::Adviser),
        ("support-contact", ContactRole::SupportContact),
        ("children", ContactRole::Children),
        ("reception", ContactRole::Reception),
        ("unit", ContactRole::Unit),
    ];
    choice(context, node, &known)
}

fn form(context: &Context<'_>, node: &Node) -> Option<Form> {
    let mut fields = Fields::new(context, node, node.span())?;
    let url = fields.required("url", url);
    let answer = fields
        .list("answer", |context, node| choice(context, node, &[("sms", Answer::Sms), ("email", Answer::Email), ("call", Answer::Call)]));
    fields.finish();
    Some(Form { url: url?, answer })
}

fn visit(context: &Context<'_>, node: &Node) -> Option<Visit> {
    let mut fields = Fields::new(context, node, node.span())?;
    let address = fields.required("address", localized);
    let postcode = fields.optional("postcode", plain);
    let town = fields.optional("town", plain);
    let visit = Visit {
        town: match (postcode, town) {
            (Some(postcode), Some(town)) => Some(format!("{postcode} {town}").into()),
            (postcode, town) => town.or(postcode),
        },
        hours: fields.optional("hours", hours),
        booking: fields.optional("booking", yes_no).unwrap_or_default(),
        accessibility: fields.list("accessibility", accessibility),
        address: address?,
    };
    fields.finish();
    Some(visit)
}

fn accessibility(context: &Context<'_>, node: &Node) -> Option<Accessibility> {
    let known = [
        ("lift", Accessibility::Lift),
        ("hearing-loop", Accessibility::HearingLoop),
        ("private-room", Accessibility::PrivateRoom),
        ("level-entrance", Accessibility::LevelEntrance),
        ("accessible-toilet", Accessibility::AccessibleToilet),
        ("guide-dog", Accessibility::GuideDog),
    ];
    choice(context, node, &known)
}

fn on_call(context: &Context<'_>, node: &Node) -> Option<OnCall> {
    let known = [
        ("adviser-answers", OnCall::AdviserAnswers),
        ("child-answer", OnCall::ChildAnswer),
        ("leave-number", OnCall::LeaveNumber),
        ("tell-what-you-want", OnCall::TellWhatYouWant),
        ("we-pass-on", OnCall::WePassOn),
    ];
    choice(context, node, &known)
}

fn vacancy(context: &Context<'_>, node: &Node) -> Option<Vacancy> {
    let mut fields = Fields::new(context, node, node.span())?;
    let until = fields.optional("until", date);
    let instead = fields.optional("instead", path_id);
    fields.finish();
    Some(Vacancy { until, instead })
}
