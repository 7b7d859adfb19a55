//! Prepares a body for the Markdown parser, which knows no directives and no limits.
//!
//! Every line of a directive becomes a thematic break of equal length in a copy of the text:
//! places survive, and a paragraph, a list or a table right above ends there, as it should.
//! (With definition lists the parser would otherwise read the colon as a definition.)
//! Container markers beyond all reason become text, because the parser's time grows with depth
//! times lines.

use std::borrow::Cow;
use std::ops::Range;

/// Container markers that one line may begin with.
const MARKERS: usize = 32;

/// Columns of indentation before a container marker.
const INDENTATION: usize = 100;

/// What the parser sees instead of a line of a directive.
const THEMATIC_BREAK: &str = "***";

/// What the parser sees instead of a container marker that is too deep.
const LETTER: &str = "x";

/// A line that begins with three or more colons, at most three spaces in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fence {
    /// From the first colon to the last character that is not a space.
    pub(super) range: Range<usize>,
    /// How many colons it begins with.
    pub(super) colons: usize,
}

/// A body that the parser may read.
pub(super) struct Prepared<'a> {
    /// As long as the body, byte for byte.
    pub(super) copy: Cow<'a, str>,
    /// Lines of directives, in order. Those in code are only text.
    pub(super) fences: Vec<Fence>,
    /// Container markers that are too deep, in order. Those in code are only text.
    pub(super) too_deep: Vec<usize>,
}

/// Finds the lines of directives and what is too deep.
pub(super) fn prepare(body: &str) -> Prepared<'_> {
    let (mut fences, mut too_deep) = (Vec::new(), Vec::new());
    let mut copy = Copy { body, made: String::new(), done: 0 };
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        if let Some(fence) = fence(line, at) {
            copy.replace(fence.range.clone(), THEMATIC_BREAK);
            fences.push(fence);
        } else if let Some(marker) = excess_marker(line) {
            copy.replace(at + marker..at + marker + 1, LETTER);
            too_deep.push(at + marker);
        }
        at += line.len();
    }
    Prepared { copy: copy.finish(), fences, too_deep }
}

fn fence(line: &str, at: usize) -> Option<Fence> {
    let indentation = line.bytes().take_while(|byte| *byte == b' ').count();
    let colons = line.bytes().skip(indentation).take_while(|byte| *byte == b':').count();
    if indentation > 3 || colons < 3 {
        return None;
    }
    let start = at + indentation;
    Some(Fence { range: start..start + line[indentation..].trim_end().len(), colons })
}

/// Offset of the first marker of a block quote, list, definition or footnote in `line` that is
/// deeper than anyone writes.
fn excess_marker(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let (mut at, mut markers, mut columns) = (0, 0, 0);
    while let Some(&byte) = bytes.get(at) {
        let width = match byte {
            b' ' | b'\t' => {
                columns += if byte == b'\t' { 4 } else { 1 };
                at += 1;
                continue;
            }
            b'>' | b':' => 1,
            b'-' | b'+' | b'*' if ends_marker(bytes.get(at + 1)) => 1,
            b'0'..=b'9' => number_marker(&bytes[at..])?,
            b'[' => line[at..].starts_with("[^").then(|| line[at..].find("]:"))?? + 2,
            _ => return None,
        };
        if markers == MARKERS || columns > INDENTATION {
            return (!is_thematic_break(line)).then_some(at);
        }
        markers += 1;
        at += width;
    }
    None
}

fn ends_marker(next: Option<&u8>) -> bool {
    matches!(next, None | Some(b' ' | b'\t' | b'\n'))
}

/// Length of `12.` or `12)`, which have at most nine digits.
fn number_marker(bytes: &[u8]) -> Option<usize> {
    let digits = bytes.iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
    (digits < 10 && matches!(bytes.get(digits), Some(b'.' | b')')) && ends_marker(bytes.get(digits + 1))).then_some(digits + 1)
}

fn is_thematic_break(line: &str) -> bool {
    let mut marks = line.bytes().filter(|byte| !byte.is_ascii_whitespace());
    marks.next().is_some_and(|first| matches!(first, b'-' | b'*') && marks.all(|byte| byte == first))
}

/// A copy of the body, made only if something is replaced.
struct Copy<'a> {
    body: &'a str,
    made: String,
    done: usize,
}

impl<'a> Copy<'a> {
    /// Puts `with` and spaces in place of `range`.
    fn replace(&mut self, range: Range<usize>, with: &str) {
        self.made.push_str(&self.body[self.done..range.start]);
        self.made.push_str(with);
        self.made.extend(std::iter::repeat_n(' ', range.len() - with.len()));
        self.done = range.end;
    }

    fn finish(mut self) -> Cow<'a, str> {
        if self.done == 0 {
            return Cow::Borrowed(self.body);
        }
        self.made.push_str(&self.body[self.done..]);
        Cow::Owned(self.made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_directives_become_thematic_breaks_of_equal_length() {
        let body = "Å\n:::more title=\"Å\"  \n  ::::\n    :::\n::\n";
        let prepared = prepare(body);
        assert_eq!(prepared.copy, "Å\n***                 \n  *** \n    :::\n::\n");
        assert_eq!(prepared.copy.len(), body.len());
        assert_eq!(prepared.fences, [Fence { range: 3..21, colons: 3 }, Fence { range: 26..30, colons: 4 }]);
    }

    #[test]
    fn a_body_without_directives_is_not_copied() {
        assert!(matches!(prepare("- a\n\n> b :::\n").copy, Cow::Borrowed(_)));
    }

    #[test]
    fn markers_beyond_reason_become_text() {
        let deep = |body: &str| prepare(body).too_deep;
        assert_eq!(deep(&">".repeat(32)), Vec::<usize>::new());
        assert_eq!(deep(&">".repeat(33)), [32]);
        assert_eq!(deep(&"- ".repeat(40)), Vec::<usize>::new(), "a thematic break");
        assert_eq!(deep(&format!("{}a", "- ".repeat(40))), [64]);
        assert_eq!(deep(&format!("{}a", "1. > ".repeat(40))), [80]);
        assert_eq!(deep(&format!("{}a", "> [^å]: ".repeat(40))), [144]);
        assert_eq!(deep(&format!("a\n{}- a", " ".repeat(101))), [103]);
        assert_eq!(deep(&format!("{}a", " ".repeat(101))), Vec::<usize>::new());
        assert_eq!(prepare(&">".repeat(34)).copy, format!("{}x>", ">".repeat(32)));
    }
}
