//! Style sheets with what they import: bundled, lowered to the browsers we serve, without a needless byte.

mod contrast;
mod declaration;
mod direction;
mod orientation;
mod scrolling;
mod target;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use lightningcss::bundler::{Bundler, ResolveResult, SourceProvider};
use lightningcss::dependencies::{Dependency, DependencyOptions};
use lightningcss::error::ErrorLocation;
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};
use lightningcss::targets::{Browsers, Features, Targets};

pub use self::contrast::{LOW_CONTRAST, MISSING_TOKEN};
pub use self::direction::PHYSICAL_DIRECTION;
pub use self::orientation::LOCKED_ORIENTATION;
pub use self::scrolling::UNREACHABLE_SCROLL;
pub use self::target::SMALL_TARGET;
use super::files::{BASE_STYLE, Files, MISSING_THEME_FILE};
use crate::diag::{Diagnostic, Diagnostics, Found, Rule, SourceId, Span, rule};

/// A style sheet that cannot be read.
pub static STYLE_SYNTAX: Rule = rule!("style-syntax", Error, "style_syntax");

/// Browsers of the last five years: everything older gets the same page with simpler looks.
fn targets() -> Targets {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    let browsers = Browsers {
        chrome: version(100, 0),
        edge: version(100, 0),
        firefox: version(100, 0),
        safari: version(15, 4),
        ios_saf: version(15, 4),
        ..Browsers::default()
    };
    // Colours of light and dark are tokens here; the help that `light-dark()` needs would be on every page.
    Targets { browsers: Some(browsers), exclude: Features::LightDark, ..Targets::default() }
}

/// Each of `sheets` with all that it imports, and what is wrong with the theme's style sheets.
/// `published` says where a file of the theme is published, as seen from a style sheet.
pub fn bundle<'a>(files: &Files<'_>, sheets: &BTreeSet<&'a str>, published: &BTreeMap<String, String>) -> Found<Vec<(&'a str, String)>> {
    let mut found: Diagnostics = files.styles.values().flat_map(|&(source, text)| direction::physical(source, text)).collect();
    found.extend(contrast::look(files));
    found.extend(target::look(files));
    found.extend(orientation::look(files));
    found.extend(scrolling::look(files));
    let faults: Diagnostics = files.styles.iter().flat_map(|(path, &(source, text))| faults(path, source, text)).collect();
    let broken = !faults.is_empty() || !files.styles.contains_key(BASE_STYLE);
    found.extend(faults);
    if broken {
        return (sheets.iter().map(|&sheet| (sheet, String::new())).collect(), found);
    }
    let printed = sheets.iter().map(|&sheet| (sheet, found.keep(print(files, sheet, published)))).collect();
    (printed, found)
}

/// Every fault of one style sheet, not just the first.
fn faults(path: &str, source: SourceId, text: &str) -> Vec<Diagnostic> {
    let warnings = Arc::new(RwLock::new(Vec::new()));
    let options =
        ParserOptions { filename: path.to_owned(), error_recovery: true, warnings: Some(warnings.clone()), ..ParserOptions::default() };
    let fatal = StyleSheet::parse(text, options).err().map(|error| (error.kind.to_string(), error.loc));
    let gathered = warnings.read().map_or_else(|_| Vec::new(), |all| all.iter().map(|w| (w.kind.to_string(), w.loc.clone())).collect());
    fatal.into_iter().chain(gathered).map(|(message, place)| fault(message, place.as_ref(), source, text)).collect()
}

fn fault(message: String, place: Option<&ErrorLocation>, source: SourceId, text: &str) -> Diagnostic {
    let start = place.map_or(0, |place| offset(text, place));
    Diagnostic::at(&STYLE_SYNTAX, Span::new(source, start, end_of_line(text, start))).with("message", message).hint("hint")
}

/// Lines are counted from 0, columns from 1 in units of UTF-16.
fn offset(text: &str, place: &ErrorLocation) -> usize {
    let line = text.split_inclusive('\n').take(place.line as usize).map(str::len).sum::<usize>().min(text.len());
    let mut left = place.column.saturating_sub(1) as usize;
    let column = text[line..].chars().take_while(|character| {
        let goes_on = left > 0;
        left = left.saturating_sub(character.len_utf16());
        goes_on
    });
    line + column.map(char::len_utf8).sum::<usize>()
}

fn end_of_line(text: &str, start: usize) -> usize {
    text[start..].find('\n').map_or(text.len(), |length| start + length)
}

fn print(files: &Files<'_>, sheet: &str, published: &BTreeMap<String, String>) -> Found<String> {
    let mut found = Diagnostics::default();
    let provider = Provider { files };
    let options = ParserOptions::default();
    let mut bundled = match Bundler::new(&provider, None, options).bundle(Path::new(sheet)) {
        Ok(bundled) => bundled,
        Err(error) => {
            found.push(import(&error.kind.to_string(), error.loc.as_ref(), sheet, files));
            return (String::new(), found);
        }
    };
    let minified = bundled.minify(MinifyOptions { targets: targets(), ..MinifyOptions::default() });
    let printed = bundled.to_css(PrinterOptions {
        minify: true,
        targets: targets(),
        analyze_dependencies: Some(DependencyOptions::default()),
        ..PrinterOptions::default()
    });
    let printed = match (minified, printed) {
        (Ok(()), Ok(printed)) => printed,
        (Err(error), _) => {
            found.push(import(&error.kind.to_string(), error.loc.as_ref(), sheet, files));
            return (String::new(), found);
        }
        (_, Err(error)) => {
            found.push(import(&error.kind.to_string(), error.loc.as_ref(), sheet, files));
            return (String::new(), found);
        }
    };
    let mut style = printed.code;
    for dependency in printed.dependencies.unwrap_or_default() {
        if let Dependency::Url(url) = dependency {
            let path = beside(&url.loc.file_path, &url.url);
            match published.get(&path) {
                Some(address) => style = style.replace(&url.placeholder, address),
                None => found.push(missing(&path, &url.loc.file_path, files)),
            }
        }
    }
    (style, found)
}

fn missing(path: &str, from: &str, files: &Files<'_>) -> Diagnostic {
    let place = files.styles.get(from).map(|&(source, text)| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let start = text.find(name).unwrap_or(0);
        Span::new(source, start, start + name.len())
    });
    let finding = place.map_or_else(|| Diagnostic::in_file(&MISSING_THEME_FILE, from), |place| Diagnostic::at(&MISSING_THEME_FILE, place));
    finding.with("name", path).variant("asset").hint("hint-asset")
}

/// A fault of the bundle as a whole: most often an import of a file that is not there.
fn import(message: &str, place: Option<&ErrorLocation>, sheet: &str, files: &Files<'_>) -> Diagnostic {
    let (path, place) = place.map_or((sheet, None), |place| (place.filename.as_str(), Some(place)));
    let (source, text) = files.styles.get(path).or_else(|| files.styles.get(sheet)).copied().expect("checked by the caller");
    let start = place.map_or(0, |place| offset(text, place));
    let place = Span::new(source, start, end_of_line(text, start));
    match message.strip_prefix(NO_SUCH_STYLE) {
        Some(name) => Diagnostic::at(&MISSING_THEME_FILE, place).with("name", name).variant("style"),
        None => Diagnostic::at(&STYLE_SYNTAX, place).with("message", message).hint("hint"),
    }
}

/// The path that `url` names in the style sheet `from`.
fn beside(from: &str, url: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in url.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

const NO_SUCH_STYLE: &str = "no style sheet ";

#[derive(Debug)]
struct NoSuchStyle(String);

impl fmt::Display for NoSuchStyle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{NO_SUCH_STYLE}{}", self.0)
    }
}

impl std::error::Error for NoSuchStyle {}

/// The theme's style sheets, for the bundler.
struct Provider<'a> {
    files: &'a Files<'a>,
}

impl SourceProvider for Provider<'_> {
    type Error = NoSuchStyle;

    fn read<'a>(&'a self, file: &Path) -> Result<&'a str, NoSuchStyle> {
        let name = file.to_string_lossy();
        self.files.styles.get(&*name).map(|(_, text)| &***text).ok_or_else(|| NoSuchStyle(name.into_owned()))
    }

    fn resolve(&self, specifier: &str, from: &Path) -> Result<ResolveResult, NoSuchStyle> {
        let path = beside(&from.to_string_lossy(), specifier);
        if self.files.styles.contains_key(path.as_str()) {
            return Ok(ResolveResult::File(PathBuf::from(path)));
        }
        Err(NoSuchStyle(path))
    }
}
