//! Where the output may be: never where the site's own files are, so that a slip of the hand
//! cannot publish sources, or read what was published.

use std::path::{Component, Path, PathBuf};

use crate::diag::Message;

use super::trouble::Trouble;

/// Folders of a site that people write in.
pub const WRITTEN: [&str; 3] = ["content", "locales", "themes"];

/// The output folder: as asked for, else `public` in the site's folder.
///
/// # Errors
/// When it and what people write would lie in each other.
pub fn output(root: &Path, asked: Option<&Path>) -> Result<PathBuf, Trouble> {
    let output = asked.map_or_else(|| root.join("public"), Path::to_owned);
    let (real_root, real_output) = (real(root), real(&output));
    let refused = |id: &str, other: &Path| {
        let message = Message::new(id).with("path", output.display().to_string()).with("other", other.display().to_string());
        Trouble::refused(message)
    };
    if real_root.starts_with(&real_output) {
        return Err(refused("cli-output-holds-site", root));
    }
    for folder in WRITTEN.map(|folder| root.join(folder)) {
        let real_folder = real(&folder);
        if real_output.starts_with(&real_folder) {
            return Err(refused("cli-output-in-site", &folder));
        }
        if real_folder.starts_with(&real_output) {
            return Err(refused("cli-output-holds-site", &folder));
        }
    }
    Ok(output)
}

/// The path without links and `..`, as far as it exists.
fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut real = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => drop(real.pop()),
            Component::CurDir => {}
            part => real.push(part),
        }
        if let Ok(found) = real.canonicalize() {
            real = found;
        }
    }
    real
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::output;

    #[test]
    fn output_and_sources_never_lie_in_each_other() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = folder.path().join("site");
        let is_allowed = |place: &str| output(&root, Some(&root.join(place))).is_ok();
        for allowed in ["public", "build/public", "../elsewhere", "contents", "content/../public"] {
            assert!(is_allowed(allowed), "{allowed}");
        }
        for refused in ["", ".", "..", "/", "content", "content/out", "public/../content/out", "locales/x", "themes", "../site/content"] {
            assert!(!is_allowed(refused), "{refused}");
        }
        assert_eq!(output(&root, None).ok().as_deref(), Some(&*root.join("public")));
        assert!(output(Path::new("."), Some(Path::new("."))).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = folder.path().join("site");
        for linked in ["content", "elsewhere"] {
            write::folder(&root.join(linked));
        }
        std::os::unix::fs::symlink(root.join("content"), root.join("elsewhere/link")).expect("a link");
        assert!(output(&root, Some(&root.join("elsewhere/link/out"))).is_err());
    }

    mod write {
        pub fn folder(path: &std::path::Path) {
            std::fs::create_dir_all(path).expect("a folder");
        }
    }
}
