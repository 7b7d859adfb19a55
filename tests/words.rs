//! The words of findings are whole: every rule has its message and its page in both languages, and
//! the two languages say the same things with the same arguments.

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "tests look at the disk and tell developers what they measured")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The languages that communicators read findings in, each with the headings of its rule pages.
const LANGUAGES: [(&str, [&str; 4]); 2] = [
    ("en", ["What it looks for", "Why it matters", "Example", "Instead"]),
    ("sv", ["Vad den letar efter", "Varför det spelar roll", "Exempel", "Gör så här"]),
];

/// The arguments of every sentence, by `id` or `id.attribute`.
type Sentences = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_rule_has_its_message_in_both_languages() {
    for (language, _) in LANGUAGES {
        let known = sentences(language);
        let missing: Vec<&str> = ingang::rules().iter().map(|rule| rule.name).filter(|name| !known.contains_key(*name)).collect();
        assert_eq!(missing, Vec::<&str>::new(), "locales/{language}/diagnostics");
    }
}

#[test]
fn both_languages_say_the_same_with_the_same_arguments() {
    let [english, swedish] = LANGUAGES.map(|(language, _)| sentences(language));
    for (id, arguments) in &english {
        assert_eq!(swedish.get(id), Some(arguments), "`{id}` in Swedish, against its arguments in English");
    }
    for id in swedish.keys() {
        assert!(english.contains_key(id), "`{id}` is not in English");
    }
}

#[test]
fn every_rule_has_its_page_in_both_languages() {
    for rule in ingang::rules() {
        for ((language, headings), page) in LANGUAGES.iter().zip([rule.english, rule.swedish]) {
            let found: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
            // An example may hold headings of its own.
            let own: Vec<&str> = found.into_iter().filter(|heading| headings.contains(heading)).collect();
            assert_eq!(own, headings, "the {language} page of `{}`", rule.name);
        }
    }
}

/// Every sentence of `locales/<language>/diagnostics.ftl`, of the folder and of `cli.ftl` beside it.
fn sentences(language: &str) -> Sentences {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let mut sentences = Sentences::new();
    for file in files(&folder) {
        let text = std::fs::read_to_string(&file).expect("a file that was listed");
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", file.display()));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let value = message.value.iter().map(|value| (id.to_owned(), value));
            let attributes = message.attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
            for (id, pattern) in value.chain(attributes) {
                let again = sentences.insert(id.clone(), arguments(pattern));
                assert!(again.is_none(), "`{id}` stands twice in {language}, again in {}", file.display());
            }
        }
    }
    sentences
}

/// The files with the words of findings and commands, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let inside = std::fs::read_dir(folder.join("diagnostics")).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    let mut files: Vec<PathBuf> = inside.chain([folder.join("diagnostics.ftl"), folder.join("cli.ftl")]).collect();
    files.retain(|file| file.is_file() && file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    files
}

/// The names of the arguments that a sentence uses.
fn arguments(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    gather(pattern, &mut names);
    names
}

fn gather(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => names.extend(argument(inline)),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                names.extend(argument(selector));
                variants.iter().for_each(|variant| gather(&variant.value, names));
            }
        }
    }
}

/// The argument that a placeable prints or chooses by; literals and references have none.
fn argument(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        _ => None,
    }
}
