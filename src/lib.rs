//! Ingång: a static, multilingual public-information site generator.
//!
//! A site is a value. Files are read once; what follows is a chain of pure functions, each
//! returning its value *and* what it found. [`build`] is the whole pipeline on one screen.

pub mod check;
pub mod cmd;
pub mod diag;
pub mod i18n;
pub mod load;
pub mod memo;
pub mod model;
pub mod parse;
pub mod plan;
pub mod render;
pub mod search;
pub mod theme;
pub mod translation;
pub mod write;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use diag::{Diagnostics, Found, Profile, Rule, SourceId, Sources};
use memo::Memo;
use model::{Date, Fingerprint, LocaleId, Locales, OutPath, Output, Plan, Rendered, Route, Site, Staging};

/// What a build is for, and on which day.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Draft or release.
    pub profile: Profile,
    /// The day that was asked for, before the site's own `as_of`.
    pub today: Option<Date>,
    /// The day of the clock, used where nobody says another.
    pub clock: Date,
}

/// A finished build.
pub struct Built {
    /// Path → fingerprint of everything that is published.
    pub output: Output,
    /// How long each stage took; `audit-cpu` is a part of `render`, of all threads together.
    pub stages: Vec<(&'static str, Duration)>,
    /// Numbers for people.
    pub counts: Counts,
    /// The next day on which the output changes by itself.
    pub next_change: Option<Date>,
}

/// What was built, in numbers.
#[derive(Clone, Copy, Debug, Default)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Counts {
    pub pages: usize,
    pub locales: usize,
    pub districts: usize,
    pub target_groups: usize,
    pub files: usize,
}

/// Builds a site from its sources. The bytes go to `staging`; there is no output where the
/// sources have errors: nothing is printed that must not be published.
pub fn build(sources: &Arc<Sources>, options: Options, memo: &Memo, staging: &dyn Staging) -> Found<Option<Built>> {
    let mut found = Diagnostics::default();
    let mut clock = Stages::default();

    let Some(site) = found.keep(read(sources, options, memo, &mut clock)) else { return (None, found) };

    let words = found.keep(i18n::compile(sources, &site.locales));
    let (theme, of_theme) = theme::compile(sources, &site.config.theme.value);
    let theme_is_whole = of_theme.is_empty();
    found.extend(of_theme);
    clock.end("theme");

    found.extend(check::site(&site));
    let reader = check::Reader::new(&site);
    found.extend(memo.map(&reader.parts(), |part| ((), reader.check(part))).1);
    // Templates that cannot be read do not say which messages they need.
    if theme_is_whole {
        let used: Vec<model::MessageUse> =
            theme.messages_used.iter().cloned().chain(render::messages_used()).chain(i18n::messages_used()).collect();
        found.extend(check::messages(&site, &words.catalogue, &used));
    }
    clock.end("check");

    let homes = translation::Home::all(&site);
    found.extend(memo.map(&homes, |home| ((), translation::check(&site, home))).1);
    found.extend(translation::without_home(&site));
    clock.end("translation");

    let shortcomings = check::shortcomings(&found);
    found.extend(check::contradicted(&site, &shortcomings));

    let plan = found.keep(plan::routes(&site));
    clock.end("plan");

    // A page made of a faulty source or theme would say the same fault again, once for each
    // language and district.
    if found.count(options.profile, diag::Severity::Error) > 0 {
        return (None, found);
    }

    let draft = options.profile == Profile::Draft;
    // Before the pages, so that the memory of an index and that of finished pages are never needed
    // at once.
    let (scripts, script_files) = search::scripts(&site).unzip();
    let locales: Vec<LocaleId> = site.locales.iter().map(|(locale, _)| locale).collect();
    let searched: Vec<LocaleId> = locales.iter().copied().filter(|_| scripts.is_some()).collect();
    let key = |locale: &LocaleId| search::key(&site, &plan, *locale, &*words.speaker(*locale));
    let files = |locale: &LocaleId| (search::files(&site, &plan, *locale, &*words.speaker(*locale)), Diagnostics::default());
    let search_files =
        found.keep(memo.remember("search", &searched, key, files)).into_iter().flatten().chain(script_files.into_iter().flatten());
    clock.end("search");

    let ground = render::Ground { site: &site, plan: &plan, shortcomings: &shortcomings, draft };
    let button = |locale| words.speaker(locale).message("languages-button", &[]);
    let voice = |locale: &LocaleId| {
        let speak = words.speaker(*locale);
        let theme = theme.bind(speak.clone(), &site.config.base_path);
        (render::Voice::new(ground, *locale, speak, theme, &button, scripts.as_ref()), Diagnostics::default())
    };
    let scene = render::Scene::new(ground, found.keep(memo.map(&locales, voice)));
    let routes: Vec<&Route> = plan.routes().collect();
    let assets = theme.assets.iter().map(|(path, _)| path).chain(scripts.iter().flat_map(|scripts| scripts.paths()));
    let auditor = check::Auditor::new(&site, &plan).with_files(assets);
    let auditor = auditor.with_accessible(memo.last_round("accessible"));
    let auditing = AtomicU64::new(0);
    let audit = |route: &Route, html: &str| {
        let begun = Instant::now();
        let audit = auditor.page(route, html);
        auditing.fetch_add(u64::try_from(begun.elapsed().as_nanos()).unwrap_or_default(), Ordering::Relaxed);
        audit
    };
    let rendered = found.keep(memo.map(&routes, |route| render::page(&scene, route, audit, staging)));
    let accessible = rendered.iter().filter(|page| check::accessibility::is_accessible(&page.findings));
    memo.keep_round("accessible", accessible.map(|page| page.artifact.fingerprint));
    clock.end("render");
    clock.stages.push(("audit-cpu", Duration::from_nanos(auditing.into_inner())));

    // Finished pages are doubted.
    found.extend(rendered.iter().flat_map(|page| page.findings.clone()));
    found.extend(check::across(&plan, &rendered));
    let mut output = gather(&site, &plan, &theme, &rendered, staging);
    output.artifacts.extend(search::publish(search_files, staging));
    output.artifacts.extend(search::publish(search::offline::files(&site, &plan, &output), staging));
    clock.end("gather");

    let counts = Counts {
        pages: rendered.len(),
        locales: site.locales.iter().count(),
        districts: site.districts.len(),
        target_groups: site.facts.target_groups.len(),
        files: output.artifacts.len(),
    };
    let next_change = next_change(&site);
    memo.discard((site, plan, rendered));
    (Some(Built { output, stages: clock.stages, counts, next_change }), found)
}

/// The site that the sources make, for commands that ask about texts and build nothing.
pub fn site(sources: &Arc<Sources>, options: Options, memo: &Memo) -> Found<Option<Site>> {
    read(sources, options, memo, &mut Stages::default())
}

fn read(sources: &Arc<Sources>, options: Options, memo: &Memo, clock: &mut Stages) -> Found<Option<Site>> {
    let mut found = Diagnostics::default();
    let Some(settings) = found.keep(settings(sources)) else { return (None, found) };
    let today = options.today.or(settings.config.as_of).unwrap_or(options.clock);
    let pages = found.keep(pages(sources, memo));
    clock.end("parse");
    let site = found.keep(parse::assemble(settings, pages, sources, today));
    clock.end("assemble");
    (Some(site), found)
}

/// The site's settings, from `content/site.yaml`.
fn settings(sources: &Sources) -> Found<Option<parse::Settings>> {
    match sources.at("content/site.yaml") {
        Some(id) => parse::settings(id, sources),
        None => (None, parse::missing_site()),
    }
}

/// Every Markdown file of the site, read on its own.
fn pages(sources: &Sources, memo: &Memo) -> Found<Vec<(SourceId, parse::Page)>> {
    let markdown: Vec<(SourceId, &diag::Source)> =
        sources.under("content/").filter(|(_, source)| parse::is_page(&source.path) && source.bytes.is_none()).collect();
    let key = |(id, source): &(SourceId, &diag::Source)| {
        let mut bytes = id.0.to_le_bytes().to_vec();
        bytes.extend_from_slice(source.text.as_bytes());
        Fingerprint::of(&bytes)
    };
    memo.remember("parse", &markdown, key, |(id, source)| {
        let (page, found) = parse::page(*id, source);
        ((*id, page), found)
    })
}

/// Everything that is published: pages, the theme's assets, files beside pages, and the files
/// that search engines and servers read.
fn gather(site: &Site, plan: &Plan, theme: &theme::Theme, rendered: &[Rendered], staging: &dyn Staging) -> Output {
    let mut output = Output::default();
    for page in rendered {
        output.artifacts.insert(page.path.clone(), page.artifact.clone());
    }
    let beside = site.assets.values().map(|asset| (&asset.path, site.sources.get(asset.source).as_bytes()));
    let of_theme = theme.assets.iter().map(|(path, bytes)| (path, &**bytes));
    for (path, bytes) in beside.chain(of_theme) {
        let artifact = model::Artifact { fingerprint: Fingerprint::of(bytes), size: bytes.len() as u64 };
        staging.put(path, bytes, artifact.fingerprint);
        output.artifacts.insert(path.clone(), artifact);
    }
    output.artifacts.extend(render::files(site, plan, staging));
    output
}

/// The next day after today on which pages made of the same sources differ: an activity passes, a
/// closure or a vacancy begins or ends, a right or a wording changes, a fact expires.
fn next_change(site: &Site) -> Option<Date> {
    let today = site.today;
    let after = |day: Date| day.plus_days(1);
    let contacts = site.contacts.values().flat_map(|contact| {
        let closures = contact.closed.iter().flat_map(move |closure| [closure.from, after(closure.to)]);
        let vacancy = contact.vacant.iter().filter_map(move |vacancy| vacancy.until.map(after));
        closures.chain(vacancy).chain([after(contact.provenance.checked.until())])
    });
    let activities = site.activities.values().filter_map(|activity| activity.days(today, 1).first().copied().map(after));
    let rights = site.facts.rights.values().flat_map(|right| right.from.into_iter().chain(right.until.map(after)));
    let groups = site.facts.target_groups.values().flat_map(|group| &group.official);
    let wordings = groups.flat_map(|wording| wording.from.into_iter().chain(wording.until.map(after)));
    contacts.chain(activities).chain(rights).chain(wordings).filter(|day| *day > today).min()
}

/// Every rule that the program knows, by name.
pub fn rules() -> Vec<&'static Rule> {
    let rooms = [load::RULES, &parse::rules(), i18n::RULES, &theme::RULES, &check::rules(), translation::RULES, plan::RULES, render::RULES];
    let mut rules: Vec<&'static Rule> = rooms.concat();
    rules.sort_by_key(|rule| rule.name);
    rules
}

/// The locales of a site, for commands that need no more.
pub fn locales(sources: &Sources) -> Option<Locales> {
    settings(sources).0.map(|settings| settings.locales)
}

/// How long each stage took.
struct Stages {
    stages: Vec<(&'static str, Duration)>,
    begun: Instant,
}

impl Default for Stages {
    fn default() -> Self {
        Self { stages: Vec::new(), begun: Instant::now() }
    }
}

impl Stages {
    fn end(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.stages.push((stage, now - self.begun));
        self.begun = now;
    }
}

/// Path of a page in the output, for tests and previews.
pub fn page_path(address: &str) -> OutPath {
    let inside = address.trim_start_matches('/');
    if inside.is_empty() || inside.ends_with('/') { OutPath(format!("{inside}index.html").into()) } else { OutPath(inside.into()) }
}
