//! Films and sound beyond text: a page has a slot for them, says what they cost, and loads nothing
//! before the reader asks. The flagship has none, which is a gap to count and no fault.

#![allow(clippy::print_stdout, reason = "tests tell developers what they measured")]

mod harness;

use harness::SiteTest;
use ingang::Options;
use ingang::check::media::coverage;
use ingang::diag::Profile;
use ingang::memo::Memo;
use ingang::model::{Date, MediaKind, Site};

const RECORD: &str = "content/citywide/rattigheter/page.yaml";

const MEDIA: &str = "\
kind: rights
media:
  - kind: sign-language-film
    language: swl
    href: https://film.example/rattigheter
    size: 23,4 MB
    length: \"4:30\"
    transcript: here
  - kind: film
    language: sv
    href: https://film.example/avlosning
    size: 850 kB
    length: \"0:50\"
    captions: [sv, en]
    transcript: avlosning
";

fn site(of: &SiteTest) -> Site {
    let clock = Date::new(2026, 11, 22).expect("a day");
    ingang::site(&of.sources(), Options { profile: Profile::Release, today: None, clock }, &Memo::default()).0.expect("a site")
}

fn with_media() -> SiteTest {
    SiteTest::flagship().write(RECORD, MEDIA)
}

/// The slot stands on the page in every language, with length and size, as links and nothing else.
#[test]
fn a_film_is_a_link_that_says_what_it_costs() {
    let looked = with_media().build();
    looked.is_clean();
    let swedish = looked.main("/sv/rattigheter/");
    for expected in [
        "href=\"https://film.example/rattigheter\" hreflang=\"swl\"",
        "Film på svenskt teckenspråk (5 minuter, 24 MB)",
        "Texten på sidan säger samma sak.",
        "Film på svenska (1 minut, 1 MB)",
        "Filmen är textad på svenska och engelska.",
        "<a href=\"/sv/avlosning/\">Läs det som sägs</a>",
    ] {
        assert!(swedish.contains(expected), "{expected}\n{}", &swedish[..swedish.len().min(4_000)]);
    }
    assert!(looked.main("/en/rights/").contains("Film in Swedish Sign Language (5 minutes, 24 MB)"));
    let mut pages = 0;
    for path in looked.output().artifacts.keys().map(|path| path.as_str()).filter(|path| path.ends_with(".html")) {
        let page = looked.page(&format!("/{path}"));
        pages += usize::from(page.contains("https://film.example/rattigheter"));
        for loads in ["<video", "<audio", "<iframe", "<embed", "<object", "preload"] {
            assert!(!page.contains(loads), "{path} has {loads}");
        }
    }
    assert_eq!(pages, 13, "the page in each locale");
}

#[test]
fn a_size_or_a_length_that_cannot_be_read_is_told() {
    for (from, to) in
        [("23,4 MB", "stor"), ("23,4 MB", "23 liter"), ("4:30", "4:75"), ("4:30", "fyra"), ("swl\n    href: https", "swl\n    href: ftp")]
    {
        let findings = with_media().edit(RECORD, from, to).build().findings;
        assert!(findings.iter().any(|finding| finding.starts_with(&format!("wrong-type {RECORD}"))), "{to}: {findings:?}");
    }
}

/// A film beside the page is published under a name of its own, and weighs what it weighs; so are
/// its captions.
#[test]
fn a_film_beside_the_page_is_published_with_its_size() {
    let folder = "content/citywide/rattigheter";
    let record = "kind: rights\nmedia:\n  - kind: film\n    language: sv\n    href: film.mp4\n    length: \"0:50\"\n    captions: [film.sv.vtt, en]\n    transcript: here\n";
    let site = SiteTest::flagship().write(RECORD, record);
    let site = site.write(&format!("{folder}/film.mp4"), &"x".repeat(1_500_000)).write(&format!("{folder}/film.sv.vtt"), "WEBVTT\n");
    let looked = site.build();
    looked.is_clean();
    let paths: Vec<&str> = looked.output().artifacts.keys().map(|path| path.as_str()).collect();
    for (address, words, captions) in [
        ("/sv/rattigheter/", "Film på svenska (1 minut, 2 MB)", "Textning på svenska"),
        ("/en/rights/", "Film in Swedish (1 minute, 2 MB)", "Captions in Swedish"),
    ] {
        let main = looked.main(address);
        assert!(main.contains(words) && main.contains(captions), "{address}: {}", &main[..main.len().min(4_000)]);
        for ending in [".mp4\"", ".vtt\""] {
            let end = main.find(ending).expect("a link") + ending.len() - 1;
            let start = main[..end].rfind("href=\"/").expect("an address") + "href=\"/".len();
            assert!(paths.contains(&&main[start..end]), "{}", &main[start..end]);
        }
    }
    let gone = site.remove(&format!("{folder}/film.sv.vtt")).build();
    assert_eq!(gone.findings, [format!("missing-media-file {RECORD}:7")]);
    let wrong = SiteTest::flagship().write(RECORD, &record.replace("film.sv.vtt", "film.vtt").replace("film.mp4", "film.avi")).build();
    assert_eq!(wrong.findings, [format!("wrong-type {RECORD}:5"), format!("wrong-type {RECORD}:7")]);
}

/// No page of the flagship has a film: that is counted among the gaps, and stops no release.
#[test]
fn what_is_missing_is_counted() {
    let (forms, pages) = coverage(&site(&SiteTest::flagship()));
    for (kind, count) in forms {
        println!("{}: {count} of {pages} core pages", kind.name());
        assert_eq!(count, 0, "{kind:?}");
    }
    assert!(pages >= 15, "{pages} core pages");
    let (forms, _) = coverage(&site(&with_media()));
    assert_eq!(forms, [(MediaKind::SignLanguageFilm, 1), (MediaKind::Film, 1), (MediaKind::Audio, 0)]);
}
