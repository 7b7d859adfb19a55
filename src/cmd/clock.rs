//! The clock, read once a build. Everywhere else the day is an argument.

use crate::model::Date;

/// Today where the machine stands: a build at half past midnight is of the new day.
pub fn today() -> Date {
    let now = jiff::Zoned::now().date();
    Date::new(now.year(), now.month(), now.day()).expect("both are the Gregorian calendar")
}
