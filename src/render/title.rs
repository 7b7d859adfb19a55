//! What a page is called: heading, short name, lead, and the title of the document.

use crate::model::{DateStyle, LocaleId, Route, Subject};
use crate::theme::view::TextView;

use super::frame::plain;
use super::scene::Reader;
use super::words::{Part, escaped};

impl Reader<'_> {
    /// The page's own title in plain words and printed.
    pub fn title(&self, route: &Route) -> (String, TextView) {
        if let Some((locale, text)) = self.local_text(route) {
            return (text.front.title.to_string(), self.marked(escaped(&text.front.title), locale));
        }
        if let Some(text) = self.main_text(route) {
            let locale = self.text_locale(route);
            let title = self.marked(escaped(&text.front.title), locale);
            if let Subject::DistrictOffer(district, _) = &route.subject
                && let Some(record) = self.site.districts.get(district)
            {
                let view =
                    self.rich("offer-in-district", &[("offer", Part::Html(title.html)), ("place", Part::Html(self.inline(&record.place)))]);
                return (plain(&view.html), view);
            }
            return (text.front.title.to_string(), title);
        }
        let record = match &route.subject {
            Subject::District(district) => self.site.districts.get(district).map(|record| &record.title),
            Subject::Group(group) | Subject::Pair(_, group) => self.site.facts.target_groups.get(group).map(|record| &record.public),
            Subject::Offer(offer) | Subject::DistrictOffer(_, offer) => self.site.facts.offers.get(offer).map(|record| &record.name),
            Subject::Unit(unit) => self.site.facts.units.get(unit).map(|record| &record.name),
            _ => None,
        };
        let nowhere = if route.subject == Subject::Offline { "offline-title" } else { "not-found-title" };
        match record {
            Some(name) => (self.plain(name), self.text(name)),
            None => (self.say(nowhere, &[]), self.message(nowhere)),
        }
    }

    /// That readers have tested the text, where it is the page's whole text, in easy read, and has a
    /// record of that.
    pub fn tested(&self, route: &Route) -> Option<TextView> {
        let is_whole = !matches!(route.subject, Subject::Pair(..) | Subject::DistrictOffer(..));
        let text = self.main_text(route).filter(|_| is_whole && self.site.locales.is_easy(self.text_locale(route)))?;
        let test = text.front.tested.as_ref()?;
        let date = Part::Html(self.time_html(test.date.value, DateStyle::Long));
        Some(self.rich("tested-with-readers", &[("date", date), ("organisation", Part::Html(escaped(&test.organisation)))]))
    }

    /// The locale a route's main text is in.
    pub(super) fn text_locale(&self, route: &Route) -> LocaleId {
        match &route.subject {
            Subject::District(district) => {
                self.site.page_text(&crate::model::Site::district_key(district), self.locale).map_or(self.locale, |(at, _)| at)
            }
            _ => route.content.locale,
        }
    }

    /// The short name of a subject, for lists and the way back.
    pub fn short(&self, route: &Route) -> TextView {
        if let Subject::District(district) = &route.subject
            && let Some(record) = self.site.districts.get(district)
        {
            return self.text(&record.name);
        }
        let group = match &route.subject {
            Subject::Pair(_, group) if !route.sensitive => self.site.facts.target_groups.get(group),
            _ => None,
        };
        if let Some(text) = self.main_text(route) {
            let words = text.front.short.as_ref().unwrap_or(&text.front.title);
            return self.marked(escaped(words), self.text_locale(route));
        }
        group.map_or_else(|| self.title(route).1, |group| self.text(&group.public))
    }

    pub(super) fn lead(&self, route: &Route) -> Option<TextView> {
        if let Some((locale, text)) = self.local_text(route)
            && let Some(summary) = &text.front.summary
        {
            return Some(self.marked(escaped(summary), locale));
        }
        let summary = self.main_text(route).and_then(|text| text.front.summary.as_ref());
        if let Some(summary) = summary {
            return Some(self.marked(escaped(summary), self.text_locale(route)));
        }
        match &route.subject {
            Subject::District(district) => self.site.districts.get(district).map(|record| self.text(&record.area)),
            Subject::NotFound => Some(self.message("not-found-lead")),
            Subject::Offline => Some(self.message("offline-lead")),
            _ => None,
        }
    }

    /// page – district – site; of a sensitive page its own neutral title alone.
    pub(super) fn document_title(&self, route: &Route, title: &str) -> String {
        let site = self.plain(&self.site.config.name);
        let district = match &route.subject {
            Subject::Pair(district, _) => self.site.districts.get(district).map(|record| self.plain(&record.name)),
            _ => None,
        };
        let mut parts = vec![title.to_owned()];
        parts.extend(district.filter(|district| !title.contains(district.as_str())));
        if title != site {
            parts.push(site);
        }
        if self.is_easy() {
            let at = parts.len() - 1;
            parts.insert(at.max(1), self.say("easy-read-name", &[]));
        }
        parts.join(" – ")
    }
}
