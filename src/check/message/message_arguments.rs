//! A message that speaks of something it is not given, or keeps silent about what others say.
#![doc = include_str!("message_arguments.en.md")]

use std::collections::BTreeSet;

use super::{entries, entry};
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
    found.extend(silent(site, catalogue, used));
    found
}

/// Translations without a number or a name that the default locale's message prints. Easy read may
/// say less.
fn silent(site: &Site, catalogue: &Catalogue, used: &[MessageUse]) -> Diagnostics {
    let mut given: BTreeSet<(&str, &str)> = BTreeSet::new();
    given.extend(used.iter().flat_map(|message| message.arguments.iter().map(|argument| (message.id.as_str(), argument.as_str()))));
    let mut found = Diagnostics::default();
    for (locale, id, own) in entries(catalogue).filter(|(locale, ..)| !site.locales.is_easy(*locale)) {
        let Some(original) = entry(catalogue, site.locales.default(), id) else { continue };
        let dropped = original.arguments.difference(&own.arguments).map(String::as_str);
        let dropped: Vec<&str> = dropped.filter(|argument| given.contains(&(id, *argument))).collect();
        if !dropped.is_empty() {
            let finding = Diagnostic::at(&RULE, own.span).variant("silent").with("message", id).with("arguments", dropped.join(", "));
            found.push(finding.with("locale", &*site.locales.get(locale).tag).hint("silent-hint"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{EN, SV, catalogue, fixture, show, used};

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

    #[test]
    fn a_translation_says_what_the_original_says() {
        let mut site = fixture();
        let mut catalogue = catalogue(&mut site);
        let original = catalogue.entries.get_mut(&SV).and_then(|entries| entries.get_mut("skip")).expect("it is there");
        original.arguments = ["number".to_owned()].into();
        assert_eq!(
            show(&site, check(&site, &catalogue, &[used("skip", &["number"])])),
            ["message-arguments.silent `skip = skip` message=skip arguments=number locale=en +.silent-hint"]
        );
        assert!(check(&site, &catalogue, &[]).is_empty(), "what nobody asks for is another finding");
    }
}
