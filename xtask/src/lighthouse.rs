//! Lighthouse on the built flagship: figures for `docs/benchmarks.md`, not a test.

use std::process::Command;

use crate::shell::{self, Result};
use crate::{flagship, test, tree};

/// The version that the figures were made with.
const LIGHTHOUSE: &str = "lighthouse@13";

/// Builds the flagship, fetches Lighthouse into `target/` where it is not there yet, and prints a
/// table of its scores on a phone with a slow line.
pub fn run() -> Result {
    let browser = test::find_browser()?;
    let program = flagship::program(true)?;
    let site = tree::fresh(shell::target().join("lighthouse-site"))?.join("public");
    flagship::build(&program, shell::root(), &site)?;
    let tests = test::install_packages()?;
    let folder = shell::target().join("lighthouse");
    if !folder.join("node_modules/lighthouse").is_dir() {
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("package.json"), "{\"private\": true}\n")?;
        shell::run(Command::new("npm").args(["install", "--no-audit", "--no-fund", LIGHTHOUSE]).current_dir(&folder))?;
    }
    let mut node = Command::new("node");
    node.arg("lighthouse.mjs").arg(&folder).current_dir(tests);
    shell::run(node.env("INGANG_SITE", site).env("CHROME", browser))
}
