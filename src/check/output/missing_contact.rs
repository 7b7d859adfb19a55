//! Rule: a page that nobody can be reached from (R8).

use crate::check::html::{Attribute, Element, Tag};
use crate::diag::{Rule, rule};

use super::duplicate_id::CONTACT;
use super::findings::Findings;

/// No contact block, one that leads to nobody, or one that comes too late.
pub static RULE: Rule = rule!("missing-contact", Error, "missing_contact");

/// The contact block begins before this heading (R8).
const BEFORE_HEADING: usize = 3;

/// The contact block of a page.
#[derive(Default)]
pub struct ContactBlock {
    place: Place,
    at: usize,
    headings_before: usize,
    leads_somewhere: bool,
}

#[derive(Default)]
enum Place {
    #[default]
    Before,
    /// Inside, and how many elements of the block's own name are open.
    Inside(Box<[u8]>, usize),
    After,
}

impl ContactBlock {
    /// Does the block begin with this tag? `headings` is how many stand before it.
    pub fn begin(&mut self, id: &str, tag: &Tag<'_>, headings: usize) {
        if id == CONTACT && matches!(self.place, Place::Before) {
            self.place = Place::Inside(tag.name.into(), 1);
            self.at = tag.at;
            self.headings_before = headings;
        }
    }

    /// Counts a tag of the block's own name, so that its end is known.
    #[inline]
    pub fn enter(&mut self, tag: &Tag<'_>) {
        if let Place::Inside(name, depth) = &mut self.place
            && !tag.self_closing
            && **name == *tag.name
        {
            *depth += 1;
        }
    }

    /// Looks for a link inside the block that leads away from the page: to a telephone, a letter, a
    /// form, a chat, or to a page with all ways.
    pub fn open(&mut self, tag: &Tag<'_>) {
        if matches!(self.place, Place::Inside(..)) && tag.element == Element::Anchor {
            let leads = |href: &str| !href.trim().is_empty() && !href.starts_with('#');
            self.leads_somewhere |= tag.get(Attribute::Href).is_some_and(leads);
        }
    }

    /// Counts an end tag of the block's own name.
    #[inline]
    pub fn leave(&mut self, closed: &[u8]) {
        if let Place::Inside(name, depth) = &mut self.place
            && **name == *closed
        {
            *depth -= 1;
            if *depth == 0 {
                self.place = Place::After;
            }
        }
    }

    /// There is a block, it leads somewhere, and it comes early.
    pub fn finish(&self, findings: &mut Findings<'_>) {
        if matches!(self.place, Place::Before) {
            return findings.push(findings.on_page(&RULE).hint("hint"));
        }
        if !self.leads_somewhere {
            findings.push(findings.at(&RULE, self.at).variant("unreachable").hint("unreachable-hint"));
        }
        if self.headings_before >= BEFORE_HEADING {
            let finding = findings.at(&RULE, self.at).variant("late").with("headings", self.headings_before.to_string());
            findings.push(finding.hint("late-hint"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::output::fixture::{spoil, spoil_root};

    #[test]
    fn every_page_leads_to_somebody() {
        let call = "<a href=\"tel:+4684650041\">Ring</a>";
        let unreachable = "missing-contact.unreachable element=div line=16 +unreachable-hint";
        spoil(&[
            (
                "id=\"contact\"",
                "id=\"kontakt\"",
                &["broken-theme-link.anchor element=a line=25 anchor=contact +anchor-hint", "missing-contact +hint"],
            ),
            (call, "", &[unreachable]),
            (call, "<a href=\"#closed\">När vi har stängt</a>", &[unreachable]),
            (call, "<div>Ring</div></div><a href=\"/sv/\">Start</a><div>", &[unreachable]),
            (call, "<div>Ring<br></div><a href=\"sms:+4684650041\">Skriv</a>", &[]),
            (call, "<a href=\"https://chatt.example/\">Chatta</a>", &[]),
            ("<h1>Stöd</h1>", "<h1>Stöd</h1><h2>A</h2>", &[]),
            ("<h1>Stöd</h1>", "<h1>Stöd</h1><h2>A</h2><h2>B</h2>", &["missing-contact.late element=div line=16 headings=3 +late-hint"]),
        ]);
    }

    #[test]
    fn the_page_of_all_languages_needs_none() {
        spoil_root(&[("<a href=\"tel:+4684650041\">Ring</a>", "", &[])]);
    }
}
