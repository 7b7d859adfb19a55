//! A site on the disk, for commands that read and write files.

#![allow(clippy::disallowed_methods, reason = "the command is tried on a real disk")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A copy of the flagship on the disk.
pub struct Desk(tempfile::TempDir);

impl Desk {
    /// The flagship, with the files that are kept.
    pub fn new(keep: impl Fn(&Path) -> bool) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        copy(&super::root().join("content"), &folder.path().join("content"), &keep);
        Self(folder)
    }

    /// A copy of a small site, in Swedish and easy Swedish.
    pub fn small() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        copy(&super::root().join("tests/sites/minimal/content"), &folder.path().join("content"), &|_| true);
        Self(folder)
    }

    /// Writes a file.
    pub fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().expect("a folder")).expect("a folder that can be made");
        fs::write(self.path(path), text).expect("a file that can be written");
    }

    /// Gives every block of a work list that has no words in the translation those of the original.
    pub fn fill(&self, list: &str) {
        let text = self.text(list);
        let with_target = |segment: &str| match segment.split_once("<source>").and_then(|(_, rest)| rest.split_once("</source>")) {
            Some((source, rest)) if !rest.contains("<target>") => {
                segment.replacen("</source>", &format!("</source><target>{source}</target>"), 1)
            }
            _ => segment.to_owned(),
        };
        self.write(list, &text.split_inclusive("</segment>").map(with_target).collect::<String>());
    }

    /// Where a file is.
    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("text")
    }

    /// Replaces the first `from` in a file by `to`.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path} has no `{from}`");
        fs::write(self.path(path), text.replacen(from, to, 1)).expect("a file that can be written");
    }

    /// Exit code and everything that was said.
    pub fn run(&self, words: &str) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ingang"));
        let output =
            command.args(words.split(' ')).args(["--ui-lang", "en"]).current_dir(self.0.path()).output().expect("the program runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        (output.status.code().expect("an exit code"), said)
    }
}

fn copy(from: &Path, to: &Path, keep: &dyn Fn(&Path) -> bool) {
    fs::create_dir_all(to).expect("a folder that can be made");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to, keep);
        } else if keep(&from) {
            fs::copy(&from, &to).expect("a file that can be copied");
        }
    }
}
