//! `ingang build`: reads, builds, and publishes only where there is no error.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::diag::{Diagnostics, Message, Profile, Sources};
use crate::memo::Memo;
use crate::write::{Folder, Published};
use crate::{Built, Options};

use super::arguments::{self, Subject};
use super::progress::Progress;
use super::show::{self, Findings};
use super::speech::Speech;
use super::trouble::Trouble;
use super::{Context, Exit, clock, place, site};

/// Runs the command.
///
/// # Errors
/// When the machine cannot read or write, or the output must not be where it is asked for.
pub fn run(context: &Context, arguments: &arguments::Build) -> Result<Exit, Trouble> {
    let begun = Instant::now();
    let manner = &arguments.manner;
    let output = place::output(&arguments.subject.root, arguments.output.as_deref())?;
    let folder = Folder::open(&output)?;
    let progress = Progress::new(&context.speech, &folder, manner.quiet);
    let made = make(context, &arguments.subject, arguments.profile.into(), &Memo::default(), &progress)?;
    let findings = made.findings();
    findings.show(manner.format, &context.speech);
    let Some(built) = made.built.as_ref().filter(|_| !findings.has_errors()) else {
        drop(folder);
        timings(manner.timings, &made.stages, begun);
        let message = Message::new("cli-not-built").with("counts", findings.counts(&context.speech));
        show::line(&context.speech, &message.with("path", output.display().to_string()));
        return Ok(Exit::Findings);
    };
    let publishing = Instant::now();
    let published = folder.publish(&built.output)?;
    let mut stages = made.stages.clone();
    stages.push(("publish", publishing.elapsed()));
    timings(manner.timings, &stages, begun);
    if !manner.quiet {
        show::to_stderr(&closing(&context.speech, built, &findings, published, &output, begun.elapsed()));
    }
    Ok(Exit::Done)
}

/// What a build made, and everything that was found.
pub struct Made {
    /// The files of the site.
    pub sources: Arc<Sources>,
    /// The site, where the sources make one.
    pub built: Option<Built>,
    /// What was found, finished.
    pub found: Diagnostics,
    /// How long each stage took.
    pub stages: Vec<(&'static str, Duration)>,
    profile: Profile,
}

impl Made {
    /// What was found, to be shown.
    pub fn findings(&self) -> Findings<'_> {
        Findings { found: &self.found, sources: &self.sources, profile: self.profile }
    }
}

/// Reads a site and builds it into a staging place: what `build`, `check` and `serve` share.
///
/// # Errors
/// When the machine cannot read.
pub fn make(context: &Context, subject: &Subject, profile: Profile, memo: &Memo, progress: &Progress<'_>) -> Result<Made, Trouble> {
    let begun = Instant::now();
    progress.stage(&Message::new("cli-progress-reading"));
    let (sources, mut found) = site::read(context, &subject.root, memo).inspect_err(|_| progress.end())?;
    let read = begun.elapsed();
    let options = Options { profile, today: subject.today, clock: clock::today() };
    let built = found.keep(crate::build(&sources, options, memo, progress));
    progress.end();
    let mut stages = vec![("read", read)];
    stages.extend(built.iter().flat_map(|built| built.stages.iter().copied()));
    Ok(Made { sources, built, found: found.finish(), stages, profile })
}

/// Prints `stage <name> <milliseconds>`, one line a stage, for people and programs that measure.
pub fn timings(wanted: bool, stages: &[(&'static str, Duration)], begun: Instant) {
    if !wanted {
        return;
    }
    let all = stages.iter().copied().chain([("total", begun.elapsed())]);
    let lines = all.map(|(name, time)| format!("stage {name} {:.1}\n", time.as_secs_f64() * 1000.0));
    show::to_stderr(&lines.collect::<String>());
}

/// How long something took, in words.
pub fn took(speech: &Speech, time: Duration) -> String {
    let message = match time.as_millis() {
        milliseconds @ ..10_000 => Message::new("cli-milliseconds").with("count", milliseconds.to_string()),
        _ => Message::new("cli-seconds").with("count", time.as_secs().to_string()),
    };
    speech.tell(&message)
}

/// What was built, how long it took, where it is, and when it will be out of date.
fn closing(speech: &Speech, built: &Built, findings: &Findings<'_>, published: Published, output: &Path, time: Duration) -> String {
    let counts = &built.counts;
    let built_line = Message::new("cli-built")
        .with("pages", counts.pages.to_string())
        .with("locales", counts.locales.to_string())
        .with("districts", counts.districts.to_string())
        .with("took", took(speech, time));
    let place_line = Message::new("cli-published")
        .with("path", output.display().to_string())
        .with("written", published.written.to_string())
        .with("same", published.same.to_string())
        .with("removed", published.removed.to_string());
    let mut lines = vec![speech.tell(&built_line), speech.tell(&place_line)];
    if !findings.found.is_empty() {
        lines.push(findings.counts(speech));
    }
    if let Some(day) = built.next_change {
        lines.push(speech.tell(&Message::new("cli-next-change").with("day", day.to_string())));
    }
    lines.join("\n") + "\n"
}
