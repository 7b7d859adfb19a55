//! `ingang search`: what visitors find, with the reason for each page, for those who write the words.

mod engine;

use std::sync::Arc;

use crate::diag::Message;
use crate::memo::Memo;
use crate::model::{Fingerprint, OutPath, SEARCH_FOLDER, Staging};
use crate::write::Memory;

use super::progress::Progress;
use super::speech::Speech;
use super::trouble::Trouble;
use super::{Context, Exit, arguments, build, show};

/// Keeps the files of search and lets the pages go.
#[derive(Default)]
struct OnlySearch(Arc<Memory>);

impl Staging for OnlySearch {
    fn put(&self, path: &OutPath, bytes: &[u8], fingerprint: Fingerprint) {
        if path.as_str().starts_with(SEARCH_FOLDER) {
            self.0.put(path, bytes, fingerprint);
        }
    }
}

/// Runs the command.
///
/// # Errors
/// When the machine cannot read, or the site has no such language or district, or no search.
pub fn run(context: &Context, arguments: &arguments::Search) -> Result<Exit, Trouble> {
    let speech = &context.speech;
    let kept = OnlySearch::default();
    let progress = Progress::new(speech, &kept, false);
    let made = build::make(context, &arguments.subject, arguments.profile.into(), &Memo::default(), &progress)?;
    let findings = made.findings();
    let Some(built) = made.built.as_ref().filter(|_| !findings.has_errors()) else {
        findings.show(arguments::FormatName::Full, speech);
        let message = Message::new("cli-not-searched").with("counts", findings.counts(speech));
        show::line(speech, &message);
        return Ok(Exit::Findings);
    };
    let locales = crate::locales(&made.sources);
    let locale = match (&arguments.locale, &locales) {
        (Some(tag), _) => tag.clone(),
        (None, Some(locales)) => locales.get(locales.default()).tag.to_string(),
        (None, None) => String::new(),
    };
    if locales.as_ref().is_none_or(|locales| locales.find(&locale).is_none()) {
        let known: Vec<&str> = locales.iter().flat_map(|locales| locales.iter()).map(|(_, locale)| &*locale.tag).collect();
        return Err(Trouble::refused(Message::new("cli-search-no-locale").with("locale", locale).with("known", known.join(", "))));
    }
    let Some(engine) = built.output.artifacts.keys().find(|path| is_engine(path)).and_then(|path| kept.0.get(path.as_str())) else {
        return Err(Trouble::refused(Message::new("cli-search-off")));
    };
    let query = engine::Query {
        entry: format!("{locale}.json"),
        text: arguments.words.join(" "),
        district: arguments.district.clone(),
        group: arguments.group.clone(),
        offer: arguments.offer.clone(),
    };
    let answer = engine::ask(&String::from_utf8_lossy(&engine), kept.0, &query);
    let chosen = [("district", &query.district), ("group", &query.group), ("offer", &query.offer)];
    for (facet, id) in chosen.into_iter().filter_map(|(facet, id)| Some((facet, id.as_ref()?))) {
        let known: Vec<&str> = answer.values.iter().filter_map(|value| value.strip_prefix(facet)?.strip_prefix(' ')).collect();
        if !known.contains(&id.as_str()) {
            let message = Message::new("cli-search-no-choice").with("facet", facet).with("id", id.as_str());
            return Err(Trouble::refused(message.with("known", known.join(", "))));
        }
    }
    show::to_stdout(&text(speech, &query.text, &locale, &answer));
    Ok(Exit::Done)
}

fn is_engine(path: &OutPath) -> bool {
    path.as_str().strip_prefix(SEARCH_FOLDER).is_some_and(|name| name.starts_with("/engine."))
}

/// What was found, a few lines a page.
fn text(speech: &Speech, query: &str, locale: &str, answer: &engine::Answer) -> String {
    let message = |id: &str| Message::new(id).with("query", query).with("locale", locale);
    let mut lines = Vec::new();
    if answer.results.is_empty() {
        lines.push(speech.tell(&message("cli-search-nothing")));
    } else {
        let shown = answer.results.len();
        let id = if shown < answer.count { "cli-search-first" } else { "cli-search-found" };
        let found = message(id).with("shown", shown.to_string());
        lines.push(speech.tell(&found.with("count", answer.count.to_string())));
    }
    if let Some(spelling) = &answer.spelling {
        lines.push(speech.tell(&Message::new("cli-search-spelling").with("query", spelling.as_str())));
    }
    for (number, page) in (1..).zip(&answer.results) {
        let place = page.place.iter().map(|label| format!(" · {label}")).collect::<String>();
        lines.push(format!("\n{number:>3}  {:>6.2}  {}{place}", page.score, page.title));
        lines.push(format!("             {}", page.address));
        lines.extend(page.why.iter().map(|why| format!("             {}", speech.tell(&reason(why)))));
    }
    lines.join("\n") + "\n"
}

/// Why a word counts, and how much.
fn reason(why: &engine::Why) -> Message {
    let likeness = Message::new("cli-search-why").with("form", why.form.as_str()).with("level", why.level.as_str());
    likeness.with("kind", why.kind.as_str()).with("fit", format!("{:.2}", why.fit))
}
