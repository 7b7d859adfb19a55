//! The contact block, in the fixed order of its parts.

use serde::Serialize;

use super::{LinkView, TextView};

/// The call button.
#[derive(Clone, Debug, Serialize)]
pub struct CallView {
    /// `tel:` address.
    pub href: String,
    /// The number as people read it.
    pub number: String,
}

/// One way to reach the contact.
#[derive(Clone, Debug, Serialize)]
pub struct WayView {
    /// `sms`, `text_phone`, `video`, `chat`, `email`, `form`, `visit`, `post`, `paper`, `language`, `where`.
    pub name: &'static str,
    /// Icon of the sprite.
    pub icon: &'static str,
    /// Link; none for a plain line.
    pub href: Option<String>,
    /// Words, with the number in them.
    pub text: TextView,
    /// Conditions, one small line.
    pub note: Option<TextView>,
}

/// What happens when you call.
#[derive(Clone, Debug, Serialize)]
pub struct NextView {
    /// Sentences in order.
    pub steps: Vec<TextView>,
}

/// Who answers meanwhile: vacant or closed.
#[derive(Clone, Debug, Serialize)]
pub struct SubstituteView {
    /// One sentence that says so.
    pub text: TextView,
}

/// When the facts were checked.
#[derive(Clone, Debug, Serialize)]
pub struct CheckedView {
    /// ISO date.
    pub datetime: String,
    /// "Checked 2 November 2026 by …", with `time` in it.
    pub text: TextView,
    /// Draft only: the interval has passed.
    pub overdue: bool,
}

/// The contact block.
#[derive(Clone, Debug, Serialize)]
pub struct ContactView {
    /// `full` (district), `column` (topic) or `slim` (lists).
    pub form: &'static str,
    /// Id of the block, unique on the page.
    pub id: String,
    /// Heading level: 2, or 3 inside prose.
    pub level: u8,
    /// Heading.
    pub heading: String,
    /// Who answers.
    pub name: TextView,
    /// Says that nobody works there now.
    pub vacant: Option<SubstituteView>,
    /// The call button; with the substitute's number where the contact is vacant or closed.
    pub call: Option<CallView>,
    /// Opening hours.
    pub hours: Option<TextView>,
    /// Address of "when we are closed" on the page.
    pub closed_href: Option<String>,
    /// Exceptions to the hours.
    pub exceptions: Vec<TextView>,
    /// You need not say your name.
    pub anonymous: bool,
    /// The other ways, in the fixed order.
    pub ways: Vec<WayView>,
    /// The address is not printed anywhere: the line that says how you meet.
    pub hidden_address: bool,
    /// Languages and interpreter.
    pub language: Option<WayView>,
    /// Which district applies (R11).
    pub place_rule: bool,
    /// What happens when you call.
    pub next: Option<NextView>,
    /// Checked on.
    pub checked: Option<CheckedView>,
    /// The page with all ways to reach it, on slim blocks.
    pub more: Option<LinkView>,
}
