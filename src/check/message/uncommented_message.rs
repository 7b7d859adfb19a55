//! A message without a word to its translators about where it stands.
#![doc = include_str!("uncommented_message.en.md")]

use super::{entries, entry};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Catalogue, MessageUse, Site};

/// The rule.
pub static RULE: Rule = rule!("uncommented-message", Warning, "uncommented_message");

/// Looks for messages without a comment, in the default locale, which translators work from, and
/// those of other locales that it does not have. An attribute belongs to its message's comment.
pub fn check(site: &Site, catalogue: &Catalogue, _used: &[MessageUse]) -> Diagnostics {
    let default = site.locales.default();
    let original = |locale, id: &str| locale == default || entry(catalogue, default, id).is_none();
    let uncommented = entries(catalogue).filter(|(locale, id, entry)| !entry.commented && !id.contains('.') && original(*locale, id));
    uncommented.map(|(_, id, entry)| Diagnostic::at(&RULE, entry.span).with("message", id).hint("hint")).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{EN, SV, catalogue, fixture, show};

    #[test]
    fn translators_are_told_where_a_message_stands() {
        let mut site = fixture();
        let mut catalogue = catalogue(&mut site);
        let entries = catalogue.entries.values_mut().flat_map(std::collections::BTreeMap::values_mut);
        entries.for_each(|entry| entry.commented = false);
        assert_eq!(show(&site, check(&site, &catalogue, &[])), ["uncommented-message `skip = hoppa över` message=skip +.hint"]);
        catalogue.entries.get_mut(&SV).expect("it is there").clear();
        assert_eq!(show(&site, check(&site, &catalogue, &[])), ["uncommented-message `skip = skip` message=skip +.hint"]);
        let attribute = catalogue.entries.get_mut(&EN).and_then(|entries| entries.remove("skip")).expect("it is there");
        catalogue.entries.entry(EN).or_default().insert("skip.label".into(), attribute);
        assert!(check(&site, &catalogue, &[]).is_empty());
    }
}
