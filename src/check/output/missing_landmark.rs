//! Rule: a page without exactly one main part, or without a first link that leads to it.

use crate::check::html::{Attribute, Element, Tag};
use crate::diag::{Rule, rule};

use super::findings::Findings;

/// No main part, several, or no link to it at the very beginning.
pub static RULE: Rule = rule!("missing-landmark", Error, "missing_landmark");

/// The main part of a page and the first thing that can be focused.
#[derive(Default)]
pub struct Landmarks {
    mains: usize,
    main_id: Option<String>,
    first: Option<First>,
}

/// The first thing that can be focused.
struct First {
    at: usize,
    href: Option<String>,
}

impl Landmarks {
    /// Looks for the main part and the first link.
    pub fn open(&mut self, tag: &Tag<'_>) {
        if tag.element == Element::Main {
            self.mains += 1;
            if self.mains == 1 {
                self.main_id = tag.get(Attribute::Id).map(str::to_owned);
            }
        }
        if self.first.is_none() && can_be_focused(tag) {
            let href = tag.get(Attribute::Href).filter(|_| tag.element == Element::Anchor).map(str::to_owned);
            self.first = Some(First { at: tag.at, href });
        }
    }

    /// One main part, and a way past what stands before it, where the page has that.
    pub fn finish(&self, findings: &mut Findings<'_>, needs_skip_link: bool) {
        match self.mains {
            0 => return findings.push(findings.on_page(&RULE).hint("hint")),
            1 => {}
            count => findings.push(findings.on_page(&RULE).variant("mains").with("count", count.to_string()).hint("mains-hint")),
        }
        if !needs_skip_link {
            return;
        }
        match &self.first {
            None => findings.push(findings.on_page(&RULE).variant("no-skip-link").hint("skip-link-hint")),
            Some(first) => {
                let anchor = first.href.as_deref().and_then(|href| href.strip_prefix('#')).filter(|anchor| !anchor.is_empty());
                if anchor.is_none() || anchor != self.main_id.as_deref() {
                    findings.push(findings.at(&RULE, first.at).variant("skip-link").hint("skip-link-hint"));
                }
            }
        }
    }
}

fn can_be_focused(tag: &Tag<'_>) -> bool {
    match tag.element {
        Element::Anchor | Element::Area => tag.get(Attribute::Href).is_some(),
        Element::Input => !tag.get(Attribute::Type).is_some_and(|kind| kind.eq_ignore_ascii_case("hidden")),
        Element::Button | Element::Select | Element::Textarea | Element::Summary | Element::Iframe => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::output::fixture::{spoil, spoil_root};

    #[test]
    fn a_page_has_one_main_part_and_a_first_link_to_it() {
        let skip = "<a href=\"#content\">Till innehållet</a>";
        spoil(&[
            ("<main id=\"content\">", "<div id=\"content\">", &["missing-landmark +hint"]),
            ("</main>", "</main><main></main>", &["missing-landmark.mains count=2 +mains-hint"]),
            (skip, "", &["missing-landmark.skip-link element=a line=10 +skip-link-hint"]),
            (
                skip,
                "<button>Meny</button><a href=\"#content\">Till innehållet</a>",
                &["missing-landmark.skip-link element=button line=9 +skip-link-hint"],
            ),
            (skip, "<a id=\"a\">Topp</a><input type=\"hidden\"><a href=\"#content\">Till innehållet</a>", &[]),
            (skip, "<a href=\"#contact\">Till kontakten</a>", &["missing-landmark.skip-link element=a line=9 +skip-link-hint"]),
        ]);
    }

    #[test]
    fn the_page_of_all_languages_has_nothing_to_skip() {
        spoil_root(&[
            ("<a href=\"#content\">Till innehållet</a>", "", &[]),
            (
                "<main id=\"content\">",
                "<div>",
                &["broken-theme-link.anchor element=a line=9 anchor=content +anchor-hint", "missing-landmark +hint"],
            ),
        ]);
    }
}
