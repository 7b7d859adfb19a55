//! New files for people to go on with; never over what is there.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::Failure;

/// Writes files that do not exist yet, with the folders above them: all, or none.
///
/// # Errors
/// When one of them exists ([`io::ErrorKind::AlreadyExists`]) or cannot be written.
pub fn fresh(files: &[(PathBuf, String)]) -> Result<(), Failure> {
    for (at, (path, text)) in files.iter().enumerate() {
        if let Err(error) = create(path, text) {
            for (made, _) in &files[..at] {
                // What was written a moment ago is taken back; the first failure is the one told.
                drop(std::fs::remove_file(made));
            }
            return Err(Failure::Machine(path.clone(), error));
        }
    }
    Ok(())
}

fn create(path: &Path, text: &str) -> io::Result<()> {
    path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::fresh;

    #[test]
    fn all_files_are_written_or_none() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = |name: &str| (folder.path().join("a").join(name), name.to_owned());
        assert!(fresh(&[file("one"), file("two")]).is_ok());
        assert!(fresh(&[file("three"), file("two")]).is_err());
        assert!(!folder.path().join("a/three").exists());
    }
}
