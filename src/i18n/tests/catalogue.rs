//! Messages as plain data.

use super::{compile, locales, one, sources};
use crate::model::LocaleId;

#[test]
fn an_entry_knows_its_arguments_plurals_place_and_comment() {
    let text = "# Where it stands.\na = Hej { $name }, { b }\n    .title = { $title }\nb = { $n ->\n    [one] { $day }\n    [1] x\n   *[other] { $n }\n }\n\
                c = { $n ->\n   *[other] x\n }\nd = { $way ->\n    [sms] x\n   *[call] y\n }\n-term = { $case }\ne = { -term }\nf = { NUMBER($n, type: \"ordinal\") ->\n    [one] x\n   *[other] y\n }\n";
    let (words, found) = one("sv", text);
    assert!(found.is_empty());
    let lines: Vec<String> = words.catalogue.entries[&LocaleId(0)]
        .iter()
        .map(|(id, entry)| format!("{id} {:?} {:?} {:?} {}", &text[entry.span.range()], entry.arguments, entry.plurals, entry.commented))
        .collect();
    insta::assert_snapshot!(lines.join("\n"), @r#"
    a "a" {"day", "n", "name"} {"n": {"one", "other"}} true
    a.title "title" {"title"} {} true
    b "b" {"day", "n"} {"n": {"one", "other"}} false
    c "c" {"n"} {"n": {}} false
    d "d" {"way"} {} false
    e "e" {} {} false
    f "f" {"n"} {} false
    "#);
}

#[test]
fn each_locale_has_only_what_was_written_for_it() {
    let sources = sources(&[("locales/sv/a.ftl", "a = A\nb = B\n"), ("locales/sv.easy/a.ftl", "b = C\n")]);
    let (words, _) = compile(&sources, &locales(&[("sv", &[]), ("sv.easy", &["sv"]), ("en", &["sv"]), ("qps", &[])]));
    let ids = |locale: u8| words.catalogue.entries[&LocaleId(locale)].keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!([0, 1, 2, 3].map(ids), ["a b", "b", "", "a b"]);
}
