//! Words in capital letters where there are small ones.
#![doc = include_str!("shouting.en.md")]

use std::ops::Range;

use crate::check::reading::{Line, Reading};
use crate::check::words::{Kind, Token, is_letter};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};

/// The rule.
pub static RULE: Rule = rule!("shouting", Warning, "shouting");

/// How many words in a row are no longer names and abbreviations.
const FEWEST: usize = 3;

/// Letters of a word that is hardly an abbreviation.
const LONG: usize = 4;

/// Looks for several words in a row in capital letters only, most of them too long for abbreviations.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let shown =
        |line: &Line<'_, '_>, place: Range<usize>| Diagnostic::at(&RULE, line.span(&place)).with("words", &line.text[place]).hint("hint");
    reading.lines.iter().flat_map(|line| rows(&line.tokens).into_iter().map(|place| shown(line, place)).collect::<Vec<_>>()).collect()
}

fn rows(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let rows = tokens
        .split(|token| !is_capital(token))
        .filter(|row| row.len() >= FEWEST && row.iter().filter(|token| token.length >= LONG).count() * 2 > row.len());
    rows.filter_map(|row| Some(row.first()?.range.start..row.last()?.range.end)).collect()
}

fn is_capital(token: &Token<'_>) -> bool {
    token.kind == Kind::Word && token.text.chars().all(|letter| letter.is_uppercase() || !is_letter(letter))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::on_a_page;

    fn found(body: &str) -> Vec<String> {
        on_a_page(check, body)
    }

    #[test]
    fn rows_of_capital_words_are_found() {
        assert_eq!(found("Kom ihåg: RING OSS FÖRST om du kan."), ["shouting `RING OSS FÖRST` words=RING OSS FÖRST +.hint"]);
        assert_eq!(found("## VIKTIGT ATT VETA {#a}").len(), 1);
    }

    #[test]
    fn names_and_abbreviations_are_not() {
        for body in [
            "LSS, SIP och BUP",
            "Enligt SoL och LSS och HSL",
            "SKR SIP LSS BUP",
            "VIKTIGT: ring oss",
            "`RING OSS FÖRST`",
            "اتصل بنا أولا الآن",
        ] {
            assert!(found(body).is_empty(), "{body}: {:?}", found(body));
        }
    }
}
