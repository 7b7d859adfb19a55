//! What all rules about typed facts share: the prose they read and the words they know.

use std::ops::Range;

use super::vocabulary::Vocabulary;
use crate::check::prose::{Home, Prose};
use crate::check::reading::{Line, Reading};
use crate::check::records::Owner;
use crate::diag::{Diagnostic, Rule};
use crate::model::LinkTarget;

/// The prose where facts must not be typed, with the words of its language. Sentences about rights
/// are the one place for words about cost and decisions.
pub fn lines<'r, 'a>(reading: &'r Reading<'_, 'a>) -> impl Iterator<Item = (&'r Line<'r, 'a>, &'r Vocabulary)> {
    let looked_at = reading.lines.iter().filter(|line| !matches!(line.home, Home::Record(Owner::Right | Owner::Official)));
    looked_at.map(|line| (line, line.vocabulary))
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

/// The finding with the hint to link to an offer: the one that the page is about, else the only one
/// that the same paragraph links to, else whichever is meant.
pub fn with_offer(finding: Diagnostic, reading: &Reading<'_, '_>, prose: &Prose<'_>) -> Diagnostic {
    if prose.is_record() {
        return finding.hint("record-hint");
    }
    match offer_of(reading, prose) {
        Some(offer) => finding.with("offer", offer).hint("hint"),
        None => {
            let offers: Vec<&str> = reading.site.facts.offer_order.iter().map(|offer| offer.as_str()).collect();
            finding.with("offers", offers.join(", ")).hint("which-hint")
        }
    }
}

fn offer_of<'a>(reading: &Reading<'_, 'a>, prose: &Prose<'_>) -> Option<&'a str> {
    let offers = &reading.site.facts.offer_order;
    let of_page = reading.page.and_then(|page| {
        let last = page.bundle.key.as_str().rsplit('/').next()?;
        offers.iter().find(|offer| offer.as_str() == last)
    });
    let linked = || {
        let mut ids: Vec<&str> = prose
            .links(&(0..prose.text.len()))
            .filter_map(|link| if let LinkTarget::Fact { scheme: "offer", id, .. } = link { Some(&**id) } else { None })
            .collect();
        ids.sort_unstable();
        ids.dedup();
        if let [id] = ids[..] { offers.iter().find(|offer| offer.as_str() == id) } else { None }
    };
    of_page.or_else(linked).map(|offer| offer.as_str())
}
