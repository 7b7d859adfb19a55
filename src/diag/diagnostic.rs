//! One finding: a rule, a place, a phrase and what to do.

use std::sync::Arc;

use super::{Rule, Span};

/// A sentence to be found in `diagnostics.ftl`: the id of a message or of an attribute
/// (`broken-link.hint`), and its arguments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    /// Id in the catalogue.
    pub id: String,
    /// Arguments in the order given.
    pub arguments: Vec<(&'static str, String)>,
}

impl Message {
    /// The message `id` without arguments.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), arguments: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

/// Where a finding stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In a source.
    Span(Span),
    /// In a file that is not a source: a published page, a folder that is missing.
    File(Arc<str>),
}

/// A second place that helps to understand a finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What it says there.
    pub message: Message,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What was looked for.
    pub rule: &'static Rule,
    /// Where.
    pub place: Place,
    /// What is wrong there: a short phrase, lower case, no full stop.
    pub message: Message,
    /// Other places that belong to it.
    pub labels: Vec<Label>,
    /// How to mend it.
    pub hints: Vec<Message>,
}

impl Diagnostic {
    /// A finding of `rule` at `span`, with the rule's own message.
    pub fn at(rule: &'static Rule, span: Span) -> Self {
        Self::new(rule, Place::Span(span))
    }

    /// A finding of `rule` in a file that is not a source.
    pub fn in_file(rule: &'static Rule, path: impl Into<Arc<str>>) -> Self {
        Self::new(rule, Place::File(path.into()))
    }

    fn new(rule: &'static Rule, place: Place) -> Self {
        Self { rule, place, message: Message::new(rule.name), labels: Vec::new(), hints: Vec::new() }
    }

    /// Adds an argument to the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// Uses the attribute `name` of the rule's message instead of the message itself, for rules
    /// that find several kinds of one fault.
    #[must_use]
    pub fn variant(mut self, name: &str) -> Self {
        self.message.id = format!("{}.{name}", self.rule.name);
        self
    }

    /// Adds a hint: the attribute `name` of the rule's message, which sees the same arguments.
    #[must_use]
    pub fn hint(mut self, name: &str) -> Self {
        let arguments = self.message.arguments.clone();
        self.hints.push(Message { id: format!("{}.{name}", self.rule.name), arguments });
        self
    }

    /// Adds a second place with the attribute `name` of the rule's message.
    #[must_use]
    pub fn label(mut self, span: Span, name: &str) -> Self {
        let arguments = self.message.arguments.clone();
        self.labels.push(Label { span, message: Message { id: format!("{}.{name}", self.rule.name), arguments } });
        self
    }
}
