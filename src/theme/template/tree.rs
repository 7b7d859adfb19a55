//! What a template says, as far as findings and working things out beforehand need it.

use std::collections::BTreeMap;
use std::ops::Range;

/// A template.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// The template whose blocks it fills, and where it says so.
    pub extends: Option<(String, Range<usize>)>,
    /// Its content.
    pub nodes: Vec<Node>,
    /// Components it defines.
    pub components: Vec<Component>,
    /// Places that are not part of the language themes are written in.
    pub foreign: Vec<Range<usize>>,
}

/// A component's definition.
#[derive(Clone, Debug)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// What it takes.
    pub arguments: BTreeMap<String, Argument>,
    /// What it prints.
    pub body: Vec<Node>,
}

/// What a component takes.
#[derive(Clone, Debug)]
pub struct Argument {
    /// `string`, `bool`, `map`, `array` …
    pub kind: Option<String>,
    /// Whether it must be given.
    pub required: bool,
}

/// A part of a template that does something.
#[derive(Clone, Debug)]
pub enum Node {
    /// `{{ … }}`, with its delimiters' place.
    Print(Expression, Range<usize>),
    /// `{% set name = … %}`.
    Set(String, Expression),
    /// `{% set name %}…{% endset %}`.
    SetBlock(String, Vec<Node>),
    /// `{% if … %}`: conditions with what they print.
    If(Vec<(Option<Expression>, Vec<Node>)>),
    /// `{% for … %}`.
    For {
        /// Name of the key, in a loop over a map.
        key: Option<String>,
        /// Name of the item.
        item: String,
        /// What is gone through.
        over: Expression,
        /// Printed for each.
        body: Vec<Node>,
        /// Printed where there is none.
        otherwise: Vec<Node>,
    },
    /// `{% block name %}`.
    Block(String, Vec<Node>),
    /// `{% include "…" %}`.
    Include(String, Range<usize>),
    /// A component called with a body.
    Wrap(Call, Vec<Node>),
}

/// A component's call.
#[derive(Clone, Debug)]
pub struct Call {
    /// Whom.
    pub name: String,
    /// With what.
    pub arguments: Vec<(String, Expression)>,
    /// Where.
    pub range: Range<usize>,
}

/// An expression. Operators that make a plain value of plain values are not told apart.
#[derive(Clone, Debug)]
pub enum Expression {
    /// A string.
    Text(String),
    /// A number, `true`, `none`.
    Plain,
    /// A name with fields: `card.title`.
    Path(Path),
    /// One of the four functions.
    Function {
        /// Its name.
        name: String,
        /// Its arguments.
        arguments: Vec<(String, Expression)>,
        /// Where.
        range: Range<usize>,
    },
    /// A component without a body.
    Component(Call),
    /// `value | filter(…)`.
    Filter {
        /// What goes in.
        value: Box<Expression>,
        /// The filter.
        name: String,
        /// Its arguments.
        arguments: Vec<(String, Expression)>,
    },
    /// One of these: `a or b`, `a if b else c`.
    Either(Vec<Expression>),
    /// A plain value made of these.
    Mixed(Vec<Expression>),
    /// A list of these.
    List(Vec<Expression>),
    /// A map.
    Map(Vec<(String, Expression)>),
}

/// A name with what is looked up in it.
#[derive(Clone, Debug)]
pub struct Path {
    /// The name.
    pub name: String,
    /// What is looked up, step by step.
    pub steps: Vec<Step>,
    /// Where the name stands.
    pub range: Range<usize>,
}

/// A step of a path.
#[derive(Clone, Debug)]
pub enum Step {
    /// `.field`, and where.
    Field(String, Range<usize>),
    /// `[…]`.
    Item(Box<Expression>),
}

impl Expression {
    /// Hands `see` this expression and every one inside it.
    pub fn each<'a>(&'a self, see: &mut dyn FnMut(&'a Expression)) {
        see(self);
        match self {
            Self::Text(_) | Self::Plain => {}
            Self::Path(path) => {
                for step in &path.steps {
                    if let Step::Item(inner) = step {
                        inner.each(see);
                    }
                }
            }
            Self::Function { arguments, .. } | Self::Component(Call { arguments, .. }) | Self::Map(arguments) => {
                arguments.iter().for_each(|(_, value)| value.each(see));
            }
            Self::Filter { value, arguments, .. } => {
                value.each(see);
                arguments.iter().for_each(|(_, value)| value.each(see));
            }
            Self::Either(parts) | Self::Mixed(parts) | Self::List(parts) => parts.iter().for_each(|part| part.each(see)),
        }
    }

    /// The string, where it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl Tree {
    /// Hands `see` every expression, those inside others included.
    pub fn expressions<'a>(&'a self, see: &mut dyn FnMut(&'a Expression)) {
        self.each_node(&mut |node| match node {
            Node::Print(value, _) | Node::Set(_, value) | Node::For { over: value, .. } => value.each(see),
            Node::If(branches) => branches.iter().filter_map(|(test, _)| test.as_ref()).for_each(|test| test.each(see)),
            Node::Wrap(call, _) => call.arguments.iter().for_each(|(_, value)| value.each(see)),
            Node::SetBlock(..) | Node::Block(..) | Node::Include(..) => {}
        });
    }

    /// Hands `see` every node, those inside others included.
    pub fn each_node<'a>(&'a self, see: &mut dyn FnMut(&'a Node)) {
        each(&self.nodes, see);
        for component in &self.components {
            each(&component.body, see);
        }
    }
}

fn each<'a>(nodes: &'a [Node], see: &mut dyn FnMut(&'a Node)) {
    for node in nodes {
        see(node);
        match node {
            Node::Print(..) | Node::Set(..) | Node::Include(..) => {}
            Node::SetBlock(_, body) | Node::Block(_, body) | Node::Wrap(_, body) => each(body, see),
            Node::If(branches) => branches.iter().for_each(|(_, body)| each(body, see)),
            Node::For { body, otherwise, .. } => {
                each(body, see);
                each(otherwise, see);
            }
        }
    }
}
