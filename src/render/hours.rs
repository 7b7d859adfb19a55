//! Hours, days and languages in words. A dash between two numbers is read in both orders in
//! right-to-left text and not at all by some voices, so ranges are said.

use std::sync::Arc;

use crate::model::{Date, DateStyle, Hours, Interpreter, Range, Value, Waiting, Weekday, Weekly};
use crate::theme::view::TextView;

use super::scene::Reader;
use super::words::printed;

impl Reader<'_> {
    /// Opening hours as one sentence.
    pub fn hours(&self, hours: &Hours) -> TextView {
        match hours {
            Hours::Always => self.message("hours-always"),
            Hours::Weekly(weekly) => {
                let parts: Vec<String> = weekly.iter().map(|weekly| self.weekly(weekly)).collect();
                printed(&self.say("hours-sentence", &[("parts", Value::from(parts.join(&self.say("hours-separator", &[]))))]))
            }
        }
    }

    fn weekly(&self, weekly: &Weekly) -> String {
        let day = |day| Value::from(self.weekday(day));
        let days = if weekly.from == weekly.to {
            self.weekday(weekly.from)
        } else {
            self.say("hours-days", &[("from", day(weekly.from)), ("to", day(weekly.to))])
        };
        let ranges: Vec<String> = weekly.ranges.iter().map(|range| self.range(*range)).collect();
        self.say("hours-weekly", &[("days", days.into()), ("times", self.speak.list(&ranges).into())])
    }

    fn weekday(&self, day: Weekday) -> String {
        let name = match day {
            Weekday::Monday => "weekday-monday",
            Weekday::Tuesday => "weekday-tuesday",
            Weekday::Wednesday => "weekday-wednesday",
            Weekday::Thursday => "weekday-thursday",
            Weekday::Friday => "weekday-friday",
            Weekday::Saturday => "weekday-saturday",
            Weekday::Sunday => "weekday-sunday",
        };
        self.say(name, &[])
    }

    /// "9 to 12".
    pub fn range(&self, range: Range) -> String {
        let (from, to) = (self.speak.clock(range.from), self.speak.clock(range.to));
        if range.from == range.to { from } else { self.say("hours-range", &[("from", from.into()), ("to", to.into())]) }
    }

    /// "from 9 to 12" with the word for o'clock.
    pub fn at_time(&self, range: Range) -> String {
        self.say("time-of-day", &[("range", self.range(range).into())])
    }

    /// A date as `time` with its machine form.
    pub fn time_html(&self, date: Date, style: DateStyle) -> String {
        format!("<time datetime=\"{date}\">{}</time>", super::words::escaped(&self.speak.date(date, style)))
    }

    /// Languages by name, as a list in words; those without a name in this locale by their tag.
    pub fn languages(&self, tags: &[Arc<str>]) -> String {
        let names: Vec<String> = tags
            .iter()
            .map(|tag| {
                let id = format!("language-{}", tag.to_lowercase());
                if self.speak.knows(&id) { self.say(&id, &[]) } else { tag.to_string() }
            })
            .collect();
        self.speak.list(&names)
    }

    /// That an interpreter can be booked, and how long before.
    pub fn interpreter(&self, interpreter: &Interpreter) -> String {
        let id = match (interpreter.notice_days, interpreter.sign_language) {
            (Some(_), true) => "interpreter-notice-sign",
            (Some(_), false) => "interpreter-notice",
            (None, true) => "interpreter-sign",
            (None, false) => "interpreter",
        };
        self.say(id, &[("days", Value::from(interpreter.notice_days.unwrap_or_default()))])
    }

    /// How long one waits.
    pub fn waiting(&self, waiting: Waiting) -> String {
        let (id, number) = match waiting {
            Waiting::Days(number) => ("waiting-days", number),
            Waiting::Weeks(number) => ("waiting-weeks", number),
            Waiting::Months(number) => ("waiting-months", number),
        };
        self.say(id, &[("number", Value::from(number))])
    }
}
