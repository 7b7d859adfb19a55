//! What stands round every page: head, header, notices, way back, end of page, footer.

use serde::Serialize;

use super::{BodyView, CallView, ContactView, LinkView, Shared, TextView};

/// What holds for every page of a locale.
#[derive(Clone, Debug, Serialize)]
pub struct SiteView {
    /// Name of the site.
    pub name: TextView,
    /// The start page.
    pub home: String,
    /// The main menu.
    pub nav: Vec<NavView>,
    /// The footer.
    pub footer: FooterView,
    /// What the list of languages is called: in the reader's language, and in one more, so that
    /// somebody who reads no word of the page finds it.
    pub languages: Vec<TextView>,
    /// Its search, if it has one.
    pub search: Option<SearchView>,
    /// The line that says that the site is a demonstration.
    pub demonstration: Option<TextView>,
}

/// What the search box loads when it is touched, and not before.
#[derive(Clone, Debug, Serialize)]
pub struct SearchView {
    /// The program that searches, an ES module.
    pub engine: String,
    /// The file by which the locale's search begins.
    pub entry: String,
}

/// What the reader's device is asked to keep, for when there is no network.
#[derive(Clone, Debug, Serialize)]
pub struct KeepView {
    /// The script that asks it to.
    pub script: String,
    /// The worker that answers from what is kept.
    pub worker: String,
    /// The file that says what is kept.
    pub list: String,
}

/// An entry of the main menu.
#[derive(Clone, Debug, Serialize)]
pub struct NavView {
    /// `find-support`, `districts`, `calendar`, `index`.
    pub name: &'static str,
    /// Where to.
    pub href: String,
    /// Words.
    pub text: TextView,
}

/// The footer's lists.
#[derive(Clone, Debug, Serialize)]
pub struct FooterView {
    /// Find support.
    pub find: Vec<LinkView>,
    /// Somebody to talk to.
    pub talk: Vec<LinkView>,
    /// The citywide number.
    pub call: Option<CallView>,
    /// About the site.
    pub about: Vec<LinkView>,
    /// The emergency number, the first of the site's own list.
    pub emergency: Option<LineView>,
}

/// The page in another language.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageView {
    /// BCP 47 tag.
    pub lang: String,
    /// Direction.
    pub dir: &'static str,
    /// The language's name in the language itself.
    pub name: String,
    /// Where to.
    pub href: String,
    /// Whether the page is in it.
    pub current: bool,
}

/// The page in another language, for search engines.
#[derive(Clone, Debug, Serialize)]
pub struct AlternateView {
    /// BCP 47 tag, or `x-default`.
    pub hreflang: String,
    /// Whole address.
    pub href: String,
}

/// The switch between standard text and easy read.
#[derive(Clone, Debug, Serialize)]
pub struct EasySwitchView {
    /// Where to.
    pub href: String,
    /// Whether it leads to easy read.
    pub to_easy: bool,
    /// The language's name, where it leads to another language.
    pub language: Option<String>,
    /// `hreflang` of the target.
    pub hreflang: String,
}

/// The one notice after the heading.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeView {
    /// One or two sentences.
    pub text: TextView,
    /// Link to the original.
    pub original: Option<LinkView>,
}

/// A service that answers when contacts are closed.
#[derive(Clone, Debug, Serialize)]
pub struct LineView {
    /// Its number.
    pub call: CallView,
    /// What it is called.
    pub name: TextView,
    /// When to call it.
    pub purpose: TextView,
}

/// Id that every theme gives the block with [`NightView`]; `closed_href` is `#` and this where the
/// page has the block.
pub const CLOSED_ID: &str = "closed";

/// Services that answer when we are closed, or now.
#[derive(Clone, Debug, Serialize)]
pub struct NightView {
    /// The services.
    pub lines: Vec<LineView>,
    /// Whose they are.
    pub owners: TextView,
}

/// One sentence about rights.
#[derive(Clone, Debug, Serialize)]
pub struct RightView {
    /// Id of the sentence.
    pub id: String,
    /// The sentence.
    pub text: TextView,
}

/// A step of the way back.
#[derive(Clone, Debug, Serialize)]
pub struct CrumbView {
    /// Where to; none for the page itself.
    pub href: Option<String>,
    /// Words.
    pub text: TextView,
}

/// Leave this page at once.
#[derive(Clone, Debug, Serialize)]
pub struct ExitView {
    /// A neutral page elsewhere.
    pub href: String,
}

/// Speak with somebody in your language, on pages that are not in it.
#[derive(Clone, Debug, Serialize)]
pub struct SpeakView {
    /// One sentence.
    pub text: TextView,
    /// The contact.
    pub link: LinkView,
}

/// Everything round the content of a page.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// BCP 47 tag of the reader's language.
    pub lang: String,
    /// Direction of the reader's language.
    pub dir: &'static str,
    /// Whether the reader asked for easy read.
    pub easy: bool,
    /// Kind of page (`district`, `group` …).
    pub kind: &'static str,
    /// `title` of the document: page – district – site, neutral where the page is sensitive.
    pub document_title: String,
    /// Description for search engines; empty on sensitive pages.
    pub description: String,
    /// Whole address of the page that search engines should know.
    pub canonical: String,
    /// The page in other languages.
    pub alternates: Vec<AlternateView>,
    /// Whether search engines are asked to leave it out.
    pub noindex: bool,
    /// Where the page's scope is: "Holds in the whole city".
    pub kicker: Option<TextView>,
    /// Heading.
    pub title: TextView,
    /// The lead.
    pub lead: Option<TextView>,
    /// Whether the contact stands before scope and lead, where much else comes first: a notice,
    /// numbers for now, easy read with its short lines. The number belongs on the first screen.
    pub contact_first: bool,
    /// The one notice.
    pub notice: Option<NoticeView>,
    /// What lets the reader's device keep the search; never on sensitive pages.
    pub keep: Option<KeepView>,
    /// Leave at once; only on sensitive pages.
    pub exit: Option<ExitView>,
    /// Numbers for now and whose they are, before the lead; only on sensitive pages.
    pub now: Option<NightView>,
    /// The contact block of the page's scope.
    pub contact: Option<Shared<ContactView>>,
    /// Films and sound that say what the page says, with length and size.
    pub media: Vec<LinkView>,
    /// The way back.
    pub crumbs: Vec<CrumbView>,
    /// The page in the site's languages.
    pub languages: Vec<LanguageView>,
    /// Easy read or standard text.
    pub easy_switch: Option<EasySwitchView>,
    /// Speak with somebody in your language.
    pub speak: Option<SpeakView>,
    /// Rights, where the kind has them.
    pub rights: Vec<RightView>,
    /// When we are closed.
    pub night: Option<Shared<NightView>>,
    /// The page's district, which search shows first.
    pub district: Option<String>,
    /// Which entry of the main menu the page is under.
    pub section: Option<&'static str>,
    /// That readers have tested the text; only with a record of a test.
    pub tested: Option<TextView>,
    /// The page for reporting an error.
    pub report_href: Option<String>,
    /// The text of the page.
    pub body: Option<BodyView>,
    /// The word list at the end of easy read.
    pub words: Vec<super::TermView>,
}
