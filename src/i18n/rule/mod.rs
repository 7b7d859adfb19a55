//! What is looked for in files of words, one rule a file.

pub(super) mod broken_message_reference;
pub(super) mod duplicate_message;
pub(super) mod message_syntax;
pub(super) mod missing_locale_data;

use crate::diag::Rule;

/// All rules of this room.
pub static RULES: &[&Rule] =
    &[&broken_message_reference::RULE, &duplicate_message::RULE, &message_syntax::RULE, &missing_locale_data::RULE];
