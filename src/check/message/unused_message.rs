//! A message that nothing asks for.
#![doc = include_str!("unused_message.en.md")]

use std::collections::{BTreeMap, BTreeSet};

use super::entries;
use crate::diag::{Diagnostic, Diagnostics, Rule, SourceId, rule};
use crate::model::{Catalogue, CatalogueEntry, MessageUse, Site};

/// The rule.
pub static RULE: Rule = rule!("unused-message", Warning, "unused_message");

/// Looks for messages that no template, no part of the program and no other message uses: one
/// finding a message. The sentences of findings are not of the site and are left out.
pub fn check(site: &Site, catalogue: &Catalogue, used: &[MessageUse]) -> Diagnostics {
    let wanted: BTreeSet<&str> = used.iter().map(|message| message.id.as_str()).collect();
    let with_attributes: BTreeSet<&str> = wanted.iter().filter_map(|id| Some(id.split_once('.')?.0)).collect();
    let in_others = names_in_messages(site, catalogue);
    let is_used = |id: &str| wanted.contains(id) || with_attributes.contains(id) || in_others.contains(id);
    let mut unused: BTreeMap<&str, &CatalogueEntry> = BTreeMap::new();
    for (_, id, entry) in entries(catalogue) {
        let of_findings = site.sources.get(entry.span.source).path.contains("/diagnostics");
        if !is_used(id) && !of_findings {
            unused.entry(id).or_insert(entry);
        }
    }
    unused.into_iter().map(|(id, entry)| Diagnostic::at(&RULE, entry.span).with("message", id).hint("hint")).collect()
}

/// Names of messages and terms that stand in braces in any file of messages.
fn names_in_messages<'a>(site: &'a Site, catalogue: &Catalogue) -> BTreeSet<&'a str> {
    let files: BTreeSet<SourceId> = entries(catalogue).map(|(.., entry)| entry.span.source).collect();
    let in_braces = files.into_iter().flat_map(|file| site.text(file).split('{').skip(1));
    in_braces
        .map(|rest| {
            let rest = rest.trim_start();
            let end = rest.find(|character: char| !(character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.')));
            &rest[..end.unwrap_or(rest.len())]
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{SV, catalogue, fixture, show, used};

    #[test]
    fn a_message_is_used() {
        let mut site = fixture();
        let mut catalogue = catalogue(&mut site);
        assert!(check(&site, &catalogue, &[used("skip", &[])]).is_empty());
        assert!(check(&site, &catalogue, &[used("skip.label", &[])]).is_empty());
        assert_eq!(show(&site, check(&site, &catalogue, &[])), ["unused-message `skip = hoppa över` message=skip +.hint"]);
        let mut other = catalogue.entries[&SV]["skip"].clone();
        other.span = site.write("menu = meny, { skip }");
        catalogue.entries.get_mut(&SV).expect("it is there").insert("menu".into(), other);
        assert!(check(&site, &catalogue, &[used("menu", &[])]).is_empty(), "another message uses it");
    }
}
