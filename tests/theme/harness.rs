//! The base theme from disk, spoken by a voice that reads plain `key = words` lines.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ingang::diag::{Diagnostics, Source, Sources};
use ingang::model::{Clock, Date, DateStyle, Fingerprint, Speak, Value};
use ingang::theme::view::{PageView, sample};
use ingang::theme::{BoundTheme, Theme};

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Everything under `themes/`.
pub fn sources() -> Sources {
    let mut files = Vec::new();
    gather(&root().join("themes"), &mut files);
    Sources::new(files)
}

fn gather(folder: &Path, files: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            gather(&entry, files);
        } else {
            let path = entry.strip_prefix(root()).expect("under the root").to_string_lossy().into_owned();
            files.push(Source::text(&path, fs::read_to_string(&entry).expect("text")));
        }
    }
}

/// The folders of all components.
pub fn folders() -> Vec<PathBuf> {
    let folder = root().join("themes/base/components");
    let mut folders: Vec<_> = fs::read_dir(folder).expect("components").map(|entry| entry.expect("an entry").path()).collect();
    folders.sort();
    folders
}

/// Every component's `examples.yaml`.
pub fn examples() -> Vec<(String, serde_json::Value)> {
    let read = |folder: PathBuf| {
        let text = fs::read_to_string(folder.join("examples.yaml")).expect("examples");
        let examples = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        (folder.display().to_string(), examples)
    };
    folders().into_iter().map(read).collect()
}

pub fn base() -> (Theme, Diagnostics) {
    ingang::theme::compile(&sources(), "base")
}

pub fn bound(locale: &str) -> BoundTheme {
    base().0.bind(Arc::new(Voice { words: words(locale) }), "/")
}

/// A full page of the kind that this template prints.
pub fn page(template: &str) -> String {
    let view = full(template);
    bound("sv").page(&view).expect("a page")
}

pub fn full(template: &str) -> PageView {
    sample::full().into_iter().find(|view| view.template() == template).expect("a kind of page")
}

/// Bytes after compression, as servers send them.
pub fn weight(bytes: &[u8]) -> usize {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory").len()
}

/// The theme's words in one locale; an easy-read one has its standard text under it.
pub fn words(locale: &str) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for locale in [locale.trim_end_matches(".easy"), locale] {
        let text = fs::read_to_string(root().join("locales").join(locale).join("theme.ftl")).expect("words");
        let mut key = None;
        for line in text.lines() {
            match line.split_once(" =") {
                Some((id, words_of_it)) if id.starts_with("theme-") => {
                    words.insert(id.to_owned(), words_of_it.trim().to_owned());
                    key = Some(id);
                }
                // Of several forms the one for all other numbers.
                _ => words.extend(key.zip(line.trim().strip_prefix("*[other] ")).map(|(id, form)| (id.to_owned(), form.to_owned()))),
            }
        }
    }
    words
}

struct Voice {
    words: BTreeMap<String, String>,
}

impl Speak for Voice {
    fn message(&self, id: &str, arguments: &[(&str, Value)]) -> String {
        let mut text = self.words.get(id).cloned().unwrap_or_else(|| format!("[{id}]"));
        for (name, value) in arguments {
            let value = match value {
                Value::Text(text) => text.clone(),
                Value::Number(number) => number.to_string(),
            };
            text = text.replace(&format!("{{ ${name} }}"), &value);
        }
        text
    }

    fn knows(&self, id: &str) -> bool {
        self.words.contains_key(id)
    }

    fn date(&self, date: Date, style: DateStyle) -> String {
        format!("{date} {style:?}")
    }

    fn number(&self, number: i64) -> String {
        number.to_string()
    }

    fn list(&self, items: &[String]) -> String {
        items.join(", ")
    }

    fn clock(&self, time: Clock) -> String {
        format!("{time:?}")
    }

    fn sort_key(&self, text: &str) -> Vec<u8> {
        text.as_bytes().to_vec()
    }

    fn same_letter(&self, a: &str, b: &str) -> bool {
        a == b
    }

    fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(b"")
    }
}
