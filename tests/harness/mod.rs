//! One helper for tests of whole sites: site → change → build → look.

#![allow(dead_code, reason = "each test file uses its own part of the helper")]

pub mod desk;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use ingang::diag::{Diagnostics, Place, Profile, Source, Sources};
use ingang::memo::Memo;
use ingang::model::{Date, Output};
use ingang::write::Memory;
use ingang::{Built, Options};

/// A site whose files can be changed in memory.
#[derive(Clone)]
pub struct SiteTest {
    files: BTreeMap<String, Source>,
    profile: Profile,
    today: Option<Date>,
}

/// What a build gave.
pub struct Looked {
    /// What was built; nothing where the sources make no site.
    pub built: Option<Built>,
    /// The bytes.
    pub staging: Memory,
    /// `rule path:line` of every finding, in order.
    pub findings: Vec<String>,
}

/// The project's folder.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files that the program carries inside, read once.
fn builtin() -> &'static [Source] {
    static BUILTIN: OnceLock<Vec<Source>> = OnceLock::new();
    BUILTIN.get_or_init(ingang::load::builtin)
}

impl SiteTest {
    /// The flagship.
    pub fn flagship() -> Self {
        static FLAGSHIP: OnceLock<SiteTest> = OnceLock::new();
        FLAGSHIP.get_or_init(|| Self::at(&root())).clone()
    }

    /// A site under `tests/sites/`.
    pub fn site(name: &str) -> Self {
        Self::at(&root().join("tests/sites").join(name))
    }

    /// The site in a folder, with the theme and the words that the program carries.
    pub fn at(folder: &Path) -> Self {
        let (site, found) = Self::read(folder);
        assert!(found.is_empty(), "{found:?}");
        site
    }

    /// The site in a folder, and what was found when its files were read.
    pub fn read(folder: &Path) -> (Self, Diagnostics) {
        let mut found = Diagnostics::default();
        let listed = found.keep(ingang::load::list(folder).expect("a readable folder"));
        let own = listed.iter().filter(|listed| listed.path.starts_with("content/") || folder != root());
        let own: Vec<Source> = own.map(|listed| found.keep(ingang::load::read(listed).expect("a readable file"))).collect();
        let files = builtin().iter().cloned().chain(own).map(|source| (source.path.to_string(), source)).collect();
        (Self { files, profile: Profile::Release, today: None }, found)
    }

    /// The same site built for another purpose.
    pub fn profile(mut self, profile: Profile) -> Self {
        self.profile = profile;
        self
    }

    /// The same site on another day.
    pub fn today(mut self, day: &str) -> Self {
        self.today = Some(Date::parse(day).expect("a day"));
        self
    }

    /// Writes a file.
    pub fn write(mut self, path: &str, text: &str) -> Self {
        self.files.insert(path.to_owned(), Source::text(path, text));
        self
    }

    /// Removes a file.
    pub fn remove(mut self, path: &str) -> Self {
        assert!(self.files.remove(path).is_some(), "no file {path}");
        self
    }

    /// Replaces the first `from` in a file by `to`.
    pub fn edit(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.text(path);
        assert!(text.contains(from), "{path} has no `{from}`");
        let changed = text.replacen(from, to, 1);
        self.write(path, &changed)
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> String {
        self.files.get(path).unwrap_or_else(|| panic!("no file {path}")).text.to_string()
    }

    /// Paths of the site's own files.
    pub fn paths(&self) -> Vec<String> {
        self.files.keys().cloned().collect()
    }

    /// The sources as the program sees them.
    pub fn sources(&self) -> Arc<Sources> {
        Arc::new(Sources::new(self.files.values().cloned()))
    }

    /// Builds.
    pub fn build(&self) -> Looked {
        self.build_with(&Memo::default())
    }

    /// Builds with what earlier builds remember.
    pub fn build_with(&self, memo: &Memo) -> Looked {
        let sources = self.sources();
        let staging = Memory::default();
        let clock = Date::new(2026, 11, 22).expect("a day");
        let options = Options { profile: self.profile, today: self.today, clock };
        let (built, found) = ingang::build(&sources, options, memo, &staging);
        let findings = shown(found, &sources);
        Looked { built, staging, findings }
    }
}

/// `rule path:line` of every finding.
pub fn shown(found: Diagnostics, sources: &Sources) -> Vec<String> {
    let found = found.finish();
    let show = |finding: &ingang::diag::Diagnostic| match &finding.place {
        Place::Span(span) => {
            let line = sources.line(span.source, span.start as usize).line;
            format!("{} {}:{line}", finding.rule.name, sources.get(span.source).path)
        }
        Place::File(path) => format!("{} {path}", finding.rule.name),
    };
    found.iter().map(show).collect()
}

impl Looked {
    /// The finished page at an address.
    pub fn page(&self, address: &str) -> String {
        let path = ingang::page_path(address);
        let bytes = self.staging.get(path.as_str()).unwrap_or_else(|| panic!("no page at {address}"));
        String::from_utf8(bytes.to_vec()).expect("pages are text")
    }

    /// The inside of `main` of a page.
    pub fn main(&self, address: &str) -> String {
        let page = self.page(address);
        let start = page.find("<main").and_then(|at| page[at..].find('>').map(|end| at + end + 1)).expect("main");
        let end = page.find("</main>").expect("the end of main");
        page[start..end].trim().to_owned()
    }

    /// What was built.
    pub fn output(&self) -> &Output {
        &self.built.as_ref().expect("a site").output
    }

    /// Says that nothing was found.
    #[track_caller]
    pub fn is_clean(&self) -> &Self {
        assert!(self.findings.is_empty(), "{:#?}", self.findings);
        self
    }
}
