//! What HTML alone says of an element: whether it is there, switched off, or can have a label.

use super::aria::Role;
use crate::check::html::{Attribute, Element, Namespace, NodeId, Tree};

/// The first role in a list that there is.
pub fn explicit(roles: &str) -> Option<Role> {
    roles.split_ascii_whitespace().find_map(Role::of)
}

/// Whether browsers do not render it, whatever the page's style.
pub fn is_gone_by_itself(tree: &Tree, id: NodeId) -> bool {
    match tree.html(id) {
        Element::Base
        | Element::BaseFont
        | Element::DataList
        | Element::Head
        | Element::Link
        | Element::Meta
        | Element::Parameter
        | Element::RubyParenthesis
        | Element::Script
        | Element::Source
        | Element::Style
        | Element::Template
        | Element::Title
        | Element::Track => return true,
        Element::Dialog if !tree.has(id, Attribute::Open) => return true,
        Element::Input if tree.get(id, Attribute::Type).is_some_and(|kind| kind.eq_ignore_ascii_case("hidden")) => return true,
        _ => {}
    }
    tree.namespace(id) == Namespace::Html && (tree.has(id, Attribute::Hidden) || tree.has(id, Attribute::Popover))
}

/// Whether it is a control that HTML switches off, itself or with the group it stands in.
pub fn is_disabled(tree: &Tree, id: NodeId, is_group_off: bool) -> bool {
    let can_be = matches!(
        tree.html(id),
        Element::Button | Element::Input | Element::Select | Element::Textarea | Element::OptionGroup | Element::Option | Element::FieldSet
    );
    can_be && (tree.has(id, Attribute::Disabled) || is_group_off)
}

/// Whether a label can be its label.
pub fn is_labelable(tree: &Tree, id: NodeId) -> bool {
    match tree.html(id) {
        Element::Button | Element::Meter | Element::Output | Element::Progress | Element::Select | Element::Textarea => true,
        Element::Input => !tree.get(id, Attribute::Type).is_some_and(|kind| kind.eq_ignore_ascii_case("hidden")),
        _ => false,
    }
}

/// Whether it is the first of its kind in its parent.
pub fn is_first_of(tree: &Tree, id: NodeId, element: Element) -> bool {
    let first = tree.parent(id).and_then(|parent| tree.children(parent).find(|child| tree.html(*child) == element));
    first == Some(id)
}
