//! All tests: Rust, browser modules, and the built site in a real browser.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::shell::{self, Failure, Result};
use crate::{flagship, tree};

/// Everything that the README's `cargo xtask test` promises.
pub fn all() -> Result {
    let browser = find_browser()?;
    rust()?;
    in_browser(&browser)
}

/// The tests in Rust.
pub fn rust() -> Result {
    shell::run(&mut shell::cargo(&["test", "--workspace"]))
}

/// The tests in JavaScript: modules on their own, then the built site in a browser.
pub fn browser() -> Result {
    in_browser(&find_browser()?)
}

fn in_browser(browser: &Path) -> Result {
    let program = flagship::program(false)?;
    let site = tree::fresh(shell::target().join("e2e"))?.join("public");
    flagship::build(&program, shell::root(), &site)?;
    search(&program, &site)?;
    let tests = install_packages()?;
    let threads = std::thread::available_parallelism().map_or(1, usize::from).to_string();
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec"]).arg(format!("--test-concurrency={threads}")).current_dir(tests);
    shell::run(node.env("INGANG", program).env("INGANG_SITE", site).env("CHROME", browser))
}

/// The engine of search on the files of a built site, then the golden queries.
fn search(program: &Path, site: &Path) -> Result {
    let room = shell::root().join("search-index");
    shell::run(Command::new("node").arg("--test").current_dir(room.join("web")).env("INGANG", program).env("INGANG_SITE", site))?;
    shell::run(Command::new("node").arg(room.join("queries/run.js")).arg(site).arg(shell::root().join("content")))
}

/// The packages of the browser tests, as their lock file has them. Returns the tests' folder.
pub fn install_packages() -> Result<PathBuf> {
    let tests = shell::root().join("tests/e2e");
    let at = |file: &str| -> Option<SystemTime> { fs::metadata(tests.join(file)).and_then(|found| found.modified()).ok() };
    let installed = at("node_modules/.package-lock.json");
    if installed.is_none() || installed < at("package-lock.json") {
        shell::run(Command::new("npm").arg("ci").current_dir(&tests))?;
    }
    Ok(tests)
}

/// A browser for the tests: `CHROME`, or one that is installed, or Debian's, installed now.
/// Node must be there as well.
pub fn find_browser() -> Result<PathBuf> {
    find_node()?;
    find_java()?;
    if let Some(named) = std::env::var_os("CHROME").map(PathBuf::from) {
        let missing = || Failure::new(format!("CHROME names {}, which is no file", named.display()));
        return named.is_file().then(|| named.clone()).ok_or_else(missing);
    }
    if let Some(found) = installed_browser() {
        return Ok(found);
    }
    install("chromium")?;
    installed_browser().ok_or_else(|| {
        Failure::new(
            "The browser tests need Chromium or Chrome.\n\
             Debian and Ubuntu: `sudo apt-get install chromium`. Others: install it, or name it: `CHROME=/path/to/chrome cargo xtask test`.\n\
             Without a browser: `cargo xtask test rust`.",
        )
    })
}

fn installed_browser() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].into_iter().find_map(shell::find)
}

/// Node, new enough to have a test runner that runs files side by side.
fn find_node() -> Result {
    let words =
        "The browser tests need Node 20 or newer with npm (Debian: `apt-get install nodejs npm`).\nWithout it: `cargo xtask test rust`.";
    let missing = |_| Failure::new(words);
    let version = shell::read(Command::new("node").arg("--version")).map_err(missing)?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse().ok());
    if major >= Some(20) && shell::find("npm").is_some() { Ok(()) } else { Err(Failure::new(words)) }
}

/// Java for the Nu HTML checker: one that is installed, or Debian's, installed now.
fn find_java() -> Result {
    if shell::find("java").is_none() {
        install("default-jre-headless")?;
    }
    let words = "The browser tests need Java 11 or newer, for the Nu HTML checker (Debian: `sudo apt-get install default-jre-headless`).\n\
                 Without it: `cargo xtask test rust`.";
    shell::find("java").map(|_| ()).ok_or_else(|| Failure::new(words))
}

/// Installs a package of Debian's, where we may.
fn install(package: &str) -> Result {
    if !may_install() {
        return Ok(());
    }
    shell::run(Command::new("apt-get").arg("update"))?;
    shell::run(Command::new("apt-get").args(["install", "--yes", "--no-install-recommends", package]))
}

/// Whether this is Debian, or one of its kind, and we may install packages.
fn may_install() -> bool {
    let is_root = shell::read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    is_root && shell::find("apt-get").is_some()
}
