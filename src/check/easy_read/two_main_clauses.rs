//! Two thoughts in one sentence.
#![doc = include_str!("two_main_clauses.en.md")]

use super::{easy_running, listed};
use crate::check::reading::Reading;
use crate::diag::{Diagnostics, Rule, rule};
use crate::model::PhraseList;

/// The rule (R17, field research 4.1: one main clause).
pub static RULE: Rule = rule!("two-main-clauses", Warning, "two_main_clauses");

/// Looks for a comma, a conjunction and a new subject, where the language's pack can tell them from other commas.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    listed(&RULE, PhraseList::Clauses, easy_running(reading))
}
