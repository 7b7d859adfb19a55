//! A contact: a function that people reach, never a person.

use std::sync::Arc;

use super::{AfterHoursId, Closure, ContactId, Date, Hours, Localized, Provenance};
use crate::diag::Spanned;

/// A telephone number, printed as written and dialled without spaces.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phone {
    /// As people read it: `08-465 004 20`.
    pub shown: Arc<str>,
    /// For `tel:` and `sms:`: `+46846500420`, or the short number itself.
    pub dialled: Arc<str>,
}

/// What kind of function it is; worded in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactRole {
    /// The way in for everybody.
    Switchboard,
    /// An adviser who knows the subject.
    Adviser,
    /// The appointed contact that a person keeps.
    SupportContact,
    /// For children and young people.
    Children,
    /// A reception.
    Reception,
    /// A unit's own contact.
    Unit,
}

/// A way to reach a contact, in the order every page prints them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Channel {
    Phone,
    Sms,
    TextPhone,
    Video,
    Chat,
    Email,
    Form,
    Visit,
    Post,
    Paper,
}

impl Channel {
    /// All in the order of printing.
    pub const ALL: [Self; 10] =
        [Self::Phone, Self::Sms, Self::TextPhone, Self::Video, Self::Chat, Self::Email, Self::Form, Self::Visit, Self::Post, Self::Paper];

    /// The word of records and of link fragments.
    pub fn key(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Sms => "sms",
            Self::TextPhone => "text_phone",
            Self::Video => "video",
            Self::Chat => "chat",
            Self::Email => "email",
            Self::Form => "form",
            Self::Visit => "visit",
            Self::Post => "post",
            Self::Paper => "paper",
        }
    }

    /// Whether it can be used by somebody who has no web: R9.
    pub fn needs_no_web(self) -> bool {
        matches!(self, Self::Phone | Self::Sms | Self::TextPhone | Self::Visit | Self::Post)
    }

    /// Whether it can be used by somebody who neither hears nor speaks: R9.
    pub fn needs_no_voice(self) -> bool {
        !matches!(self, Self::Phone | Self::Visit | Self::Paper)
    }
}

/// How a form is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Answer {
    Sms,
    Email,
    Call,
}

/// A form on the web.
#[derive(Clone, Debug)]
pub struct Form {
    /// Its address.
    pub url: Spanned<Arc<str>>,
    /// How the answer comes, as the sender chooses.
    pub answer: Vec<Answer>,
}

/// Something about the premises that a visitor may need; worded in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Accessibility {
    Lift,
    HearingLoop,
    PrivateRoom,
    LevelEntrance,
    AccessibleToilet,
    GuideDog,
}

/// A place that people may come to.
#[derive(Clone, Debug)]
pub struct Visit {
    /// Street and number, the same in every language.
    pub address: Localized,
    /// Postcode and town.
    pub town: Option<Arc<str>>,
    /// When it is open.
    pub hours: Option<Hours>,
    /// Whether a time must be booked.
    pub booking: bool,
    /// What is there for those who need it.
    pub accessibility: Vec<Accessibility>,
}

/// An interpreter can be booked.
#[derive(Clone, Debug)]
pub struct Interpreter {
    /// Days before the meeting that it must be booked, where stated.
    pub notice_days: Option<u32>,
    /// Also for sign language.
    pub sign_language: bool,
}

/// What happens when somebody calls, one sentence each; worded in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum OnCall {
    AdviserAnswers,
    ChildAnswer,
    LeaveNumber,
    TellWhatYouWant,
    WePassOn,
}

/// A function without staff for a while.
#[derive(Clone, Debug)]
pub struct Vacancy {
    /// When staff is expected, where known.
    pub until: Option<Date>,
    /// Who answers meanwhile.
    pub instead: Option<Spanned<ContactId>>,
}

/// A function that people reach.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Whose facts, and since when.
    pub provenance: Provenance,
    /// What it is called.
    pub name: Localized,
    /// What kind of function.
    pub role: ContactRole,
    /// Voice telephone.
    pub phone: Option<Phone>,
    /// When somebody answers in general.
    pub hours: Option<Hours>,
    /// When the telephone is answered, if other than `hours`.
    pub phone_hours: Option<Hours>,
    /// Text messages.
    pub sms: Option<Phone>,
    /// Text telephone.
    pub text_phone: Option<Phone>,
    /// Video call in sign language, or the address of a relay service.
    pub video: Option<Spanned<Arc<str>>>,
    /// Chat.
    pub chat: Option<Spanned<Arc<str>>>,
    /// E-mail, of the function.
    pub email: Option<Spanned<Arc<str>>>,
    /// Form.
    pub form: Option<Form>,
    /// Visit.
    pub visit: Option<Visit>,
    /// Post.
    pub post: Option<Arc<str>>,
    /// Whether we send the page on paper.
    pub paper: bool,
    /// Languages that the function speaks, BCP 47.
    pub languages: Vec<Arc<str>>,
    /// Interpreter, if one can be booked.
    pub interpreter: Option<Interpreter>,
    /// What happens when you call.
    pub on_call: Vec<OnCall>,
    /// Working days until we call back.
    pub callback_days: Option<u32>,
    /// Whether we ask when it is safe to call.
    pub safe_callback: bool,
    /// Whether callers may keep their name to themselves.
    pub anonymous: bool,
    /// Whether the visiting address must not be printed anywhere.
    pub hide_address: bool,
    /// Times when it is closed.
    pub closed: Vec<Closure>,
    /// No staff.
    pub vacant: Option<Vacancy>,
    /// Who answers when this contact is closed; empty where the site's own list holds.
    pub after_hours: Vec<Spanned<AfterHoursId>>,
}

impl Contact {
    /// Whether it can be reached this way.
    pub fn has(&self, channel: Channel) -> bool {
        match channel {
            Channel::Phone => self.phone.is_some(),
            Channel::Sms => self.sms.is_some(),
            Channel::TextPhone => self.text_phone.is_some(),
            Channel::Video => self.video.is_some(),
            Channel::Chat => self.chat.is_some(),
            Channel::Email => self.email.is_some(),
            Channel::Form => self.form.is_some(),
            Channel::Visit => self.visit.is_some(),
            Channel::Post => self.post.is_some(),
            Channel::Paper => self.paper,
        }
    }

    /// Whether nobody works there on `today`.
    pub fn is_vacant(&self, today: Date) -> bool {
        self.vacant.as_ref().is_some_and(|vacancy| vacancy.until.is_none_or(|until| today <= until))
    }

    /// Who answers instead of it on `today`, and until when: a vacancy before a closure.
    pub fn instead(&self, today: Date) -> Option<(&Spanned<ContactId>, Option<Date>)> {
        if let Some(vacancy) = &self.vacant
            && vacancy.until.is_none_or(|until| today <= until)
        {
            return vacancy.instead.as_ref().map(|instead| (instead, vacancy.until));
        }
        let closed = self.closed.iter().find(|closure| closure.from <= today && today <= closure.to)?;
        closed.instead.as_ref().map(|instead| (instead, Some(closed.to)))
    }
}
