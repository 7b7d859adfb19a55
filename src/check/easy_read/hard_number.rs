//! A number that is hard to picture.
#![doc = include_str!("hard_number.en.md")]

use std::ops::Range;

use super::{easy, listed};
use crate::check::reading::{Line, Reading};
use crate::check::words::{Kind, Token, digits};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::PhraseList;

/// The rule (R17, field research ER18).
pub static RULE: Rule = rule!("hard-number", Warning, "hard_number");

/// Looks for percentages, Roman numerals, long numbers, and the number words of the language's pack.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = listed(&RULE, PhraseList::Numbers, easy(reading));
    for (line, pack) in easy(reading) {
        let most = pack.limits(reading.site, line.locale).number_digits.map_or(usize::MAX, |most| most as usize);
        for (kind, place) in numbers(line, most) {
            let finding = Diagnostic::at(&RULE, line.span(&place)).with("number", &line.text[place]).with("most", most.to_string());
            found.push(finding.variant(kind).hint(match kind {
                "roman" => "roman-hint",
                "long" => "long-hint",
                _ => "percent-hint",
            }));
        }
    }
    found
}

/// Numbers that are hard in every language, by the variant of the finding.
fn numbers(line: &Line<'_, '_>, most: usize) -> Vec<(&'static str, Range<usize>)> {
    let mut found = Vec::new();
    let tokens = &line.tokens;
    let mut at = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        at += 1;
        if token.kind == Kind::Word && is_roman(token.text) {
            found.push(("roman", token.range.clone()));
        }
        if token.kind != Kind::Digits {
            continue;
        }
        // A telephone number goes on in groups behind its dash.
        let called = token.text.starts_with('0') || is_after_dash(tokens, at - 1);
        let (start, mut end) = (token.range.start, token.range.end);
        let mut count = digits(token.text).len();
        // Groups of three belong to one number, unless it is a telephone number.
        while let Some(next) =
            tokens.get(at).filter(|next| if called { next.kind == Kind::Digits && next.spaced } else { is_group(next, token) })
        {
            end = next.range.end;
            count += 3;
            at += 1;
        }
        if tokens.get(at).is_some_and(|next| next.is_mark(&['%', '٪'])) {
            found.push(("percent", start..tokens[at].range.end));
        } else if count > most && !called {
            found.push(("long", start..end));
        }
    }
    found
}

/// Whether a number is joined to one before it by a dash, as in 08-465.
fn is_after_dash(tokens: &[Token<'_>], at: usize) -> bool {
    let joined = |before: &Token<'_>| before.is_dash() && !before.spaced && !tokens[at].spaced;
    at >= 2 && joined(&tokens[at - 1]) && tokens[at - 2].kind == Kind::Digits
}

fn is_group(next: &Token<'_>, first: &Token<'_>) -> bool {
    next.kind == Kind::Digits && next.spaced && digits(next.text).len() == 3 && digits(first.text).len() <= 3
}

/// Two or more of the letters that small Roman numerals are made of.
fn is_roman(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|letter| matches!(letter, b'I' | b'V' | b'X'))
}

#[cfg(test)]
mod tests {
    use super::is_roman;

    #[test]
    fn roman_numerals_are_not_words() {
        assert!(["II", "IV", "XIX"].into_iter().all(is_roman));
        assert!(!["I", "SIP", "vi", "MS"].into_iter().any(is_roman));
    }
}
