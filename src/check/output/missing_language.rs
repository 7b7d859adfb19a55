//! Rule: a page does not say which language it is in, or in which direction that is read.

use crate::check::html::{Attribute, Element, Tag};
use crate::diag::{Rule, rule};
use crate::model::{Direction, Locale};

use super::findings::Findings;

/// Language or direction of a page or a part is missing or wrong.
pub static RULE: Rule = rule!("missing-language", Error, "missing_language");

/// The language that a page must say.
pub struct Language<'a> {
    locale: &'a Locale,
    was_said: bool,
}

impl<'a> Language<'a> {
    /// The language of a locale.
    pub fn new(locale: &'a Locale) -> Self {
        Self { locale, was_said: false }
    }

    /// Looks at what a tag says.
    pub fn open(&mut self, tag: &Tag<'_>, findings: &mut Findings<'_>) {
        if tag.element == Element::Html {
            self.page(tag, findings);
        } else if tag.get(Attribute::Lang).is_some_and(|language| language.trim().is_empty()) {
            findings.push(findings.at(&RULE, tag.at).variant("part").hint("part-hint"));
        }
    }

    /// A page without an `html` tag says nothing.
    pub fn finish(&self, findings: &mut Findings<'_>) {
        if !self.was_said {
            findings.push(findings.on_page(&RULE).with("language", &*self.locale.language).hint("hint"));
        }
    }

    fn page(&mut self, tag: &Tag<'_>, findings: &mut Findings<'_>) {
        let language = tag.get(Attribute::Lang).unwrap_or_default();
        self.was_said = !language.is_empty();
        if self.was_said && !language.eq_ignore_ascii_case(&self.locale.language) {
            let finding = findings.on_page(&RULE).variant("other").with("language", &*self.locale.language).with("said", language);
            findings.push(finding.hint("hint"));
        }
        let direction = tag.get(Attribute::Dir);
        let is_right = match direction {
            Some(direction) => direction.eq_ignore_ascii_case(self.locale.direction.html()),
            // Left to right is what a page is that says nothing.
            None => self.locale.direction == Direction::LeftToRight,
        };
        if !is_right {
            let finding = findings.on_page(&RULE).variant("direction").with("language", &*self.locale.language);
            findings.push(finding.with("direction", self.locale.direction.html()).hint("direction-hint"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::output::fixture::{spoil, spoil_arabic};

    #[test]
    fn a_page_says_its_language() {
        spoil(&[
            ("<html lang=\"sv\" dir=\"ltr\">", "<html lang=\"SV\">", &[]),
            ("<html lang=\"sv\" dir=\"ltr\">", "<html>", &["missing-language language=sv +hint"]),
            ("<html lang=\"sv\" dir=\"ltr\">", "<html lang>", &["missing-language language=sv +hint"]),
            ("<html lang=\"sv\" dir=\"ltr\">", "", &["missing-language language=sv +hint"]),
            ("lang=\"sv\"", "lang=\"en\"", &["missing-language.other language=sv said=en +hint"]),
            ("dir=\"ltr\"", "dir=\"rtl\"", &["missing-language.direction language=sv direction=ltr +direction-hint"]),
            ("<h2>Mer</h2>", "<h2>Mer</h2><p lang=\"\"></p>", &["missing-language.part element=p line=24 +part-hint"]),
            ("<h2>Mer</h2>", "<h2>Mer</h2><p lang=\"en\"></p>", &[]),
        ]);
    }

    #[test]
    fn a_page_that_is_read_from_the_right_says_so() {
        spoil_arabic(&[
            ("lang=\"sv\" dir=\"ltr\"", "lang=\"ar\" dir=\"rtl\"", &[]),
            ("lang=\"sv\" dir=\"ltr\"", "lang=\"ar\"", &["missing-language.direction language=ar direction=rtl +direction-hint"]),
        ]);
    }
}
