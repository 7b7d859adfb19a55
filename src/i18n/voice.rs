//! One locale's voice, as templates and pages hear it.

use std::collections::HashMap;

use fixed_decimal::Decimal;

use crate::model::{Clock, Date, DateStyle, Fingerprint, Speak, Value};

use super::format::Formats;
use super::phrase::{Given, Phrase, unknown_message};

/// One locale's words and formats.
pub(super) struct Voice {
    /// What it says, by id; what it falls back to is among it. Every page asks for dozens.
    pub phrases: HashMap<String, Phrase>,
    /// How it writes dates, numbers and lists.
    pub formats: Formats,
    /// Fingerprint of all it was made from.
    pub fingerprint: Fingerprint,
}

impl Voice {
    fn say<'a>(&self, id: &str, given: &dyn Fn(&str) -> Option<Given<'a>>) -> String {
        self.phrases.get(id).map_or_else(|| unknown_message(id), |phrase| phrase.say(given))
    }

    fn digits(&self, number: u16, least: i16) -> String {
        let mut decimal = Decimal::from(number);
        decimal.pad_start(least);
        self.formats.grammar.number(&decimal)
    }
}

impl Speak for Voice {
    fn message(&self, id: &str, arguments: &[(&str, Value)]) -> String {
        self.say(id, &|name| arguments.iter().find(|(given, _)| *given == name).map(|(_, value)| value.into()))
    }

    fn knows(&self, id: &str) -> bool {
        self.phrases.contains_key(id)
    }

    fn date(&self, date: Date, style: DateStyle) -> String {
        self.formats.date(date, style)
    }

    fn number(&self, number: i64) -> String {
        self.formats.grammar.number(&number.into())
    }

    fn list(&self, items: &[String]) -> String {
        self.formats.list(items)
    }

    fn clock(&self, time: Clock) -> String {
        let (hour, minute) = time.parts();
        let (hour_text, minute_text) = (self.digits(hour, 1), self.digits(minute, 2));
        let id = if minute == 0 { "clock-hour" } else { "clock-minute" };
        self.say(id, &|name| match name {
            "hour" => Some(Given { text: Some(&hour_text), number: Some(hour.into()) }),
            "minute" => Some(Given { text: Some(&minute_text), number: Some(minute.into()) }),
            _ => None,
        })
    }

    fn sort_key(&self, text: &str) -> Vec<u8> {
        self.formats.sort_key(text)
    }

    fn same_letter(&self, a: &str, b: &str) -> bool {
        self.formats.same_letter(a, b)
    }

    fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }
}

impl<'a> From<&'a Value> for Given<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Text(text) => Self { text: Some(text), number: None },
            Value::Number(number) => Self { text: None, number: Some(*number) },
        }
    }
}

/// The messages that a voice itself asks for.
pub fn messages_used() -> Vec<crate::model::MessageUse> {
    let uses = [("clock-hour", &["hour"][..]), ("clock-minute", &["hour", "minute"])];
    let asked = uses.into_iter().map(|(id, arguments)| crate::model::MessageUse {
        id: id.to_owned(),
        arguments: arguments.iter().map(|&name| name.to_owned()).collect(),
        place: None,
    });
    asked.collect()
}
