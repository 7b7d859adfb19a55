//! What reading Markdown looks for: the plain list. What explains a rule stands beside this file.

use crate::diag::{Rule, rule};

/// The YAML head of a page has no last line.
pub static UNCLOSED_FRONT_MATTER: Rule = rule!("unclosed-front-matter", Error, "unclosed_front_matter");
/// A directive's name that does not exist.
pub static UNKNOWN_DIRECTIVE: Rule = rule!("unknown-directive", Error, "unknown_directive");
/// An argument that a directive does not take, lacks, has twice or of the wrong kind.
pub static INVALID_DIRECTIVE_ARGUMENT: Rule = rule!("invalid-directive-argument", Error, "invalid_directive_argument");
/// A directive without its last line.
pub static UNCLOSED_DIRECTIVE: Rule = rule!("unclosed-directive", Error, "unclosed_directive");
/// A last line that belongs to no directive, or has another number of colons.
pub static STRAY_DIRECTIVE_END: Rule = rule!("stray-directive-end", Error, "stray_directive_end");
/// A directive where none can be: in a list, in a quotation, indented.
pub static MISPLACED_DIRECTIVE: Rule = rule!("misplaced-directive", Error, "misplaced_directive");
/// Text in a directive that the generator fills.
pub static LOST_DIRECTIVE_TEXT: Rule = rule!("lost-directive-text", Error, "lost_directive_text");
/// HTML in Markdown.
pub static RAW_HTML: Rule = rule!("raw-html", Error, "raw_html");
/// A link whose scheme we do not know.
pub static UNKNOWN_LINK_SCHEME: Rule = rule!("unknown-link-scheme", Error, "unknown_link_scheme");
/// Brackets that were meant as a link or a footnote and are not.
pub static MALFORMED_LINK: Rule = rule!("malformed-link", Error, "malformed_link");
/// A heading of level 1 in a body; the page's title is the only one.
/// Source: WCAG 2.2, technique H42, and the page's outline.
pub static FIRST_LEVEL_HEADING: Rule = rule!("first-level-heading", Error, "first_level_heading");
/// A heading more than one level below the one before it.
/// Source: WCAG 2.2, 1.3.1 and technique G141.
pub static SKIPPED_HEADING_LEVEL: Rule = rule!("skipped-heading-level", Error, "skipped_heading_level");
/// A heading without words. Source: WCAG 2.2, 2.4.6.
pub static EMPTY_HEADING: Rule = rule!("empty-heading", Error, "empty_heading");
/// An anchor that cannot be one, or stands twice.
pub static INVALID_HEADING_ID: Rule = rule!("invalid-heading-id", Error, "invalid_heading_id");
/// A character that nobody sees.
pub static INVISIBLE_CHARACTER: Rule = rule!("invisible-character", Warning, "invisible_character");
/// Blocks, emphasis or directives inside each other beyond reason.
pub static TOO_DEEP: Rule = rule!("too-deep", Error, "too_deep");

/// Every rule of reading Markdown.
pub static RULES: [&Rule; 16] = [
    &UNCLOSED_FRONT_MATTER,
    &UNKNOWN_DIRECTIVE,
    &INVALID_DIRECTIVE_ARGUMENT,
    &UNCLOSED_DIRECTIVE,
    &STRAY_DIRECTIVE_END,
    &MISPLACED_DIRECTIVE,
    &LOST_DIRECTIVE_TEXT,
    &RAW_HTML,
    &UNKNOWN_LINK_SCHEME,
    &MALFORMED_LINK,
    &FIRST_LEVEL_HEADING,
    &SKIPPED_HEADING_LEVEL,
    &EMPTY_HEADING,
    &INVALID_HEADING_ID,
    &INVISIBLE_CHARACTER,
    &TOO_DEEP,
];
