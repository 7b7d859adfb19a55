//! How one locale writes dates and lists and sorts words, by the Unicode locale data.

use std::sync::Arc;

use icu_calendar::{Date as Day, Gregorian};
use icu_collator::CollatorBorrowed;
use icu_collator::options::{CollatorOptions, Strength};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, M, MD, MDE, YM, YMD, YMDE};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::Locale;

use crate::model::{Date, DateStyle};

use super::grammar::Grammar;

/// Always the Gregorian calendar: it is the one that appointments here are made in.
type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// How one locale writes.
pub(super) struct Formats {
    /// Numbers.
    pub grammar: Arc<Grammar>,
    long: Formatter<YMD>,
    day: Formatter<MDE>,
    full: Formatter<YMDE>,
    short: Formatter<MD>,
    weekday: Formatter<E>,
    month: Formatter<M>,
    month_and_year: Formatter<YM>,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
    /// Hears only which letter it is, not its marks or its size.
    letters: CollatorBorrowed<'static>,
}

impl Formats {
    /// The formats of a language that CLDR knows; of another, CLDR's root.
    pub fn new(locale: &Locale) -> Self {
        let mut primary = CollatorOptions::default();
        primary.strength = Some(Strength::Primary);
        let complete = "compiled data falls back to the root";
        Self {
            grammar: Arc::new(Grammar::new(locale)),
            long: Formatter::try_new(locale.into(), YMD::long()).expect(complete),
            day: Formatter::try_new(locale.into(), MDE::long()).expect(complete),
            full: Formatter::try_new(locale.into(), YMDE::long()).expect(complete),
            short: Formatter::try_new(locale.into(), MD::long()).expect(complete),
            weekday: Formatter::try_new(locale.into(), E::short()).expect(complete),
            month: Formatter::try_new(locale.into(), M::medium()).expect(complete),
            month_and_year: Formatter::try_new(locale.into(), YM::long()).expect(complete),
            list: ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()).expect(complete),
            collator: CollatorBorrowed::try_new(locale.into(), CollatorOptions::default()).expect(complete),
            letters: CollatorBorrowed::try_new(locale.into(), primary).expect(complete),
        }
    }

    /// A date.
    pub fn date(&self, date: Date, style: DateStyle) -> String {
        let (year, month, day) = date.parts();
        let Ok(day) = Day::try_new_gregorian(year.into(), month, day) else { return date.to_string() };
        match style {
            DateStyle::Long => self.long.format(&day).to_string(),
            DateStyle::Day => self.day.format(&day).to_string(),
            DateStyle::Full => self.full.format(&day).to_string(),
            DateStyle::Short => self.short.format(&day).to_string(),
            // A single short word needs no sign that it is short.
            DateStyle::Weekday => without_dot(self.weekday.format(&day).to_string()),
            DateStyle::Month => without_dot(self.month.format(&day).to_string()),
            DateStyle::MonthAndYear => self.month_and_year.format(&day).to_string(),
        }
    }

    /// "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }

    /// Key by which texts sort in the locale's alphabet. Texts that the alphabet holds for equal
    /// are told apart by their letters, so that no order depends on the order before.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::new();
        let Ok(()) = self.collator.write_sort_key_to(text, &mut key);
        key.push(0);
        key.extend_from_slice(text.as_bytes());
        key
    }

    /// Whether two letters are one in the locale's alphabet.
    pub fn same_letter(&self, a: &str, b: &str) -> bool {
        self.letters.compare(a, b).is_eq()
    }
}

fn without_dot(mut word: String) -> String {
    while word.ends_with('.') {
        word.pop();
    }
    word
}
