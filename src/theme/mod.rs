//! Floor 2: templates, what they may see, styles and fingerprinted assets.
//!
//! A theme is compiled once, with findings for everything that is wrong with it, and bound once to
//! each locale. Binding works out all that no page changes, so that a page is little more than a
//! run of copies.

mod bound;
mod check;
mod files;
mod prepare;
mod rules;
mod share;
mod style;
mod template;
#[cfg(test)]
mod tests;
pub mod view;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use self::bound::BoundTheme;
use self::files::Files;
pub use self::rules::RULES;
use crate::diag::{Found, Sources};
use crate::model::{Fingerprint, MessageUse, OutPath, Speak};

/// A theme, the same for all locales.
#[derive(Debug)]
pub struct Theme {
    /// Files that are published beside the pages, each under a name with its fingerprint.
    pub assets: Vec<(OutPath, Arc<[u8]>)>,
    /// Messages that its templates ask for.
    pub messages_used: Vec<MessageUse>,
    /// Fingerprint of everything that decides what a view becomes.
    pub fingerprint: Fingerprint,
    templates: BTreeMap<String, Arc<str>>,
    published: BTreeMap<String, OutPath>,
}

/// The theme under `themes/<theme>/`. Where something is wrong with it there are findings, and
/// pages that need it fail.
pub fn compile(sources: &Sources, theme: &str) -> Found<Theme> {
    let folder = format!("themes/{theme}/");
    let files = Files::of(sources, &folder);
    let mut found = files.missing(&folder);
    let templates = found.keep(check::read(&files));
    found.extend(check::look_up(&templates, &files));
    let messages_used = found.keep(check::messages(&templates, &files));
    found.extend(check::assets(&templates, &files));
    let mut assets = Assets::default();
    for (path, (_, bytes)) in &files.assets {
        assets.publish(path, bytes);
    }
    let beside_style = assets.published.iter().map(|(path, out)| (path.clone(), file_name(out).to_owned())).collect();
    for (path, text) in found.keep(style::bundle(&files, &check::sheets(&templates, &files), &beside_style)) {
        assets.publish_style(path, text.as_bytes());
    }
    let templates: BTreeMap<String, Arc<str>> =
        files.templates.iter().map(|(name, (_, text))| ((*name).to_owned(), Arc::clone(text))).collect();
    let fingerprint = fingerprint(&templates, &assets.published);
    (Theme { assets: assets.list, messages_used, fingerprint, templates, published: assets.published }, found)
}

impl Theme {
    /// The theme in one locale. `base_path` is the site's folder as addresses begin with it, `/`
    /// where it has none.
    pub fn bind(&self, speak: Arc<dyn Speak>, base_path: &str) -> BoundTheme {
        BoundTheme::new(&self.templates, &self.published, speak, base_path)
    }
}

/// Published files and under which path of the theme templates ask for them.
#[derive(Default)]
struct Assets {
    list: Vec<(OutPath, Arc<[u8]>)>,
    published: BTreeMap<String, OutPath>,
}

impl Assets {
    fn publish(&mut self, path: &str, bytes: &[u8]) {
        let name = path.rsplit('/').next().unwrap_or(path);
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        self.keep(path, format!("assets/{stem}.{}.{ending}", Fingerprint::of(bytes).short()), bytes);
    }

    fn publish_style(&mut self, path: &str, bytes: &[u8]) {
        self.keep(path, format!("assets/{}.css", Fingerprint::of(bytes).short()), bytes);
    }

    fn keep(&mut self, path: &str, address: String, bytes: &[u8]) {
        let address = OutPath(address.into());
        self.published.insert(path.to_owned(), address.clone());
        self.list.push((address, bytes.into()));
    }
}

fn file_name(path: &OutPath) -> &str {
    path.as_str().rsplit('/').next().unwrap_or_default()
}

fn fingerprint(templates: &BTreeMap<String, Arc<str>>, published: &BTreeMap<String, OutPath>) -> Fingerprint {
    let mut all = String::new();
    for (name, text) in templates {
        all.extend([name.as_str(), "\0", text, "\0"]);
    }
    for (path, out) in published {
        all.extend([path.as_str(), "\0", out.as_str(), "\0"]);
    }
    Fingerprint::of(all.as_bytes())
}
