//! What people see of the command: its words, where they go, and how it ends.

#![allow(clippy::disallowed_methods, reason = "the command is tried on a real disk")]

mod harness;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use tempfile::TempDir;

/// A site from `tests/sites/` in a folder of its own, where the command runs.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn with(site: &str) -> Self {
        Self::of(&harness::root().join("tests/sites").join(site))
    }

    fn flagship() -> Self {
        Self::of(&harness::root())
    }

    fn of(site: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (path, bytes) in files(&site.join("content")) {
            let file = folder.path().join("content").join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder that can be made");
            fs::write(file, bytes).expect("a file that can be written");
        }
        Self { folder }
    }

    fn edit(self, path: &str, from: &str, to: &str) -> Self {
        let file = self.folder.path().join(path);
        let text = fs::read_to_string(&file).expect("text");
        assert!(text.contains(from), "{path} has no `{from}`");
        fs::write(file, text.replacen(from, to, 1)).expect("a file that can be written");
        self
    }

    fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ingang"));
        command.args(words.split_whitespace()).current_dir(self.folder.path()).stdin(Stdio::null());
        for name in ["LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "NO_COLOR", "GITHUB_ACTIONS", "CI"] {
            command.env_remove(name);
        }
        command
    }

    fn run(&self, words: &str) -> Output {
        self.command(words).output().expect("the program runs")
    }

    /// Command, exit code and both streams, without what differs from run to run.
    fn said(&self, words: &str) -> String {
        let output = self.run(words);
        let text = |bytes: &[u8]| self.steady(std::str::from_utf8(bytes).expect("text"));
        let code = output.status.code().expect("an exit code");
        let streams = [("out", text(&output.stdout)), ("err", text(&output.stderr))];
        let shown = streams.iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| format!("-- {name}\n{text}"));
        format!("$ ingang {words}\n-- exit {code}\n{}", shown.collect::<String>())
    }

    /// Times and the temporary folder go.
    fn steady(&self, text: &str) -> String {
        let text = text.replace(&*self.folder.path().to_string_lossy(), "FOLDER");
        text.split_inclusive('\n').map(without_time).collect()
    }

    fn published(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.folder.path().join("public"))
    }
}

/// A line with `TIME` where it says how many seconds or milliseconds something took.
fn without_time(line: &str) -> String {
    let mut steady: Vec<&str> = Vec::new();
    for word in line.split(' ') {
        let unit = word.trim_end_matches(['.', ':', '\n']);
        let is_number = |word: &&str| !word.is_empty() && word.chars().all(|character| character.is_ascii_digit());
        if matches!(unit, "ms" | "s") && steady.last().is_some_and(is_number) {
            steady.pop();
            steady.push("TIME");
            steady.push(&word[unit.len()..]);
        } else {
            steady.push(word);
        }
    }
    steady.join(" ").replace("TIME .", "TIME.").replace("TIME :", "TIME:")
}

/// Every file under a folder, by its path inside it.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(at) = waiting.pop() {
        for entry in fs::read_dir(at).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let inside = path.strip_prefix(folder).expect("inside").to_string_lossy().into_owned();
                found.insert(inside, fs::read(path).expect("a readable file"));
            }
        }
    }
    found
}

/// A site with one fault of each severity.
fn faulty() -> Desk {
    Desk::with("minimal").edit("content/citywide/start/sv.md", "---\n\n", "---\n\nRing 08-465 004 00 eller läs [mer](page:finns-inte).\n\n")
}

#[track_caller]
fn snapshot(name: &str, desk: &Desk, commands: &[&str]) {
    let said: String = commands.iter().map(|words| desk.said(words) + "\n").collect();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => "cli" }, {
        insta::assert_snapshot!(name, said);
    });
}

#[test]
fn help_is_in_the_language_of_the_reader() {
    let desk = Desk::with("minimal");
    let pages = [
        "--help",
        "build --help",
        "check --help",
        "serve --help",
        "audit --help",
        "new --help",
        "new district --help",
        "search --help",
        "status --help",
        "translate --help",
        "explain --help",
        "readability --help",
    ];
    for language in ["sv", "en"] {
        let commands: Vec<String> = pages.iter().map(|page| format!("--ui-lang {language} {page}")).collect();
        snapshot(&format!("help-{language}"), &desk, &commands.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

#[test]
fn a_mistyped_command_says_what_was_meant() {
    let wrong = [
        "",
        "buld",
        "build --profil release",
        "build --profile relase",
        "build --today 22/11",
        "explain",
        "explain broken-lnk",
        "--ui-lang fr check",
    ];
    let desk = Desk::with("minimal");
    for language in ["sv", "en"] {
        let commands: Vec<String> = wrong
            .iter()
            .map(|words| if words.contains("--ui-lang") { (*words).to_owned() } else { format!("--ui-lang {language} {words}") })
            .collect();
        snapshot(&format!("mistyped-{language}"), &desk, &commands.iter().map(|words| words.trim()).collect::<Vec<_>>());
    }
}

#[test]
fn a_build_says_what_it_made_and_where() {
    let desk = Desk::with("minimal");
    snapshot(
        "build",
        &desk,
        &["build --ui-lang sv --profile release", "build --ui-lang en --output again", "check --ui-lang sv", "check --ui-lang en"],
    );
}

#[test]
fn findings_are_told_in_four_forms_and_two_languages() {
    let desk = faulty();
    let forms = ["full", "concise", "json", "github"];
    for language in ["sv", "en"] {
        let commands: Vec<String> = forms.iter().map(|form| format!("check --ui-lang {language} --format {form}")).collect();
        snapshot(&format!("findings-{language}"), &desk, &commands.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

#[test]
fn any_page_is_audited_and_each_outcome_says_where() {
    let desk = Desk::with("minimal");
    let page = |name: &str, html: &str| {
        fs::create_dir_all(desk.folder.path().join("pages")).expect("a folder that can be made");
        fs::write(desk.folder.path().join("pages").join(name), html).expect("a file that can be written");
    };
    page("a.html", "<!doctype html>\n<html lang=\"sv\">\n<title>Stöd</title>\n<main><h1>Stöd</h1> <a href=\"/\"></a></main>\n</html>\n");
    page("b.html", "<!doctype html>\n<html lang=\"sv\">\n<title>Stöd</title>\n<main><h1>Stöd</h1></main>\n</html>\n");
    let commands = ["--ui-lang sv audit pages", "--ui-lang en audit pages/a.html pages/b.html", "audit pages/b.html", "audit c.html"];
    snapshot("audit", &desk, &commands);
    let json = desk.run("audit pages --format json");
    assert_eq!(json.status.code(), Some(1));
    let files: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    let of_first = files[0]["outcomes"].as_array().expect("outcomes");
    let failed: Vec<_> = of_first.iter().filter(|outcome| outcome["outcome"] == "failed").collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(
        failed[0].to_string(),
        r#"{"column":21,"en301549":["9.2.4.4","9.4.1.2"],"line":4,"outcome":"failed","rule":"c487ae","selector":"html > body > main > a","wcag":["2.4.4","4.1.2"]}"#
    );
    assert!(of_first.iter().any(|outcome| outcome["outcome"] == "inapplicable" && outcome["selector"].is_null()));
}

#[test]
fn a_rule_is_explained_in_the_language_of_the_reader() {
    snapshot("explain", &Desk::with("minimal"), &["explain literal-phone --ui-lang sv", "explain literal-phone --ui-lang en"]);
}

#[test]
fn a_table_shows_how_hard_texts_are() {
    let desk = Desk::with("other-place").edit("content/citywide/households/en.md", "---\n\n", MANY_WORDS);
    let commands = [
        "readability --ui-lang en",
        "readability households --ui-lang sv",
        "readability households --ui-lang en",
        "readability young --locale en --format json",
        "readability nowhere --ui-lang sv",
        "readability --locale xx --ui-lang en",
    ];
    snapshot("readability", &desk, &commands);
}

/// Enough words for an index: 20 sentences of five words, each of one syllable.
const MANY_WORDS: &str = "---\n\n\
    You can call us now. You can call us now. You can call us now. You can call us now. You can call us now.\n\
    You can call us now. You can call us now. You can call us now. You can call us now. You can call us now.\n\
    You can call us now. You can call us now. You can call us now. You can call us now. You can call us now.\n\
    You can call us now. You can call us now. You can call us now. You can call us now. You can call us now.\n\n";

#[test]
fn search_says_what_is_found_and_why() {
    let commands = |language: &str| {
        let words = [
            "centrum",
            "centrum --district centrum",
            "samtal --offer samtal",
            "xyzzyq",
            "centrum --locale fr",
            "centrum --district norr",
            "centrum --offer norr",
        ];
        words.map(|words| format!("search {words} --ui-lang {language}")).to_vec()
    };
    let all: Vec<String> = ["sv", "en"].into_iter().flat_map(commands).collect();
    snapshot("search", &Desk::with("minimal"), &all.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(faulty().run("search centrum").status.code(), Some(1), "there is nothing to search in a site with errors");
    let without = Desk::with("minimal").edit("content/site.yaml", "default: sv", "default: sv\nsearch: no");
    assert_eq!(without.run("search centrum").status.code(), Some(2), "a site may have no search");
}

#[test]
fn new_files_say_what_belongs_where() {
    let desk = Desk::with("minimal");
    snapshot(
        "new",
        &desk,
        &[
            "new page hitta-hit --ui-lang sv",
            "new page hitta-hit --ui-lang sv",
            "new page ../ute --ui-lang sv",
            "new district norr --ui-lang sv",
            "new district norr --name Norr --ui-lang sv",
            "new translation start sv.easy --ui-lang sv",
            "new translation hitta-hit sv.easy --ui-lang en",
            "new translation hitta-hit fr --ui-lang en",
        ],
    );
    let made = files(&desk.folder.path().join("content"));
    let made: String =
        ["citywide/hitta-hit/page.yaml", "citywide/hitta-hit/sv.md", "citywide/hitta-hit/sv.easy.md", "districts/norr/district.yaml"]
            .iter()
            .map(|path| format!("== {path}\n{}\n", String::from_utf8_lossy(&made[*path])))
            .collect();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => "cli" }, {
        insta::assert_snapshot!("new-files", made);
    });
}

#[test]
fn translations_that_wait_are_told_and_recorded() {
    let desk = Desk::with("minimal").edit("content/citywide/start/sv.md", "---\n\n", "---\n\nEtt nytt stycke.\n\n");
    snapshot(
        "translations",
        &desk,
        &[
            "status --ui-lang sv",
            "status --ui-lang en --fail-on-stale",
            "status start --locale sv.easy --format concise --ui-lang sv",
            "status start --format json --ui-lang en",
            "status strat --ui-lang sv",
            "status start --locale fr --ui-lang en",
            "check --ui-lang sv",
            "check --ui-lang en",
            "translate --ui-lang sv",
            "translate --accept --minor --ui-lang en",
            "translate --accept start --ui-lang sv",
            "translate --accept start sv --ui-lang en",
            "translate --minor --ui-lang sv",
            "translate --minor start --block 12 --ui-lang en",
            "translate --minor start --ui-lang sv",
            "translate --accept start sv.easy --ui-lang en",
            "translate --accept start --all --ui-lang sv",
            "translate --sync --ui-lang en",
            "status --ui-lang en --fail-on-stale",
        ],
    );
}

#[test]
fn shells_complete_every_command() {
    let desk = Desk::with("minimal");
    for shell in ["bash", "zsh", "fish"] {
        let output = desk.run(&format!("completions {shell}"));
        assert!(output.status.success(), "{shell}");
        let script = String::from_utf8(output.stdout).expect("text");
        let words = [
            "build",
            "check",
            "serve",
            "audit",
            "status",
            "translate",
            "explain",
            "readability",
            "search",
            "district",
            "translation",
            "completions",
        ];
        for word in words {
            assert!(script.contains(word), "{shell} does not know `{word}`");
        }
    }
}

#[test]
fn the_environment_says_the_language() {
    let desk = Desk::with("minimal");
    for (lang, words) in [("sv_SE.UTF-8", "inget att åtgärda"), ("en_GB.UTF-8", "nothing to mend"), ("fi_FI.UTF-8", "nothing to mend")] {
        let output = desk.command("check").env("LANG", lang).output().expect("the program runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
        assert!(said.contains(words), "{lang}: {said}");
    }
}

#[test]
fn a_build_that_fails_leaves_what_is_published() {
    let desk = Desk::with("minimal");
    assert!(desk.run("build").status.success());
    let before = desk.published();
    let desk = desk.edit("content/citywide/start/sv.md", "---\n\n", "---\n\nLäs [mer](page:finns-inte).\n\n");
    assert_eq!(desk.run("build").status.code(), Some(1));
    assert!(before == desk.published(), "the published site is as it was");
}

#[test]
fn a_build_that_is_cut_off_leaves_what_is_published() {
    let desk = Desk::flagship();
    assert!(desk.run("build").status.success());
    let before = desk.published();
    let desk = desk.edit("content/facts/contacts.yaml", "08-465 004 00", "08-465 004 99");
    let mut cut = 0;
    for wait in [5, 50, 200, 400, 800] {
        let mut build = desk.command("build").stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program runs");
        std::thread::sleep(Duration::from_millis(wait));
        if build.try_wait().expect("a running program").is_none() {
            build.kill().expect("a program that can be ended");
            cut += 1;
        }
        build.wait().expect("an ended program");
        let now = desk.published();
        // Publishing moves whole files: each is the old one or the new one, and none is missing.
        assert!(before.keys().all(|path| now.contains_key(path) || path.starts_with("assets/")), "after {wait} ms");
        assert!(now.values().all(|bytes| !bytes.is_empty()), "after {wait} ms");
    }
    assert!(cut > 0, "at least one build was cut off");
    assert!(desk.run("build").status.success(), "the next build mends all");
    let after = desk.published();
    assert!(after.keys().eq(before.keys()) && after != before, "the same files with the new number");
}
