//! Words that do not mean what they say.
#![doc = include_str!("figure_of_speech.en.md")]

use super::{easy, listed};
use crate::check::reading::Reading;
use crate::diag::{Diagnostics, Rule, rule};
use crate::model::PhraseList;

/// The rule (R17, field research ER17).
pub static RULE: Rule = rule!("figure-of-speech", Warning, "figure_of_speech");

/// Looks for the metaphors and idioms of the language's pack.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    listed(&RULE, PhraseList::Figures, easy(reading))
}
