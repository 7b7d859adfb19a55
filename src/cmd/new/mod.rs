//! `ingang new`: files to begin from, with comments in the communicator's language. They pass
//! `check --profile draft`, and nothing that exists is written over.

mod district;
mod page;
mod template;
mod translation;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diag::{Message, Profile, Sources};
use crate::memo::Memo;
use crate::model::{Date, Locales};
use crate::parse::yaml::{self, Node};
use crate::write;

use super::arguments::{New, NewWhat};
use super::language::Language;
use super::show::{self, Findings};
use super::speech::Speech;
use super::trouble::Trouble;
use super::{Context, Exit, clock, site};

/// Runs the command.
///
/// # Errors
/// When what should be made exists, or cannot be made of this site.
pub fn run(context: &Context, arguments: New) -> Result<Exit, Trouble> {
    let root = match &arguments.what {
        NewWhat::Page(arguments) => arguments.root.clone(),
        NewWhat::District(arguments) => arguments.root.clone(),
        NewWhat::Translation(arguments) => arguments.root.clone(),
    };
    let (sources, mut found) = site::read(context, &root, &Memo::default())?;
    let settings = match sources.at("content/site.yaml") {
        Some(id) => found.keep(crate::parse::settings(id, &sources)),
        None => {
            found.extend(crate::parse::missing_site());
            None
        }
    };
    let Some(settings) = settings else {
        let found = found.finish();
        Findings { found: &found, sources: &sources, profile: Profile::Draft }.show(super::arguments::FormatName::Full, &context.speech);
        return Ok(Exit::Findings);
    };
    // The site's own day: facts checked on a later one would be from the future there.
    let today = settings.config.as_of.unwrap_or_else(clock::today);
    let locales = settings.locales;
    let texts = texts(context, &locales);
    let ground = Ground { sources, locales, speech: &context.speech, texts: &texts, today };
    let (files, lock) = match &arguments.what {
        NewWhat::Page(arguments) => (page::files(&ground, arguments)?, None),
        NewWhat::District(arguments) => (district::files(&ground, arguments)?, None),
        NewWhat::Translation(arguments) => translation::files(&ground, arguments).map(|(files, lock)| (files, Some(lock)))?,
    };
    publish(context, &root, files, lock)
}

/// What new files are made from.
pub struct Ground<'a> {
    sources: Arc<Sources>,
    locales: Locales,
    /// For comments: the communicator's language.
    speech: &'a Speech,
    /// For texts to begin from: the site's own language, where the program speaks it.
    texts: &'a Speech,
    today: Date,
}

impl Ground<'_> {
    /// Whether a file of the site stands at this path.
    fn has(&self, path: &str) -> bool {
        self.sources.at(path).is_some()
    }

    /// Tag of the locale that others are translated from.
    fn default_tag(&self) -> &str {
        &self.locales.get(self.locales.default()).tag
    }

    /// The ids of all records in a collection of the facts that the whole site shares.
    fn ids(&self, collection: &str) -> Vec<String> {
        let mut ids = Vec::new();
        let own = |path: &str| crate::parse::translates(path).is_none();
        for (id, source) in self.sources.under("content/facts/").filter(|(_, source)| own(&source.path)) {
            let (tree, _) = yaml::tree(id, &source.text, 0..source.text.len());
            let Some(Node::Map { entries, .. }) = tree else { continue };
            for (key, node) in entries {
                if let (true, Node::Map { entries, .. }) = (&*key.value == collection, node) {
                    ids.extend(entries.into_iter().map(|(key, _)| key.value.to_string()));
                }
            }
        }
        ids
    }
}

/// The sentences in the site's own language, where the program speaks it.
fn texts(context: &Context, locales: &Locales) -> Speech {
    let language = match &*locales.get(locales.default()).language {
        "sv" => Language::Swedish,
        "en" => Language::English,
        _ => context.speech.language,
    };
    Speech::new(&Sources::new(context.builtin.clone()), language)
}

/// A file to be written: path from the site's root, and text.
type NewFile = (String, String);

fn publish(context: &Context, root: &Path, files: Vec<NewFile>, lock: Option<NewFile>) -> Result<Exit, Trouble> {
    let files: Vec<(PathBuf, String)> = files.into_iter().map(|(path, text)| (root.join(path), text)).collect();
    write::fresh(&files).map_err(|failure| match failure {
        write::Failure::Machine(path, error) if error.kind() == io::ErrorKind::AlreadyExists => exists(&path.display().to_string()),
        failure => failure.into(),
    })?;
    if let Some((path, text)) = lock {
        write::replace(&[(root.join(path), Some(text))])?;
    }
    for (path, _) in &files {
        show::to_stdout(&format!("{}\n", path.display()));
    }
    show::line(&context.speech, &Message::new("cli-new-next"));
    Ok(Exit::Done)
}

fn exists(path: &str) -> Trouble {
    Trouble::refused(Message::new("cli-new-exists").with("path", path))
}

/// Whether this is an id, a slug, or a part of a page key.
fn is_id(text: &str) -> bool {
    let ends = text.starts_with('-') || text.ends_with('-');
    !text.is_empty() && !ends && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Refuses what is no id.
fn must_be_id(text: &str, whole: &str) -> Result<(), Trouble> {
    if is_id(text) { Ok(()) } else { Err(Trouble::refused(Message::new("cli-new-bad-id").with("id", whole))) }
}
