//! Looks for left, right, top and bottom in style sheets: a page must turn round as a whole where
//! people read from right to left.

use crate::diag::{Diagnostic, Rule, SourceId, Span, rule};

/// A property or value that names a side of the screen.
pub static PHYSICAL_DIRECTION: Rule = rule!("physical-direction", Error, "physical_direction");

const SIDES: [&str; 4] = ["left", "right", "top", "bottom"];

/// Properties whose value may name a side.
const SIDED: [&str; 5] = ["text-align", "text-align-last", "float", "clear", "caption-side"];

/// Every declaration of `text` that names a side.
pub fn physical(source: SourceId, text: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let plain = without_comments(text);
    let mut start = 0;
    for (end, sign) in plain.char_indices().filter(|(_, c)| matches!(c, '{' | '}' | ';')) {
        if sign != '{' {
            found.extend(side(source, &plain, start, end));
        }
        start = end + 1;
    }
    found
}

/// The finding of the declaration in `start..end`, if it names a side.
fn side(source: SourceId, text: &str, start: usize, end: usize) -> Option<Diagnostic> {
    let (name, value) = text[start..end].split_once(':')?;
    let property = name.trim();
    if property.starts_with("--") {
        return None;
    }
    let is_side = property.split('-').any(|part| SIDES.contains(&part));
    let value_is_side = SIDED.contains(&property) && SIDES.contains(&value.trim());
    let named = match (is_side, value_is_side) {
        (true, _) => property,
        (_, true) => value.trim(),
        _ => return None,
    };
    let at = start + text[start..end].find(named)?;
    Some(Diagnostic::at(&PHYSICAL_DIRECTION, Span::new(source, at, at + named.len())).with("name", named).hint("hint"))
}

/// The same text with blanks for comments and strings, so that places stay.
pub fn without_comments(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['/', '"', '\'']) {
        let (before, from) = rest.split_at(start);
        plain.push_str(before);
        let length = if let Some(comment) = from.strip_prefix("/*") {
            comment.find("*/").map_or(from.len(), |at| at + 4)
        } else if let Some(after) = from.strip_prefix('/') {
            plain.push('/');
            rest = after;
            continue;
        } else {
            from[1..].find(&from[..1]).map_or(from.len(), |at| at + 2)
        };
        plain.extend(std::iter::repeat_n(' ', length));
        rest = &from[length..];
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<&str> {
        physical(SourceId(0), text)
            .iter()
            .map(|finding| match finding.place {
                crate::diag::Place::Span(span) => &text[span.range()],
                crate::diag::Place::File(_) => "",
            })
            .collect()
    }

    #[test]
    fn sides_are_found_where_they_stand() {
        let text = "a{margin-left:1px;left :0}\n@media print{b{ text-align: right; border-top-left-radius:1px}}";
        assert_eq!(named(text), ["margin-left", "left", "right", "border-top-left-radius"]);
    }

    #[test]
    fn what_reads_alike_is_left_alone() {
        let text =
            "/* left: 1 */ a:hover{margin-inline-start:1px;content:\"; left: 0\";text-align:start;--left:1;background:url(a/b) right}";
        assert_eq!(named(text), Vec::<&str>::new());
    }
}
