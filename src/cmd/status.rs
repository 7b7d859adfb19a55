//! `ingang status`: how much of each language is as its original, and which paragraphs wait for
//! somebody.

use serde::Serialize;

use crate::check;
use crate::diag::{Diagnostics, Message, Span};
use crate::memo::Memo;
use crate::model::{LocaleId, Site};
use crate::translation::{self, Counts, Home, Report, State, Waiting};

use super::arguments::{self, StatusFormat};
use super::speech::Speech;
use super::trouble::Trouble;
use super::{Context, Exit, gaps, show, site};

/// Runs the command.
///
/// # Errors
/// When the machine cannot read, or there is no such page or language.
pub fn run(context: &Context, arguments: &arguments::Status) -> Result<Exit, Trouble> {
    let Some(site) = site::value(context, &arguments.root)? else { return Ok(Exit::Findings) };
    let only = arguments.locale.as_deref().map(|tag| locale(&site, tag)).transpose()?;
    let homes = match &arguments.home {
        Some(name) => vec![home(&site, name)?],
        None => Home::all(&site),
    };
    let reports = Memo::default().map(&homes, |home| (translation::report(&site, home, only), Diagnostics::default())).0;
    let mut report = Report::default();
    reports.into_iter().for_each(|of_home| report.extend(of_home));
    let speech = &context.speech;
    show::to_stdout(&match arguments.status_format {
        StatusFormat::Full => full(&site, &report, speech),
        StatusFormat::Concise => report.waiting.iter().map(|waiting| concise(&site, waiting, speech)).collect(),
        StatusFormat::Json => json(&site, &report),
    });
    if arguments.status_format == StatusFormat::Full && arguments.home.is_none() {
        formats(&site, speech);
    }
    if arguments.status_format == StatusFormat::Full {
        let id = if report.waiting.is_empty() { "cli-status-fresh-all" } else { "cli-status-next" };
        show::line(speech, &Message::new(id));
    }
    Ok(if arguments.fail_on_stale && !report.waiting.is_empty() { Exit::Findings } else { Exit::Done })
}

/// How many of the pages that everybody must have can be watched or heard, too: gaps to work on.
fn formats(site: &Site, speech: &Speech) {
    let (forms, pages) = check::media::coverage(site);
    for (kind, count) in forms {
        let message = Message::new("cli-status-media").with("kind", kind.name());
        show::line(speech, &message.with("count", count.to_string()).with("pages", pages.to_string()));
    }
    show::line(speech, &Message::new("cli-status-media-how"));
}

/// The page or file of records that a person names.
///
/// # Errors
/// When there is none.
pub fn home<'a>(site: &'a Site, name: &str) -> Result<Home<'a>, Trouble> {
    Home::find(site, name).ok_or_else(|| {
        let names: Vec<String> = Home::all(site).iter().map(|home| home.name(site)).collect();
        let like = names.iter().map(|known| (strsim::normalized_damerau_levenshtein(name, known), known));
        let nearest = like.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(like, _)| *like > 0.5);
        Trouble::refused(match nearest {
            Some((_, nearest)) => Message::new("cli-translate-no-page-near").with("page", name).with("nearest", nearest.as_str()),
            None => Message::new("cli-translate-no-page").with("page", name),
        })
    })
}

/// The locale that a person names.
///
/// # Errors
/// When the site does not have it.
pub fn locale(site: &Site, tag: &str) -> Result<LocaleId, Trouble> {
    site.locales.find(tag).ok_or_else(|| {
        let known: Vec<&str> = site.locales.iter().map(|(_, locale)| &*locale.tag).collect();
        Trouble::refused(Message::new("cli-new-no-locale").with("locale", tag).with("known", known.join(", ")))
    })
}

/// The columns of the overview, each with the id of its heading.
const COLUMNS: [(&str, fn(&Counts) -> usize); 5] = [
    ("cli-status-fresh", |counts| counts.fresh),
    ("cli-status-changed", |counts| counts.changed),
    ("cli-status-new", |counts| counts.new),
    ("cli-status-removed", |counts| counts.removed),
    ("cli-status-untracked", |counts| counts.untracked),
];

fn full(site: &Site, report: &Report, speech: &Speech) -> String {
    let tags: Vec<&str> = report.counts.keys().map(|locale| &*site.locales.get(*locale).tag).collect();
    let wanted = site.config.wanted.iter().map(|wanted| &*wanted.language.value);
    let first = tags.iter().copied().chain(wanted).map(str::len).max().unwrap_or(0);
    let headings = COLUMNS.map(|(id, _)| speech.say(id));
    let mut text = format!("{:first$}  {}\n", "", headings.join("  "));
    for (counts, tag) in report.counts.values().zip(tags) {
        let cells = COLUMNS.iter().zip(&headings).map(|((_, count), heading)| format!("{:>1$}", count(counts), heading.chars().count()));
        text.push_str(&format!("{tag:first$}  {}\n", cells.collect::<Vec<_>>().join("  ")));
    }
    for wanted in &site.config.wanted {
        text.push_str(&format!("{:first$}  {}\n", &*wanted.language.value, gaps::wanted(site, wanted, speech)));
    }
    for waiting in &report.waiting {
        text.push_str(&format!("\n{}", line(site, waiting, speech)));
        for (id, excerpt) in [("cli-status-was", &waiting.was), ("cli-status-now", &waiting.now)] {
            if !excerpt.is_empty() {
                text.push_str(&format!("  {}: {excerpt}\n", speech.say(id)));
            }
        }
    }
    text
}

/// `path:line:column: changed: syskon ar (0f3a9c01d2e4)`.
fn line(site: &Site, waiting: &Waiting, speech: &Speech) -> String {
    let block = waiting.block.map(|block| format!(" ({block})")).unwrap_or_default();
    let (state, tag) = (speech.say(one(waiting.state)), &site.locales.get(waiting.locale).tag);
    let at = waiting.place.map(|span| position(site, span)).unwrap_or_default();
    format!("{at}: {state}: {} {tag}{block}\n", waiting.home)
}

fn concise(site: &Site, waiting: &Waiting, speech: &Speech) -> String {
    let words = if waiting.now.is_empty() { &waiting.was } else { &waiting.now };
    let line = line(site, waiting, speech);
    if words.is_empty() { line } else { format!("{}: {words}\n", line.trim_end()) }
}

/// The word for the state of one block.
fn one(state: Option<State>) -> &'static str {
    match state {
        Some(State::Fresh) => "cli-status-fresh.one",
        Some(State::Changed) => "cli-status-changed.one",
        Some(State::New) => "cli-status-new.one",
        Some(State::Removed) => "cli-status-removed.one",
        None => "cli-status-untracked.one",
    }
}

fn position(site: &Site, span: Span) -> String {
    let at = site.sources.line(span.source, span.start as usize);
    format!("{}:{}:{}", site.sources.get(span.source).path, at.line, at.column)
}

/// What programs are given: counts by locale, languages without text, and each block that waits.
#[derive(Serialize)]
struct Shown {
    locales: Vec<ShownCounts>,
    wanted: Vec<ShownWanted>,
    waiting: Vec<ShownWaiting>,
}

#[derive(Serialize)]
struct ShownCounts {
    locale: String,
    fresh: usize,
    changed: usize,
    new: usize,
    removed: usize,
    untracked: usize,
}

#[derive(Serialize)]
struct ShownWanted {
    language: String,
    name: String,
    meanwhile: Vec<String>,
}

#[derive(Serialize)]
struct ShownWaiting {
    page: String,
    locale: String,
    state: &'static str,
    block: Option<String>,
    place: Option<String>,
    original: Option<String>,
    was: String,
    now: String,
}

fn json(site: &Site, report: &Report) -> String {
    let tag = |locale: LocaleId| site.locales.get(locale).tag.to_string();
    let counts = report.counts.iter().map(|(locale, counts)| {
        let Counts { fresh, changed, new, removed, untracked } = *counts;
        ShownCounts { locale: tag(*locale), fresh, changed, new, removed, untracked }
    });
    let waiting = report.waiting.iter().map(|waiting| ShownWaiting {
        page: waiting.home.clone(),
        locale: tag(waiting.locale),
        state: match waiting.state {
            Some(State::Fresh) => "fresh",
            Some(State::Changed) => "changed",
            Some(State::New) => "new",
            Some(State::Removed) => "removed",
            None => "untracked",
        },
        block: waiting.block.map(|block| block.to_string()),
        place: waiting.place.map(|span| position(site, span)),
        original: waiting.original.map(|span| position(site, span)),
        was: waiting.was.clone(),
        now: waiting.now.clone(),
    });
    let wanted = site.config.wanted.iter().map(|wanted| ShownWanted {
        language: wanted.language.value.to_string(),
        name: wanted.name.to_string(),
        meanwhile: wanted.fallback.iter().copied().map(tag).collect(),
    });
    let shown = Shown { locales: counts.collect(), wanted: wanted.collect(), waiting: waiting.collect() };
    serde_json::to_string_pretty(&shown).expect("counts and texts are plain data") + "\n"
}
