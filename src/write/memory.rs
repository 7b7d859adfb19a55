//! A staging place in memory, for tests and for the preview server.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use crate::model::{Fingerprint, OutPath, Staging};

/// Bytes by path.
#[derive(Default)]
pub struct Memory(RwLock<BTreeMap<OutPath, Arc<[u8]>>>);

impl Memory {
    /// The bytes at a path.
    pub fn get(&self, path: &str) -> Option<Arc<[u8]>> {
        self.0.read().ok()?.get(&OutPath(path.into())).cloned()
    }

    /// Forgets what `keep` does not want.
    pub fn retain(&self, keep: impl Fn(&OutPath) -> bool) {
        if let Ok(mut files) = self.0.write() {
            files.retain(|path, _| keep(path));
        }
    }
}

impl Staging for Memory {
    fn put(&self, path: &OutPath, bytes: &[u8], _fingerprint: Fingerprint) {
        if let Ok(mut files) = self.0.write() {
            files.insert(path.clone(), bytes.into());
        }
    }
}
