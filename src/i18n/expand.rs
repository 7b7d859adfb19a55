//! Makes phrases of texts: writes out everything that a text refers to and decides every choice
//! that does not depend on the caller. What a term says never does, since a term sees only the
//! literal arguments of its reference.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::Arc;

use fixed_decimal::Decimal;
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::diag::{Diagnostics, Span};
use crate::model::LocaleId;

use super::grammar::{Counting, Grammar};
use super::phrase::{Key, Phrase, Piece, Scalar, Select, choose, unknown_argument, unknown_message};
use super::rule::broken_message_reference::{self, Fault};
use super::vocabulary::{Entry, Vocabulary};

/// Braces within braces, counted through references, beyond which no reference is followed; the
/// stack of a thread must hold these and those of one more entry.
const DEEPEST: usize = 64;
/// References in one text beyond which none is followed.
const MOST: usize = 400;

/// Makes the phrases of one locale.
pub(super) struct Expander<'x> {
    /// All texts.
    pub vocabulary: &'x Vocabulary<'x, 'x>,
    /// How each locale counts.
    pub grammars: &'x BTreeMap<LocaleId, Arc<Grammar>>,
    /// Whose phrases.
    pub locale: LocaleId,
}

/// The text that is being written out.
#[derive(Clone, Copy)]
struct Scope<'x> {
    entry: &'x Entry<'x, 'x>,
    home: LocaleId,
    /// What the reference to the term gave; `None` in a message, which sees what the caller gives.
    term: Option<&'x BTreeMap<&'x str, Literal>>,
}

/// A value written in a text.
#[derive(Clone)]
enum Literal {
    Text(String),
    Number(Decimal),
}

/// What decides a choice.
enum Selector {
    Argument(Box<str>, Counting),
    Literal(Literal, Counting),
    Nothing,
}

/// How far one phrase has come.
struct Progress<'f> {
    open: Vec<(LocaleId, String)>,
    depth: usize,
    references: usize,
    found: &'f mut Diagnostics,
}

impl Expander<'_> {
    /// The phrase of a text of `home`. Faults are told only for the locale's own texts, so that
    /// each is told once.
    pub fn phrase(&self, id: &str, home: LocaleId, entry: &Entry<'_, '_>, found: &mut Diagnostics) -> Phrase {
        let nothing = BTreeMap::new();
        let term = id.starts_with('-').then_some(&nothing);
        let mut progress = Progress { open: vec![(home, id.to_owned())], depth: 0, references: 0, found };
        let mut pieces = Vec::new();
        self.pattern(entry.pattern, Scope { entry, home, term }, &mut progress, &mut pieces);
        Phrase(pieces)
    }

    fn pattern(&self, pattern: &Pattern<&str>, scope: Scope<'_>, progress: &mut Progress<'_>, out: &mut Vec<Piece>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push(out, scope.entry.resource.written(value)),
                PatternElement::Placeable { expression } => self.expression(expression, scope, progress, out),
            }
        }
    }

    fn expression(&self, expression: &Expression<&str>, scope: Scope<'_>, progress: &mut Progress<'_>, out: &mut Vec<Piece>) {
        progress.depth += 1;
        match expression {
            Expression::Inline(inline) => self.inline(inline, scope, progress, out),
            Expression::Select { selector, variants } => self.select(selector, variants, scope, progress, out),
        }
        progress.depth -= 1;
    }

    fn inline(&self, inline: &InlineExpression<&str>, scope: Scope<'_>, progress: &mut Progress<'_>, out: &mut Vec<Piece>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                push(out, &self.print(&literal(inline, scope), scope));
            }
            InlineExpression::VariableReference { id } => self.argument(id.name, scope, out),
            InlineExpression::Placeable { expression } => self.expression(expression, scope, progress, out),
            InlineExpression::MessageReference { id, attribute } => {
                let id_of = full_id("", id.name, attribute.as_ref().map(|attribute| attribute.name));
                self.reference(&id_of, scope.entry.resource.span(id.name), scope, scope.term, progress, out);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let id_of = full_id("-", id.name, attribute.as_ref().map(|attribute| attribute.name));
                let given = named(arguments.as_ref(), scope);
                let mut span = scope.entry.resource.span(id.name);
                span.start -= 1; // The hyphen.
                self.reference(&id_of, span, scope, Some(&given), progress, out);
            }
            InlineExpression::FunctionReference { id, arguments } => match number_of(id.name, arguments, scope) {
                Some(Selector::Argument(name, _)) => self.argument(&name, scope, out),
                Some(Selector::Literal(value, _)) => push(out, &self.print(&value, scope)),
                Some(Selector::Nothing) => push(out, &unknown_message(id.name)),
                None => self.fault(Fault::Function, id.name, scope.entry.resource.span(id.name), scope, progress, out),
            },
        }
    }

    fn argument(&self, name: &str, scope: Scope<'_>, out: &mut Vec<Piece>) {
        match scope.term.map(|given| given.get(name)) {
            None => out.push(Piece::Argument(name.into(), self.grammar(scope))),
            Some(Some(value)) => push(out, &self.print(value, scope)),
            Some(None) => push(out, &unknown_argument(name)),
        }
    }

    fn reference(
        &self,
        id: &str,
        span: Span,
        from: Scope<'_>,
        term: Option<&BTreeMap<&str, Literal>>,
        progress: &mut Progress<'_>,
        out: &mut Vec<Piece>,
    ) {
        let Some((home, entry)) = self.vocabulary.find_inside(id, from.home, self.locale) else {
            return self.fault(Fault::Missing, id, span, from, progress, out);
        };
        progress.references += 1;
        let key = (home, id.to_owned());
        if progress.open.contains(&key) {
            return self.fault(Fault::Circle, id, span, from, progress, out);
        }
        if progress.depth > DEEPEST || progress.references > MOST {
            return self.fault(Fault::TooMuch, id, span, from, progress, out);
        }
        progress.open.push(key);
        self.pattern(entry.pattern, Scope { entry, home, term }, progress, out);
        progress.open.pop();
    }

    fn fault(&self, fault: Fault, id: &str, span: Span, scope: Scope<'_>, progress: &mut Progress<'_>, out: &mut Vec<Piece>) {
        if scope.home == self.locale {
            progress.found.push(broken_message_reference::finding(fault, id, span));
        }
        push(out, &unknown_message(id));
    }

    fn select(
        &self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
        scope: Scope<'_>,
        progress: &mut Progress<'_>,
        out: &mut Vec<Piece>,
    ) {
        let keys: Vec<Key> = variants.iter().map(|variant| key(&variant.key)).collect();
        let default = variants.iter().position(|variant| variant.default).expect("the parser lets no choice pass without a default");
        let grammar = self.grammar(scope);
        match self.selector(selector, scope, progress) {
            Selector::Argument(argument, counting) => {
                let mut expand = |variant: &Variant<&str>| {
                    let mut pieces = Vec::new();
                    self.pattern(&variant.value, scope, progress, &mut pieces);
                    pieces
                };
                let texts: Vec<_> = variants.iter().map(&mut expand).collect();
                let variants = keys.into_iter().zip(texts).collect();
                out.push(Piece::Select(Box::new(Select { argument, counting, grammar, variants, default })));
            }
            Selector::Literal(value, counting) => {
                let taken = choose(keys.iter(), value.scalar(), &grammar, counting).unwrap_or(default);
                self.pattern(&variants[taken].value, scope, progress, out);
            }
            Selector::Nothing => self.pattern(&variants[default].value, scope, progress, out),
        }
    }

    fn selector(&self, selector: &InlineExpression<&str>, scope: Scope<'_>, progress: &mut Progress<'_>) -> Selector {
        match selector {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                Selector::Literal(literal(selector, scope), Counting::Cardinal)
            }
            InlineExpression::VariableReference { id } => variable(id.name, Counting::Cardinal, scope),
            InlineExpression::FunctionReference { id, arguments } => number_of(id.name, arguments, scope).unwrap_or_else(|| {
                self.fault(Fault::Function, id.name, scope.entry.resource.span(id.name), scope, progress, &mut Vec::new());
                Selector::Nothing
            }),
            other => {
                let mut pieces = Vec::new();
                self.inline(other, scope, progress, &mut pieces);
                match pieces.as_slice() {
                    [Piece::Text(text)] => Selector::Literal(Literal::Text(text.clone()), Counting::Cardinal),
                    _ => Selector::Nothing,
                }
            }
        }
    }

    fn grammar(&self, scope: Scope<'_>) -> Arc<Grammar> {
        self.grammars[&scope.home].clone()
    }

    fn print(&self, value: &Literal, scope: Scope<'_>) -> String {
        match value {
            Literal::Text(text) => text.clone(),
            Literal::Number(number) => self.grammars[&scope.home].number(number),
        }
    }
}

impl Literal {
    fn scalar(&self) -> Scalar<'_> {
        match self {
            Self::Text(text) => Scalar::Text(text),
            Self::Number(number) => Scalar::Number(number.clone()),
        }
    }
}

/// The choice by an argument: the caller's in a message, the reference's in a term.
fn variable(name: &str, counting: Counting, scope: Scope<'_>) -> Selector {
    match scope.term.map(|given| given.get(name)) {
        None => Selector::Argument(name.into(), counting),
        Some(Some(value)) => Selector::Literal(value.clone(), counting),
        Some(None) => Selector::Nothing,
    }
}

/// Fluent's one function that concerns us, `NUMBER($count, type: "ordinal")`; numbers are always
/// written as the locale writes whole numbers, so it has no other option. `None` for other calls.
fn number_of(function: &str, arguments: &CallArguments<&str>, scope: Scope<'_>) -> Option<Selector> {
    let [value] = arguments.positional.as_slice() else { return None };
    let mut counting = Counting::Cardinal;
    for argument in &arguments.named {
        counting = match (argument.name.name, literal(&argument.value, scope)) {
            ("type", Literal::Text(kind)) if kind == "ordinal" => Counting::Ordinal,
            ("type", Literal::Text(kind)) if kind == "cardinal" => Counting::Cardinal,
            _ => return None,
        };
    }
    match value {
        _ if function != "NUMBER" => None,
        InlineExpression::VariableReference { id } => Some(variable(id.name, counting, scope)),
        InlineExpression::NumberLiteral { .. } => Some(Selector::Literal(literal(value, scope), counting)),
        _ => None,
    }
}

/// The literal arguments of a reference to a term.
fn named<'a>(arguments: Option<&'a CallArguments<&'a str>>, scope: Scope<'_>) -> BTreeMap<&'a str, Literal> {
    let named = arguments.into_iter().flat_map(|arguments| &arguments.named);
    named.map(|argument| (argument.name.name, literal(&argument.value, scope))).collect()
}

/// The value of a literal; the parser lets nothing else stand where this is called.
fn literal(expression: &InlineExpression<&str>, scope: Scope<'_>) -> Literal {
    match expression {
        InlineExpression::StringLiteral { value } => {
            Literal::Text(unescape_unicode_to_string(scope.entry.resource.written(value)).into_owned())
        }
        InlineExpression::NumberLiteral { value } => match Decimal::from_str(value) {
            Ok(number) => Literal::Number(number),
            Err(_) => Literal::Text((*value).to_owned()),
        },
        _ => Literal::Text(String::new()),
    }
}

fn key(key: &VariantKey<&str>) -> Key {
    match key {
        VariantKey::Identifier { name } => Key::Word((*name).into()),
        VariantKey::NumberLiteral { value } => Decimal::from_str(value).map_or_else(|_| Key::Word((*value).into()), Key::Number),
    }
}

fn full_id(sign: &str, name: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{sign}{name}.{attribute}"),
        None => format!("{sign}{name}"),
    }
}

/// Adds words, to the last piece where that is words as well.
fn push(out: &mut Vec<Piece>, words: &str) {
    match out.last_mut() {
        Some(Piece::Text(text)) => text.push_str(words),
        _ => out.push(Piece::Text(words.to_owned())),
    }
}
