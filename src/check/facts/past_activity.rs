//! Activities that are over and still stand in the records.
#![doc = include_str!("past_activity.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Date, Repeats, Site};

/// The rule (R29).
pub static RULE: Rule = rule!("past-activity", Warning, "past_activity");

/// Looks for activities without any day from today on.
pub fn check(site: &Site) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (id, activity) in &site.activities {
        if activity.days(site.today, 1).is_empty() {
            let last: Option<Date> = if matches!(activity.repeats, Repeats::Never) { Some(activity.first) } else { activity.until };
            let finding = Diagnostic::at(&RULE, activity.provenance.span).with("activity", id.as_str());
            found.push(finding.with("last", last.unwrap_or(activity.first).to_string()).hint("hint"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{date, fixture, show};

    #[test]
    fn an_activity_is_over_the_day_after_its_last() {
        let mut site = fixture();
        let last = site.activities.values().map(|activity| activity.first).next().expect("the fixture has an activity");
        site.today = last;
        assert!(check(&site).is_empty(), "its own day counts");
        site.today = date("2036-01-01");
        for activity in site.activities.values_mut() {
            activity.until = Some(last);
        }
        let found = show(&site, check(&site));
        assert_eq!(found.len(), site.activities.len(), "{found:?}");
        assert!(found.iter().all(|finding| finding.starts_with("past-activity") && finding.contains(&format!("last={last}"))), "{found:?}");
    }
}
