//! A page without a fault on a small site, for the tests of rules: each test spoils a piece of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Auditor;
use crate::diag::{Diagnostic, Diagnostics, Message, Place, SourceId, Sources, Span, Spanned};
use crate::model::{
    Artifact, Asset, AssetPath, Audit, Checked, Config, Contact, ContactOrder, ContactRole, Content, Date, Direction, Facts, Fingerprint,
    Locale, LocaleId, Locales, Localized, NameNumber, OutPath, PageKind, Plan, Provenance, Rendered, RenderedLink, Route, Site, Subject,
    Variant, Visit,
};

/// The page, at `/sv/stod/`. Tests say where things stand by its lines.
pub const CLEAN: &str = r##"<!doctype html>
<html lang="sv" dir="ltr">
<head>
<meta charset="utf-8">
<title>Stöd – Anhörigstöd</title>
<link rel="stylesheet" href="/assets/0123456789abcdef.css">
</head>
<body>
<a href="#content">Till innehållet</a>
<header><a href="/sv/">Start</a></header>
<svg aria-hidden="true"><symbol id="door"><path d="M0 0"/></symbol></svg>
<main id="content">
<div>
<h1>Stöd</h1>
<p>Du kan få stöd.</p>
<div id="contact">
<h2>Prata med oss</h2>
<div>Vi svarar varje dag.</div>
<a href="tel:+4684650041">Ring</a>
</div>
</div>
<p><a href="https://www.bris.se/">Bris</a></p>
<svg><use href="#door"/></svg>
<h2>Mer</h2>
<p><a href="#contact">Prata med oss</a></p>
<div id="closed">Ring 112.</div>
</main>
</body>
</html>
"##;

/// What is written instead of a piece of the page, and what is found then.
pub type Spoilt<'t> = (&'t str, &'t str, &'t [&'t str]);

/// Spoils a piece of the page each time.
pub fn spoil(cases: &[Spoilt<'_>]) {
    try_each(cases, &site("/"), &stod(), None);
}

/// The same on a page that is sensitive.
pub fn spoil_sensitive(cases: &[Spoilt<'_>]) {
    try_each(cases, &site("/"), &Route { sensitive: true, ..stod() }, None);
}

/// The same on a page in Arabic.
pub fn spoil_arabic(cases: &[Spoilt<'_>]) {
    try_each(cases, &site("/"), &Route { locale: LocaleId(1), ..stod() }, None);
}

/// The same on the site's root.
pub fn spoil_root(cases: &[Spoilt<'_>]) {
    try_each(cases, &site("/"), &Route { subject: Subject::Root, kind: PageKind::Root, ..stod() }, None);
}

/// The same on a site in the folder `/stod`; the page's own addresses are right.
pub fn spoil_in_folder(cases: &[Spoilt<'_>]) {
    let moved = |piece: &str| {
        piece.replace("href=\"/assets", "href=\"/stod/assets").replace("<a href=\"/sv/\">Start", "<a href=\"/stod/sv/\">Start")
    };
    for (piece, instead, expected) in cases {
        assert_found(&moved(CLEAN).replacen(piece, instead, 1), expected, &site("/stod/"), &stod(), None);
    }
}

/// The same when all published files are known.
pub fn spoil_with_files(files: &[&str], cases: &[Spoilt<'_>]) {
    let files: Vec<OutPath> = files.iter().map(|path| OutPath((*path).into())).collect();
    try_each(cases, &site("/"), &stod(), Some(&files));
}

fn try_each(cases: &[Spoilt<'_>], site: &Site, route: &Route, files: Option<&[OutPath]>) {
    for (piece, instead, expected) in cases {
        assert!(CLEAN.contains(piece), "the page has no `{piece}`");
        assert_found(&CLEAN.replacen(piece, instead, 1), expected, site, route, files);
    }
}

fn assert_found(html: &str, expected: &[&str], site: &Site, route: &Route, files: Option<&[OutPath]>) {
    let plan = plan();
    let auditor = Auditor::new(site, &plan);
    let auditor = if let Some(files) = files { auditor.with_files(files) } else { auditor };
    let found = auditor.page_for_this_room(route, html).findings;
    let found: Vec<String> = show(&found).into_iter().map(|line| line.replacen("/sv/stod/: ", "", 1)).collect();
    assert_eq!(found, expected, "{html}");
}

/// Ids that are kept of the page with a piece written otherwise.
pub fn ids(piece: &str, instead: &str) -> Vec<NameNumber> {
    audit(piece, instead).ids
}

/// Links to places on other pages from the page with a piece written otherwise.
pub fn links(piece: &str, instead: &str) -> Vec<String> {
    audit(piece, instead).links.into_iter().map(|link| format!("{}#{}", link.address, link.anchor)).collect()
}

fn audit(piece: &str, instead: &str) -> Audit {
    super::page(&site("/"), &plan(), &stod(), &CLEAN.replacen(piece, instead, 1))
}

/// What was found, one line each: the page, the message, its arguments, its hints. Also holds every
/// sentence against the files of sentences.
pub fn show(found: &Diagnostics) -> Vec<String> {
    let line = |finding: &Diagnostic| {
        super::tests::assert_known(finding);
        let Place::File(page) = &finding.place else { panic!("pages are no sources") };
        let arguments =
            |message: &Message| -> String { message.arguments.iter().map(|(name, value)| format!(" {name}={value}")).collect() };
        let hints: String = finding.hints.iter().map(|hint| hint.id.replacen(&format!("{}.", finding.rule.name), " +", 1)).collect();
        format!("{page}: {}{}{hints}", finding.message.id, arguments(&finding.message))
    };
    found.clone().finish().iter().map(line).collect()
}

/// A finished page with these ids and these links to places on other pages.
pub fn rendered(address: &str, ids: &[&str], links: &[&str]) -> Rendered {
    let link = |link: &&str| link.split_once('#').map(|(address, anchor)| RenderedLink { address: address.into(), anchor: anchor.into() });
    let mut ids: Vec<NameNumber> = ids.iter().map(|id| NameNumber::of(id)).collect();
    ids.sort_unstable();
    Rendered {
        address: address.into(),
        path: OutPath(format!("{}index.html", &address[1..]).into()),
        artifact: Artifact { fingerprint: Fingerprint::of(b""), size: 0 },
        ids,
        links: links.iter().filter_map(link).collect(),
        order: ContactOrder::default(),
        findings: Diagnostics::default(),
    }
}

/// Three pages and an old address.
pub fn plan() -> Plan {
    let root = Route { subject: Subject::Root, address: "/".into(), kind: PageKind::Root, ..stod() };
    let start = Route { subject: Subject::Authored("start".into()), address: "/sv/".into(), kind: PageKind::Start, ..stod() };
    Plan::new([root, start, stod()], vec![("/gammal/".into(), stod().subject, LocaleId(0))])
}

fn stod() -> Route {
    Route {
        subject: Subject::Authored("stod".into()),
        locale: LocaleId(0),
        kind: PageKind::Article,
        address: "/sv/stod/".into(),
        content: Content { locale: LocaleId(0), fallback: false },
        parent: None,
        sensitive: false,
    }
}

fn span() -> Span {
    Span::new(SourceId(0), 0, 0)
}

fn everywhere(text: &str) -> Localized {
    Localized { everywhere: Some(Spanned::new(text.into(), span())), texts: Vec::new(), span: span() }
}

fn locale(tag: &str, direction: Direction) -> Locale {
    Locale {
        tag: tag.into(),
        language: tag.into(),
        variant: Variant::Standard,
        direction,
        name: tag.into(),
        segment: None,
        fallback: vec![],
    }
}

/// A site whose root is this folder of `https://anhorig.example`.
pub fn site(folder: &str) -> Site {
    let contacts = [
        contact("mottagningen", "Törnrosgränd 4, 2 trappor", true),
        contact("skyddet", "Lyktgatan 4", true),
        contact("stad", "Lyktgatan 4, plan 1", false),
    ];
    let asset = Asset { source: SourceId(0), path: OutPath("sv/stod/karta.svg".into()) };
    Site {
        sources: Arc::new(Sources::default()),
        config: config(folder),
        locales: Locales::new(vec![locale("sv", Direction::LeftToRight), locale("ar", Direction::RightToLeft)], LocaleId(0)),
        today: day(),
        facts: Facts::default(),
        districts: BTreeMap::new(),
        contacts: contacts.into_iter().collect(),
        activities: BTreeMap::new(),
        bundles: BTreeMap::new(),
        records: Vec::new(),
        search: BTreeMap::new(),
        assets: BTreeMap::from([(AssetPath("stod/karta.svg".into()), asset)]),
        rule_packs: BTreeMap::new(),
    }
}

fn day() -> Date {
    Date::new(2026, 11, 22).expect("there is such a day")
}

fn config(folder: &str) -> Config {
    Config {
        name: everywhere("Anhörigstöd"),
        base_url: Spanned::new(format!("https://anhorig.example{folder}").into(), span()),
        base_path: folder.trim_end_matches('/').into(),
        theme: Spanned::new("base".into(), span()),
        as_of: None,
        country_code: None,
        core: Vec::new(),
        contact: Spanned::new("stad".into(), span()),
        after_hours: Vec::new(),
        exit: None,
        report_form: None,
        demonstration: None,
        search: true,
        offline: crate::model::Offline::Never,
        wanted: Vec::new(),
        redirects: Vec::new(),
        span: span(),
    }
}

fn contact(id: &str, address: &str, hide_address: bool) -> (crate::model::ContactId, Contact) {
    let checked = Checked { date: Spanned::new(day(), span()), interval_days: 183 };
    let contact = Contact {
        provenance: Provenance { owner: everywhere("samordnare"), checked, source: None, span: span() },
        name: everywhere("Stödet"),
        role: ContactRole::Unit,
        phone: None,
        hours: None,
        phone_hours: None,
        sms: None,
        text_phone: None,
        video: None,
        chat: None,
        email: None,
        form: None,
        visit: Some(Visit { address: everywhere(address), town: None, hours: None, booking: false, accessibility: Vec::new() }),
        post: None,
        paper: false,
        languages: Vec::new(),
        interpreter: None,
        on_call: Vec::new(),
        callback_days: None,
        safe_callback: false,
        anonymous: false,
        hide_address,
        closed: Vec::new(),
        vacant: None,
        after_hours: Vec::new(),
    };
    (id.into(), contact)
}
