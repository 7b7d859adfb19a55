//! Finished pages, ours or anybody's, for those who only want to know what is wrong with them.

#![expect(clippy::disallowed_methods, reason = "this room is the door through which files come in")]

use std::io;
use std::path::Path;

/// A finished page.
#[derive(Clone, Debug)]
pub struct Html {
    /// Its path, as it was asked for and with `/`.
    pub path: String,
    /// Its text; bytes that are none are replaced.
    pub text: String,
}

/// The page at `path`, or all pages in the folder there and below it (`.html`, `.htm`), in order of
/// path.
///
/// # Errors
/// When a file or folder cannot be read.
pub fn html(path: &Path) -> io::Result<Vec<Html>> {
    if !path.is_dir() {
        return Ok(vec![read(path)?]);
    }
    let mut pages = Vec::new();
    for entry in walkdir::WalkDir::new(path).sort_by_file_name() {
        let entry = entry?;
        let is_page = entry.path().extension().is_some_and(|end| end == "html" || end == "htm");
        if is_page && entry.file_type().is_file() {
            pages.push(read(entry.path())?);
        }
    }
    Ok(pages)
}

fn read(path: &Path) -> io::Result<Html> {
    let bytes = std::fs::read(path)?;
    let text = String::from_utf8_lossy(&bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned();
    Ok(Html { path: path.to_string_lossy().replace('\\', "/"), text })
}
