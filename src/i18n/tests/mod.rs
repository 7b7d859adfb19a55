//! Tests of the room: files of words in memory on the way in, sentences on the way out.

mod catalogue;
mod chain;
mod fault;
mod format;
mod message;
mod oracle;
mod pseudo;
mod thread;
mod whole;

use std::sync::Arc;

use crate::diag::{Diagnostics, Message, Phrases, Place, Source, Sources};
use crate::model::{Direction, Locale, LocaleId, Locales, Speak, Value, Variant};

use super::{Words, compile, phrases};

/// The files, as path and text.
fn sources(files: &[(&str, &str)]) -> Sources {
    Sources::new(files.iter().map(|(path, text)| Source::text(path, *text)))
}

/// Locales by tag, each with what it falls back to; the first is the default. The language is the
/// tag up to its first full stop.
fn locales(list: &[(&str, &[&str])]) -> Locales {
    let number = |tag: &str| list.iter().position(|(known, _)| *known == tag).and_then(|at| u8::try_from(at).ok()).map(LocaleId);
    let locale = |(tag, fallback): &(&str, &[&str])| Locale {
        tag: (*tag).into(),
        language: tag.split('.').next().unwrap_or(tag).into(),
        variant: if tag.ends_with(".easy") { Variant::Easy } else { Variant::Standard },
        direction: Direction::LeftToRight,
        name: (*tag).into(),
        segment: None,
        fallback: fallback.iter().filter_map(|tag| number(tag)).collect(),
    };
    Locales::new(list.iter().map(locale).collect(), LocaleId(0))
}

/// A site with one language and one file of words in it.
fn one(language: &str, text: &str) -> (Words, Diagnostics) {
    compile(&sources(&[(&format!("locales/{language}/site.ftl"), text)]), &locales(&[(language, &[])]))
}

/// The voice of a language without words of its own.
fn silent(language: &str) -> Arc<dyn Speak> {
    one(language, "").0.speaker(LocaleId(0))
}

/// What a message says, in a site with one language.
fn say(language: &str, text: &str, id: &str, arguments: &[(&str, Value)]) -> String {
    one(language, text).0.speaker(LocaleId(0)).message(id, arguments)
}

/// A message chosen by a number, for each of the numbers.
fn for_each_number(language: &str, text: &str, numbers: &[i64]) -> Vec<String> {
    let speaker = one(language, text).0.speaker(LocaleId(0));
    numbers.iter().map(|number| speaker.message("n", &[("n", Value::Number(*number))])).collect()
}

/// The findings, one a line: rule, place and words in English.
fn told(sources: &Sources, found: &Diagnostics) -> String {
    let words = words_of_findings("en");
    let line = |finding: &crate::diag::Diagnostic| {
        let place = match &finding.place {
            Place::Span(span) => {
                let at = sources.line(span.source, span.start as usize);
                let part = &sources.get(span.source).text[span.range()];
                format!("{}:{}:{} {part:?}", sources.get(span.source).path, at.line, at.column)
            }
            Place::File(path) => path.to_string(),
        };
        let hints: Vec<String> = finding.hints.iter().map(|hint| words.phrase(hint)).collect();
        format!("{} {place}: {} ({})\n", finding.rule.name, words.phrase(&finding.message), hints.join("; "))
    };
    found.iter().map(line).collect()
}

/// The program's own sentences for findings of this room.
fn words_of_findings(language: &str) -> impl Phrases {
    let own = sources(&[
        ("locales/en/diagnostics.ftl", include_str!("../../../locales/en/diagnostics.ftl")),
        ("locales/en/diagnostics/i18n.ftl", include_str!("../../../locales/en/diagnostics/i18n.ftl")),
        ("locales/sv/diagnostics.ftl", include_str!("../../../locales/sv/diagnostics.ftl")),
        ("locales/sv/diagnostics/i18n.ftl", include_str!("../../../locales/sv/diagnostics/i18n.ftl")),
    ]);
    phrases(&own, language)
}

/// A sentence for a finding.
fn sentence(words: &impl Phrases, id: &str) -> String {
    words.phrase(&Message::new(id))
}
