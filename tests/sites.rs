//! Whole sites: what is found in them, which pages they have, and what stands in the pages.
//!
//! `minimal` is the least that makes a site, `other-place` another municipality with another
//! subject and other languages, `mapping-2018` a city whose support is far from the same
//! everywhere.

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

/// The published files, without the fingerprints of assets.
fn manifest(looked: &Looked) -> String {
    let names = looked.output().artifacts.keys().map(|path| without_fingerprint(path.as_str()));
    names.collect::<BTreeSet<_>>().into_iter().map(|path| path + "\n").collect()
}

/// `assets/base.3f2a….css` as `assets/base.….css`: fingerprints change with the program.
fn without_fingerprint(path: &str) -> String {
    let is_fingerprint = |part: &str| part.len() >= 8 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (&path[..=folder.len()], name));
    let parts = name.split('.').map(|part| if is_fingerprint(part) { "…" } else { part });
    folder.to_owned() + &parts.collect::<Vec<_>>().join(".")
}

#[track_caller]
fn snapshot(site: &str, pages: &[(&str, &str)]) {
    let looked = SiteTest::site(site).build();
    insta::assert_snapshot!(format!("{site}-manifest"), manifest(&looked));
    for (name, address) in pages {
        let main = looked.main(address).lines().map(|line| line.trim_end().to_owned() + "\n").collect::<String>();
        insta::with_settings!({ description => *address, omit_expression => true }, {
            insta::assert_snapshot!(format!("{site}-{name}"), main);
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
