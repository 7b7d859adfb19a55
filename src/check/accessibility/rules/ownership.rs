//! Rules about what belongs in what: items in lists, cells in rows, tabs in their bar.

use super::super::act::Verdict;
use super::super::aria::{GLOBAL, Role};
use super::super::page::Page;
use crate::check::html::{Attribute, Element, NodeId};

/// Whether assistive technology passes over an element and finds what stands in it: it means
/// nothing, and nothing makes it be told.
fn is_passed_over(page: &Page<'_>, id: NodeId) -> bool {
    let role = page.role(id);
    if role.is_presentational() {
        return true;
    }
    let means_something = matches!(
        page.tree.html(id),
        Element::Audio
            | Element::Canvas
            | Element::Embed
            | Element::Iframe
            | Element::Input
            | Element::Object
            | Element::Summary
            | Element::Video
    );
    matches!(role, Role::Generic | Role::Unmapped)
        && !means_something
        && page.tree.mask(id) & GLOBAL & !Attribute::AriaHidden.bit() == 0
        && !page.is_focusable(id)
}

/// Whether an element stands between another one and its context as if it were not there. That it
/// says when its words change, or is named, makes it no less generic.
fn is_generic(page: &Page<'_>, id: NodeId) -> bool {
    is_passed_over(page, id) || page.role(id) == Role::Generic && !page.is_focusable(id)
}

/// What belongs to an element for assistive technology.
fn belongings(page: &Page<'_>, id: NodeId) -> Vec<NodeId> {
    let mut found = Vec::new();
    let mut waiting: Vec<NodeId> = page.belongings(id).collect();
    waiting.reverse();
    // Wrongly owned elements may form a ring.
    let mut steps = page.tree.len();
    while let Some(one) = waiting.pop() {
        steps = steps.saturating_sub(1);
        if steps == 0 {
            break;
        }
        if !page.tree.is_element(one) || page.is_hidden(one) {
            continue;
        }
        if !is_passed_over(page, one) {
            found.push(one);
            continue;
        }
        // Words in something that means nothing are told as if they stood in the element itself.
        if page.role(one) == Role::Generic && has_words(page, one) {
            found.push(one);
        }
        let inside: Vec<NodeId> = page.belongings(one).collect();
        waiting.extend(inside.into_iter().rev());
    }
    found
}

fn has_words(page: &Page<'_>, id: NodeId) -> bool {
    page.tree.children(id).any(|child| !page.tree.text(child).trim().is_empty())
}

/// ff89c9: an element that is given a role stands in what the role needs around it.
pub fn stands_in_its_context(page: &Page<'_>, id: NodeId) -> Verdict {
    let role = page.explicit(id);
    let context = role.data().context;
    let is_native = role == Role::ListItem && page.tree.html(id) == Element::ListItem;
    if context.is_empty()
        || is_native
        || role == Role::Caption
        || role == page.implicit(id)
        || !page.is_html_or_svg(id)
        || !page.is_included(id)
    {
        return Verdict::Inapplicable;
    }
    let mut steps = page.tree.len();
    let mut owner = page.owner(id);
    while let Some(above) = owner.filter(|above| is_generic(page, *above)) {
        steps = steps.saturating_sub(1);
        owner = if steps == 0 { None } else { page.owner(above) };
    }
    owner.is_some_and(|owner| context.contains(&page.role(owner))).into()
}

/// bc4a75: an element that is given a role owns only what the role may own.
pub fn owns_only_what_it_may(page: &Page<'_>, id: NodeId) -> Verdict {
    let role = page.explicit(id);
    if role.data().owned.is_empty() || role != page.role(id) || !page.is_html_or_svg(id) || !page.is_included(id) {
        return Verdict::Inapplicable;
    }
    let is_busy = |id| page.tree.get(id, Attribute::AriaBusy) == Some("true");
    if is_busy(id) || page.tree.ancestors(id).any(is_busy) {
        return Verdict::Inapplicable;
    }
    owns_only(page, id, role, 0).into()
}

/// How deep groups in groups are followed.
const DEEPEST: usize = 20;

fn owns_only(page: &Page<'_>, id: NodeId, role: Role, depth: usize) -> bool {
    let owned = role.data().owned;
    let may_hold_words = role == Role::RadioGroup;
    belongings(page, id).into_iter().all(|one| match page.role(one) {
        Role::Group if owned.contains(&Role::Group) => depth >= DEEPEST || owns_only(page, one, role, depth + 1),
        Role::RowGroup if owned.contains(&Role::RowGroup) => belongings(page, one).into_iter().all(|row| page.role(row) == Role::Row),
        // The words of a choice stand beside it.
        Role::Generic | Role::Unmapped if may_hold_words => true,
        // An optional name of the whole.
        _ if page.tree.html(one) == Element::Legend || page.tree.html(one) == Element::Caption => true,
        found => owned.contains(&found),
    })
}
