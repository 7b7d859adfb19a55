//! An e-mail address that belongs to a person and not to a function.
#![doc = include_str!("personal_email.en.md")]

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (R30).
pub static RULE: Rule = rule!("personal-email", Warning, "personal_email");

/// Words of addresses that belong to functions, one a line.
const FUNCTIONS: &str = include_str!("personal_email.words.txt");

/// Looks for addresses like given.family@; a part that is a word of a function or of the site's
/// own ids is no name.
pub fn check(site: &Site) -> Diagnostics {
    let known = words_of_functions(site);
    let addresses = site.contacts.iter().filter_map(|(id, contact)| Some((id, contact.email.as_ref()?)));
    let personal = addresses.filter(|(_, email)| looks_personal(email, &known));
    personal
        .map(|(id, email)| Diagnostic::at(&RULE, email.span).with("contact", id.as_str()).with("email", &*email.value).hint("hint"))
        .collect()
}

fn words_of_functions(site: &Site) -> BTreeSet<String> {
    let facts = &site.facts;
    let districts = site.districts.keys().map(ToString::to_string);
    let groups = facts.target_groups.keys().map(ToString::to_string);
    let units = facts.units.keys().map(ToString::to_string);
    let contacts = site.contacts.keys().map(ToString::to_string);
    let ids = districts.chain(groups).chain(units).chain(contacts);
    let parts: BTreeSet<String> = ids.flat_map(|id| id.split(['-', '/']).map(str::to_owned).collect::<Vec<_>>()).collect();
    FUNCTIONS.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).chain(parts).collect()
}

/// Two or more words of letters with dots between them, none of which is a function.
fn looks_personal(email: &str, functions: &BTreeSet<String>) -> bool {
    let Some((local, _)) = email.split_once('@') else { return false };
    let local = local.to_lowercase();
    let names: Vec<&str> = local.split('.').collect();
    let is_name = |name: &&str| !name.is_empty() && name.chars().all(|letter| letter.is_alphabetic() || letter == '-');
    let is_function = |name: &&str| {
        name.split('-')
            .any(|word| functions.iter().any(|function| word == function || (function.len() > 4 && word.starts_with(function.as_str()))))
    };
    names.len() >= 2 && names.iter().all(is_name) && !names.iter().any(is_function)
}

#[cfg(test)]
mod tests {
    use super::{check, looks_personal, words_of_functions};
    use crate::check::fixture::{fixture, show};

    #[test]
    fn names_of_people_are_told_from_functions() {
        let site = fixture();
        let known = words_of_functions(&site);
        for (email, personal) in [
            ("anna.svensson@anhorig.example", true),
            ("Anna-Karin.Berg@anhorig.example", true),
            ("a.svensson@anhorig.example", true),
            ("åsa.öberg@anhorig.example", true),
            ("stod@anhorig.example", false),
            ("anhorigstod.sodermalm@anhorig.example", false),
            ("anhorig.lyktan@anhorig.example", false),
            ("unga-sodermalm@anhorig.example", false),
            ("info.sodermalm@anhorig.example", false),
            ("mottagning.2@anhorig.example", false),
            ("first.contact@anhorig.example", false),
            ("", false),
            ("@", false),
        ] {
            assert_eq!(looks_personal(email, &known), personal, "{email}");
        }
    }

    #[test]
    fn a_contact_has_an_address_of_its_own() {
        let mut site = fixture();
        let email = site.written("anna.svensson@anhorig.example");
        site.contact_mut("stad").email = Some(email);
        assert_eq!(
            show(&site, check(&site)),
            ["personal-email `anna.svensson@anhorig.example` contact=stad email=anna.svensson@anhorig.example +.hint"]
        );
    }
}
