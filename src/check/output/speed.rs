//! How fast pages are doubted: not a test of right or wrong, so it runs only when it is asked for.
//!
//! `cargo test --release --lib audit_speed -- --ignored --nocapture`

#![allow(clippy::print_stdout, reason = "tells developers what it measured")]

use std::time::Instant;

use super::fixture::{CLEAN, site};
use super::{Auditor, across};
use crate::diag::Diagnostics;
use crate::model::{Artifact, Content, Fingerprint, LocaleId, OutPath, PageKind, Plan, Rendered, Route, Subject};

/// Pages of the site.
const PAGES: usize = 50_000;
/// Bytes of one page, at least.
const SIZE: usize = 25_000;

/// What stands in a page again and again, with two links to other pages.
const PIECE: &str = "<section aria-labelledby=\"part-NUMBER\">\n<h2 id=\"part-NUMBER\">Samtal med någon som lyssnar</h2>\n\
    <p class=\"in-lead\">Du som hjälper någon kan behöva stöd själv. <a href=\"FIRST\">Läs mer om stödet</a>, eller ring oss.</p>\n\
    <ul class=\"in-list\" role=\"list\"><li><a class=\"in-door\" href=\"SECOND#part-0\"><svg class=\"in-icon\" aria-hidden=\"true\"><use href=\"/assets/icons.0123456789abcdef.svg#door\"/></svg>\
    <span>Grupper och träffpunkter</span></a></li><li><span>Det kostar inget &amp; kräver inget beslut.</span></li></ul>\n</section>\n";

fn route(number: usize) -> Route {
    let address = format!("/sv/stadsdelar/stadsdel-{}/malgrupp-{}/", number / 50, number % 50);
    Route {
        subject: Subject::Authored(address.as_str().into()),
        locale: LocaleId(0),
        kind: PageKind::Pair,
        address: address.into(),
        content: Content { locale: LocaleId(0), fallback: false },
        parent: None,
        sensitive: false,
    }
}

/// A page whose links lead all over the site.
fn page(number: usize) -> String {
    let mut parts = String::new();
    let mut part = 0;
    while parts.len() + CLEAN.len() < SIZE {
        let other = |step: usize| route((number * 7919 + part * step) % PAGES).address;
        parts.push_str(&PIECE.replace("NUMBER", &part.to_string()).replace("FIRST", &other(31)).replace("SECOND", &other(17)));
        part += 1;
    }
    CLEAN.replace("\"/sv/\"", &format!("\"{}\"", route(0).address)).replace("</main>", &format!("{parts}</main>"))
}

#[test]
#[ignore = "measures, and says nothing of right or wrong"]
fn audit_speed() {
    let site = site("/");
    let routes: Vec<Route> = (0..PAGES).map(route).collect();
    let plan = Plan::new(routes.clone(), Vec::new());
    let pages: Vec<String> = (0..500).map(page).collect();
    let auditor = Auditor::new(&site, &plan);
    let begun = Instant::now();
    let rendered: Vec<Rendered> = routes
        .iter()
        .zip(pages.iter().cycle())
        .map(|(route, html)| {
            let audit = auditor.page(route, html);
            assert_eq!(audit.findings, Diagnostics::default());
            let artifact = Artifact { fingerprint: Fingerprint::of(b""), size: 0 };
            Rendered {
                address: route.address.clone(),
                path: OutPath("".into()),
                artifact,
                ids: audit.ids,
                links: audit.links,
                order: audit.order,
                findings: audit.findings,
            }
        })
        .collect();
    let audited = begun.elapsed().as_secs_f64();
    assert_eq!(across(&plan, &rendered), Diagnostics::default());
    let bytes: usize = pages.iter().map(String::len).sum::<usize>() * (PAGES / pages.len());
    println!("{PAGES} pages: {:.0} MB/s, across {:.2} s", bytes as f64 / 1e6 / audited, begun.elapsed().as_secs_f64() - audited);
}
