//! Rule: on every page the contact block stands in the same place among the other parts, so that
//! whoever has found help once finds it again (WCAG 2.2, 3.2.6).

use std::sync::Arc;

use crate::check::html::{Element, Tag};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{ContactOrder, Rendered};

/// The contact block comes before what it comes after on most pages, or the other way round.
pub static RULE: Rule = rule!("moving-contact", Error, "moving_contact");

/// The parts that it is held against, as they are called in findings.
const PARTS: [&str; 5] = ["header", "h1", "h2", "form", "footer"];

/// Parts of a page in the order in which they first come.
#[derive(Default)]
pub struct Order {
    met: u8,
    contact: Option<u8>,
}

impl Order {
    /// Remembers a part when it first comes.
    #[inline]
    pub fn open(&mut self, tag: &Tag<'_>) {
        let part = match tag.element {
            Element::Header => 0,
            Element::Heading(1) => 1,
            Element::Heading(2) => 2,
            Element::Form => 3,
            Element::Footer => 4,
            _ => return,
        };
        self.met |= 1 << part;
    }

    /// Remembers that the contact block begins here.
    pub fn contact(&mut self) {
        self.contact.get_or_insert(self.met);
    }

    /// What stands before the block and what after it.
    pub fn finish(&self) -> ContactOrder {
        self.contact.map_or_else(ContactOrder::default, |before| ContactOrder { before, after: self.met & !before })
    }
}

/// Pages whose contact block stands elsewhere than on most pages that have the same part.
pub fn across(pages: &[Rendered]) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (bit, part) in PARTS.iter().enumerate() {
        let has = |parts: u8| parts & 1 << bit != 0;
        let before = pages.iter().filter(|page| has(page.order.before)).count();
        let after = pages.iter().filter(|page| has(page.order.after)).count();
        let is_usually_before = before >= after;
        for page in pages {
            if has(if is_usually_before { page.order.after } else { page.order.before }) {
                found.push(finding(&page.address, part, is_usually_before));
            }
        }
    }
    found
}

fn finding(address: &Arc<str>, part: &str, is_usually_before: bool) -> Diagnostic {
    let finding = Diagnostic::in_file(&RULE, address.clone()).with("part", part);
    if is_usually_before { finding.hint("hint") } else { finding.variant("late").hint("hint") }
}

#[cfg(test)]
mod tests {
    use super::{PARTS, across};
    use crate::check::html::{Attribute, Element, Tag, Visit, read};
    use crate::check::output::fixture::{rendered, show};
    use crate::model::{ContactOrder, Rendered};

    struct Seen(super::Order);

    impl Visit for Seen {
        fn open(&mut self, tag: &Tag<'_>) {
            self.0.open(tag);
            if tag.get(Attribute::Id) == Some("contact") {
                self.0.contact();
            }
        }

        fn close(&mut self, _: Element, _: &[u8]) {}

        fn words(&mut self, _: &[u8]) {}
    }

    fn page(address: &str, html: &str) -> Rendered {
        let mut seen = Seen(super::Order::default());
        read(html, &mut seen);
        Rendered { order: seen.0.finish(), ..rendered(address, &[], &[]) }
    }

    #[test]
    fn the_block_stands_where_it_stands_elsewhere() {
        const USUAL: &str = "<header></header><h1>A</h1><div id=contact><h2>B</h2></div><h2>C</h2><footer></footer>";
        const LATE: &str = "<header></header><h1>A</h1><h2>C</h2><div id=contact></div><footer></footer>";
        const EARLY: &str = "<header></header><div id=contact></div><h1>A</h1><footer></footer>";
        let pages = [
            page("/a/", USUAL),
            page("/b/", USUAL),
            page("/c/", USUAL),
            page("/late/", LATE),
            page("/early/", EARLY),
            page("/none/", "<h2>A</h2>"),
        ];
        assert_eq!(pages[5].order, ContactOrder::default());
        assert_eq!(show(&across(&pages)), ["/early/: moving-contact part=h1 +hint", "/late/: moving-contact.late part=h2 +hint"]);
        assert!(across(&pages[..3]).is_empty());
        assert!(PARTS.len() <= 8);
    }
}
