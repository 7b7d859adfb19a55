//! Rules about the languages of a page and of its parts.

use super::super::act::Verdict;
use super::super::language::is_known;
use super::super::name::name;
use super::super::page::Page;
use crate::check::html::{Attribute, Element, Namespace, NodeId};

/// Whether it is the root of a page of HTML.
pub fn is_root(page: &Page<'_>, id: NodeId) -> bool {
    page.tree.html(id) == Element::Html && page.tree.parent(id) == Some(NodeId::DOCUMENT)
}

/// b5c3f8: a page says its language.
pub fn page_says_its_language(page: &Page<'_>, id: NodeId) -> Verdict {
    if !is_root(page, id) {
        return Verdict::Inapplicable;
    }
    page.tree.get(id, Attribute::Lang).is_some_and(|language| !language.trim_ascii().is_empty()).into()
}

/// bf051a: the language of a page is one that there is.
pub fn page_is_known(page: &Page<'_>, id: NodeId) -> Verdict {
    let language = page.tree.get(id, Attribute::Lang).filter(|language| is_root(page, id) && !language.trim_ascii().is_empty());
    language.map_or(Verdict::Inapplicable, |language| is_known(language).into())
}

/// de46e4: the language of a part is one that there is.
pub fn part_is_known(page: &Page<'_>, id: NodeId) -> Verdict {
    let tree = page.tree;
    let Some(language) = tree.get(id, Attribute::Lang).filter(|language| !language.is_empty()) else { return Verdict::Inapplicable };
    if tree.namespace(id) != Namespace::Html || is_root(page, id) {
        return Verdict::Inapplicable;
    }
    let is_in_body = tree.html(id) == Element::Body || tree.ancestors(id).any(|above| tree.html(above) == Element::Body);
    if !is_in_body || !has_words(page, id) {
        return Verdict::Inapplicable;
    }
    is_known(language).into()
}

/// Whether there are words in the language of an element: text that is seen or told, or names.
fn has_words(page: &Page<'_>, id: NodeId) -> bool {
    let tree = page.tree;
    let mut at = Some(id);
    while let Some(one) = at {
        let is_of_another = one != id && tree.get(one, Attribute::Lang).is_some_and(|language| !language.is_empty());
        let is_away = !page.is_seen(one) && page.is_hidden(one);
        if is_of_another || is_away && !page.is_rendered(one) && tree.is_element(one) && is_gone_with_all(page, one) {
            at = if one == id { None } else { tree.after(one, id) };
            continue;
        }
        if !is_away && !tree.text(one).trim().is_empty() {
            return true;
        }
        if tree.is_element(one) && page.is_included(one) && tree.mask(one) & NAMES != 0 && !name(page, one).is_empty() {
            return true;
        }
        at = tree.children(one).next().or_else(|| tree.after(one, id));
    }
    false
}

/// Attributes that give an element words.
const NAMES: u128 = Attribute::Alternative.bit()
    | Attribute::AriaLabel.bit()
    | Attribute::AriaLabelledBy.bit()
    | Attribute::Title.bit()
    | Attribute::Value.bit()
    | Attribute::Placeholder.bit();

/// What is not rendered at all is not read further; what is only invisible may hold visible parts.
fn is_gone_with_all(page: &Page<'_>, id: NodeId) -> bool {
    page.tree.children(id).all(|child| !page.is_rendered(child))
}
