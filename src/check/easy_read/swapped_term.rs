//! A term used for another that it is easily taken for.
#![doc = include_str!("swapped_term.en.md")]

use super::{listed, with_pack};
use crate::check::reading::Reading;
use crate::diag::{Diagnostics, Rule, rule};
use crate::model::PhraseList;

/// The rule (R17, field research ER16).
pub static RULE: Rule = rule!("swapped-term", Warning, "swapped_term");

/// Looks for phrases in which a term can only be the wrong one, in standard text too.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    listed(&RULE, PhraseList::Swapped, with_pack(reading))
}
