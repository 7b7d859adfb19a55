//! A text of a record that a language of the site lacks.
#![doc = include_str!("missing_text.en.md")]

use crate::check::records;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{LocaleId, Localized, Site, TargetGroup, Variant};

/// The rule (R13).
pub static RULE: Rule = rule!("missing-text", Gap, "missing_text");

/// Looks at every text that a visitor may read: each language has its own, for readers of its
/// standard variant. One finding a text, with all languages that lack it.
pub fn check(site: &Site) -> Diagnostics {
    let mut found = Diagnostics::default();
    records::each(site, &mut |field| found.extend(finding(site, field.key, field.text)));
    for group in site.facts.target_groups.values() {
        found.extend(of_examples(site, group));
    }
    found
}

fn finding(site: &Site, key: &str, text: &Localized) -> Option<Diagnostic> {
    if text.everywhere.is_some() {
        return None;
    }
    about(site, key, text, |locale| has_own_language(site, text, locale))
}

/// Examples are lists that may differ in length, so one example in a language is enough.
fn of_examples(site: &Site, group: &TargetGroup) -> Option<Diagnostic> {
    let first = group.examples.first()?;
    let has = |locale| group.examples.iter().any(|example| example.everywhere.is_some() || has_own_language(site, example, locale));
    about(site, "examples", first, has)
}

fn about(site: &Site, key: &str, text: &Localized, has: impl Fn(LocaleId) -> bool) -> Option<Diagnostic> {
    let standard = site.locales.iter().filter(|(_, locale)| locale.variant == Variant::Standard);
    let lacking: Vec<&str> = standard.filter(|(id, _)| !has(*id)).map(|(_, locale)| &*locale.tag).collect();
    let finding = Diagnostic::at(&RULE, text.span).with("key", key).with("locales", lacking.join(", "));
    (!lacking.is_empty()).then(|| finding.hint("hint"))
}

fn has_own_language(site: &Site, text: &Localized, locale: LocaleId) -> bool {
    let chain = site.locales.chain(locale).filter(|at| site.locales.same_language(locale, *at));
    chain.filter_map(|at| text.exactly(at)).any(|text| !text.value.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};

    #[test]
    fn every_language_has_its_own_text() {
        let mut site = fixture();
        let area = site.both("För dig.", "");
        site.district_mut().area = area;
        assert_eq!(show(&site, check(&site)), ["missing-text `För dig.` key=area locales=en +.hint"]);
        let area = site.both("", "For you.");
        site.district_mut().area = area;
        assert_eq!(show(&site, check(&site)), ["missing-text `For you.` key=area locales=sv +.hint"]);
        let area = site.both("För dig.", " ");
        site.district_mut().area = area;
        assert_eq!(show(&site, check(&site)), ["missing-text `För dig.` key=area locales=en +.hint"], "white space is no text");
        let area = site.everywhere("Lyktan");
        site.district_mut().area = area;
        assert!(check(&site).is_empty(), "a name is the same everywhere");
    }

    #[test]
    fn lists_of_examples_may_differ_in_length() {
        let mut site = fixture();
        let (first, second) = (site.both("glömmer", ""), site.both("ramlar", ""));
        let both = site.both("demens", "dementia");
        let examples = |site: &mut crate::check::fixture::Trial, list: &[&crate::model::Localized]| {
            site.facts.target_groups.values_mut().for_each(|group| group.examples = list.iter().map(|text| (*text).clone()).collect());
        };
        examples(&mut site, &[&first, &second]);
        assert_eq!(show(&site, check(&site)), ["missing-text `glömmer` key=examples locales=en +.hint"]);
        examples(&mut site, &[&first, &both]);
        assert!(check(&site).is_empty());
    }
}
