//! Offers on cards and activities in lists, with the same facts in the same order everywhere.

use crate::model::{
    Activity, ActivityId, Cost, Date, DateStyle, Decision, DistrictId, GroupId, Offer, OfferForm, OfferId, OfferTerms, OpenTo, Recorded,
    Repeats, SignUp, Subject, Talks, UnitId, Value,
};
use crate::theme::view::{ActivityView, AgeView, CardView, FactView, LinkView, TagView, TextView};

use super::scene::Reader;
use super::words::{Part, printed};

/// The first statement of a term, nearest first.
fn first<T>(terms: &[&OfferTerms], part: impl Fn(&OfferTerms) -> Option<T>) -> Option<T> {
    terms.iter().find_map(|terms| part(terms))
}

impl Reader<'_> {
    /// What a district says of each item of the base offer.
    pub fn cards(&self, district: &DistrictId) -> Vec<CardView> {
        self.site.facts.offer_order.iter().filter_map(|offer| self.card(district, offer)).collect()
    }

    /// What a district says of one item.
    pub fn card(&self, district: &DistrictId, id: &OfferId) -> Option<CardView> {
        let offer = self.site.facts.offers.get(id)?;
        let stated = self.site.districts.get(district)?.offers.get(id);
        let mut card = self.plain_card(id, offer);
        card.href = self.href(&Subject::DistrictOffer(district.clone(), id.clone()));
        let Some(stated) = stated else {
            card.not_stated = Some(self.message("offer-not-stated"));
            return Some(card);
        };
        if let Some(not_here) = &stated.not_here {
            card.text = not_here.text.as_ref().map(|text| self.text(text));
            card.instead = not_here.instead.as_ref().and_then(|instead| self.instead(instead, id));
            return Some(card);
        }
        card.text = stated.terms.text.as_ref().map(|text| self.text(text)).or(card.text);
        if stated.ages.is_empty() {
            card.facts = self.facts(&[&stated.terms, &offer.terms]);
        } else {
            let ages = stated.ages.iter().map(|(age, (terms, _))| {
                let heading = self.say(&format!("age-{age}"), &[]);
                AgeView { heading, facts: self.facts(&[terms, &stated.terms, &offer.terms]) }
            });
            card.ages = ages.collect();
        }
        Some(card)
    }

    /// An item of the base offer as the whole city describes it.
    pub fn plain_card(&self, id: &OfferId, offer: &Offer) -> CardView {
        CardView {
            href: self.href(&Subject::Offer(id.clone())),
            icon: offer.icon.as_deref().unwrap_or("info").to_owned(),
            title: self.text(&offer.name),
            text: offer.summary.as_ref().map(|summary| self.text(summary)),
            facts: Vec::new(),
            ages: Vec::new(),
            instead: None,
            not_stated: None,
        }
    }

    /// Who gives an offer instead: a district, a unit or a contact.
    pub fn instead(&self, id: &str, offer: &OfferId) -> Option<LinkView> {
        let district = DistrictId::from(id);
        if let Some(record) = self.site.districts.get(&district) {
            let subject = Subject::DistrictOffer(district, offer.clone());
            return self.subject_link(&subject, self.rich("offer-instead-district", &[("place", Part::Html(self.inline(&record.place)))]));
        }
        let unit = UnitId::from(id);
        if let Some(record) = self.site.facts.units.get(&unit) {
            return self.subject_link(&Subject::Unit(unit), self.text(&record.name));
        }
        let contact = self.site.contacts.get(&crate::model::ContactId::from(id))?;
        let phone = contact.phone.as_ref()?;
        let text = self.rich("offer-instead-contact", &[("name", Part::Html(self.inline(&contact.name))), ("number", phone.into())]);
        Some(LinkView { href: super::contact::tel(phone), text, note: None, current: false, hreflang: None })
    }

    /// A link to a subject's page.
    pub fn subject_link(&self, subject: &Subject, text: TextView) -> Option<LinkView> {
        let route = self.route(subject)?;
        let hreflang = self.part_language(route.content.locale).0;
        Some(LinkView { href: self.finished(&route.address), text, note: None, current: false, hreflang })
    }

    /// The comparable facts of an offer; the first of `terms` that states one decides.
    pub fn facts(&self, terms: &[&OfferTerms]) -> Vec<FactView> {
        let mut facts = Vec::new();
        let mut fact = |name: &'static str, value: Option<String>| {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                facts.push(FactView { name, label: self.say(&format!("fact-{name}"), &[]), value: printed(&value) });
            }
        };
        fact("how", self.how(terms));
        fact("talks", first(terms, |terms| terms.talks).map(|talks| self.talks(talks)));
        fact("groups", first(terms, |terms| terms.groups).map(|number| self.say("groups-number", &[("number", Value::from(number))])));
        fact("cost", first(terms, |terms| terms.cost).map(|cost| self.say(cost_message(cost), &[])));
        fact("decision", first(terms, |terms| terms.decision).map(|decision| self.say(decision_message(decision), &[])));
        fact("recorded", first(terms, |terms| terms.recorded).map(|recorded| self.say(recorded_message(recorded), &[])));
        fact("waiting", first(terms, |terms| terms.waiting).map(|waiting| self.waiting(waiting)));
        fact("language", Some(self.service_languages(terms)));
        facts
    }

    fn how(&self, terms: &[&OfferTerms]) -> Option<String> {
        let sign_up = first(terms, |terms| terms.sign_up).map(|sign_up| self.say(sign_up_message(sign_up), &[]));
        let forms = first(terms, |terms| (!terms.form.is_empty()).then(|| terms.form.clone())).unwrap_or_default();
        let forms: Vec<String> = forms.iter().map(|form| self.say(form_message(*form), &[])).collect();
        let forms = (!forms.is_empty()).then(|| self.say("offer-forms", &[("forms", self.speak.list(&forms).into())]));
        let parts: Vec<String> = sign_up.into_iter().chain(forms).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    fn talks(&self, talks: Talks) -> String {
        match talks {
            Talks::AtMost(number) => self.say("talks-at-most", &[("number", Value::from(number))]),
            Talks::NoLimit => self.say("talks-no-limit", &[]),
        }
    }

    fn service_languages(&self, terms: &[&OfferTerms]) -> String {
        let languages = first(terms, |terms| (!terms.languages.is_empty()).then(|| self.languages(&terms.languages)));
        let interpreter = first(terms, |terms| terms.interpreter.as_ref().map(|interpreter| self.interpreter(interpreter)));
        let languages = languages.map(|languages| self.say("service-languages", &[("languages", languages.into())]));
        languages.into_iter().chain(interpreter).collect::<Vec<_>>().join(" ")
    }

    /// Coming activities, nearest first: those that people of a district may come to, or all.
    pub fn activities(&self, district: Option<&DistrictId>, group: Option<&GroupId>, limit: usize) -> Vec<ActivityView> {
        let mut coming: Vec<(Date, &ActivityId, &Activity)> = self
            .site
            .activities
            .iter()
            .filter(|(_, activity)| {
                district.is_none_or(|district| {
                    activity.district.as_ref() == Some(district) || activity.is_open_to(district) && activity.open_to != OpenTo::All
                })
            })
            .filter(|(_, activity)| {
                group.is_none_or(|group| activity.groups.is_empty() || activity.groups.iter().any(|of| of.value == *group))
            })
            .filter_map(|(id, activity)| Some((*activity.days(self.site.today, 1).first()?, id, activity)))
            .collect();
        coming.sort_by_key(|(day, id, activity)| (*day, activity.time.map(|time| time.from), *id));
        coming.into_iter().take(limit).map(|(day, id, activity)| self.activity(id, activity, day)).collect()
    }

    /// One activity on one of its days.
    pub fn activity(&self, id: &ActivityId, activity: &Activity, day: Date) -> ActivityView {
        let (_, _, number) = day.parts();
        let mut when = Vec::new();
        when.extend(activity.time.map(|time| printed(&self.at_time(time)).html));
        when.extend(activity.place.as_ref().filter(|_| activity.digital.is_none()).map(|place| self.inline(place)));
        when.extend(repeats_message(activity.repeats).map(|id| self.message(id).html));
        let link = activity.digital.as_ref().map(|url| LinkView {
            href: url.to_string(),
            text: self.message("activity-digital"),
            note: None,
            current: false,
            hreflang: None,
        });
        ActivityView {
            id: super::listing::activity_anchor(id),
            title: self.text(&activity.title),
            href: self.activity_page(activity).map(|href| format!("{href}#{}", super::listing::activity_anchor(id))),
            datetime: day.to_string(),
            weekday: self.speak.date(day, DateStyle::Weekday),
            day: self.speak.number(i64::from(number)),
            month: self.speak.date(day, DateStyle::Month),
            spoken: self.speak.date(day, DateStyle::Day),
            when: TextView { html: when.join(&self.say("separator", &[])), ..TextView::default() },
            text: activity.text.as_ref().map(|text| self.text(text)),
            instead: activity.instead.as_ref().and_then(|instead| self.instead_of_web(instead)),
            link,
            tags: self.tags(activity),
        }
    }

    /// The page that has an activity in full: of the arranging district, for the offer that
    /// activities belong to.
    fn activity_page(&self, activity: &Activity) -> Option<String> {
        let (offer, _) = self.site.facts.offers.iter().find(|(_, offer)| offer.activities)?;
        self.href(&Subject::DistrictOffer(activity.district.clone()?, offer.clone()))
    }

    /// A contact or another activity that needs no web.
    fn instead_of_web(&self, id: &str) -> Option<TextView> {
        if let Some(contact) = self.site.contacts.get(&crate::model::ContactId::from(id)) {
            let number = super::contact::call_html(contact.phone.as_ref()?);
            return Some(self.rich("activity-instead-contact", &[("number", Part::Html(number))]));
        }
        let activity = self.site.activities.get(id)?;
        Some(self.rich("activity-instead-activity", &[("title", Part::Html(self.inline(&activity.title)))]))
    }

    /// People of which districts may come; none where nobody says.
    fn open_to(&self, activity: &Activity) -> Option<TextView> {
        let district = |id: &DistrictId| self.site.districts.get(id).map(|district| self.plain(&district.name));
        match &activity.open_to {
            OpenTo::All => Some(self.message("tag-open-to-all")),
            OpenTo::Own => {
                let name = activity.district.as_ref().and_then(district)?;
                Some(self.rich("tag-open-to-own", &[("name", (&*name).into())]))
            }
            OpenTo::Districts(others) => {
                let all = activity.district.iter().chain(others.iter().map(|other| &other.value));
                let names: Vec<String> = all.filter_map(district).collect();
                Some(self.rich("tag-open-to", &[("names", (&*self.speak.list(&names)).into())]))
            }
        }
    }

    fn tags(&self, activity: &Activity) -> Vec<TagView> {
        let mut tags = Vec::new();
        let mut tag = |text: TextView, open, main| tags.push(TagView { text, open, main });
        match (activity.sign_up, activity.sign_up_by) {
            (SignUp::None, _) => tag(self.message("tag-no-sign-up"), true, true),
            (_, Some(by)) => tag(self.rich("tag-sign-up-by", &[("date", Part::Html(self.time_html(by, DateStyle::Short)))]), false, true),
            (SignUp::Call, None) => tag(self.message("tag-sign-up-call"), false, true),
            (SignUp::Form | SignUp::CallOrForm, None) => tag(self.message("tag-sign-up"), false, true),
        }
        if let Some(open_to) = self.open_to(activity) {
            tag(open_to, false, true);
        }
        if activity.cost != Cost::Free {
            tag(self.message(cost_message(activity.cost)), false, false);
        }
        if let Some(places) = activity.places {
            tag(self.rich("tag-places", &[("number", Part::Count(places))]), false, false);
        }
        if !activity.languages.is_empty() {
            tag(self.rich("tag-language", &[("languages", (&*self.languages(&activity.languages)).into())]), false, false);
        }
        tags
    }
}

fn repeats_message(repeats: Repeats) -> Option<&'static str> {
    match repeats {
        Repeats::Never => None,
        Repeats::Weeks(1) => Some("repeats-weekly"),
        Repeats::Weeks(2) => Some("repeats-every-2-weeks"),
        Repeats::Weeks(3) => Some("repeats-every-3-weeks"),
        Repeats::Weeks(_) => Some("repeats-every-4-weeks"),
        Repeats::Monthly => Some("repeats-monthly"),
    }
}

fn cost_message(cost: Cost) -> &'static str {
    match cost {
        Cost::Free => "cost-free",
        Cost::Fee => "cost-fee",
        Cost::Ask => "cost-ask",
    }
}

fn decision_message(decision: Decision) -> &'static str {
    match decision {
        Decision::None => "decision-none",
        Decision::Needed => "decision-needed",
    }
}

fn recorded_message(recorded: Recorded) -> &'static str {
    match recorded {
        Recorded::Ask => "recorded-ask",
        Recorded::OwnFile => "recorded-own-file",
        Recorded::Nothing => "recorded-nothing",
    }
}

fn sign_up_message(sign_up: SignUp) -> &'static str {
    match sign_up {
        SignUp::None => "sign-up-none",
        SignUp::Call => "sign-up-call",
        SignUp::Form => "sign-up-form",
        SignUp::CallOrForm => "sign-up-call-or-form",
    }
}

fn form_message(form: OfferForm) -> &'static str {
    match form {
        OfferForm::Individual => "form-individual",
        OfferForm::Group => "form-group",
        OfferForm::Phone => "form-phone",
        OfferForm::Home => "form-home",
        OfferForm::Visit => "form-visit",
        OfferForm::Digital => "form-digital",
    }
}
