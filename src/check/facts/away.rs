//! Times when a contact does not answer, and who is named instead.

use crate::diag::Spanned;
use crate::model::{Contact, ContactId, Date};

/// Days from the first to the last, both included; without a last day it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first day; none where it has begun already.
    pub from: Option<Date>,
    /// The last day, where known.
    pub to: Option<Date>,
}

impl Days {
    /// Whether the two have a day in common.
    pub fn meet(self, other: Self) -> bool {
        let begins_before = |from: Option<Date>, to: Option<Date>| from.zip(to).is_none_or(|(from, to)| from <= to);
        begins_before(self.from, other.to) && begins_before(other.from, self.to)
    }
}

/// A time when a contact does not answer.
#[derive(Clone, Copy, Debug)]
pub struct Away<'a> {
    /// When.
    pub days: Days,
    /// Who answers meanwhile, where that is said.
    pub instead: Option<&'a Spanned<ContactId>>,
    /// Whether it has no staff, rather than being closed.
    pub vacant: bool,
}

/// The times from `today` on when `contact` does not answer.
pub fn times(contact: &Contact, today: Date) -> Vec<Away<'_>> {
    let vacancy = contact.vacant.iter().map(|vacancy| Away {
        days: Days { from: None, to: vacancy.until },
        instead: vacancy.instead.as_ref(),
        vacant: true,
    });
    let closures = contact.closed.iter().map(|closure| Away {
        days: Days { from: Some(closure.from), to: Some(closure.to) },
        instead: closure.instead.as_ref(),
        vacant: false,
    });
    vacancy.chain(closures).filter(|away| away.days.to.is_none_or(|to| today <= to)).collect()
}

#[cfg(test)]
mod tests {
    use super::Days;
    use crate::check::fixture::date;

    #[test]
    fn days_meet_where_they_share_one() {
        let days = |from: &str, to: &str| Days { from: Some(date(from)), to: Some(date(to)) };
        let christmas = days("2026-12-24", "2027-01-06");
        assert!(christmas.meet(days("2027-01-06", "2027-01-10")));
        assert!(!christmas.meet(days("2027-01-07", "2027-01-10")));
        assert!(christmas.meet(Days { from: None, to: None }));
        assert!(!christmas.meet(Days { from: None, to: Some(date("2026-12-01")) }));
    }
}
