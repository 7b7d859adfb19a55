//! Lines of directives among the events: where the parser says "thematic break", a directive
//! begins or ends.

use std::ops::Range;

use super::Reader;
use crate::parse::markdown::directive;
use crate::parse::markdown::fence::Fence;
use crate::parse::markdown::findings::quoted;
use crate::parse::markdown::frame::{DEPTH, Frame, Kind};
use crate::parse::markdown::nesting::Open;
use crate::parse::markdown::rules::{MISPLACED_DIRECTIVE, STRAY_DIRECTIVE_END, UNCLOSED_DIRECTIVE};

impl Reader<'_> {
    /// The line of a directive that stands at `start`, if one does.
    pub(super) fn take_fence(&mut self, start: usize) -> Option<Fence> {
        self.lose_fences(start);
        let fence = self.fence_at(self.next_fence).filter(|fence| fence.range.start == start)?;
        self.next_fence += 1;
        Some(fence)
    }

    /// Lines like those of directives at `place` are code or HTML.
    pub(super) fn pass_fences(&mut self, place: &Range<usize>) {
        self.lose_fences(place.start);
        while self.fence_at(self.next_fence).is_some_and(|fence| fence.range.start < place.end) {
            self.next_fence += 1;
        }
    }

    /// The lines before `start` that no event has reached: the parser took them for something
    /// else, such as the address of a link.
    fn lose_fences(&mut self, start: usize) {
        while let Some(fence) = self.fence_at(self.next_fence).filter(|fence| fence.range.start < start) {
            self.next_fence += 1;
            self.misplace(fence.range, "place");
        }
    }

    /// A line with its place in the whole text.
    fn fence_at(&self, index: usize) -> Option<Fence> {
        let fence = self.prepared.fences.get(index)?;
        Some(Fence { range: fence.range.start + self.body_start..fence.range.end + self.body_start, colons: fence.colons })
    }

    /// Opens or closes a directive.
    pub(super) fn fence(&mut self, fence: &Fence) {
        let is_end = fence.range.len() == fence.colons;
        let is_misplaced = self.ignored > 0 || !self.top().kind.holds_directives();
        if self.ignored == 0 {
            self.flush_top();
        }
        match (is_misplaced, is_end) {
            (false, false) => self.open_directive(fence),
            (false, true) => self.close_directive(fence),
            (true, false) => {
                self.misplaced += 1;
                let is_in_list = self.frames.iter().any(|frame| matches!(frame.kind, Kind::Item));
                self.misplace(fence.range.clone(), if is_in_list { "list" } else { "place" });
            }
            (true, true) => self.stray_end(fence, Some("indented")),
        }
    }

    fn open_directive(&mut self, fence: &Fence) {
        let after_colons = fence.range.start + fence.colons;
        let directive = directive::open(self.text, fence.range.clone(), after_colons, &mut self.findings);
        let has_room = self.frames.len() < DEPTH;
        let has_frame = directive.is_some() && has_room;
        self.nesting.open(Open { colons: fence.colons, line: fence.range.clone(), has_frame });
        match directive {
            Some(directive) if has_room => self.frames.push(Frame::new(Kind::Directive(Box::new(directive)), fence.range.clone())),
            Some(_) => self.too_deep(fence.range.clone()),
            None => {}
        }
    }

    fn close_directive(&mut self, fence: &Fence) {
        let Some(closing) = self.nesting.close(fence.colons) else { return self.stray_end(fence, None) };
        let last = closing.closed.len() - 1;
        for (index, open) in closing.closed.into_iter().enumerate() {
            if index < last {
                self.report_unclosed(open.line.clone());
            } else if !closing.fits {
                let opened = self.findings.span(open.line.clone());
                self.findings.report(&STRAY_DIRECTIVE_END, fence.range.clone(), |found| {
                    let found = found.with("colons", fence.colons.to_string()).with("opened", open.colons.to_string());
                    found.variant("colons").hint("colons-hint").label(opened, "label")
                });
            }
            self.close_frame(&open);
        }
    }

    /// What is still open at the end of the text, and lines that no event has reached.
    pub(super) fn finish_directives(&mut self) {
        self.lose_fences(self.text.len());
        self.flush_top();
        let rest: Vec<Open> = self.nesting.rest().collect();
        for open in rest {
            self.report_unclosed(open.line.clone());
            self.close_frame(&open);
        }
    }

    fn close_frame(&mut self, open: &Open) {
        if open.has_frame
            && self.frames.len() > 1
            && let Some(frame) = self.frames.pop()
        {
            self.close(frame);
        }
    }

    fn report_unclosed(&mut self, line: Range<usize>) {
        let colons = self.text[line.clone()].chars().take_while(|letter| *letter == ':').count();
        self.findings.report(&UNCLOSED_DIRECTIVE, line, |found| found.with("colons", quoted(&":".repeat(colons))).hint("hint"));
    }

    /// A closing line without anything to close; not found if it closes what was found itself.
    fn stray_end(&mut self, fence: &Fence, variant: Option<&str>) {
        if self.misplaced > 0 {
            self.misplaced -= 1;
            return;
        }
        self.findings.report(&STRAY_DIRECTIVE_END, fence.range.clone(), |found| match variant {
            Some(variant) => found.variant(variant).hint(&format!("{variant}-hint")),
            None => found.hint("hint"),
        });
    }

    fn misplace(&mut self, place: Range<usize>, variant: &str) {
        self.findings.report(&MISPLACED_DIRECTIVE, place, |found| found.variant(variant).hint(&format!("{variant}-hint")));
    }

    /// Words at `place` begin a line: they may have been meant as a directive, in a quotation or
    /// indented, or with too few colons.
    pub(super) fn check_near_miss(&mut self, place: &Range<usize>) {
        let words = &self.text[place.clone()];
        let rest = words.trim_start_matches(':');
        let before = self.text[..place.start].bytes().rev().take(3).take_while(|byte| *byte == b':').count();
        let colons = before + words.len() - rest.len();
        if colons < 2 {
            return;
        }
        let name: String = rest.trim_start().chars().take_while(char::is_ascii_lowercase).take(20).collect();
        let is_directive = directive::find(&name).is_some();
        let is_end = rest.trim().is_empty();
        let line = place.start - before..place.end;
        match (is_directive, is_end, colons) {
            (true, _, 2) | (_, true, 2) => self.misplace(line, "colons"),
            (true, ..) => self.misplace(line, "place"),
            _ => {}
        }
    }
}
