//! Follows every template with the shapes of what it will be given, and finds what it looks up in
//! vain. The template engine itself is silent about a misspelt name inside `if`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::{Call, Component, Expression, Node, Path, Shape, Step, Tree};

/// A template with its tree.
#[derive(Debug)]
pub struct Template<'a> {
    /// Its name for other templates.
    pub name: &'a str,
    /// What it says.
    pub tree: Tree,
}

/// What is wrong with a place of a template.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// No such name here; these are.
    Name(String, Vec<String>),
    /// No such field; these are.
    Field(String, Vec<String>),
    /// No such component.
    Component(String),
    /// The component takes no such argument; it takes these.
    Argument(String, Vec<String>),
    /// The component must be given this.
    Missing(String),
    /// No such function.
    Function(String),
    /// No such template.
    Template(String),
}

/// Faults by template and place.
pub type Faults = BTreeSet<(String, (usize, usize), Fault)>;

/// Functions of templates; the last three are the engine's own.
const FUNCTIONS: [&str; 7] = ["t", "asset", "date", "number", "range", "throw", "super"];

/// Names that the engine gives every template.
const GIVEN: [&str; 2] = ["loop", "__tera_context"];

/// Follows templates and components with shapes.
pub struct LookUp<'a> {
    templates: BTreeMap<&'a str, &'a Template<'a>>,
    components: BTreeMap<&'a str, (&'a Template<'a>, &'a Component)>,
    seen: BTreeSet<(String, Vec<(String, Shape)>)>,
    faults: Faults,
}

type Names = BTreeMap<String, Shape>;
type Blocks<'a> = BTreeMap<&'a str, (&'a Template<'a>, &'a [Node])>;

/// What a piece of a template sees.
struct Scope<'s, 'a> {
    template: &'a Template<'a>,
    names: Names,
    blocks: &'s Blocks<'a>,
}

impl<'a> LookUp<'a> {
    /// All templates that may name each other.
    pub fn new(templates: &'a [Template<'a>]) -> Self {
        let components =
            templates.iter().flat_map(|template| template.tree.components.iter().map(move |c| (c.name.as_str(), (template, c)))).collect();
        let templates = templates.iter().map(|template| (template.name, template)).collect();
        Self { templates, components, seen: BTreeSet::new(), faults: Faults::new() }
    }

    /// Follows the template `name` with a value of this shape.
    pub fn follow(&mut self, name: &str, shape: Shape) {
        let Some(&template) = self.templates.get(name) else { return };
        let names = match shape {
            Shape::Fields(fields) => fields,
            _ => Names::new(),
        };
        let mut chain = vec![template];
        while let Some((parent, place)) = &chain[chain.len() - 1].tree.extends {
            let Some(&parent) = self.templates.get(parent.as_str()) else {
                self.fault(chain[chain.len() - 1], place, Fault::Template(parent.clone()));
                return;
            };
            if chain.iter().any(|known| known.name == parent.name) {
                return;
            }
            chain.push(parent);
        }
        let mut blocks = Blocks::new();
        for template in &chain {
            template.tree.each_node(&mut |node| {
                if let Node::Block(name, body) = node {
                    blocks.entry(name).or_insert((template, body));
                }
            });
        }
        let root = chain[chain.len() - 1];
        self.nodes(&root.tree.nodes, &mut Scope { template: root, names, blocks: &blocks });
    }

    /// Follows every component with nothing known of its arguments, and hands over what was found.
    pub fn finish(mut self) -> Faults {
        let components: Vec<_> = self.components.values().copied().collect();
        for (template, component) in components {
            self.body(template, component, &BTreeMap::new());
        }
        self.faults
    }

    fn fault(&mut self, template: &Template<'_>, place: &Range<usize>, fault: Fault) {
        self.faults.insert((template.name.to_owned(), (place.start, place.end), fault));
    }

    fn nodes(&mut self, nodes: &'a [Node], scope: &mut Scope<'_, 'a>) {
        for node in nodes {
            self.node(node, scope);
        }
    }

    fn node(&mut self, node: &'a Node, scope: &mut Scope<'_, 'a>) {
        match node {
            Node::Print(value, _) => drop(self.shape(value, scope)),
            Node::Set(name, value) => {
                let shape = self.shape(value, scope);
                scope.names.insert(name.clone(), shape);
            }
            Node::SetBlock(name, body) => {
                self.nodes(body, scope);
                scope.names.insert(name.clone(), Shape::Plain);
            }
            Node::If(branches) => {
                for (test, body) in branches {
                    test.iter().for_each(|test| drop(self.shape(test, scope)));
                    self.nodes(body, scope);
                }
            }
            Node::For { key, item, over, body, otherwise } => {
                let over = self.shape(over, scope);
                let mut names = scope.names.clone();
                names.extend(key.iter().map(|key| (key.clone(), Shape::Plain)));
                names.insert(item.clone(), if key.is_some() { Shape::Unknown } else { over.item() });
                self.nodes(body, &mut Scope { template: scope.template, names, blocks: scope.blocks });
                self.nodes(otherwise, scope);
            }
            Node::Block(name, body) => {
                let (template, body) = scope.blocks.get(name.as_str()).copied().unwrap_or((scope.template, body));
                self.nodes(body, &mut Scope { template, names: scope.names.clone(), blocks: scope.blocks });
            }
            Node::Include(name, place) => match self.templates.get(name.as_str()) {
                Some(template) => {
                    let names = scope.names.clone();
                    self.nodes(&template.tree.nodes, &mut Scope { template, names, blocks: scope.blocks });
                }
                None => self.fault(scope.template, place, Fault::Template(name.clone())),
            },
            Node::Wrap(call, body) => {
                self.call(call, scope);
                self.nodes(body, scope);
            }
        }
    }

    fn call(&mut self, call: &'a Call, scope: &mut Scope<'_, 'a>) {
        let given: Names = call.arguments.iter().map(|(name, value)| (name.clone(), self.shape(value, scope))).collect();
        let Some(&(template, component)) = self.components.get(call.name.as_str()) else {
            return self.fault(scope.template, &call.range, Fault::Component(call.name.clone()));
        };
        let takes = || component.arguments.keys().cloned().collect();
        for name in given.keys().filter(|name| !component.arguments.contains_key(*name)) {
            self.fault(scope.template, &call.range, Fault::Argument(name.clone(), takes()));
        }
        for (name, argument) in &component.arguments {
            if argument.required && !given.contains_key(name) {
                self.fault(scope.template, &call.range, Fault::Missing(name.clone()));
            }
        }
        self.body(template, component, &given);
    }

    fn body(&mut self, template: &'a Template<'a>, component: &'a Component, given: &Names) {
        let mut names: Names = component
            .arguments
            .iter()
            .map(|(name, argument)| {
                let plain = matches!(argument.kind.as_deref(), Some("string" | "bool" | "integer" | "float" | "number"));
                let assumed = if plain { Shape::Plain } else { Shape::Unknown };
                (name.clone(), given.get(name).cloned().unwrap_or(assumed))
            })
            .collect();
        if self.seen.insert((component.name.clone(), names.clone().into_iter().collect())) {
            names.insert("body".to_owned(), Shape::Plain);
            self.nodes(&component.body, &mut Scope { template, names, blocks: &Blocks::new() });
        }
    }

    fn shape(&mut self, expression: &'a Expression, scope: &mut Scope<'_, 'a>) -> Shape {
        let mut all = |look_up: &mut Self, parts: &'a [Expression]| {
            parts.iter().map(|part| look_up.shape(part, scope)).fold(Shape::Unknown, Shape::with)
        };
        match expression {
            Expression::Text(_) | Expression::Plain => Shape::Plain,
            Expression::Either(parts) => all(self, parts),
            Expression::List(parts) => Shape::List(Box::new(all(self, parts))),
            Expression::Mixed(parts) => {
                all(self, parts);
                Shape::Plain
            }
            Expression::Map(entries) => Shape::Fields(entries.iter().map(|(key, value)| (key.clone(), self.shape(value, scope))).collect()),
            Expression::Path(path) => self.path(path, scope),
            Expression::Component(call) => {
                self.call(call, scope);
                Shape::Plain
            }
            Expression::Function { name, arguments, range } => {
                arguments.iter().for_each(|(_, value)| drop(self.shape(value, scope)));
                if !FUNCTIONS.contains(&name.as_str()) {
                    self.fault(scope.template, range, Fault::Function(name.clone()));
                }
                Shape::Plain
            }
            Expression::Filter { value, name, arguments } => {
                let value = self.shape(value, scope);
                let others = arguments.iter().map(|(_, other)| self.shape(other, scope)).fold(Shape::Unknown, Shape::with);
                match name.as_str() {
                    "first" | "last" | "nth" => value.item(),
                    "reverse" | "sort" | "unique" | "filter" => value,
                    "default" => value.with(others),
                    "get" | "group_by" | "values" | "pairs" | "map" => Shape::Unknown,
                    _ => Shape::Plain,
                }
            }
        }
    }

    fn path(&mut self, path: &'a Path, scope: &mut Scope<'_, 'a>) -> Shape {
        if GIVEN.contains(&path.name.as_str()) {
            return Shape::Unknown;
        }
        let Some(mut shape) = scope.names.get(&path.name).cloned() else {
            let known = scope.names.keys().cloned().collect();
            self.fault(scope.template, &path.range, Fault::Name(path.name.clone(), known));
            return Shape::Unknown;
        };
        for step in &path.steps {
            shape = match step {
                Step::Item(index) => {
                    self.shape(index, scope);
                    shape.item()
                }
                Step::Field(field, place) => self.field(shape, field, place, scope.template),
            };
        }
        shape
    }

    fn field(&mut self, shape: Shape, field: &str, place: &Range<usize>, template: &Template<'_>) -> Shape {
        let known = match shape {
            Shape::Unknown => return Shape::Unknown,
            Shape::Fields(mut fields) => match fields.remove(field) {
                Some(shape) => return shape,
                None => fields.into_keys().collect(),
            },
            Shape::Plain | Shape::List(_) => Vec::new(),
        };
        self.fault(template, place, Fault::Field(field.to_owned(), known));
        Shape::Unknown
    }
}
