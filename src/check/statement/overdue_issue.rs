//! A fault that was to be mended by a day that has passed.
#![doc = include_str!("overdue_issue.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (issue 6, section 3).
pub static RULE: Rule = rule!("overdue-issue", Gap, "overdue_issue");

/// Looks at the `planned` day of known issues: today, or later.
pub fn check(site: &Site) -> Diagnostics {
    let planned = site.facts.known_issues.iter().filter_map(|(id, issue)| Some((id, issue.planned?)));
    let passed = planned.filter(|(_, planned)| planned.value < site.today);
    let finding = |(id, planned): (&crate::model::IssueId, crate::diag::Spanned<crate::model::Date>)| {
        Diagnostic::at(&RULE, planned.span).with("issue", id.as_str()).with("planned", planned.value.to_string()).hint("hint")
    };
    passed.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{date, fixture, show};
    use crate::diag::Spanned;

    #[test]
    fn a_promise_is_kept_or_made_anew() {
        let mut site = fixture();
        site.add_statement();
        let span = site.write("2026-11-22");
        let plan = |site: &mut crate::check::fixture::Trial, day| {
            site.facts.known_issues.values_mut().for_each(|issue| issue.planned = Some(Spanned::new(date(day), span)));
        };
        plan(&mut site, "2026-11-22");
        assert!(check(&site).is_empty(), "the last day counts");
        plan(&mut site, "2026-11-21");
        assert_eq!(show(&site, check(&site)), ["overdue-issue `2026-11-22` issue=film planned=2026-11-21 +.hint"]);
    }
}
