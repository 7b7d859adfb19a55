//! Work lists for translators' tools: out of the site as XLIFF, and back into its files. What came
//! back is read again before it is written: only what says what the translator wrote is kept.

use std::path::Path;
use std::sync::Arc;

use crate::diag::{Diagnostic, Message, Place, Profile, Severity, Source, SourceId, Sources};
use crate::memo::Memo;
use crate::model::{LocaleId, Site};
use crate::translation::{self, Change, Home, Import, Kind, Meant, Print, Refusal, Unit, xliff};
use crate::{Options, load, write};

use crate::cmd::arguments::Translate;
use crate::cmd::status::locale;
use crate::cmd::trouble::Trouble;
use crate::cmd::{Context, Exit, clock, show};

/// Writes the work list of a language.
///
/// # Errors
/// When there is no such language, or the file cannot be written.
pub fn export(context: &Context, site: &Site, tag: &str, arguments: &Translate) -> Result<Exit, Trouble> {
    let locale = locale(site, tag)?;
    let Some(output) = &arguments.work_list else { return Err(Trouble::refused(Message::new("cli-translate-where"))) };
    let export = translation::export(site, locale);
    let count: usize = export.list.files.iter().map(|file| file.tasks.len()).sum();
    if count > 0 {
        write::replace(&[(output.clone(), Some(xliff::write(&export.list)))])?;
        show::to_stdout(&format!("{}\n", output.display()));
    }
    show::line(&context.speech, &Message::new("cli-translate-exported").with("count", count.to_string()));
    if export.left_out > 0 {
        let message = Message::new("cli-translate-left-out").with("count", export.left_out.to_string());
        show::line(&context.speech, &message.with("locale", tag));
    }
    Ok(Exit::Done)
}

/// Takes a work list back into the texts, and records what was dealt with.
///
/// # Errors
/// When the file is no work list of a language of the site, or a file cannot be read or written.
pub fn import(context: &Context, site: &Site, file: &Path, arguments: &Translate) -> Result<Exit, Trouble> {
    let text = load::text(file).map_err(|error| Trouble::machine("cli-cannot-read", file, &error))?;
    let list = xliff::read(&text).map_err(|broken| {
        let message = Message::new("cli-translate-no-list").with("path", file.display().to_string());
        Trouble::refused(message.with("line", broken.line.to_string()).with("reason", broken.reason))
    })?;
    let to = site.locales.iter().map(|(locale, _)| locale).find(|locale| translation::exported_tag(site, *locale) == list.to);
    let Some(to) = to else { return locale(site, &list.to).and(Ok(Exit::Usage)) };
    let mut import = translation::import(site, to, &list);
    let changed = readable(site, to, &mut import);
    let files = files(site, &changed, to, &import);
    let files: Vec<_> = files.into_iter().map(|(path, text)| (arguments.root.join(path), Some(text))).collect();
    write::replace(&files)?;
    report(context, site, to, &import);
    Ok(if import.refused.is_empty() { Exit::Done } else { Exit::Findings })
}

/// The site with the changes; those that would not be read as they were meant are taken out, with
/// all of their page, and refused.
fn readable(site: &Site, locale: LocaleId, import: &mut Import) -> Site {
    loop {
        let changed = with(site, &import.changes);
        let broken: Vec<String> = match &changed {
            Ok(changed) => {
                let homes = homes(&import.changes);
                homes.into_iter().filter(|home| !is_as_meant(site, changed, home, locale, &import.changes)).collect()
            }
            Err(faulty) => {
                let is_faulty = |change: &&Change| faulty.contains(&change.source);
                let broken: Vec<String> = import.changes.iter().filter(is_faulty).map(|change| change.home.clone()).collect();
                if broken.is_empty() { homes(&import.changes) } else { broken }
            }
        };
        match changed {
            Ok(changed) if broken.is_empty() => return changed,
            _ if import.changes.is_empty() => return site.clone(),
            _ => {}
        }
        let (refused, kept): (Vec<Change>, Vec<Change>) = import.changes.drain(..).partition(|change| broken.contains(&change.home));
        for change in refused {
            import.refused.extend(change.blocks.into_iter().map(|block| (change.home.clone(), block.words, Refusal::Unreadable)));
        }
        import.changes = kept;
    }
}

fn homes(changes: &[Change]) -> Vec<String> {
    let mut homes: Vec<String> = changes.iter().map(|change| change.home.clone()).collect();
    homes.dedup();
    homes
}

/// The site as it is when the changes are made; the files that have errors then, which they have not
/// now.
fn with(site: &Site, changes: &[Change]) -> Result<Site, Vec<SourceId>> {
    let sources = site.sources.iter().map(|(id, source)| match text(site, id, changes) {
        Some(text) => Source { text: text.into(), ..source.clone() },
        None => source.clone(),
    });
    let sources = Arc::new(Sources::new(sources));
    let options = Options { profile: Profile::Draft, today: Some(site.today), clock: clock::today() };
    let (changed, found) = crate::site(&sources, options, &Memo::default());
    let is_error = |finding: &&Diagnostic| finding.rule.level.severity(Profile::Draft) == Severity::Error;
    let faulty: Vec<&Diagnostic> = found.iter().filter(is_error).collect();
    let place = |finding: &&Diagnostic| if let Place::Span(span) = finding.place { Some(span.source) } else { None };
    changed.filter(|_| faulty.is_empty()).ok_or_else(|| faulty.iter().filter_map(place).collect())
}

/// The text of a file with the changes; none where there are none in it.
fn text(site: &Site, source: SourceId, changes: &[Change]) -> Option<String> {
    let here = changes.iter().filter(|change| change.source == source);
    let mut here: Vec<(&std::ops::Range<usize>, &str)> = here.filter_map(|change| Some((&change.range, change.text.as_deref()?))).collect();
    // From the end, so that places stay; of what is put in one place, the last comes first.
    here.sort_by_key(|(range, _)| range.start);
    here.reverse();
    let mut text = site.text(source).to_owned();
    for (range, new) in &here {
        text.replace_range((*range).clone(), new);
    }
    (!here.is_empty()).then_some(text)
}

/// Whether a page has the translator's blocks where they are meant to be, and every other block as
/// it was.
fn is_as_meant(before: &Site, after: &Site, home: &str, locale: LocaleId, changes: &[Change]) -> bool {
    let units = |site: &Site| Home::find(site, home).map(|home| home.units(site, locale));
    let (Some(before), Some(after)) = (units(before), units(after)) else { return false };
    let meant = translation::meant(&of_home(changes, home), before.len());
    before_and_after(&meant, &before).eq(after.iter().map(|unit| (unit.kind, unit.words.as_str())))
}

fn before_and_after<'a>(meant: &'a [Meant<'a>], before: &'a [Unit]) -> impl Iterator<Item = (Kind, &'a str)> {
    meant.iter().map(|meant| match meant {
        Meant::Was(at) => (before[*at].kind, before[*at].words.as_str()),
        Meant::Is(put) => (put.kind, put.words.as_str()),
    })
}

fn of_home<'a>(changes: &'a [Change], home: &str) -> Vec<&'a Change> {
    changes.iter().filter(|change| change.home == home).collect()
}

/// The texts that have changed, and the locks of all that was dealt with.
fn files(site: &Site, changed: &Site, locale: LocaleId, import: &Import) -> Vec<(String, String)> {
    let texts = site.sources.iter().filter_map(|(id, source)| Some((source.path.to_string(), text(site, id, &import.changes)?)));
    let locks = homes(&import.changes).into_iter().filter_map(|name| {
        let count = Home::find(site, &name)?.units(site, locale).len();
        let meant = translation::meant(&of_home(&import.changes, &name), count);
        let put = |(at, meant): (usize, &Meant<'_>)| if let Meant::Is(put) = meant { Some((put.original, at)) } else { None };
        let done: Vec<(Print, usize)> = meant.iter().enumerate().filter_map(put).collect();
        Some(translation::record(changed, &Home::find(changed, &name)?, locale, &done))
    });
    texts.chain(locks).collect()
}

fn report(context: &Context, site: &Site, locale: LocaleId, import: &Import) {
    let speech = &context.speech;
    for (home, words, why) in &import.refused {
        let why = match why {
            Refusal::NoText => "cli-translate-refused-no-text",
            Refusal::OriginalChanged => "cli-translate-refused-original",
            Refusal::TranslationChanged => "cli-translate-refused-translation",
            Refusal::Incomplete => "cli-translate-refused-incomplete",
            Refusal::NoPlace => "cli-translate-refused-no-place",
            Refusal::Unreadable => "cli-translate-refused-unreadable",
        };
        show::to_stdout(&format!("{home} {}: {}: {words}\n", site.locales.get(locale).tag, speech.say(why)));
    }
    let taken: usize = import.changes.iter().map(|change| change.blocks.len()).sum();
    let counts = [("cli-translate-imported", taken), ("cli-translate-untouched", import.untouched)];
    for (id, count) in counts.into_iter().chain([("cli-translate-refused", import.refused.len())]) {
        if count > 0 || id == "cli-translate-imported" {
            show::line(speech, &Message::new(id).with("count", count.to_string()));
        }
    }
}
