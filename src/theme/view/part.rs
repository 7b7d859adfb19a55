//! Small parts that many pages share.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

/// Words that are ready to be printed: escaped HTML, with the language where it is not the page's
/// own. A template sees one value, `{{ card.title }}`, which needs no `safe` and brings its
/// language with it, so that none can forget either.
#[derive(Clone, Debug, Default)]
pub struct TextView {
    /// Escaped HTML of one paragraph's inside. In easy read each phrase is a `span.in-line`.
    pub html: String,
    /// BCP 47 tag, only where the text is in another language than the page.
    pub lang: Option<String>,
    /// Direction, together with `lang`.
    pub dir: Option<&'static str>,
}

impl TextView {
    /// Words in the page's own language, as escaped HTML.
    pub fn html(html: impl Into<String>) -> Self {
        Self { html: html.into(), lang: None, dir: None }
    }
}

impl Serialize for TextView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let html = match &self.lang {
            None => Cow::Borrowed(&self.html),
            Some(lang) => Cow::Owned(format!(r#"<span lang="{lang}" dir="{}">{}</span>"#, self.dir.unwrap_or("auto"), self.html)),
        };
        ready(&html, serializer)
    }
}

/// HTML that a template prints as it stands.
fn ready<S: Serializer>(html: &str, serializer: S) -> Result<S::Ok, S::Error> {
    tera::Value::safe_string(html).serialize(serializer)
}

/// A link with words.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    /// Where to.
    pub href: String,
    /// Its words.
    pub text: TextView,
    /// A small line under it.
    pub note: Option<TextView>,
    /// Whether it is the page the reader is on.
    pub current: bool,
    /// Language of the page it leads to, where it is another (`hreflang`).
    pub hreflang: Option<String>,
}

/// A way in, in the visitor's words: door, words, small line.
#[derive(Clone, Debug, Serialize)]
pub struct DoorView {
    /// Where to.
    pub href: String,
    /// The visitor's words.
    pub words: TextView,
    /// Our word, or who answers.
    pub note: Option<TextView>,
}

/// A fact of an offer: label and value, always in the same order.
#[derive(Clone, Debug, Serialize)]
pub struct FactView {
    /// `how`, `talks`, `cost`, `decision`, `recorded`, `waiting`, `language`.
    pub name: &'static str,
    /// Label.
    pub label: String,
    /// Value.
    pub value: TextView,
}

/// An offer's facts for one age.
#[derive(Clone, Debug, Serialize)]
pub struct AgeView {
    /// For whom: "Under 65".
    pub heading: String,
    /// The comparable facts.
    pub facts: Vec<FactView>,
}

/// An item of the base offer on a card.
#[derive(Clone, Debug, Serialize)]
pub struct CardView {
    /// Its page.
    pub href: Option<String>,
    /// Icon of the sprite.
    pub icon: String,
    /// Name.
    pub title: TextView,
    /// One or two sentences.
    pub text: Option<TextView>,
    /// The comparable facts.
    pub facts: Vec<FactView>,
    /// Facts per age, where the offer has ages: heading and facts.
    pub ages: Vec<AgeView>,
    /// Not given here: where instead.
    pub instead: Option<LinkView>,
    /// Draft only: the district has not stated it yet; the number to call.
    pub not_stated: Option<TextView>,
}

/// A small plain label of an activity.
#[derive(Clone, Debug, Serialize)]
pub struct TagView {
    /// Words.
    pub text: TextView,
    /// Whether it is "no sign-up", the only coloured one.
    pub open: bool,
    /// Whether it is how to sign up or whose people may come, which long lists say too.
    pub main: bool,
}

/// An activity on its next day.
#[derive(Clone, Debug, Serialize)]
pub struct ActivityView {
    /// Id of the element, unique on the page.
    pub id: String,
    /// Title.
    pub title: TextView,
    /// The page that has it in full.
    pub href: Option<String>,
    /// ISO date.
    pub datetime: String,
    /// Short weekday, seen.
    pub weekday: String,
    /// Day of the month, seen.
    pub day: String,
    /// Short month, seen.
    pub month: String,
    /// The whole date, heard.
    pub spoken: String,
    /// Time, place and how often, one line.
    pub when: TextView,
    /// One sentence.
    pub text: Option<TextView>,
    /// A way that needs no web, for a digital one.
    pub instead: Option<TextView>,
    /// Link to the digital place.
    pub link: Option<LinkView>,
    /// Labels.
    pub tags: Vec<TagView>,
}

/// Activities of one month.
#[derive(Clone, Debug, Serialize)]
pub struct MonthView {
    /// Id of the heading.
    pub id: String,
    /// Month and year.
    pub name: String,
    /// In order of day.
    pub activities: Vec<ActivityView>,
}

/// A run of Markdown as HTML.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BodyView {
    /// HTML, ready to be printed.
    #[serde(serialize_with = "ready")]
    pub html: String,
    /// BCP 47 tag, only where the text is in another language than the page.
    pub lang: Option<String>,
    /// Direction, together with `lang`.
    pub dir: Option<&'static str>,
    /// Heading over it, where it stands beside other text ("In this district").
    pub heading: Option<TextView>,
}

/// A letter of the A–Ö index and what begins with it.
#[derive(Clone, Debug, Serialize)]
pub struct LetterView {
    /// Id of the heading.
    pub id: String,
    /// The letter.
    pub letter: String,
    /// Entries in order.
    pub entries: Vec<LinkView>,
}

/// A term and what it means.
#[derive(Clone, Debug, Serialize)]
pub struct TermView {
    /// Id of the entry.
    pub id: String,
    /// The term.
    pub term: TextView,
    /// What it means.
    pub explanation: TextView,
}

/// A place name and the districts it may mean.
#[derive(Clone, Debug, Serialize)]
pub struct PlaceView {
    /// The name.
    pub name: String,
    /// Whether the name is no longer in use.
    pub former: bool,
    /// The districts.
    pub districts: Vec<LinkView>,
}

/// A letter and the place names that begin with it.
#[derive(Clone, Debug, Serialize)]
pub struct PlaceLetterView {
    /// Id of the heading.
    pub id: String,
    /// The letter.
    pub letter: String,
    /// The names in order.
    pub places: Vec<PlaceView>,
}

/// A row of the contact list.
#[derive(Clone, Debug, Serialize)]
pub struct RowView {
    /// Link to the page.
    pub link: LinkView,
    /// Its number as a link.
    pub call: Option<super::CallView>,
    /// When it is open.
    pub hours: Option<TextView>,
}

/// What one district says of an offer, for comparing.
#[derive(Clone, Debug, Serialize)]
pub struct DistrictOfferRow {
    /// Link to the district's page about it.
    pub link: LinkView,
    /// The comparable facts, or nothing where it is not given there.
    pub facts: Vec<FactView>,
    /// Not given there: where instead.
    pub instead: Option<TextView>,
}
