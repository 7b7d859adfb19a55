//! A message that counts, and lacks a form that its language needs.
#![doc = include_str!("missing_plural.en.md")]

use std::collections::BTreeSet;

use super::{entries, entry, plurals};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Catalogue, MessageUse, Site};

/// The rule.
pub static RULE: Rule = rule!("missing-plural", Error, "missing_plural");

/// No form at all.
static NONE: BTreeSet<String> = BTreeSet::new();

/// Looks at every choice between plural forms, and at translations that make none where the default
/// locale does. One that has only a default says so on purpose; easy read may go round the form.
pub fn check(site: &Site, catalogue: &Catalogue, _used: &[MessageUse]) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (locale, id, entry) in entries(catalogue) {
        let language = &*site.locales.get(locale).language;
        let chosen = entry.plurals.iter().filter(|(_, forms)| !forms.is_empty());
        let original = self::entry(catalogue, site.locales.default(), id).filter(|_| !site.locales.is_easy(locale));
        let is_counted = |argument: &&String| entry.arguments.contains(*argument) && !entry.plurals.contains_key(*argument);
        let counts = original.into_iter().flat_map(|original| original.plurals.iter().filter(|(_, forms)| !forms.is_empty()));
        let unchosen = counts.map(|(argument, _)| argument).filter(is_counted).map(|argument| (argument, &NONE));
        for (argument, forms) in chosen.chain(unchosen) {
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
    use crate::check::fixture::{EN, SV, catalogue, fixture, show};

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

    #[test]
    fn a_number_that_the_original_counts_with_is_counted_with() {
        let mut site = fixture();
        let mut catalogue = catalogue(&mut site);
        let original = catalogue.entries.get_mut(&SV).and_then(|entries| entries.get_mut("skip")).expect("it is there");
        original.plurals = [("count".to_owned(), ["one".to_owned()].into())].into();
        assert!(check(&site, &catalogue, &[]).is_empty(), "without the number there is nothing to count");
        let entry = catalogue.entries.get_mut(&EN).and_then(|entries| entries.get_mut("skip")).expect("it is there");
        entry.arguments = ["count".to_owned()].into();
        assert_eq!(
            show(&site, check(&site, &catalogue, &[])),
            ["missing-plural `skip = skip` message=skip argument=count language=en forms=one +.hint"]
        );
    }
}
