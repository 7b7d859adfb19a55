//! Rules about what links lead to.

use super::super::act::Verdict;
use super::super::name::name;
use super::super::page::Page;
use crate::check::html::{Attribute, Element, NodeId};

/// fd3a94: links with one name in one context lead to the same; asked of the later ones. Whether two addresses are the same
/// to people, the page alone does not say.
pub fn same_name_leads_to_the_same(page: &Page<'_>, id: NodeId) -> Verdict {
    let tree = page.tree;
    let is_asked = |id: NodeId| page.role(id).is_link() && tree.has(id, Attribute::Href) && page.is_included(id);
    let Some(context) = context(page, id).filter(|_| is_asked(id)) else { return Verdict::Inapplicable };
    let earlier = tree.descendants(context).take_while(|other| *other != id);
    let others = earlier.filter(|other| is_asked(*other) && self::context(page, *other) == Some(context));
    let mut verdict = Verdict::Inapplicable;
    let mut own = None;
    for other in others {
        let own = own.get_or_insert_with(|| spoken(page, id));
        if own.is_empty() || *own != spoken(page, other) {
            continue;
        }
        if address(page, other) != address(page, id) {
            return Verdict::CantTell;
        }
        verdict = Verdict::Passed;
    }
    verdict
}

/// What a link is read together with: its sentence's block (WCAG, "programmatically determined link
/// context").
fn context(page: &Page<'_>, id: NodeId) -> Option<NodeId> {
    page.tree.ancestors(id).find(|above| {
        matches!(
            page.tree.html(*above),
            Element::Paragraph
                | Element::ListItem
                | Element::Cell
                | Element::HeaderCell
                | Element::Detail
                | Element::Term
                | Element::Heading(_)
        )
    })
}

/// A name as it is heard: capital letters and white space are not.
fn spoken(page: &Page<'_>, id: NodeId) -> String {
    name(page, id).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn address<'t>(page: &Page<'t>, id: NodeId) -> &'t str {
    page.tree.get(id, Attribute::Href).unwrap_or_default().trim()
}
