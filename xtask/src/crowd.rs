//! The golden queries on a large site: the flagship with many ordinary pages about other things among
//! its own, written for no query.

use std::process::Command;

use crate::corpus::{Corpus, PER_SUBJECT};
use crate::shell::{self, Result};
use crate::{flagship, tree};

/// Writes the site with so many ordinary pages in each language of the corpus, builds it, and asks.
pub fn run(pages: usize) -> Result {
    let program = flagship::program(true)?;
    let root = tree::fresh(shell::target().join("crowd"))?;
    for (name, path) in tree::files(&shell::root().join("content"))? {
        let to = root.join("content").join(name);
        std::fs::create_dir_all(to.parent().unwrap_or(&root))?;
        std::fs::copy(path, to)?;
    }
    Corpus::new(pages * PER_SUBJECT).write_crowd(&root)?;
    let output = root.join("public");
    // A draft: nobody has put the ordinary pages into easy read.
    let mut build = Command::new(&program);
    shell::read(build.arg("build").arg("--root").arg(&root).arg("--output").arg(&output).args(["--profile", "draft"]))?;
    let mut ask = Command::new("node");
    ask.arg(shell::root().join("search-index/queries/run.js")).arg(&output).arg(root.join("content"));
    // The floors are the flagship's own: here a word that means nothing there may have its page.
    ask.status()?;
    Ok(())
}
