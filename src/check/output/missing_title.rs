//! Rule: a page without a title, or without exactly one main heading.

use crate::check::html::{Attribute, Element, Tag};
use crate::diag::{Rule, rule};

use super::findings::Findings;

/// No title or main heading, an empty one, or more than one.
pub static RULE: Rule = rule!("missing-title", Error, "missing_title");

/// Titles and main headings of a page.
#[derive(Default)]
pub struct Titles {
    title: Seen,
    heading: Seen,
    listening: Option<Part>,
}

#[derive(Clone, Copy)]
enum Part {
    Title,
    Heading,
}

#[derive(Default)]
struct Seen {
    count: usize,
    words: Vec<u8>,
}

impl Seen {
    fn begin(&mut self) {
        self.count += 1;
    }

    fn is_empty(&self) -> bool {
        String::from_utf8_lossy(&self.words).trim().is_empty()
    }
}

impl Titles {
    /// Looks for a title or a main heading; pictures in it speak by their alternative text.
    pub fn open(&mut self, tag: &Tag<'_>) {
        match tag.element {
            Element::Title => {
                self.title.begin();
                self.listening = Some(Part::Title);
            }
            Element::Heading(1) => {
                self.heading.begin();
                self.listening = Some(Part::Heading);
            }
            Element::Image => self.words(tag.get(Attribute::Alternative).unwrap_or_default().as_bytes()),
            _ => {}
        }
    }

    /// The title or main heading ends.
    pub fn close(&mut self) {
        self.listening = None;
    }

    /// Words, wherever they stand.
    #[inline]
    pub fn words(&mut self, words: &[u8]) {
        match self.listening {
            None => {}
            Some(Part::Title) => self.title.words.extend_from_slice(words),
            Some(Part::Heading) => self.heading.words.extend_from_slice(words),
        }
    }

    /// One of each, with words.
    pub fn finish(&self, findings: &mut Findings<'_>) {
        for (seen, missing, many) in [(&self.title, None, "titles"), (&self.heading, Some("heading"), "headings")] {
            let finding = findings.on_page(&RULE);
            if seen.count > 1 {
                findings.push(finding.variant(many).with("count", seen.count.to_string()).hint("many-hint"));
            } else if seen.is_empty() {
                match missing {
                    None => findings.push(finding.hint("hint")),
                    Some(variant) => findings.push(finding.variant(variant).hint("hint")),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::output::fixture::spoil;

    #[test]
    fn a_page_has_one_title_and_one_main_heading() {
        spoil(&[
            ("<title>Stöd – Anhörigstöd</title>", "", &["missing-title +hint"]),
            ("<title>Stöd – Anhörigstöd</title>", "<title> &nbsp;\n</title>", &["missing-title +hint"]),
            ("<title>Stöd – Anhörigstöd</title>", "<title>A</title><title>B</title>", &["missing-title.titles count=2 +many-hint"]),
            ("<h1>Stöd</h1>", "<h1><span> </span></h1>", &["missing-title.heading +hint"]),
            ("<h1>Stöd</h1>", "<h1><span>&amp;</span></h1>", &[]),
            ("<h1>Stöd</h1>", "<h1><img src=\"/assets/0123456789abcdef.svg\" alt=\"Stöd\"></h1>", &[]),
            ("<h1>Stöd</h1>", "<h1>Stöd</h1><h1>Hjälp</h1>", &["missing-title.headings count=2 +many-hint"]),
            ("<h2>Mer</h2>", "<h2>Mer</h2><svg><title>Dörr</title></svg>", &[]),
        ]);
    }
}
