//! A message that speaks of something it is not given.
#![doc = include_str!("message_arguments.en.md")]

use std::collections::BTreeSet;

use super::entry;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Catalogue, MessageUse, Site};

/// The rule.
pub static RULE: Rule = rule!("message-arguments", Error, "message_arguments");

/// Holds the arguments of every message in every locale against those that each use gives.
pub fn check(site: &Site, catalogue: &Catalogue, used: &[MessageUse]) -> Diagnostics {
    let mut found = Diagnostics::default();
    for message in used {
        for (locale, _) in site.locales.iter() {
            let Some(entry) = entry(catalogue, locale, &message.id) else { continue };
            let missing: BTreeSet<&str> = entry.arguments.difference(&message.arguments).map(String::as_str).collect();
            if missing.is_empty() {
                continue;
            }
            let list = |names: &mut dyn Iterator<Item = &str>| names.collect::<Vec<_>>().join(", ");
            let finding = Diagnostic::at(&RULE, entry.span).with("message", message.id.as_str());
            let finding = finding.with("arguments", list(&mut missing.into_iter()));
            let finding = finding.with("given", list(&mut message.arguments.iter().map(String::as_str)));
            found.push(finding.hint(if message.arguments.is_empty() { "none-hint" } else { "hint" }));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{EN, catalogue, fixture, show, used};

    #[test]
    fn a_message_uses_what_it_is_given() {
        let mut site = fixture();
        let mut catalogue = catalogue(&mut site);
        let entry = catalogue.entries.get_mut(&EN).and_then(|entries| entries.get_mut("skip")).expect("it is there");
        entry.arguments = ["count".to_owned(), "page".to_owned()].into();
        assert!(check(&site, &catalogue, &[used("skip", &["count", "page", "more"])]).is_empty());
        assert_eq!(
            show(&site, check(&site, &catalogue, &[used("skip", &["page"])])),
            ["message-arguments `skip = skip` message=skip arguments=count given=page +.hint"]
        );
        assert_eq!(
            show(&site, check(&site, &catalogue, &[used("skip", &[])])),
            ["message-arguments `skip = skip` message=skip arguments=count, page given= +.none-hint"]
        );
    }
}
