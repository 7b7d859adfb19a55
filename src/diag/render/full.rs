//! With the source line, a pointer to the place, what to do, and how to read more.
//!
//! Of a rule that finds much, the first findings and how many more there are: who looks at
//! thousands of them sees none.

use std::collections::BTreeMap;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostics, Message, Place, Scene, Severity, severity};
use crate::diag::{Diagnostic, Span};

/// So many findings of one rule are shown: what a person reads before mending something.
const SHOWN: usize = 20;

pub(super) fn render(found: &Diagnostics, scene: &Scene<'_>) -> String {
    let renderer = if scene.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Unicode);
    let word = |id: &str| scene.phrases.phrase(&Message::new(id));
    let names =
        Names { error: word("severity-error"), warning: word("severity-warning"), hint: word("word-hint"), more: word("word-more") };
    let mut text = String::new();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in found.iter() {
        let seen = seen.entry(finding.rule.name).or_default();
        *seen += 1;
        if *seen <= SHOWN {
            text.push_str(&renderer.render(&[group(finding, scene, &names)]));
            text.push_str("\n\n");
        }
    }
    let more: Vec<_> = seen.into_iter().filter(|(_, seen)| *seen > SHOWN).collect();
    for (rule, seen) in &more {
        let said = Message::new("more-of-rule").with("rule", *rule).with("count", (seen - SHOWN).to_string());
        text.push_str(&scene.phrases.phrase(&said));
        text.push('\n');
    }
    if !more.is_empty() {
        text.push_str(&word("more-of-rules"));
        text.push_str("\n\n");
    }
    text
}

/// The words round a finding, in the communicator's language.
struct Names {
    error: String,
    warning: String,
    hint: String,
    more: String,
}

fn group<'a>(finding: &'a Diagnostic, scene: &'a Scene<'_>, names: &'a Names) -> Group<'a> {
    let level = match severity(finding, scene) {
        Severity::Error => Level::ERROR.with_name(Some(names.error.as_str())),
        Severity::Warning => Level::WARNING.with_name(Some(names.warning.as_str())),
    };
    let mut group = level.primary_title(scene.phrases.phrase(&finding.message)).id(finding.rule.name).element(place(finding, scene));
    for label in finding.labels.iter().filter(|label| Some(label.span.source) != source_of(&finding.place)) {
        group = group.element(snippet(label.span, scene, None, Some(scene.phrases.phrase(&label.message))));
    }
    for hint in &finding.hints {
        group = group.element(Level::HELP.with_name(Some(names.hint.as_str())).message(scene.phrases.phrase(hint)));
    }
    group.element(Level::NOTE.with_name(Some(names.more.as_str())).message(format!("ingang explain {}", finding.rule.name)))
}

fn source_of(place: &Place) -> Option<crate::diag::SourceId> {
    match place {
        Place::Span(span) => Some(span.source),
        Place::File(_) => None,
    }
}

fn place<'a>(finding: &'a Diagnostic, scene: &'a Scene<'_>) -> annotate_snippets::Element<'a> {
    match &finding.place {
        Place::File(path) => Origin::path(path.to_string()).into(),
        Place::Span(span) => snippet(*span, scene, Some(finding), None).into(),
    }
}

/// The lines of `span` with a pointer; the labels of `finding` in the same file are shown with it.
fn snippet<'a>(
    span: Span,
    scene: &'a Scene<'_>,
    finding: Option<&'a Diagnostic>,
    says: Option<String>,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let source = scene.sources.get(span.source);
    let mut primary = AnnotationKind::Primary.span(within(span, &source.text));
    if let Some(says) = says {
        primary = primary.label(says);
    }
    let mut snippet = Snippet::source(&*source.text).path(&*source.path).annotation(primary);
    for label in finding.iter().flat_map(|finding| &finding.labels).filter(|label| label.span.source == span.source) {
        let text = scene.phrases.phrase(&label.message);
        snippet = snippet.annotation(AnnotationKind::Context.span(within(label.span, &source.text)).label(text));
    }
    snippet
}

/// The span inside the text, on character boundaries and on its first line only, so that a
/// finding about a whole paragraph points at its beginning.
fn within(span: Span, text: &str) -> std::ops::Range<usize> {
    let start = text.floor_char_boundary((span.start as usize).min(text.len()));
    let end = text.ceil_char_boundary((span.end as usize).clamp(start, text.len()));
    let line_end = text[start..end].find('\n').map_or(end, |at| start + at);
    start..line_end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Level as Grave, Phrases, Profile, Rule, Sources};

    static FREQUENT: Rule = Rule { name: "frequent", level: Grave::Warning, english: "", swedish: "" };
    static RARE: Rule = Rule { name: "rare", level: Grave::Error, english: "", swedish: "" };

    struct Ids;

    impl Phrases for Ids {
        fn phrase(&self, message: &Message) -> String {
            format!("{} {:?}", message.id, message.arguments)
        }
    }

    #[test]
    fn of_a_rule_that_finds_much_the_first_and_how_many_more() {
        let many = (0..SHOWN + 5).map(|number| Diagnostic::in_file(&FREQUENT, format!("{number}.md")));
        let found: Diagnostics = many.chain([Diagnostic::in_file(&RARE, "rare.md")]).collect();
        let sources = Sources::default();
        let text = render(&found, &Scene { sources: &sources, phrases: &Ids, profile: Profile::Draft, color: false });
        assert_eq!(text.matches("explain frequent").count(), SHOWN);
        assert!(text.contains("rare.md"), "{text}");
        assert!(text.contains("more-of-rule [(\"rule\", \"frequent\"), (\"count\", \"5\")]\nmore-of-rules"), "{text}");
        assert_eq!(text.matches("more-of-rule ").count(), 1);
    }
}
