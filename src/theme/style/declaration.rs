//! The declarations of a style sheet with their places, read no further than colours and tokens ask.

use super::direction::without_comments;
use crate::diag::{SourceId, Span};

/// One declaration.
#[derive(Debug)]
pub struct Declaration<'t> {
    /// The property, or the token with its dashes.
    pub name: &'t str,
    /// The value, without what makes it important.
    pub value: &'t str,
    /// Where its name stands.
    pub place: Span,
    /// The block it stands in: the file and the block's first byte.
    pub block: (u32, usize),
    /// Where its value begins.
    value_at: usize,
    /// What stands before the blocks around it, the outermost first.
    heads: Vec<&'t str>,
}

/// Every declaration of `text`, in order.
pub fn declarations(source: SourceId, text: &str) -> Vec<Declaration<'_>> {
    // Blanks stand for comments and strings, byte for byte: places hold in both.
    let plain = without_comments(text);
    let mut found = Vec::new();
    let mut open: Vec<(usize, &str)> = Vec::new();
    let mut start = 0;
    for (end, sign) in plain.bytes().enumerate().filter(|(_, sign)| matches!(sign, b'{' | b'}' | b';')) {
        let (from, to) = trim(&plain, start, end);
        match sign {
            b'{' => open.push((end, text.get(from..to).unwrap_or_default())),
            _ => found.extend(open.last().and_then(|(block, _)| {
                let colon = from + plain.get(from..to)?.find(':')?;
                let name = text.get(from..colon)?.trim_end();
                let (value_at, value_to) = trim(&plain, colon + 1, to);
                let value = text.get(value_at..value_to)?;
                let value = value.strip_suffix("!important").map_or(value, str::trim_end);
                let place = Span::new(source, from, from + name.len());
                Some(Declaration {
                    name,
                    value,
                    place,
                    block: (source.0, *block),
                    value_at,
                    heads: open.iter().map(|(_, head)| *head).collect(),
                })
            })),
        }
        if sign == b'}' {
            open.pop();
        }
        start = end + 1;
    }
    found
}

/// The same range without white space at its ends.
fn trim(text: &str, start: usize, end: usize) -> (usize, usize) {
    let part = text.get(start..end).unwrap_or_default();
    let from = start + part.len() - part.trim_start().len();
    (from, from + part.trim().len())
}

impl<'t> Declaration<'t> {
    /// The name of the token that it gives, without dashes.
    pub fn token(&self) -> Option<&'t str> {
        self.name.strip_prefix("--")
    }

    /// Whether it holds only under a condition that asks for this.
    pub fn stands_in(&self, feature: &str) -> bool {
        self.heads.iter().any(|head| head.starts_with("@media") && head.contains(feature))
    }

    /// The classes of what it is said of: of `.a > .b:hover, c`, `b`.
    pub fn subjects(&self) -> Vec<&'t str> {
        let selectors = self.heads.iter().rev().find(|head| !head.starts_with('@')).map_or("", |head| *head);
        let subject = |selector: &'t str| selector.trim().rsplit([' ', '>', '+', '~']).next().unwrap_or_default();
        let classes = |subject: &'t str| subject.split('.').skip(1).map(|class| class.split([':', '[', '#']).next().unwrap_or_default());
        selectors.split(',').map(subject).flat_map(classes).collect()
    }

    /// Whether it is said of the whole page.
    pub fn is_of_root(&self) -> bool {
        self.heads.last().is_some_and(|head| head.split(',').any(|one| matches!(one.trim(), ":root" | "html")))
    }

    /// Whether it holds in a set of colours: on a screen that is dark or light, for somebody who has
    /// asked for more contrast or has not. What holds only under other conditions does not.
    pub fn holds(&self, dark: bool, more: bool) -> bool {
        self.heads.iter().filter(|head| head.starts_with('@')).all(|head| {
            let queries = head.strip_prefix("@media").unwrap_or("(other)");
            queries.split(',').any(|query| {
                query.split(" and ").all(|condition| match condition.trim() {
                    "screen" | "all" => true,
                    condition => {
                        match condition.trim_matches(['(', ')']).split_once(':').map(|(name, value)| (name.trim(), value.trim())) {
                            Some(("prefers-color-scheme", scheme)) => scheme == if dark { "dark" } else { "light" },
                            Some(("prefers-contrast", wish)) => wish == if more { "more" } else { "no-preference" },
                            _ => false,
                        }
                    }
                })
            })
        })
    }

    /// The tokens that its value asks for and has nothing to take instead of, each with its place.
    pub fn asked(&self) -> impl Iterator<Item = (&'t str, Span)> {
        // What stands in quotation marks is words.
        let is_words = self.value.contains(['"', '\'']);
        let asked = self.value.match_indices("var(").filter(move |_| !is_words).filter_map(|(at, _)| {
            let rest = &self.value[at + 4..];
            let end = rest.find([')', ','])?;
            let name = rest[..end].trim();
            let start = self.value_at + at + 4 + rest.len() - rest.trim_start().len();
            let place = Span::new(self.place.source, start, start + name.len());
            (rest.as_bytes()[end] == b')').then_some((name.strip_prefix("--")?, place))
        });
        asked.collect::<Vec<_>>().into_iter()
    }
}
