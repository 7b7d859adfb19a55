//! The sentences of findings, in the communicator's own language.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diag::{Diagnostics, Message, Phrases, Sources};
use crate::model::{Direction, Locale, LocaleId, Locales, Variant};

use super::cldr::icu_locale;
use super::compile::{Grammars, all_phrases};
use super::expand::Expander;
use super::grammar::Grammar;
use super::phrase::{Given, Phrase};
use super::vocabulary::{Audience, Vocabulary, files, parse};

/// The sentences of findings in one language.
pub struct Sentences(HashMap<String, Phrase>);

/// The sentences in `language`, and in English where it has none: `locales/<language>/diagnostics.ftl`,
/// everything under `locales/<language>/diagnostics/`, and `cli.ftl` with what commands say. What cannot be read is left out; a test
/// keeps the files of the program itself whole.
pub fn phrases(sources: &Sources, language: &str) -> Sentences {
    let mut unseen = Diagnostics::default();
    let locales = languages(language);
    let files = files(sources, &locales, Audience::Communicators);
    let resources = parse(&files, &mut unseen);
    let vocabulary = Vocabulary::new(&locales, &resources, &mut unseen);
    let grammar = |locale: &Locale| Arc::new(Grammar::new(&icu_locale(&locale.language)));
    let grammars: Grammars = locales.iter().map(|(id, locale)| (id, grammar(locale))).collect();
    let expander = Expander { vocabulary: &vocabulary, grammars: &grammars, locale: locales.default() };
    Sentences(all_phrases(&expander, &locales))
}

/// The language, falling back to English.
fn languages(language: &str) -> Locales {
    let locale = |tag: &str, fallback: Vec<LocaleId>| Locale {
        tag: tag.into(),
        language: tag.into(),
        variant: Variant::Standard,
        direction: Direction::LeftToRight,
        name: tag.into(),
        segment: None,
        fallback,
    };
    let english = "en";
    if language == english {
        return Locales::new(vec![locale(english, Vec::new())], LocaleId(0));
    }
    Locales::new(vec![locale(language, vec![LocaleId(1)]), locale(english, Vec::new())], LocaleId(0))
}

impl Phrases for Sentences {
    fn phrase(&self, message: &Message) -> String {
        let Some(phrase) = self.0.get(&message.id) else { return message.id.clone() };
        phrase.say(&|name| message.arguments.iter().find(|(given, _)| *given == name).map(|(_, value)| counted(value)))
    }
}

/// An argument as it was given; one that is a whole number also decides a plural, but is printed
/// as it stands, since it may as well be a part of an address.
fn counted(value: &str) -> Given<'_> {
    let number = value.parse::<i64>().ok().filter(|number| number.to_string() == value);
    Given { text: Some(value), number }
}
