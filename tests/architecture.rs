//! Who imports whom, which outside crate is used where, how long files are, and whether the maps
//! in the documents are true. A new edge or a new fence is a visible line here.

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "tests look at the disk and tell developers what they measured")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Room → rooms of ours that it may import. Floor 4 (`lib`, `main`, `memo`, `cmd`) may import all.
const EDGES: &[(&str, &[&str])] = &[
    ("diag", &[]),
    ("model", &["diag"]),
    ("load", &["diag", "model"]),
    ("parse", &["diag", "model"]),
    ("i18n", &["diag", "model"]),
    ("theme", &["diag", "model"]),
    ("check", &["diag", "model"]),
    ("translation", &["diag", "model"]),
    ("plan", &["diag", "model"]),
    ("write", &["diag", "model"]),
    ("render", &["diag", "model", "theme", "i18n"]),
    ("search", &["diag", "model"]),
];

/// Outside crate → places where it may be used: a room, or a folder of a room.
const FENCES: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["diag/render"]),
    ("serde_json", &["diag/render", "search/offline", "cmd/audit.rs", "cmd/readability.rs", "cmd/status.rs"]),
    ("search_index", &["search"]),
    ("blake3", &["model"]),
    ("jiff", &["model", "cmd"]),
    ("walkdir", &["load"]),
    ("unicode_normalization", &["load", "parse"]),
    ("rust_embed", &["load"]),
    ("serde_yaml", &["parse"]),
    ("pulldown_cmark", &["parse"]),
    ("strsim", &["parse", "check", "cmd"]),
    ("fluent_syntax", &["i18n"]),
    ("fluent_bundle", &["i18n"]),
    ("unic_langid", &["i18n"]),
    ("icu_datetime", &["i18n"]),
    ("icu_calendar", &["i18n"]),
    ("icu_decimal", &["i18n"]),
    ("icu_list", &["i18n"]),
    ("icu_locale", &["i18n"]),
    ("icu_collator", &["i18n"]),
    ("icu_plurals", &["i18n"]),
    ("icu_provider", &["i18n"]),
    ("fixed_decimal", &["i18n"]),
    ("tera", &["theme"]),
    ("lightningcss", &["theme"]),
    ("unicode_segmentation", &["check"]),
    ("html5gum", &["check/html"]),
    ("memchr", &["check/html"]),
    ("quick_xml", &["translation/xliff"]),
    ("tempfile", &["write"]),
    ("mimalloc", &["main.rs"]),
    ("rayon", &["memo.rs"]),
    ("clap", &["cmd", "main.rs"]),
    ("clap_complete", &["cmd"]),
    ("rquickjs", &["cmd/search"]),
    ("notify", &["cmd/serve"]),
    ("tiny_http", &["cmd/serve"]),
    ("serde", &["diag/render", "theme", "search/offline", "render/body.rs", "cmd/audit.rs", "cmd/status.rs"]),
];

/// Longest a file of code may be, in lines.
const LONGEST: usize = 400;

/// Files that are longer, each with its reason.
const LONGER: &[(&str, &str)] = &[];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the project").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Path from `src/` and the code without comments, of every file.
fn sources() -> Vec<(String, String)> {
    let src = root().join("src");
    let shown = |path: &Path| path.strip_prefix(&src).expect("inside").to_string_lossy().replace('\\', "/");
    let code = |path: &Path| {
        let text = fs::read_to_string(path).expect("a source");
        // What only tests see may print, and speaks of a site that is like the flagship.
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
    };
    let only_for_tests = |path: &PathBuf| {
        let path = shown(path);
        path.contains("/fixture") || path.contains("/tests") || path.contains("/sample") || path.ends_with("/speed.rs")
    };
    rust_files(&src).iter().filter(|path| !only_for_tests(path)).map(|path| (shown(path), code(path))).collect()
}

/// Names that follow `before` in code: `crate::` gives rooms.
fn names_after<'c>(code: &'c str, before: &str) -> Vec<&'c str> {
    let ends = |c: char| !c.is_alphanumeric() && c != '_';
    let mut names: Vec<&str> =
        code.split(before).skip(1).filter_map(|rest| rest.split(ends).next()).filter(|name| !name.is_empty()).collect();
    for group in code.split(&format!("{before}{{")).skip(1) {
        let inside = group.split('}').next().unwrap_or_default();
        names.extend(inside.split(',').filter_map(|name| name.trim().split(ends).next()).filter(|name| !name.is_empty()));
    }
    names
}

#[test]
fn rooms_import_only_what_the_table_says() {
    let rooms: BTreeMap<&str, &[&str]> = EDGES.iter().copied().collect();
    let mut wrong = Vec::new();
    for (path, code) in sources() {
        let Some((room, _)) = path.split_once('/') else { continue };
        let Some(allowed) = rooms.get(room) else { continue };
        for name in names_after(&code, "crate::") {
            if name != room && rooms.contains_key(name) && !allowed.contains(&name) {
                wrong.push(format!("src/{path} imports {name}"));
            }
            if matches!(name, "memo" | "cmd") {
                wrong.push(format!("src/{path} imports {name}, which is above it"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn outside_crates_stay_behind_their_fence() {
    let mut wrong = Vec::new();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for (path, code) in sources() {
        for (name, places) in FENCES {
            let found = code.contains(&format!("{name}::")) || code.contains(&format!("use {name};"));
            if found && !places.iter().any(|place| path.starts_with(place)) {
                wrong.push(format!("src/{path} uses {name}, which belongs in {places:?}"));
            }
            if found {
                used.insert(name);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let dependencies = manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next()).expect("dependencies");
    let named = dependencies.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.trim().replace('-', "_"));
    for name in named.filter(|name| !name.starts_with('#')) {
        assert!(FENCES.iter().any(|(fenced, _)| *fenced == name), "{name} has no fence in tests/architecture.rs");
        assert!(used.contains(name.as_str()), "{name} is a dependency that nothing uses");
    }
}

#[test]
fn every_dependency_says_why_and_where() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let dependencies = manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next()).expect("dependencies");
    let mut reason = false;
    for line in dependencies.lines() {
        if line.starts_with('#') {
            reason = true;
        } else if line.contains(" = ") {
            assert!(reason, "no reason above: {line}");
        } else {
            reason = false;
        }
    }
}

#[test]
fn files_are_short_and_say_why_they_exist() {
    let longer: BTreeMap<&str, &str> = LONGER.iter().copied().collect();
    let mut wrong = Vec::new();
    for folder in ["src", "xtask/src", "tests"] {
        for path in rust_files(&root().join(folder)) {
            let text = fs::read_to_string(&path).expect("a source");
            let shown = path.strip_prefix(root()).expect("inside").to_string_lossy().into_owned();
            let lines = text.lines().count();
            if lines > LONGEST && !longer.contains_key(shown.as_str()) {
                wrong.push(format!("{shown} has {lines} lines"));
            }
            if !text.starts_with("//!") && !text.starts_with("#!") {
                wrong.push(format!("{shown} does not say why it exists"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nobody_but_the_command_room_prints() {
    for (path, code) in sources() {
        let may_print = path.starts_with("cmd/") || path == "main.rs";
        let prints = ["println!", "eprintln!", "print!(", "eprint!("].iter().any(|word| code.contains(word));
        assert!(may_print || !prints, "src/{path} prints");
    }
}

#[test]
fn nothing_waits_to_be_written() {
    let unfinished = ["todo!(", "unimplemented!(", "TODO", "FIXME"];
    for (path, _) in sources() {
        let text = fs::read_to_string(root().join("src").join(&path)).expect("a source");
        for word in unfinished {
            assert!(!text.contains(word), "src/{path} has {word}");
        }
    }
}

#[test]
fn paths_in_the_documents_exist() {
    for document in ["ARCHITECTURE.md", "README.md", "CONTRIBUTING.md"] {
        let text = fs::read_to_string(root().join(document)).expect("a document");
        for quoted in text.split('`').skip(1).step_by(2) {
            let is_path =
                quoted.contains('/') && !quoted.contains(char::is_whitespace) && !quoted.contains(['<', '*', ':', '{', '…', '#', '$']);
            let ours = ["src/", "content/", "locales/", "themes/", "tests/", "docs/", "xtask/", "search-index/", ".ci/", ".cargo/"];
            if is_path && ours.iter().any(|folder| quoted.starts_with(folder)) {
                assert!(root().join(quoted).exists(), "{document} names {quoted}, which does not exist");
            }
        }
    }
}

#[test]
fn the_program_knows_nothing_of_the_flagship() {
    let content = root().join("content");
    let names = |folder: &Path| -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder of the flagship").flatten();
        entries.filter(|entry| entry.path().is_dir()).map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    };
    // Words that are English too, or kinds of page.
    let common = ["start", "information"];
    let ids: Vec<String> = names(&content.join("districts")).into_iter().chain(names(&content.join("citywide"))).collect();
    let mut wrong = Vec::new();
    for (path, code) in sources() {
        let words: BTreeSet<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').collect();
        for id in ids.iter().filter(|id| !common.contains(&id.as_str())) {
            if words.contains(id.as_str()) {
                wrong.push(format!("src/{path} has the flagship's word {id}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
