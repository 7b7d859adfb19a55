//! Whole sites: what is found in them, which pages they have, and what stands in the pages.
//!
//! `minimal` is the least that makes a site, `other-place` another municipality with another
//! subject and other languages, `mapping-2018` a city whose support is far from the same
//! everywhere. `plurals`, `right-to-left`, `fallback-chains`, `stale` and `parity` are what their
//! names say, each as small as it can be.

mod harness;

use std::collections::{BTreeMap, BTreeSet};

use harness::{Looked, SiteTest};
use ingang::diag::Profile;

/// Another municipality changes one file of the theme, and every page has its colours.
#[test]
fn another_place_has_its_own_colours() {
    let looked = SiteTest::site("other-place").build();
    let tokens = SiteTest::site("other-place").text("themes/base/tokens.css");
    let dusk = tokens.lines().find_map(|line| line.trim().strip_prefix("--dusk: ")).expect("a colour").trim_end_matches(';');
    let base = SiteTest::flagship().text("themes/base/tokens.css");
    assert!(!base.contains(dusk), "the base theme has another one");
    let styles = looked.output().artifacts.keys().filter(|path| path.as_str().ends_with(".css"));
    let styles: Vec<String> = styles.map(|path| looked.page(&format!("/{}", path.as_str()))).collect();
    assert!(!styles.is_empty() && styles.iter().any(|style| style.contains(dusk)), "{dusk}");
}

#[test]
fn the_sites_are_clean_in_release() {
    SiteTest::site("minimal").build().is_clean();
    SiteTest::site("other-place").build().is_clean();
    SiteTest::flagship().build().is_clean();
}

/// What a site lets the reader's device keep: the worker's kind, and whether there is a list for it.
#[test]
fn a_site_says_what_devices_keep() {
    for (settings, worker, lists) in [
        ("", None, false),
        ("offline: yes", Some("addEventListener(\"fetch\""), true),
        ("offline: no", Some("registration.unregister()"), false),
        ("offline: yes\nsearch: no", Some("registration.unregister()"), false),
    ] {
        let site = SiteTest::site("minimal").edit("content/site.yaml", "default: sv", &format!("default: sv\n{settings}"));
        let looked = site.build();
        let has = |name: &str| looked.output().artifacts.keys().any(|path| path.as_str() == name);
        assert_eq!(has("offline.js"), worker.is_some(), "{settings}");
        assert!(worker.is_none_or(|words| looked.page("/offline.js").contains(words)), "{settings}");
        assert_eq!(has("offline/sv.json"), lists, "{settings}");
        assert_eq!(has("sv/offline.html"), lists, "{settings}");
        assert_eq!(looked.page("/sv/404.html").contains("data-keep"), lists, "{settings}");
    }
}

/// The published files, without the fingerprints of assets.
fn manifest(looked: &Looked) -> String {
    let names = looked.output().artifacts.keys().map(|path| without_fingerprint(path.as_str()));
    names.collect::<BTreeSet<_>>().into_iter().map(|path| path + "\n").collect()
}

/// `assets/base.3f2a….css` as `assets/base.….css`, wherever it stands: fingerprints change with the program.
fn without_fingerprint(text: &str) -> String {
    let is_fingerprint = |part: &str| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let shown = |piece: &str| {
        let word = piece.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        if is_fingerprint(word) { format!("…{}", &piece[word.len()..]) } else { piece.to_owned() }
    };
    text.split_inclusive(|letter: char| !letter.is_alphanumeric()).map(shown).collect()
}

#[track_caller]
fn snapshot(site: &str, pages: &[(&str, &str)]) {
    let looked = SiteTest::site(site).build();
    insta::assert_snapshot!(format!("{site}-manifest"), manifest(&looked));
    for (name, address) in pages {
        let main = looked.main(address).lines().map(|line| line.trim_end().to_owned() + "\n").collect::<String>();
        insta::with_settings!({ description => *address, omit_expression => true }, {
            insta::assert_snapshot!(format!("{site}-{name}"), without_fingerprint(&main));
        });
    }
}

#[test]
fn the_smallest_site_is_as_it_was() {
    snapshot(
        "minimal",
        &[
            ("start", "/sv/"),
            ("district", "/sv/omraden/centrum/"),
            ("district-easy", "/sv/lattlast/omraden/centrum/"),
            ("group", "/sv/aldre/"),
            ("pair", "/sv/omraden/centrum/aldre/"),
            ("offer", "/sv/omraden/centrum/samtal/"),
            ("not-found", "/sv/404.html"),
        ],
    );
}

#[test]
fn another_place_is_as_it_was() {
    snapshot(
        "other-place",
        &[
            ("district", "/en/areas/old-town/"),
            ("district-arabic", "/ar/areas/old-town/"),
            ("group", "/en/audiences/households/"),
            ("group-arabic", "/ar/audiences/households/"),
            ("pair", "/en/areas/north-shore/households/"),
            ("children", "/en/areas/old-town/young/"),
            ("children-arabic", "/ar/areas/old-town/young/"),
            ("calendar", "/en/calendar/"),
            ("calendar-arabic", "/ar/calendar/"),
            ("not-found", "/en/404.html"),
            ("not-found-arabic", "/ar/404.html"),
        ],
    );
}

#[test]
fn a_page_without_a_translation_says_so_and_marks_the_language_of_its_text() {
    let page = SiteTest::site("other-place").build().page("/ar/batteries/");
    for part in ["<html lang=\"ar\" dir=\"rtl\">", "lang=\"en\" dir=\"ltr\"", "A battery in a bin can burn down a lorry.", "الإنجليزية"]
    {
        assert!(page.contains(part), "no `{part}` in {page}");
    }
}

#[test]
fn another_place_says_nothing_of_stockholm_and_nothing_in_swedish() {
    let looked = SiteTest::site("other-place").build();
    let words = [
        "Stockholm",
        "stockholm",
        "anhörig",
        "anhorig",
        "Anhörig",
        "carer",
        "Carer",
        "Södermalm",
        "Farsta",
        "Språk",
        "Svenska",
        "svenska",
        "Swedish",
        "lättläst",
        "lattlast",
        "stadsdel",
        "lang=\"sv\"",
        "Exempelköping",
        "Kammarkollegiet",
        "å",
        "ä",
        "ö",
        "Å",
        "Ä",
        "Ö",
    ];
    for path in looked.output().artifacts.keys() {
        let Some(bytes) = looked.staging.get(path.as_str()) else { continue };
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        let found: Vec<_> = words.iter().filter(|word| text.contains(**word)).collect();
        assert!(found.is_empty(), "{path:?}: {found:?}");
    }
}

#[test]
fn every_address_of_another_place_stands_under_its_folder() {
    let looked = SiteTest::site("other-place").build();
    for path in looked.output().artifacts.keys().filter(|path| path.as_str().ends_with(".html")) {
        let bytes = looked.staging.get(path.as_str()).expect("a page");
        let text = String::from_utf8(bytes.to_vec()).expect("text");
        for attribute in ["href=\"/", "src=\"/", "action=\"/"] {
            let outside =
                text.match_indices(attribute).map(|(at, _)| &text[at..]).find(|rest| !rest[attribute.len()..].starts_with("recycling/"));
            assert!(outside.is_none(), "{path:?}: {}", &outside.unwrap_or_default()[..60]);
        }
    }
}

/// The findings by rule.
fn counts(findings: &[String]) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry(finding.split(' ').next().unwrap_or_default()).or_default() += 1;
    }
    counts
}

#[test]
fn the_city_of_2018_has_its_gaps_and_no_others() {
    let expected = BTreeMap::from([("missing-offer", 12), ("partial-offer", 15)]);
    for profile in [Profile::Release, Profile::Draft] {
        let looked = SiteTest::site("mapping-2018").profile(profile).build();
        assert_eq!(counts(&looked.findings), expected, "{:#?}", looked.findings);
    }
}

#[test]
fn a_draft_of_the_city_of_2018_shows_what_is_not_stated() {
    let looked = SiteTest::site("mapping-2018").profile(Profile::Draft).build();
    let page = looked.main("/sv/stadsdelar/alvsjo/");
    assert!(page.contains("Inte angivet än."), "{page}");
}

/// What a page must hold, and must not.
#[track_caller]
fn holds(looked: &Looked, address: &str, parts: &[&str], absent: &[&str]) {
    let page = looked.page(address);
    let lacking: Vec<_> = parts.iter().filter(|part| !page.contains(**part)).collect();
    let found: Vec<_> = absent.iter().filter(|part| page.contains(**part)).collect();
    assert!(lacking.is_empty() && found.is_empty(), "{address} lacks {lacking:?}, holds {found:?}: {page}");
}

/// Arabic counts in six ways and Polish in three of its four: fractions are counted nowhere.
#[test]
fn each_language_counts_in_its_own_way() {
    let looked = SiteTest::site("plurals").build();
    looked.is_clean();
    let expected = [
        ("nought", ["في اليوم نفسه", "لا محادثات", "لا مجموعات"], ["Około 0 dni", "Najwyżej 0 rozmów", "0 grup<"]),
        (
            "one",
            ["نحو يوم واحد", "محادثة واحدة على الأكثر", "مجموعة واحدة"],
            ["Około jednego dnia", "Najwyżej jedna rozmowa", "Jedna grupa"],
        ),
        ("two", ["نحو يومين", "محادثتان على الأكثر", "مجموعتان"], ["Około 2 dni", "Najwyżej 2 rozmowy", "2 grupy"]),
        ("three", ["نحو 3 أيام", "3 محادثات على الأكثر", "3 مجموعات"], ["Około 3 dni", "Najwyżej 3 rozmowy", "3 grupy"]),
        ("eleven", ["نحو 11 يومًا", "11 محادثة على الأكثر", "11 مجموعة"], ["Około 11 dni", "Najwyżej 11 rozmów", "11 grup<"]),
        ("hundred", ["نحو 100 يوم<", "100 محادثة على الأكثر", "100 مجموعة"], ["Około 100 dni", "Najwyżej 100 rozmów", "100 grup<"]),
        ("hundred-and-two", ["نحو 102 يوم<", "102 محادثة على الأكثر", "102 مجموعة"], ["Około 102 dni", "Najwyżej 102 rozmowy", "102 grupy"]),
    ];
    for (offer, arabic, polish) in expected {
        holds(&looked, &format!("/ar/areas/quay/wait-{offer}/"), &arabic, &[]);
        holds(&looked, &format!("/pl/areas/quay/wait-{offer}/"), &polish, &[]);
    }
}

/// A site that is written from right to left first: names and numbers of the other direction stand
/// each in a box of their own, and a page that is not there in a language keeps that one's frame.
#[test]
fn a_site_that_begins_at_the_right_keeps_names_and_numbers_whole() {
    let looked = SiteTest::site("right-to-left").build();
    looked.is_clean();
    let whole = [
        "<bdi dir=\"ltr\">01632 960 010</bdi>",
        "<bdi>4 Tide Street</bdi>، <bdi>Sampleton</bdi>",
        "<bdi>Help desk, 4 Tide Street, Sampleton</bdi>",
    ];
    for (address, head) in [("/ar/areas/quay/", "<html lang=\"ar\" dir=\"rtl\">"), ("/fa/areas/quay/", "<html lang=\"fa\" dir=\"rtl\">")] {
        holds(&looked, address, &[head, whole[0], whole[1], whole[2]], &[]);
    }
    holds(&looked, "/en/areas/quay/", &["<html lang=\"en\" dir=\"ltr\">"], &["dir=\"rtl\">مكتب"]);
    // Arabic in a Persian page has a language and no direction of its own; in an English one, both.
    holds(&looked, "/fa/boats/", &["<html lang=\"fa\" dir=\"rtl\">", "<span lang=\"ar\" dir=\"rtl\">القوارب</span>"], &[]);
    holds(&looked, "/en/boats/", &["<html lang=\"en\" dir=\"ltr\">", "<span lang=\"ar\" dir=\"rtl\">القوارب</span>", "Arabic"], &[]);
    // Persian readers expect their own digits in dates, and everybody dials the keys of a telephone.
    holds(&looked, "/fa/areas/quay/", &["۲۰۲۶"], &["۰۱۶۳۲"]);
    holds(&looked, "/ar/areas/quay/", &["2 نوفمبر 2026"], &["٢"]);
}

/// Each page and each fact takes the nearest language that has it, says so, and leads to somebody.
#[test]
fn what_is_missing_in_a_language_comes_from_the_nearest_that_has_it() {
    let looked = SiteTest::site("fallback-chains").profile(Profile::Draft).build();
    assert_eq!(looked.findings, ["missing-text content/facts/kommunen.yaml:33", "missing-text content/facts/kommunen.yaml:36"]);
    // Each link tells what it leads to.
    let links = "<a href=\"/fi/samtal/\" hreflang=\"en\">keskusteluista (englanniksi)</a> ja <a href=\"/fi/vila/\" hreflang=\"sv\">levosta (ruotsiksi)</a>";
    holds(&looked, "/fi/", &[links], &[]);
    holds(
        &looked,
        "/en/",
        &["<a href=\"/en/samtal/\">about talks</a> and <a href=\"/en/vila/\" hreflang=\"sv\">about rest (in Swedish)</a>"],
        &[],
    );
    // The page keeps the reader's frame, and has one notice and one way to somebody.
    let finnish = ["<html lang=\"fi\" dir=\"ltr\">", "Puhu kanssamme", "Voit puhua kanssamme suomea."];
    for (address, language, said) in [("/fi/samtal/", "en", "Teksti on englanniksi."), ("/fi/vila/", "sv", "Teksti on ruotsiksi.")] {
        holds(&looked, address, &finnish, &[]);
        holds(&looked, address, &[said, &format!("<h1><span lang=\"{language}\" dir=\"ltr\">")], &[]);
        let page = looked.page(address);
        assert_eq!((page.matches("class=\"in-notice\"").count(), page.matches("class=\"in-speak\"").count()), (1, 1), "{page}");
    }
    // Nobody who answers speaks English: an interpreter is offered.
    let english = looked.page("/en/vila/");
    assert!(english.contains("class=\"in-speak\"") && english.contains("interpreter"), "{english}");
    // Facts go by themselves, on a page that is in the reader's language.
    let facts = [
        "<li>",
        "Valitset itse haluatko tukea.",
        "lang=\"en\" dir=\"ltr\">Support is free of charge.",
        "lang=\"sv\" dir=\"ltr\">Du får veta vad vi skriver ner.",
    ];
    holds(&looked, "/fi/aldre/", &facts, &[]);
    holds(&looked, "/en/aldre/", &["lang=\"sv\" dir=\"ltr\">Du får veta vad vi skriver ner."], &["lang=\"en\" dir=\"ltr\">Support is"]);
    // A page that falls back is announced to nobody; a language without text has no page.
    holds(&looked, "/fi/vila/", &["noindex"], &["rel=\"alternate\""]);
    assert!(looked.output().artifacts.keys().all(|path| !path.as_str().starts_with("yi/")));
}

/// Translations that have been left behind, each in another way, and none that has only been set anew.
#[test]
fn each_way_of_being_left_behind_is_told_at_its_place() {
    let looked = SiteTest::site("stale").build();
    assert_eq!(
        looked.findings,
        [
            "orphaned-lock content/citywide/resa/translations.lock:1",
            "stale-translation content/citywide/start/en.md:7",
            "stale-translation content/citywide/start/en.md:9",
            "untracked-translation content/citywide/vila/en.md:2",
            "stale-translation content/facts/kommunen.yaml:40",
        ]
    );
}

/// What one of two texts says of facts and the other does not, from both sides.
#[test]
fn easy_read_and_standard_text_say_the_same_facts() {
    let looked = SiteTest::site("parity").build();
    let expected = ["one-sided-fact content/citywide/samtal/sv.easy.md:11", "one-sided-fact content/citywide/samtal/sv.md:8"];
    assert_eq!(looked.findings, expected);
    let same = SiteTest::site("parity");
    let same = same.edit("content/citywide/samtal/sv.easy.md", "Vid fara:\n[larma](line:112).", ":::right id=\"frivilligt\"\n:::");
    same.build().is_clean();
}

/// Before they are closed the block says on which days; while they are, only until when and who
/// answers meanwhile.
#[test]
fn closed_days_are_said_once() {
    let facts = "content/facts/kommunen.yaml";
    let closed = "    languages: [sv]\n    closed:\n      - {from: 2026-12-24, to: 2027-01-06, instead: reserv}\n      - {from: 2027-04-05, to: 2027-04-05}\n";
    let substitute = "  reserv:\n    name: {sv: Kommunens växel}\n    role: switchboard\n    phone: 08-465 004 91\n    sms: 070-174 06 91\n    hours: {mon-fri: 9-12}\n    on_call: [leave-number]\n    languages: [sv]\n";
    let site = SiteTest::site("minimal").edit(facts, "    languages: [sv]\n", &(closed.to_owned() + substitute));
    for (day, said, not_said) in [
        ("2026-12-01", ["Stängt <time datetime=\"2026-12-24\">", "Stängt <time datetime=\"2027-04-05\">"], "Vi har stängt"),
        (
            "2026-12-24",
            ["Vi har stängt till och med <time datetime=\"2027-01-06\">", "Stängt <time datetime=\"2027-04-05\">"],
            "Stängt <time datetime=\"2026-12-24\">",
        ),
    ] {
        let main = site.clone().today(day).build().main("/sv/");
        for said in said {
            assert!(main.contains(said), "{day}: {said}\n{main}");
        }
        assert!(!main.contains(not_said), "{day}: {not_said}\n{main}");
    }
}
