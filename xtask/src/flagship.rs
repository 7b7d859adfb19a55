//! The demonstration site in `content/`, built by a program of ours.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Result};

/// Builds the program and says where it is.
pub fn program(release: bool) -> Result<PathBuf> {
    let profile: &[&str] = if release { &["--release"] } else { &[] };
    shell::run(shell::cargo(&["build", "--bin", "ingang"]).args(profile))?;
    Ok(shell::target().join(if release { "release" } else { "debug" }).join("ingang"))
}

/// The command that builds the site in `root` for the public.
pub fn command(program: &Path, root: &Path, output: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg("build").arg("--root").arg(root).arg("--output").arg(output).args(["--profile", "release"]);
    command
}

/// Builds the site in `root`; fails with the findings where there are any that stop it.
pub fn build(program: &Path, root: &Path, output: &Path) -> Result {
    shell::read(&mut command(program, root, output)).map(drop)
}

/// As [`build`], with this many threads.
pub fn build_with_threads(program: &Path, output: &Path, threads: usize) -> Result {
    shell::read(command(program, shell::root(), output).env("RAYON_NUM_THREADS", threads.to_string())).map(drop)
}
