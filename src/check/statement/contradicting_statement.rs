//! A statement that says one thing, and a list of known issues that says another.
#![doc = include_str!("contradicting_statement.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Conformance, IssueKind, Site, Statement};

/// The rule (issue 6, section 3).
pub static RULE: Rule = rule!("contradicting-statement", Error, "contradicting_statement");

/// Looks for a site that keeps the law in full and has faults, one that does not and has none, and
/// an assessment after the day of the statement.
pub fn check(site: &Site) -> Diagnostics {
    let Some(statement) = &site.facts.statement else { return Diagnostics::default() };
    conformance(site, statement).into_iter().chain(assessed(statement)).collect()
}

fn conformance(site: &Site, statement: &Statement) -> Option<Diagnostic> {
    let of_kinds = |kinds: &[IssueKind]| -> Vec<&str> {
        site.facts.known_issues.iter().filter(|(_, issue)| kinds.contains(&issue.kind)).map(|(id, _)| id.as_str()).collect()
    };
    // What would be a burden to mend does not keep the law either.
    let faults = of_kinds(&[IssueKind::Fault, IssueKind::Burden]);
    // What nobody has tested may be at fault: whoever says "in part" has said so.
    let doubts = of_kinds(&[IssueKind::Fault, IssueKind::Burden, IssueKind::Untested]);
    let finding = Diagnostic::at(&RULE, statement.conformance.span);
    match statement.conformance.value {
        Conformance::Full if !faults.is_empty() => Some(finding.with("issues", faults.join(", ")).hint("hint")),
        Conformance::Partial | Conformance::None if doubts.is_empty() => {
            Some(finding.variant("without-issues").hint("without-issues-hint"))
        }
        _ => None,
    }
}

fn assessed(statement: &Statement) -> Option<Diagnostic> {
    let (assessed, checked) = (statement.assessed, statement.provenance.checked.date);
    let finding = Diagnostic::at(&RULE, assessed.span).label(checked.span, "label").variant("later").hint("later-hint");
    let finding = finding.with("assessed", assessed.value.to_string()).with("checked", checked.value.to_string());
    (checked.value < assessed.value).then_some(finding)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{Trial, date, fixture, show};
    use crate::model::{Conformance, IssueKind};

    fn says(site: &mut Trial, conformance: Conformance) {
        site.facts.statement.as_mut().expect("it has one").conformance.value = conformance;
    }

    #[test]
    fn the_list_bears_the_degree_out() {
        let mut site = fixture();
        site.add_statement();
        assert!(check(&site).is_empty(), "in part, with a fault");
        says(&mut site, Conformance::Full);
        assert_eq!(show(&site, check(&site)), ["contradicting-statement `partial` issues=film +.hint"]);
        let all_are = |site: &mut Trial, kind| site.facts.known_issues.values_mut().for_each(|issue| issue.kind = kind);
        all_are(&mut site, IssueKind::Untested);
        assert!(check(&site).is_empty(), "nobody knows of a fault");
        says(&mut site, Conformance::Partial);
        assert!(check(&site).is_empty(), "there may be one");
        all_are(&mut site, IssueKind::Outside);
        assert_eq!(show(&site, check(&site)), ["contradicting-statement.without-issues `partial` +.without-issues-hint"]);
    }

    #[test]
    fn the_assessment_is_before_the_statement() {
        let mut site = fixture();
        site.add_statement();
        site.facts.statement.as_mut().expect("it has one").assessed.value = date("2026-11-03");
        let found = show(&site, check(&site));
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("contradicting-statement.later `2026-11-01` assessed=2026-11-03 checked=2026-11-02"), "{found:?}");
    }
}
