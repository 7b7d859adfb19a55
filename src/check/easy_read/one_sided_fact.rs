//! A fact that only one of a page's two texts in a language has.
#![doc = include_str!("one_sided_fact.en.md")]

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::model::{Block, Bundle, DirectiveName, Inline, LinkTarget, LocaleId, PageText, Site};

/// The rule (R17, field research ER24).
pub static RULE: Rule = rule!("one-sided-fact", Warning, "one_sided_fact");

/// Compares the standard text and the easy one of every page: the facts that they link to and the
/// records that they show must be the same. Words of the glossary and links to pages may differ.
pub fn check(site: &Site) -> Diagnostics {
    let pairs = site.bundles.values().flat_map(|bundle| pairs(site, bundle));
    pairs.flat_map(|(standard, easy)| [missing(site, standard, easy), missing(site, easy, standard)].concat()).collect()
}

/// A text and its locale.
type Text<'a> = (LocaleId, &'a PageText);

/// The standard and the easy text of each language that has both.
fn pairs<'a>(site: &'a Site, bundle: &'a Bundle) -> impl Iterator<Item = (Text<'a>, Text<'a>)> {
    bundle.texts.iter().filter(|(locale, _)| site.locales.is_easy(**locale)).filter_map(|(locale, easy)| {
        let standard = site.locales.sibling(*locale)?;
        Some(((standard, bundle.texts.get(&standard)?), (*locale, easy)))
    })
}

/// What one text has and the other has not, at its place in the one.
fn missing(site: &Site, (has, text): Text<'_>, (lacks, other): Text<'_>) -> Vec<Diagnostic> {
    let there = facts(other);
    let only = facts(text).into_iter().filter(|(fact, _)| !there.contains_key(fact));
    let finding = |(fact, span): (String, Span)| {
        let finding = Diagnostic::at(&RULE, span).with("fact", fact).with("has", &*site.locales.get(has).tag);
        finding.with("lacks", &*site.locales.get(lacks).tag).hint("hint")
    };
    only.map(finding).collect()
}

/// The facts of a text as they are written in it, each with its first place.
fn facts(text: &PageText) -> BTreeMap<String, Span> {
    let mut facts = BTreeMap::new();
    let mut add = |fact: String, span: Span| {
        facts.entry(fact).or_insert(span);
    };
    text.document.visit_blocks(&mut |block| {
        if let Block::Directive(directive) = block
            && shows_facts(directive.name)
        {
            let arguments: String =
                directive.arguments.iter().map(|argument| format!(" {}=\"{}\"", argument.name.value, argument.value.value)).collect();
            add(format!(":::{}{arguments}", directive.name.name()), directive.span);
        }
    });
    text.document.visit_inlines(&mut |inline| {
        if let Inline::Link { target, span, .. } = inline
            && let LinkTarget::Fact { scheme, id, part } = &**target
            && *scheme != "term"
        {
            add(format!("{scheme}:{id}{}", part.iter().map(|part| format!("#{part}")).collect::<String>()), *span);
        }
    });
    facts
}

/// Whether a directive prints records; the others only arrange words.
fn shows_facts(name: DirectiveName) -> bool {
    use DirectiveName::{Activities, Callout, Contact, Examples, More, Offers, Right, Rights, Steps};
    match name {
        Activities | Contact | Offers | Right | Rights => true,
        Callout | Examples | More | Steps => false,
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{easy, show};

    #[test]
    fn both_texts_have_the_same_facts() {
        let mut site = easy();
        let same = "Det är [gratis](offer:samtal#cost).\n\n:::right id=\"frivilligt\"";
        site.page("sida", "sv", "En sida", same);
        site.page("sida", "sv.easy", "En sida", &format!("Läs om [beslut](term:beslut).\n\n{same}"));
        assert!(check(&site).is_empty(), "words are explained more often in easy read");
        site.page("sida", "sv.easy", "En sida", "[Ring](contact:stad#phone) oss.");
        assert_eq!(
            show(&site, check(&site)),
            [
                "one-sided-fact `[gratis](offer:samtal#cost)` fact=offer:samtal#cost has=sv lacks=sv.easy +.hint",
                "one-sided-fact `:::right id=\"frivilligt\"` fact=:::right id=\"frivilligt\" has=sv lacks=sv.easy +.hint",
                "one-sided-fact `[Ring](contact:stad#phone)` fact=contact:stad#phone has=sv.easy lacks=sv +.hint",
            ]
        );
    }

    #[test]
    fn a_page_without_easy_read_is_left_alone() {
        let mut site = easy();
        site.page("sida", "sv", "En sida", "[Ring](contact:stad) oss.");
        assert!(check(&site).is_empty());
    }
}
