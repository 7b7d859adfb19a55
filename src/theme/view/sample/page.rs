//! One full and one bare view per kind of page.

use super::super::{
    AccessibilityView, ArticleView, BodyView, CalendarView, ContactsView, DistrictOfferView, DistrictView, DistrictsView, FindDistrictView,
    FindSupportView, GlossaryView, GroupView, IndexView, IssueListView, IssueView, LetterView, MonthView, NotFoundView, OfferView,
    OffersView, PageView, PlaceLetterView, PlaceView, RootView, StartView, StatementView, UnitView, UnitsView,
};
use super::frame::{bare as bare_frame, bare_site, districts, full as full_frame, languages, site};
use super::part::{activities, card, contact, door, full_link, link, noted, offer_rows, offers, rows, terms};
use super::{some, text};

fn situations() -> Vec<super::super::DoorView> {
    vec![
        door("/sv/aldre/", "”Mamma har demens och ringer hela natten”", "Demens och minnessvårigheter"),
        door("/sv/beroende/", "”Min man dricker och jag täcker upp”", "Skadligt bruk och beroende"),
        door("/sv/psykisk/", "”Min bror orkar inte leva”", "Psykisk sjukdom"),
        door("/sv/funktion/", "”Mitt barn kräver allt, dygnet runt”", "Funktionsnedsättning och sjukdom"),
        door("/sv/barn/", "”Jag är under 18 och pappa är sjuk”", "Barn som anhöriga"),
        door("/sv/vet-inte/", "”Jag vet inte om jag räknas”", "Alla andra, och du som hjälper flera"),
    ]
}

fn groups() -> Vec<super::super::LinkView> {
    vec![
        full_link("/sv/aldre/", "Någon som är äldre"),
        link("/sv/funktion/", "Någon med funktionsnedsättning eller fysisk sjukdom"),
        noted("/sv/beroende/", "Någon som dricker, tar droger eller spelar", "Skadligt bruk och beroende"),
        noted("/sv/barn/", "Jag är under 18 år", "Barn som anhöriga"),
    ]
}

fn group_doors() -> Vec<super::super::DoorView> {
    vec![
        door("/sv/aldre/", "Någon som är äldre", "Anhörigstödet på Södermalm svarar"),
        door("/sv/funktion/", "Någon med funktionsnedsättning eller fysisk sjukdom", "Anhörigstödet på Södermalm svarar"),
        door("/sv/psykisk/", "Någon med psykisk sjukdom eller funktionsnedsättning", "Anhörigstödet på Södermalm svarar"),
        door(
            "/sv/beroende/",
            "Någon som dricker, tar droger eller spelar",
            "Anhörigstödet på Södermalm svarar. Dessutom: stadens öppna mottagning",
        ),
        door("/sv/vbe/", "Någon som dras till extrema grupper", "Anhörigstödet på Södermalm svarar. Dessutom: stadens öppna mottagning"),
        door("/sv/brott/", "Någon som lever med brott", "Anhörigstödet på Södermalm svarar. Dessutom: stadens öppna mottagning"),
        door(
            "/sv/handelse/",
            "Någon jag älskar har blivit skjuten eller dödad",
            "Anhörigstödet på Södermalm svarar. Dessutom: stadens öppna mottagning",
        ),
        door("/sv/barn/", "Jag är under 18 år", "Barn- och ungdomsgruppen på Södermalm svarar"),
    ]
}

fn units() -> Vec<super::super::LinkView> {
    vec![
        full_link("/sv/oppna-mottagningen/", "Den öppna mottagningen"),
        noted("/sv/framtid/", "Framtid Stockholm", "För unga och deras familjer"),
    ]
}

fn months() -> Vec<MonthView> {
    let mut all = activities();
    let november = all.drain(..1).collect();
    vec![
        MonthView { id: "2026-11".to_owned(), name: "November 2026".to_owned(), activities: november },
        MonthView { id: "2026-12".to_owned(), name: "December 2026".to_owned(), activities: all },
    ]
}

fn letters() -> Vec<LetterView> {
    let letter = |id: &str, letter: &str, entries| LetterView { id: id.to_owned(), letter: letter.to_owned(), entries };
    vec![
        letter(
            "bokstav-a",
            "A",
            vec![full_link("/sv/anhorig/", "Anhörig, vad betyder det?"), noted("/sv/avlosning/", "Avlastning", "heter här avlösning")],
        ),
        letter("bokstav-b", "B", vec![link("/sv/barn/", "Barn som anhöriga"), link("/sv/bromma/", "Bromma")]),
        letter("bokstav-k", "K", vec![link("/sv/kalender/", "Kalender"), link("/sv/kort/", "Korttidsvård")]),
        letter("bokstav-aa", "Ö", vec![noted("/sv/norra/", "Östermalm", "ingår i Norra innerstaden sedan 2023")]),
    ]
}

fn places() -> Vec<PlaceLetterView> {
    let place = |name: &str, former, districts| PlaceView { name: name.to_owned(), former, districts };
    vec![
        PlaceLetterView {
            id: "bokstav-g".to_owned(),
            letter: "G".to_owned(),
            places: vec![place("Gamla stan", false, vec![full_link("/sv/stadsdelar/sodermalm/", "Södermalm")])],
        },
        PlaceLetterView {
            id: "bokstav-ae".to_owned(),
            letter: "Ä".to_owned(),
            places: vec![place(
                "Älvsjö",
                true,
                vec![link("/sv/stadsdelar/hagersten-alvsjo/", "Hägersten-Älvsjö"), link("/sv/stadsdelar/farsta/", "Farsta")],
            )],
        },
    ]
}

fn statement() -> StatementView {
    let issue = IssueView {
        text: text("Det finns ingen film på teckenspråk."),
        lines: vec![text("Berör dig som använder webbplatsen utan hörsel."), text("WCAG 2.2: 1.2.6.")],
    };
    StatementView {
        sentences: vec![text("Lyktans kommun ansvarar för webbplatsen."), text("Webbplatsen följer delvis lagen.")],
        issues: vec![IssueListView { id: "issues-fault".to_owned(), heading: text("Det här brister"), issues: vec![issue] }],
        form_href: some("https://formular.anhorig.example/fel"),
        authority: text("Myndigheten ser till att lagen följs."),
        complaints: link("https://myndigheten.example/", "Anmäl till Myndigheten"),
    }
}

/// Every kind with everything.
pub(super) fn full() -> Vec<PageView> {
    let page = full_frame;
    let local = Some(BodyView {
        html: "<p>På Lyktgatan möts anhöriga till personer med demens varannan tisdag.</p>".to_owned(),
        lang: some("sv"),
        dir: Some("ltr"),
        heading: Some(text("På Södermalm")),
    });
    vec![
        PageView::Start(StartView {
            page: page("start", "Du hjälper någon. Vi&nbsp;hjälper dig.", "column"),
            situations: situations(),
            all_situations: some("/sv/hitta-stod/"),
            districts: districts(),
            find_district: some("/sv/hitta-stadsdel/"),
            offers: offers(),
            groups: groups(),
            contact_href: some("/sv/kontakt/"),
            index_href: some("/sv/a-o/"),
            site: site(),
        }),
        PageView::FindSupport(FindSupportView {
            page: page("find-support", "Hitta stöd", "slim"),
            situations: situations(),
            groups: groups(),
            not_sure: Some(full_link("/sv/vet-inte/", "Jag vet inte")),
            site: site(),
        }),
        PageView::Districts(DistrictsView {
            page: page("districts", "Stadsdelar", "slim"),
            districts: districts(),
            find_district: some("/sv/hitta-stadsdel/"),
            site: site(),
        }),
        PageView::District(DistrictView {
            page: page("district", "Anhörigstöd på Södermalm", "full"),
            offers: offers(),
            activities: activities(),
            calendar: some("/sv/kalender/#sodermalm"),
            groups: group_doors(),
            units: units(),
            former: Some(text("Hette Maria-Gamla stan och Katarina-Sofia till 2006.")),
            site: site(),
        }),
        PageView::Group(GroupView {
            page: page("group", "Du som hjälper någon med demenssjukdom", "column"),
            local,
            offers: offers(),
            activities: activities(),
            units: units(),
            districts: districts(),
            citywide: Some(full_link("/sv/aldre/", "Läs mer för hela staden")),
            examples: vec![text("demens"), text("stroke")],
            official: Some(text("Anhöriga till personer som är äldre")),
            site: site(),
        }),
        PageView::Offers(OffersView {
            page: page("offers", "Det här kan du få", "column"),
            offers: offers(),
            districts: districts(),
            site: site(),
        }),
        PageView::Offer(OfferView { page: page("offer", "Vägledande samtal", "column"), districts: offer_rows(), site: site() }),
        PageView::DistrictOffer(DistrictOfferView {
            page: page("district-offer", "Samtal på Södermalm", "column"),
            offer: offers().remove(2),
            activities: activities(),
            citywide: Some(full_link("/sv/samtal/", "Samtal i hela staden")),
            district: full_link("/sv/stadsdelar/sodermalm/", "Anhörigstöd på Södermalm"),
            site: site(),
        }),
        PageView::Units(UnitsView { page: page("units", "Enheter för hela staden", "slim"), units: units(), site: site() }),
        PageView::Unit(UnitView {
            page: page("unit", "Den öppna mottagningen", "column"),
            groups: groups(),
            complements: Some(text("Stadsdelen svarar först. Mottagningen kan mer om beroende.")),
            site: site(),
        }),
        PageView::FindDistrict(FindDistrictView {
            page: page("find-district", "Hitta din stadsdel", "slim"),
            letters: places(),
            site: site(),
        }),
        PageView::Calendar(CalendarView {
            page: page("calendar", "Kalender", "slim"),
            districts: std::iter::once(full_link("/sv/kalender/", "Hela staden")).chain(districts()).collect(),
            months: months(),
            site: site(),
        }),
        PageView::Contacts(ContactsView {
            page: page("contacts", "Alla kontakter", "full"),
            districts: rows(),
            units: rows(),
            site: site(),
        }),
        PageView::Index(IndexView {
            page: page("index", "Allt från A till Ö", "slim"),
            letters: letters(),
            districts: vec!["farsta".to_owned()],
            site: site(),
        }),
        PageView::Glossary(GlossaryView { page: page("glossary", "Ordlista", "slim"), terms: terms(""), site: site() }),
        PageView::Article(ArticleView {
            page: page("article", "När du inte orkar mer", "column"),
            form_href: some("https://formular.anhorig.example/fel"),
            districts: districts(),
            groups: groups(),
            site: site(),
        }),
        PageView::Accessibility(AccessibilityView {
            page: page("accessibility", "Tillgänglighet", "column"),
            statement: Some(statement()),
            site: site(),
        }),
        PageView::NotFound(NotFoundView {
            page: page("not-found", "Den här dörren leder ingenstans", "slim"),
            ways: vec![full_link("/sv/hitta-stod/", "Välj din situation"), link("/sv/", "Till startsidan")],
            site: site(),
        }),
        PageView::Root(RootView {
            lang: "sv".to_owned(),
            dir: "ltr",
            name: text("Anhörigstöd i Stockholm"),
            canonical: "https://anhorig.example/".to_owned(),
            languages: languages(),
            lines: vec![
                text("Du hjälper någon. Vi hjälper dig."),
                super::TextView { html: "You help someone. We help you.".to_owned(), lang: some("en"), dir: Some("ltr") },
            ],
            not_found: true,
            contact: Some(contact("slim")),
            demonstration: Some(text("Det här är en demonstration.")),
        }),
    ]
}

/// Every kind with nothing that may be absent.
pub(super) fn bare() -> Vec<PageView> {
    let site = bare_site;
    let page = bare_frame;
    let offer = super::super::CardView { href: None, text: None, facts: Vec::new(), ..card("ear", "Samtal", "") };
    vec![
        PageView::Start(StartView {
            site: site(),
            page: page("start"),
            situations: Vec::new(),
            all_situations: None,
            districts: Vec::new(),
            find_district: None,
            offers: Vec::new(),
            groups: Vec::new(),
            contact_href: None,
            index_href: None,
        }),
        PageView::FindSupport(FindSupportView {
            site: site(),
            page: page("find-support"),
            situations: Vec::new(),
            groups: Vec::new(),
            not_sure: None,
        }),
        PageView::Districts(DistrictsView { site: site(), page: page("districts"), districts: Vec::new(), find_district: None }),
        PageView::District(DistrictView {
            site: site(),
            page: page("district"),
            offers: Vec::new(),
            activities: Vec::new(),
            calendar: None,
            groups: Vec::new(),
            units: Vec::new(),
            former: None,
        }),
        PageView::Group(GroupView {
            site: site(),
            page: page("group"),
            local: None,
            offers: Vec::new(),
            activities: Vec::new(),
            units: Vec::new(),
            districts: Vec::new(),
            citywide: None,
            examples: Vec::new(),
            official: None,
        }),
        PageView::Offers(OffersView { site: site(), page: page("offers"), offers: Vec::new(), districts: Vec::new() }),
        PageView::Offer(OfferView { site: site(), page: page("offer"), districts: Vec::new() }),
        PageView::DistrictOffer(DistrictOfferView {
            site: site(),
            page: page("district-offer"),
            offer,
            activities: Vec::new(),
            citywide: None,
            district: link("/", "Södermalm"),
        }),
        PageView::Units(UnitsView { site: site(), page: page("units"), units: Vec::new() }),
        PageView::Unit(UnitView { site: site(), page: page("unit"), groups: Vec::new(), complements: None }),
        PageView::FindDistrict(FindDistrictView { site: site(), page: page("find-district"), letters: Vec::new() }),
        PageView::Calendar(CalendarView { site: site(), page: page("calendar"), districts: Vec::new(), months: Vec::new() }),
        PageView::Contacts(ContactsView { site: site(), page: page("contacts"), districts: Vec::new(), units: Vec::new() }),
        PageView::Index(IndexView { site: site(), page: page("index"), letters: Vec::new(), districts: Vec::new() }),
        PageView::Glossary(GlossaryView { site: site(), page: page("glossary"), terms: Vec::new() }),
        PageView::Article(ArticleView { site: site(), page: page("article"), form_href: None, districts: Vec::new(), groups: Vec::new() }),
        PageView::Accessibility(AccessibilityView { site: site(), page: page("accessibility"), statement: None }),
        PageView::NotFound(NotFoundView { site: site(), page: page("not-found"), ways: Vec::new() }),
        PageView::Root(RootView {
            lang: "sv".to_owned(),
            dir: "ltr",
            name: text("Anhörigstöd"),
            canonical: "https://anhorig.example/".to_owned(),
            languages: Vec::new(),
            lines: Vec::new(),
            not_found: false,
            contact: None,
            demonstration: None,
        }),
    ]
}
