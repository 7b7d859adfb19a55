//! Where the YAML head of a Markdown file lies, and where its body begins. Reads no YAML.

use std::ops::Range;

use super::markdown::rules::UNCLOSED_FRONT_MATTER;
use crate::diag::{Diagnostic, SourceId, Span};

/// A Markdown file taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// The head.
    pub head: Head,
    /// First byte of the body. The end of the text where the head is not closed, since nobody
    /// knows where the body would begin.
    pub body_start: usize,
}

/// The YAML head of a Markdown file, as byte ranges in the whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Head {
    /// The first line is not `---`.
    None,
    /// No line after the first is `---`.
    Unclosed {
        /// The first line.
        fence: Range<usize>,
    },
    /// Between the two lines.
    Closed {
        /// Without the lines themselves.
        yaml: Range<usize>,
    },
}

impl Split {
    /// What is wrong with the head's lines, if anything.
    pub fn finding(&self, source: SourceId) -> Option<Diagnostic> {
        match &self.head {
            Head::Unclosed { fence } => {
                Some(Diagnostic::at(&UNCLOSED_FRONT_MATTER, Span::new(source, fence.start, fence.end)).hint("hint"))
            }
            Head::None | Head::Closed { .. } => None,
        }
    }
}

/// Finds the head of `text`: a first line `---`, up to the next line `---`. Spaces after the
/// dashes do not count.
pub fn split(text: &str) -> Split {
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| is_fence(line)) else { return Split { head: Head::None, body_start: 0 } };
    let mut at = first.len();
    for line in lines {
        if is_fence(line) {
            return Split { head: Head::Closed { yaml: first.len()..at }, body_start: at + line.len() };
        }
        at += line.len();
    }
    Split { head: Head::Unclosed { fence: 0..first.trim_end().len() }, body_start: text.len() }
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, head: &str, body: &str) {
        let split = split(text);
        let shown = match &split.head {
            Head::None => "none".to_owned(),
            Head::Unclosed { fence } => format!("unclosed {:?}", &text[fence.clone()]),
            Head::Closed { yaml } => format!("closed {:?}", &text[yaml.clone()]),
        };
        assert_eq!((shown.as_str(), &text[split.body_start..]), (head, body), "{text:?}");
    }

    #[test]
    fn head_lies_between_two_lines_of_dashes() {
        check("---\ntitle: Å\n---\nbrödtext\n", r#"closed "title: Å\n""#, "brödtext\n");
        check("---  \ntitle: A\n---\t\n\n---\n", r#"closed "title: A\n""#, "\n---\n");
        check("---\n---\n", r#"closed """#, "");
        check("---\n---", r#"closed """#, "");
        check("---\na: |\n  ---\n---\nb", r#"closed "a: |\n  ---\n""#, "b");
    }

    #[test]
    fn a_file_may_lack_a_head() {
        check("", "none", "");
        check("text\n---\n", "none", "text\n---\n");
        check("\n---\na: b\n---\n", "none", "\n---\na: b\n---\n");
        check("----\na: b\n----\n", "none", "----\na: b\n----\n");
        check(" ---\n---\n", "none", " ---\n---\n");
    }

    #[test]
    fn a_head_that_never_ends_is_found() {
        check("---\ntitle: A\n\ntext\n", r#"unclosed "---""#, "");
        check("---", r#"unclosed "---""#, "");
        let finding = split("---\na: b\n").finding(SourceId(3)).expect("the head has no end");
        assert_eq!(finding, Diagnostic::at(&UNCLOSED_FRONT_MATTER, Span::new(SourceId(3), 0, 3)).hint("hint"));
        assert_eq!(split("---\n---\n").finding(SourceId(3)), None);
    }
}
