//! Works out beforehand what is the same on every page of a locale: words without arguments,
//! addresses of assets, components that are given nothing that changes; and leaves away the blanks
//! that are there for the theme's author. What is left is printed ten thousand times.

use std::ops::Range;

use super::template::{Call, Expression, Node, Piece, PieceKind, TokenKind, parse, scan};

/// What the functions say in one locale.
pub trait Constants {
    /// The words of a message without arguments.
    fn message(&self, id: &str) -> String;
    /// The address of an asset.
    fn asset(&self, path: &str) -> Option<String>;
}

/// The template with its constant words and addresses put in.
pub fn words(source: &str, constants: &dyn Constants) -> String {
    let pieces = scan(source);
    let tree = parse(&pieces);
    let mut changes = blanks(source, &pieces);
    let mut printed: Vec<Range<usize>> = Vec::new();
    tree.each_node(&mut |node| {
        if let Node::Print(value, place) = node
            && let Some(words) = constant(value, constants)
        {
            printed.push(place.clone());
            changes.push((place.clone(), escaped(&words)));
        }
    });
    tree.expressions(&mut |expression| {
        if let Expression::Function { range, .. } = expression
            && !printed.iter().any(|place| place.contains(&range.start))
            && let Some(words) = constant(expression, constants)
        {
            changes.push((range.clone(), quoted(&words)));
        }
    });
    change(source, changes)
}

/// The template with the components put in that are given nothing that changes; `render` prints
/// one.
pub fn components(source: &str, render: &dyn Fn(&str, &[(&str, &str)]) -> Option<String>) -> String {
    let mut changes = Vec::new();
    parse(&scan(source)).each_node(&mut |node| {
        if let Node::Print(Expression::Component(call), place) = node
            && let Some(arguments) = literals(call)
            && let Some(html) = render(&call.name, &arguments)
            && !html.contains("{{")
            && !html.contains("{%")
            && !html.contains("{#")
        {
            changes.push((place.clone(), html.trim().to_owned()));
        }
    });
    change(source, changes)
}

fn literals(call: &Call) -> Option<Vec<(&str, &str)>> {
    call.arguments.iter().map(|(name, value)| Some((name.as_str(), value.as_text()?))).collect()
}

fn constant(expression: &Expression, constants: &dyn Constants) -> Option<String> {
    let Expression::Function { name, arguments, .. } = expression else { return None };
    let [(argument, Expression::Text(value))] = arguments.as_slice() else { return None };
    match (name.as_str(), argument.as_str()) {
        ("t", "key") => Some(constants.message(value)),
        ("asset", "path") => constants.asset(value),
        _ => None,
    }
}

/// As a template's text. Words that look like the beginning of a tag would be read as one.
fn escaped(words: &str) -> String {
    let mut html = Vec::with_capacity(words.len());
    tera::escape_html(words, &mut html).expect("memory can be written to");
    String::from_utf8_lossy(&html).replace('{', "&#123;")
}

/// As a string of an expression.
fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
}

fn change(source: &str, mut changes: Vec<(Range<usize>, String)>) -> String {
    changes.sort_by_key(|(place, _)| (place.start, place.end));
    let mut changed = String::with_capacity(source.len());
    let mut at = 0;
    for (place, words) in changes {
        if place.start >= at {
            changed.push_str(&source[at..place.start]);
            changed.push_str(&words);
            at = place.end;
        }
    }
    changed.push_str(&source[at..]);
    changed
}

/// What each text becomes: a line that holds nothing but tags and comments leaves no trace, lines
/// lose what they are indented by, comments go.
fn blanks(source: &str, pieces: &[Piece<'_>]) -> Vec<(Range<usize>, String)> {
    let silent = |kind| matches!(kind, PieceKind::Tag | PieceKind::Comment);
    let text = |index: usize| pieces.get(index).map_or("", |piece| &source[piece.range.clone()]);
    let is_text = |index: usize| pieces.get(index).is_none_or(|piece| piece.kind == PieceKind::Text);
    // From a tag backwards or forwards: is there nothing else on its line?
    let alone = |from: usize, step: isize| {
        let mut index = from;
        loop {
            let Some(next) = index.checked_add_signed(step) else { return true };
            let Some(piece) = pieces.get(next) else { return true };
            if piece.kind == PieceKind::Text {
                let words = text(next);
                let line =
                    if step < 0 { words.rsplit_once('\n').map(|(_, end)| end) } else { words.split_once('\n').map(|(start, _)| start) };
                match line {
                    Some(line) => return line.trim().is_empty(),
                    None if !words.trim().is_empty() => return false,
                    None => {}
                }
            } else if !silent(piece.kind) {
                return false;
            }
            index = next;
        }
    };
    let stands_alone = |index: usize| pieces.get(index).is_some_and(|piece| silent(piece.kind)) && alone(index, -1) && alone(index, 1);
    let mut changes = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        match piece.kind {
            PieceKind::Comment => changes.push((piece.range.clone(), String::new())),
            PieceKind::Text => {
                let mut words = squeezed(text(index));
                let after_tag = index > 0 && !is_text(index - 1) && stands_alone(index - 1);
                if after_tag {
                    words = words.strip_prefix('\n').unwrap_or(&words).to_owned();
                }
                if ends_component(pieces.get(index + 1)) {
                    words.truncate(words.trim_end().len());
                }
                changes.push((piece.range.clone(), words));
            }
            PieceKind::Print | PieceKind::Tag => {}
        }
    }
    changes
}

/// Whether this is the end of a component, whose caller knows what comes after it.
fn ends_component(piece: Option<&Piece<'_>>) -> bool {
    let first = piece.and_then(|piece| piece.tokens.first());
    first.is_some_and(|token| token.kind == TokenKind::Name("endcomponent"))
}

/// Runs of blanks with a line end in them become that line end.
fn squeezed(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_whitespace()) {
        let (before, from) = rest.split_at(start);
        let after = from.trim_ascii_start();
        let run = &from[..from.len() - after.len()];
        squeezed.push_str(before);
        squeezed.push_str(if run.contains('\n') { "\n" } else { run });
        rest = after;
    }
    squeezed.push_str(rest);
    squeezed
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Sample;

    impl Constants for Sample {
        fn message(&self, id: &str) -> String {
            format!("<{id}> \"{{{{")
        }

        fn asset(&self, path: &str) -> Option<String> {
            (path == "icons.svg").then(|| "/assets/icons.1.svg".to_owned())
        }
    }

    #[test]
    fn words_and_addresses_are_put_in() {
        for (source, prepared) in [
            (r#"<p>{{ t(key="ring") }}</p>"#, "<p>&lt;ring&gt; &quot;&#123;&#123;</p>"),
            (r#"{{ <A b={t(key="c")} /> }}"#, r#"{{ <A b={"<c> \"{{"} /> }}"#),
            (r#"{{ t(key="a", n=b) }}"#, r#"{{ t(key="a", n=b) }}"#),
            (r#"{{ asset(path="icons.svg") }}#phone{{ asset(path="none") }}"#, r#"/assets/icons.1.svg#phone{{ asset(path="none") }}"#),
        ] {
            assert_eq!(words(source, &Sample), prepared);
        }
    }

    #[test]
    fn a_line_of_tags_leaves_no_trace() {
        let source = "<ul>\n  {# all #}\n  {% for a in b %}\n    {% set c = a %}\n    <li>{{ c }} \n      d</li>\n  {% endfor %}\n</ul>\n";
        let prepared = "<ul>\n{% for a in b %}{% set c = a %}<li>{{ c }}\nd</li>\n{% endfor %}</ul>\n";
        assert_eq!(words(source, &Sample), prepared);
    }

    #[test]
    fn blanks_between_words_stay() {
        for source in ["a {% if b %}c{% endif %} d", "{{ a }} {{ b }}", "a{% if b %} c{% endif %}\nd"] {
            assert_eq!(words(source, &Sample), source);
        }
    }

    #[test]
    fn components_that_never_change_are_put_in() {
        let render = |name: &str, arguments: &[(&str, &str)]| Some(format!("<{name} {arguments:?}>\n"));
        let source = r#"{{ <Icon name="phone" /> }}{{ <Icon name={way.icon} /> }}"#;
        assert_eq!(components(source, &render), r#"<Icon [("name", "phone")]>{{ <Icon name={way.icon} /> }}"#);
    }
}
