//! What all rules about typed facts share: the prose they read and the words they know.

use std::collections::BTreeMap;
use std::ops::Range;

use super::vocabulary::Vocabulary;
use crate::check::prose::{self, Home, Prose};
use crate::check::records::Owner;
use crate::diag::{Diagnostic, Rule};
use crate::model::{LinkTarget, Site};

/// Visits all prose where facts must not be typed, with the words of its language. Sentences about
/// rights are the one place for words about cost and decisions.
pub fn each<'a>(site: &'a Site, visit: &mut dyn FnMut(&Prose<'a>, &Vocabulary)) {
    let mut by_language: BTreeMap<&str, Vocabulary> = BTreeMap::new();
    prose::each(site, &mut |prose| {
        if !matches!(prose.home, Home::Record(Owner::Right | Owner::Official)) {
            let language = &*site.locales.get(prose.locale).language;
            visit(prose, by_language.entry(language).or_insert_with(|| Vocabulary::of(language)));
        }
    });
}

/// A finding about words that state a fact.
pub fn finding(rule: &'static Rule, prose: &Prose<'_>, words: &Range<usize>) -> Diagnostic {
    Diagnostic::at(rule, prose.span(words)).with("words", &prose.text[words.clone()])
}

/// Whether these words are those of a link to this part of an offer.
pub fn is_linked_offer(prose: &Prose<'_>, words: &Range<usize>, part: &str) -> bool {
    let mut links = prose.links(words);
    links.any(|link| matches!(link, LinkTarget::Fact { scheme: "offer", part: Some(named), .. } if **named == *part))
}

/// The first item of the base offer, for showing how such a link is written.
pub fn some_offer(site: &Site) -> &str {
    site.facts.offer_order.first().map_or("", |offer| offer.as_str())
}

#[cfg(test)]
mod scratch {
    #[test]
    #[allow(clippy::all)]
    fn fuzz() {
        use crate::check::fixture::*;
        use crate::check::link::vocabulary::*;
        let alphabet: Vec<&str> = "0|1|2|9|16|08|112|1177|116|00|46|+|-|–|—|.|,|:|;|/|(|)|§|%|#|@|'|’|`| |\n|\u{a0}|kl|klockan|ring|till|to|a.m.|am|kr|€|$|:-|å|é|\u{301}|٠|۹|ع|Tisdag|öppet|är|barn|gratis|inget beslut|SIP|x|.se|\u{fffc}|🦀|[ring|](contact:stad)|](line:112)|`|[|]|(|tel:|{#|##|\"".split('|').collect();
        let mut seed = 42u64;
        let mut next = || { seed ^= seed << 13; seed ^= seed >> 7; seed ^= seed << 17; seed };
        let site = fixture();
        let numbers = crate::check::link::numbers::Numbers::new(&site);
        let vs: Vec<_> = ["sv", "en", "ar"].iter().map(|l| Vocabulary::of(l)).collect();
        for i in 0..60000 {
            let n = next() % 14;
            let text: String = (0..n).map(|_| alphabet[(next() % alphabet.len() as u64) as usize]).collect::<Vec<_>>().join(if i % 3 == 0 { " " } else { "" });
            for v in &vs {
                for r in crate::check::link::clock::times(&text, v) { let _ = &text[r]; }
                for h in numbers.find(&text, v) { let _ = &text[h.range]; }
                for s in [Section::Cost, Section::Decision] { for r in v.get(s).find(&text) { let _ = &text[r]; } }
            }
            crate::check::near::nearest(&text, ["stad", "sodermalm/anhorigstod"]);
            if i % 60 == 0 {
                let mut site = fixture();
                site.page("sida", "sv", &text.replace('\n', " "), &text);
                let area = site.both(&text, &text);
                site.district_mut().area = area;
                let c = crate::model::Catalogue::default();
                let f = crate::check::site(&site, &c, &[]);
                show(&site, f);
            }
        }
    }
    #[test]
    #[allow(clippy::all)]
    fn speed() {
        use crate::check::fixture::*;
        let mut site = fixture();
        let text = std::fs::read_to_string("/work/main/content/citywide/aldre/sv.md").unwrap();
        let body = text.splitn(3, "---\n").nth(2).unwrap();
        let body: String = body.lines().filter(|l| !l.starts_with(":::")).collect::<Vec<_>>().join("\n");
        site.page("p", "sv", "Titel", &body);
        let bundle = site.bundles[&crate::model::PageKey::from("p")].clone();
        for i in 0..10000 { let mut b = bundle.clone(); let k = crate::model::PageKey::from(format!("page{i}").as_str()); b.key = k.clone(); site.0.bundles.insert(k, b); }
        println!("bytes {}", body.len() * 10000);
        for (rule, check) in crate::check::rules::OF_SITE {
            let t = std::time::Instant::now();
            let n = check(&site).iter().count();
            let e = t.elapsed().as_millis();
            if e > 5 { println!("S {} {e} ms {n}", rule.name); }
        }
    }
}
