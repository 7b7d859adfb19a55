//! An e-mail address that was typed instead of linked.
#![doc = include_str!("literal_email.en.md")]

use std::ops::Range;

use super::literal::{finding, lines};
use crate::check::prose::Prose;
use crate::check::reading::Reading;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{ContactId, LinkTarget, Site};

/// The rule (R10).
pub static RULE: Rule = rule!("literal-email", Error, "literal_email");

/// Looks for e-mail addresses in prose, and for links that hold one.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    let site = reading.site;
    for (line, _) in lines(reading) {
        for words in addresses(&line.text) {
            let owner = owner(site, &line.text[words.clone()]);
            if owner.is_none_or(|owner| !is_linked(line, &words, owner)) {
                let finding = finding(&RULE, line, &words);
                found.push(if line.is_record() { finding.hint("record-hint") } else { hint(finding, owner) });
            }
        }
    }
    for link in reading.links() {
        if let LinkTarget::External(target) = link.target
            && let Some(address) = target.strip_prefix("mailto:")
        {
            let finding = Diagnostic::at(&RULE, link.span).with("words", address).variant("link");
            found.push(hint(finding, owner(site, address)));
        }
    }
    found
}

fn hint(finding: Diagnostic, owner: Option<&ContactId>) -> Diagnostic {
    match owner {
        Some(contact) => finding.with("reference", format!("contact:{contact}#email")).hint("contact-hint"),
        None => finding.hint("hint"),
    }
}

/// The contact whose address it is.
fn owner<'a>(site: &'a Site, address: &str) -> Option<&'a ContactId> {
    let has = |email: &str| email.eq_ignore_ascii_case(address);
    site.contacts.iter().find(|(_, contact)| contact.email.as_ref().is_some_and(|email| has(email))).map(|(id, _)| id)
}

fn is_linked(prose: &Prose<'_>, words: &Range<usize>, owner: &ContactId) -> bool {
    prose.links(words).any(|link| matches!(link, LinkTarget::Fact { scheme: "contact", id, .. } if **id == *owner.0))
}

/// Where e-mail addresses stand: name, `@`, and a domain with a dot.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let of_name = |character: char| character.is_alphanumeric() || matches!(character, '.' | '_' | '%' | '+' | '-');
    let of_domain = |character: char| character.is_alphanumeric() || matches!(character, '.' | '-');
    let around = text.match_indices('@').map(|(at, _)| {
        let before = text[..at].trim_end_matches(of_name).len();
        let after = &text[at + 1..];
        let length = after.find(|character| !of_domain(character)).unwrap_or(after.len());
        let domain = after[..length].trim_end_matches(['.', '-']);
        (before, at, domain)
    });
    let is_address = |(before, at, domain): &(usize, usize, &str)| {
        let last = domain.rsplit_once('.').map_or("", |(_, last)| last);
        before < at && last.chars().count() >= 2 && last.chars().all(char::is_alphabetic)
    };
    around.filter(is_address).map(|(before, at, domain)| before..at + 1 + domain.len()).collect()
}

#[cfg(test)]
mod tests {
    use super::{addresses, check};
    use crate::check::fixture::{fixture, read, show};

    #[test]
    fn addresses_are_told_from_what_looks_like_them() {
        for (text, found) in [
            ("Skriv till stod@anhorig.example.", vec!["stod@anhorig.example"]),
            ("(unga-sodermalm@anhorig.example, a.b@c.se)", vec!["unga-sodermalm@anhorig.example", "a.b@c.se"]),
            ("Följ @stockholm eller hitta oss @ biblioteket", vec![]),
            ("snabel@", vec![]),
            ("a@b", vec![]),
            ("3@4.5", vec![]),
            ("@", vec![]),
            ("åsa@exämpel.se", vec!["åsa@exämpel.se"]),
        ] {
            assert_eq!(addresses(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>(), found, "{text}");
        }
    }

    #[test]
    fn an_address_is_linked_to_its_contact() {
        let mut site = fixture();
        let email = site.written("stod@anhorig.example");
        site.contact_mut("stad").email = Some(email);
        let body = "[stod@anhorig.example](contact:stad#email) stod@anhorig.example [skriv](mailto:x@y.example) z@y.example `a@b.se`";
        site.page("sida", "sv", "En sida", body);
        assert_eq!(
            show(&site, read(&site, check)),
            [
                "literal-email `stod@anhorig.example` words=stod@anhorig.example reference=contact:stad#email +.contact-hint",
                "literal-email.link `[skriv](mailto:x@y.example)` words=x@y.example +.hint",
                "literal-email `z@y.example` words=z@y.example +.hint"
            ]
        );
    }
}
