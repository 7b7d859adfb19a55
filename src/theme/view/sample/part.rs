//! Small parts, each filled.

use super::super::{
    ActivityView, AgeView, CallView, CardView, CheckedView, ContactView, DistrictOfferRow, DoorView, FactView, LineView, LinkView,
    NextView, NightView, RightView, RowView, SubstituteView, TagView, TermView, WayView,
};
use super::{some, text};

pub(super) fn call(dialled: &str, number: &str) -> CallView {
    CallView { href: format!("tel:{dialled}"), number: number.to_owned() }
}

pub(super) fn link(href: &str, words: &str) -> LinkView {
    LinkView { href: href.to_owned(), text: text(words), note: None, current: false, hreflang: None }
}

pub(super) fn noted(href: &str, words: &str, note: &str) -> LinkView {
    LinkView { note: Some(text(note)), ..link(href, words) }
}

/// With every field of a link.
pub(super) fn full_link(href: &str, words: &str) -> LinkView {
    LinkView { note: Some(text("Gäller hela staden")), current: true, hreflang: some("sv"), ..link(href, words) }
}

fn way(name: &'static str, icon: &'static str, href: Option<&str>, words: &str, note: Option<&str>) -> WayView {
    WayView { name, icon, href: href.map(str::to_owned), text: text(words), note: note.map(text) }
}

pub(super) fn contact(form: &'static str) -> ContactView {
    ContactView {
        form,
        id: "ring".to_owned(),
        level: 2,
        heading: "Prata med oss".to_owned(),
        name: text("Anhörigstödet på Södermalm"),
        vacant: Some(SubstituteView { text: text("Till och med 18 december svarar den gemensamma telefonen i stället.") }),
        call: Some(call("+46846500420", "08-465 004 20")),
        hours: Some(text("Måndag till torsdag, klockan 9&nbsp;till&nbsp;12 och 13&nbsp;till&nbsp;15.")),
        closed_href: some("#closed"),
        exceptions: vec![text(
            "Stängt <time datetime=\"2026-12-24\">24 december</time> till <time datetime=\"2027-01-06\">6 januari</time>. \
             Ring då <bdi dir=\"ltr\">08-465 004 00</bdi>.",
        )],
        anonymous: true,
        ways: vec![
            way("sms", "chat", Some("sms:+46701740620"), "Sms:a <bdi dir=\"ltr\">070-174 06 20</bdi>", None),
            way("text_phone", "phone", Some("tel:+46846500421"), "Texttelefon <bdi dir=\"ltr\">08-465 004 21</bdi>", None),
            way("video", "people", Some("https://bildtelefon.anhorig.example/"), "Bildtelefon, på teckenspråk", None),
            way("chat", "chat", Some("https://chatt.anhorig.example/"), "Chatta med oss", None),
            way("email", "mail", Some("mailto:sodermalm@anhorig.example"), "sodermalm@anhorig.example", None),
            way(
                "form",
                "form",
                Some("https://formular.anhorig.example/"),
                "Be oss höra av oss",
                Some("Svar med sms, e-post eller samtal. Du väljer. Säg när det är säkert att ringa. Samtalet syns i din samtalslista."),
            ),
            way(
                "visit",
                "visit",
                None,
                "Besök: Lyktgatan 4, 2 trappor",
                Some("Torsdag, klockan 13 till 18, ingen bokning. Hiss, hörslinga och rum för samtal i fred."),
            ),
            way("paper", "post", Some("tel:+46846500420"), "Få sidan på papper", Some("Ring, så skickar vi sidan med posten.")),
        ],
        hidden_address: true,
        language: Some(way(
            "language",
            "language",
            None,
            "Svenska, engelska och finska",
            Some("Tolk går att boka, även teckenspråk. Boka senast två dagar före."),
        )),
        place_rule: true,
        next: Some(NextView {
            steps: vec![
                text("En anhörigkonsulent svarar. Är det upptaget lämnar du namn och nummer, så ringer vi upp inom två arbetsdagar."),
                text("Berätta vem du hjälper, så mycket du vill. Du behöver inte kunna rätt ord."),
                text("Behövs någon annan tar vi den kontakten. Du ska inte skickas runt."),
            ],
        }),
        checked: Some(CheckedView {
            datetime: "2026-11-02".to_owned(),
            text: text("Kontrollerat <time datetime=\"2026-11-02\">2 november 2026</time> av anhörigstödet på Södermalm."),
            overdue: true,
        }),
        more: Some(link("/sv/kontakt/", "Fler sätt att nå oss")),
    }
}

fn fact(name: &'static str, label: &str, value: &str) -> FactView {
    FactView { name, label: label.to_owned(), value: text(value) }
}

pub(super) fn facts() -> Vec<FactView> {
    vec![
        fact("how", "Så får du det", "Boka per telefon, upp till fem samtal"),
        fact("cost", "Kostnad", "Gratis"),
        fact("decision", "Beslut", "Behövs inte"),
        fact("language", "Språk", "Svenska, engelska, finska. Tolk, boka två dagar före"),
    ]
}

pub(super) fn card(icon: &str, title: &str, words: &str) -> CardView {
    CardView {
        href: some("/sv/stadsdelar/sodermalm/samtal/"),
        icon: icon.to_owned(),
        title: text(title),
        text: Some(text(words)),
        facts: facts(),
        ages: Vec::new(),
        instead: None,
        not_stated: None,
    }
}

pub(super) fn offers() -> Vec<CardView> {
    vec![
        card("info", "Information", "Vi berättar vilket stöd som finns på Södermalm och i resten av staden, och hur du får det."),
        card("ear", "Vägledande samtal", "Prata om hur du har det. På Lyktgatan, i telefon eller hemma hos dig."),
        CardView {
            ages: vec![AgeView { heading: "Under 65 år".to_owned(), facts: facts() }],
            instead: Some(full_link("/sv/stadsdelar/farsta/", "Södermalm och Farsta har grupper tillsammans")),
            not_stated: Some(text("Vi vet inte hur många grupper som finns. Ring <bdi dir=\"ltr\">08-465 004 20</bdi> och fråga.")),
            ..card("people", "Grupper och träffpunkter", "Tre samtalsgrupper och ett öppet kafé, där du inte behöver förklara dig.")
        },
    ]
}

fn tag(words: &str, open: bool) -> TagView {
    TagView { text: text(words), open, main: true }
}

fn activity(id: &str, title: &str, day: (&str, &str, &str, &str, &str), when: &str, words: &str, tags: Vec<TagView>) -> ActivityView {
    let (datetime, weekday, day, month, spoken) = day;
    ActivityView {
        id: id.to_owned(),
        title: text(title),
        href: Some(String::new()),
        datetime: datetime.to_owned(),
        weekday: weekday.to_owned(),
        day: day.to_owned(),
        month: month.to_owned(),
        spoken: spoken.to_owned(),
        when: text(when),
        text: Some(text(words)),
        instead: None,
        link: None,
        tags,
    }
}

pub(super) fn activities() -> Vec<ActivityView> {
    vec![
        activity(
            "oppet-kafe",
            "Öppet anhörigkafé",
            ("2026-11-26", "Tors", "26", "nov", "torsdag 26 november"),
            "Klockan 15 till 17.30, Lyktgatan 4",
            "Kom som du är, gå när du vill. En anhörigkonsulent finns på plats.",
            vec![tag("Ingen anmälan", true), tag("För alla stadsdelar", false)],
        ),
        activity(
            "samtalsgrupp",
            "Samtalsgrupp för dig som lever med någon som har demens",
            ("2026-12-01", "Tis", "1", "dec", "tisdag 1 december"),
            "Klockan 17.30 till 19, åtta tisdagar, Lyktgatan 4",
            "Samma grupp varje gång. Är den full ställer vi dig i kö.",
            vec![tag("Anmälan senast 27 november", false)],
        ),
        ActivityView {
            instead: Some(text("Vill du inte vara på nätet? Ring, så går vi igenom samma sak i telefon.")),
            link: Some(full_link("https://mote.anhorig.example/", "Till mötet på nätet")),
            ..activity(
                "digital-kvall",
                "Digital kväll: så söker ni avlösning",
                ("2026-12-03", "Tors", "3", "dec", "torsdag 3 december"),
                "Klockan 19 till 20, på nätet",
                "Vi går igenom ansökan steg för steg.",
                vec![tag("Ingen anmälan", true), tag("På nätet", false)],
            )
        },
    ]
}

pub(super) fn door(href: &str, words: &str, note: &str) -> DoorView {
    DoorView { href: href.to_owned(), words: text(words), note: Some(text(note)) }
}

fn line(dialled: &str, number: &str, name: &str, purpose: &str) -> LineView {
    LineView { call: call(dialled, number), name: text(name), purpose: text(purpose) }
}

pub(super) fn lines() -> Vec<LineView> {
    vec![
        line("112", "112", "SOS Alarm", "Fara för liv, eller någon hotar dig nu"),
        line("1177", "1177", "1177", "Råd om vård, dygnet runt"),
        line("+46846500490", "08-465 004 90", "Socialjouren", "Kväll, natt och helg"),
        line("116111", "116 111", "Bris", "För dig som är under 18"),
        line("90101", "90101", "Självmordslinjen", "För den som tänker på att inte leva, och för dig som oroar dig"),
    ]
}

pub(super) fn night() -> NightView {
    NightView {
        lines: lines(),
        owners: text("112, 1177, Bris och Självmordslinjen är nationella, inte stadens egna. Socialjouren är stadens."),
    }
}

pub(super) fn now() -> NightView {
    NightView { lines: lines().drain(..2).collect(), owners: text("Nationella nummer, inte stadens egna.") }
}

pub(super) fn rights() -> Vec<RightView> {
    [
        ("inget-beslut", "Information, vägledande samtal, grupper och träffpunkter kräver inget beslut och kostar inget."),
        ("avlosning-beslut", "Avlösning kräver ansökan och beslut."),
        ("egen-del", "Du kan också söka stöd för egen del."),
        ("vi-berattar-inte", "Vi berättar inte för den du hjälper att du har hört av dig, om du inte vill."),
        ("fraga-vad-vi-skriver", "Fråga vad vi skriver ner."),
        ("anmalan-barn", "Om ett barn far illa eller riskerar att fara illa måste vi anmäla det."),
    ]
    .map(|(id, words)| RightView { id: id.to_owned(), text: text(words) })
    .into()
}

pub(super) fn terms(prefix: &str) -> Vec<TermView> {
    [
        ("anhorig", "Anhörig", "Anhörig är du som hjälper någon."),
        ("avlosning", "Avlösning", "Någon annan tar över en stund, så att du kan vila."),
        ("beslut", "Beslut", "En person i kommunen bestämmer om du får stödet."),
    ]
    .map(|(id, term, words)| TermView { id: format!("{prefix}{id}"), term: text(term), explanation: text(words) })
    .into()
}

pub(super) fn rows() -> Vec<RowView> {
    vec![
        RowView {
            link: full_link("/sv/stadsdelar/bromma/", "Bromma"),
            call: Some(call("+46846500410", "08-465 004 10")),
            hours: Some(text("Måndag till fredag, klockan 9 till 12")),
        },
        RowView { call: Some(call("+46846500413", "08-465 004 13")), link: link("/sv/stadsdelar/farsta/", "Farsta"), hours: None },
    ]
}

pub(super) fn offer_rows() -> Vec<DistrictOfferRow> {
    vec![
        DistrictOfferRow { link: full_link("/sv/stadsdelar/bromma/samtal/", "Bromma"), facts: facts(), instead: None },
        DistrictOfferRow {
            link: link("/sv/stadsdelar/farsta/samtal/", "Farsta"),
            facts: Vec::new(),
            instead: Some(text("Finns inte här. Södermalm tar emot dig.")),
        },
    ]
}
