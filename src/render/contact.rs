//! The contact block of a page.

use crate::model::{Accessibility, Answer, Contact, ContactId, DateStyle, OnCall, PageKind, Phone, Visit};
use crate::theme::view::{CLOSED_ID, CallView, CheckedView, ContactView, NextView, SubstituteView, TextView, WayView};

use super::scene::Reader;
use super::words::{Part, isolated, number_html, printed};

/// A contact block as a page has it: all that it depends on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Block {
    /// Whose.
    pub contact: ContactId,
    /// In which form.
    pub form: Form,
    /// Whether it belongs to one district, so that the rule about which district applies stands in
    /// it (R11).
    pub own_place: bool,
    /// Whether the page is the list of all contacts.
    pub is_list: bool,
}

/// Which form of the block a page has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Across the page in two columns: a district.
    Full,
    /// Beside the text: a topic.
    Column,
    /// A strip: lists.
    Slim,
}

impl Form {
    /// What templates call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Column => "column",
            Self::Slim => "slim",
        }
    }
}

impl Reader<'_> {
    /// The block of a page, if there is such a contact.
    pub fn block(&self, block: &Block) -> Option<ContactView> {
        let slim = block.form == Form::Slim;
        let view = self.contact_block(&block.contact, slim)?;
        Some(ContactView {
            form: block.form.name(),
            place_rule: block.own_place && !slim,
            closed_href: self.settled.night_of(&block.contact).map(|_| format!("#{CLOSED_ID}")),
            // A page does not lead to itself.
            more: if slim && !block.is_list { self.listing(PageKind::Contacts) } else { None },
            ..view
        })
    }

    /// The block of a contact beside a page's own, in prose for one.
    pub fn contact(&self, id: &ContactId) -> Option<ContactView> {
        self.settled.contacts.get(id).cloned()
    }

    /// The block of a contact, wherever it stands; `slim` without what only few need.
    pub fn contact_block(&self, id: &ContactId, slim: bool) -> Option<ContactView> {
        let contact = self.site.contacts.get(id)?;
        let instead = contact.instead(self.site.today).and_then(|(instead, until)| Some((self.site.contacts.get(&instead.value)?, until)));
        let answers = instead.map_or(contact, |(substitute, _)| substitute);
        let vacant = contact.is_vacant(self.site.today);
        let substitute = instead.map(|(substitute, until)| {
            let message = match (vacant, until) {
                (true, Some(_)) => "contact-vacant-until",
                (true, None) => "contact-vacant",
                (false, _) => "contact-closed-until",
            };
            let until = until.map(|until| self.time_html(until, DateStyle::Short)).unwrap_or_default();
            let text = self.rich(message, &[("name", Part::Html(self.inline(&substitute.name))), ("until", Part::Html(until))]);
            SubstituteView { text }
        });
        Some(ContactView {
            form: Form::Full.name(),
            id: "contact".to_owned(),
            level: 2,
            heading: self.say(if substitute.is_some() { "contact-heading-substitute" } else { "contact-heading" }, &[]),
            name: self.text(&contact.name),
            vacant: substitute,
            call: answers.phone.as_ref().map(call),
            hours: answers.phone_hours.as_ref().or(answers.hours.as_ref()).map(|hours| self.hours(hours)),
            closed_href: None,
            exceptions: self.exceptions(contact),
            anonymous: contact.anonymous,
            ways: if slim { Vec::new() } else { self.ways(contact) },
            hidden_address: contact.hide_address,
            language: self.language(contact),
            place_rule: false,
            next: if slim { None } else { self.next(contact) },
            checked: if slim { None } else { Some(self.checked(contact)) },
            more: None,
        })
    }

    /// Closures that are not over. The block has said already who answers during this one.
    fn exceptions(&self, contact: &Contact) -> Vec<TextView> {
        let today = self.site.today;
        let is_said = contact.instead(today).is_some() && !contact.is_vacant(today);
        let coming = contact.closed.iter().filter(|closure| closure.to >= today && !(is_said && closure.from <= today));
        coming
            .map(|closure| {
                let dates = [
                    ("from", Part::Html(self.time_html(closure.from, DateStyle::Short))),
                    ("to", Part::Html(self.time_html(closure.to, DateStyle::Short))),
                ];
                let number = closure
                    .instead
                    .as_ref()
                    .and_then(|instead| self.site.contacts.get(&instead.value))
                    .and_then(|instead| instead.phone.as_ref());
                match number {
                    Some(phone) => {
                        let id = if closure.from == closure.to { "closed-day-with-substitute" } else { "closed-with-substitute" };
                        let [from, to] = dates;
                        self.rich(id, &[from, to, ("number", Part::Html(call_html(phone)))])
                    }
                    None if closure.from == closure.to => self.rich("closed-day", &dates),
                    None => self.rich("closed", &dates),
                }
            })
            .collect()
    }

    /// Every way but the call button, in the fixed order.
    fn ways(&self, contact: &Contact) -> Vec<WayView> {
        let mut ways = Vec::new();
        let mut way = |name, icon, href: Option<String>, text, note| ways.push(WayView { name, icon, href, text, note });
        if let Some(phone) = &contact.sms {
            way("sms", "chat", Some(format!("sms:{}", phone.dialled)), self.rich("way-sms", &[("number", phone.into())]), None);
        }
        if let Some(phone) = &contact.text_phone {
            way("text_phone", "phone", Some(tel(phone)), self.rich("way-text-phone", &[("number", phone.into())]), None);
        }
        if let Some(url) = &contact.video {
            way("video", "people", Some(url.to_string()), self.message("way-video"), None);
        }
        if let Some(url) = &contact.chat {
            way("chat", "chat", Some(url.to_string()), self.message("way-chat"), None);
        }
        if let Some(email) = &contact.email {
            let html = number_html(email);
            way("email", "mail", Some(format!("mailto:{}", &**email)), TextView { html, ..TextView::default() }, None);
        }
        if let Some(form) = &contact.form {
            way("form", "form", Some(form.url.to_string()), self.message("way-form"), self.form_note(contact));
        }
        if let Some(visit) = contact.visit.as_ref().filter(|_| !contact.hide_address) {
            let address = [
                visit.address.everywhere.as_ref().map_or_else(|| self.inline(&visit.address), |address| isolated(address)),
                visit.town.as_ref().map(|town| isolated(town)).unwrap_or_default(),
            ];
            let address: Vec<String> = address.into_iter().filter(|part| !part.is_empty()).collect();
            way(
                "visit",
                "visit",
                None,
                self.rich("way-visit", &[("address", Part::Html(address.join(&self.say("separator", &[]))))]),
                self.visit_note(visit),
            );
        }
        if let Some(address) = &contact.post {
            way("post", "post", None, self.rich("way-post", &[("address", Part::Html(isolated(address)))]), None);
        }
        if contact.paper {
            way("paper", "post", None, self.message("way-paper"), Some(self.message("way-paper-note")));
        }
        ways
    }

    /// How the answer comes, and when it is safe to call.
    fn form_note(&self, contact: &Contact) -> Option<TextView> {
        let form = contact.form.as_ref()?;
        let answers: Vec<String> = form
            .answer
            .iter()
            .map(|answer| match answer {
                Answer::Sms => "answer-sms",
                Answer::Email => "answer-email",
                Answer::Call => "answer-call",
            })
            .map(|id| self.say(id, &[]))
            .collect();
        let mut sentences = Vec::new();
        if !answers.is_empty() {
            sentences.push(self.say("way-form-answer", &[("answers", self.speak.list(&answers).into())]));
        }
        if contact.safe_callback && form.answer.contains(&Answer::Call) {
            sentences.push(self.say("safe-callback", &[]));
        }
        (!sentences.is_empty()).then(|| printed(&sentences.join(" ")))
    }

    fn visit_note(&self, visit: &Visit) -> Option<TextView> {
        let mut sentences = Vec::new();
        if let Some(hours) = &visit.hours {
            sentences.push(self.hours(hours).html);
        }
        sentences.push(self.message(if visit.booking { "visit-booking" } else { "visit-no-booking" }).html);
        if !visit.accessibility.is_empty() {
            let names: Vec<String> = visit.accessibility.iter().map(|part| self.say(accessibility(*part), &[])).collect();
            sentences.push(printed(&self.say("visit-accessibility", &[("parts", self.speak.list(&names).into())])).html);
        }
        Some(TextView { html: sentences.join(" "), ..TextView::default() })
    }

    fn language(&self, contact: &Contact) -> Option<WayView> {
        if contact.languages.is_empty() && contact.interpreter.is_none() {
            return None;
        }
        let languages = self.languages(&contact.languages);
        let text = if languages.is_empty() {
            self.message("way-interpreter")
        } else {
            self.rich("way-language", &[("languages", (&*languages).into())])
        };
        let note = contact.interpreter.as_ref().map(|interpreter| printed(&self.interpreter(interpreter)));
        Some(WayView { name: "language", icon: "language", href: None, text, note })
    }

    fn next(&self, contact: &Contact) -> Option<NextView> {
        let days = contact.callback_days;
        let step = |step: &OnCall| {
            let id = match (step, days) {
                (OnCall::AdviserAnswers, Some(_)) => "on-call-adviser-callback",
                (OnCall::AdviserAnswers, None) => "on-call-adviser",
                (OnCall::ChildAnswer, Some(_)) => "on-call-child-callback",
                (OnCall::ChildAnswer, None) => "on-call-child",
                (OnCall::LeaveNumber, Some(_)) => "on-call-leave-number-callback",
                (OnCall::LeaveNumber, None) => "on-call-leave-number",
                (OnCall::TellWhatYouWant, _) => "on-call-tell",
                (OnCall::WePassOn, _) => "on-call-pass-on",
            };
            self.rich(id, &[("days", Part::Count(days.unwrap_or_default()))])
        };
        let mut steps: Vec<TextView> = contact.on_call.iter().map(step).collect();
        if contact.safe_callback && !steps.is_empty() {
            steps.push(self.message("safe-callback"));
        }
        (!steps.is_empty()).then_some(NextView { steps })
    }

    fn checked(&self, contact: &Contact) -> CheckedView {
        let checked = &contact.provenance.checked;
        let date = checked.date.value;
        let owner = self.inline(&contact.provenance.owner);
        CheckedView {
            datetime: date.to_string(),
            text: self.rich("checked-on", &[("date", Part::Html(self.time_html(date, DateStyle::Long))), ("owner", Part::Html(owner))]),
            overdue: self.draft && checked.until() < self.site.today,
        }
    }
}

fn accessibility(part: Accessibility) -> &'static str {
    match part {
        Accessibility::Lift => "accessibility-lift",
        Accessibility::HearingLoop => "accessibility-hearing-loop",
        Accessibility::PrivateRoom => "accessibility-private-room",
        Accessibility::LevelEntrance => "accessibility-level-entrance",
        Accessibility::AccessibleToilet => "accessibility-toilet",
        Accessibility::GuideDog => "accessibility-guide-dog",
    }
}

/// The `tel:` address of a number.
pub fn tel(phone: &Phone) -> String {
    format!("tel:{}", phone.dialled)
}

/// A number as a call button or link.
pub fn call(phone: &Phone) -> CallView {
    CallView { href: tel(phone), number: phone.shown.to_string() }
}

/// A number as a link inside a sentence.
pub fn call_html(phone: &Phone) -> String {
    format!("<a href=\"{}\">{}</a>", tel(phone), number_html(&phone.shown))
}
