//! What WAI-ARIA says of each attribute: where it is global, and which values it may have.
//! <https://www.w3.org/TR/wai-aria-1.2/#state_prop_def>

use super::role::bits;
use crate::check::html::Attribute;

/// Attributes that every element may have: those of 1.2, and of 1.3 those that browsers know.
pub const GLOBAL: u128 = bits(&[
    Attribute::AriaAtomic,
    Attribute::AriaBrailleLabel,
    Attribute::AriaBrailleRoleDescription,
    Attribute::AriaBusy,
    Attribute::AriaControls,
    Attribute::AriaCurrent,
    Attribute::AriaDescribedBy,
    Attribute::AriaDescription,
    Attribute::AriaDetails,
    Attribute::AriaDisabled,
    Attribute::AriaDropEffect,
    Attribute::AriaErrorMessage,
    Attribute::AriaFlowTo,
    Attribute::AriaGrabbed,
    Attribute::AriaHasPopup,
    Attribute::AriaHidden,
    Attribute::AriaInvalid,
    Attribute::AriaKeyShortcuts,
    Attribute::AriaLabel,
    Attribute::AriaLabelledBy,
    Attribute::AriaLive,
    Attribute::AriaOwns,
    Attribute::AriaRelevant,
    Attribute::AriaRoleDescription,
]);

/// Global attributes that make an element heard although it is marked as decoration. Those of
/// braille and `aria-hidden` do not.
/// <https://www.w3.org/TR/wai-aria-1.2/#conflict_resolution_presentation_none>
pub const SPOILS_DECORATION: u128 = GLOBAL
    & !bits(&[Attribute::AriaBrailleLabel, Attribute::AriaBrailleRoleDescription, Attribute::AriaDescription, Attribute::AriaHidden]);

/// Attributes that a role without a name may not have.
pub const PROHIBITED_WITH_NAME: u128 = bits(&[Attribute::AriaBrailleLabel, Attribute::AriaLabel, Attribute::AriaLabelledBy]);

/// Attributes that what has no role, or one that means nothing, may not have.
pub const PROHIBITED_WITHOUT_MEANING: u128 = bits(&[Attribute::AriaRoleDescription, Attribute::AriaBrailleRoleDescription]);

/// Whether an attribute may have this value, which is not empty.
pub fn is_valid(attribute: Attribute, value: &str) -> bool {
    let value = value.trim_ascii();
    let is_one_of = |tokens: &[&str]| tokens.iter().any(|token| value.eq_ignore_ascii_case(token));
    let all_of = |tokens: &[&str]| value.split_ascii_whitespace().all(|word| tokens.iter().any(|token| word.eq_ignore_ascii_case(token)));
    match attribute {
        Attribute::AriaAtomic
        | Attribute::AriaBusy
        | Attribute::AriaDisabled
        | Attribute::AriaModal
        | Attribute::AriaMultiline
        | Attribute::AriaMultiselectable
        | Attribute::AriaReadOnly
        | Attribute::AriaRequired => is_one_of(&["true", "false"]),
        Attribute::AriaExpanded | Attribute::AriaGrabbed | Attribute::AriaHidden | Attribute::AriaSelected => {
            is_one_of(&["true", "false", "undefined"])
        }
        Attribute::AriaChecked | Attribute::AriaPressed => is_one_of(&["true", "false", "mixed", "undefined"]),
        Attribute::AriaAutocomplete => is_one_of(&["inline", "list", "both", "none"]),
        Attribute::AriaCurrent => is_one_of(&["page", "step", "location", "date", "time", "true", "false"]),
        Attribute::AriaDropEffect => all_of(&["copy", "execute", "link", "move", "none", "popup"]),
        Attribute::AriaHasPopup => is_one_of(&["false", "true", "menu", "listbox", "tree", "grid", "dialog"]),
        Attribute::AriaInvalid => is_one_of(&["grammar", "false", "spelling", "true"]),
        Attribute::AriaLive => is_one_of(&["assertive", "off", "polite"]),
        Attribute::AriaOrientation => is_one_of(&["horizontal", "undefined", "vertical"]),
        Attribute::AriaRelevant => all_of(&["additions", "all", "removals", "text"]),
        Attribute::AriaSort => is_one_of(&["ascending", "descending", "none", "other"]),
        Attribute::AriaColumnCount
        | Attribute::AriaColumnIndex
        | Attribute::AriaColumnSpan
        | Attribute::AriaLevel
        | Attribute::AriaPositionInSet
        | Attribute::AriaRowCount
        | Attribute::AriaRowIndex
        | Attribute::AriaRowSpan
        | Attribute::AriaSetSize => is_integer(value),
        Attribute::AriaValueMax | Attribute::AriaValueMin | Attribute::AriaValueNow => is_number(value),
        Attribute::AriaActiveDescendant | Attribute::AriaErrorMessage => !value.contains(|sign: char| sign.is_ascii_whitespace()),
        _ => true,
    }
}

fn is_integer(value: &str) -> bool {
    let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_number(value: &str) -> bool {
    let digits = value.strip_prefix(['-', '+']).unwrap_or(value);
    digits.starts_with(|first: char| first.is_ascii_digit() || first == '.') && value.parse::<f64>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::is_valid;
    use crate::check::html::Attribute;

    #[test]
    fn values_are_held_against_their_type() {
        let cases = [
            (Attribute::AriaRequired, "TRUE", true),
            (Attribute::AriaRequired, "undefined", false),
            (Attribute::AriaExpanded, "undefined", true),
            (Attribute::AriaExpanded, "open", false),
            (Attribute::AriaPressed, "mixed", true),
            (Attribute::AriaRowIndex, "-3", true),
            (Attribute::AriaRowIndex, "2.5", false),
            (Attribute::AriaRowIndex, "two", false),
            (Attribute::AriaValueNow, ".5", true),
            (Attribute::AriaValueNow, "50%", false),
            (Attribute::AriaValueNow, "inf", false),
            (Attribute::AriaCurrent, "page", true),
            (Attribute::AriaCurrent, "here", false),
            (Attribute::AriaRelevant, "text additions", true),
            (Attribute::AriaRelevant, "text often", false),
            (Attribute::AriaActiveDescendant, "one two", false),
            (Attribute::AriaControls, "one two", true),
            (Attribute::AriaLabel, "anything", true),
        ];
        for (attribute, value, expected) in cases {
            assert_eq!(is_valid(attribute, value), expected, "{attribute:?}={value}");
        }
    }
}
