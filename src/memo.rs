//! Caching and threads: here and nowhere else.
//!
//! Rooms offer plain functions of one thing. This is what applies them to many, in parallel and
//! in order, and keeps what was made of a thing that is the same as last time.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use rayon::prelude::*;

use crate::diag::{Diagnostics, Found};
use crate::model::Fingerprint;

/// What was remembered of one stage, by the fingerprint of everything the function was given.
type Kept = BTreeMap<Fingerprint, Arc<dyn Any + Send + Sync>>;

/// What earlier builds of this process made. A memo without memory (`Memo::default()`) only has
/// the threads.
#[derive(Default)]
pub struct Memo {
    remembers: bool,
    kept: Mutex<BTreeMap<&'static str, Kept>>,
}

impl Memo {
    /// A memo that remembers from build to build.
    pub fn remembering() -> Self {
        Self { remembers: true, ..Self::default() }
    }

    /// Applies `make` to every item: in parallel, results in the order of the items, all findings
    /// gathered in that order.
    pub fn map<T: Sync, V: Send>(&self, items: &[T], make: impl Fn(&T) -> Found<V> + Sync) -> Found<Vec<V>> {
        let made: Vec<Found<V>> = items.par_iter().map(&make).collect();
        let mut found = Diagnostics::default();
        (made.into_iter().map(|one| found.keep(one)).collect(), found)
    }

    /// As [`Memo::map`], but an item whose key was made before in `stage` is not made again. The
    /// key must be the fingerprint of everything `make` sees. Value and findings are kept together;
    /// what this round does not use is forgotten.
    pub fn remember<T: Sync, V: Clone + Send + Sync + 'static>(
        &self,
        stage: &'static str,
        items: &[T],
        key: impl Fn(&T) -> Fingerprint + Sync,
        make: impl Fn(&T) -> Found<V> + Sync,
    ) -> Found<Vec<V>> {
        if !self.remembers {
            return self.map(items, make);
        }
        let before = self.kept.lock().map(|mut kept| kept.remove(stage)).ok().flatten().unwrap_or_default();
        let made: Vec<(Fingerprint, Arc<dyn Any + Send + Sync>)> = items
            .par_iter()
            .map(|item| {
                let key = key(item);
                let value = before.get(&key).cloned().unwrap_or_else(|| Arc::new(make(item)));
                (key, value)
            })
            .collect();
        let mut found = Diagnostics::default();
        let values = made
            .iter()
            .map(|(_, value)| {
                let one: &Found<V> = value.downcast_ref().expect("a stage keeps values of one type");
                found.keep(one.clone())
            })
            .collect();
        if let Ok(mut kept) = self.kept.lock() {
            kept.insert(stage, made.into_iter().collect());
        }
        (values, found)
    }

    /// Lets go of what is no longer needed, beside what comes after: a large site takes a while.
    pub fn discard<T: Send + 'static>(&self, value: T) {
        rayon::spawn(move || drop(value));
    }

    /// The keys that `stage` kept in the last round: what held of these holds again. None without
    /// memory.
    pub fn last_round(&self, stage: &'static str) -> BTreeSet<Fingerprint> {
        let kept = self.kept.lock().ok();
        kept.and_then(|kept| kept.get(stage).map(|kept| kept.keys().copied().collect())).unwrap_or_default()
    }

    /// Keeps keys for the next round, instead of those of the last.
    pub fn keep_round(&self, stage: &'static str, keys: impl IntoIterator<Item = Fingerprint>) {
        if let Ok(mut kept) = self.kept.lock()
            && self.remembers
        {
            let nothing: Arc<dyn Any + Send + Sync> = Arc::new(());
            kept.insert(stage, keys.into_iter().map(|key| (key, nothing.clone())).collect());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::Memo;
    use crate::diag::Diagnostics;
    use crate::model::Fingerprint;

    #[test]
    fn what_is_the_same_is_made_once_and_order_stays() {
        let memo = Memo::remembering();
        let made = AtomicUsize::new(0);
        let round = |items: &[&str]| {
            let key = |item: &&str| Fingerprint::of(item.as_bytes());
            let make = |item: &&str| {
                made.fetch_add(1, Ordering::Relaxed);
                (item.to_uppercase(), Diagnostics::default())
            };
            memo.remember("stage", items, key, make).0
        };
        assert_eq!(round(&["b", "a", "c"]), ["B", "A", "C"]);
        assert_eq!(round(&["a", "d", "b"]), ["A", "D", "B"]);
        assert_eq!(made.load(Ordering::Relaxed), 4);
        assert_eq!(round(&["c"]), ["C"], "what a round did not use is forgotten");
        assert_eq!(made.load(Ordering::Relaxed), 5);
    }

    #[test]
    fn only_the_keys_of_the_last_round_are_kept() {
        let key = |text: &str| Fingerprint::of(text.as_bytes());
        let memo = Memo::remembering();
        memo.keep_round("stage", [key("a"), key("b")]);
        memo.keep_round("stage", [key("b")]);
        assert_eq!(memo.last_round("stage"), BTreeSet::from([key("b")]));
        assert!(memo.last_round("other").is_empty());
        let forgetful = Memo::default();
        forgetful.keep_round("stage", [key("a")]);
        assert!(forgetful.last_round("stage").is_empty());
    }
}
