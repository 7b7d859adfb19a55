//! A time of day or opening hours that were typed instead of linked.
#![doc = include_str!("literal_hours.en.md")]

use super::clock::times;
use super::literal::{finding, lines};
use crate::check::prose::Prose;
use crate::check::reading::Reading;
use crate::diag::{Diagnostics, Rule, rule};
use crate::model::LinkTarget;

/// The rule (R10).
pub static RULE: Rule = rule!("literal-hours", Error, "literal_hours");

/// Looks for times of day in prose; hours belong to contacts, times to activities.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (line, vocabulary) in lines(reading).filter(|(line, _)| line.tokens.has_digits) {
        let typed = times(&line.tokens, vocabulary).into_iter().filter(|words| !is_linked(line, words));
        found.extend(typed.map(|words| finding(&RULE, line, &words).hint(if line.is_record() { "record-hint" } else { "hint" })));
    }
    found
}

/// Whether these are the words of a link to what has the hours.
fn is_linked(prose: &Prose<'_>, words: &std::ops::Range<usize>) -> bool {
    prose.links(words).any(|link| matches!(link, LinkTarget::Fact { scheme: "contact" | "activity" | "line", .. }))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, read, show};

    #[test]
    fn times_are_left_to_records() {
        let mut site = fixture();
        site.page("sida", "sv", "En sida", "Vi svarar\n**9–16** på [vardagar 9–16](contact:stad).\n\n- Kom kl. 10.\n\n`9-16`");
        assert_eq!(
            show(&site, read(&site, check)),
            ["literal-hours `9–16` words=9–16 +.hint", "literal-hours `kl. 10` words=kl. 10 +.hint"]
        );
        let mut site = fixture();
        let title = site.both("Kafé kl 15", "Café");
        site.activities.values_mut().for_each(|activity| activity.title = title.clone());
        assert_eq!(show(&site, read(&site, check)), ["literal-hours `kl 15` words=kl 15 +.record-hint"]);
    }
}
