//! Our reading of Fluent against Fluent's own program: the same text in, the same sentence out.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::one;
use crate::model::{LocaleId, Value};

/// Texts with every construction that we support; none has a fault, since faults are shown
/// differently.
const TEXTS: &str = r#"
plain = Words only.
two-lines =
    First line,
      second line with { $word } in it.

    Third after a blank one.
literal = { "{" } { "\u00e5\U01F600\\\"" } {""} { "  kept  " }
argument = { $word }, { $n }, { $word }
nested = { { { $word } } }
-brand = { $case ->
   *[nominative] Firefox
    [genitive] Firefoxa
}
    .gender = masculine
-long = The { -brand } { -brand(case: "genitive") }
message = See { argument } and { literal-two.note }.
literal-two = x
    .note = a note for { $word }
uses-attribute = { literal-two.note }
by-gender = { -brand.gender ->
    [masculine] he
   *[other] it
}
uses-long = { -long }{ -long }
plural = { $n ->
    [0] none
    [zero] zero
    [one] one of { $n }
    [two] two of { $n }
    [few] few of { $n }
    [many] many of { $n }
   *[other] other of { $n }
}
category-first = { $n ->
    [one] by category
    [1] by number
   *[other] neither
}
default-in-the-middle = { $n ->
    [5] five
   *[one] one
    [other] other
}
by-word = { $word ->
    [sms] a text message
    [5] five
   *[call] a call
}
both = { $word ->
    [sms] { $n ->
        [one] one message
       *[other] { $n } messages
    }
   *[call] before { $n ->
        [one] one call
       *[other] { $n } calls
    } after
}
ordinal = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
fixed = { 3 ->
    [3] three
   *[other] other
}
fixed-decimal = { 1.0 ->
    [1] whole
    [1.0] with decimals
   *[other] other
}
fixed-word = { "b" ->
    [a] first
   *[b] second
}
-things = { $n ->
    [one] one thing
   *[other] things
}
counted = { -things(n: 1) }, { -things(n: 2) }
number = { NUMBER($n) }
right-to-left = اتصل { $word } مرة { $n ->
    [one] واحدة
   *[other] أخرى
}
"#;

/// Every message whose value can be asked for.
const IDS: [&str; 23] = [
    "plain",
    "two-lines",
    "argument",
    "nested",
    "uses-attribute",
    "by-gender",
    "uses-long",
    "plural",
    "category-first",
    "default-in-the-middle",
    "by-word",
    "both",
    "ordinal",
    "fixed",
    "fixed-decimal",
    "fixed-word",
    "counted",
    "number",
    "right-to-left",
    "literal",
    "literal-two",
    "message",
    "chain",
];

/// Languages whose order the oracle counts as English does: it has no rules for them, and falls
/// back to English without a word.
const NO_ORDINALS: [&str; 2] = ["so", "ti"];

fn texts() -> String {
    // A long chain of references, and no fault in it.
    let chain: String = (0..12).map(|at| format!("chain-{at} = {{ {at} }} {{ chain-{} }}\n", at + 1)).collect();
    format!("{TEXTS}{chain}chain-12 = end\nchain = {{ chain-0 }}\n")
}

fn theirs(language: &str, text: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.parse().expect("a language tag")]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("NUMBER is free");
    bundle.add_resource(FluentResource::try_new(text.to_owned()).expect("texts without faults")).expect("no name twice");
    bundle
}

#[test]
fn both_say_the_same() {
    let text = texts();
    // Only languages with Latin digits: Fluent's program prints numbers as Rust does.
    for language in ["sv", "en", "ar", "pl", "uk", "fi", "cy", "so", "ti"] {
        let bundle = theirs(language, &text);
        let (words, found) = one(language, &text);
        assert_eq!(super::told(&super::sources(&[("locales/x/site.ftl", &text)]), &found), "");
        let ours = words.speaker(LocaleId(0));
        // Not further: the oracle's own rules (intl_pluralrules 7.0.2) lose a modulo in Arabic, where
        // 103 asks for `few` as 3 does.
        for (n, word) in (0..=102).flat_map(|n| ["sms", "call", "5"].map(|word| (n, word))) {
            let mut arguments = FluentArgs::new();
            arguments.set("n", FluentValue::from(n));
            arguments.set("word", word);
            for id in IDS.iter().copied().filter(|id| *id != "ordinal" || !NO_ORDINALS.contains(&language)) {
                let mut errors = Vec::new();
                let pattern =
                    bundle.get_message(id).and_then(|message| message.value()).unwrap_or_else(|| panic!("{id} is no message of the texts"));
                let expected = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                assert_eq!(errors.len(), 0, "{language} {id} {n} {word}: {errors:?}");
                let said = ours.message(id, &[("n", Value::Number(n)), ("word", word.into())]);
                assert_eq!(said, expected, "{language} {id} {n} {word}");
            }
        }
    }
}
