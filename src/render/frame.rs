//! What stands round the content of every page.

use crate::diag::Spanned;
use crate::model::{AfterHoursId, Audience, ContactId, District, GroupId, LocaleId, PageKey, PageKind, PageText, Route, Subject, Variant};
use crate::theme::view::{AlternateView, CrumbView, ExitView, Frame, LineView, LinkView, NightView, NoticeView, RightView, TextView};

use super::contact::{Block, Form, call};
use super::scene::Reader;
use super::words::Part;

impl<'a> Reader<'a> {
    /// The written text that a route's page is mainly made of, in the locale that it has.
    pub fn main_text(&self, route: &Route) -> Option<&'a PageText> {
        let key = self.site.main_key(&route.subject)?;
        let written = if matches!(route.subject, Subject::District(_)) {
            self.site.page_text(&key, self.locale)
        } else {
            self.site.page_text(&key, route.content.locale)
        };
        written.map(|(_, text)| text)
    }

    /// The district's own words on a route's page, and their locale.
    pub fn local_text(&self, route: &Route) -> Option<(LocaleId, &'a PageText)> {
        self.site.page_text(&self.site.local_key(&route.subject)?, self.locale)
    }

    /// The frame of a route's page, without its body.
    pub fn frame(&self, route: &Route) -> Frame {
        let locale = self.site.locales.get(self.locale);
        let (title, title_text) = self.title(route);
        let lead = self.lead(route);
        let block = self.block_of(route);
        let notice = self.notice(route);
        let now = self.now(route);
        Frame {
            lang: locale.language.to_string(),
            dir: locale.direction.html(),
            easy: locale.variant == Variant::Easy,
            kind: route.kind.name(),
            document_title: self.document_title(route, &title),
            description: if route.sensitive { String::new() } else { lead.as_ref().map(|lead| plain(&lead.html)).unwrap_or_default() },
            canonical: self.canonical(route),
            alternates: self.alternates(route),
            noindex: self.is_hidden(route),
            kicker: self.kicker(route),
            title: title_text,
            lead,
            contact_first: notice.is_some() || now.is_some() || locale.variant == Variant::Easy,
            notice,
            keep: self.settled.keep.clone().filter(|_| !route.sensitive),
            exit: self.site.config.exit.as_ref().filter(|_| route.sensitive).map(|exit| ExitView { href: exit.to_string() }),
            now,
            contact: self.settled.blocks.get(&block).cloned(),
            media: self.media(route),
            tested: self.tested(route),
            crumbs: self.crumbs(route),
            languages: self.languages_of(route),
            easy_switch: self.easy_switch(route),
            speak: self.speak_with_somebody(route),
            rights: self.rights_of(route),
            night: self.settled.night_of(&block.contact).cloned(),
            district: route.subject.district().map(ToString::to_string),
            section: section(route.kind),
            report_href: self.listing(PageKind::ReportError).map(|link| link.href),
            body: None,
            words: Vec::new(),
        }
    }

    /// The contact block of a route's page.
    pub fn block_of(&self, route: &Route) -> Block {
        Block {
            contact: self.scope_contact(route).clone(),
            form: contact_form(route.kind),
            own_place: matches!(route.subject, Subject::District(_) | Subject::DistrictOffer(..) | Subject::Pair(..)),
            is_list: route.kind == PageKind::Contacts,
        }
    }

    /// The page that search engines should know: the original, where this one falls back.
    fn canonical(&self, route: &Route) -> String {
        let original = if route.content.fallback { self.plan.get(&route.subject, route.content.locale).unwrap_or(route) } else { route };
        self.absolute(&original.address)
    }

    /// A whole address.
    pub fn absolute(&self, address: &str) -> String {
        format!("{}{}", self.site.config.base_url.trim_end_matches('/'), address)
    }

    fn is_hidden(&self, route: &Route) -> bool {
        let record = self.site.main_key(&route.subject).and_then(|key| self.site.bundles.get(&key));
        route.content.fallback
            || matches!(route.kind, PageKind::NotFound | PageKind::Offline)
            || record.is_some_and(|bundle| bundle.record.noindex)
    }

    fn alternates(&self, route: &Route) -> Vec<AlternateView> {
        if self.is_hidden(route) {
            return Vec::new();
        }
        let locales = &self.site.locales;
        let announced = self.plan.announced(&route.subject, locales);
        let mut alternates: Vec<AlternateView> = announced
            .iter()
            .map(|route| AlternateView { hreflang: locales.get(route.locale).language.to_string(), href: self.absolute(&route.address) })
            .collect();
        if let Some(default) = announced.iter().find(|route| route.locale == locales.default()).filter(|_| alternates.len() > 1) {
            alternates.push(AlternateView { hreflang: "x-default".to_owned(), href: self.absolute(&default.address) });
        }
        alternates
    }

    fn kicker(&self, route: &Route) -> Option<TextView> {
        match &route.subject {
            Subject::Group(_) | Subject::Offer(_) => Some(self.message("kicker-citywide")),
            Subject::Pair(district, _) => {
                let record = self.site.districts.get(district)?;
                let message = if self.local_text(route).is_some() { "kicker-district-local" } else { "kicker-district" };
                Some(self.rich(message, &[("name", Part::Html(self.inline(&record.name)))]))
            }
            Subject::Unit(_) => Some(self.message("kicker-unit")),
            _ => None,
        }
    }

    /// The heading over a district's own words.
    pub fn local_heading(&self, route: &Route) -> Option<TextView> {
        let Subject::Pair(district, _) = &route.subject else { return None };
        let record = self.site.districts.get(district)?;
        Some(self.rich("local-heading", &[("place", Part::Html(self.inline(&record.place)))]))
    }

    /// Unreviewed, in another language, or both: one notice.
    fn notice(&self, route: &Route) -> Option<NoticeView> {
        let text = self.main_text(route);
        let content = text.map_or(self.locale, |_| self.text_locale(route));
        let other_language = !self.site.locales.same_language(content, self.locale);
        let own = text.and_then(|text| text.front.translation).filter(|state| state.reviewed.is_none());
        let unreviewed = own.or(self.settled.unreviewed);
        let message = match (other_language, content != self.locale, unreviewed.map(|state| state.machine)) {
            (true, ..) => "notice-other-language",
            (false, true, Some(true)) => "notice-standard-unreviewed",
            (false, true, Some(false)) => "notice-standard-unreviewed-person",
            (false, true, None) => "notice-standard",
            (false, false, Some(true)) => "notice-unreviewed",
            (false, false, Some(false)) => "notice-unreviewed-person",
            (false, false, None) => return None,
        };
        let language = self.languages(std::slice::from_ref(&self.site.locales.get(content).language));
        let original = self.site.locales.default();
        let original = self
            .plan
            .get(&route.subject, original)
            .filter(|original| original.locale != self.locale && !original.content.fallback && (unreviewed.is_some() || other_language));
        Some(NoticeView {
            text: self.rich(message, &[("language", (&*language).into())]),
            original: original.map(|original| {
                let locale = self.site.locales.get(original.locale);
                let language = self.languages(std::slice::from_ref(&locale.language));
                LinkView {
                    href: self.finished(&original.address),
                    text: self.rich("notice-original", &[("language", (&*language).into())]),
                    note: None,
                    current: false,
                    hreflang: Some(locale.language.to_string()),
                }
            }),
        })
    }

    fn now(&self, route: &Route) -> Option<NightView> {
        let group = match &route.subject {
            Subject::Group(group) | Subject::Pair(_, group) => self.site.facts.target_groups.get(group),
            _ => None,
        };
        let record = self.site.main_key(&route.subject).and_then(|key| self.site.bundles.get(&key)).map(|bundle| &bundle.record.now);
        let ids = record.filter(|now| !now.is_empty()).or(group.map(|group| &group.now));
        self.night(ids.map_or(&[][..], Vec::as_slice))
    }

    /// A service that answers when contacts are closed.
    pub fn line(&self, id: &Spanned<AfterHoursId>) -> Option<LineView> {
        let line = self.site.facts.after_hours.get(&id.value)?;
        Some(LineView { call: call(&line.phone), name: self.text(&line.name), purpose: self.text(&line.purpose) })
    }

    /// When we are closed: the services, and whose they are.
    pub fn night(&self, ids: &[Spanned<AfterHoursId>]) -> Option<NightView> {
        let known: Vec<_> = ids.iter().filter_map(|id| self.site.facts.after_hours.get(&id.value)).collect();
        let names = |own: bool| -> Vec<String> {
            let of = known.iter().filter(|line| (line.kind == crate::model::BodyKind::Municipality) == own);
            of.map(|line| self.plain(&line.name)).collect()
        };
        let (own, others) = (names(true), names(false));
        let message = match (own.is_empty(), others.is_empty()) {
            (false, false) => "night-owners",
            (true, false) => "night-owners-others",
            (_, true) => "night-owners-own",
        };
        let owners = self.rich(message, &[("own", (&*self.speak.list(&own)).into()), ("others", (&*self.speak.list(&others)).into())]);
        let lines: Vec<LineView> = ids.iter().filter_map(|id| self.line(id)).collect();
        (!lines.is_empty()).then_some(NightView { lines, owners })
    }

    /// The contact of a page's scope: its own, its district's first contact, its unit's, the site's.
    pub fn scope_contact(&self, route: &Route) -> &'a ContactId {
        let first = |district, group: Option<&GroupId>| {
            let record: &District = self.site.districts.get(district)?;
            group.map_or(record.first_contact.as_ref(), |group| record.first_contact(group))
        };
        let scope = match &route.subject {
            Subject::District(district) | Subject::DistrictOffer(district, _) => first(district, None),
            Subject::Pair(district, group) => first(district, Some(group)),
            Subject::Unit(unit) => self.site.facts.units.get(unit).and_then(|unit| unit.contact.as_ref()),
            _ => None,
        };
        let bundle = self.site.main_key(&route.subject).and_then(|key| self.site.bundles.get(&key));
        let own = bundle.and_then(|bundle| bundle.record.contact.as_ref());
        let known = |id: &&Spanned<ContactId>| self.site.contacts.contains_key(&id.value);
        &scope.filter(known).or(own.filter(known)).unwrap_or(&self.site.config.contact).value
    }

    fn crumbs(&self, route: &Route) -> Vec<CrumbView> {
        let mut crumbs = Vec::new();
        let mut above = route.parent.clone();
        while let Some(parent) = above.and_then(|subject| self.route(&subject)) {
            let text = if parent.kind == PageKind::Start { self.message("crumb-start") } else { self.short(parent) };
            crumbs.push(CrumbView { href: Some(self.finished(&parent.address)), text });
            above = parent.parent.clone();
        }
        if crumbs.is_empty() {
            return crumbs;
        }
        crumbs.reverse();
        crumbs.push(CrumbView { href: None, text: self.short(route) });
        crumbs
    }

    fn rights_of(&self, route: &Route) -> Vec<RightView> {
        let child = route.kind == PageKind::Children
            || matches!(&route.subject, Subject::Group(group) if self.site.facts.target_groups.get(group).is_some_and(|group| group.audience == Audience::Child));
        match route.kind {
            PageKind::NotFound | PageKind::Offline | PageKind::Root | PageKind::Index | PageKind::Calendar => Vec::new(),
            PageKind::Glossary | PageKind::FindDistrict => Vec::new(),
            PageKind::Privacy | PageKind::About | PageKind::Accessibility | PageKind::ReportError | PageKind::Districts => Vec::new(),
            _ => self.rights(if child { Audience::Child } else { Audience::Adult }),
        }
    }

    /// Rights for an audience that hold today.
    pub fn rights(&self, audience: Audience) -> Vec<RightView> {
        let rights = self.site.facts.rights_for(audience, self.site.today);
        rights.into_iter().map(|(id, right)| RightView { id: id.to_string(), text: self.text(&right.text) }).collect()
    }

    /// A link to the page of a kind.
    pub fn listing(&self, kind: PageKind) -> Option<LinkView> {
        self.settled.listings.get(&kind).cloned()
    }

    /// The same, looked for among all pages.
    pub fn find_listing(&self, kind: PageKind) -> Option<LinkView> {
        let subject = Subject::Authored(self.site.page_of_kind(kind)?.key.clone());
        let route = self.route(&subject)?;
        self.subject_link(&subject, self.short(route))
    }

    /// The page of a key, for links that the program makes.
    pub fn page_route(&self, key: &PageKey) -> Option<&'a Route> {
        self.route(&self.site.subject(key.as_str())?)
    }
}

/// Which form of the contact block a kind of page has. Who reads a list, or about the site itself,
/// has come for that: all ways to be in touch are one step away.
fn contact_form(kind: PageKind) -> Form {
    match kind {
        PageKind::District => Form::Full,
        PageKind::Calendar
        | PageKind::Index
        | PageKind::NotFound
        | PageKind::Offline
        | PageKind::Glossary
        | PageKind::Contacts
        | PageKind::FindDistrict
        | PageKind::Districts
        | PageKind::About
        | PageKind::Accessibility
        | PageKind::Privacy
        | PageKind::ReportError => Form::Slim,
        _ => Form::Column,
    }
}

/// Which entry of the main menu a kind of page is under.
fn section(kind: PageKind) -> Option<&'static str> {
    match kind {
        PageKind::FindSupport | PageKind::Group | PageKind::Groups | PageKind::NotSure => Some("find-support"),
        PageKind::Districts
        | PageKind::District
        | PageKind::Pair
        | PageKind::Children
        | PageKind::DistrictOffer
        | PageKind::FindDistrict => Some("districts"),
        PageKind::Calendar => Some("calendar"),
        PageKind::Index => Some("index"),
        _ => None,
    }
}

/// Printed words without their markup, for titles and descriptions.
pub fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut inside = false;
    for character in html.chars() {
        match character {
            '<' => inside = true,
            '>' => inside = false,
            '\n' => text.push(' '),
            character if !inside => text.push(character),
            _ => {}
        }
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}
