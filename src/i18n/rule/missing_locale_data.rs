//! Languages whose dates the Unicode locale data do not have.
//!
#![doc = include_str!("missing_locale_data.en.md")]

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::i18n::cldr::{formatting, knows};
use crate::i18n::pseudo::is_pseudo;
use crate::model::Locales;

/// The Unicode locale data have no dates and numbers for a language.
pub static RULE: Rule = rule!("missing-locale-data", Warning, "missing_locale_data");

/// Where locales are named.
const SITE: &str = "content/site.yaml";

/// Looks at every language of the site once.
pub(in crate::i18n) fn look(locales: &Locales, found: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    for (id, locale) in locales.iter() {
        if is_pseudo(locale) || !seen.insert(&locale.language) || knows(&locale.language) {
            continue;
        }
        let finding = Diagnostic::in_file(&RULE, SITE).with("language", &*locale.language);
        found.push(match formatting(locales, id) {
            Some(used) => finding.with("used", &*locales.get(used).language).hint("hint"),
            None => finding.variant("nothing").hint("nothing-hint"),
        });
    }
}
