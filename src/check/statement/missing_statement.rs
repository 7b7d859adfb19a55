//! A page on accessibility, and no statement for it.
#![doc = include_str!("missing_statement.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::model::{PageKind, Site};

/// The rule (issue 6, section 3; DOS-lagen 2018:1937).
pub static RULE: Rule = rule!("missing-statement", Gap, "missing_statement");

/// Looks at the first page of the kind `accessibility`: the site has facts for its statement.
pub fn check(site: &Site) -> Diagnostics {
    let page = site.page_of_kind(PageKind::Accessibility).filter(|_| site.facts.statement.is_none());
    let text = page.and_then(|page| page.texts.values().next());
    text.map(|text| Diagnostic::at(&RULE, Span::new(text.source, 0, 0)).hint("hint")).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};
    use crate::model::PageKind;

    #[test]
    fn a_page_on_accessibility_has_a_statement() {
        let mut site = fixture();
        assert!(check(&site).is_empty(), "a site without such a page is left alone");
        let bundle = site.0.bundles.values_mut().find(|bundle| !bundle.texts.is_empty()).expect("there is one");
        bundle.record.kind.value = PageKind::Accessibility;
        assert_eq!(show(&site, check(&site)), ["missing-statement `` +.hint"]);
        site.add_statement();
        assert!(check(&site).is_empty());
    }
}
