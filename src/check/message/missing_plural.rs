//! A message that counts, and lacks a form that its language needs.
#![doc = include_str!("missing_plural.en.md")]

use super::{entries, plurals};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Catalogue, MessageUse, Site};

/// The rule.
pub static RULE: Rule = rule!("missing-plural", Error, "missing_plural");

/// Looks at every choice between plural forms; one that makes none, only a default, is left alone.
pub fn check(site: &Site, catalogue: &Catalogue, _used: &[MessageUse]) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (locale, id, entry) in entries(catalogue) {
        let language = &*site.locales.get(locale).language;
        for (argument, forms) in entry.plurals.iter().filter(|(_, forms)| !forms.is_empty()) {
            let missing: Vec<&str> = plurals::needed(language).iter().copied().filter(|form| !forms.contains(*form)).collect();
            if !missing.is_empty() {
                let finding = Diagnostic::at(&RULE, entry.span).with("message", id).with("argument", argument.as_str());
                found.push(finding.with("language", language).with("forms", missing.join(", ")).hint("hint"));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{EN, catalogue, fixture, show};

    #[test]
    fn every_form_of_the_language_is_there() {
        let mut site = fixture();
        let mut catalogue = catalogue(&mut site);
        let mut found = |forms: &[&str]| {
            let entry = catalogue.entries.get_mut(&EN).and_then(|entries| entries.get_mut("skip")).expect("it is there");
            entry.plurals = [("count".to_owned(), forms.iter().map(ToString::to_string).collect())].into();
            show(&site, check(&site, &catalogue, &[]))
        };
        assert!(found(&["one"]).is_empty());
        assert!(found(&["one", "other"]).is_empty());
        assert!(found(&[]).is_empty());
        assert_eq!(found(&["few", "other"]), ["missing-plural `skip = skip` message=skip argument=count language=en forms=one +.hint"]);
    }
}
