//! Faults in records.

use super::{Mutation, of};

const SITE: &str = "content/site.yaml";
const REGIONS: &str = "content/facts/regions.yaml";
const STATEMENT: &str = "content/facts/accessibility.yaml";
const RIGHTS: &str = "content/facts/rights.yaml";
const UNITS: &str = "content/facts/units.yaml";
const SKARPNACK: &str = "content/districts/skarpnack/district.yaml";
const ACTIVITIES: &str = "content/districts/skarpnack/activities.yaml";

/// A file of records with a region that another file has too.
const AGAIN: &str = "\
owner: kommunikatör
checked: 2026-11-02

regions:
  innerstaden:
    name: {sv: Innerstaden, en: The inner city}
";

pub fn all() -> Vec<Mutation> {
    reading().into_iter().chain(contacts()).chain(media()).chain(offers()).chain(definitions()).chain(statement()).collect()
}

/// What no record can be read from.
fn reading() -> Vec<Mutation> {
    vec![
        of("missing-site").remove(SITE).in_file(SITE),
        of("empty-file").write("content/facts/tom.yaml", "\n").at_in("content/facts/tom.yaml", ""),
        of("yaml-syntax").edit(ACTIVITIES, "open_to: all", "open_to: @all").at("open_to: @all"),
        of("yaml-alias").edit(ACTIVITIES, "place: Skarpnäcks torg", "place: &torget Skarpnäcks torg").at("&torget"),
        of("duplicate-key").edit(ACTIVITIES, "    open_to: all\n", "    open_to: all\n    time: 18-20\n").at("time: 18-20"),
        of("duplicate-record").write("content/facts/senare.yaml", AGAIN).at("innerstaden:"),
        of("misplaced-file").write("content/citywide/sv.md", "En rad.\n").in_file("content/citywide/sv.md"),
        of("translation-without-source")
            .write("content/facts/regions.en.yaml", "regions:\n  innerstan:\n    name: Inner\n")
            .at("innerstan"),
        of("unknown-locale").edit(REGIONS, "en: The inner city", "en: The inner city, de: Innenstadt").at("Innenstadt"),
        of("wanted-locale-with-text")
            .edit(
                "content/site.yaml",
                "wanted:\n  fit: {name: Meänkieli, fallback: [fi, sv]}\n",
                "wanted:\n  fi: {name: Suomi, fallback: [sv]}\n",
            )
            .at("fi: {name: Suomi, fallback: [sv]}"),
        of("repeated-search-phrase")
            .edit("content/search/sv.yaml", "    - mamma orkar inte\n", "    - mamma orkar inte\n    - Mamma orkar inte\n")
            .at("Mamma orkar inte"),
        of("unknown-key").edit(ACTIVITIES, "    places: 45\n", "    platser: 45\n").at("platser"),
        of("missing-key").cut(ACTIVITIES, &["activities", "adventsfika", "title"]).at("adventsfika:"),
        of("wrong-type").edit(ACTIVITIES, "places: 45", "places: många").at("många"),
        of("invalid-value").edit(ACTIVITIES, "sign_up: call", "sign_up: ring").at("sign_up: ring"),
        of("reversed-dates").edit(SKARPNACK, ", to: 2027-01-08,", ", to: 2026-01-08,").at("2026-01-08"),
        of("past-activity").edit(ACTIVITIES, "first: 2026-12-12", "first: 2025-12-12").at("  adventsfika:"),
        of("unknown-id").edit(SKARPNACK, "region: soderort-ost", "region: soderort").at("region: soderort"),
        of("missing-text").edit(REGIONS, "{sv: Västerort, en: Western Stockholm}", "{sv: Västerort}").at("{sv: Västerort}"),
        of("expired-fact").edit(ACTIVITIES, "checked: 2026-10-30", "checked: 2026-07-30").at("checked: 2026-07-30"),
    ]
}

/// Contacts nobody can reach.
fn contacts() -> Vec<Mutation> {
    vec![
        of("missing-on-call").edit(SKARPNACK, "    on_call: [child-answer, tell-what-you-want, we-pass-on]\n", "").at("  barn-och-unga:"),
        of("voice-only-contact")
            .edit(SKARPNACK, "    chat: https://chatt.anhorig.example/unga-skarpnack\n    sms: 070-174 06 58\n", "")
            .edit(SKARPNACK, "    email: unga-skarpnack@anhorig.example\n", "")
            .at("  barn-och-unga:"),
        of("web-only-contact").edit(SKARPNACK, "    sms: 070-174 06 58\n    phone: 08-465 004 58\n", "").at("  barn-och-unga:"),
        of("closure-without-substitute").edit(SKARPNACK, ", to: 2027-01-08, instead: stad}", ", to: 2027-01-08}").at("  anhorigstod:"),
        of("vacancy-without-substitute")
            .edit(SKARPNACK, "    role: children\n", "    role: children\n    vacant: {until: 2027-02-01}\n")
            .at("  barn-och-unga:"),
        of("referral-loop")
            .edit(SKARPNACK, "to: 2027-01-08, instead: stad}", "to: 2027-01-08, instead: anhorigstod}")
            .at("instead: anhorigstod}"),
        of("hidden-address")
            .edit(SKARPNACK, "      address: Yllefiltsvägen 8\n", "      address: Yllefiltsvägen 9\n")
            .edit(SKARPNACK, "    safe_callback: yes\n", "    safe_callback: yes\n    hide_address: yes\n")
            .at("address: Yllefiltsvägen 9"),
        of("personal-email").edit(SKARPNACK, "email: skarpnack@anhorig.example", "email: anna.ek@anhorig.example").at("anna.ek@"),
        of("missing-first-contact").edit(SKARPNACK, "first_contact: anhorigstod\n", "").at("owner:"),
        of("missing-children-contact")
            .edit(SKARPNACK, "    contact: barn-och-unga\n", "    contact: anhorigstod\n")
            .at("    contact: anhorigstod"),
        of("digital-only-activity")
            .edit(
                "content/districts/farsta/activities.yaml",
                "https://video.anhorig.example/farsta, instead: anhorigstod}",
                "https://video.anhorig.example/farsta}",
            )
            .at("videogrupp:"),
    ]
}

/// What districts say of the base offer.
fn offers() -> Vec<Mutation> {
    vec![
        of("missing-offer").cut(SKARPNACK, &["offers", "grupper"]).at("owner:"),
        of("missing-offer-term").edit(SKARPNACK, "    waiting: 3 weeks\n    languages: [sv]\n", "    waiting: 3 weeks\n").at("  samtal:"),
        of("partial-offer").edit(SKARPNACK, "    talks: 8\n", "    talks: 8\n    partial: Bara på dagtid.\n").at("partial:"),
        of("not-here-without-instead").edit(SKARPNACK, "    instead: farsta\n", "").at("  grupper:"),
    ]
}

/// What the whole city defines.
fn definitions() -> Vec<Mutation> {
    vec![
        of("unconfirmed-law").edit(RIGHTS, "status: in-force", "status: unconfirmed").at("  inget-beslut:"),
        of("expired-right").edit(RIGHTS, "    from: 2025-07-01\n", "    from: 2025-07-01\n    until: 2026-06-30\n").at("  inget-beslut:"),
        of("unit-without-contact").edit(UNITS, "    contact: korttidsvard\n", "").at("  korttidsvard:"),
        of("unit-without-group").edit(UNITS, "    serves: [aldre]\n", "").at("  korttidsvard:"),
        of("redirect-over-page")
            .edit(SITE, "  /sv/stadsdelar/alvsjo/:", "  /sv/stadsdelar/farsta/: page:districts/farsta\n  /sv/stadsdelar/alvsjo/:")
            .at("/sv/stadsdelar/farsta/"),
        of("missing-locale-data")
            .edit(SITE, "\n\n# Språk som lagen", "\n  rmn.easy: {segment: lukea, fallback: [sv.easy, sv]}\n\n# Språk som lagen")
            .edit(SITE, "core: [start, find-support, group, offer, rights, what-happens, not-sure, children, accessibility]\n", "")
            .in_file(SITE),
    ]
}

/// A film that lacks one thing.
fn media() -> Vec<Mutation> {
    const PAGE: &str = "content/citywide/rattigheter/page.yaml";
    vec![
        of("film-without-captions")
            .write(PAGE, "kind: rights\nmedia:\n  - {kind: film, language: sv, href: https://film.example/, size: 24 MB, length: \"4:30\", transcript: here}\n")
            .at("film.example"),
        of("media-without-size")
            .write(PAGE, "kind: rights\nmedia:\n  - {kind: audio, language: sv, href: https://film.example/, length: \"4:30\", transcript: here}\n")
            .at("film.example"),
        of("missing-media-file")
            .write(PAGE, "kind: rights\nmedia:\n  - {kind: audio, language: sv, href: borta.mp3, length: \"4:30\", transcript: here}\n")
            .at("borta.mp3"),
        of("media-without-text-alternative")
            .write(PAGE, "kind: rights\nmedia:\n  - {kind: sign-language-film, language: swl, href: https://film.example/, size: 24 MB, length: \"4:30\"}\n")
            .at("film.example"),
    ]
}

/// An accessibility statement that does not do what the law asks of it.
fn statement() -> Vec<Mutation> {
    vec![
        of("expired-fact")
            .edit(STATEMENT, "checked: 2026-11-22\nreview: 12 months", "checked: 2025-11-02\nreview: 12 months")
            .edit(STATEMENT, "assessed: 2026-11-22", "assessed: 2025-11-01")
            .at("checked:"),
        of("missing-statement").cut(STATEMENT, &["statement"]).at_in("content/citywide/tillganglighet/sv.md", "---"),
        of("statement-without-form")
            .edit(STATEMENT, "form: https://formular.anhorig.example/tillganglighet", "form: mailto:fel@anhorig.example")
            .at("form: mailto"),
        of("contradicting-statement").edit(STATEMENT, "assessed: 2026-11-22", "assessed: 2026-11-23").at("assessed: 2026-11-23"),
        of("overdue-issue")
            .edit(STATEMENT, "  teckensprak:\n    kind: outside\n", "  teckensprak:\n    kind: outside\n    planned: 2026-11-21\n")
            .at("planned:"),
    ]
}
