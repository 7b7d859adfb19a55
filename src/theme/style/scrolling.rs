//! Whether people without a pointer can scroll what scrolls on its own, WCAG 2.1.1.

use super::super::files::Files;
use super::declaration::{Declaration, declarations};
use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};

/// A part of a page scrolls on its own and cannot be reached with the keyboard.
pub static UNREACHABLE_SCROLL: Rule = rule!("unreachable-scroll", Error, "unreachable_scroll");

/// Properties that let a part of a page scroll.
const OVERFLOW: [&str; 5] = ["overflow", "overflow-x", "overflow-y", "overflow-inline", "overflow-block"];

/// Every tag of a template whose class scrolls, and that the tab key does not come to (ACT rule
/// 0ssw9k). What is focusable inside may be somewhere else than what has to be seen: the part itself
/// is asked to be reachable.
pub fn look(files: &Files<'_>) -> Diagnostics {
    let all = files.styles.values().flat_map(|&(source, text)| declarations(source, text));
    let scrolling: Vec<&str> = all.filter(scrolls).flat_map(|declaration| declaration.subjects()).collect();
    let mut found = Diagnostics::default();
    for &(source, text) in files.templates.values() {
        for (class, at) in scrolling.iter().flat_map(|class| tags_with(text, class).map(move |at| (*class, at))) {
            if !tag_around(text, at).contains("tabindex=\"0\"") {
                let place = Span::new(source, at, at + class.len());
                found.push(Diagnostic::at(&UNREACHABLE_SCROLL, place).with("class", class).hint("hint"));
            }
        }
    }
    found
}

fn scrolls(declaration: &Declaration<'_>) -> bool {
    OVERFLOW.contains(&declaration.name) && declaration.value.split_whitespace().any(|value| matches!(value, "auto" | "scroll"))
}

/// Where a class stands in the tags of a template.
fn tags_with<'t>(text: &'t str, class: &'t str) -> impl Iterator<Item = usize> + 't {
    let is_part = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    let is_whole = move |at: usize| {
        let before = at.checked_sub(1).and_then(|before| text.as_bytes().get(before));
        !is_part(before) && !is_part(text.as_bytes().get(at + class.len()))
    };
    let in_class = |at: usize| tag_until(text, at).rsplit_once("class=\"").is_some_and(|(_, value)| !value.contains('"'));
    text.match_indices(class).map(|(at, _)| at).filter(move |at| is_whole(*at) && in_class(*at))
}

/// The tag that a place stands in, as far as the place.
fn tag_until(text: &str, at: usize) -> &str {
    &text[text[..at].rfind('<').unwrap_or(at)..at]
}

/// The tag that a place stands in. A `>` of a template's own signs does not end it.
fn tag_around(text: &str, at: usize) -> &str {
    let end = text[at..].match_indices('>').map(|(end, _)| at + end).find(|end| !text[..*end].ends_with(['%', '-', '=']));
    &text[at - tag_until(text, at).len()..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::look;
    use crate::diag::{Source, Sources};
    use crate::theme::files::Files;

    #[test]
    fn what_scrolls_can_be_reached() {
        const STYLE: &str =
            ".in-table { overflow-x: auto } .in-map > .in-view:hover, b { overflow: hidden scroll } .in-cut { overflow: hidden }";
        for (template, count) in [
            ("<div class=\"in-table\" tabindex=\"0\">a</div>", 0),
            ("<div class=\"in-table\">a</div>", 1),
            ("<div role=\"group\" class=\"wide in-table\"{% if a > b %} tabindex=\"0\"{% endif %}>a</div>", 1),
            ("<div role=\"group\" class=\"wide in-table\"{% if a %} id=\"{{ a }}\"{% endif %} tabindex=\"0\">a</div>", 0),
            ("<p class=\"in-view\">a</p><p class=\"in-map\">a</p>", 1),
            ("<p class=\"in-table-of-contents\">in-table</p><p title=\"in-table\">a</p>", 0),
            ("<p class=\"in-cut\">a</p>", 0),
        ] {
            let sources = Sources::new([Source::text("themes/t/base.css", STYLE), Source::text("themes/t/a.html", template)]);
            assert_eq!(look(&Files::of(&sources, "themes/t/")).iter().count(), count, "{template}");
        }
    }
}
