//! What this room looks for.

use super::check::{DYNAMIC_MESSAGE, TEMPLATE_SYNTAX, UNKNOWN_VARIABLE};
use super::files::MISSING_THEME_FILE;
use super::style::{LOW_CONTRAST, MISSING_TOKEN, PHYSICAL_DIRECTION, SMALL_TARGET, STYLE_SYNTAX};
use crate::diag::Rule;

/// All rules of the theme room.
pub static RULES: [&Rule; 9] = [
    &DYNAMIC_MESSAGE,
    &LOW_CONTRAST,
    &MISSING_THEME_FILE,
    &MISSING_TOKEN,
    &PHYSICAL_DIRECTION,
    &SMALL_TARGET,
    &STYLE_SYNTAX,
    &TEMPLATE_SYNTAX,
    &UNKNOWN_VARIABLE,
];
