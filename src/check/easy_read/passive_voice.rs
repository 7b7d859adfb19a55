//! A sentence that does not say who does it.
#![doc = include_str!("passive_voice.en.md")]

use super::{easy, listed};
use crate::check::reading::Reading;
use crate::diag::{Diagnostics, Rule, rule};
use crate::model::PhraseList;

/// The rule (R17, field research ER09).
pub static RULE: Rule = rule!("passive-voice", Warning, "passive_voice");

/// Looks for the passive forms of the language's pack. A list and no grammar: Swedish words in -s are often none.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    listed(&RULE, PhraseList::Passive, easy(reading))
}
