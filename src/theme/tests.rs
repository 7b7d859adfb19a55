//! What is found in a theme, on small themes that exist in memory only.

use super::compile;
use crate::diag::{Place, Source, Sources};

/// Findings of a theme with these files, in order: rule or variant, and the words it points at. A
/// theme as small as this lacks most files; that is left out.
fn found(files: &[(&str, &str)]) -> Vec<String> {
    let sources = Sources::new(files.iter().map(|(path, text)| Source::text(&format!("themes/small/{path}"), *text)));
    let (_, found) = compile(&sources, "small");
    let finding = |finding: &crate::diag::Diagnostic| match &finding.place {
        Place::Span(span) => Some(format!("{} `{}`", finding.message.id, &sources.get(span.source).text[span.range()])),
        Place::File(_) => None,
    };
    found.finish().iter().filter_map(finding).collect()
}

#[test]
fn a_theme_that_is_not_there_is_told_once() {
    let (theme, found) = compile(&Sources::default(), "none");
    assert!(found.iter().all(|finding| finding.rule.name == "missing-theme-file"));
    assert_eq!(found.iter().count(), 1, "one finding for a folder that is not there, not one for each file");
    assert!(theme.messages_used.is_empty());
}

#[test]
fn templates_are_held_against_their_views() {
    let page = |main: &str| format!("{{% extends \"layout.html\" %}}{{% block main %}}{main}{{% endblock %}}");
    for (main, expected) in [
        ("{% if page.vacnt %}{% endif %}", vec!["unknown-variable.field `vacnt`"]),
        ("{% for card in offers %}{{ card.titel }}{% endfor %}", vec!["unknown-variable.field `titel`"]),
        ("{{ site.name }}{{ stie.name }}", vec!["unknown-variable.name `stie`"]),
        ("{% set a = page.contact %}{{ a.call.numer }}", vec!["unknown-variable.field `numer`"]),
        ("{{ page.title.html }}", vec!["unknown-variable.field `html`"]),
        ("{% for a in activities %}{{ a.tags | first | length }}{{ loop.index }}{% endfor %}", vec![]),
        ("{{ activities[0].title if activities else page.titel }}", vec!["unknown-variable.field `titel`"]),
    ] {
        let page = page(main);
        let files = [("pages/district.html", page.as_str()), ("layout.html", "{{ page.lang }}{% block main %}{% endblock %}")];
        assert_eq!(found(&files), expected, "{main}");
    }
}

#[test]
fn components_are_followed_with_what_they_are_given() {
    let card = "{% component Card(card: map, note: string = \"\") %}{{ card.title }}{{ card.words }}{% endcomponent Card %}";
    for (call, expected) in [
        ("{{ <Card card={offers | first} /> }}", vec!["unknown-variable.field `words`"]),
        ("{{ <Card card={groups | first} /> }}", vec!["unknown-variable.field `title`"]),
        ("{{ <Card /> }}", vec!["template-syntax.argument-missing `Card`"]),
        ("{{ <Card card={page} nots=\"\" /> }}", vec!["template-syntax.argument `Card`"]),
        ("{{ <Crad card={page} /> }}", vec!["missing-theme-file.component `Crad`"]),
    ] {
        assert_eq!(found(&[("components/card/card.html", card), ("pages/district.html", call)]), expected, "{call}");
    }
}

#[test]
fn what_cannot_be_read_is_found_where_it_stands() {
    for (template, expected) in [
        ("{{ page.title", "template-syntax `title`"),
        ("{% if page.title %}", "template-syntax `%}`"),
        ("{% include \"none.html\" %}", "missing-theme-file.template `\"none.html\"`"),
        ("{{ tt(key=\"a\") }}", "template-syntax.function `tt(key=\"a\")`"),
        ("{{ t(key=page.kind) }}", "dynamic-message `t(key=page.kind)`"),
        ("{{ asset(path=\"none.svg\") }}", "missing-theme-file.asset `asset(path=\"none.svg\")`"),
    ] {
        assert_eq!(found(&[("pages/district.html", template)]), [expected], "{template}");
    }
}

#[test]
fn styles_are_read_to_the_end() {
    let base = "@import \"a.css\";\n@import \"none.css\";\n";
    let good = "a { color: red; }\n";
    for (files, expected) in [
        (vec![("base.css", "@import \"a.css\";\n"), ("a.css", good)], vec![]),
        (vec![("base.css", base), ("a.css", good)], vec!["missing-theme-file.style `@import \"none.css\";`"]),
        (vec![("base.css", "a { color: red; }\nb { : ; }\n")], vec!["style-syntax `; }`"]),
        (vec![("base.css", "a { margin-left: 1px; }")], vec!["physical-direction `margin-left`"]),
        (vec![("base.css", "a { background: url(none.png); }")], vec!["missing-theme-file.asset `none.png`"]),
    ] {
        assert_eq!(found(&files), expected, "{files:?}");
    }
}

#[test]
fn files_are_published_under_their_fingerprint() {
    let sources = Sources::new([
        Source::text("themes/small/base.css", "a { background: url(\"./pictures/a.svg\"); }"),
        Source::text("themes/small/pictures/a.svg", "<svg/>"),
        Source::text("themes/small/README.md", "not published"),
    ]);
    let (theme, _) = compile(&sources, "small");
    let paths: Vec<&str> = theme.assets.iter().map(|(path, _)| path.as_str()).collect();
    let (picture, style) = (paths[0], &theme.assets[1]);
    assert!(picture.starts_with("assets/a.") && picture.ends_with(".svg"), "{picture}");
    assert_eq!(String::from_utf8_lossy(&style.1), format!("a{{background:url(\"{}\")}}", picture.trim_start_matches("assets/")));
    assert_eq!(paths.len(), 2);
}

#[test]
fn a_style_that_a_template_asks_for_is_published_by_itself() {
    let sources = Sources::new([
        Source::text("themes/small/base.css", "a { color: red; }"),
        Source::text("themes/small/late.css", "@import \"part.css\";\nb { color: red; }"),
        Source::text("themes/small/part.css", "i { color: red; }"),
        Source::text("themes/small/pages/district.html", "{{ asset(path=\"late.css\") }}"),
    ]);
    let (theme, _) = compile(&sources, "small");
    let styles: Vec<_> = theme.assets.iter().map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes))).collect();
    assert_eq!(styles.len(), 2, "{styles:?}");
    assert_eq!(styles[0].1, "a{color:red}");
    assert_eq!(styles[1].1, "i{color:red}b{color:red}");
}

#[test]
fn messages_are_gathered_with_their_arguments() {
    let sources = Sources::new([Source::text("themes/small/pages/district.html", "{{ t(key=\"a\") }}{{ t(key=\"b\", n=page.lang) }}")]);
    let (theme, _) = compile(&sources, "small");
    let used: Vec<_> = theme.messages_used.iter().map(|used| (used.id.as_str(), used.arguments.len())).collect();
    assert_eq!(used, [("a", 0), ("b", 1)]);
}
