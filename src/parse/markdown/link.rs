//! Where links lead, and brackets that were meant as a link and are not.

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::findings::{Findings, meant, quoted};
use super::rules::{MALFORMED_LINK, UNKNOWN_LINK_SCHEME};
use crate::model::LinkTarget;

/// Schemes besides those of facts.
const SCHEMES: [&str; 6] = ["page", "http", "https", "mailto", "tel", "sms"];

/// Reads the destination of a link or an image that stands at `range`.
pub(super) fn target(kind: LinkType, destination: &str, range: Range<usize>, findings: &mut Findings) -> LinkTarget {
    let target = match kind {
        LinkType::Email if !destination.starts_with("mailto:") => LinkTarget::External(format!("mailto:{destination}").into()),
        _ => LinkTarget::parse(destination),
    };
    if let LinkTarget::Unknown(destination) = &target {
        let scheme = destination.split_once(':').map_or(&**destination, |(scheme, _)| scheme);
        findings.report(&UNKNOWN_LINK_SCHEME, range, |found| {
            let known = || SCHEMES.into_iter().chain(LinkTarget::SCHEMES);
            let found = found.with("scheme", quoted(scheme)).with("schemes", known().collect::<Vec<_>>().join(", "));
            match meant(scheme, known()) {
                Some(suggestion) => found.with("suggestion", suggestion).hint("did-you-mean"),
                None => found.hint("schemes"),
            }
        });
    }
    target
}

/// Looks at words that stand in the source at `range` for brackets that nothing came of:
/// `[words](address with spaces)`, `[words][nothing]`, `[^nothing]`. One finding at most.
pub(super) fn check_brackets(text: &str, range: Range<usize>, findings: &mut Findings) {
    let words = &text[range.clone()];
    if !words.contains(']') {
        return;
    }
    let place = |at: usize, length: usize| range.start + at..range.start + at + length;
    if let Some(at) = words.find("](") {
        findings.report(&MALFORMED_LINK, place(at, 2), |found| found.variant("address").hint("address-hint"));
    } else if let Some(at) = words.find("][") {
        findings.report(&MALFORMED_LINK, place(at, 2), |found| found.variant("reference").hint("reference-hint"));
    } else if let Some((at, length)) = footnote(words) {
        let is_escaped = at == 0 && text[..range.start].ends_with('\\');
        if !is_escaped {
            findings.report(&MALFORMED_LINK, place(at, length), |found| {
                found.with("label", quoted(&words[at + 2..at + length - 1])).variant("footnote").hint("footnote-hint")
            });
        }
    }
}

/// Place and length of `[^label]`.
fn footnote(words: &str) -> Option<(usize, usize)> {
    let at = words.find("[^")?;
    let label = &words[at + 2..];
    let length = label.find(['[', ']', ' '])?;
    (length > 0 && label[length..].starts_with(']')).then_some((at, length + 3))
}
