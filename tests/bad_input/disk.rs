//! Faults of files and folders, read from a real disk.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use ingang::diag::Sources;
use tempfile::TempDir;

use super::harness::{self, SiteTest};

/// The smallest site in a folder of its own.
fn copy() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = SiteTest::site("minimal");
    for path in site.paths().into_iter().filter(|path| path.starts_with("content/")) {
        write(folder.path(), &path, site.text(&path).as_bytes());
    }
    folder
}

fn write(folder: &Path, path: &str, bytes: &[u8]) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder that can be made");
    fs::write(file, bytes).expect("a file that can be written");
}

/// What is found when the site is read as the program reads it: the disk's own findings first,
/// then the build's.
fn findings(folder: &Path) -> Vec<String> {
    let (site, found) = SiteTest::read(folder);
    let disk = harness::shown(found, &Sources::new([]));
    let built = site.build().findings;
    disk.into_iter().chain(built).collect()
}

#[track_caller]
fn check(change: impl FnOnce(&Path), expected: &[&str]) {
    let folder = copy();
    change(folder.path());
    assert_eq!(findings(folder.path()), expected);
}

const HEAD: &str = "---\ntitle: Ny\nsummary: En ny sida.\n---\n";

#[test]
fn text_from_every_editor_is_read() {
    let everywhere = |folder: &Path, change: fn(&str) -> String| {
        for entry in walkdir(folder) {
            let text = fs::read_to_string(&entry).expect("text");
            fs::write(&entry, change(&text)).expect("a file that can be written");
        }
    };
    check(|folder| everywhere(folder, |text| format!("\u{feff}{text}")), &[]);
    check(|folder| everywhere(folder, |text| text.replace('\n', "\r\n")), &[]);
    check(|folder| everywhere(folder, |text| text.replace('ö', "o\u{308}").replace('ä', "a\u{308}").replace('å', "a\u{30a}")), &[]);
}

fn walkdir(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut waiting = vec![folder.to_owned()];
    let mut files = Vec::new();
    while let Some(at) = waiting.pop() {
        for entry in fs::read_dir(at).expect("a readable folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() { waiting.push(path) } else { files.push(path) }
        }
    }
    files
}

#[test]
fn a_byte_order_mark_and_a_site_without_are_one_site() {
    let (plain, marked) = (copy(), copy());
    for file in walkdir(marked.path()) {
        let text = fs::read_to_string(&file).expect("text");
        fs::write(&file, format!("\u{feff}{}", text.replace('\n', "\r\n"))).expect("a file that can be written");
    }
    let (plain, marked) = (SiteTest::at(plain.path()).build(), SiteTest::at(marked.path()).build());
    assert_eq!(plain.output(), marked.output());
}

#[test]
fn text_that_is_not_utf8_is_told() {
    let latin = b"---\ntitle: Ny\nsummary: En ny sida.\n---\n\nStr\xf6m.\n";
    check(|folder| write(folder, "content/citywide/ny/sv.md", latin), &["not-utf8 content/citywide/ny/sv.md"]);
    let utf16: Vec<u8> = HEAD.encode_utf16().flat_map(u16::to_le_bytes).collect();
    check(|folder| write(folder, "content/citywide/ny/sv.md", &utf16), &["not-utf8 content/citywide/ny/sv.md"]);
}

#[test]
fn a_huge_file_is_told_and_not_read() {
    let text = format!("{HEAD}\n{}", "Hej hopp. ".repeat(1024 * 1024));
    check(|folder| write(folder, "content/citywide/ny/sv.md", text.as_bytes()), &["huge-file content/citywide/ny/sv.md"]);
}

#[test]
fn names_that_look_the_same_are_told() {
    check(
        |folder| {
            write(folder, "content/citywide/start/bild-a\u{308}.svg", b"<svg/>");
            write(folder, "content/citywide/start/bild-\u{e4}.svg", b"<svg/>");
        },
        &["same-name content/citywide/start/bild-\u{e4}.svg"],
    );
}

#[cfg(unix)]
#[test]
fn folders_that_lead_into_themselves_are_told() {
    use std::os::unix::fs::symlink;
    let link = |target: &'static str| move |folder: &Path| symlink(target, folder.join("content/citywide/runt")).expect("a link");
    check(link(".."), &["file-loop content/citywide/runt"]);
    check(link("runt"), &["file-loop content/citywide/runt"]);
    check(link("nowhere"), &["file-loop content/citywide/runt"]);
}

/// Runs the program in a folder.
fn ingang(folder: &Path, arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_ingang");
    Command::new(program).current_dir(folder).args(arguments).output().expect("the program runs")
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_site_with_errors_leaves_the_published_one_as_it_was() {
    let folder = copy();
    let built = ingang(folder.path(), &["build", "--output", "ut"]);
    assert_eq!(built.status.code(), Some(0), "{}", told(&built));
    let published =
        || walkdir(&folder.path().join("ut")).into_iter().map(|file| (fs::read(&file).expect("a file"), file)).collect::<Vec<_>>();
    let before = published();
    assert!(before.len() > 10);
    write(folder.path(), "content/citywide/start/sv.md", b"Utan huvud.\n");
    let built = ingang(folder.path(), &["build", "--output", "ut"]);
    assert_eq!(built.status.code(), Some(1), "{}", told(&built));
    assert_eq!(published(), before);
}

#[test]
fn an_output_that_cannot_be_written_is_told() {
    let folder = copy();
    write(folder.path(), "fil", b"En fil.");
    for output in ["fil", "fil/ut"] {
        let built = ingang(folder.path(), &["build", "--output", output]);
        assert!(matches!(built.status.code(), Some(2 | 3)), "{output}: {}", told(&built));
        assert!(told(&built).contains("fil"), "{output}: {}", told(&built));
    }
    assert_eq!(fs::read(folder.path().join("fil")).expect("a file"), b"En fil.");
}

#[test]
fn an_output_among_the_sources_is_refused() {
    let folder = copy();
    let before = walkdir(folder.path()).len();
    for output in ["content", "content/ut", ".", "locales", "..", "content/../content/ut"] {
        let built = ingang(folder.path(), &["build", "--output", output]);
        assert_eq!(built.status.code(), Some(2), "{output}: {}", told(&built));
    }
    assert_eq!(walkdir(folder.path()).len(), before);
}
