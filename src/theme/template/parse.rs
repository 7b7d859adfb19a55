//! Builds the tree of a template from its pieces.

use std::collections::BTreeMap;
use std::ops::Range;

use super::expression::Reader;
use super::scan::{Piece, PieceKind, Token, TokenKind};
use super::tree::{Argument, Component, Node, Tree};

/// The tree of a template that the template engine has accepted.
pub fn parse(pieces: &[Piece<'_>]) -> Tree {
    let mut parser = Parser { pieces, at: 0, tree: Tree::default() };
    let nodes = parser.nodes();
    parser.tree.nodes = nodes;
    parser.tree
}

struct Parser<'p, 'a> {
    pieces: &'p [Piece<'a>],
    at: usize,
    tree: Tree,
}

impl<'p, 'a> Parser<'p, 'a> {
    /// The next tag's first word, without going past it.
    fn tag(&self) -> Option<&'a str> {
        let piece = self.pieces.get(self.at)?;
        match piece.tokens.first()?.kind {
            TokenKind::Name(name) if piece.kind == PieceKind::Tag => Some(name),
            TokenKind::Sign(sign) if piece.kind == PieceKind::Tag => Some(sign),
            _ => None,
        }
    }

    /// Everything up to a tag that closes or continues the one it stands in.
    fn nodes(&mut self) -> Vec<Node> {
        let mut nodes = Vec::new();
        while let Some(piece) = self.pieces.get(self.at) {
            if matches!(self.tag(), Some("elif" | "else" | "</")) || self.tag().is_some_and(|name| name.starts_with("end")) {
                break;
            }
            self.at += 1;
            match piece.kind {
                PieceKind::Text | PieceKind::Comment => {}
                PieceKind::Print => nodes.push(Node::Print(Reader::new(&piece.tokens).expression(), piece.range.clone())),
                PieceKind::Tag => nodes.extend(self.statement(&piece.tokens, &piece.range)),
            }
        }
        nodes
    }

    /// The body of a tag, going past the tag that closes it.
    fn body(&mut self) -> Vec<Node> {
        let nodes = self.nodes();
        self.at += 1;
        nodes
    }

    fn statement(&mut self, tokens: &'p [Token<'a>], range: &Range<usize>) -> Option<Node> {
        let mut reader = Reader::new(tokens);
        if reader.sign("<") {
            let call = reader.call();
            return Some(Node::Wrap(call, self.body()));
        }
        match reader.name().map_or("", |(name, _)| name) {
            "if" => Some(self.branches(reader)),
            "for" => Some(self.repeat(reader)),
            "set" | "set_global" => {
                let name = reader.name()?.0.to_owned();
                if reader.sign("=") {
                    return Some(Node::Set(name, reader.expression()));
                }
                Some(Node::SetBlock(name, self.body()))
            }
            "block" => {
                let name = reader.name()?.0.to_owned();
                Some(Node::Block(name, self.body()))
            }
            "include" => reader.text().map(|(name, range)| Node::Include(name, range)),
            "extends" => {
                self.tree.extends = reader.text();
                None
            }
            "component" => {
                let component = self.component(reader);
                self.tree.components.extend(component);
                None
            }
            "break" | "continue" => None,
            _ => {
                self.tree.foreign.push(range.clone());
                None
            }
        }
    }

    fn branches(&mut self, mut reader: Reader<'_, 'a>) -> Node {
        let mut branches = vec![(Some(reader.expression()), self.nodes())];
        while let Some(piece) = self.pieces.get(self.at) {
            self.at += 1;
            let mut reader = Reader::new(&piece.tokens);
            if reader.word("elif") {
                branches.push((Some(reader.expression()), self.nodes()));
            } else if reader.word("else") {
                branches.push((None, self.nodes()));
            } else {
                break;
            }
        }
        Node::If(branches)
    }

    fn repeat(&mut self, mut reader: Reader<'_, 'a>) -> Node {
        let name = |reader: &mut Reader<'_, 'a>| reader.name().map_or("", |(name, _)| name).to_owned();
        let first = name(&mut reader);
        let second = if reader.sign(",") { Some(name(&mut reader)) } else { None };
        reader.word("in");
        let over = reader.expression();
        let body = self.nodes();
        let otherwise = if self.tag() == Some("else") {
            self.at += 1;
            self.nodes()
        } else {
            Vec::new()
        };
        self.at += 1;
        let (key, item) = second.map_or((None, first.clone()), |second| (Some(first), second));
        Node::For { key, item, over, body, otherwise }
    }

    fn component(&mut self, mut reader: Reader<'_, 'a>) -> Option<Component> {
        let mut name = reader.name()?.0.to_owned();
        while reader.sign(".") {
            name = format!("{name}.{}", reader.name()?.0);
        }
        reader.sign("(");
        let mut arguments = BTreeMap::new();
        while !reader.is_done() && !reader.sign(")") {
            let Some((argument, _)) = reader.name() else {
                reader.skip();
                continue;
            };
            let kind = if reader.sign(":") { reader.name().map(|(kind, _)| kind.to_owned()) } else { None };
            let required = !reader.sign("=");
            if !required {
                reader.expression();
            }
            arguments.insert(argument.to_owned(), Argument { kind, required });
            reader.sign(",");
        }
        Some(Component { name, arguments, body: self.body() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::super::tree::Expression;
    use super::*;

    fn tree(source: &str) -> Tree {
        parse(&scan(source))
    }

    #[test]
    fn everything_that_may_be_looked_up_is_seen() {
        let source = r#"{% extends "layout.html" %}{% block main %}
            {% for a in b.c %}{{ a.d | default(value=e) }}{% else %}{{ f }}{% endfor %}
            {% if g and not h.i %}{{ <Card x={j.k} l /> }}{% elif m is defined %}{% else %}{{ n if o else p[q] }}{% endif %}
            {% <Wrap r="s"> %}{{ t(key="u", v=w) ~ x }}{% </Wrap> %}
            {% set y = [z, {"k": aa}] %}{% endblock %}"#;
        let mut names = Vec::new();
        tree(source).expressions(&mut |expression| {
            if let Expression::Path(path) = expression {
                names.push(path.name.clone());
            }
        });
        assert_eq!(names, ["b", "a", "e", "f", "g", "h", "m", "j", "l", "n", "o", "p", "q", "w", "x", "z", "aa"]);
    }

    #[test]
    fn components_say_what_they_take() {
        let found = tree(r#"{% component Card(card: map, level: integer = 2, note = "") %}{{ card }}{% endcomponent Card %}"#);
        let arguments: Vec<_> = found.components[0].arguments.iter().map(|(name, a)| (name.as_str(), a.required)).collect();
        assert_eq!(arguments, [("card", true), ("level", false), ("note", false)]);
        assert_eq!(found.components[0].body.len(), 1);
    }

    #[test]
    fn half_a_template_is_no_reason_to_stop() {
        for source in ["{% if %}", "{% for %}", "{% endif %}", "{{ <A b={", "{% component %}", "{{ a[", "{% set %}", "{% <A"] {
            tree(source);
        }
    }
}
