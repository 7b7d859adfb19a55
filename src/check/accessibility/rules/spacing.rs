//! Rules about space between letters, words and lines: a `style` attribute must not hold it below
//! what readers may need (WCAG 1.4.12).
//!
//! Absent on purpose: how wide a window is. Whether a text has more than one line is said only of
//! texts that no window holds in one.

use super::super::act::Verdict;
use super::super::page::Page;
use crate::check::html::{Attribute, Namespace, NodeId};

/// Least space, in sizes of the font (WCAG 1.4.12).
const LETTERS: f64 = 0.12;
const WORDS: f64 = 0.16;
const LINES: f64 = 1.5;

/// No window shows so many letters in one line.
const MORE_THAN_A_LINE: usize = 400;

/// 24afc2: important space between letters is wide enough.
pub fn letters_have_space(page: &Page<'_>, id: NodeId) -> Verdict {
    let Some((value, style)) = important(page, id, "letter-spacing") else { return Verdict::Inapplicable };
    is_at_least(between(value, style), LETTERS)
}

/// 9e45ec: important space between words is wide enough.
pub fn words_have_space(page: &Page<'_>, id: NodeId) -> Verdict {
    let Some((value, style)) = important(page, id, "word-spacing") else { return Verdict::Inapplicable };
    is_at_least(between(value, style), WORDS)
}

/// 78fd32: important height of lines is large enough, where there is more than one.
pub fn lines_have_space(page: &Page<'_>, id: NodeId) -> Verdict {
    let Some((value, style)) = important(page, id, "line-height") else { return Verdict::Inapplicable };
    match is_at_least(height(value, style), LINES) {
        Verdict::Failed if length(page, id) < MORE_THAN_A_LINE => Verdict::CantTell,
        verdict => verdict,
    }
}

fn is_at_least(sizes: Option<f64>, least: f64) -> Verdict {
    // Half a thousandth of a letter is how numbers are written, not how text looks.
    sizes.map_or(Verdict::CantTell, |sizes| (sizes > least - 0.0005).into())
}

/// The value that a `style` attribute gives a property so that no other style changes it, with the
/// whole attribute; only of elements that show words.
fn important<'t>(page: &Page<'t>, id: NodeId, property: &str) -> Option<(&'t str, &'t str)> {
    let tree = page.tree;
    let style = tree.get(id, Attribute::Style)?;
    let shows_words = tree.namespace(id) == Namespace::Html && page.is_seen(id) && length(page, id) > 0;
    let value = last(style, property, true).filter(|_| shows_words)?;
    Some((value, style))
}

/// Letters of the text that stands in the element itself.
fn length(page: &Page<'_>, id: NodeId) -> usize {
    let texts = page.tree.children(id).filter(|child| !page.tree.is_element(*child));
    texts.map(|text| page.tree.text(text).trim().chars().count()).sum()
}

/// The last value of a property among declarations that are important, or that are not.
fn last<'s>(style: &'s str, property: &str, is_important: bool) -> Option<&'s str> {
    let value = |declaration: &'s str| {
        let (name, value) = declaration.split_once(':')?;
        let value = value.trim();
        let marked = value.rsplit_once('!').filter(|(_, mark)| mark.trim().eq_ignore_ascii_case("important"));
        let is_meant = name.trim().eq_ignore_ascii_case(property) && marked.is_some() == is_important;
        is_meant.then(|| marked.map_or(value, |(value, _)| value.trim_end()))
    };
    style.split(';').filter_map(value).next_back()
}

/// Space between letters or words, in sizes of the font; `None` where the page alone does not say.
fn between(value: &str, style: &str) -> Option<f64> {
    match value.to_ascii_lowercase().as_str() {
        "normal" | "initial" => Some(0.0),
        value => length_in_sizes(value, style),
    }
}

/// Height of lines, in sizes of the font.
fn height(value: &str, style: &str) -> Option<f64> {
    let percent = value.strip_suffix('%').and_then(|number| number.trim().parse::<f64>().ok()).map(|number| number / 100.0);
    percent.or_else(|| value.parse().ok()).or_else(|| length_in_sizes(&value.to_ascii_lowercase(), style))
}

fn length_in_sizes(value: &str, style: &str) -> Option<f64> {
    let number = |value: &str, unit: &str| value.strip_suffix(unit).and_then(|number| number.trim().parse::<f64>().ok());
    if let Some(sizes) = number(value, "em").filter(|_| !value.ends_with("rem")) {
        return Some(sizes);
    }
    let pixels = |value: &str| number(value, "px").or_else(|| number(value, "pt").map(|points| points * 4.0 / 3.0));
    if value.parse() == Ok(0.0) || pixels(value) == Some(0.0) {
        return Some(0.0);
    }
    let size = last(style, "font-size", true).or_else(|| last(style, "font-size", false))?;
    Some(pixels(value)? / pixels(&size.to_ascii_lowercase())?)
}
