//! The flagship built with two versions, and how the outputs differ: what a reviewer reads beside
//! the change itself.
//!
//! A revision is built whole: its program, theme, words and content. A program that is already
//! built builds the content of this checkout.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::flagship;
use crate::shell::{self, Failure, Result};
use crate::tree::{self, Difference};

/// How many changed pages are shown with their differences, and how many names are listed.
const SHOWN: usize = 5;
const LISTED: usize = 40;

/// Builds with both and prints the difference of the outputs.
pub fn run(old: &str, new: &str) -> Result {
    let folder = shell::target().join("compare");
    fs::create_dir_all(&folder)?;
    let before = build(old, &folder, "old")?;
    let after = build(new, &folder, "new")?;
    let difference = Difference::between(&before, &after)?;
    if difference.is_empty() {
        println!("\nThe outputs are the same, byte for byte.");
        return Ok(());
    }
    list("added", &difference.added);
    list("removed", &difference.removed);
    list("changed", &difference.changed);
    let mains = tree::fresh(folder.join("main"))?;
    let mut shown = 0;
    for name in difference.changed.iter().filter(|name| tree::is(name, "html")) {
        if shown == SHOWN {
            break;
        }
        shown += usize::from(show(name, &before, &after, &mains)?);
    }
    if shown == 0 && !difference.changed.is_empty() {
        println!("\nInside <main> no page differs.");
    }
    println!("\nBoth outputs: {} and {}", before.display(), after.display());
    Ok(())
}

/// The output of one version.
fn build(version: &str, folder: &Path, name: &str) -> Result<PathBuf> {
    let output = tree::fresh(folder.join(name))?.join("public");
    let (program, root) = if Path::new(version).is_file() {
        (std::path::absolute(version)?, shell::root().to_path_buf())
    } else {
        let checkout = folder.join(format!("checkout-{name}"));
        (build_revision(version, &checkout, folder)?, checkout)
    };
    flagship::build(&program, &root, &output)?;
    Ok(output)
}

/// The program of a revision, built in a checkout of its own.
fn build_revision(revision: &str, checkout: &Path, folder: &Path) -> Result<PathBuf> {
    let git = |arguments: &[&str], at: &Path| shell::read(Command::new("git").args(arguments).current_dir(at));
    let commit = git(&["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")], shell::root())
        .map_err(|_| Failure::new(format!("{revision} is neither a file nor a revision")))?;
    if checkout.exists() {
        git(&["checkout", "--quiet", "--force", "--detach", commit.trim()], checkout)?;
    } else {
        git(&["worktree", "add", "--quiet", "--force", "--detach", &checkout.to_string_lossy(), commit.trim()], shell::root())?;
    }
    let target = folder.join("target");
    shell::run(shell::cargo(&["build", "--bin", "ingang"]).current_dir(checkout).env("CARGO_TARGET_DIR", &target))?;
    let program = checkout.with_extension("program");
    fs::copy(target.join("debug/ingang"), &program)?;
    Ok(program)
}

fn list(what: &str, names: &BTreeSet<String>) {
    println!("\n{} {what}", names.len());
    for name in names.iter().take(LISTED) {
        println!("  {name}");
    }
    if names.len() > LISTED {
        println!("  … and {} more", names.len() - LISTED);
    }
}

/// Prints how the inside of `<main>` differs; says whether it does.
fn show(name: &str, before: &Path, after: &Path, mains: &Path) -> Result<bool> {
    let (old, new) = (mains.join("old"), mains.join("new"));
    fs::write(&old, main_of(&fs::read_to_string(before.join(name))?))?;
    fs::write(&new, main_of(&fs::read_to_string(after.join(name))?))?;
    let mut git = Command::new("git");
    git.args(["diff", "--no-index", "--no-color", "--unified=2", "--"]).args([&old, &new]);
    let text = String::from_utf8_lossy(&git.output()?.stdout).into_owned();
    let hunks: Vec<&str> = text.lines().skip_while(|line| !line.starts_with("@@")).collect();
    if hunks.is_empty() {
        return Ok(false);
    }
    println!("\n── {name}\n{}", hunks.join("\n"));
    Ok(true)
}

/// The inside of `<main>`, a tag a line, so that a difference shows only what differs. The whole
/// page where there is none.
fn main_of(html: &str) -> String {
    let inside = html.split_once("<main").map_or(html, |(_, rest)| rest.split_once("</main>").map_or(rest, |(main, _)| main));
    let lines = inside.replace('<', "\n<");
    lines.lines().map(str::trim_end).filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::main_of;

    #[test]
    fn only_main_is_compared_a_tag_a_line() {
        let html = "<body><header>x</header><main id=\"m\"><p>one <b>two</b></p>\n\n</main><footer>y</footer>";
        assert_eq!(main_of(html), " id=\"m\">\n<p>one\n<b>two\n</b>\n</p>\n");
    }
}
