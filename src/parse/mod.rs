//! Floor 2: source text → typed data. Every fault of a file is found; none stops the others.

mod assemble;
mod config;
mod easy_read;
mod facts;
mod front_matter;
mod front_matter_split;
mod layout;
mod markdown;
mod media;
mod page;
mod reader;
mod scope;
mod search;
mod translated;
mod value;
pub mod yaml;

pub use assemble::assemble;
pub use config::{Settings, UNKNOWN_LOCALE, settings};
pub use front_matter_split::{Head as HeadLines, Split, split};
pub use layout::is_page;
pub use markdown::markdown;
pub use page::{Page, page};
pub use translated::translates;

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

/// What reading records and pages looks for; what reading Markdown looks for is in its own list.
const RECORD_RULES: [&Rule; 17] = [
    &EMPTY_FILE,
    &DUPLICATE_RECORD,
    &MISSING_SITE,
    &MISPLACED_FILE,
    &UNKNOWN_LOCALE,
    &config::WANTED_LOCALE,
    &translated::TRANSLATION_WITHOUT_SOURCE,
    &page::MISSING_FRONT_MATTER,
    &reader::UNKNOWN_KEY,
    &reader::MISSING_KEY,
    &reader::WRONG_TYPE,
    &reader::INVALID_VALUE,
    &reader::REVERSED_DATES,
    &search::REPEATED_PHRASE,
    &yaml::YAML_SYNTAX,
    &yaml::DUPLICATE_KEY,
    &yaml::YAML_ALIAS,
];

/// Everything this room looks for.
pub fn rules() -> Vec<&'static Rule> {
    RECORD_RULES.into_iter().chain(markdown::RULES).collect()
}
