//! A fact that only one of a page's two texts in a language has.
#![doc = include_str!("one_sided_fact.en.md")]

use std::collections::BTreeMap;

use crate::check::reading::Reading;
use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::model::{Argument, Block, Directive, DirectiveName, Inline, LinkTarget, PageText};

/// The rule (R17, field research ER24).
pub static RULE: Rule = rule!("one-sided-fact", Warning, "one_sided_fact");

/// Compares the standard text and the easy one of a page: the facts that this one links to and the
/// records that it shows must be in the other too. Words of the glossary and links to pages may
/// differ, and what leads nowhere is for `broken-link`.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let site = reading.site;
    let pair = reading.page.and_then(|page| {
        let sibling = site.locales.sibling(page.locale)?;
        Some((page, sibling, page.bundle.texts.get(&sibling)?))
    });
    let Some((page, sibling, other)) = pair else { return Diagnostics::default() };
    let there = facts(other);
    let names = &reading.lexicon.names;
    let exists = |named: &Named| named.record.as_ref().is_none_or(|(scheme, id)| names.has(scheme, id));
    let only = facts(page.text).into_iter().filter(|(fact, named)| !there.contains_key(fact) && exists(named));
    let finding = |(fact, named): (String, Named)| {
        let finding = Diagnostic::at(&RULE, named.span).with("fact", fact).with("has", &*site.locales.get(page.locale).tag);
        finding.with("lacks", &*site.locales.get(sibling).tag).hint("hint")
    };
    only.map(finding).collect()
}

/// A fact, and where it first stands in a text.
struct Named {
    /// The one record that it is about: what links call its kind, and its id.
    record: Option<(&'static str, String)>,
    span: Span,
}

/// The facts of a text as they are written in it.
fn facts(text: &PageText) -> BTreeMap<String, Named> {
    let mut facts = BTreeMap::new();
    text.document.visit_blocks(&mut |block| {
        if let Block::Directive(directive) = block
            && let Some((fact, named)) = of_directive(directive)
        {
            facts.entry(fact).or_insert(named);
        }
    });
    text.document.visit_inlines(&mut |inline| {
        if let Inline::Link { target, span, .. } = inline
            && let LinkTarget::Fact { scheme, id, part } = &**target
            && *scheme != "term"
        {
            let part: String = part.iter().map(|part| format!("#{part}")).collect();
            facts.entry(format!("{scheme}:{id}{part}")).or_insert(Named { record: Some((*scheme, id.to_string())), span: *span });
        }
    });
    facts
}

/// What a directive shows: one record, or all of a kind. The others only arrange words.
fn of_directive(directive: &Directive) -> Option<(String, Named)> {
    let id = |scheme| Some((scheme, directive.argument("id")?.value.to_string()));
    let record = match directive.name {
        DirectiveName::Contact => Some(id("contact")?),
        DirectiveName::Right => Some(id("right")?),
        DirectiveName::Activities | DirectiveName::Languages | DirectiveName::Offers | DirectiveName::Rights => None,
        DirectiveName::Callout | DirectiveName::Examples | DirectiveName::More | DirectiveName::Steps => return None,
    };
    let argument = |argument: &Argument| format!(" {}=\"{}\"", argument.name.value, argument.value.value);
    let arguments: String = directive.arguments.iter().map(argument).collect();
    Some((format!(":::{}{arguments}", directive.name.name()), Named { record, span: directive.span }))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{easy, read, show};

    #[test]
    fn both_texts_have_the_same_facts() {
        let mut site = easy();
        let same = "Det är [gratis](offer:samtal#cost).\n\n:::right id=\"inget-beslut\"";
        site.page("sida", "sv", "En sida", same);
        site.page("sida", "sv.easy", "En sida", &format!("Läs om [beslut](term:beslut).\n\n{same}"));
        assert!(read(&site, check).is_empty(), "words are explained more often in easy read");
        site.page("sida", "sv.easy", "En sida", "[Ring](contact:stad#phone) eller [fråga](line:hos-ingen).");
        assert_eq!(
            show(&site, read(&site, check)),
            [
                "one-sided-fact `[gratis](offer:samtal#cost)` fact=offer:samtal#cost has=sv lacks=sv.easy +.hint",
                "one-sided-fact `:::right id=\"inget-beslut\"` fact=:::right id=\"inget-beslut\" has=sv lacks=sv.easy +.hint",
                "one-sided-fact `[Ring](contact:stad#phone)` fact=contact:stad#phone has=sv.easy lacks=sv +.hint",
            ]
        );
    }

    #[test]
    fn a_page_without_easy_read_is_left_alone() {
        let mut site = easy();
        site.page("sida", "sv", "En sida", "[Ring](contact:stad) oss.");
        assert!(read(&site, check).is_empty());
    }
}
