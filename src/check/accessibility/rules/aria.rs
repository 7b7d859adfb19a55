//! Rules about WAI-ARIA's attributes and roles.

use super::super::act::Verdict;
use super::super::aria::{
    GLOBAL, NAME_IS_PROHIBITED, PROHIBITED_WITH_NAME, PROHIBITED_WITHOUT_MEANING, Role, is_valid, permitted_by_element,
};
use super::super::page::Page;
use crate::check::html::{Attribute, Element, NodeId};

/// Bits of what WAI-ARIA defines.
const DEFINED: u128 = Attribute::ARIA_BITS & !Attribute::AriaUnknown.bit();

/// 5f99a7: every attribute that begins with `aria-` is defined in WAI-ARIA.
pub fn attributes_are_defined(page: &Page<'_>, id: NodeId) -> Verdict {
    let mask = page.tree.mask(id);
    if mask & Attribute::ARIA_BITS == 0 {
        return Verdict::Inapplicable;
    }
    (mask & Attribute::AriaUnknown.bit() == 0).into()
}

/// kb1m8s: no global attribute stands where the role prohibits it.
pub fn attributes_are_not_prohibited(page: &Page<'_>, id: NodeId) -> Verdict {
    let mask = page.tree.mask(id);
    if mask & GLOBAL == 0 || !page.is_html_or_svg(id) || page.is_hidden(id) {
        return Verdict::Inapplicable;
    }
    let role = page.role(id);
    let mut prohibited = if role.has(NAME_IS_PROHIBITED) { PROHIBITED_WITH_NAME } else { 0 };
    if role == Role::Generic || role.is_presentational() {
        prohibited |= PROHIBITED_WITHOUT_MEANING;
    }
    (mask & prohibited == 0).into()
}

/// 5c01ea: every attribute is global, or belongs to the role or the element.
pub fn attributes_are_permitted(page: &Page<'_>, id: NodeId) -> Verdict {
    let mask = page.tree.mask(id) & DEFINED;
    if mask == 0 || !page.is_html_or_svg(id) || !page.is_included(id) {
        return Verdict::Inapplicable;
    }
    let role = page.role(id);
    let mut permitted = GLOBAL | role.data().supported;
    if role == page.implicit(id) {
        permitted |= permitted_by_element(page.tree, id);
    }
    (mask & !permitted == 0).into()
}

/// 6a7281: every attribute that says something says what its type allows.
pub fn values_are_valid(page: &Page<'_>, id: NodeId) -> Verdict {
    if page.tree.mask(id) & DEFINED == 0 || !page.is_html_or_svg(id) {
        return Verdict::Inapplicable;
    }
    let said = page.tree.attributes(id).filter(|(attribute, value)| attribute.bit() & DEFINED != 0 && !value.trim_ascii().is_empty());
    let verdicts = said.map(|(attribute, value)| is_valid(attribute, value));
    verdicts.reduce(|all, one| all && one).map_or(Verdict::Inapplicable, Verdict::from)
}

/// 674b10: a role that says something names at least one role that there is.
pub fn role_is_valid(page: &Page<'_>, id: NodeId) -> Verdict {
    let said = page.tree.get(id, Attribute::Role).is_some_and(|role| !role.trim_ascii().is_empty());
    if !said || !page.is_html_or_svg(id) || page.is_hidden(id) {
        return Verdict::Inapplicable;
    }
    (page.explicit(id) != Role::Nothing).into()
}

/// 4e8ab6: an element that is given a role has what the role requires and has no default for.
pub fn required_attributes_are_there(page: &Page<'_>, id: NodeId) -> Verdict {
    let role = page.explicit(id);
    if role == Role::Nothing || role == page.implicit(id) || !page.is_html_or_svg(id) || !page.is_included(id) {
        return Verdict::Inapplicable;
    }
    // Of an element that is told against its marking the role is another one.
    if page.is_spoilt_decoration(id) {
        return Verdict::Inapplicable;
    }
    let mut required = role.data().required;
    if role == Role::Separator && page.is_focusable(id) {
        required |= Attribute::AriaValueNow.bit();
    }
    // What HTML knows by itself need not be said again.
    if matches!(page.implicit(id), Role::Checkbox | Role::Radio) {
        required &= !Attribute::AriaChecked.bit();
    }
    if page.tree.html(id) == Element::Input && matches!(page.implicit(id), Role::Slider | Role::SpinButton) {
        required &= !Attribute::AriaValueNow.bit();
    }
    if matches!(page.tree.html(id), Element::Heading(_)) {
        required &= !Attribute::AriaLevel.bit();
    }
    if page.tree.html(id) == Element::Select {
        required &= !Attribute::AriaExpanded.bit();
    }
    let said = page.tree.attributes(id).filter(|(_, value)| !value.is_empty()).fold(0, |bits, (attribute, _)| bits | attribute.bit());
    (required & !said == 0).into()
}
