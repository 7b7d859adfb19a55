//! Ways of showing findings, one file each. They make text; printing is for `cmd`.

mod concise;
mod full;
mod github;
mod json;

use super::{Diagnostic, Diagnostics, Message, Phrases, Place, Profile, Severity, Sources};

/// What every way of showing needs.
pub struct Scene<'a> {
    /// Where the lines come from.
    pub sources: &'a Sources,
    /// The sentences.
    pub phrases: &'a dyn Phrases,
    /// Decides what is an error.
    pub profile: Profile,
    /// Whether colours may be used.
    pub color: bool,
}

/// A way of showing findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the line, a pointer and what to do.
    Full,
    /// One line each.
    Concise,
    /// For programs.
    Json,
    /// Annotations of a code host's continuous integration.
    Github,
}

/// All findings as text in this format.
pub fn render(found: &Diagnostics, format: Format, scene: &Scene<'_>) -> String {
    match format {
        Format::Full => full::render(found, scene),
        Format::Concise => concise::render(found, scene),
        Format::Json => json::render(found, scene),
        Format::Github => github::render(found, scene),
    }
}

/// Path, line and column of a finding; line and column are 1 where the place is a whole file.
fn position(place: &Place, sources: &Sources) -> (String, usize, usize) {
    match place {
        Place::Span(span) => {
            let at = sources.line(span.source, span.start as usize);
            (sources.get(span.source).path.to_string(), at.line, at.column)
        }
        Place::File(path) => (path.to_string(), 1, 1),
    }
}

fn severity(finding: &Diagnostic, scene: &Scene<'_>) -> Severity {
    finding.rule.level.severity(scene.profile)
}

fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
