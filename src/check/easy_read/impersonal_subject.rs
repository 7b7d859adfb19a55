//! A sentence that speaks to nobody.
#![doc = include_str!("impersonal_subject.en.md")]

use super::{easy, listed};
use crate::check::reading::Reading;
use crate::diag::{Diagnostics, Rule, rule};
use crate::model::PhraseList;

/// The rule (R17, field research ER10).
pub static RULE: Rule = rule!("impersonal-subject", Warning, "impersonal_subject");

/// Looks for phrases with "man" and its like as a subject.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    listed(&RULE, PhraseList::Impersonal, easy(reading))
}
