//! Groups, meeting places and other things with a date.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Cost, Date, DistrictId, GroupId, Interpreter, Localized, Provenance, Range, SignUp};
use crate::diag::Spanned;

/// How often it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeats {
    /// Once.
    Never,
    /// Every this many weeks.
    Weeks(u32),
    /// On the same weekday of the same week of each month (the first Tuesday).
    Monthly,
}

/// For whom it is, by district.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenTo {
    /// Everybody in the city.
    All,
    /// Those who live in the arranging district.
    Own,
    /// Those who live in the arranging district or in one of these.
    Districts(Vec<Spanned<DistrictId>>),
}

/// One activity.
#[derive(Clone, Debug)]
pub struct Activity {
    /// Whose facts, and since when.
    pub provenance: Provenance,
    /// Who arranges it; none where the whole city does.
    pub district: Option<DistrictId>,
    /// What it is called.
    pub title: Localized,
    /// One or two sentences.
    pub text: Option<Localized>,
    /// The first day.
    pub first: Date,
    /// When.
    pub time: Option<Range>,
    /// How often.
    pub repeats: Repeats,
    /// The last day.
    pub until: Option<Date>,
    /// Days when it is not held.
    pub except: BTreeSet<Date>,
    /// Where.
    pub place: Option<Localized>,
    /// Address on the web, for one that is held there.
    pub digital: Option<Spanned<Arc<str>>>,
    /// A contact or an activity that needs no web, for one that is held there.
    pub instead: Option<Spanned<Arc<str>>>,
    /// Target groups; none where it is for everybody.
    pub groups: Vec<Spanned<GroupId>>,
    /// Districts.
    pub open_to: OpenTo,
    /// How to sign up.
    pub sign_up: SignUp,
    /// The last day to sign up.
    pub sign_up_by: Option<Date>,
    /// How many can take part.
    pub places: Option<u32>,
    /// Languages it is held in, BCP 47.
    pub languages: Vec<Arc<str>>,
    /// Interpreter.
    pub interpreter: Option<Interpreter>,
    /// What it costs.
    pub cost: Cost,
}

impl Activity {
    /// The days from `from` on, nearest first, at most `limit`.
    pub fn days(&self, from: Date, limit: usize) -> Vec<Date> {
        let last = if self.repeats == Repeats::Never { Some(self.first) } else { self.until };
        let days = std::iter::successors(Some((0, self.first)), |(turn, _)| Some((turn + 1, self.turn(turn + 1)))).map(|(_, day)| day);
        // Ten years of weeks: an activity without an end still ends here.
        days.take(520)
            .take_while(|day| last.is_none_or(|last| *day <= last))
            .filter(|day| *day >= from && !self.except.contains(day))
            .take(limit)
            .collect()
    }

    fn turn(&self, turn: i64) -> Date {
        match self.repeats {
            Repeats::Never => self.first.plus_days(turn),
            Repeats::Weeks(weeks) => self.first.plus_days(turn * 7 * i64::from(weeks)),
            Repeats::Monthly => same_weekday_of_month(self.first, turn),
        }
    }

    /// Whether people of `district` may come.
    pub fn is_open_to(&self, district: &DistrictId) -> bool {
        self.district.as_ref() == Some(district)
            || match &self.open_to {
                OpenTo::All => true,
                OpenTo::Own => false,
                OpenTo::Districts(others) => others.iter().any(|other| other.value == *district),
            }
    }
}

/// The day `months` later that is the same weekday of the month in order (the second Thursday),
/// or the last such weekday where the month has fewer.
fn same_weekday_of_month(first: Date, months: i64) -> Date {
    let (_, _, day) = first.parts();
    let order = i64::from((day - 1) / 7);
    let month = first.plus_days(1 - i64::from(day)).plus_months(months);
    let shift = (7 + first.weekday() as i64 - month.weekday() as i64) % 7;
    let date = month.plus_days(shift + 7 * order);
    if date.parts().1 == month.parts().1 { date } else { date.plus_days(-7) }
}
