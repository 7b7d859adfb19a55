//! One line on the terminal that says how far a build has come; nothing where nobody watches.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;

use crate::diag::Message;
use crate::model::{Fingerprint, OutPath, Staging};

use super::show;
use super::speech::Speech;

/// Milliseconds between two changes of the line.
const PAUSE: u64 = 100;

/// A staging place that counts what passes through it.
pub struct Progress<'a> {
    speech: &'a Speech,
    staging: &'a dyn Staging,
    begun: Instant,
    count: AtomicUsize,
    next: AtomicU64,
    watched: bool,
}

impl<'a> Progress<'a> {
    /// Counts what is put into `staging`, and shows it unless `quiet`.
    pub fn new(speech: &'a Speech, staging: &'a dyn Staging, quiet: bool) -> Self {
        let watched = !quiet && show::is_watched();
        Self { speech, staging, begun: Instant::now(), count: AtomicUsize::new(0), next: AtomicU64::new(PAUSE), watched }
    }

    /// Says what is being done now.
    pub fn stage(&self, message: &Message) {
        if self.watched {
            show::to_stderr(&format!("\r\x1b[K{}", self.speech.tell(message)));
        }
    }

    /// Takes the line away.
    pub fn end(&self) {
        if self.watched {
            show::to_stderr("\r\x1b[K");
        }
    }
}

impl Staging for Progress<'_> {
    fn put(&self, path: &OutPath, bytes: &[u8], fingerprint: Fingerprint) {
        self.staging.put(path, bytes, fingerprint);
        let count = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        if !self.watched {
            return;
        }
        let now = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let next = self.next.load(Ordering::Relaxed);
        let mine = now >= next && self.next.compare_exchange(next, now + PAUSE, Ordering::Relaxed, Ordering::Relaxed).is_ok();
        if mine {
            self.stage(&Message::new("cli-progress-building").with("count", count.to_string()));
        }
    }
}

/// A staging place for builds whose files nobody wants.
pub struct Nowhere;

impl Staging for Nowhere {
    fn put(&self, _path: &OutPath, _bytes: &[u8], _fingerprint: Fingerprint) {}
}
