//! YAML as one tree that knows the place of every key and value.
//!
//! Records are read from this tree rather than by derived deserialisation, which stops at the
//! first fault and loses places inside flattened and tagged types. Scalars stay text: what they
//! mean is for the key to say, so times, postcodes and `nej` need no quotes.

use std::sync::Arc;

use serde_yaml::granit_parser::{Event, Marker, Options, Parser, ScalarStyle};

use crate::diag::{Diagnostic, Diagnostics, Found, Rule, SourceId, Span, Spanned, rule};

/// The YAML cannot be read.
pub static YAML_SYNTAX: Rule = rule!("yaml-syntax", Error, "rules/yaml_syntax");
/// One key stands twice in one record.
pub static DUPLICATE_KEY: Rule = rule!("duplicate-key", Error, "rules/duplicate_key");
/// Anchors, aliases and tags are not used here.
pub static YAML_ALIAS: Rule = rule!("yaml-alias", Error, "rules/yaml_alias");

/// A value.
#[derive(Clone, Debug)]
pub enum Node {
    /// Text; empty for a key without a value.
    Scalar {
        /// The text, quotes and escapes undone.
        text: Arc<str>,
        /// Where it stands.
        span: Span,
    },
    /// A list.
    List {
        /// In order.
        items: Vec<Node>,
        /// Where it stands.
        span: Span,
    },
    /// Keys and values.
    Map {
        /// In order.
        entries: Vec<(Spanned<Arc<str>>, Node)>,
        /// Where it stands.
        span: Span,
    },
}

impl Node {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Scalar { span, .. } | Self::List { span, .. } | Self::Map { span, .. } => *span,
        }
    }

    /// Whether it is a key without a value.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Scalar { text, .. } if text.is_empty())
    }
}

/// The tree of the YAML in `range` of a source's text; `None` where there is nothing or it cannot
/// be read at all.
pub fn tree(source: SourceId, text: &str, range: std::ops::Range<usize>) -> Found<Option<Node>> {
    let mut options = Options::default();
    options.set_emit_comments(false);
    let mut builder = Builder {
        parser: Parser::new_from_str_with_options(&text[range.clone()], options),
        source,
        offset: range.start,
        end: range.end,
        found: Diagnostics::default(),
    };
    let root = builder.document();
    (root, builder.found)
}

struct Builder<'t> {
    parser: Parser<'t, serde_yaml::granit_parser::StrInput<'t>>,
    source: SourceId,
    offset: usize,
    end: usize,
    found: Diagnostics,
}

/// The file cannot be read further; the finding is already made.
struct Stop;

impl<'t> Builder<'t> {
    fn document(&mut self) -> Option<Node> {
        loop {
            match self.next().ok()? {
                (Event::StreamStart | Event::DocumentStart(..) | Event::DocumentEnd, _) => {}
                (Event::StreamEnd, _) => return None,
                (event, span) => return self.node(event, span).ok(),
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'t>, Span), Stop> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                let span = Span::new(self.source, self.place(&span.start), self.place(&span.end));
                Ok((event, span))
            }
            Some(Err(error)) => {
                let at = self.place(error.marker());
                let finding = Diagnostic::at(&YAML_SYNTAX, Span::new(self.source, at, (at + 1).min(self.end)));
                self.found.push(finding.with("reason", error.to_string()).hint("hint"));
                Err(Stop)
            }
            None => Err(Stop),
        }
    }

    fn place(&self, marker: &Marker) -> usize {
        self.offset + marker.byte_offset().unwrap_or_default()
    }

    /// The parser itself limits how deep lists and maps nest, so this recursion is bounded.
    fn node(&mut self, event: Event<'t>, start: Span) -> Result<Node, Stop> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    self.refuse(start);
                }
                let empty = style == ScalarStyle::Plain && matches!(&*text, "~" | "null");
                Ok(Node::Scalar { text: if empty { "".into() } else { text.trim_end_matches('\n').into() }, span: start })
            }
            Event::Alias(_) => {
                self.refuse(start);
                Ok(Node::Scalar { text: "".into(), span: start })
            }
            Event::SequenceStart(_, anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    self.refuse(start);
                }
                self.list(start)
            }
            Event::MappingStart(_, anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    self.refuse(start);
                }
                self.map(start)
            }
            _ => Err(Stop),
        }
    }

    fn refuse(&mut self, span: Span) {
        self.found.push(Diagnostic::at(&YAML_ALIAS, span).hint("hint"));
    }

    fn list(&mut self, start: Span) -> Result<Node, Stop> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                return Ok(Node::List { items, span: Span { end: span.end, ..start } });
            }
            items.push(self.node(event, span)?);
        }
    }

    fn map(&mut self, start: Span) -> Result<Node, Stop> {
        let mut entries: Vec<(Spanned<Arc<str>>, Node)> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                return Ok(Node::Map { entries, span: Span { end: span.end, ..start } });
            }
            let key = self.node(event, span)?;
            let (event, span) = self.next()?;
            let value = self.node(event, span)?;
            let Node::Scalar { text, span } = key else {
                let finding = Diagnostic::at(&YAML_SYNTAX, key.span()).with("reason", "a list or a map is used as a key");
                self.found.push(finding.hint("hint"));
                continue;
            };
            if let Some((first, _)) = entries.iter().find(|(known, _)| *known.value == *text) {
                let finding = Diagnostic::at(&DUPLICATE_KEY, span).with("key", &*text).label(first.span, "label").hint("hint");
                self.found.push(finding);
                continue;
            }
            entries.push((Spanned::new(text, span), value));
        }
    }
}
