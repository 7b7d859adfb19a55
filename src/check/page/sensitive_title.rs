//! A title or an address that tells what a sensitive page is about.
#![doc = include_str!("sensitive_title.en.md")]

use std::collections::{BTreeMap, BTreeSet};

use super::texts;
use crate::check::near::fold;
use crate::check::prose;
use crate::check::words::{Kind, tokens};
use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::model::{Bundle, LocaleId, Localized, PageText, Site, Subject, TargetGroup};

/// The rule (R25).
pub static RULE: Rule = rule!("sensitive-title", Error, "sensitive_title");

/// Words shorter than this tell nothing.
const SHORTEST: usize = 5;

/// Looks at title, short title and address of every sensitive page for words that name the topic:
/// those of the sensitive target groups' official wordings and examples, but for everyday words.
pub fn check(site: &Site) -> Diagnostics {
    let mut by_language: BTreeMap<&str, Telling> = BTreeMap::new();
    let mut found = Diagnostics::default();
    for (bundle, locale, text) in texts(site).filter(|(bundle, ..)| is_sensitive(site, bundle)) {
        let telling = by_language.entry(&site.locales.get(locale).language).or_insert_with(|| Telling::new(site, locale));
        found.extend(names(site, bundle, locale, text).into_iter().filter_map(|name| telling.finding(site, locale, &name)));
    }
    found
}

/// Whether a page is sensitive: by its own record, its target group's or its unit's.
fn is_sensitive(site: &Site, bundle: &Bundle) -> bool {
    let of_group = |id| site.facts.target_groups.get(id).is_some_and(|group| group.sensitive);
    bundle.record.sensitive
        || match site.subject(bundle.key.as_str()) {
            Some(Subject::Group(group) | Subject::Pair(_, group)) => of_group(&group),
            Some(Subject::Unit(unit)) => site.facts.units.get(&unit).is_some_and(|unit| unit.sensitive),
            _ => false,
        }
}

/// A name of a page that others may see.
struct Name<'a> {
    variant: Option<&'static str>,
    text: &'a str,
    span: Span,
}

fn names<'a>(site: &'a Site, bundle: &'a Bundle, locale: LocaleId, text: &'a PageText) -> Vec<Name<'a>> {
    let front = &text.front;
    let mut names = vec![Name { variant: None, text: &front.title, span: front.title.span }];
    names.extend(front.short.iter().map(|short| Name { variant: None, text: short, span: short.span }));
    names.extend(front.slug.iter().map(|slug| Name { variant: Some("slug"), text: slug, span: slug.span }));
    let has_slug = site.locales.chain(locale).filter_map(|at| bundle.texts.get(&at)).any(|text| text.front.slug.is_some());
    if !has_slug {
        let folder = bundle.key.as_str().rsplit('/').next().unwrap_or_default();
        names.push(Name { variant: Some("no-slug"), text: folder, span: front.title.span });
    }
    names
}

/// Words that name sensitive topics, in one language.
struct Telling {
    /// Of official wordings, with their place.
    official: BTreeMap<String, Span>,
    /// Of examples, with their place.
    examples: BTreeMap<String, Span>,
}

impl Telling {
    fn new(site: &Site, locale: LocaleId) -> Self {
        let (sensitive, other): (Vec<&TargetGroup>, Vec<_>) = site.facts.target_groups.values().partition(|group| group.sensitive);
        let wordings = |group: &'_ TargetGroup| group.official.iter().map(|official| official.text.clone()).collect::<Vec<_>>();
        let mut common: BTreeSet<String> = BTreeSet::new();
        for group in other {
            let texts = wordings(group).into_iter().chain(group.examples.iter().cloned()).chain([group.public.clone()]);
            common.extend(texts.flat_map(|text| words(site, &text, locale)).map(|(word, _)| word));
        }
        let telling = |texts: Vec<Localized>| {
            let words = texts.into_iter().flat_map(|text| words(site, &text, locale)).filter(|(word, _)| !common.contains(word));
            words.rev().collect()
        };
        Self {
            official: telling(sensitive.iter().flat_map(|group| wordings(group)).collect()),
            examples: telling(sensitive.iter().flat_map(|group| group.examples.clone()).collect()),
        }
    }

    fn finding(&self, site: &Site, locale: LocaleId, name: &Name<'_>) -> Option<Diagnostic> {
        let (word, place) = tokens(name.text).iter().find_map(|token| self.telling_word(site, locale, &fold(token.text)))?;
        let finding = Diagnostic::at(&RULE, name.span).with("name", name.text).with("word", word);
        let finding = if let Some(variant) = name.variant { finding.variant(variant) } else { finding };
        Some(finding.label(place, "label").hint(if name.variant.is_some() { "slug-hint" } else { "hint" }))
    }

    /// The telling word that is, begins or ends this one, and where it stands.
    fn telling_word(&self, site: &Site, locale: LocaleId, folded: &str) -> Option<(&str, Span)> {
        let within = |telling: &str| {
            let telling = fold(telling);
            folded.starts_with(&telling) || folded.ends_with(&telling)
        };
        let official = self.official.iter().filter(|(word, _)| within(word) && !is_everyday(site, locale, word, 10));
        let examples = self.examples.iter().filter(|(word, _)| fold(word) == folded && !is_everyday(site, locale, word, usize::MAX));
        official.chain(examples).next().map(|(word, place)| (word.as_str(), *place))
    }
}

/// Whether a word is one that everybody uses: it stands in three pages that are not sensitive, and
/// in one of `share` of them.
fn is_everyday(site: &Site, locale: LocaleId, word: &str, share: usize) -> bool {
    let others = texts(site).filter(|(bundle, at, _)| site.locales.same_language(*at, locale) && !is_sensitive(site, bundle));
    let (mut pages, mut with_word) = (0, 0);
    for (_, at, text) in others {
        let mut stands = false;
        prose::of_page(site, at, text, &mut |prose| {
            stands |= tokens(&prose.text).iter().any(|token| token.kind == Kind::Word && token.text.to_lowercase() == word);
        });
        pages += 1;
        with_word += usize::from(stands);
    }
    with_word >= 3.max(pages / share)
}

/// The words of a text in the language of `locale`, each with the place of the text, last first.
fn words(site: &Site, text: &Localized, locale: LocaleId) -> Vec<(String, Span)> {
    let same = |at: &Option<LocaleId>| at.is_none_or(|at| site.locales.same_language(at, locale));
    let texts = text.iter().filter(|(at, _)| same(at));
    texts
        .flat_map(|(_, text)| {
            let tokens = tokens(&text.value);
            let long = tokens.iter().filter(|token| token.kind == Kind::Word && token.length >= SHORTEST);
            long.map(|token| (token.text.to_lowercase(), text.span)).collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{SV, Trial, fixture, show};
    use crate::model::{Audience, Official};

    /// A site with a sensitive target group and its page.
    fn sensitive(title: &str, slug: Option<&str>) -> Trial {
        let mut site = fixture();
        let mut group = site.facts.target_groups["aldre"].clone();
        let text = site.both("Anhöriga till personer med ett missbruk", "Carers of people with addiction");
        group.official = vec![Official { text, from: None, until: None, source: None }];
        group.examples = vec![site.both("har pengar ingen kan förklara", "has money no one can explain")];
        (group.sensitive, group.audience) = (true, Audience::Adult);
        site.facts.target_groups.insert("beroende".into(), group);
        site.page("beroende", "sv", title, "");
        let slug = slug.map(|slug| site.written(slug));
        site.page_text_mut("beroende", SV).front.slug = slug;
        site
    }

    fn found(title: &str, slug: Option<&str>) -> Vec<String> {
        let site = sensitive(title, slug);
        show(&site, check(&site))
    }

    #[test]
    fn a_title_does_not_name_the_topic() {
        assert!(found("När allt handlar om någon annan", Some("nar-allt-handlar-om-nagon-annan")).is_empty());
        assert_eq!(
            found("Stöd vid missbruk", Some("stod")),
            ["sensitive-title `Stöd vid missbruk` name=Stöd vid missbruk word=missbruk +.hint"]
        );
        assert_eq!(found("Spelmissbruket", Some("stod")), Vec::<String>::new(), "a word in the middle of another is not looked for");
        assert_eq!(found("Spelmissbruk", Some("stod")), ["sensitive-title `Spelmissbruk` name=Spelmissbruk word=missbruk +.hint"]);
        assert_eq!(
            found("Vem kan förklara?", Some("stod")),
            ["sensitive-title `Vem kan förklara?` name=Vem kan förklara? word=förklara +.hint"]
        );
        assert!(found("Anhöriga till personer", Some("stod")).is_empty(), "other target groups use these words too");
    }

    #[test]
    fn an_address_does_not_name_the_topic() {
        assert_eq!(
            found("Stöd", Some("vem-kan-forklara")),
            ["sensitive-title.slug `vem-kan-forklara` name=vem-kan-forklara word=förklara +.slug-hint"]
        );
        let mut site = sensitive("Stöd", None);
        assert!(check(&site).is_empty(), "`beroende` is not in the wording");
        let text = site.both("Anhöriga till personer med beroende", "Carers");
        for group in site.facts.target_groups.values_mut().filter(|group| group.sensitive) {
            group.official[0].text = text.clone();
        }
        assert_eq!(show(&site, check(&site)), ["sensitive-title.no-slug `Stöd` name=beroende word=beroende +.slug-hint"]);
    }

    #[test]
    fn pages_that_are_not_sensitive_may_name_their_topic() {
        let mut site = sensitive("Stöd", Some("stod"));
        site.page("missbruk", "sv", "Om missbruk", "");
        assert!(check(&site).is_empty());
        site.bundles.get_mut("missbruk").expect("it is there").record.sensitive = true;
        assert_eq!(check(&site).iter().count(), 2, "the title, and the folder that becomes the address");
    }

    #[test]
    fn words_that_other_pages_use_are_everyday_words() {
        let mut site = sensitive("När pengar försvinner", Some("stod"));
        assert_eq!(check(&site).iter().count(), 1);
        for page in ["ett", "tva", "tre"] {
            site.page(page, "sv", "Ekonomi", "Om pengar.");
        }
        assert!(check(&site).is_empty());
    }
}
