//! A fact that only one of a page's two texts in a language has.
#![doc = include_str!("one_sided_fact.en.md")]

use std::collections::BTreeMap;
use std::fmt;

use crate::check::reading::Reading;
use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::model::{Block, Directive, DirectiveName, Inline, LinkTarget, PageText};

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
    let exists = |fact: &Fact<'_>| fact.record().is_none_or(|(scheme, id)| names.has(scheme, id));
    let only = facts(page.text).into_iter().filter(|(fact, _)| !there.contains_key(fact) && exists(fact));
    let finding = |(fact, span): (Fact<'_>, Span)| {
        let finding = Diagnostic::at(&RULE, span).with("fact", fact.to_string()).with("has", &*site.locales.get(page.locale).tag);
        finding.with("lacks", &*site.locales.get(sibling).tag).hint("hint")
    };
    only.map(finding).collect()
}

/// A fact as it is written in a text.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Fact<'a> {
    /// A link to a record, or to a part of it.
    Link { scheme: &'static str, id: &'a str, part: Option<&'a str> },
    /// A directive that shows one record, by what links call its kind, or all of a kind.
    Shown { name: &'static str, scheme: Option<&'static str>, arguments: Vec<(&'a str, &'a str)> },
}

impl Fact<'_> {
    /// The one record that it is about: what links call its kind, and its id.
    fn record(&self) -> Option<(&'static str, &str)> {
        match self {
            Fact::Link { scheme, id, .. } => Some((scheme, id)),
            Fact::Shown { scheme, arguments, .. } => {
                let id = arguments.iter().find(|(name, _)| *name == "id").map(|(_, id)| *id);
                scheme.zip(id)
            }
        }
    }
}

impl fmt::Display for Fact<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fact::Link { scheme, id, part: None } => write!(f, "{scheme}:{id}"),
            Fact::Link { scheme, id, part: Some(part) } => write!(f, "{scheme}:{id}#{part}"),
            Fact::Shown { name, arguments, .. } => {
                write!(f, ":::{name}")?;
                arguments.iter().try_for_each(|(name, value)| write!(f, " {name}=\"{value}\""))
            }
        }
    }
}

/// The facts of a text, and where each first stands.
fn facts(text: &PageText) -> BTreeMap<Fact<'_>, Span> {
    let mut facts = BTreeMap::new();
    text.document.visit_blocks(&mut |block| {
        if let Block::Directive(directive) = block
            && let Some(fact) = of_directive(directive)
        {
            facts.entry(fact).or_insert(directive.span);
        }
    });
    text.document.visit_inlines(&mut |inline| {
        if let Inline::Link(link) = inline
            && let LinkTarget::Fact { scheme, id, part } = &link.target
            && *scheme != "term"
        {
            facts.entry(Fact::Link { scheme, id, part: part.as_deref() }).or_insert(link.span);
        }
    });
    facts
}

/// What a directive shows; the others only arrange words.
fn of_directive(directive: &Directive) -> Option<Fact<'_>> {
    let scheme = match directive.name {
        DirectiveName::Contact => Some("contact"),
        DirectiveName::Right => Some("right"),
        DirectiveName::Activities | DirectiveName::Languages | DirectiveName::Offers | DirectiveName::Rights => None,
        DirectiveName::Callout | DirectiveName::Examples | DirectiveName::More | DirectiveName::Steps => return None,
    };
    let arguments = directive.arguments.iter().map(|argument| (&*argument.name.value, &*argument.value.value)).collect();
    Some(Fact::Shown { name: directive.name.name(), scheme, arguments })
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
