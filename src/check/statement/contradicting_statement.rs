//! A statement that says one thing, and a list of known issues that says another.
#![doc = include_str!("contradicting_statement.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Conformance, IssueKind, Shortcoming, Site, Statement};

/// The rule (issue 6, section 3).
pub static RULE: Rule = rule!("contradicting-statement", Error, "contradicting_statement");

/// Looks for a site that keeps the law in full and has faults, and an assessment after the day of the
/// statement.
pub fn check(site: &Site) -> Diagnostics {
    let Some(statement) = &site.facts.statement else { return Diagnostics::default() };
    // What would be a burden to mend does not keep the law either.
    let faults = issues(site, &[IssueKind::Fault, IssueKind::Burden]);
    let is_full = statement.conformance.value == Conformance::Full;
    let finding = || Diagnostic::at(&RULE, statement.conformance.span).with("issues", faults.join(", ")).hint("hint");
    (is_full && !faults.is_empty()).then(finding).into_iter().chain(assessed(statement)).collect()
}

/// Looks for a site that keeps the law in full where the other checks have found something, and for
/// one that does not keep it where neither they nor the list of known issues have anything.
pub fn contradicted(site: &Site, found: &[Shortcoming]) -> Option<Diagnostic> {
    let statement = site.facts.statement.as_ref()?;
    let finding = Diagnostic::at(&RULE, statement.conformance.span);
    // What nobody has tested may be at fault: whoever says "in part" has said so.
    let doubts = || issues(site, &[IssueKind::Fault, IssueKind::Burden, IssueKind::Untested]);
    match statement.conformance.value {
        Conformance::Full if !found.is_empty() => {
            let rules: Vec<&str> = found.iter().map(|shortcoming| shortcoming.rule).collect();
            Some(finding.variant("found").with("rules", rules.join(", ")).hint("found-hint"))
        }
        Conformance::Partial | Conformance::None if found.is_empty() && doubts().is_empty() => {
            Some(finding.variant("without-issues").hint("without-issues-hint"))
        }
        _ => None,
    }
}

/// Ids of known issues of some kinds.
fn issues<'a>(site: &'a Site, kinds: &[IssueKind]) -> Vec<&'a str> {
    site.facts.known_issues.iter().filter(|(_, issue)| kinds.contains(&issue.kind)).map(|(id, _)| id.as_str()).collect()
}

fn assessed(statement: &Statement) -> Option<Diagnostic> {
    let (assessed, checked) = (statement.assessed, statement.provenance.checked.date);
    let finding = Diagnostic::at(&RULE, assessed.span).label(checked.span, "label").variant("later").hint("later-hint");
    let finding = finding.with("assessed", assessed.value.to_string()).with("checked", checked.value.to_string());
    (checked.value < assessed.value).then_some(finding)
}

#[cfg(test)]
mod tests {
    use super::{check, contradicted};
    use crate::check::fixture::{Trial, date, fixture, show};
    use crate::diag::Diagnostics;
    use crate::model::{Conformance, IssueKind, Shortcoming};

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
        let against = |site: &Trial, found: &[Shortcoming]| show(site, contradicted(site, found).into_iter().collect::<Diagnostics>());
        assert!(against(&site, &[]).is_empty(), "there may be one");
        all_are(&mut site, IssueKind::Outside);
        assert_eq!(against(&site, &[]), ["contradicting-statement.without-issues `partial` +.without-issues-hint"]);
        let found = [Shortcoming { rule: "vague-link", count: 2, criteria: Vec::new(), affects: Vec::new() }];
        assert!(against(&site, &found).is_empty(), "the build has found one");
        says(&mut site, Conformance::Full);
        assert!(against(&site, &[]).is_empty());
        assert_eq!(against(&site, &found), ["contradicting-statement.found `partial` rules=vague-link +.found-hint"]);
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
