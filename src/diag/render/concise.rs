//! One line each: `path:line:column: error[rule]: message`.

use super::{Diagnostics, Scene, position, severity, severity_word};

pub(super) fn render(found: &Diagnostics, scene: &Scene<'_>) -> String {
    found
        .iter()
        .map(|finding| {
            let (path, line, column) = position(&finding.place, scene.sources);
            let word = severity_word(severity(finding, scene));
            format!("{path}:{line}:{column}: {word}[{}]: {}\n", finding.rule.name, scene.phrases.phrase(&finding.message))
        })
        .collect()
}
