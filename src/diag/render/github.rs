//! Workflow commands that a code host shows beside the changed line.

use super::{Diagnostics, Scene, position, severity, severity_word};

pub(super) fn render(found: &Diagnostics, scene: &Scene<'_>) -> String {
    found
        .iter()
        .map(|finding| {
            let (path, line, column) = position(&finding.place, scene.sources);
            let mut text = scene.phrases.phrase(&finding.message);
            for hint in &finding.hints {
                text.push('\n');
                text.push_str(&scene.phrases.phrase(hint));
            }
            format!(
                "::{} file={},line={line},col={column},title={}::{}\n",
                severity_word(severity(finding, scene)),
                property(&path),
                finding.rule.name,
                data(&text)
            )
        })
        .collect()
}

/// Escapes the message part of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
