//! Rules about where the tab key goes.

use super::super::act::Verdict;
use super::super::aria::CHILDREN_ARE_PRESENTATIONAL;
use super::super::page::Page;
use crate::check::html::{Attribute, Builder, Element, Kind, NodeId, read};

/// Whether a script may move the focus on as soon as the element has it, as guards around a dialog
/// do: the element says so itself, or a script in the page that listens to the focus names it.
fn may_give_the_focus_away(page: &Page<'_>, id: NodeId) -> bool {
    let tree = page.tree;
    if tree.attributes(id).any(|(attribute, name)| attribute == Attribute::Event && name.starts_with("onfocus")) {
        return true;
    }
    let Some(name) = tree.get(id, Attribute::Id).filter(|name| !name.is_empty()) else { return false };
    let scripts = tree.all().filter(|script| tree.html(*script) == Element::Script);
    let mut words = scripts.flat_map(|script| tree.children(script)).map(|text| tree.text(text));
    words.any(|script| {
        let quoted = ['\'', '"', '`', '#'].iter().any(|mark| script.contains(&format!("{mark}{name}")));
        quoted && ["'focus'", "\"focus\"", "'focusin'", "\"focusin\"", "onfocus"].iter().any(|event| script.contains(event))
    })
}

/// What is found of everything that the tab key comes to.
fn judged(page: &Page<'_>, mut focused: impl Iterator<Item = NodeId>) -> Verdict {
    let mut verdict = Verdict::Passed;
    while let Some(id) = focused.next().filter(|_| verdict != Verdict::Failed) {
        if page.is_in_tab_order(id) {
            verdict = if may_give_the_focus_away(page, id) { Verdict::CantTell } else { Verdict::Failed };
        }
    }
    verdict
}

/// 6cfa84: nothing in what `aria-hidden` hides can be focused.
pub fn nothing_untold_is_focused(page: &Page<'_>, id: NodeId) -> Verdict {
    if !page.tree.get(id, Attribute::AriaHidden).is_some_and(|value| value.trim_ascii().eq_ignore_ascii_case("true")) {
        return Verdict::Inapplicable;
    }
    judged(page, std::iter::once(id).chain(page.tree.descendants(id)))
}

/// 307n5z: nothing in what has no parts for assistive technology can be focused.
pub fn nothing_presentational_is_focused(page: &Page<'_>, id: NodeId) -> Verdict {
    if !page.role(id).has(CHILDREN_ARE_PRESENTATIONAL) || !page.is_html_or_svg(id) {
        return Verdict::Inapplicable;
    }
    judged(page, page.tree.descendants(id))
}

/// akn7bn: a frame with something to operate in it is not left out by the tab key.
pub fn frame_is_in_the_tab_order(page: &Page<'_>, id: NodeId) -> Verdict {
    let tree = page.tree;
    if tree.html(id) != Element::Iframe || page.is_inert(id) || !page.is_seen(id) {
        return Verdict::Inapplicable;
    }
    let is_left_out = page.tab_index(id).is_some_and(|index| index < 0);
    let Some(content) = tree.get(id, Attribute::SrcDoc) else {
        // What another address shows is not in this file.
        return if is_left_out && tree.has(id, Attribute::Src) { Verdict::CantTell } else { Verdict::Inapplicable };
    };
    let is_tiny = |attribute| tree.get(id, attribute).and_then(|size| size.trim().parse().ok()).is_some_and(|size: f64| size <= 1.0);
    if is_tiny(Attribute::Width) || is_tiny(Attribute::Height) {
        return Verdict::Inapplicable;
    }
    let mut builder = Builder::new(Kind::Html, content.len());
    read(content, &mut builder);
    let inside = builder.finish();
    let inside = Page::new(&inside);
    if inside.tree.all().any(|one| inside.is_in_tab_order(one) && inside.is_seen(one)) {
        return (!is_left_out).into();
    }
    Verdict::Inapplicable
}
