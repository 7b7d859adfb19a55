//! Rule: a page shows a fact that must not be shown: the visiting address of a contact that hides
//! it, or what a sensitive page is about in the words that search engines print (R25).

use std::collections::BTreeSet;

use crate::check::html::{Attribute, Tag};
use crate::diag::{Rule, rule};
use crate::model::{Contact, ContactId, Site};

use super::address::decoded;
use super::findings::Findings;

/// A fact stands in a page that must not stand there.
pub static RULE: Rule = rule!("hidden-fact", Error, "hidden_fact");

/// How many bytes round a suspicious word are read closely.
const NEAR: usize = 300;

/// Names of character references that pages use are not longer (`&hellip;`, `&#8239;`).
const LONGEST_REFERENCE: usize = 8;

/// A visiting address that stands nowhere.
pub struct Hidden<'s> {
    contact: &'s ContactId,
    /// Letters that the page must have for the address to stand there.
    probe: String,
    /// Street and number, in small letters.
    words: Vec<String>,
}

impl<'s> Hidden<'s> {
    /// The addresses that a site hides. One that another contact shows as its own says nothing of
    /// the one who hides it.
    pub fn of(site: &'s Site) -> Vec<Self> {
        let mut hidden: Vec<Self> = Vec::new();
        for (id, contact) in site.contacts.iter().filter(|(_, contact)| contact.hide_address) {
            for words in streets(contact) {
                if !hidden.iter().any(|known| known.words == words) {
                    hidden.push(Self { contact: id, probe: probe(&words), words });
                }
            }
        }
        if !hidden.is_empty() {
            let shown: BTreeSet<Vec<String>> = site.contacts.values().filter(|contact| !contact.hide_address).flat_map(streets).collect();
            hidden.retain(|hidden| !hidden.probe.is_empty() && !shown.contains(&hidden.words));
        }
        hidden
    }

    /// Where the address stands in a page: between tags, across tags, in an attribute or an address.
    fn find(&self, html: &str) -> Option<usize> {
        // Nearly every page lacks the letters, and this is the quickest way to know.
        if !html.contains(&self.probe) {
            return None;
        }
        html.match_indices(&self.probe).map(|(at, _)| at).find(|at| {
            let near = &html[html.floor_char_boundary(at.saturating_sub(NEAR))..html.ceil_char_boundary((at + NEAR).min(html.len()))];
            [words_of(&without_tags(near)), words_of(&decoded(near))]
                .iter()
                .any(|words| words.windows(self.words.len()).any(|run| run == self.words))
        })
    }
}

/// Looks for hidden addresses anywhere in a page. The finding does not repeat the address.
pub fn look(html: &str, hidden: &[Hidden<'_>], findings: &mut Findings<'_>) {
    for one in hidden {
        if let Some(at) = one.find(html) {
            let finding = findings.on_page(&RULE).with("contact", one.contact.as_str());
            findings.push(finding.with("line", findings.line(at).to_string()).hint("hint"));
        }
    }
}

/// A description of a sensitive page, which would stand under its title in a list of results.
pub fn meta(tag: &Tag<'_>, findings: &mut Findings<'_>) {
    let name = tag.get(Attribute::Name).or(tag.get(Attribute::Property)).unwrap_or_default();
    let describes = name.rsplit(':').next().is_some_and(|name| name.eq_ignore_ascii_case("description"));
    if describes && tag.get(Attribute::Content).is_some_and(|content| !content.trim().is_empty()) {
        findings.push(findings.at(&RULE, tag.at).variant("description").hint("description-hint"));
    }
}

/// Street and number of a contact's visiting address in each language: of the parts between commas
/// that have a digit the one with the most letters, so neither a stair nor a house's name.
fn streets(contact: &Contact) -> impl Iterator<Item = Vec<String>> {
    let texts = contact.visit.iter().flat_map(|visit| visit.address.iter());
    texts.map(|(_, text)| {
        let letters = |part: &&str| part.chars().filter(|sign| sign.is_alphabetic()).count();
        let numbered = text.split(',').filter(|part| part.contains(|sign: char| sign.is_ascii_digit())).max_by_key(letters);
        words_of(numbered.or(text.split(',').next()).unwrap_or_default())
    })
}

/// The longest run of plain letters in the longest word, without the word's first letter, which may
/// be a capital or not.
fn probe(words: &[String]) -> String {
    let longest = words.iter().max_by_key(|word| word.len()).map_or("", String::as_str);
    let rest: &str = longest.char_indices().nth(1).map_or(longest, |(second, _)| &longest[second..]);
    rest.split(|sign: char| !sign.is_ascii()).max_by_key(|run| run.len()).unwrap_or_default().to_owned()
}

/// Words in small letters.
fn words_of(text: &str) -> Vec<String> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Text between tags; character references become spaces.
fn without_tags(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        text.push_str(&rest[..at]);
        text.push(' ');
        let (sign, after) = rest[at..].split_at(1);
        rest = match sign {
            "<" => after.split_once('>').map_or("", |(_, after)| after),
            _ => after.split_once(';').filter(|(name, _)| name.len() <= LONGEST_REFERENCE).map_or(after, |(_, after)| after),
        };
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::{probe, words_of};
    use crate::check::output::fixture::{spoil, spoil_sensitive};

    #[test]
    fn hidden_addresses_stand_nowhere() {
        let one = |piece, findings| ("<h2>Mer</h2>", piece, findings);
        let here = &["hidden-fact contact=mottagningen line=24 +hint"] as &[_];
        spoil(&[
            one("<h2>Mer</h2><p>Kom till Törnrosgränd 4, 2 trappor.</p>", here),
            one("<h2>Mer</h2><p>törnrosgränd&nbsp;4</p>", here),
            one("<h2>Mer</h2><b>Törnrosgränd</b> <bdi dir=\"ltr\">4</bdi>", here),
            one("<h2>Mer</h2><p title=\"Törnrosgränd 4\"></p>", here),
            one("<h2>Mer</h2><a href=\"https://karta.example/?q=T%C3%B6rnrosgr%C3%A4nd%204\">Karta</a>", here),
            one("<h2>Mer</h2><!-- Törnrosgränd 4 -->", here),
            one("<h2>Mer</h2><p>Törnrosgränd 42, Törnrosgränd 14, 4 Törnrosgränd</p>", &[]),
            one("<h2>Mer</h2><p>2 trappor</p>", &[]),
            one("<h2>Mer</h2><p>Lyktgatan 4</p>", &[]),
        ]);
    }

    #[test]
    fn sensitive_pages_have_no_description() {
        let meta = |name: &str, content: &str| format!("<meta {name} content=\"{content}\"></head>");
        let found = &["hidden-fact.description element=meta line=7 +description-hint"] as &[_];
        spoil_sensitive(&[
            ("</head>", &meta("name=\"description\"", "Om våld"), found),
            ("</head>", &meta("property=\"og:description\"", "Om våld"), found),
            ("</head>", &meta("name=\"description\"", " "), &[]),
            ("</head>", &meta("name=\"viewport\"", "width=device-width"), &[]),
        ]);
        spoil(&[("</head>", &meta("name=\"description\"", "Om stöd"), &[])]);
    }

    #[test]
    fn a_word_is_probed_by_its_plain_letters() {
        for (street, expected) in
            [("Lyktgatan 4", "yktgatan"), ("S:t Eriksgatan 5", "riksgatan"), ("Ångströmsgränd 1", "ngstr"), ("4", "4")]
        {
            assert_eq!(probe(&words_of(street)), expected, "{street}");
        }
    }
}
