//! A line of words while it is read: neighbouring pieces of source text become one.

use std::ops::Range;

use crate::model::{Inline, Text};

/// Pieces of a line so far, and where they stand.
#[derive(Default)]
pub(super) struct Line {
    content: Vec<Inline>,
    range: Option<Range<usize>>,
}

impl Line {
    /// Adds a piece that stands at `range`.
    pub(super) fn push(&mut self, inline: Inline, range: Range<usize>) {
        self.range = Some(match self.range.take() {
            Some(before) => before.start.min(range.start)..before.end.max(range.end),
            None => range,
        });
        match (self.content.last_mut(), inline) {
            (Some(Inline::Text(Text::Source(_, end))), Inline::Text(Text::Source(next, new_end))) if *end == next => *end = new_end,
            (_, inline) => self.content.push(inline),
        }
    }

    /// Ends a source line here, where something was flattened that began a line of its own.
    pub(super) fn break_softly(&mut self, at: usize) {
        if !self.is_at_line_start() {
            self.push(Inline::SoftBreak, at..at);
        }
    }

    /// Whether the next piece begins a source line.
    pub(super) fn is_at_line_start(&self) -> bool {
        matches!(self.content.last(), None | Some(Inline::SoftBreak | Inline::HardBreak))
    }

    /// The pieces, without line ends at either end, and where they stand. `None` if there are none.
    pub(super) fn take(&mut self) -> Option<(Box<[Inline]>, Range<usize>)> {
        let mut content = std::mem::take(&mut self.content);
        let range = self.range.take()?;
        let is_break = |inline: &Inline| matches!(inline, Inline::SoftBreak | Inline::HardBreak);
        while content.pop_if(|last| is_break(last)).is_some() {}
        let leading = content.iter().take_while(|inline| is_break(inline)).count();
        // Moved, not shrunk: shrinking leaves up to half of the room unused, and lines are most of
        // what a site takes in memory.
        let mut kept = Vec::with_capacity(content.len() - leading);
        kept.extend(content.drain(leading..));
        (!kept.is_empty()).then(|| (kept.into_boxed_slice(), range))
    }
}
