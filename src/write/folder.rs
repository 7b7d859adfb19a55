//! From a staging folder beside the output into the output: new files first, deletions last.

#![expect(clippy::disallowed_methods, reason = "this room is the door through which files go out")]

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::model::{Fingerprint, OutPath, Output, Staging};

use super::manifest;

/// Why nothing was published. The words are for `cmd` to find.
#[derive(Debug)]
pub enum Failure {
    /// The output folder holds files, and none of them is a manifest of ours.
    NotOurs(PathBuf),
    /// The machine could not do it.
    Machine(PathBuf, io::Error),
}

/// What publishing did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Files written.
    pub written: usize,
    /// Files that were as before.
    pub same: usize,
    /// Files removed.
    pub removed: usize,
}

/// An output folder and the staging folder beside it.
pub struct Folder {
    output: PathBuf,
    /// Inside the temporary folder, with the rights that folders usually have, since it may become
    /// the output.
    staging: PathBuf,
    /// Goes away with what is left in it.
    _temporary: tempfile::TempDir,
    is_first: bool,
    before: BTreeMap<OutPath, (String, u64)>,
    failure: OnceLock<(PathBuf, io::Error)>,
}

impl Folder {
    /// Makes a staging folder beside `output`. Nothing in `output` is touched.
    ///
    /// # Errors
    /// When the folder beside `output` cannot be made, or `output` holds what Ingång did not make.
    pub fn open(output: &Path) -> Result<Self, Failure> {
        let machine = |error| Failure::Machine(output.to_owned(), error);
        let manifest = output.join(manifest::NAME);
        let before = match std::fs::read_to_string(&manifest) {
            Ok(text) => manifest::parse(&text).ok_or_else(|| Failure::NotOurs(output.to_owned()))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let empty = match std::fs::read_dir(output) {
                    Ok(mut entries) => entries.next().is_none(),
                    Err(error) if error.kind() == io::ErrorKind::NotFound => true,
                    Err(error) => return Err(machine(error)),
                };
                if !empty {
                    return Err(Failure::NotOurs(output.to_owned()));
                }
                BTreeMap::new()
            }
            Err(error) => return Err(machine(error)),
        };
        let parent = output.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        std::fs::create_dir_all(parent).map_err(machine)?;
        let temporary = tempfile::Builder::new().prefix(".ingang-staging-").tempdir_in(parent).map_err(machine)?;
        let staging = temporary.path().join("site");
        std::fs::create_dir(&staging).map_err(machine)?;
        let is_first = before.is_empty();
        let before = before.into_iter().filter(|(path, (_, size))| is_there(&output.join(path.as_str()), *size)).collect();
        Ok(Self { output: output.to_owned(), _temporary: temporary, staging, is_first, before, failure: OnceLock::new() })
    }

    /// Moves what differs from the staging folder into the output: assets first, then pages, the
    /// manifest, and at last the removal of what is no longer there.
    ///
    /// # Errors
    /// When the machine could not stage or move a file. The previous manifest then still stands.
    pub fn publish(self, output: &Output) -> Result<Published, Failure> {
        if let Some((path, error)) = self.failure.into_inner() {
            return Err(Failure::Machine(path, error));
        }
        let manifest = self.staging.join(manifest::NAME);
        std::fs::write(&manifest, manifest::to_text(output)).map_err(|error| Failure::Machine(manifest.clone(), error))?;
        // Nothing is published yet: the staging folder becomes the output in one step. A folder
        // that is there and empty gives way; any other trouble is met file by file.
        if self.is_first && std::fs::rename(&self.staging, &self.output).is_ok() {
            return Ok(Published { written: output.artifacts.len(), ..Published::default() });
        }
        let mut published = Published::default();
        let is_asset = |path: &OutPath| path.as_str().starts_with("assets/");
        let order = |wanted: bool| output.artifacts.iter().filter(move |(path, _)| is_asset(path) == wanted);
        for (path, artifact) in order(true).chain(order(false)) {
            if manifest::is_same(&self.before, path, artifact) {
                published.same += 1;
                continue;
            }
            move_file(&self.staging.join(path.as_str()), &self.output.join(path.as_str()))?;
            published.written += 1;
        }
        move_file(&manifest, &self.output.join(manifest::NAME))?;
        for path in self.before.keys().filter(|path| !output.artifacts.contains_key(path)) {
            remove(&self.output, path)?;
            published.removed += 1;
        }
        Ok(published)
    }
}

impl Staging for Folder {
    fn put(&self, path: &OutPath, bytes: &[u8], fingerprint: Fingerprint) {
        let artifact = crate::model::Artifact { fingerprint, size: bytes.len() as u64 };
        if manifest::is_same(&self.before, path, &artifact) {
            return;
        }
        let file = self.staging.join(path.as_str());
        if let Err(error) = write(&file, bytes) {
            // Only the first is told: after a full disk the others say the same.
            drop(self.failure.set((file, error)));
        }
    }
}

fn is_there(file: &Path, size: u64) -> bool {
    std::fs::metadata(file).is_ok_and(|metadata| metadata.is_file() && metadata.len() == size)
}

/// Writes a file; makes its folder only when it is missing, which is cheaper than asking first.
fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    match std::fs::write(file, bytes) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            file.parent().map_or(Ok(()), std::fs::create_dir_all)?;
            std::fs::write(file, bytes)
        }
        result => result,
    }
}

fn move_file(from: &Path, to: &Path) -> Result<(), Failure> {
    let moved = match std::fs::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let folder = to.parent().map_or(Ok(()), std::fs::create_dir_all);
            folder.and_then(|()| std::fs::rename(from, to))
        }
        result => result,
    };
    moved.map_err(|error| Failure::Machine(to.to_owned(), error))
}

/// Removes a file and the folders above it that are empty then.
fn remove(output: &Path, path: &OutPath) -> Result<(), Failure> {
    let file = output.join(path.as_str());
    match std::fs::remove_file(&file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(Failure::Machine(file, error)),
        _ => {}
    }
    let mut folder = file.parent();
    while let Some(empty) = folder.filter(|folder| *folder != output && std::fs::remove_dir(folder).is_ok()) {
        folder = empty.parent();
    }
    Ok(())
}
