//! A cost that was typed instead of linked.
#![doc = include_str!("literal_cost.en.md")]

use std::ops::Range;

use super::literal::{finding, is_linked_offer, lines, with_offer};
use super::vocabulary::{Section, Vocabulary};
use crate::check::reading::Reading;
use crate::check::words::{Kind, Token, Tokens};
use crate::diag::{Diagnostics, Rule, rule};

/// The rule (R10).
pub static RULE: Rule = rule!("literal-cost", Error, "literal_cost");

/// Looks for words that say that something is free, and for sums of money.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (line, vocabulary) in lines(reading) {
        let words = costs(&line.tokens, vocabulary).into_iter().filter(|words| !is_linked_offer(line, words, "cost"));
        found.extend(words.map(|words| with_offer(finding(&RULE, line, &words), reading, line)));
    }
    found
}

/// Where words about cost and sums of money stand.
fn costs(tokens: &Tokens<'_>, vocabulary: &Vocabulary) -> Vec<Range<usize>> {
    let mut found = vocabulary.get(Section::Cost).find(tokens);
    if tokens.has_digits {
        found.extend(sums(tokens, vocabulary));
    }
    found
}

/// Numbers with a currency before or after them, and `200:-`.
fn sums(tokens: &[Token<'_>], vocabulary: &Vocabulary) -> Vec<Range<usize>> {
    let is_currency = |token: Option<&Token<'_>>| token.is_some_and(|token| vocabulary.get(Section::Money).has(token));
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let start = at;
        at += 1;
        if tokens[start].kind != Kind::Digits {
            continue;
        }
        while continues(tokens, at) {
            at += if tokens[at].kind == Kind::Digits { 1 } else { 2 };
        }
        let before = start.checked_sub(1).filter(|before| is_currency(tokens.get(*before)) && !is_taken(tokens, *before));
        if is_currency(tokens.get(at)) {
            found.push(tokens[start].range.start..tokens[at].range.end);
        } else if tokens.get(at).is_some_and(|mark| mark.is_mark(&[':']))
            && tokens.get(at + 1).is_some_and(|dash| dash.is_dash() && !dash.spaced)
        {
            found.push(tokens[start].range.start..tokens[at + 1].range.end);
        } else if let Some(before) = before {
            found.push(tokens[before].range.start..tokens[at - 1].range.end);
        }
    }
    found
}

/// Whether a number goes on at `at`: a group of three digits, or decimals.
fn continues(tokens: &[Token<'_>], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    let group = |token: &Token<'_>| token.kind == Kind::Digits && token.text.chars().count() == 3;
    let decimals = || tokens.get(at + 1).is_some_and(|next| next.kind == Kind::Digits && !next.spaced);
    group(token) || (token.is_mark(&[',', '.']) && !token.spaced && decimals())
}

/// Whether the currency at `currency` belongs to the number before it, as in "20 kr 5 personer".
fn is_taken(tokens: &[Token<'_>], currency: usize) -> bool {
    currency.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| before.kind == Kind::Digits)
}

#[cfg(test)]
mod tests {
    use super::{check, costs};
    use crate::check::fixture::{fixture, read, show};
    use crate::check::link::vocabulary::Vocabulary;
    use crate::check::words::tokens;

    #[test]
    fn costs_are_told_from_what_looks_like_them() {
        for (language, text, found) in [
            ("sv", "Samtalet är gratis.", vec!["gratis"]),
            ("sv", "Det kostar\ninget att prata.", vec!["kostar\ninget"]),
            ("sv", "Kostnadsfria samtal utan avgift", vec!["Kostnadsfria", "utan avgift"]),
            ("sv", "Det kostar 200 kr, eller 1 200 kronor, eller 99,50 kr.", vec!["200 kr", "1 200 kronor", "99,50 kr"]),
            ("sv", "Bara 50:- per gång", vec!["50:-"]),
            ("sv", "Det kostar 20kr.", vec!["20kr"]),
            ("ar", "SEK 200", vec!["SEK 200"]),
            ("en", "€20 or 20 €", vec!["€20", "20 €"]),
            ("en", "A talk, free of charge. Talks are free and cost nothing.", vec!["free of charge", "Talks are free", "cost nothing"]),
            ("sv", "Fråga vad det kostar innan du bestämmer dig.", vec![]),
            ("sv", "20 kr 5 gånger", vec!["20 kr"]),
            ("sv", "spel om pengar", vec![]),
            ("sv", "Någon tar över, så att du blir fri.", vec![]),
            ("sv", "Lagen (2025:400) gäller år 2025–2028.", vec![]),
            ("sv", "Sedan 2019: - ett nytt stycke", vec![]),
            ("en", "Feel free to call. You are free to leave.", vec![]),
            ("en", "A barrier-free entrance", vec![]),
            ("so", "gratis", vec![]),
            ("sv", "", vec![]),
        ] {
            let words: Vec<&str> = costs(&tokens(text), &Vocabulary::of(language)).into_iter().map(|range| &text[range]).collect();
            assert_eq!(words, found, "{text}");
        }
    }

    #[test]
    fn a_cost_is_linked_to_its_offer() {
        let mut site = fixture();
        site.page("sida", "sv", "En sida", "Samtalet är [gratis](offer:samtal#cost) och [gratis](page:aldre). Skriv `gratis`.");
        assert_eq!(show(&site, read(&site, check)), ["literal-cost `gratis` words=gratis offer=samtal +.hint"]);
    }

    #[test]
    fn the_hint_names_the_offer_that_is_meant_or_how_to_name_it() {
        let mut site = fixture();
        site.page("sida", "sv", "En sida", "Det är gratis.\n\nFå [avlösning](offer:avlosning) gratis.");
        let found = show(&site, read(&site, check));
        assert_eq!(found[0], "literal-cost `gratis` words=gratis offers=samtal +.which-hint");
    }

    #[test]
    fn records_are_looked_at_and_rights_are_not() {
        let mut site = fixture();
        let area = site.both("Stödet är\n  gratis.", "Support.");
        site.district_mut().area = area;
        assert_eq!(show(&site, read(&site, check)), ["literal-cost `gratis` words=gratis +.record-hint"]);
    }
}
