//! Floor 2: whether translations still say what their originals say.
//!
//! Each translation and easy-read text was made from another text. For each block of that text a
//! lock file beside it remembers a fingerprint of its words; when the words have changed since,
//! exactly that block is stale. Locks are read and written here (`lock.rs`), so that their format
//! stands in one place.
//!
//! A language's standard text is made from the standard text of the site's default locale, an
//! easy-read text from the standard text of its own language: readers of easy Finnish and of
//! Finnish shall be told the same.

mod accept;
mod align;
mod back;
mod check;
mod home;
mod lock;
mod missing;
mod place;
mod put;
mod report;
mod tree;
mod unit;
mod words;
mod work;
pub mod xliff;

pub use accept::{Files, Wanted, accept, begin, minor, sync};
pub use align::{Compared, State, compare};
pub use back::{Change, Import, Meant, Put, Refusal, import, meant, record};
pub use check::{check, without_home};
pub use home::{Home, Original, PAGE_LOCK};
pub use lock::{Lock, Print};
pub use report::{Counts, Report, Waiting, report};
pub use unit::{Kind, Unit};
pub use work::{Export, export, exported_tag};

use crate::diag::{Rule, rule};

/// A paragraph of the original has changed, has come or has gone since the translation was made.
pub static STALE_TRANSLATION: Rule = rule!("stale-translation", Warning, "rules/stale_translation");
/// Nobody has recorded what a translation was made from.
pub static UNTRACKED_TRANSLATION: Rule = rule!("untracked-translation", Warning, "rules/untracked_translation");
/// A lock of something that is not there, or that cannot be read.
pub static ORPHANED_LOCK: Rule = rule!("orphaned-lock", Warning, "rules/orphaned_lock");

/// Everything this room looks for.
pub static RULES: &[&Rule] = &[&STALE_TRANSLATION, &UNTRACKED_TRANSLATION, &ORPHANED_LOCK];
