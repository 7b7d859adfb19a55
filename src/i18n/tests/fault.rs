//! Files with faults: what is told, and what is still said.

use std::collections::BTreeSet;

use super::{compile, locales, one, say, sources, told};
use crate::model::LocaleId;

/// The findings in one Swedish file.
fn check(text: &str) -> String {
    let sources = sources(&[("locales/sv/site.ftl", text)]);
    told(&sources, &compile(&sources, &locales(&[("sv", &[])])).1)
}

#[test]
fn junk_is_told_and_the_rest_is_kept() {
    let text = "first = Först\nbroken { här\nsecond = Sist\n";
    assert_eq!(say("sv", text, "first", &[]), "Först");
    assert_eq!(say("sv", text, "second", &[]), "Sist");
    insta::assert_snapshot!(check(text), @r#"message-syntax locales/sv/site.ftl:2:8 "{": the name of a message is not followed by an equals sign (write `name = text`; if this goes on from the line above, begin it with four spaces)"#);
}

#[test]
fn every_kind_of_junk_has_its_words_and_its_place() {
    let text = "one = text\nthat goes on\n\nopen = { $name\nclosing = text }\nempty = { }\nnothing =\n-term =\n\
                default = { $n ->\n    [one] en\n }\ntwo = { $n ->\n   *[one] en\n   *[other] två\n }\n\
                selector = { message ->\n   *[other] x\n }\nquote = { \"open }\nescape = { \"\\x\" }\n\
                å = text\ncall = { lower(\"x\") }\nattribute = { -term.attribute }\nå\n";
    insta::assert_snapshot!(check(text), @r#"
    message-syntax locales/sv/site.ftl:2:6 "g": the name of a message is not followed by an equals sign (write `name = text`; if this goes on from the line above, begin it with four spaces)
    message-syntax locales/sv/site.ftl:4:15 "\n": an opening brace has no closing one (end what stands in braces with `}` on the same line)
    message-syntax locales/sv/site.ftl:5:16 "}": a closing brace has no opening one (take it away, or write `{ "}" }` to show the sign itself)
    message-syntax locales/sv/site.ftl:6:11 "}": there is nothing in the braces that can be filled in (write `{ $name }` for what the program fills in, or `{ "{" }` to show the sign itself)
    message-syntax locales/sv/site.ftl:7:1 "n": a name has no text (write a text after the equals sign, or take the name away)
    message-syntax locales/sv/site.ftl:8:1 "-": a name has no text (write a text after the equals sign, or take the name away)
    message-syntax locales/sv/site.ftl:11:2 "}": a choice needs exactly one variant with a star (put a star before the one that fits all the rest: `*[other]`)
    message-syntax locales/sv/site.ftl:14:5 "[": a choice needs exactly one variant with a star (put a star before the one that fits all the rest: `*[other]`)
    message-syntax locales/sv/site.ftl:16:22 "-": a choice cannot depend on this (begin the choice with what the program fills in: `{ $count ->`)
    message-syntax locales/sv/site.ftl:19:18 "\n": a quotation mark has no second one (end the words with `"` on the same line)
    message-syntax locales/sv/site.ftl:20:13 "\\": this sign cannot stand after a backslash (write the character itself; for a backslash write two)
    message-syntax locales/sv/site.ftl:22:20 " ": this cannot be read as a message (write it as `name = text`, with what the program fills in as `{ $name }`)
    message-syntax locales/sv/site.ftl:23:31 "}": this cannot be read as a message (write it as `name = text`, with what the program fills in as `{ $name }`)
    "#);
}

#[test]
fn the_second_of_two_messages_is_told_and_the_first_is_used() {
    let sources = sources(&[
        ("locales/sv/a.ftl", "call = Ring\n    .title = Titel\n    .title = Igen\n"),
        ("locales/sv/b.ftl", "call = Slå\n-call = Term\n-call = Igen\n"),
        ("locales/en/b.ftl", "call = Call\n"),
    ]);
    let (words, found) = compile(&sources, &locales(&[("sv", &[]), ("en", &["sv"])]));
    assert_eq!(words.speaker(LocaleId(0)).message("call", &[]), "Ring");
    assert_eq!(words.speaker(LocaleId(0)).message("call.title", &[]), "Titel");
    insta::assert_snapshot!(told(&sources, &found), @r#"
    duplicate-message locales/sv/a.ftl:3:6 "title": there is already a message called `call.title` (keep one of them)
    duplicate-message locales/sv/b.ftl:1:1 "call": there is already a message called `call` (keep one of them)
    duplicate-message locales/sv/b.ftl:3:2 "call": there is already a message called `-call` (keep one of them)
    "#);
}

#[test]
fn a_site_says_a_message_in_its_own_words() {
    let sources = sources(&[
        ("locales/sv/facts.ftl", "call = Ring\n    .title = Titel\nbye = Hej då\n"),
        ("locales/sv/site.ftl", "call = Slå en signal\nvisit = Kom\nvisit = Kom hit\n"),
    ]);
    let (words, found) = compile(&sources, &locales(&[("sv", &[])]));
    let speaker = words.speaker(LocaleId(0));
    assert_eq!([speaker.message("call", &[]), speaker.message("bye", &[])], ["Slå en signal", "Hej då"]);
    insta::assert_snapshot!(told(&sources, &found), @r#"duplicate-message locales/sv/site.ftl:3:1 "visit": there is already a message called `visit` (keep one of them)"#);
}

#[test]
fn references_that_lead_nowhere_are_told_once() {
    let text = "-brand = Namn\na = { -brnd } och { b } och { c.title }\nb = { b }\nc = { d }\nd = { c }\ne = { DATETIME($d) } { NUMBER($d, style: \"percent\") }\n-unused = { -nobody }\n";
    insta::assert_snapshot!(check(text), @r#"
    broken-message-reference locales/sv/site.ftl:2:7 "-brnd": there is no message or term called `-brnd` (check the spelling; a term begins with a hyphen: `{ -site-name }`)
    broken-message-reference locales/sv/site.ftl:2:31 "c": there is no message or term called `c.title` (check the spelling; a term begins with a hyphen: `{ -site-name }`)
    broken-message-reference locales/sv/site.ftl:3:7 "b": `b` asks for this text again, without end (write the words out in one of the two)
    broken-message-reference locales/sv/site.ftl:4:7 "d": `d` asks for this text again, without end (write the words out in one of the two)
    broken-message-reference locales/sv/site.ftl:5:7 "c": `c` asks for this text again, without end (write the words out in one of the two)
    broken-message-reference locales/sv/site.ftl:6:7 "DATETIME": the function `DATETIME` cannot be used like this (the only function is `NUMBER($count, type: "ordinal")`; dates and other numbers arrive finished)
    broken-message-reference locales/sv/site.ftl:6:24 "NUMBER": the function `NUMBER` cannot be used like this (the only function is `NUMBER($count, type: "ordinal")`; dates and other numbers arrive finished)
    broken-message-reference locales/sv/site.ftl:7:13 "-nobody": there is no message or term called `-nobody` (check the spelling; a term begins with a hyphen: `{ -site-name }`)
    "#);
    assert_eq!(say("sv", text, "a", &[]), "⟨-brnd⟩ och ⟨b⟩ och ⟨c.title⟩");
    assert_eq!(say("sv", text, "c", &[]), "⟨c⟩");
}

#[test]
fn a_reference_is_told_where_it_was_written_and_not_where_it_is_read() {
    let sources = sources(&[("locales/sv/a.ftl", "a = { b }\n"), ("locales/en/a.ftl", "c = C\n")]);
    let found = compile(&sources, &locales(&[("sv", &[]), ("en", &["sv"]), ("fi", &["sv"])])).1;
    assert_eq!(found.iter().count(), 1);
}

#[test]
fn texts_that_grow_without_end_are_cut() {
    let mut text = String::from("l0 = ha\n");
    for level in 1..=30 {
        text.push_str(&format!("l{level} = {}\n", format!("{{ l{} }}", level - 1).repeat(10)));
    }
    let (words, found) = one("sv", &text);
    assert!(found.iter().all(|finding| finding.message.id == "broken-message-reference.too-much"));
    assert!(words.speaker(LocaleId(0)).message("l30", &[]).len() < 100_000);
    assert_eq!(words.speaker(LocaleId(0)).message("l2", &[]), "ha".repeat(100));
}

/// Chains of messages that each refer to the next from inside many braces.
#[test]
fn the_deepest_texts_that_are_read_fit_on_the_stack() {
    let (open, close) = ("{ $n ->\n *[other] ".repeat(64), "\n }".repeat(64));
    let text: String = (0..60).map(|at| format!("m{at} = {open}{{ m{} }}{close}\n", at + 1)).collect();
    let (words, found) = one("sv", &format!("{text}m60 = end\n"));
    assert_eq!(
        found.iter().map(|finding| &*finding.message.id).collect::<BTreeSet<_>>(),
        BTreeSet::from(["broken-message-reference.too-much"])
    );
    assert_eq!(words.speaker(LocaleId(0)).message("m60", &[]), "end");
    assert_eq!(words.speaker(LocaleId(0)).message("m0", &[]).trim(), "⟨m1⟩");
    assert_eq!(words.catalogue.entries[&LocaleId(0)]["m0"].arguments.len(), 1);
    // Twenty steps with three braces each are within reach.
    let text: String = (0..20).map(|at| format!("m{at} = {{ {{ {{ m{} }} }} }}\n", at + 1)).collect();
    assert_eq!(say("sv", &format!("{text}m20 = end\n"), "m0", &[]), "end");
}

/// Each stops the parser of fluent-syntax by itself, or did in one attempt to prevent it.
#[test]
fn no_text_stops_the_program() {
    let many = 100_000;
    let depths = [
        format!("a = {}x{}\n", "{".repeat(many), "}".repeat(many)),
        format!("a = {{ {}\n", "A(".repeat(many)),
        format!("a = {{ {}\n", "A(\n".repeat(many)),
        format!("a = {{ {}\n", "A({ ".repeat(many)),
        format!("a = {}\n", "{\n".repeat(many)),
        format!("a = {}\n", "{ $n ->\n *[other] ) ".repeat(many)),
        format!("a = {}\n", "{ $n ->\n *[other] {\"}\"} ".repeat(many)),
        format!("a = {}\n", "{ $n ->\n *[other] { A(\"}\", \")\") } ".repeat(many)),
        "a = { \"\\u12å\" }\n".to_owned(),
    ];
    for text in depths {
        let (words, found) = one("sv", &format!("{text}b = B\n"));
        let start: String = text.chars().take(40).collect();
        assert_eq!(found.iter().map(|finding| finding.rule.name).collect::<BTreeSet<_>>(), BTreeSet::from(["message-syntax"]), "{start}");
        assert_eq!(words.speaker(LocaleId(0)).message("b", &[]), "B", "{start}");
    }
    for text in ["", "#", "-", "a", "a =", "=", "\u{feff}a = b", "a = \r\n b", "a.b = c", "a = {", "a = { \"", "a = {$n ->"] {
        one("sv", text);
    }
    for text in ["a = { $n ->\n *[", "\0", "a = { \"\\U12345ö", "a = { \"\\u", "a = \\uö", "å\\uå"] {
        one("sv", text);
    }
}

#[test]
fn signs_that_are_taken_out_for_the_parser_are_words_in_a_text() {
    assert_eq!(say("sv", "a = C:\\u12å och (((((\n", "a", &[]), "C:\\u12å och (((((");
    let parentheses = "(".repeat(100);
    assert_eq!(say("sv", &format!("a = {parentheses}{{ $n }}\n"), "a", &[("n", "x".into())]), format!("{parentheses}x"));
    let names = "{ $n }".repeat(200);
    assert_eq!(say("sv", &format!("a = {names}\n"), "a", &[("n", "x".into())]), "x".repeat(200));
    let literals = format!("{}{{ $n }}", "{ \"(\" }".repeat(64));
    assert_eq!(say("sv", &format!("a = {literals}\n"), "a", &[("n", "x".into())]), format!("{}x", "(".repeat(64)));
}

#[test]
fn every_cut_of_a_file_is_survived() {
    let text = include_str!("../../../locales/sv/diagnostics/i18n.ftl");
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)).step_by(7) {
        one("sv", &text[..end]);
        one("sv", &text[end..]);
    }
}
