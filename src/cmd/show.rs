//! Text to the person: findings, counts, and nothing that can fail. A reader who closes the pipe
//! has read enough.

#![expect(clippy::disallowed_methods, reason = "the environment is read in this room")]

use std::io::{IsTerminal, Write};

use crate::diag::render::{Scene, render};
use crate::diag::{Diagnostics, Message, Profile, Severity, Sources};

use super::arguments::FormatName;
use super::speech::Speech;

/// Writes text to the standard output.
pub fn to_stdout(text: &str) {
    let mut out = std::io::stdout().lock();
    drop(out.write_all(text.as_bytes()).and_then(|()| out.flush()));
}

/// Writes text to the standard error output.
pub fn to_stderr(text: &str) {
    let mut out = std::io::stderr().lock();
    drop(out.write_all(text.as_bytes()).and_then(|()| out.flush()));
}

/// Writes one sentence on a line of its own to the standard error output.
pub fn line(speech: &Speech, message: &Message) {
    to_stderr(&format!("{}\n", speech.tell(message)));
}

/// Whether a person watches the standard error output.
pub fn is_watched() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("TERM").is_none_or(|terminal| terminal != "dumb")
}

/// What a build found, and what it is found in.
pub struct Findings<'a> {
    /// The findings, finished.
    pub found: &'a Diagnostics,
    /// Where they stand.
    pub sources: &'a Sources,
    /// Decides what is an error.
    pub profile: Profile,
}

impl Findings<'_> {
    /// Whether something stops the build.
    pub fn has_errors(&self) -> bool {
        self.found.count(self.profile, Severity::Error) > 0
    }

    /// "3 errors, 2 warnings".
    pub fn counts(&self, speech: &Speech) -> String {
        let (errors, warnings) = (self.found.count(self.profile, Severity::Error), self.found.count(self.profile, Severity::Warning));
        let id = match (errors, warnings) {
            (0, 0) => "cli-nothing-found",
            (_, 0) => "cli-errors",
            (0, _) => "cli-warnings",
            _ => "cli-errors-and-warnings",
        };
        speech.tell(&Message::new(id).with("errors", errors.to_string()).with("warnings", warnings.to_string()))
    }

    /// Shows them: for people on the standard error output, for programs on the standard output.
    pub fn show(&self, format: FormatName, speech: &Speech) {
        let color = format == FormatName::Full && is_watched() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let scene = Scene { sources: self.sources, phrases: &*speech.phrases, profile: self.profile, color };
        let text = render(self.found, format.into(), &scene);
        if format.is_for_programs() { to_stdout(&text) } else { to_stderr(&text) }
    }
}
