//! The view of a route: what its template sees.

use crate::model::{Audience, Date, Offline, PageKind, Route, Site, Subject};
use crate::theme::view::{
    AccessibilityView, ArticleView, CalendarView, ContactsView, DistrictOfferView, DistrictView, DistrictsView, FindDistrictView,
    FindSupportView, Frame, GlossaryView, GroupView, IndexView, LanguageView, LinkView, NotFoundView, OfferView, OffersView, PageView,
    RootView, Shared, SiteView, StartView, TextView, UnitView, UnitsView,
};

use super::scene::Reader;

/// What a page's own text gives to its view.
pub struct Texts {
    /// The frame with the body in it.
    pub frame: Frame,
    /// The district's own words.
    pub local: Option<crate::theme::view::BodyView>,
    /// What stands on every page of the locale.
    pub site: Shared<SiteView>,
}

/// How many coming activities a page shows.
const FEW: usize = 3;

/// Makes the view of a route.
pub fn view(reader: &Reader<'_>, route: &Route, texts: Texts) -> PageView {
    match &route.subject {
        Subject::Root | Subject::RootNotFound => PageView::Root(root(reader, route)),
        Subject::District(_) => PageView::District(district(reader, route, texts)),
        Subject::Group(_) | Subject::Pair(..) => PageView::Group(group(reader, route, texts)),
        Subject::Offer(offer) => PageView::Offer(OfferView { site: texts.site, page: texts.frame, districts: reader.offer_rows(offer) }),
        Subject::DistrictOffer(..) => district_offer(reader, route, texts),
        Subject::Unit(_) => PageView::Unit(unit(reader, route, texts)),
        Subject::NotFound => ways_on(reader, texts, &[PageKind::Start, PageKind::FindSupport, PageKind::Districts, PageKind::Index]),
        Subject::Offline => ways_on(reader, texts, &Offline::KINDS),
        Subject::Authored(_) => authored(reader, route, texts),
    }
}

/// A page that stands where another was asked for, with pages to go to instead.
fn ways_on(reader: &Reader<'_>, texts: Texts, kinds: &[PageKind]) -> PageView {
    let ways = kinds.iter().filter_map(|kind| reader.listing(*kind)).collect();
    PageView::NotFound(NotFoundView { site: texts.site, page: texts.frame, ways })
}

fn district_pages(reader: &Reader<'_>) -> Vec<LinkView> {
    reader.districts(|district| Subject::District(district.clone()), None)
}

fn authored(reader: &Reader<'_>, route: &Route, Texts { frame: page, site, .. }: Texts) -> PageView {
    let find_district = || reader.listing(PageKind::FindDistrict).map(|link| link.href);
    match route.kind {
        PageKind::Start => PageView::Start(start(reader, page, site)),
        PageKind::FindSupport => PageView::FindSupport(FindSupportView {
            site,
            page,
            situations: reader.site.facts.situations_in_order().into_iter().filter_map(|situation| reader.situation(situation)).collect(),
            groups: reader.groups(),
            not_sure: reader.listing(PageKind::NotSure),
        }),
        PageKind::Districts => {
            PageView::Districts(DistrictsView { site, page, districts: district_pages(reader), find_district: find_district() })
        }
        PageKind::Offers => {
            let cards =
                reader.site.facts.offer_order.iter().filter_map(|id| Some(reader.plain_card(id, reader.site.facts.offers.get(id)?)));
            PageView::Offers(OffersView { site, page, offers: cards.collect(), districts: district_pages(reader) })
        }
        PageKind::Units => PageView::Units(UnitsView { site, page, units: reader.units(None) }),
        PageKind::FindDistrict => PageView::FindDistrict(FindDistrictView { site, page, letters: reader.places() }),
        PageKind::Calendar => PageView::Calendar(CalendarView { site, page, districts: district_pages(reader), months: reader.months() }),
        PageKind::Contacts => {
            let (districts, units) = reader.contact_rows();
            PageView::Contacts(ContactsView { site, page, districts, units })
        }
        PageKind::Index => PageView::Index(IndexView {
            site,
            page,
            letters: reader.letters(),
            districts: reader.site.districts.keys().map(ToString::to_string).collect(),
        }),
        PageKind::Glossary => PageView::Glossary(GlossaryView { site, page, terms: reader.terms() }),
        PageKind::Accessibility => PageView::Accessibility(AccessibilityView { site, page, statement: reader.statement() }),
        kind => PageView::Article(ArticleView {
            site,
            page,
            form_href: reader.site.config.report_form.as_ref().filter(|_| kind == PageKind::ReportError).map(|url| url.value.to_string()),
            districts: if matches!(kind, PageKind::NotSure | PageKind::DifferentPlaces | PageKind::WhatHappens) {
                district_pages(reader)
            } else {
                Vec::new()
            },
            groups: if matches!(kind, PageKind::Groups | PageKind::NotSure) { reader.groups() } else { Vec::new() },
        }),
    }
}

fn start(reader: &Reader<'_>, page: Frame, site: Shared<SiteView>) -> StartView {
    let facts = &reader.site.facts;
    StartView {
        site,
        page,
        situations: facts
            .situations_in_order()
            .into_iter()
            .filter(|situation| situation.start)
            .filter_map(|situation| reader.situation(situation))
            .collect(),
        all_situations: reader.listing(PageKind::FindSupport).map(|link| link.href),
        districts: district_pages(reader),
        find_district: reader.listing(PageKind::FindDistrict).map(|link| link.href),
        offers: facts.offer_order.iter().filter_map(|id| Some(reader.plain_card(id, facts.offers.get(id)?))).collect(),
        groups: reader.groups(),
        contact_href: reader.listing(PageKind::Contacts).map(|link| link.href),
        index_href: reader.listing(PageKind::Index).map(|link| link.href),
    }
}

fn district(reader: &Reader<'_>, route: &Route, texts: Texts) -> DistrictView {
    let Subject::District(id) = &route.subject else { unreachable!("a district's view is made of a district") };
    DistrictView {
        site: texts.site,
        page: texts.frame,
        offers: reader.cards(id),
        activities: reader.activities(Some(id), None, FEW),
        calendar: reader.listing(PageKind::Calendar).map(|link| link.href),
        groups: reader.district_groups(id),
        units: reader.units(None),
        former: reader.former_names(id),
    }
}

fn group(reader: &Reader<'_>, route: &Route, texts: Texts) -> GroupView {
    let (district, group) = match &route.subject {
        Subject::Pair(district, group) => (Some(district), group),
        Subject::Group(group) => (None, group),
        _ => unreachable!("a group's view is made of a group"),
    };
    let record = reader.site.facts.target_groups.get(group);
    let child = record.is_some_and(|record| record.audience == Audience::Child);
    let citywide = district.and_then(|_| reader.subject_link(&Subject::Group(group.clone()), reader.message("citywide-page")));
    GroupView {
        local: texts.local,
        offers: district.filter(|_| !child).map(|district| reader.cards(district)).unwrap_or_default(),
        activities: district.map(|district| reader.activities(Some(district), Some(group), FEW)).unwrap_or_default(),
        units: reader.units(Some(group)),
        districts: if district.is_none() {
            reader.districts(|district| Subject::Pair(district.clone(), group.clone()), None)
        } else {
            Vec::new()
        },
        citywide,
        examples: Vec::new(),
        official: record.filter(|_| !route.sensitive).and_then(|record| official(reader, &record.official)),
        site: texts.site,
        page: texts.frame,
    }
}

/// The wording of the programme that holds today.
fn official(reader: &Reader<'_>, wordings: &[crate::model::Official]) -> Option<TextView> {
    let holds = |day: Date, wording: &&crate::model::Official| {
        wording.from.is_none_or(|from| from <= day) && wording.until.is_none_or(|until| day <= until)
    };
    wordings.iter().find(|wording| holds(reader.site.today, wording)).map(|wording| reader.text(&wording.text))
}

fn district_offer(reader: &Reader<'_>, route: &Route, texts: Texts) -> PageView {
    let Subject::DistrictOffer(district, offer) = &route.subject else { unreachable!("a district's offer is made of both") };
    let name = reader.site.districts.get(district).map(|record| reader.text(&record.name)).unwrap_or_default();
    let above = reader.subject_link(&Subject::District(district.clone()), name);
    let has_activities = reader.site.facts.offers.get(offer).is_some_and(|offer| offer.activities);
    match (reader.card(district, offer), above) {
        (Some(mut offer_card), Some(above)) => {
            offer_card.href = None;
            PageView::DistrictOffer(DistrictOfferView {
                offer: offer_card,
                activities: if has_activities { reader.activities(Some(district), None, usize::MAX) } else { Vec::new() },
                citywide: reader.subject_link(&Subject::Offer(offer.clone()), reader.message("citywide-page")),
                district: above,
                site: texts.site,
                page: texts.frame,
            })
        }
        _ => unreachable!("the plan only has districts and offers that exist"),
    }
}

fn unit(reader: &Reader<'_>, route: &Route, texts: Texts) -> UnitView {
    let Subject::Unit(id) = &route.subject else { unreachable!("a unit's view is made of a unit") };
    let unit = reader.site.facts.units.get(id);
    let groups = unit.into_iter().flat_map(|unit| &unit.serves).filter_map(|group| {
        let record = reader.site.facts.target_groups.get(&group.value)?;
        reader.subject_link(&Subject::Group(group.value.clone()), reader.text(&record.public))
    });
    UnitView {
        groups: groups.collect(),
        complements: unit.and_then(|unit| unit.complements.as_ref()).map(|text| reader.text(text)),
        site: texts.site,
        page: texts.frame,
    }
}

/// Every language at once: each with the name of its start page.
fn root(reader: &Reader<'_>, route: &Route) -> RootView {
    let site: &Site = reader.site;
    let locale = site.locales.get(reader.locale);
    let start = site.page_of_kind(PageKind::Start);
    let mut languages = Vec::new();
    let mut lines = Vec::new();
    for (id, locale) in site.locales.iter().filter(|(id, _)| !site.locales.is_easy(*id)) {
        let target = start.and_then(|bundle| reader.plan.get(&Subject::Authored(bundle.key.clone()), id));
        let address = target.map_or_else(|| reader.finished("/"), |route| reader.finished(&route.address));
        languages.push(LanguageView {
            lang: locale.language.to_string(),
            dir: locale.direction.html(),
            name: locale.name.to_string(),
            href: address,
            current: false,
        });
        let (at, words) = start
            .and_then(|bundle| site.page_text(&bundle.key, id))
            .map_or_else(|| site.local(&site.config.name, id), |(at, text)| (at, &*text.front.title.value));
        lines.push(TextView {
            html: super::words::escaped(words),
            lang: Some(site.locales.get(at).language.to_string()),
            dir: Some(site.locales.get(at).direction.html()),
        });
    }
    RootView {
        lang: locale.language.to_string(),
        dir: locale.direction.html(),
        name: reader.text(&site.config.name),
        canonical: reader.absolute("/"),
        languages,
        lines,
        not_found: route.kind == PageKind::NotFound,
        contact: reader.contact(&site.config.contact.value),
        demonstration: site.config.demonstration.as_ref().map(|line| reader.text(line)),
    }
}
