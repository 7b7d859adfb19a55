//! Folders of files, and how two of them differ.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::Result;

/// Every file under a folder: path from the folder, with `/`, and where it is.
pub fn files(folder: &Path) -> Result<BTreeMap<String, PathBuf>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(at) = waiting.pop() {
        for entry in fs::read_dir(&at)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let inside = path.strip_prefix(folder).expect("inside the folder").to_string_lossy().replace('\\', "/");
                found.insert(inside, path);
            }
        }
    }
    Ok(found)
}

/// How a new folder differs from an old one.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Only in the new one.
    pub added: BTreeSet<String>,
    /// Only in the old one.
    pub removed: BTreeSet<String>,
    /// In both, with other bytes.
    pub changed: BTreeSet<String>,
}

impl Difference {
    /// Compares byte for byte.
    pub fn between(old: &Path, new: &Path) -> Result<Self> {
        let (old, new) = (files(old)?, files(new)?);
        let mut difference = Self::default();
        for (name, path) in &new {
            match old.get(name) {
                None => _ = difference.added.insert(name.clone()),
                Some(before) if fs::read(before)? != fs::read(path)? => _ = difference.changed.insert(name.clone()),
                Some(_) => {}
            }
        }
        difference.removed = old.into_keys().filter(|name| !new.contains_key(name)).collect();
        Ok(difference)
    }

    /// Whether the folders are the same.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}

/// Whether a file's name ends in this extension.
pub fn is(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == extension)
}

/// An empty folder.
pub fn fresh(folder: PathBuf) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::{Difference, fresh};

    #[test]
    fn what_was_added_removed_and_changed_is_told() {
        let folder = fresh(std::env::temp_dir().join(format!("ingang-tree-{}", std::process::id()))).expect("a folder");
        let write = |name: &str, text: &str| {
            let path = folder.join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        };
        for (name, text) in
            [("old/same", "1"), ("old/a/other", "1"), ("old/gone", "1"), ("new/same", "1"), ("new/a/other", "2"), ("new/come", "1")]
        {
            write(name, text);
        }
        let difference = Difference::between(&folder.join("old"), &folder.join("new")).expect("folders");
        let set = |name: &str| [name.to_owned()].into();
        assert_eq!(difference, Difference { added: set("come"), removed: set("gone"), changed: set("a/other") });
        std::fs::remove_dir_all(folder).expect("the folder");
    }
}
