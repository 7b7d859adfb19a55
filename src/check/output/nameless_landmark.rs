//! Rule: parts of a page that people jump between and cannot tell apart.

use crate::check::html::{Attribute, Element, Tag};
use crate::diag::{Rule, rule};

use super::findings::Findings;

/// Two parts of one kind without names that tell them apart, or two heads or feet of one page.
pub static RULE: Rule = rule!("nameless-landmark", Error, "nameless_landmark");

/// The parts of a page that screen readers list.
#[derive(Default)]
pub struct LandmarkNames {
    /// How deep inside parts whose heads and feet are their own.
    depth: usize,
    named: Vec<Landmark>,
}

struct Landmark {
    element: Element,
    /// Where its tag begins.
    at: usize,
    /// What names it: words, or the ids of what holds them.
    name: Option<Box<str>>,
}

impl LandmarkNames {
    /// Looks for navigation, asides, and heads and feet of the page.
    #[inline]
    pub fn open(&mut self, tag: &Tag<'_>) {
        let is_landmark = match tag.element {
            Element::Navigation | Element::Aside => true,
            Element::Header | Element::Footer => self.depth == 0,
            _ => false,
        };
        // What is given another role is another thing.
        if is_landmark && tag.get(Attribute::Role).is_none() {
            let name = [Attribute::AriaLabelledBy, Attribute::AriaLabel, Attribute::Title].into_iter().find_map(|way| tag.get(way));
            let name = name.map(str::trim).filter(|name| !name.is_empty()).map(Into::into);
            self.named.push(Landmark { element: tag.element, at: tag.at, name });
        }
        self.depth += usize::from(has_own_head(tag.element));
    }

    /// A part ends.
    #[inline]
    pub fn close(&mut self, element: Element) {
        self.depth = self.depth.saturating_sub(usize::from(has_own_head(element)));
    }

    /// Of each kind no two have the same name.
    pub fn finish(&self, findings: &mut Findings<'_>) {
        for (at, landmark) in self.named.iter().enumerate() {
            let is_page_wide = matches!(landmark.element, Element::Header | Element::Footer);
            let alike = |other: &&Landmark| other.element == landmark.element && (is_page_wide || other.name == landmark.name);
            let Some(first) = self.named[..at].iter().find(alike) else { continue };
            let finding = findings.at(&RULE, landmark.at).with("first-line", findings.line(first.at).to_string());
            findings.push(match &landmark.name {
                _ if is_page_wide => finding.variant("second").hint("second-hint"),
                Some(_) => finding.variant("same").hint("hint"),
                None => finding.hint("hint"),
            });
        }
    }
}

/// Elements whose `header` and `footer` are theirs and not the page's.
fn has_own_head(element: Element) -> bool {
    matches!(element, Element::Article | Element::Aside | Element::Main | Element::Navigation | Element::Section)
}

#[cfg(test)]
mod tests {
    use crate::check::output::fixture::spoil;

    #[test]
    fn parts_of_one_kind_have_names_of_their_own() {
        let one = |piece, findings| ("<h2>Mer</h2>", piece, findings);
        let two = "<h2>Mer</h2><aside aria-label=\"A\"></aside>\n<aside aria-label=\"B\"></aside>";
        spoil(&[
            one(two, &[] as &[_]),
            one("<h2>Mer</h2><aside></aside>", &[]),
            one("<h2>Mer</h2><aside></aside><aside aria-label=\"A\"></aside>", &[]),
            one("<h2>Mer</h2><aside></aside>\n<aside> </aside>", &["nameless-landmark element=aside line=25 first-line=24 +hint"]),
            one(
                "<h2>Mer</h2><nav title=\"A\"></nav>\n<nav aria-label=\"A \"></nav>",
                &["nameless-landmark.same element=nav line=25 first-line=24 +hint"],
            ),
            one("<h2>Mer</h2><nav role=\"list\"></nav><nav role=\"list\"></nav>", &[]),
        ]);
    }

    #[test]
    fn a_page_has_one_head_and_one_foot() {
        let inside = "<h2>Mer</h2><section><header></header></section><article><footer></footer><header></header></article>";
        spoil(&[
            ("<h2>Mer</h2>", inside, &[]),
            (
                "</main>",
                "</main><footer></footer>\n<footer></footer>",
                &["nameless-landmark.second element=footer line=28 first-line=27 +second-hint"],
            ),
        ]);
    }
}
