//! Rule `raw-html`: elements in Markdown, each with what to write instead. Comments are for the
//! authors themselves and dropped.

use std::collections::BTreeSet;
use std::ops::Range;

use super::findings::{Findings, quoted};
use super::rules::RAW_HTML;

/// What stands between elements that were found.
#[derive(Default)]
pub(super) struct Html {
    /// Elements that were found, so that their end is not found again.
    opened: BTreeSet<String>,
}

impl Html {
    /// Looks at a tag or a comment in a line.
    pub(super) fn inline(&mut self, html: &str, range: Range<usize>, findings: &mut Findings) {
        if html.starts_with("<!--") {
            return;
        }
        let element = element(html);
        if html.starts_with("</") && self.opened.contains(&element) {
            return;
        }
        report(&element, range, findings);
        self.opened.insert(element);
    }

    /// Looks at a block, which the parser ends where its rules say, and not where the comment ends.
    pub(super) fn block(&mut self, html: &str, range: Range<usize>, findings: &mut Findings) {
        let mut rest = html.trim();
        while let Some(comment) = rest.strip_prefix("<!--") {
            let Some(end) = comment.find("-->") else {
                return findings.report(&RAW_HTML, range, |found| found.variant("unclosed-comment").hint("unclosed-comment-hint"));
            };
            rest = comment[end + 3..].trim();
            if !rest.is_empty() && !rest.starts_with('<') {
                return findings.report(&RAW_HTML, range, |found| found.variant("after-comment").hint("after-comment-hint"));
            }
        }
        if rest.is_empty() {
            return;
        }
        let element = element(rest);
        if !(rest.starts_with("</") && self.opened.contains(&element)) {
            report(&element, range, findings);
        }
        self.opened.extend(rest.match_indices('<').map(|(at, _)| self::element(&rest[at..])));
    }
}

fn report(element: &str, range: Range<usize>, findings: &mut Findings) {
    let is_named = element.starts_with(|letter: char| letter.is_ascii_alphanumeric());
    let shown = if is_named { format!("<{}>", quoted(element)) } else { format!("<{element}") };
    findings.report(&RAW_HTML, range, |found| found.with("element", shown).hint(hint(element)));
}

/// Name of the element that `html` begins with; what stands there, if it has none.
fn element(html: &str) -> String {
    let name = html.strip_prefix('<').unwrap_or(html);
    let name = name.strip_prefix('/').unwrap_or(name);
    let length = name.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-')).unwrap_or(name.len());
    let name = if length == 0 { name.get(..1).unwrap_or("") } else { &name[..length] };
    name.to_ascii_lowercase()
}

/// What to write instead of an element.
fn hint(element: &str) -> &'static str {
    match element {
        "a" => "link",
        "b" | "strong" => "strong",
        "i" | "em" | "u" => "emphasis",
        "s" | "del" | "strike" => "strikethrough",
        "br" => "line-break",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
        "ul" | "ol" | "li" => "list",
        "dl" | "dt" | "dd" => "definitions",
        "table" | "thead" | "tbody" | "tr" | "td" | "th" => "table",
        "img" | "picture" | "figure" => "image",
        "p" | "div" | "span" | "section" | "article" | "font" | "center" => "plain",
        "details" | "summary" => "more",
        "aside" => "callout",
        "blockquote" | "q" => "quote",
        "hr" => "thematic-break",
        "code" | "pre" | "kbd" => "code",
        _ => "other",
    }
}
