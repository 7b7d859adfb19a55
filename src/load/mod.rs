//! Floor 2: the only reader of the disk. After it nobody reads again.

mod builtin;
mod files;
mod html;

pub use builtin::builtin;
pub use files::{Listed, list, read, text};
pub use html::{Html, html};

use crate::diag::{Rule, rule};

/// Text that is not UTF-8.
pub static NOT_UTF8: Rule = rule!("not-utf8", Error, "rules/not_utf8");
/// A file larger than any text that a person writes.
pub static HUGE_FILE: Rule = rule!("huge-file", Error, "rules/huge_file");
/// Folders that lead into themselves, or links that lead nowhere.
pub static FILE_LOOP: Rule = rule!("file-loop", Error, "rules/file_loop");
/// Two files whose names look the same.
pub static SAME_NAME: Rule = rule!("same-name", Error, "rules/same_name");

/// Everything this room looks for.
pub static RULES: &[&Rule] = &[&NOT_UTF8, &HUGE_FILE, &FILE_LOOP, &SAME_NAME];
