//! One page while it is read: hands every tag to the rules that ask for it.

use crate::check::accessibility::Fault;
use crate::check::html::{Attribute, Element, Tag, Visit};
use crate::model::{Audit, Route, Subject};

use super::auditor::Auditor;
use super::broken_theme_link::Links;
use super::duplicate_id::{CONTACT, Ids};
use super::findings::Findings;
use super::missing_contact::ContactBlock;
use super::missing_landmark::Landmarks;
use super::missing_language::Language;
use super::missing_title::Titles;
use super::moving_contact::Order;
use super::nameless_landmark::LandmarkNames;
use super::skipped_heading::Headings;
use super::{foreign_request, hidden_fact};

/// What has been seen of a page so far.
pub struct Reading<'a> {
    auditor: &'a Auditor<'a>,
    route: &'a Route,
    html: &'a str,
    findings: Findings<'a>,
    /// How deep inside drawings: their parts have titles, ids and links of their own kind.
    drawing: usize,
    language: Language<'a>,
    titles: Titles,
    headings: Headings,
    landmarks: Landmarks,
    landmark_names: LandmarkNames,
    contact: ContactBlock,
    order: Order,
    ids: Ids,
    links: Links<'a>,
}

impl<'a> Reading<'a> {
    /// Nothing has been seen yet.
    pub fn new(auditor: &'a Auditor<'a>, route: &'a Route, html: &'a str) -> Self {
        Self {
            auditor,
            route,
            html,
            findings: Findings::new(&route.address, html),
            drawing: 0,
            language: Language::new(auditor.site.locales.get(route.locale)),
            titles: Titles::default(),
            headings: Headings::default(),
            landmarks: Landmarks::default(),
            landmark_names: LandmarkNames::default(),
            contact: ContactBlock::default(),
            order: Order::default(),
            ids: Ids::default(),
            links: Links::new(auditor, &route.address),
        }
    }

    /// What is known when the page has been read.
    pub fn finish(mut self) -> Audit {
        let has_all_languages = matches!(self.route.subject, Subject::Root | Subject::RootNotFound);
        let findings = &mut self.findings;
        self.language.finish(findings);
        self.titles.finish(findings);
        self.landmarks.finish(findings, !has_all_languages);
        self.landmark_names.finish(findings);
        if !has_all_languages {
            self.contact.finish(findings);
        }
        let ids = self.ids.finish(findings);
        let links = self.links.finish(&ids, findings);
        hidden_fact::look(self.html, &self.auditor.hidden, findings);
        Audit { ids: ids.targets(), links, order: self.order.finish(), findings: self.findings.finish() }
    }

    /// Keeps what the rules of accessibility found.
    pub fn tell(&mut self, fault: &Fault) {
        let finding = self.findings.at(fault.rule, fault.at).with("act", fault.act.id);
        self.findings.push(finding.hint("hint"));
    }

    /// A tag with attributes, or of an element, that rules ask for.
    fn look_at(&mut self, tag: &Tag<'_>) {
        let findings = &mut self.findings;
        if let Some(id) = tag.get(Attribute::Id) {
            self.ids.add(id, tag.at, self.drawing == 0);
            if self.drawing == 0 {
                self.contact.begin(id, tag, self.headings.count());
                if id == CONTACT {
                    self.order.contact();
                }
            }
        }
        self.language.open(tag, findings);
        self.headings.open(tag, findings);
        self.landmarks.open(tag);
        self.order.open(tag);
        self.landmark_names.open(tag);
        self.contact.open(tag);
        self.links.open(tag, findings);
        foreign_request::open(tag, findings);
        if self.drawing == 0 {
            self.titles.open(tag);
        }
        if tag.element == Element::Meta && self.route.sensitive {
            hidden_fact::meta(tag, findings);
        }
    }
}

/// Attributes that say something of any element.
const ASKED: u128 = {
    let asked = [
        Attribute::Id,
        Attribute::Lang,
        Attribute::Event,
        Attribute::Style,
        Attribute::For,
        Attribute::AriaLabelledBy,
        Attribute::AriaDescribedBy,
        Attribute::AriaDetails,
        Attribute::Headers,
        Attribute::List,
        Attribute::Href,
        Attribute::Src,
        Attribute::Srcset,
        Attribute::ImageSrcset,
        Attribute::Action,
        Attribute::FormAction,
        Attribute::Poster,
        Attribute::Data,
        Attribute::Background,
        Attribute::Ping,
    ];
    let mut bits = 0;
    let mut at = 0;
    while at < asked.len() {
        bits |= asked[at].bit();
        at += 1;
    }
    bits
};

/// Whether rules ask for the element itself, whatever attributes it has.
fn has_a_part(element: Element) -> bool {
    matches!(
        element,
        Element::Heading(_)
            | Element::Html
            | Element::Main
            | Element::Navigation
            | Element::Aside
            | Element::Article
            | Element::Section
            | Element::Header
            | Element::Footer
            | Element::Form
            | Element::Title
            | Element::Svg
            | Element::Script
            | Element::Style
            | Element::Meta
            | Element::Input
            | Element::Button
            | Element::Select
            | Element::Textarea
            | Element::Summary
            | Element::Iframe
    )
}

impl Visit for Reading<'_> {
    #[inline]
    fn open(&mut self, tag: &Tag<'_>) {
        self.contact.enter(tag);
        if !has_a_part(tag.element) && !tag.has_any(ASKED) {
            return;
        }
        self.look_at(tag);
        if tag.element == Element::Svg && !tag.self_closing {
            self.drawing += 1;
        }
    }

    #[inline]
    fn close(&mut self, element: Element, name: &[u8]) {
        self.contact.leave(name);
        self.landmark_names.close(element);
        match element {
            Element::Svg => self.drawing = self.drawing.saturating_sub(1),
            Element::Title | Element::Heading(1) if self.drawing == 0 => self.titles.close(),
            _ => {}
        }
    }

    #[inline]
    fn words(&mut self, words: &[u8]) {
        self.titles.words(words);
    }
}
