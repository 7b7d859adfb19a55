//! What the guides in `docs/` tell people to do is done here, on a copy of the flagship, in order:
//! the commands they show, and the changes to files. A guide that is no longer true fails.
//!
//! - a block `console`: lines that begin with `$ ` are run in the site's folder, in the language of
//!   the guide; the lines under them must stand in what the program says. `# exit 1` after a
//!   command says that it must fail.
//! - a block with `file=PATH` and `replace`, `write` or `append`: the change is made. `replace` has
//!   the old text, a line `---`, and the new text.
//! - every other block is only shown.

#![allow(clippy::disallowed_methods, reason = "guides are followed on a real disk")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A fenced block of a guide.
struct Block<'t> {
    line: usize,
    info: &'t str,
    text: String,
}

/// The fenced blocks of a guide, in order.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut open: Option<Block<'_>> = None;
    for (number, line) in (1..).zip(text.lines()) {
        match (&mut open, line.strip_prefix("```")) {
            (Some(_), Some("")) => blocks.extend(open.take()),
            (Some(block), _) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, Some(info)) => open = Some(Block { line: number, info: info.trim(), text: String::new() }),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

/// A copy of the flagship that a guide may change.
struct Desk {
    folder: tempfile::TempDir,
    language: &'static str,
}

impl Desk {
    fn new(language: &'static str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        copy(&root().join("content"), &folder.path().join("content"));
        Self { folder, language }
    }

    /// Does what a block says; what went wrong, if anything did.
    fn follow(&self, block: &Block<'_>) -> Result<(), String> {
        if block.info == "console" {
            return self.console(&block.text);
        }
        let mut words = block.info.split_whitespace();
        let (Some(path), Some(how)) = (words.find_map(|word| word.strip_prefix("file=")), words.next()) else { return Ok(()) };
        let file = self.folder.path().join(path);
        let before = fs::read_to_string(&file).unwrap_or_default();
        let after = match how {
            "write" => block.text.clone(),
            "append" => before + &block.text,
            "replace" => {
                let (old, new) = block.text.split_once("\n---\n").ok_or("no line `---`")?;
                let new = new.trim_end_matches('\n');
                if !before.contains(old) {
                    return Err(format!("{path} does not hold:\n{old}"));
                }
                before.replacen(old, new, 1)
            }
            other => return Err(format!("`{other}` is no way to change a file")),
        };
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder that can be made");
        fs::write(file, after).map_err(|error| error.to_string())
    }

    fn console(&self, text: &str) -> Result<(), String> {
        let mut said = String::new();
        for line in text.lines() {
            if let Some(command) = line.strip_prefix("$ ") {
                said = self.run(command)?;
            } else if !said.contains(line.trim_end()) {
                return Err(format!("the program does not say:\n{line}\nbut:\n{said}"));
            }
        }
        Ok(())
    }

    /// Runs a command and gives what it printed.
    fn run(&self, command: &str) -> Result<String, String> {
        let (command, expected) = match command.split_once("# exit ") {
            Some((command, code)) => (command, code.trim().parse::<i32>().map_err(|error| error.to_string())?),
            None => (command, 0),
        };
        let words = words(command);
        let Some((program, words)) = words.split_first() else { return Err("no command".to_owned()) };
        if program != "ingang" {
            return Err(format!("`{program}` is not a command of this project"));
        }
        let mut run = Command::new(env!("CARGO_BIN_EXE_ingang"));
        run.args(words).args(["--ui-lang", self.language]).current_dir(self.folder.path());
        let output = run.output().map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        match output.status.code() {
            Some(code) if code == expected => Ok(said),
            code => Err(format!("`{command}` ends with {code:?}, not {expected}:\n{said}")),
        }
    }
}

/// The words of a command; double quotes keep some together.
fn words(command: &str) -> Vec<String> {
    let parts = command.split('"').enumerate();
    let words = parts.flat_map(
        |(number, part)| {
            if number % 2 == 1 { vec![part.to_owned()] } else { part.split_whitespace().map(str::to_owned).collect() }
        },
    );
    words.collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder that can be made");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(&from, &to).expect("a file that can be copied");
        }
    }
}

/// Follows every guide of a language.
fn follow(language: &'static str) {
    let folder = root().join("docs").join(language);
    let mut guides: Vec<PathBuf> = fs::read_dir(folder).expect("guides").flatten().map(|entry| entry.path()).collect();
    guides.sort();
    let mut done = 0;
    for guide in guides {
        let text = fs::read_to_string(&guide).expect("text");
        let desk = Desk::new(language);
        for block in blocks(&text) {
            done += usize::from(block.info == "console");
            if let Err(reason) = desk.follow(&block) {
                panic!("{}:{}: {reason}", guide.display(), block.line);
            }
        }
    }
    assert!(done >= 8, "the guides show what to type: {done} blocks");
}

#[test]
fn the_guides_in_swedish_are_true() {
    follow("sv");
}

#[test]
fn the_guides_in_english_are_true() {
    follow("en");
}

#[test]
fn every_guide_is_there_in_both_languages() {
    let names = |language: &str| -> Vec<_> {
        let mut names: Vec<_> =
            fs::read_dir(root().join("docs").join(language)).expect("guides").flatten().map(|entry| entry.file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names("sv"), names("en"));
}
