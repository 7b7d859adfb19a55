//! Reads the expressions of a template. The template engine has refused what is not one, so this
//! reader never fails: what it does not know is a plain value.

use std::ops::Range;

use super::scan::{Token, TokenKind};
use super::tree::{Call, Expression, Path, Step};

/// Tokens that are read from left to right.
pub struct Reader<'t, 'a> {
    tokens: &'t [Token<'a>],
    at: usize,
}

/// Words between two operands that make a plain value of them.
const PLAIN_WORDS: [&str; 2] = ["in", "not"];
const PLAIN_SIGNS: [&str; 14] = ["+", "-", "*", "/", "%", "//", "**", "==", "!=", "<", ">", "<=", ">=", "~"];

impl<'t, 'a> Reader<'t, 'a> {
    /// A reader of these tokens.
    pub fn new(tokens: &'t [Token<'a>]) -> Self {
        Self { tokens, at: 0 }
    }

    /// Whether everything is read.
    pub fn is_done(&self) -> bool {
        self.at >= self.tokens.len()
    }

    /// Goes past `sign`, if it is next.
    pub fn sign(&mut self, sign: &str) -> bool {
        let is_next = matches!(self.tokens.get(self.at), Some(Token { kind: TokenKind::Sign(next), .. }) if *next == sign);
        self.at += usize::from(is_next);
        is_next
    }

    /// Goes past the word `word`, if it is next.
    pub fn word(&mut self, word: &str) -> bool {
        let is_next = self.peek_name() == Some(word);
        self.at += usize::from(is_next);
        is_next
    }

    /// The next name, if it is one.
    pub fn name(&mut self) -> Option<(&'a str, Range<usize>)> {
        let name = self.peek_name()?;
        self.at += 1;
        Some((name, self.tokens[self.at - 1].range.clone()))
    }

    /// The next string, if it is one.
    pub fn text(&mut self) -> Option<(String, Range<usize>)> {
        let Some(Token { kind: TokenKind::Text(text), range }) = self.tokens.get(self.at) else { return None };
        self.at += 1;
        Some((text.to_string(), range.clone()))
    }

    /// Goes past whatever is next.
    pub fn skip(&mut self) {
        self.at += 1;
    }

    fn peek_name(&self) -> Option<&'a str> {
        match self.tokens.get(self.at)?.kind {
            TokenKind::Name(name) => Some(name),
            _ => None,
        }
    }

    /// A whole expression.
    pub fn expression(&mut self) -> Expression {
        let mut operands = vec![self.operand()];
        let mut is_plain = false;
        loop {
            if self.word("or") || self.word("and") {
                operands.push(self.operand());
            } else if self.word("is") {
                self.word("not");
                self.name();
                operands.extend(self.arguments().into_iter().map(|(_, value)| value));
                is_plain = true;
            } else if self.word("if") {
                operands.push(Expression::Mixed(vec![self.expression()]));
                self.word("else");
                operands.push(self.expression());
            } else if PLAIN_WORDS.iter().any(|word| self.word(word)) {
                self.word("in");
                operands.push(self.operand());
                is_plain = true;
            } else if PLAIN_SIGNS.iter().any(|sign| self.sign(sign)) {
                operands.push(self.operand());
                is_plain = true;
            } else {
                break;
            }
        }
        match (operands.len(), is_plain) {
            (1, false) => operands.remove(0),
            (_, true) => Expression::Mixed(operands),
            (_, false) => Expression::Either(operands),
        }
    }

    /// An operand with its filters.
    fn operand(&mut self) -> Expression {
        let is_plain = self.word("not") | self.sign("-");
        let mut value = self.primary();
        while self.sign("|") {
            let name = self.name().map_or("", |(name, _)| name).to_owned();
            value = Expression::Filter { value: Box::new(value), name, arguments: self.arguments() };
        }
        if is_plain { Expression::Mixed(vec![value]) } else { value }
    }

    fn primary(&mut self) -> Expression {
        if let Some((text, _)) = self.text() {
            return Expression::Text(text);
        }
        if self.sign("(") {
            let inner = self.expression();
            self.sign(")");
            return inner;
        }
        if self.sign("[") {
            let items = self.list("]", Self::expression);
            return Expression::List(items);
        }
        if self.sign("{") {
            return Expression::Map(self.list("}", |reader| {
                let key = reader.text().map_or_else(String::new, |(key, _)| key);
                reader.sign(":");
                (key, reader.expression())
            }));
        }
        if self.sign("<") {
            return Expression::Component(self.call());
        }
        match self.name() {
            Some(("true" | "True" | "false" | "False" | "none" | "None" | "null", _)) => Expression::Plain,
            Some((name, range)) => self.path_or_function(name, range),
            None => {
                self.skip();
                Expression::Plain
            }
        }
    }

    fn list<T>(&mut self, close: &str, read: impl Fn(&mut Self) -> T) -> Vec<T> {
        let mut items = Vec::new();
        while !self.is_done() && !self.sign(close) {
            items.push(read(self));
            self.sign(",");
        }
        items
    }

    fn path_or_function(&mut self, name: &str, range: Range<usize>) -> Expression {
        if matches!(self.tokens.get(self.at), Some(Token { kind: TokenKind::Sign("("), .. })) {
            let arguments = self.arguments();
            let end = self.tokens[self.at - 1].range.end;
            return Expression::Function { name: name.to_owned(), arguments, range: range.start..end };
        }
        let mut steps = Vec::new();
        loop {
            if self.sign(".") || self.sign("?.") {
                let Some((field, range)) = self.name() else { break };
                steps.push(Step::Field(field.to_owned(), range));
            } else if self.sign("[") || self.sign("?[") {
                let inner = self.expression();
                while !self.is_done() && !self.sign("]") {
                    self.skip();
                }
                steps.push(Step::Item(Box::new(inner)));
            } else {
                break;
            }
        }
        Expression::Path(Path { name: name.to_owned(), steps, range })
    }

    /// `(name=value, …)`, or nothing.
    fn arguments(&mut self) -> Vec<(String, Expression)> {
        if !self.sign("(") {
            return Vec::new();
        }
        self.list(")", |reader| {
            let name = reader.name().map_or("", |(name, _)| name).to_owned();
            reader.sign("=");
            (name, reader.expression())
        })
    }

    /// `Name argument={value} …` up to and with `/>` or `>`.
    pub fn call(&mut self) -> Call {
        let (mut name, range) = self.name().map_or_else(Default::default, |(name, range)| (name.to_owned(), range));
        while self.sign(".") {
            name = format!("{name}.{}", self.name().map_or("", |(part, _)| part));
        }
        let mut arguments = Vec::new();
        while let Some((argument, place)) = self.name() {
            let value = if !self.sign("=") {
                Expression::Path(Path { name: argument.to_owned(), steps: Vec::new(), range: place })
            } else if let Some((text, _)) = self.text() {
                Expression::Text(text)
            } else {
                self.sign("{");
                let value = self.expression();
                self.sign("}");
                value
            };
            arguments.push((argument.to_owned(), value));
        }
        self.sign("/");
        self.sign(">");
        Call { name, arguments, range }
    }
}
