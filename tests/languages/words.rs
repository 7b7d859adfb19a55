//! What the words of each language are: its messages, and the site's own texts in it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::harness::SiteTest;
use super::page::Text;

/// A run of a message that is this long stands in no text of another language by chance.
const RUN: usize = 3;

/// Letters of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// a to z and their like.
    Latin,
    /// Arabic and Persian.
    Arabic,
    /// Ukrainian.
    Cyrillic,
    /// Yiddish.
    Hebrew,
}

impl Script {
    /// The script of a letter; none for digits and signs.
    pub fn of(letter: char) -> Option<Self> {
        if !letter.is_alphabetic() {
            return None;
        }
        match letter as u32 {
            0x0590..=0x05FF | 0xFB1D..=0xFB4F => Some(Self::Hebrew),
            0x0600..=0x06FF | 0x0750..=0x077F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFE => Some(Self::Arabic),
            0x0400..=0x052F => Some(Self::Cyrillic),
            _ => Some(Self::Latin),
        }
    }

    fn of_language(language: &str) -> Self {
        match language {
            "ar" | "fa" => Self::Arabic,
            "uk" => Self::Cyrillic,
            "yi" => Self::Hebrew,
            _ => Self::Latin,
        }
    }
}

/// The words of one language.
#[derive(Default)]
struct Language {
    /// The literal parts of its messages.
    messages: BTreeSet<String>,
    /// Its messages and the site's texts in it, to look up a run of words.
    all: String,
    /// Words that may stand in it.
    words: BTreeSet<String>,
}

/// The words of every language of a site.
pub struct Known {
    languages: BTreeMap<String, Language>,
    /// Longer parts of messages with their language, by their first words.
    runs: BTreeMap<String, Vec<(String, String)>>,
}

/// The first words of a text, as many as make a run; all of a shorter one.
fn first_words(text: &str) -> &str {
    text.match_indices(' ').nth(RUN - 1).map_or(text, |(at, _)| &text[..at])
}

impl Known {
    /// Reads them from the site's sources.
    pub fn of(test: &SiteTest) -> Self {
        let mut languages: BTreeMap<String, Language> = BTreeMap::new();
        let sources: Vec<(String, String)> =
            test.paths().into_iter().map(|path| (test.text(&path), path)).map(|(text, path)| (path, text)).collect();
        for (path, text) in sources.iter().filter(|(path, _)| is_words(path)) {
            let messages = &mut languages.entry(language_of(path)).or_default().messages;
            literals(text, messages);
        }
        let tags: Vec<String> = languages.keys().cloned().collect();
        let names = everywhere(&sources, &tags);
        for (tag, language) in &mut languages {
            let written: Vec<&str> = sources.iter().filter_map(|(path, text)| written_in(path, text, tag)).collect();
            let records = sources.iter().filter(|(path, _)| path.ends_with(".yaml")).flat_map(|(_, text)| in_records(text, tag));
            let all: Vec<&str> = language.messages.iter().map(String::as_str).chain(written).chain(records).collect();
            language.all = all.join("\n").split_whitespace().collect::<Vec<_>>().join(" ");
            language.words = words(&language.all).chain(words(&names)).map(str::to_owned).collect();
        }
        let mut runs: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for (tag, language) in &languages {
            for run in language.messages.iter().filter(|run| run.split(' ').count() >= RUN) {
                runs.entry(first_words(run).to_owned()).or_default().push((tag.clone(), run.clone()));
            }
        }
        Self { languages, runs }
    }

    /// What is wrong with a text in the language that it is said to be in.
    pub fn faults(&self, text: &Text) -> Vec<String> {
        let mut faults = Vec::new();
        let said = &text.lang;
        let own = self.languages.get(said);
        if !text.isolated {
            let script = Script::of_language(said);
            let is_foreign = |word: &&str| word.chars().nth(1).is_some() && Script::of(word.chars().next().unwrap_or(' ')) != Some(script);
            let known = |word: &&str| own.is_some_and(|own| own.words.contains(*word));
            let foreign = words(&text.words).filter(is_foreign).filter(|word| !known(word));
            faults.extend(foreign.map(|word| format!("{said}: `{word}` is in another script")));
        }
        let unknown = |message: &str| own.is_none_or(|own| !own.all.contains(message));
        let of_others = |tag: &&String| *tag != said;
        let whole = self.languages.iter().filter(|(tag, other)| of_others(tag) && other.messages.contains(&text.words));
        let whole: Vec<&String> = whole.map(|(tag, _)| tag).filter(|_| unknown(&text.words)).collect();
        faults.extend(whole.iter().map(|tag| format!("{said}: `{}` is a message in {tag}", text.words)));
        let starts = text.words.match_indices(' ').map(|(at, _)| at + 1);
        for start in std::iter::once(0).chain(starts) {
            let rest = &text.words[start..];
            let runs = self.runs.get(first_words(rest)).into_iter().flatten();
            let runs = runs.filter(|(tag, run)| of_others(&tag) && rest.starts_with(run.as_str()) && unknown(run));
            faults.extend(runs.map(|(tag, run)| format!("{said}: `{run}` is of a message in {tag}")));
        }
        faults
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic() && !is_mark(letter)).filter(|word| !word.is_empty())
}

/// Marks that belong to the letter before them, and the joiner of Persian words.
fn is_mark(letter: char) -> bool {
    matches!(letter as u32, 0x0300..=0x036F | 0x0591..=0x05C7 | 0x064B..=0x065F | 0x0670 | 0x200C)
}

/// Whether a file holds words that visitors read.
fn is_words(path: &str) -> bool {
    path.starts_with("locales/") && path.ends_with(".ftl") && !path.contains("/diagnostics") && !path.ends_with("/cli.ftl")
}

/// `ar` of `locales/ar.easy/theme.ftl`.
fn language_of(path: &str) -> String {
    let tag = path.split('/').nth(1).unwrap_or_default();
    tag.split('.').next().unwrap_or_default().to_owned()
}

/// The text of a file that is wholly in a language: `ar.md`, `ar.easy.md`, `rights.ar.yaml`.
fn written_in<'t>(path: &str, text: &'t str, tag: &str) -> Option<&'t str> {
    let name = path.rsplit('/').next().filter(|_| path.starts_with("content/"))?;
    let tags: Vec<&str> = name.split('.').collect();
    let is_page = tags.first() == Some(&tag) && name.ends_with(".md");
    let is_beside = tags.get(1) == Some(&tag) && name.ends_with(".yaml");
    (is_page || is_beside).then_some(text)
}

/// Texts in records that stand after a language's tag: on its line, on the deeper ones that follow,
/// or inside the braces of one line.
fn in_records<'t>(text: &'t str, tag: &str) -> impl Iterator<Item = &'t str> {
    let keys = [format!("{tag}: "), format!("{tag}.easy: ")];
    let mut outer: Option<usize> = None;
    text.lines().flat_map(move |line| {
        let words = line.trim_start();
        let indent = line.len() - words.len();
        if outer.is_some_and(|outer| indent <= outer && !words.is_empty()) {
            outer = None;
        }
        if keys
            .iter()
            .any(|key| words.starts_with(key.trim_end()) && (words.starts_with(key.as_str()) || words.len() == key.trim_end().len()))
        {
            outer = Some(indent);
        }
        let inside: Vec<&str> = if outer.is_some() { vec![line] } else { keys.iter().filter_map(|key| in_braces(line, key)).collect() };
        inside
    })
}

/// `text` of `{sv: …, ar: text, …}`.
fn in_braces<'t>(line: &'t str, key: &str) -> Option<&'t str> {
    let at = ["{", ", "].iter().find_map(|before| line.find(&format!("{before}{key}")).map(|at| at + before.len() + key.len()))?;
    let value = &line[at..];
    let next = value.match_indices(", ").find(|(comma, _)| {
        let after = value[comma + 2..].split(": ").next().unwrap_or_default();
        (2..=7).contains(&after.len()) && after.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'.')
    });
    let end = next.map(|(comma, _)| comma).or(value.find('}')).unwrap_or(value.len());
    Some(&value[..end])
}

/// Texts in records that are the same in every language: names, places, addresses.
fn everywhere(sources: &[(String, String)], tags: &[String]) -> String {
    let mut names = String::new();
    for (path, text) in sources.iter().filter(|(path, _)| path.starts_with("content/") && path.ends_with(".yaml")) {
        if path.rsplit('/').next().is_some_and(|name| name.split('.').count() > 2) {
            continue;
        }
        let lists = text.lines().filter(|line| line.trim_start().starts_with("neighbourhoods: ["));
        lists.for_each(|line| names.push_str(line));
        for piece in text.lines().flat_map(|line| line.split(['{', '}', ','])) {
            let Some((key, value)) = piece.split_once(": ") else { continue };
            let key = key.trim().trim_start_matches("- ");
            let of_language = tags.iter().any(|tag| key == tag || key == format!("{tag}.easy"));
            if matches!(key, "name" | "address" | "town" | "place" | "area") && !of_language {
                names.push_str(value);
                names.push('\n');
            }
        }
    }
    names
}

/// The literal parts of every message, each with single spaces.
fn literals(text: &str, into: &mut BTreeSet<String>) {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &resource.body {
        let patterns: Vec<&Pattern<&str>> = match entry {
            Entry::Message(message) => message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)).collect(),
            Entry::Term(term) => vec![&term.value],
            _ => continue,
        };
        patterns.into_iter().for_each(|pattern| gather(pattern, into));
    }
}

fn gather(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    let mut run = String::new();
    let mut end = |run: &mut String| {
        let words = std::mem::take(run).split_whitespace().collect::<Vec<_>>().join(" ");
        if words.chars().any(char::is_alphabetic) {
            into.insert(words);
        }
    };
    let mut inner = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => run.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => run.push_str(value),
            PatternElement::Placeable { expression } => {
                end(&mut run);
                if let Expression::Select { variants, .. } = expression {
                    inner.extend(variants.iter().map(|variant| &variant.value));
                }
            }
        }
    }
    end(&mut run);
    inner.into_iter().for_each(|pattern| gather(pattern, into));
}

/// Messages of several words that say in one language exactly what they say in another.
pub fn copies(test: &SiteTest) -> Vec<String> {
    let mut said: BTreeMap<(String, String), BTreeMap<String, String>> = BTreeMap::new();
    for path in test.paths().iter().filter(|path| is_words(path)) {
        let text = test.text(path);
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(text.as_str());
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut parts = BTreeSet::new();
            message.value.iter().for_each(|pattern| gather(pattern, &mut parts));
            // A standard's number ("EN 301 549") is the same everywhere.
            let is_words = |part: &String| part.chars().any(|letter| letter.is_alphabetic() && !letter.is_uppercase());
            for part in parts.into_iter().filter(|part| part.split(' ').count() >= RUN && is_words(part)) {
                said.entry((message.id.name.to_owned(), part)).or_default().insert(language_of(path), path.clone());
            }
        }
    }
    let twice = said.into_iter().filter(|(_, paths)| paths.len() > 1);
    twice.map(|((id, part), paths)| format!("{id}: `{part}` in {:?}", paths.into_values().collect::<Vec<_>>())).collect()
}
