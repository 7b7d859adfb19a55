//! A test with readers that cannot have been.
#![doc = include_str!("doubtful_reader_test.en.md")]

use super::texts;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule.
pub static RULE: Rule = rule!("doubtful-reader-test", Error, "doubtful_reader_test");

/// Looks at `tested_with_readers`: it stands in an easy-read text, and the day has been.
pub fn check(site: &Site) -> Diagnostics {
    let doubts = texts(site).filter_map(|(_, locale, text)| {
        let test = text.front.tested.as_ref()?;
        let finding = |span| Diagnostic::at(&RULE, span).with("date", test.date.value.to_string());
        if !site.locales.is_easy(locale) {
            return Some(finding(test.span).variant("standard").hint("standard-hint"));
        }
        (test.date.value > site.today).then(|| finding(test.date.span).hint("hint"))
    });
    doubts.collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{Trial, date, easy, show};
    use crate::diag::Spanned;
    use crate::model::ReaderTest;

    fn tested(locale: &str, day: &str) -> Trial {
        let mut site = easy();
        site.page("samtal", locale, "Samtal", "");
        let span = site.write(day);
        let at = site.locales.find(locale).expect("a locale");
        let text = site.bundles.get_mut("samtal").and_then(|bundle| bundle.texts.get_mut(&at)).expect("the page");
        text.front.tested = Some(ReaderTest { date: Spanned::new(date(day), span), organisation: "Läsargruppen".into(), span });
        site
    }

    #[test]
    fn a_test_is_of_easy_read_and_has_been() {
        let site = tested("sv.easy", "2026-10-01");
        assert!(check(&site).is_empty());
        let site = tested("sv.easy", "2099-10-01");
        assert_eq!(show(&site, check(&site)), ["doubtful-reader-test `2099-10-01` date=2099-10-01 +.hint"]);
        let site = tested("sv", "2026-10-01");
        assert_eq!(show(&site, check(&site)), ["doubtful-reader-test.standard `2026-10-01` date=2026-10-01 +.standard-hint"]);
    }
}
