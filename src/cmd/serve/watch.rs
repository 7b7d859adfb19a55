//! Waiting until somebody saves a file.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Config, Event, EventKind, PollWatcher, RecursiveMode, Watcher};

use crate::cmd::place::WRITTEN;
use crate::cmd::trouble::Trouble;

/// Editors save in several steps; a build begins when none has come for this long.
const QUIET: Duration = Duration::from_millis(30);

/// A build begins at the latest this long after the first step.
const PATIENCE: Duration = Duration::from_millis(300);

/// How often files are looked at where the system does not tell.
const POLL: Duration = Duration::from_secs(1);

/// The folders of a site, watched.
pub struct Watch {
    root: PathBuf,
    watcher: Box<dyn Watcher>,
    watched: Vec<&'static str>,
    events: Receiver<notify::Result<Event>>,
}

impl Watch {
    /// Watches the site at `root`: by what the system tells, else by looking again and again.
    ///
    /// # Errors
    /// When the folder cannot be watched at all.
    pub fn new(root: &Path) -> Result<Self, Trouble> {
        let trouble = |error: notify::Error| {
            let error = match error.kind {
                notify::ErrorKind::Io(error) => error,
                notify::ErrorKind::PathNotFound => io::ErrorKind::NotFound.into(),
                _ => io::Error::other(error),
            };
            Trouble::machine("cli-cannot-watch", root, &error)
        };
        Self::told(root).or_else(|_| Self::looking(root)).map_err(trouble)
    }

    fn told(root: &Path) -> notify::Result<Self> {
        let (sender, events) = channel();
        Self::watching(root, Box::new(notify::recommended_watcher(sender)?), events)
    }

    fn looking(root: &Path) -> notify::Result<Self> {
        let (sender, events) = channel();
        let watcher = PollWatcher::new(sender, Config::default().with_poll_interval(POLL))?;
        Self::watching(root, Box::new(watcher), events)
    }

    fn watching(root: &Path, watcher: Box<dyn Watcher>, events: Receiver<notify::Result<Event>>) -> notify::Result<Self> {
        let mut watch = Self { root: root.to_owned(), watcher, watched: Vec::new(), events };
        watch.watcher.watch(root, RecursiveMode::NonRecursive)?;
        watch.look_for_folders()?;
        Ok(watch)
    }

    /// Watches the folders of the site that have come since.
    fn look_for_folders(&mut self) -> notify::Result<()> {
        self.watched.retain(|folder| self.root.join(folder).is_dir());
        for folder in WRITTEN {
            let path = self.root.join(folder);
            if !self.watched.contains(&folder) && path.is_dir() {
                self.watcher.watch(&path, RecursiveMode::Recursive)?;
                self.watched.push(folder);
            }
        }
        Ok(())
    }

    /// Waits until a file of the site is changed, and then until it is quiet for a moment.
    pub fn wait(&mut self) {
        while !self.events.recv().is_ok_and(|event| is_change(&event)) {}
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE && self.events.recv_timeout(QUIET).is_ok() {}
        // A folder that cannot be watched now may be so after the next change.
        drop(self.look_for_folders());
    }
}

/// Whether an event is about what a site is made of. Reading is none, or each build would cause
/// the next; what the system may have missed is one.
fn is_change(event: &notify::Result<Event>) -> bool {
    let Ok(event) = event else { return true };
    let is_read = matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write));
    let is_passed_over = |path: &PathBuf| {
        let name = path.file_name().map(OsStr::to_string_lossy).unwrap_or_default();
        name.starts_with('.') || name.ends_with('~')
    };
    event.need_rescan() || !is_read && !event.paths.iter().all(is_passed_over)
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, AccessMode, DataChange, ModifyKind};
    use notify::{Event, EventKind};

    use super::is_change;

    #[test]
    fn only_what_is_written_is_a_change() {
        let event = |kind: EventKind, path: &str| Ok(Event::new(kind).add_path(path.into()));
        let written = EventKind::Modify(ModifyKind::Data(DataChange::Content));
        assert!(is_change(&event(written, "content/site.yaml")));
        assert!(is_change(&event(EventKind::Access(AccessKind::Close(AccessMode::Write)), "content/site.yaml")));
        assert!(!is_change(&event(EventKind::Access(AccessKind::Close(AccessMode::Read)), "content/site.yaml")));
        assert!(!is_change(&event(written, "content/.site.yaml.swp")));
        assert!(!is_change(&event(written, "content/site.yaml~")));
    }
}
