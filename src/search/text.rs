//! What a reader of one locale is told: texts of records and documents in her language, without
//! markup.

use crate::model::{Block, LocaleId, Localized, PageKey, PageText, Plan, Route, Site, Speak, Subject, Value};

/// One locale's view of the site.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The site.
    pub site: &'a Site,
    /// Every address.
    pub plan: &'a Plan,
    /// The words.
    pub speak: &'a dyn Speak,
    /// The locale.
    pub locale: LocaleId,
}

/// A document's words: its headings, and the rest with a line for each paragraph.
#[derive(Default)]
pub struct Words {
    /// Headings and titles of what is folded away.
    pub headings: Vec<String>,
    /// Everything else.
    pub body: String,
}

impl<'a> Reader<'a> {
    /// A record's text, if it is in the reader's language or the same in all.
    pub fn own(&self, text: &'a Localized) -> Option<&'a str> {
        let (locale, text) = text.get(self.locale, &self.site.locales)?;
        self.site.locales.same_language(locale, self.locale).then_some(text)
    }

    /// A record's text, in the nearest language that has it: what pages print.
    pub fn any(&self, text: &'a Localized) -> &'a str {
        self.site.local(text, self.locale).1
    }

    /// The written page of this key, if it is in the reader's language.
    pub fn written(&self, key: &PageKey) -> Option<&'a PageText> {
        let (locale, text) = self.site.page_text(key, self.locale)?;
        self.site.locales.same_language(locale, self.locale).then_some(text)
    }

    /// The words of a written page.
    pub fn words(&self, page: &PageText) -> Words {
        let text = self.site.text(page.source);
        let mut words = Words::default();
        page.document.visit_blocks(&mut |block| match block {
            Block::Heading { words: heading, .. } => words.headings.push(heading.words(text)),
            Block::Directive(directive) => words.headings.extend(directive.argument("title").map(|title| title.to_string())),
            block => {
                for paragraph in block.paragraphs() {
                    words.body.push_str(&paragraph.words(text));
                    words.body.push('\n');
                }
            }
        });
        words
    }

    /// What a page is called, as its heading says.
    pub fn title(&self, route: &Route) -> String {
        let local = self.site.local_key(&route.subject).and_then(|key| self.written(&key));
        let main = self.site.main_key(&route.subject).and_then(|key| self.written(&key));
        let name = local.or(main).map(|text| text.front.title.to_string());
        let name = name.unwrap_or_else(|| self.name(&route.subject).to_owned());
        match &route.subject {
            Subject::DistrictOffer(district, _) => match self.site.districts.get(district) {
                Some(record) => {
                    self.speak.message("offer-in-district", &[("offer", name.into()), ("place", self.any(&record.place).into())])
                }
                None => name,
            },
            _ => name,
        }
    }

    /// The short name of a page, for lists and the way back.
    pub fn short(&self, route: &Route) -> String {
        if let Subject::District(district) = &route.subject
            && let Some(record) = self.site.districts.get(district)
        {
            return self.any(&record.name).to_owned();
        }
        let main = self.site.main_key(&route.subject).and_then(|key| self.written(&key));
        let short = main.and_then(|text| text.front.short.as_ref());
        short.map_or_else(|| self.title(route), |short| short.to_string())
    }

    /// A message without arguments.
    pub fn say(&self, id: &str) -> String {
        self.speak.message(id, &[] as &[(&str, Value)])
    }

    /// What a page of records is called where nobody has written a text.
    fn name(&self, subject: &Subject) -> &'a str {
        let (site, facts) = (self.site, &self.site.facts);
        let name = match subject {
            Subject::District(district) => site.districts.get(district).map(|record| &record.title),
            Subject::Group(group) | Subject::Pair(_, group) => facts.target_groups.get(group).map(|record| &record.public),
            Subject::Offer(offer) | Subject::DistrictOffer(_, offer) => facts.offers.get(offer).map(|record| &record.name),
            Subject::Unit(unit) => facts.units.get(unit).map(|record| &record.name),
            Subject::Authored(_) | Subject::NotFound | Subject::Offline | Subject::Root | Subject::RootNotFound => None,
        };
        name.map_or("", |name| self.any(name))
    }
}
