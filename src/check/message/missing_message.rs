//! A message that pages ask for and a language does not have.
#![doc = include_str!("missing_message.en.md")]

use std::collections::BTreeMap;

use super::entry;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Catalogue, LocaleId, MessageUse, Site, Variant};

/// The rule (R13).
pub static RULE: Rule = rule!("missing-message", Gap, "missing_message");

/// Looks for messages that no locale has, and for those that a language of the site lacks: one
/// finding a message. Easy read may use the words of the standard variant.
pub fn check(site: &Site, catalogue: &Catalogue, used: &[MessageUse]) -> Diagnostics {
    let by_id: BTreeMap<&str, &MessageUse> = used.iter().rev().map(|message| (message.id.as_str(), message)).collect();
    by_id.into_values().filter_map(|message| gap(site, catalogue, message)).collect()
}

fn gap(site: &Site, catalogue: &Catalogue, message: &MessageUse) -> Option<Diagnostic> {
    let standard = site.locales.iter().filter(|(_, locale)| locale.variant == Variant::Standard);
    let lacking: Vec<&str> =
        standard.filter(|(locale, _)| !has_own(site, catalogue, *locale, &message.id)).map(|(_, locale)| &*locale.tag).collect();
    if lacking.is_empty() {
        return None;
    }
    let default = site.locales.default();
    let written = site.locales.chain(default).find_map(|locale| entry(catalogue, locale, &message.id));
    let folder = || format!("locales/{}", site.locales.get(default).tag);
    let finding = match (written, &message.place) {
        (Some(entry), _) => Diagnostic::at(&RULE, entry.span),
        (None, Some(place)) => Diagnostic::at(&RULE, place.span).variant("nowhere"),
        (None, None) => Diagnostic::in_file(&RULE, folder()).variant("nowhere"),
    };
    let locales = if written.is_some() { lacking.join(", ") } else { site.locales.get(default).tag.to_string() };
    Some(finding.with("message", message.id.as_str()).with("locales", locales).hint("hint"))
}

/// Whether a locale has the message in its own language.
fn has_own(site: &Site, catalogue: &Catalogue, locale: LocaleId, id: &str) -> bool {
    let mut own = site.locales.chain(locale).filter(|at| site.locales.same_language(locale, *at));
    own.any(|at| entry(catalogue, at, id).is_some())
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{EN, SV, catalogue, fixture, show, used};

    #[test]
    fn a_message_is_written_in_every_language() {
        let mut site = fixture();
        let mut catalogue = catalogue(&mut site);
        assert!(check(&site, &catalogue, &[used("skip", &[])]).is_empty());
        catalogue.entries.get_mut(&EN).expect("it is there").clear();
        assert_eq!(
            show(&site, check(&site, &catalogue, &[used("skip", &[]), used("skip", &["x"])])),
            ["missing-message `skip = hoppa över` message=skip locales=en +.hint"]
        );
        catalogue.entries.get_mut(&SV).expect("it is there").clear();
        assert_eq!(
            show(&site, check(&site, &catalogue, &[used("skip", &[])])),
            ["missing-message.nowhere `locales/sv` message=skip locales=sv +.hint"]
        );
        let mut in_template = used("skip", &[]);
        in_template.place = Some(site.written("t(id='skip')").map(|_| ()));
        assert_eq!(
            show(&site, check(&site, &catalogue, &[in_template])),
            ["missing-message.nowhere `t(id='skip')` message=skip locales=sv +.hint"]
        );
    }
}
