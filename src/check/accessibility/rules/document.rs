//! Rules about a page as a whole: its title, whether it can be enlarged, whether it stays.

use super::super::act::Verdict;
use super::super::page::Page;
use super::language::is_root;
use crate::check::html::{Attribute, Element, NodeId, Tree};

/// 2779a5: a page has a title.
pub fn page_has_a_title(page: &Page<'_>, id: NodeId) -> Verdict {
    if !is_root(page, id) {
        return Verdict::Inapplicable;
    }
    let tree = page.tree;
    // What stands in a template is not of the page.
    let is_kept_back = |one: NodeId| tree.ancestors(one).any(|above| tree.html(above) == Element::Template);
    let title = tree.descendants(id).find(|one| tree.html(*one) == Element::Title && !is_kept_back(*one));
    title.is_some_and(|title| tree.children(title).any(|text| !tree.text(text).trim().is_empty())).into()
}

/// After how many seconds a `meta` makes the page load again, if it does.
/// <https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh>
pub fn refresh(tree: &Tree, id: NodeId) -> Option<u64> {
    let is_refresh = tree.get(id, Attribute::HttpEquiv).is_some_and(|name| name.trim_ascii().eq_ignore_ascii_case("refresh"));
    if tree.html(id) != Element::Meta || !is_refresh {
        return None;
    }
    let content = tree.get(id, Attribute::Content)?.trim_ascii_start();
    let digits = content.len() - content.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    if digits == 0 && !content.starts_with('.') {
        return None;
    }
    let seconds = if digits == 0 { 0 } else { content[..digits].parse().unwrap_or(u64::MAX) };
    let rest = content[digits..].trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == '.');
    let goes_on = rest.is_empty() || rest.starts_with([';', ',']) || rest.starts_with(|sign: char| sign.is_ascii_whitespace());
    goes_on.then_some(seconds)
}

/// Twenty hours, in seconds: a time limit that is longer is none (WCAG 2.2.1).
const TWENTY_HOURS: u64 = 72_000;

/// The seconds of the first `meta` that makes a page load again, asked of that `meta`.
fn first_refresh(page: &Page<'_>, id: NodeId) -> Option<u64> {
    page.refresh.filter(|(first, _)| *first == id).map(|(_, seconds)| seconds)
}

/// bc659a: a page that goes on by itself does so at once, or after more than twenty hours.
pub fn refresh_is_at_once_or_late(page: &Page<'_>, id: NodeId) -> Verdict {
    first_refresh(page, id).map_or(Verdict::Inapplicable, |seconds| (seconds == 0 || seconds > TWENTY_HOURS).into())
}

/// bisz58: a page that goes on by itself does so at once.
pub fn refresh_is_at_once(page: &Page<'_>, id: NodeId) -> Verdict {
    first_refresh(page, id).map_or(Verdict::Inapplicable, |seconds| (seconds == 0).into())
}

/// b4f0c3: the viewport does not keep people from enlarging the page to twice its size.
pub fn page_can_be_enlarged(page: &Page<'_>, id: NodeId) -> Verdict {
    let tree = page.tree;
    let is_viewport = tree.get(id, Attribute::Name).is_some_and(|name| name.trim_ascii().eq_ignore_ascii_case("viewport"));
    if tree.html(id) != Element::Meta || !is_viewport {
        return Verdict::Inapplicable;
    }
    let content = tree.get(id, Attribute::Content).unwrap_or_default().to_ascii_lowercase();
    let (mut scalable, mut most) = (None, None);
    for pair in pairs(&content) {
        match pair {
            ("user-scalable", value) => scalable = Some(value),
            ("maximum-scale", value) => most = Some(value),
            _ => {}
        }
    }
    if scalable.is_none() && most.is_none() {
        return Verdict::Inapplicable;
    }
    let is_device = |value: &str| matches!(value, "device-width" | "device-height");
    let can = scalable.is_none_or(|value| value == "yes" || is_device(value) || number(value).is_some_and(|number| number.abs() >= 1.0));
    let enough = most.is_none_or(|value| is_device(value) || number(value).is_some_and(|number| !(0.0..2.0).contains(&number)));
    (can && enough).into()
}

/// The keys of a viewport and their values. Between them stand commas, semicolons or spaces.
/// <https://www.w3.org/TR/css-device-adapt-1/#parsing-algorithm>
fn pairs(content: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = content;
    std::iter::from_fn(move || {
        let is_between = |sign: char| matches!(sign, ',' | ';') || sign.is_ascii_whitespace();
        rest = rest.trim_start_matches(|sign| is_between(sign) || sign == '=');
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(|sign| is_between(sign) || sign == '=').unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let Some(value) = after.trim_ascii_start().strip_prefix('=') else {
            rest = after;
            return Some((key, ""));
        };
        let value = value.trim_ascii_start();
        let end = value.find(is_between).unwrap_or(value.len());
        rest = &value[end..];
        Some((key, &value[..end]))
    })
}

/// The number that a value begins with.
fn number(value: &str) -> Option<f64> {
    let end = value.find(|sign: char| !(sign.is_ascii_digit() || matches!(sign, '.' | '-' | '+'))).unwrap_or(value.len());
    value[..end].parse().ok()
}
