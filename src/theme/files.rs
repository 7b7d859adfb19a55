//! Which of the sources belong to a theme, and what each is for.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::view::PageView;
use super::view::sample;
use crate::diag::{Diagnostic, Diagnostics, Rule, SourceId, Sources, rule};

/// A template asks for a file that the theme does not have, or the theme lacks one it must have.
pub static MISSING_THEME_FILE: Rule = rule!("missing-theme-file", Error, "missing_theme_file");

/// The style sheet that imports all others.
pub const BASE_STYLE: &str = "base.css";

/// The files of a theme by their path from its folder.
#[derive(Debug, Default)]
pub struct Files<'a> {
    /// Templates.
    pub templates: BTreeMap<&'a str, (SourceId, &'a Arc<str>)>,
    /// Style sheets.
    pub styles: BTreeMap<&'a str, (SourceId, &'a Arc<str>)>,
    /// Everything that is published as it is.
    pub assets: BTreeMap<&'a str, (SourceId, &'a [u8])>,
}

impl<'a> Files<'a> {
    /// The files under `folder`, which ends in `/`.
    pub fn of(sources: &'a Sources, folder: &'a str) -> Self {
        let mut files = Self::default();
        for (id, source) in sources.under(folder) {
            let path = &source.path[folder.len()..];
            match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
                "html" => drop(files.templates.insert(path, (id, &source.text))),
                "css" => drop(files.styles.insert(path, (id, &source.text))),
                "yaml" | "md" => {}
                _ => drop(files.assets.insert(path, (id, source.as_bytes()))),
            }
        }
        files
    }

    /// What every theme must have and this one has not.
    pub fn missing(&self, folder: &str) -> Diagnostics {
        if self.templates.is_empty() && self.styles.is_empty() {
            return [Diagnostic::in_file(&MISSING_THEME_FILE, folder).variant("theme").hint("hint-theme")].into_iter().collect();
        }
        let pages = sample::full().into_iter().map(|view| PageView::template(&view).to_owned());
        let blocks = sample::blocks().into_iter().map(|(name, _)| block_template(name));
        pages
            .chain(blocks)
            .filter(|path| !self.templates.contains_key(path.as_str()))
            .chain((!self.styles.contains_key(BASE_STYLE)).then(|| BASE_STYLE.to_owned()))
            .map(|path| Diagnostic::in_file(&MISSING_THEME_FILE, format!("{folder}{path}")).with("file", path).hint("hint-required"))
            .collect()
    }
}

/// The template of a block of prose.
pub fn block_template(name: &str) -> String {
    format!("directives/{name}.html")
}
