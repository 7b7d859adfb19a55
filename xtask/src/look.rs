//! Pictures of every kind of page, for looking at.

use std::path::Path;
use std::process::Command;

use crate::shell::{self, Failure, Result};
use crate::{flagship, test, tree};

/// Builds the flagship and takes the pictures into `folder`, which is outside the repository.
pub fn run(folder: &Path) -> Result {
    let folder = std::path::absolute(folder)?;
    if folder.starts_with(shell::root()) && !folder.starts_with(shell::target()) {
        return Err(Failure::new("pictures do not belong in the repository: name a folder outside it"));
    }
    let browser = test::find_browser()?;
    let program = flagship::program(false)?;
    let site = tree::fresh(shell::target().join("look"))?.join("public");
    flagship::build(&program, shell::root(), &site)?;
    let tests = test::install_packages()?;
    std::fs::create_dir_all(&folder)?;
    let mut node = Command::new("node");
    node.arg("look.mjs").arg(&folder).current_dir(tests);
    shell::run(node.env("INGANG_SITE", site).env("CHROME", browser))
}
