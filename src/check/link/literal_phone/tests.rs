//! Telephone numbers, and what must not be taken for them.

use super::check;
use crate::check::fixture::{Trial, fixture, phone, read, show};
use crate::check::link::numbers::Numbers;
use crate::check::link::vocabulary::Vocabulary;
use crate::check::words::tokens;

/// The fixture with the lines that a site of this kind has: 112, 1177 (whose number is its name),
/// 116 111 and 90101.
fn with_lines() -> Trial {
    let mut site = fixture();
    for (id, name, number) in [("1177", "1177", "1177"), ("bris", "Bris", "116 111"), ("mind", "Självmordslinjen", "90101")] {
        let mut line = site.facts.after_hours["112"].clone();
        (line.name, line.phone) = (site.everywhere(name), phone(number));
        site.facts.after_hours.insert(id.into(), line);
    }
    site
}

fn found<'t>(site: &Trial, language: &str, text: &'t str) -> Vec<(&'t str, String)> {
    let numbers = Numbers::new(site);
    let hits = numbers.find(&tokens(text), &Vocabulary::of(language));
    hits.into_iter().map(|hit| (&text[hit.range], hit.known.first().map(|known| known.reference()).unwrap_or_default())).collect()
}

#[test]
fn numbers_of_records_are_known_however_they_are_written() {
    let site = with_lines();
    for (text, number, reference) in [
        ("Ring 08-465 004 00.", "08-465 004 00", "contact:stad"),
        ("Ring 08 465 00 400 nu", "08 465 00 400", "contact:stad"),
        ("Ring 08\u{2011}465\u{a0}004\u{a0}00.", "08\u{2011}465\u{a0}004\u{a0}00", "contact:stad"),
        ("Ring 084650 0400.", "084650 0400", "contact:stad"),
        ("Ring +46 8 465 004 00.", "+46 8 465 004 00", "contact:stad"),
        ("Ring +46 (0)8-465 004 00.", "+46 (0)8-465 004 00", "contact:stad"),
        ("Ring 0046 8 465 004 00.", "0046 8 465 004 00", "contact:stad"),
        ("Ring (08) 465 004 00.", "(08) 465 004 00", "contact:stad"),
        ("Sms 070-174 06 00", "070-174 06 00", "contact:stad#sms"),
        ("08-465 004 20", "08-465 004 20", "contact:lyktan/anhorigstod"),
        ("Ring 116 111.", "116 111", "line:bris"),
        ("Bris har 116111.", "116111", "line:bris"),
        ("Självmordslinjen, 90101, svarar.", "90101", "line:mind"),
        ("Ring 112 om någon är i fara.", "112", "line:112"),
        ("Ring genast 112!", "112", "line:112"),
        ("Kontakta polisen eller 112.", "112", "line:112"),
        ("112", "112", "line:112"),
        ("SOS Alarm svarar på 112.", "112", "line:112"),
        ("Ring 1177.", "1177", "line:1177"),
        ("٠٨-٤٦٥ ٠٠٤ ٠٠", "٠٨-٤٦٥ ٠٠٤ ٠٠", "contact:stad"),
    ] {
        assert_eq!(found(&site, "sv", text), [(number, reference.to_owned())], "{text}");
    }
}

#[test]
fn numbers_that_no_record_has_are_known_by_their_shape() {
    let site = with_lines();
    for (language, text, number) in [
        ("sv", "Ring 08-123 456 78 idag", "08-123 456 78"),
        ("sv", "Ring 08-123 45.", "08-123 45"),
        ("sv", "Nås på 0701234567.", "0701234567"),
        ("sv", "Tel: 31 24 50", "31 24 50"),
        ("sv", "Tel. 31 24 50", "31 24 50"),
        ("sv", "Ring oss på 31 24 50.", "31 24 50"),
        ("en", "Call +44 20 7946 0958.", "+44 20 7946 0958"),
        ("fi", "Soita +358 9 310 1000", "+358 9 310 1000"),
        ("sv", "020-123 123 (ring)", "020-123 123"),
        ("sv", "Ring 90102", "90102"),
    ] {
        assert_eq!(found(&site, language, text), [(number, String::new())], "{text}");
    }
}

#[test]
fn what_looks_like_a_number_is_left_alone() {
    let site = with_lines();
    for text in [
        "Programmet gäller 2025–2028.",
        "Programmet 2025-2028 gäller.",
        "1177 är sjukvårdens telefon.",
        "Börja med vårdcentralen eller 1177.",
        "Hos 1177 får du råd.",
        "Eller ring någon. 1177 är sjukvårdens telefon.",
        "0–12 år, 13–17 år",
        "0-17",
        "Den 2026-11-22 och 05-06-2026",
        "118 00 Stockholm",
        "100 00 Lyktstad, Box 1",
        "Lagen (2025:400), 2009:400",
        "112 personer kom.",
        "Sidan 112.",
        "112 000 invånare",
        "2 112 personer",
        "Lyktgatan 112 ligger här.",
        "Vi bor på Lyktgatan 112.",
        "11 112,5 kvadratmeter",
        "10 000 kronor och 1 234 567 personer",
        "Org.nr 212000-0142",
        "08-17 vardagar, 08-12 13-15",
        "09.00–16.00",
        "3–5 samtal",
        "A4 och 65+",
        "ISBN 978-91-7000-000-0",
        "Ring oss 2026-11-22.",
        "Sedan 2021 har över 900 000 ringt.",
        "",
    ] {
        assert_eq!(found(&site, "sv", text), [], "{text}");
    }
}

#[test]
fn the_hint_is_what_to_paste() {
    let mut site = with_lines();
    let body = "Ring **08-465\n004 00**, [112](line:112), [08-465 004 20](contact:lyktan/anhorigstod), [ring](tel:+46846500420), 112.\n\n\
                Eller [08-465 004 00](contact:lyktan/barn). `08-465 004 00` [a](https://x.example/08-465-004-00)";
    site.page("sida", "sv", "En sida", body);
    assert_eq!(
        show(&site, read(&site, check)),
        [
            "literal-phone `08-465` words=08-465 004 00 reference=contact:stad shown=08-465 004 00 +.contact-hint",
            "literal-phone.link `[ring](tel:+46846500420)` words=+46846500420 reference=contact:lyktan/anhorigstod shown=08-465 004 20 +.contact-hint",
            "literal-phone `112` words=112 reference=line:112 shown=112 +.line-hint",
            "literal-phone `08-465 004 00` words=08-465 004 00 reference=contact:stad shown=08-465 004 00 +.contact-hint",
        ]
    );
}

#[test]
fn a_record_may_speak_of_its_own_number() {
    let mut site = with_lines();
    let purpose = site.both("Ring 1177 för råd.", "Call 1177 for advice.");
    site.facts.after_hours.get_mut("1177").expect("it was added").purpose = purpose.clone();
    assert!(read(&site, check).is_empty());
    site.district_mut().area = purpose;
    assert_eq!(show(&site, read(&site, check)).len(), 2);
    assert_eq!(show(&site, read(&site, check))[0], "literal-phone `1177` words=1177 +.record-hint");
}
