//! What stands round a page: everything, and nothing.

use super::super::{
    AlternateView, BodyView, CrumbView, EasySwitchView, ExitView, FooterView, Frame, KeepView, LanguageView, NavView, NoticeView,
    SearchView, Shared, SiteView, SpeakView, TextView,
};
use super::{part, some, text};

fn language(lang: &str, dir: &'static str, name: &str) -> LanguageView {
    LanguageView { lang: lang.to_owned(), dir, name: name.to_owned(), href: format!("/{lang}/"), current: lang == "sv" }
}

pub(super) fn languages() -> Vec<LanguageView> {
    vec![
        language("sv", "ltr", "Svenska"),
        language("en", "ltr", "English"),
        language("fi", "ltr", "Suomi"),
        language("ar", "rtl", "العربية"),
        language("so", "ltr", "Soomaali"),
        language("uk", "ltr", "Українська"),
    ]
}

pub(super) fn districts() -> Vec<super::super::LinkView> {
    [
        ("bromma", "Bromma"),
        ("enskede-arsta-vantor", "Enskede-Årsta-Vantör"),
        ("farsta", "Farsta"),
        ("hagersten-alvsjo", "Hägersten-Älvsjö"),
        ("hasselby-vallingby", "Hässelby-Vällingby"),
        ("jarva", "Järva"),
        ("kungsholmen", "Kungsholmen"),
        ("norra-innerstaden", "Norra innerstaden"),
        ("skarpnack", "Skarpnäck"),
        ("skarholmen", "Skärholmen"),
        ("sodermalm", "Södermalm"),
    ]
    .map(|(slug, name)| part::link(&format!("/sv/stadsdelar/{slug}/"), name))
    .into()
}

pub(super) fn site() -> Shared<SiteView> {
    let nav = [("find-support", "Hitta stöd"), ("districts", "Stadsdelar"), ("calendar", "Kalender"), ("index", "A–Ö")];
    Shared::new(SiteView {
        name: text("Anhörigstöd i Stockholm"),
        home: "/sv/".to_owned(),
        languages: vec![text("Språk"), TextView { html: "Language".to_owned(), lang: Some("en".to_owned()), dir: Some("ltr") }],
        nav: nav.map(|(name, words)| NavView { name, href: format!("/sv/{name}/"), text: text(words) }).into(),
        footer: FooterView {
            find: vec![
                part::full_link("/sv/hitta-stod/", "Välj din situation"),
                part::link("/sv/stadsdelar/", "Välj din stadsdel"),
                part::link("/sv/kalender/", "Kalender"),
                part::link("/sv/a-o/", "Allt från A till Ö"),
                part::link("/sv/rattigheter/", "Dina rättigheter"),
            ],
            talk: vec![
                part::link("/sv/vet-inte/", "Vet inte vart du ska vända dig?"),
                part::link("/sv/barn/", "Du som är under 18"),
                part::link("/sv/tolk/", "Tolk och andra språk"),
            ],
            call: Some(part::call("+46846500400", "08-465 004 00")),
            about: vec![
                part::link("/sv/tillganglighet/", "Tillgänglighetsredogörelse"),
                part::link("/sv/rapportera-fel/", "Rapportera ett fel på sidan"),
                part::link("/sv/integritet/", "Inga kakor, inga spår"),
            ],
            emergency: Some(part::lines().remove(0)),
        },
        search: Some(SearchView { engine: "/search/engine.js".to_owned(), entry: "/search/sv.json".to_owned() }),
        demonstration: Some(text(
            "Det här är en demonstration. Telefonnummer, adresser och tider är påhittade, och sidan är inte Stockholms stads \
             officiella webbplats.",
        )),
    })
}

pub(super) fn bare_site() -> Shared<SiteView> {
    Shared::new(SiteView {
        name: text("Anhörigstöd"),
        home: "/".to_owned(),
        languages: vec![text("Språk")],
        nav: Vec::new(),
        footer: FooterView { find: Vec::new(), talk: Vec::new(), call: None, about: Vec::new(), emergency: None },
        search: None,
        demonstration: None,
    })
}

pub(super) fn full(kind: &'static str, title: &str, contact: &'static str) -> Frame {
    Frame {
        lang: "sv".to_owned(),
        dir: "ltr",
        easy: false,
        kind,
        document_title: format!("{title} – Anhörigstöd i Stockholm"),
        description: "Ring, skriv eller besök anhörigstödet på Södermalm. Samtal, grupper och träffpunkter.".to_owned(),
        canonical: "https://anhorig.example/sv/".to_owned(),
        alternates: vec![AlternateView { hreflang: "en".to_owned(), href: "https://anhorig.example/en/".to_owned() }],
        noindex: true,
        kicker: Some(text("Gäller i hela Stockholm")),
        title: text(title),
        contact_first: false,
        lead: Some(text("För dig som bor på Södermalm, i Gamla stan eller i Hammarby sjöstad.")),
        notice: Some(NoticeView {
            text: text("Maskinöversatt, inte granskad. Resten av sidan finns på svenska."),
            original: Some(part::full_link("/sv/", "Originalet")),
        }),
        keep: Some(KeepView {
            script: "/search/keep.js".to_owned(),
            worker: "/offline.js".to_owned(),
            list: "/offline/sv.json".to_owned(),
        }),
        exit: Some(ExitView { href: "https://www.wikipedia.org/".to_owned() }),
        now: Some(part::now()),
        tested: Some(text("Testad med läsare 1 oktober 2026 av Läsargruppen.")),
        media: vec![part::full_link("https://film.example/", "Film på svenskt teckenspråk (4 minuter, 24 MB)")],
        contact: Some(Shared::new(part::contact(contact))),
        crumbs: vec![
            CrumbView { href: some("/sv/"), text: text("Start") },
            CrumbView { href: some("/sv/stadsdelar/"), text: text("Stadsdelar") },
            CrumbView { href: None, text: text(title) },
        ],
        languages: languages(),
        easy_switch: Some(EasySwitchView {
            href: "/sv/lattlast/".to_owned(),
            to_easy: true,
            language: some("svenska"),
            hreflang: "sv".to_owned(),
        }),
        speak: Some(SpeakView {
            text: text("Vill du prata på ditt språk? Tolk går att boka."),
            link: part::full_link("/sv/tolk/", "Så bokar du tolk"),
        }),
        rights: part::rights(),
        night: Some(Shared::new(part::night())),
        district: some("farsta"),
        section: Some("districts"),
        report_href: some("/sv/rapportera-fel/"),
        body: Some(BodyView { html: PROSE.to_owned(), lang: some("sv"), dir: Some("ltr"), heading: Some(text("På svenska")) }),
        words: part::terms("svart-ord-"),
    }
}

pub(super) fn bare(kind: &'static str) -> Frame {
    Frame {
        lang: "sv".to_owned(),
        dir: "ltr",
        easy: true,
        kind,
        document_title: "Anhörigstöd".to_owned(),
        description: String::new(),
        canonical: "https://anhorig.example/".to_owned(),
        alternates: Vec::new(),
        noindex: false,
        kicker: None,
        title: text("Anhörigstöd"),
        lead: None,
        contact_first: true,
        notice: None,
        keep: None,
        exit: None,
        now: None,
        media: Vec::new(),
        tested: None,
        contact: None,
        crumbs: Vec::new(),
        languages: Vec::new(),
        easy_switch: None,
        speak: None,
        rights: Vec::new(),
        night: None,
        district: None,
        section: None,
        report_href: None,
        body: None,
        words: Vec::new(),
    }
}

const PROSE: &str = r#"<h2 id="vanligt">Känner du igen dig?</h2>
<p>Du svarar på samma fråga för tionde gången. Du sover med ett öra öppet. Du är gift, men ensam om besluten.</p>
<p>Många som ringer till oss säger att de borde ha gjort det tidigare. Du behöver inte vänta tills du inte orkar.</p>
<h2 id="fa">Det här kan du få</h2>
<h3>Någon att prata med</h3>
<p>Ett vägledande samtal handlar om hur <em>du</em> har det. Det kan vara på plats, i telefon eller hemma hos dig.</p>
<ul>
<li>Hos oss på Lyktgatan</li>
<li>I telefon</li>
</ul>
<h3>Om den du hjälper säger nej</h3>
<p>Samtal och grupper är till för dig. Ingen annan behöver gå med på det. Läs om <a href="/sv/rattigheter/">dina rättigheter</a>.</p>"#;
