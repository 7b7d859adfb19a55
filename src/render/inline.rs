//! What stands inside a line, and where links lead.

use crate::model::{
    ActivityId, AfterHoursId, AssetPath, BodyId, BodyKind, Channel, ContactId, Cost, Decision, GlossaryTerm, Inline, LinkTarget, OfferId,
    OfferTerms, PageKey, SignUp, Subject, Talks, TermId, UnitId, Value,
};

use super::body::Writer;
use super::contact::tel;
use super::words::{escape_into, escaped, number_html};

impl Writer<'_> {
    /// The pieces of a line. With `lines`, the ends of source lines are kept as phrases where the
    /// text is easy read.
    pub fn inlines(&mut self, html: &mut String, inlines: &[Inline], lines: bool) {
        let phrases = lines
            && self.reader.site.locales.is_easy(self.locale)
            && inlines.iter().any(|inline| matches!(inline, Inline::SoftBreak | Inline::HardBreak));
        if !phrases {
            inlines.iter().for_each(|inline| self.inline(html, inline));
            return;
        }
        for (number, phrase) in inlines.split(|inline| matches!(inline, Inline::SoftBreak | Inline::HardBreak)).enumerate() {
            if number > 0 {
                html.push('\n');
            }
            html.push_str("<span class=\"in-line\">");
            phrase.iter().for_each(|inline| self.inline(html, inline));
            html.push_str("</span>");
        }
    }

    fn inline(&mut self, html: &mut String, inline: &Inline) {
        match inline {
            Inline::Text(text) => escape_into(html, self.reader.site.words(self.document.source, text)),
            Inline::Code(text) => {
                html.push_str("<code>");
                escape_into(html, self.reader.site.words(self.document.source, text));
                html.push_str("</code>");
            }
            Inline::SoftBreak => html.push('\n'),
            Inline::HardBreak => html.push_str("<br>\n"),
            Inline::Emphasis(inner) => self.element(html, "em", inner),
            Inline::Strong(inner) => self.element(html, "strong", inner),
            Inline::Strikethrough(inner) => self.element(html, "s", inner),
            Inline::Link(link) => self.link(html, &link.target, &link.words),
            Inline::Image(image) => self.image(html, &image.target, &image.words),
            Inline::FootnoteReference(mark) => {
                let label = escaped(&mark.label);
                html.push_str(&format!("<sup><a href=\"#{}footnote-{label}\">{label}</a></sup>", self.id_prefix));
            }
        }
    }

    fn element(&mut self, html: &mut String, name: &str, inner: &[Inline]) {
        html.push_str(&format!("<{name}>"));
        inner.iter().for_each(|inline| self.inline(html, inline));
        html.push_str(&format!("</{name}>"));
    }

    fn words(&mut self, inlines: &[Inline]) -> String {
        let mut html = String::new();
        inlines.iter().for_each(|inline| self.inline(&mut html, inline));
        html
    }

    fn anchor(&mut self, html: &mut String, href: &str, words: &str) {
        html.push_str("<a href=\"");
        escape_into(html, href);
        html.push_str(&format!("\">{words}</a>"));
    }

    fn link(&mut self, html: &mut String, target: &LinkTarget, content: &[Inline]) {
        let words = self.words(content);
        match target {
            LinkTarget::Page(key, anchor) => self.page_link(html, key, anchor.as_deref(), &words),
            LinkTarget::Anchor(anchor) => {
                let href = format!("#{}{anchor}", self.id_prefix);
                self.anchor(html, &href, &words);
            }
            LinkTarget::External(url) => self.anchor(html, url, &words),
            LinkTarget::File(path) => {
                let href = self.file(path).unwrap_or_else(|| path.to_string());
                self.anchor(html, &href, &words);
            }
            LinkTarget::Fact { scheme, id, part } => self.fact(html, scheme, id, part.as_deref(), &words),
            // A scheme that we do not know is a finding; the words stay.
            LinkTarget::Unknown(_) => html.push_str(&words),
        }
    }

    fn page_link(&mut self, html: &mut String, key: &PageKey, anchor: Option<&str>, words: &str) {
        let route = self.reader.site.subject(key.as_str()).and_then(|subject| self.reader.route(&subject));
        let Some(route) = route else {
            html.push_str(words);
            return;
        };
        let mut href = self.reader.finished(&route.address);
        if let Some(anchor) = anchor {
            href.push('#');
            href.push_str(anchor);
        }
        let language = self.reader.part_language(route.content.locale).0;
        html.push_str("<a href=\"");
        escape_into(html, &href);
        match language {
            Some(language) => {
                let id = format!("in-language-{}", language.to_lowercase());
                html.push_str(&format!("\" hreflang=\"{language}\">{words} {}</a>", escaped(&self.reader.say(&id, &[]))));
            }
            None => html.push_str(&format!("\">{words}</a>")),
        }
    }

    /// A fact that prose refers to. An id that does not exist is a finding; the words stay.
    fn fact(&mut self, html: &mut String, scheme: &str, id: &str, part: Option<&str>, words: &str) {
        let printed = match scheme {
            "contact" => self.contact_link(html, &ContactId::from(id), part, words),
            "line" => self.line_link(html, &AfterHoursId::from(id), words),
            "body" => self.body_link(html, &BodyId::from(id), words),
            "term" => self.term(html, &TermId::from(id), words),
            "offer" => self.offer(html, &OfferId::from(id), part, words),
            "unit" => self.subject_link(html, &Subject::Unit(UnitId::from(id)), words),
            _ => self.activity_link(html, &ActivityId::from(id), words),
        };
        if printed.is_none() {
            html.push_str(words);
        }
    }

    fn subject_link(&mut self, html: &mut String, subject: &Subject, words: &str) -> Option<()> {
        let href = self.reader.href(subject)?;
        self.anchor(html, &href, words);
        Some(())
    }

    fn contact_link(&mut self, html: &mut String, id: &ContactId, part: Option<&str>, words: &str) -> Option<()> {
        let contact = self.reader.site.contacts.get(id)?;
        let channel = Channel::ALL.into_iter().find(|channel| channel.key() == part.unwrap_or("phone"))?;
        let (href, shown) = match channel {
            Channel::Phone => contact.phone.as_ref().map(|phone| (tel(phone), Some(&*phone.shown)))?,
            Channel::Sms => contact.sms.as_ref().map(|phone| (format!("sms:{}", phone.dialled), Some(&*phone.shown)))?,
            Channel::TextPhone => contact.text_phone.as_ref().map(|phone| (tel(phone), Some(&*phone.shown)))?,
            Channel::Email => contact.email.as_ref().map(|email| (format!("mailto:{}", &**email), Some(&***email)))?,
            Channel::Video => (contact.video.as_ref()?.to_string(), None),
            Channel::Chat => (contact.chat.as_ref()?.to_string(), None),
            Channel::Form => (contact.form.as_ref()?.url.to_string(), None),
            Channel::Visit | Channel::Post | Channel::Paper => ("#contact".to_owned(), None),
        };
        let words = with_number(words, shown);
        self.anchor(html, &href, &words);
        Some(())
    }

    fn line_link(&mut self, html: &mut String, id: &AfterHoursId, words: &str) -> Option<()> {
        let line = self.reader.site.facts.after_hours.get(id)?;
        let words = with_number(words, Some(&line.phone.shown));
        self.anchor(html, &tel(&line.phone), &words);
        Some(())
    }

    /// A link to somebody else says whose it is (R28).
    fn body_link(&mut self, html: &mut String, id: &BodyId, words: &str) -> Option<()> {
        let body = self.reader.site.facts.bodies.get(id)?;
        self.anchor(html, &body.url, words);
        let kind = match body.kind {
            BodyKind::Municipality => "body-municipality",
            BodyKind::Region => "body-region",
            BodyKind::State => "body-state",
            BodyKind::Association => "body-association",
        };
        html.push_str(&format!(" <span class=\"in-owner\">({})</span>", escaped(&self.reader.say(kind, &[]))));
        Some(())
    }

    fn term(&mut self, html: &mut String, id: &TermId, words: &str) -> Option<()> {
        let _known: &GlossaryTerm = self.reader.site.facts.glossary.get(id)?;
        if self.explained.insert(id.clone()) {
            self.waiting.push(id.clone());
        }
        self.anchor(html, &format!("#term-{id}"), words);
        Some(())
    }

    /// Terms of an offer as the district of the page states them, else as the whole city does.
    fn terms(&self, id: &OfferId) -> Option<Vec<&OfferTerms>> {
        let own = self
            .place
            .district
            .as_ref()
            .and_then(|district| self.reader.site.districts.get(district))
            .and_then(|district| district.offers.get(id));
        let citywide = self.reader.site.facts.offers.get(id)?;
        Some(own.map(|offer| &offer.terms).into_iter().chain([&citywide.terms]).collect())
    }

    fn offer(&mut self, html: &mut String, id: &OfferId, part: Option<&str>, words: &str) -> Option<()> {
        let Some(part) = part else {
            let here = self.place.district.clone().map(|district| Subject::DistrictOffer(district, id.clone()));
            let subject = here.filter(|here| self.reader.route(here).is_some()).unwrap_or(Subject::Offer(id.clone()));
            return self.subject_link(html, &subject, words);
        };
        let terms = self.terms(id)?;
        let say = |id: &str, arguments: &[(&str, Value)]| escaped(&self.reader.say(id, arguments));
        let fact = match part {
            "cost" => match terms.iter().find_map(|terms| terms.cost)? {
                Cost::Free => say("inline-cost-free", &[]),
                Cost::Fee => say("inline-cost-fee", &[]),
                Cost::Ask => say("inline-cost-ask", &[]),
            },
            "decision" => match terms.iter().find_map(|terms| terms.decision)? {
                Decision::None => say("inline-decision-none", &[]),
                Decision::Needed => say("inline-decision-needed", &[]),
            },
            "sign-up" => match terms.iter().find_map(|terms| terms.sign_up)? {
                SignUp::None => say("inline-sign-up-none", &[]),
                SignUp::Call => say("inline-sign-up-call", &[]),
                SignUp::Form => say("inline-sign-up-form", &[]),
                SignUp::CallOrForm => say("inline-sign-up-call-or-form", &[]),
            },
            "talks" => match terms.iter().find_map(|terms| terms.talks)? {
                Talks::AtMost(number) => say("inline-talks", &[("number", Value::from(number))]),
                Talks::NoLimit => say("inline-talks-no-limit", &[]),
            },
            _ => return None,
        };
        html.push_str(&fact);
        Some(())
    }

    fn activity_link(&mut self, html: &mut String, id: &ActivityId, words: &str) -> Option<()> {
        self.reader.site.activities.get(id)?;
        let calendar = self.reader.site.page_of_kind(crate::model::PageKind::Calendar)?;
        let href = self.reader.href(&Subject::Authored(calendar.key.clone()))?;
        let href = format!("{href}#{}", super::listing::activity_anchor(id));
        self.anchor(html, &href, words);
        Some(())
    }

    fn image(&mut self, html: &mut String, target: &LinkTarget, alternative: &[Inline]) {
        let LinkTarget::File(path) = target else { return };
        let Some(href) = self.file(path) else { return };
        let words = self.words(alternative);
        html.push_str("<img src=\"");
        escape_into(html, &href);
        html.push_str(&format!("\" alt=\"{}\" loading=\"lazy\">", words.replace('"', "&quot;")));
    }

    /// The published address of a file beside the page.
    fn file(&self, path: &str) -> Option<String> {
        let source = &self.reader.site.sources.get(self.document.source).path;
        let folder = source.rsplit_once('/').map_or("", |(folder, _)| folder);
        let inside = folder.strip_prefix("content/").unwrap_or(folder);
        let key = inside.strip_prefix("citywide/").unwrap_or(inside);
        let asset = self.reader.site.assets.get(&AssetPath(format!("{key}/{}", path.trim_start_matches("./")).into()))?;
        Some(self.reader.finished(&format!("/{}", asset.path.as_str())))
    }
}

/// The author's words and the number after them; only the number where the words are the number.
fn with_number(words: &str, shown: Option<&str>) -> String {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    match shown {
        None => words.to_owned(),
        Some(shown) if words.is_empty() || !digits(shown).is_empty() && digits(words) == digits(shown) => number_html(shown),
        Some(shown) => format!("{words} {}", number_html(shown)),
    }
}
