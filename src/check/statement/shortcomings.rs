//! What the checks of a build have found that keeps somebody from a page, and that may be published
//! all the same: the statement tells it (Implementing Decision (EU) 2018/1523, section
//! "Non-accessible content").

use crate::check::link::vague_link;
use crate::check::page::{blank_table_header, emphasis_as_heading, image_words};
use crate::diag::{Diagnostics, Rule};
use crate::model::{Criterion, Shortcoming, Use};

/// Rules that warn and do not stop a page, each with the criterion of WCAG 2.2 that is not met where
/// it finds something, and with those who meet it. Rules that stop a page need not stand here: what
/// they find is not published.
const OF_RULES: [(&Rule, &str, &[Use]); 4] = [
    (&blank_table_header::RULE, "1.3.1", &[Use::NoVision]),
    (&emphasis_as_heading::RULE, "1.3.1", &[Use::NoVision, Use::LimitedCognition]),
    (&image_words::RULE, "1.1.1", &[Use::NoVision]),
    (&vague_link::RULE, "2.4.4", &[Use::NoVision, Use::LimitedCognition]),
];

/// What has been found so far, counted by rule.
pub fn shortcomings(found: &Diagnostics) -> Vec<Shortcoming> {
    let count = |rule: &Rule| found.iter().filter(|finding| finding.rule == rule).map(|_| 1_u32).sum::<u32>();
    let all = OF_RULES.iter().map(|(rule, criterion, uses)| Shortcoming {
        rule: rule.name,
        count: count(rule),
        criteria: Criterion::parse(criterion).into_iter().collect(),
        affects: uses.to_vec(),
    });
    all.filter(|shortcoming| shortcoming.count > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::{OF_RULES, shortcomings};
    use crate::check::fixture::{fixture, read};
    use crate::check::page::emphasis_as_heading;
    use crate::diag::{Diagnostics, Level};
    use crate::model::Criterion;

    #[test]
    fn findings_are_counted_by_rule() {
        let mut site = fixture();
        assert!(shortcomings(&Diagnostics::default()).is_empty());
        site.page("sida", "sv", "En sida", "**Samtal**\n\nVi lyssnar.\n\n**Grupper**\n\nVi ses.");
        let found = shortcomings(&read(&site, emphasis_as_heading::check));
        let told: Vec<String> = found
            .iter()
            .map(|one| {
                format!("{} {} {}", one.rule, one.count, one.criteria.iter().map(|criterion| criterion.number()).collect::<String>())
            })
            .collect();
        assert_eq!(told, ["emphasis-as-heading 2 1.3.1"]);
    }

    #[test]
    fn every_rule_may_be_published_and_has_a_criterion() {
        for (rule, criterion, uses) in OF_RULES {
            assert_eq!(rule.level, Level::Warning, "{}", rule.name);
            assert!(Criterion::parse(criterion).is_some() && !uses.is_empty(), "{}", rule.name);
        }
    }
}
