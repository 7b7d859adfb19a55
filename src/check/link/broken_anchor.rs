//! A link to a heading that is not there.
#![doc = include_str!("broken_anchor.en.md")]

use std::collections::BTreeSet;

use crate::check::near::suggest;
use crate::check::reading::{Link, Reading};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{LinkTarget, LocaleId, PageKey, PageKind, Site, Subject};

/// The rule.
pub static RULE: Rule = rule!("broken-anchor", Error, "broken_anchor");

/// Anchors that the generator writes on every page: the contact block, "when we are closed" and
/// the rights.
const GENERATED: [&str; 3] = ["closed", "contact", "rights"];

/// Looks at every link with an anchor, in every text: the text that the same reader will get of
/// the other page has it.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    reading.links().iter().filter_map(|link| of_link(reading.site, link)).collect()
}

fn of_link(site: &Site, link: &Link<'_>) -> Option<Diagnostic> {
    let (key, anchor) = match link.target {
        LinkTarget::Anchor(anchor) => (&link.text.bundle.key, anchor),
        LinkTarget::Page(key, Some(anchor)) => (key, anchor),
        _ => return None,
    };
    // A page that nobody knows is another rule's.
    let subject = site.subject(key.as_str())?;
    let own = matches!(link.target, LinkTarget::Anchor(_)).then(|| link.text.text.document.anchors());
    let mut known = GENERATED.contains(&&**anchor) || own.iter().flatten().any(|known| known == anchor);
    each_anchor(site, &subject, link.text.locale, &mut |there| known |= *there == **anchor);
    if known {
        return None;
    }
    let mut anchors: BTreeSet<String> = own.iter().flatten().map(ToString::to_string).collect();
    each_anchor(site, &subject, link.text.locale, &mut |there| {
        anchors.insert(there.to_owned());
    });
    let finding = Diagnostic::at(&RULE, link.span).with("anchor", &**anchor).with("page", key.as_str());
    let locale = &*site.locales.get(link.text.locale).tag;
    let listed: Vec<&str> = anchors.iter().map(String::as_str).collect();
    let finding = finding.with("locale", locale).with("anchors", listed.join(", "));
    Some(if listed.is_empty() { finding.hint("none-hint") } else { suggest(finding, anchor, listed) })
}

/// Visits the anchors that a page has for a reader of `locale`: of its main text and of the district's own words.
fn each_anchor(site: &Site, subject: &Subject, locale: LocaleId, visit: &mut dyn FnMut(&str)) {
    let keys = [site.main_key(subject), site.local_key(subject)];
    let texts = keys.iter().flatten().filter_map(|key: &PageKey| Some((site.page_text(key, locale)?.1, site.bundles.get(key)?)));
    for (text, bundle) in texts {
        text.document.anchors().iter().for_each(|anchor| visit(anchor));
        if *bundle.record.kind == PageKind::Glossary {
            site.facts.glossary.keys().for_each(|term| visit(term.as_str()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{EN, fixture, read, show};

    fn found(locale: &str, body: &str) -> Vec<String> {
        let mut site = fixture();
        site.page("sida", locale, "En sida", body);
        show(&site, read(&site, check))
    }

    #[test]
    fn an_anchor_is_a_heading_there() {
        for body in [
            "[a](page:samtal#borja)",
            "[a](#har)\n\n## Här {#har}\n\nOrd.",
            "[a](page:aldre#contact) [b](#closed) [c](page:districts/lyktan#rights)",
            "[a](page:samtal) [b](page:finns-inte#x) [c](https://example.org/#x)",
            "[a](page:districts/lyktan/samtal#borja)",
        ] {
            assert!(found("sv", body).is_empty(), "{body}: {:?}", found("sv", body));
        }
        assert_eq!(
            found("sv", "[a](page:samtal#borga)"),
            ["broken-anchor `[a](page:samtal#borga)` anchor=borga page=samtal locale=sv anchors=borja near=borja +.near"]
        );
        assert_eq!(
            found("sv", "[a](#har)\n\n## Där {#andra}"),
            ["broken-anchor `[a](#har)` anchor=har page=sida locale=sv anchors=andra +.hint"]
        );
        assert_eq!(
            found("sv", "[a](page:districts/lyktan#lokaler)"),
            ["broken-anchor `[a](page:districts/lyktan#lokaler)` anchor=lokaler page=districts/lyktan locale=sv anchors= +.none-hint"]
        );
    }

    #[test]
    fn the_text_that_the_reader_gets_counts() {
        let mut site = fixture();
        site.page("samtal", "en", "Guidance talks", "No heading.");
        site.page("sida", "sv", "En sida", "[a](page:samtal#borja)");
        site.page("sida", "en", "A page", "[a](page:samtal#borja)");
        assert_eq!(
            show(&site, read(&site, check)),
            ["broken-anchor `[a](page:samtal#borja)` anchor=borja page=samtal locale=en anchors= +.none-hint"]
        );
        site.bundles.get_mut("samtal").expect("it is there").texts.remove(&EN);
        assert!(read(&site, check).is_empty(), "without an English text the reader gets the Swedish one");
    }

    #[test]
    fn the_words_of_a_district_stand_on_the_same_page() {
        let mut site = fixture();
        site.page("aldre", "sv", "Äldre", "## Stöd {#stod}\n\n[a](#stod)");
        site.page("districts/lyktan/aldre", "sv", "Äldre", "## Här {#har}\n\n[a](#stod) [b](page:districts/lyktan/aldre#har)");
        assert!(read(&site, check).is_empty());
    }
}
