//! Rules about the names of what people operate, and about what a field asks for.

use super::super::act::Verdict;
use super::super::aria::{Role, WIDGET};
use super::super::name::has_name;
use super::super::page::Page;
use crate::check::html::{Attribute, Element, Namespace, NodeId};

/// Whether an element that the rule asks about has a name.
fn named(page: &Page<'_>, id: NodeId, is_asked: bool) -> Verdict {
    if is_asked && page.is_included(id) { has_name(page, id).into() } else { Verdict::Inapplicable }
}

fn is_image_button(page: &Page<'_>, id: NodeId) -> bool {
    page.tree.html(id) == Element::Input
        && page.tree.get(id, Attribute::Type).is_some_and(|kind| kind.trim_ascii().eq_ignore_ascii_case("image"))
}

/// 97a4e1: a button has a name.
pub fn button_has_a_name(page: &Page<'_>, id: NodeId) -> Verdict {
    named(page, id, page.role(id) == Role::Button && !is_image_button(page, id))
}

/// 59796f: a button that is an image has a name.
pub fn image_button_has_a_name(page: &Page<'_>, id: NodeId) -> Verdict {
    named(page, id, is_image_button(page, id))
}

/// c487ae: a link has a name.
pub fn link_has_a_name(page: &Page<'_>, id: NodeId) -> Verdict {
    named(page, id, page.role(id).is_link() && page.tree.namespace(id) == Namespace::Html)
}

/// m6b1q3: an item of a menu has a name.
pub fn menu_item_has_a_name(page: &Page<'_>, id: NodeId) -> Verdict {
    named(page, id, page.role(id) == Role::MenuItem && page.tree.namespace(id) == Namespace::Html)
}

/// e086e5: a field of a form has a name.
pub fn field_has_a_name(page: &Page<'_>, id: NodeId) -> Verdict {
    let is_field = matches!(
        page.role(id),
        Role::Checkbox
            | Role::Combobox
            | Role::ListBox
            | Role::MenuItemCheckbox
            | Role::MenuItemRadio
            | Role::Radio
            | Role::SearchBox
            | Role::Slider
            | Role::SpinButton
            | Role::Switch
            | Role::TextBox
    );
    // Fields for dates, colours, files, passwords and the like have no role of their own.
    let is_input_without_role = page.role(id) == Role::Unmapped && page.tree.html(id) == Element::Input;
    named(page, id, is_field || is_input_without_role)
}

/// ffd0e9: a heading has a name.
pub fn heading_has_a_name(page: &Page<'_>, id: NodeId) -> Verdict {
    named(page, id, page.role(id) == Role::Heading && page.tree.namespace(id) == Namespace::Html)
}

/// cae760: a frame that people come to has a name.
pub fn frame_has_a_name(page: &Page<'_>, id: NodeId) -> Verdict {
    let is_asked = page.tree.html(id) == Element::Iframe
        && !page.is_hidden(id)
        && !page.is_marked_as_decoration(id)
        && page.tab_index(id).is_none_or(|index| index >= 0);
    if is_asked { has_name(page, id).into() } else { Verdict::Inapplicable }
}

/// 2t702h: the summary of details has a name.
pub fn summary_has_a_name(page: &Page<'_>, id: NodeId) -> Verdict {
    let is_asked = page.tree.html(id) == Element::Summary
        && page.is_summary(id)
        && (page.explicit(id) == Role::Nothing || page.is_spoilt_decoration(id));
    named(page, id, is_asked)
}

/// What `autocomplete` may ask for.
/// <https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field>
const FIELDS: [&str; 44] = [
    "name",
    "honorific-prefix",
    "given-name",
    "additional-name",
    "family-name",
    "honorific-suffix",
    "nickname",
    "username",
    "new-password",
    "current-password",
    "one-time-code",
    "organization-title",
    "organization",
    "street-address",
    "address-line1",
    "address-line2",
    "address-line3",
    "address-level4",
    "address-level3",
    "address-level2",
    "address-level1",
    "country",
    "country-name",
    "postal-code",
    "cc-name",
    "cc-given-name",
    "cc-additional-name",
    "cc-family-name",
    "cc-number",
    "cc-exp",
    "cc-exp-month",
    "cc-exp-year",
    "cc-csc",
    "cc-type",
    "transaction-currency",
    "transaction-amount",
    "language",
    "bday",
    "bday-day",
    "bday-month",
    "bday-year",
    "sex",
    "url",
    "photo",
];

/// What it may ask for of one of several ways to reach a person.
const WAYS: [&str; 10] = [
    "tel",
    "tel-country-code",
    "tel-national",
    "tel-area-code",
    "tel-local",
    "tel-local-prefix",
    "tel-local-suffix",
    "tel-extension",
    "email",
    "impp",
];

/// 73f2c2: `autocomplete` names what the field asks for, in the words and the order of HTML.
pub fn autocomplete_is_valid(page: &Page<'_>, id: NodeId) -> Verdict {
    let tree = page.tree;
    if !tree.has(id, Attribute::Autocomplete) || !matches!(tree.html(id), Element::Input | Element::Select | Element::Textarea) {
        return Verdict::Inapplicable;
    }
    let value = tree.get(id, Attribute::Autocomplete).unwrap_or_default().to_ascii_lowercase();
    let words: Vec<&str> = value.split_ascii_whitespace().collect();
    let kind = tree.get(id, Attribute::Type).unwrap_or_default().to_ascii_lowercase();
    let is_toggle = matches!(words[..], [] | ["on" | "off"]);
    let is_fixed = tree.html(id) == Element::Input
        && matches!(kind.as_str(), "button" | "checkbox" | "file" | "hidden" | "image" | "radio" | "reset" | "submit");
    let is_away = !page.is_seen(id) && !page.is_included(id);
    // A field without a role of its own, as one for a password, is operated all the same.
    let is_widget = page.role(id).has(WIDGET) || page.role(id) == Role::Unmapped;
    let is_static = !page.is_in_tab_order(id) && !is_widget;
    if is_toggle || is_fixed || is_away || is_static || page.is_disabled(id) {
        return Verdict::Inapplicable;
    }
    is_valid_list(&words).into()
}

fn is_valid_list(words: &[&str]) -> bool {
    let words = words.strip_suffix(&["webauthn"]).unwrap_or(words);
    let words = match words {
        [section, rest @ ..] if section.starts_with("section-") => rest,
        words => words,
    };
    let words = match words {
        ["shipping" | "billing", rest @ ..] => rest,
        words => words,
    };
    match words {
        [field] => FIELDS.contains(field) || WAYS.contains(field),
        ["home" | "work" | "mobile" | "fax" | "pager", way] => WAYS.contains(way),
        _ => false,
    }
}
