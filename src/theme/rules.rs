//! What this room looks for.

use super::check::{DYNAMIC_MESSAGE, TEMPLATE_SYNTAX, UNKNOWN_VARIABLE};
use super::files::MISSING_THEME_FILE;
use super::style::{PHYSICAL_DIRECTION, STYLE_SYNTAX};
use crate::diag::Rule;

/// All rules of the theme room.
pub static RULES: [&Rule; 6] =
    [&DYNAMIC_MESSAGE, &MISSING_THEME_FILE, &PHYSICAL_DIRECTION, &STYLE_SYNTAX, &TEMPLATE_SYNTAX, &UNKNOWN_VARIABLE];
