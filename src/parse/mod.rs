//! Floor 2: source text → typed data. Every fault of a file is found; none stops the others.

mod assemble;
mod config;
mod facts;
mod front_matter;
mod layout;
mod markdown;
mod page;
mod reader;
mod scope;
mod value;
pub mod yaml;

pub use assemble::assemble;
pub use config::{Settings, UNKNOWN_LOCALE, settings};
pub use markdown::*;
pub use page::{Page, page};

use crate::diag::{Rule, rule};

/// A file without anything in it.
pub static EMPTY_FILE: Rule = rule!("empty-file", Error, "rules/empty_file");

/// Two records of one kind with one id.
pub static DUPLICATE_RECORD: Rule = rule!("duplicate-record", Error, "rules/duplicate_record");

/// A folder without a site.
pub static MISSING_SITE: Rule = rule!("missing-site", Error, "rules/missing_site");

/// That there is no `content/site.yaml`.
pub fn missing_site() -> crate::diag::Diagnostics {
    [crate::diag::Diagnostic::in_file(&MISSING_SITE, "content/site.yaml").hint("hint")].into_iter().collect()
}

/// A file that lies where none belongs.
pub static MISPLACED_FILE: Rule = rule!("misplaced-file", Warning, "rules/misplaced_file");

/// Everything this room looks for.
pub static RULES: &[&Rule] = &[
    &EMPTY_FILE,
    &DUPLICATE_RECORD,
    &MISSING_SITE,
    &MISPLACED_FILE,
    &UNKNOWN_LOCALE,
    &page::MISSING_FRONT_MATTER,
    &reader::UNKNOWN_KEY,
    &reader::MISSING_KEY,
    &reader::WRONG_TYPE,
    &reader::INVALID_VALUE,
    &yaml::YAML_SYNTAX,
    &yaml::DUPLICATE_KEY,
    &yaml::YAML_ALIAS,
];
