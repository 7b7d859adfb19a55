//! `ingang check`: everything that `build` does, but nothing is written; at the end a page that
//! says where the work is.

use std::time::Instant;

use crate::Options;
use crate::diag::Message;
use crate::memo::Memo;

use super::progress::{Nowhere, Progress};
use super::trouble::Trouble;
use super::{Context, Exit, arguments, build, clock, gaps, overview, show};

/// Runs the command.
///
/// # Errors
/// When the machine cannot read.
pub fn run(context: &Context, arguments: &arguments::Check) -> Result<Exit, Trouble> {
    let begun = Instant::now();
    let manner = &arguments.manner;
    let progress = Progress::new(&context.speech, &Nowhere, manner.quiet);
    let made = build::make(context, &arguments.subject, arguments.profile.into(), &Memo::default(), &progress)?;
    let findings = made.findings();
    findings.show(manner.format, &context.speech);
    if !manner.format.is_for_programs() {
        let options = Options { profile: arguments.profile.into(), today: arguments.subject.today, clock: clock::today() };
        let gaps = crate::site(&made.sources, options, &Memo::default()).0.map(|site| gaps::text(&site, &context.speech));
        let overview = overview::text(&findings, &context.speech) + &gaps.unwrap_or_default();
        show::to_stdout(overview.trim_start_matches('\n'));
    }
    build::timings(manner.timings, &made.stages, begun);
    if !manner.quiet {
        let closing = Message::new("cli-checked").with("counts", findings.counts(&context.speech));
        show::line(&context.speech, &closing.with("took", build::took(&context.speech, begun.elapsed())));
    }
    Ok(if findings.has_errors() || made.built.is_none() { Exit::Findings } else { Exit::Done })
}
