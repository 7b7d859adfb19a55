//! What all rules about typed facts share: the prose they read and the words they know.

use std::ops::Range;

use super::vocabulary::Vocabulary;
use crate::check::prose::{Home, Prose};
use crate::check::reading::{Line, Reading};
use crate::check::records::Owner;
use crate::diag::{Diagnostic, Rule};
use crate::model::{LinkTarget, Site};

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

/// The first item of the base offer, for showing how such a link is written.
pub fn some_offer(site: &Site) -> &str {
    site.facts.offer_order.first().map_or("", |offer| offer.as_str())
}
