//! From the tree to typed values: every fault of a record is found, none stops the others.

use std::cell::RefCell;
use std::sync::Arc;

use super::yaml::Node;
use crate::diag::{Diagnostic, Diagnostics, Rule, Span, Spanned, rule};
use crate::model::{Date, Locales, Provenance};

/// A key that the record does not have.
pub static UNKNOWN_KEY: Rule = rule!("unknown-key", Error, "rules/unknown_key");
/// A key that the record must have.
pub static MISSING_KEY: Rule = rule!("missing-key", Error, "rules/missing_key");
/// A value of another type than its key has.
pub static WRONG_TYPE: Rule = rule!("wrong-type", Error, "rules/wrong_type");
/// A word that is not one of the words a key knows.
pub static INVALID_VALUE: Rule = rule!("invalid-value", Error, "rules/invalid_value");
/// A last day before the first: such days are none, and what they say would be shown nowhere.
pub static REVERSED_DATES: Rule = rule!("reversed-dates", Error, "rules/reversed_dates");

/// What reading values needs to know, and where findings go. Lives only while one file is read.
pub struct Context<'a> {
    /// The site's locales.
    pub locales: &'a Locales,
    /// Country calling code for numbers that begin with 0.
    pub country_code: Option<&'a str>,
    /// Owner, day and source from the head of the file.
    pub head: Option<Provenance>,
    /// Days that checked facts hold, where no file or record says.
    pub interval_days: u32,
    /// What was found.
    pub found: RefCell<Diagnostics>,
}

impl Context<'_> {
    /// Adds a finding.
    pub fn report(&self, finding: Diagnostic) {
        self.found.borrow_mut().push(finding);
    }

    /// Says that a value should be something else; `expected` is an attribute of the message.
    pub fn wrong_type<T>(&self, node: &Node, expected: &str) -> Option<T> {
        let shown = match node {
            Node::Scalar { text, .. } => text.to_string(),
            Node::List { .. } => "[…]".to_owned(),
            Node::Map { .. } => "{…}".to_owned(),
        };
        self.report(Diagnostic::at(&WRONG_TYPE, node.span()).with("value", shown).variant(expected));
        None
    }

    /// Says that a word is unknown and lists the known ones.
    pub fn invalid<T>(&self, text: &str, span: Span, known: &[&str]) -> Option<T> {
        let finding = Diagnostic::at(&INVALID_VALUE, span).with("value", text).with("known", known.join(", "));
        self.report(match nearest(text, known.iter().copied()) {
            Some(nearest) => finding.with("nearest", nearest).hint("nearest"),
            None => finding.hint("hint"),
        });
        None
    }
}

/// How like two words must be for one to be meant by the other (Winkler 1990, 0 to 1). Short words
/// with one slip (`sns`) are less like than that, and meant all the same.
const LIKE: f64 = 0.82;

/// The known word nearest to `text`, if one is near enough to be meant.
pub fn nearest<'k>(text: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let is_slip = |word: &str| text.chars().count() > 2 && word.chars().count() > 2 && strsim::osa_distance(text, word) == 1;
    known
        .map(|word| (strsim::jaro_winkler(text, word).max(if is_slip(word) { LIKE } else { 0.0 }), word))
        .filter(|(likeness, _)| *likeness >= LIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, word)| word)
}

/// How a value is read; `None` when a finding was made instead.
pub type Read<T> = fn(&Context<'_>, &Node) -> Option<T>;

/// A record being read: keys are asked for one by one, and what was never asked for is unknown.
pub struct Fields<'n, 'c> {
    entries: &'n [(Spanned<Arc<str>>, Node)],
    asked: Vec<&'static str>,
    /// Where the record stands.
    pub span: Span,
    context: &'c Context<'c>,
}

impl<'n, 'c> Fields<'n, 'c> {
    /// Reads `node` as a record. A key without any value is a record without keys.
    pub fn new(context: &'c Context<'c>, node: &'n Node, span: Span) -> Option<Self> {
        match node {
            Node::Map { entries, .. } => Some(Self { entries, asked: Vec::new(), span, context }),
            node if node.is_empty() => Some(Self { entries: &[], asked: Vec::new(), span, context }),
            node => context.wrong_type(node, "map"),
        }
    }

    /// The value of a key, if it has one.
    pub fn node(&mut self, key: &'static str) -> Option<&'n Node> {
        self.asked.push(key);
        self.entries.iter().find(|(known, _)| &*known.value == key).map(|(_, node)| node).filter(|node| !node.is_empty())
    }

    /// Where a key stands.
    pub fn key_span(&self, key: &str) -> Option<Span> {
        self.entries.iter().find(|(known, _)| &*known.value == key).map(|(known, _)| known.span)
    }

    /// The value of a key that may be absent.
    pub fn optional<T>(&mut self, key: &'static str, read: Read<T>) -> Option<T> {
        let node = self.node(key)?;
        read(self.context, node)
    }

    /// The value of a key that must be there.
    pub fn required<T>(&mut self, key: &'static str, read: Read<T>) -> Option<T> {
        match self.node(key) {
            Some(node) => read(self.context, node),
            None => {
                self.missing(key);
                None
            }
        }
    }

    /// Says that a key is missing.
    pub fn missing(&self, key: &str) {
        let at = self.key_span(key).unwrap_or(self.span);
        self.context.report(Diagnostic::at(&MISSING_KEY, at).with("key", key).hint("hint"));
    }

    /// The values of a list, or of a single value that stands for a list of one.
    pub fn list<T>(&mut self, key: &'static str, read: Read<T>) -> Vec<T> {
        match self.node(key) {
            Some(Node::List { items, .. }) => items.iter().filter_map(|item| read(self.context, item)).collect(),
            Some(node) => read(self.context, node).into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// Says so where the day of `last` is before the day of `first`. Days that cannot be read have
    /// their findings where they are read.
    pub fn in_order(&self, first: &str, last: &str) {
        let day = |key: &str| match self.entries.iter().find(|(known, _)| &*known.value == key) {
            Some((_, Node::Scalar { text, span })) => Some(Spanned::new(Date::parse(text)?, *span)),
            _ => None,
        };
        let (Some(begins), Some(ends)) = (day(first), day(last)) else { return };
        if ends.value < begins.value {
            let finding = Diagnostic::at(&REVERSED_DATES, ends.span).label(begins.span, "label");
            let finding = finding.with("first", begins.value.to_string()).with("last", ends.value.to_string());
            self.context.report(finding.with("first-key", first).with("last-key", last).hint("hint"));
        }
    }

    /// The records of a map by their ids, in order.
    pub fn records(&mut self, key: &'static str) -> Vec<(&'n Spanned<Arc<str>>, &'n Node)> {
        match self.node(key) {
            Some(Node::Map { entries, .. }) => entries
                .iter()
                .filter(|(id, _)| super::value::is_id(&id.value) || self.context.invalid_id(&id.value, id.span))
                .map(|(id, node)| (id, node))
                .collect(),
            Some(node) => {
                self.context.wrong_type::<()>(node, "map");
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// The records of a map whose keys are no ids (locales).
    pub fn records_with_any_key(&mut self, key: &'static str) -> Vec<(&'n Spanned<Arc<str>>, &'n Node)> {
        match self.node(key) {
            Some(Node::Map { entries, .. }) => entries.iter().map(|(id, node)| (id, node)).collect(),
            Some(node) => {
                self.context.wrong_type::<()>(node, "map");
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// Says which keys nobody asked for.
    pub fn finish(self) {
        for (key, _) in self.entries {
            if self.asked.contains(&&*key.value) {
                continue;
            }
            let finding = Diagnostic::at(&UNKNOWN_KEY, key.span).with("key", &*key.value).with("known", self.asked.join(", "));
            self.context.report(match nearest(&key.value, self.asked.iter().copied()) {
                Some(nearest) => finding.with("nearest", nearest).hint("nearest"),
                None => finding.hint("hint"),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_in_a_short_key_is_seen() {
        let keys = ["phone", "sms", "text_phone", "email", "web", "to", "from"];
        for (written, meant) in
            [("sns", Some("sms")), ("smss", Some("sms")), ("phoen", Some("phone")), ("wbe", Some("web")), ("so", None), ("fax", None)]
        {
            assert_eq!(nearest(written, keys.into_iter()), meant, "{written}");
        }
    }
}
