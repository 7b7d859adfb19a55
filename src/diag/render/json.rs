//! Findings for programs: one JSON array, one object a finding.

use serde::Serialize;

use super::{Diagnostics, Scene, position, severity, severity_word};

#[derive(Serialize)]
struct Finding {
    rule: &'static str,
    severity: &'static str,
    path: String,
    line: usize,
    column: usize,
    message: String,
    labels: Vec<Labelled>,
    hints: Vec<String>,
}

#[derive(Serialize)]
struct Labelled {
    path: String,
    line: usize,
    column: usize,
    message: String,
}

pub(super) fn render(found: &Diagnostics, scene: &Scene<'_>) -> String {
    let findings: Vec<Finding> = found
        .iter()
        .map(|finding| {
            let (path, line, column) = position(&finding.place, scene.sources);
            let labels = finding.labels.iter().map(|label| {
                let at = scene.sources.line(label.span.source, label.span.start as usize);
                let path = scene.sources.get(label.span.source).path.to_string();
                Labelled { path, line: at.line, column: at.column, message: scene.phrases.phrase(&label.message) }
            });
            Finding {
                rule: finding.rule.name,
                severity: severity_word(severity(finding, scene)),
                path,
                line,
                column,
                message: scene.phrases.phrase(&finding.message),
                labels: labels.collect(),
                hints: finding.hints.iter().map(|hint| scene.phrases.phrase(hint)).collect(),
            }
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&findings).expect("findings are plain data");
    text.push('\n');
    text
}
