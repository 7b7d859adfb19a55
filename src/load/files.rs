//! Files of a site's folder: found, read, and made alike.

#![expect(clippy::disallowed_methods, reason = "this room is the door through which files come in")]

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use unicode_normalization::{UnicodeNormalization, is_nfc_quick};

use crate::diag::{Diagnostic, Diagnostics, Found, Source};
use crate::model::MEDIA_FILES;

use super::{FILE_LOOP, HUGE_FILE, NOT_UTF8, SAME_NAME};

/// Larger files are a mistake: the longest laws are a tenth of it.
const MOST_BYTES: u64 = 5 * 1024 * 1024;

/// Larger films and recordings are a mistake, too: nobody fetches a hundred million bytes on a
/// telephone, and all files of a site are in memory while it is built.
const MOST_MEDIA_BYTES: u64 = 100 * 1024 * 1024;

/// The first byte of U+0300, before which there is nothing to compose; ends of lines compose with nothing.
const FIRST_OF_MARKS: u8 = 0xCC;

/// Folders of a site that are read.
const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// A file that will be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// Path from the site's root with `/`, in Unicode form C.
    pub path: Arc<str>,
    /// Where it is on this machine.
    pub file: PathBuf,
}

/// The files of the site at `root`, in order of path. Hidden files, and files that editors leave
/// behind, are passed over. A file that is not there is not an error here.
///
/// # Errors
/// When a folder cannot be read.
pub fn list(root: &Path) -> io::Result<Found<Vec<Listed>>> {
    let mut found = Diagnostics::default();
    let mut files: BTreeMap<Arc<str>, Listed> = BTreeMap::new();
    for folder in FOLDERS.into_iter().map(|folder| root.join(folder)).filter(|folder| folder.is_dir()) {
        let walk = walkdir::WalkDir::new(&folder).follow_links(true).sort_by_file_name();
        for entry in walk.into_iter().filter_entry(|entry| !is_passed_over(entry)) {
            match entry {
                Ok(entry) if entry.file_type().is_file() => {
                    let listed = Listed { path: shown(root, entry.path()), file: entry.into_path() };
                    if let Some(first) = files.insert(listed.path.clone(), listed.clone()) {
                        let finding = Diagnostic::in_file(&SAME_NAME, listed.path.clone());
                        found.push(finding.with("path", &*listed.path).hint("hint"));
                        files.insert(first.path.clone(), first);
                    }
                }
                Ok(_) => {}
                Err(error) => match error.path() {
                    Some(path) if error.loop_ancestor().is_some() || path.is_symlink() => {
                        found.push(Diagnostic::in_file(&FILE_LOOP, shown(root, path)).hint("hint"));
                    }
                    _ => return Err(error.into()),
                },
            }
        }
    }
    Ok((files.into_values().collect(), found))
}

/// Hidden files and what editors and systems leave behind.
fn is_passed_over(entry: &walkdir::DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.') || name.ends_with('~') || name == "Thumbs.db" || name == "README.md" && entry.depth() > 0
}

/// The path as the site knows it: from the root, with `/`, in Unicode form C (some systems write
/// å as a and a ring).
fn shown(root: &Path, path: &Path) -> Arc<str> {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<String> = inside.components().map(|part| part.as_os_str().to_string_lossy().nfc().collect()).collect();
    parts.join("/").into()
}

/// Reads one file and makes its text alike: no byte order mark, `\n` line ends, Unicode form C.
/// The source's number in a finding is 0: the caller tells the file by its path.
///
/// # Errors
/// When the file cannot be read.
pub fn read(listed: &Listed) -> io::Result<Found<Source>> {
    let name = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", listed.path));
    let mut found = Diagnostics::default();
    let is_media = listed.path.rsplit('.').next().is_some_and(|ending| MEDIA_FILES.contains(&ending));
    if std::fs::metadata(&listed.file).map_err(name)?.len() > if is_media { MOST_MEDIA_BYTES } else { MOST_BYTES } {
        let finding = Diagnostic::in_file(&HUGE_FILE, listed.path.clone());
        found.push(if is_media { finding.variant("media").hint("media-hint") } else { finding.hint("hint") });
        return Ok((unread(listed, Vec::new()), found));
    }
    let bytes = std::fs::read(&listed.file).map_err(name)?;
    if !is_text(&listed.path) {
        return Ok((unread(listed, bytes), found));
    }
    let text = match String::from_utf8(bytes) {
        // No text has a null; UTF-16 has one in every Latin letter.
        Ok(text) if text.contains('\0') => {
            found.push(Diagnostic::in_file(&NOT_UTF8, listed.path.clone()).with("line", "1").hint("hint"));
            return Ok((unread(listed, text.into_bytes()), found));
        }
        Ok(text) => text,
        Err(error) => {
            let line = error.as_bytes()[..error.utf8_error().valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            found.push(Diagnostic::in_file(&NOT_UTF8, listed.path.clone()).with("line", line.to_string()).hint("hint"));
            return Ok((unread(listed, error.into_bytes()), found));
        }
    };
    Ok((Source { path: listed.path.clone(), text: alike(text).into(), bytes: None }, found))
}

/// The text of one file that is no part of a site: a work list that came back from a translator.
///
/// # Errors
/// When the file cannot be read or is no text.
pub fn text(path: &Path) -> io::Result<String> {
    std::fs::read_to_string(path).map(alike)
}

/// A file that is not text, or not text that can be read: nobody looks for words in it.
fn unread(listed: &Listed, bytes: Vec<u8>) -> Source {
    Source { path: listed.path.clone(), text: "".into(), bytes: Some(bytes.into()) }
}

fn is_text(path: &str) -> bool {
    matches!(path.rsplit('.').next(), Some("md" | "yaml" | "ftl" | "html" | "css" | "js" | "svg" | "txt" | "json" | "lock"))
}

/// The text without a byte order mark, with `\n` line ends, in Unicode form C.
fn alike(text: String) -> String {
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    let is_plain = |line: &str| line.bytes().fold(0, u8::max) < FIRST_OF_MARKS || line.chars().all(stands_alone);
    let is_composed = |line: &str| is_plain(line) || is_nfc_quick(line.chars()) == unicode_normalization::IsNormalized::Yes;
    if text.split('\n').all(is_composed) { text } else { text.nfc().collect() }
}

/// Letters and signs of many texts that compose with nothing that stands before them.
fn stands_alone(sign: char) -> bool {
    matches!(sign, '\0'..='\u{2ff}' | '\u{400}'..='\u{482}' | '\u{620}'..='\u{64a}' | '\u{66a}'..='\u{66f}' | '\u{6cc}' | '\u{2010}'..='\u{2027}')
}

#[cfg(test)]
mod tests {
    use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

    use super::{alike, stands_alone};

    #[test]
    fn what_stands_alone_is_composed_after_every_sign() {
        for sign in ('\0'..=char::MAX).filter(|sign| stands_alone(*sign)) {
            assert_eq!(is_nfc_quick([sign].into_iter()), IsNormalized::Yes, "{sign:?}");
            let both = |before: char| before.nfc().chain(sign.nfc()).collect::<String>();
            assert!(
                ['a', 'A', 'е', 'ا', 'و'].into_iter().all(|before| [before, sign].into_iter().nfc().collect::<String>() == both(before))
            );
        }
    }

    #[test]
    fn text_from_every_editor_is_alike() {
        assert_eq!(alike("\u{feff}a\r\nb\rc".to_owned()), "a\nb\nc");
        assert_eq!(alike("A\u{30a}lder".to_owned()), "Ålder");
        assert_eq!(alike("e\u{300}\u{301}".to_owned()), "è\u{301}");
        assert_eq!(alike("ɏåÅ".to_owned()), "ɏåÅ");
    }
}
