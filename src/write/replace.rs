//! Files that Ingång itself keeps among the site's own, written anew: all, or none.

#![expect(clippy::disallowed_methods, reason = "this room is the door through which files go out")]

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::Failure;

/// Writes files in the place of what is there, and removes those without text. Everything is
/// written beside its place first; only then are the files moved, so that a full disk or a missing
/// right leaves all of them as they were.
///
/// # Errors
/// When a file cannot be written, moved or removed.
pub fn replace(files: &[(PathBuf, Option<String>)]) -> Result<(), Failure> {
    let mut staged: Vec<(tempfile::NamedTempFile, &Path)> = Vec::new();
    for (path, text) in files {
        if let Some(text) = text {
            staged.push((stage(path, text).map_err(|error| Failure::Machine(path.clone(), error))?, path));
        }
    }
    for (file, path) in staged {
        file.persist(path).map_err(|error| Failure::Machine(path.to_owned(), error.error))?;
    }
    for (path, _) in files.iter().filter(|(_, text)| text.is_none()) {
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(Failure::Machine(path.clone(), error)),
            _ => {}
        }
    }
    Ok(())
}

/// The text in a file beside `path`, with the rights of the file that it will replace.
fn stage(path: &Path, text: &str) -> io::Result<tempfile::NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new().prefix(".ingang-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    let rights = match std::fs::metadata(path) {
        Ok(metadata) => Some(metadata.permissions()),
        Err(_) => usual_rights(),
    };
    if let Some(rights) = rights {
        file.as_file().set_permissions(rights)?;
    }
    Ok(file)
}

/// What everybody may read and the owner may write: temporary files are for the owner alone.
#[cfg(unix)]
fn usual_rights() -> Option<std::fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn usual_rights() -> Option<std::fs::Permissions> {
    None
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::replace;

    #[test]
    fn files_are_replaced_and_removed_all_or_none() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = |name: &str, text: Option<&str>| (folder.path().join(name), text.map(str::to_owned));
        assert!(replace(&[file("a/one", Some("1")), file("two", Some("2"))]).is_ok());
        assert!(replace(&[file("two", Some("3")), file("a/one", None), file("none", None)]).is_ok());
        assert!(!folder.path().join("a/one").exists());
        assert_eq!(fs::read_to_string(folder.path().join("two")).ok().as_deref(), Some("3"));
        // A file stands where a folder is needed: nothing of the round is written.
        assert!(replace(&[file("two", Some("4")), file("two/below", Some("5"))]).is_err());
        assert_eq!(fs::read_to_string(folder.path().join("two")).ok().as_deref(), Some("3"));
        assert_eq!(fs::read_dir(folder.path()).into_iter().flatten().count(), 2, "nothing is left behind");
    }
}
