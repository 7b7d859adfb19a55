//! Days, clock times and opening hours.

use std::fmt;

use crate::diag::Spanned;

use super::ContactId;

/// A day in the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

/// Days of the week in the order of ISO 8601.
pub const WEEK: [Weekday; 7] =
    [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday, Weekday::Saturday, Weekday::Sunday];

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Date {
    /// The day, if there is such a day.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }

    /// Reads `2026-11-22`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let mut part = |length: usize| parts.next().filter(|p| p.len() == length && p.bytes().all(|b| b.is_ascii_digit()));
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// This many days later; negative numbers are earlier. Stops at the ends of the calendar.
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().try_days(days).unwrap_or_default()))
    }

    /// The same day this many months later, or the last day of a shorter month.
    pub fn plus_months(self, months: i64) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().try_months(months).unwrap_or_default()))
    }

    /// Days from `self` to `later`.
    pub fn days_until(self, later: Self) -> i64 {
        self.0.until(later.0).map_or(0, |span| i64::from(span.get_days()))
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        WEEK[usize::from(self.0.weekday().to_monday_zero_offset().unsigned_abs())]
    }

    /// Year, month and day.
    pub fn parts(self) -> (i16, u8, u8) {
        (self.0.year(), self.0.month().unsigned_abs(), self.0.day().unsigned_abs())
    }
}

impl fmt::Display for Date {
    /// ISO 8601, as in HTML's `datetime`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// A clock time: minutes since midnight, at most 24:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock(pub u16);

impl Clock {
    /// Reads `9`, `9.30`, `09:30`, `17.30`.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(['.', ':']).unwrap_or((text, "00"));
        let digits = |part: &str, longest: usize| {
            let fits = (1..=longest).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
            fits.then(|| part.parse::<u16>().ok()).flatten()
        };
        let (hour, minute) = (digits(hour, 2)?, digits(minute, 2).filter(|_| minute.len() == 2)?);
        let total = hour * 60 + minute;
        (minute < 60 && total <= 24 * 60).then_some(Self(total))
    }

    /// Hours and minutes.
    pub fn parts(self) -> (u16, u16) {
        (self.0 / 60, self.0 % 60)
    }
}

/// From one clock time to a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// When it begins.
    pub from: Clock,
    /// When it ends.
    pub to: Clock,
}

impl Range {
    /// Reads `9-12` or `13.00-15.30`.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once(['-', '–'])?;
        let (from, to) = (Clock::parse(from.trim())?, Clock::parse(to.trim())?);
        (from < to).then_some(Self { from, to })
    }
}

/// The same hours on a run of days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weekly {
    /// First day.
    pub from: Weekday,
    /// Last day; the first where it is a single day.
    pub to: Weekday,
    /// Open times of each of the days.
    pub ranges: Vec<Range>,
}

/// Opening hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Round the clock, every day.
    Always,
    /// By days.
    Weekly(Vec<Weekly>),
}

/// A time when a contact is closed, and who answers instead.
#[derive(Clone, Debug)]
pub struct Closure {
    /// First day closed.
    pub from: Date,
    /// Last day closed.
    pub to: Date,
    /// Who answers meanwhile.
    pub instead: Option<Spanned<ContactId>>,
}
