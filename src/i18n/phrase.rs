//! A message ready to be said: pieces in a row, with everything it refers to written out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fixed_decimal::Decimal;

use super::grammar::{CATEGORIES, Counting, Grammar};

/// A message ready to be said.
#[derive(Clone)]
pub(super) struct Phrase(pub Vec<Piece>);

/// A part of a message.
#[derive(Clone)]
pub(super) enum Piece {
    /// Words.
    Text(String),
    /// What the caller gives under this name.
    Argument(Box<str>, Arc<Grammar>),
    /// One of several texts.
    Select(Box<Select>),
}

/// A choice between texts by what the caller gives.
#[derive(Clone)]
pub(super) struct Select {
    /// Name of the argument that decides.
    pub argument: Box<str>,
    /// How it counts.
    pub counting: Counting,
    /// The language whose plurals the variants are.
    pub grammar: Arc<Grammar>,
    /// The texts in order; the first that fits is taken.
    pub variants: Vec<(Key, Vec<Piece>)>,
    /// Which is taken where none fits.
    pub default: usize,
}

/// What a variant stands for.
#[derive(Clone, Debug)]
pub(super) enum Key {
    /// A word, or a plural category.
    Word(Box<str>),
    /// Exactly this number.
    Number(Decimal),
}

/// What a caller gives under a name.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Given<'a> {
    /// As it is printed; a number without it is printed as the message's language writes it.
    pub text: Option<&'a str>,
    /// The number that decides a plural; without it the text decides.
    pub number: Option<i64>,
}

impl Phrase {
    /// The sentence, with what `given` knows filled in. A name it does not know is printed as
    /// `⟨$name⟩`, so that the fault is seen and nothing fails.
    pub fn say<'a>(&self, given: &dyn Fn(&str) -> Option<Given<'a>>) -> String {
        let mut sentence = String::new();
        write(&self.0, given, &mut sentence);
        sentence
    }

    /// The names of all arguments.
    pub fn arguments(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        visit(&self.0, &mut |piece| {
            names.insert(match piece {
                Piece::Text(_) => return,
                Piece::Argument(name, _) => name.to_string(),
                Piece::Select(select) => select.argument.to_string(),
            });
        });
        names
    }

    /// The plural categories that it distinguishes, by argument; none for an argument that has only
    /// its default, and no entry for one that chooses between words or by order.
    pub fn plurals(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut plurals: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        visit(&self.0, &mut |piece| {
            if let Piece::Select(select) = piece
                && select.counting == Counting::Cardinal
                && let Some(categories) = select.categories()
            {
                plurals.entry(select.argument.to_string()).or_default().extend(categories.into_iter().map(str::to_owned));
            }
        });
        plurals
    }
}

impl Key {
    fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Number(_) => None,
        }
    }
}

impl Select {
    /// The plural categories among its variants, if it chooses by number.
    fn categories(&self) -> Option<BTreeSet<&str>> {
        let words: BTreeSet<&str> = self.variants.iter().filter_map(|(key, _)| key.word()).collect();
        let counts = words.iter().all(|word| CATEGORIES.contains(word));
        counts.then(|| if self.variants.len() > 1 { words } else { BTreeSet::new() })
    }

    /// The pieces for what was given.
    fn choose(&self, given: Option<Given<'_>>) -> &[Piece] {
        let fits = given.and_then(|given| choose(self.variants.iter().map(|(key, _)| key), given.into(), &self.grammar, self.counting));
        &self.variants[fits.unwrap_or(self.default)].1
    }
}

/// A value that decides between variants.
#[derive(Clone, Debug)]
pub(super) enum Scalar<'a> {
    /// A word.
    Text(&'a str),
    /// A number.
    Number(Decimal),
}

impl<'a> From<Given<'a>> for Scalar<'a> {
    fn from(given: Given<'a>) -> Self {
        match given.number {
            Some(number) => Self::Number(number.into()),
            None => Self::Text(given.text.unwrap_or_default()),
        }
    }
}

/// Number of the first key that fits `value`: the same word, the same number, or the category of
/// the number.
pub(super) fn choose<'k>(
    mut keys: impl Iterator<Item = &'k Key>,
    value: Scalar<'_>,
    grammar: &Grammar,
    counting: Counting,
) -> Option<usize> {
    keys.position(|key| match (key, &value) {
        (Key::Word(word), Scalar::Text(text)) => **word == **text,
        (Key::Number(key), Scalar::Number(number)) => key == number,
        (Key::Word(word), Scalar::Number(number)) => grammar.category(number, counting) == &**word,
        (Key::Number(_), Scalar::Text(_)) => false,
    })
}

fn write<'a>(pieces: &[Piece], given: &dyn Fn(&str) -> Option<Given<'a>>, out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Argument(name, grammar) => match given(name) {
                Some(Given { text: Some(text), .. }) => out.push_str(text),
                Some(Given { number: Some(number), .. }) => out.push_str(&grammar.number(&number.into())),
                _ => out.push_str(&unknown_argument(name)),
            },
            Piece::Select(select) => write(select.choose(given(&select.argument)), given, out),
        }
    }
}

/// What is printed for an argument that nobody gave.
pub(super) fn unknown_argument(name: &str) -> String {
    format!("⟨${name}⟩")
}

/// What is printed for a message or term that nobody wrote.
pub(super) fn unknown_message(id: &str) -> String {
    format!("⟨{id}⟩")
}

fn visit(pieces: &[Piece], see: &mut impl FnMut(&Piece)) {
    for piece in pieces {
        see(piece);
        if let Piece::Select(select) = piece {
            for (_, variant) in &select.variants {
                visit(variant, see);
            }
        }
    }
}
