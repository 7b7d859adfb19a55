//! Which closing line belongs to which opening line: colons are counted as brackets are.

use std::collections::BTreeMap;
use std::ops::Range;

/// A directive that is open.
pub(super) struct Open {
    /// How many colons it was opened with.
    pub(super) colons: usize,
    /// Its opening line.
    pub(super) line: Range<usize>,
    /// Whether it has a frame in the tree; one that is unknown or too deep has none.
    pub(super) has_frame: bool,
}

/// What a closing line closes.
pub(super) struct Closing {
    /// Innermost first; all but the last were not closed by a line of their own.
    pub(super) closed: Vec<Open>,
    /// Whether the last was opened with as many colons.
    pub(super) fits: bool,
}

/// The directives that are open, outermost first.
#[derive(Default)]
pub(super) struct Nesting {
    open: Vec<Open>,
    /// How many are open with this number of colons, so that no line searches in vain.
    with_colons: BTreeMap<usize, usize>,
}

impl Nesting {
    /// Opens a directive.
    pub(super) fn open(&mut self, open: Open) {
        *self.with_colons.entry(open.colons).or_default() += 1;
        self.open.push(open);
    }

    /// Closes the innermost directive that was opened with as many colons; without such a one,
    /// the innermost. `None` if nothing is open.
    pub(super) fn close(&mut self, colons: usize) -> Option<Closing> {
        let fits = self.with_colons.get(&colons).is_some_and(|count| *count > 0);
        let mut closed = Vec::new();
        while let Some(open) = self.open.pop() {
            *self.with_colons.entry(open.colons).or_default() -= 1;
            let is_last = !fits || open.colons == colons;
            closed.push(open);
            if is_last {
                return Some(Closing { closed, fits });
            }
        }
        None
    }

    /// What is still open at the end, innermost first.
    pub(super) fn rest(&mut self) -> impl Iterator<Item = Open> {
        std::mem::take(&mut self.open).into_iter().rev()
    }
}
