//! How tags become a tree: the parts of HTML's tree construction that pages written by people and
//! programs meet. Elements that need no tag are put in, those that another one ends are ended, and
//! what stands in a table beside its cells is put before the table.
//! <https://html.spec.whatwg.org/multipage/parsing.html#tree-construction>
//!
//! Absent on purpose: the adoption agency. A formatting element that is closed in the wrong order
//! ends with the element it stands in; rules do not ask for bold text.

use super::kind::{belongs_in_head, ends_drawing, ends_paragraph, is_of_table, is_row_group, is_void};
use super::tree::{Namespace, NodeId, Tree};
use super::{Element, Tag};

/// What kind of file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page.
    Html,
    /// A drawing, or another file of XML: no element is put in or ended by another one.
    Xml,
}

/// Makes a tree while a page is read.
pub struct Builder {
    pub(super) tree: Tree,
    pub(super) kind: Kind,
    pub(super) open: Vec<NodeId>,
    html: Option<NodeId>,
    pub(super) head: Option<NodeId>,
    pub(super) body: Option<NodeId>,
}

/// What ends the search for an open element.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    Any,
    Button,
    List,
    Table,
}

impl Builder {
    /// Nothing has been read yet of a file with so many bytes.
    pub fn new(kind: Kind, bytes: usize) -> Self {
        Self { tree: Tree::new(bytes), kind, open: Vec::with_capacity(32), html: None, head: None, body: None }
    }

    /// The finished tree.
    pub fn finish(mut self) -> Tree {
        if self.kind == Kind::Html {
            self.ensure_html(0);
        }
        self.tree.finish()
    }

    pub(super) fn current(&self) -> NodeId {
        self.open.last().copied().unwrap_or(NodeId::DOCUMENT)
    }

    fn current_is(&self, is: impl Fn(Element) -> bool) -> bool {
        is(self.tree.html(self.current()))
    }

    fn ensure_html(&mut self, at: usize) -> NodeId {
        if let Some(html) = self.html {
            return html;
        }
        let html = self.tree.add_implied(Element::Html, b"html", at, NodeId::DOCUMENT);
        self.open.push(html);
        *self.html.insert(html)
    }

    fn ensure_head(&mut self, at: usize) -> NodeId {
        if let Some(head) = self.head {
            return head;
        }
        let html = self.ensure_html(at);
        let head = self.tree.add_implied(Element::Head, b"head", at, html);
        *self.head.insert(head)
    }

    pub(super) fn ensure_body(&mut self, at: usize) {
        if self.body.is_none() {
            let html = self.ensure_html(at);
            self.open.truncate(1);
            let body = self.tree.add_implied(Element::Body, b"body", at, html);
            self.open.push(body);
            self.body = Some(body);
        }
    }

    /// The nearest open element like this, if nothing that ends the search stands above it.
    pub(super) fn find(&self, scope: Scope, is: impl Fn(Element) -> bool) -> Option<usize> {
        for (at, id) in self.open.iter().enumerate().rev() {
            let element = self.tree.html(*id);
            if is(element) {
                return Some(at);
            }
            let ends = match element {
                Element::Html | Element::Template => true,
                Element::Table => true,
                _ if scope == Scope::Table => false,
                Element::Applet | Element::Caption | Element::Cell | Element::HeaderCell | Element::Marquee | Element::Object => true,
                Element::Button => scope == Scope::Button,
                Element::OrderedList | Element::UnorderedList => scope == Scope::List,
                _ => false,
            };
            if ends || self.tree.namespace(*id) != Namespace::Html && scope != Scope::Table {
                return None;
            }
        }
        None
    }

    /// Ends the nearest element like this and everything in it.
    pub(super) fn end(&mut self, scope: Scope, is: impl Fn(Element) -> bool) -> bool {
        let found = self.find(scope, is);
        if let Some(at) = found {
            self.open.truncate(at);
        }
        found.is_some()
    }

    /// Where the next node belongs: in the current element, or before the table it may not be in.
    pub(super) fn place(&self) -> (NodeId, Option<NodeId>) {
        let current = self.current();
        let in_table =
            |element| matches!(element, Element::Table | Element::TableBody | Element::TableHead | Element::TableFoot | Element::Row);
        if !in_table(self.tree.html(current)) {
            return (current, None);
        }
        let table = self.open.iter().rev().copied().find(|id| self.tree.html(*id) == Element::Table);
        match table.and_then(|table| self.tree.parent(table).map(|parent| (parent, table))) {
            Some((parent, table)) => (parent, Some(table)),
            None => (current, None),
        }
    }

    fn insert(&mut self, tag: &Tag<'_>) -> NodeId {
        let (parent, before) = self.place();
        let id = self.tree.add_element(tag, Namespace::Html, parent);
        if let Some(before) = before {
            self.tree.move_before(id, before);
        }
        id
    }

    fn push(&mut self, tag: &Tag<'_>) {
        let id = self.insert(tag);
        self.open.push(id);
    }

    /// An element that belongs in a table, put where it belongs.
    fn open_in_table(&mut self, tag: &Tag<'_>) {
        let Some(table) = self.find(Scope::Table, |element| element == Element::Table) else { return };
        let down_to: fn(Element) -> bool = match tag.element {
            Element::Column => |element| element == Element::ColumnGroup,
            Element::Row => is_row_group,
            Element::Cell | Element::HeaderCell => |element| is_row_group(element) || element == Element::Row,
            _ => |_| false,
        };
        while self.open.len() > table + 1 && !self.current_is(down_to) {
            self.open.pop();
        }
        let imply = |builder: &mut Self, element, name: &[u8]| {
            let id = builder.tree.add_implied(element, name, tag.at, builder.current());
            builder.open.push(id);
        };
        if tag.element == Element::Column && !self.current_is(|element| element == Element::ColumnGroup) {
            imply(self, Element::ColumnGroup, b"colgroup");
        }
        let is_cell = matches!(tag.element, Element::Cell | Element::HeaderCell);
        if (is_cell || tag.element == Element::Row) && self.current_is(|element| element == Element::Table) {
            imply(self, Element::TableBody, b"tbody");
        }
        if is_cell && self.current_is(is_row_group) {
            imply(self, Element::Row, b"tr");
        }
        let parent = self.current();
        let id = self.tree.add_element(tag, Namespace::Html, parent);
        if tag.element != Element::Column {
            self.open.push(id);
        }
    }

    /// An element in a drawing or formula. False if it ends the drawing.
    pub(super) fn open_foreign(&mut self, tag: &Tag<'_>) -> bool {
        let current = self.current();
        let namespace = self.tree.namespace(current);
        let holds_html = namespace == Namespace::Svg
            && matches!(self.tree.element(current), Element::ForeignObject | Element::Description | Element::Title);
        if self.open.is_empty() || namespace == Namespace::Html || holds_html && tag.element != Element::Svg {
            return false;
        }
        if ends_drawing(tag.element) {
            while self.open.last().is_some_and(|id| self.tree.namespace(*id) != Namespace::Html) {
                self.open.pop();
            }
            return false;
        }
        let namespace = if tag.element == Element::Svg { Namespace::Svg } else { namespace };
        let id = self.tree.add_element(tag, namespace, current);
        if !tag.self_closing {
            self.open.push(id);
        }
        true
    }

    pub(super) fn open_xml(&mut self, tag: &Tag<'_>) {
        let parent = self.current();
        let namespace = match tag.element {
            Element::Svg => Namespace::Svg,
            Element::Html => Namespace::Html,
            _ if parent == NodeId::DOCUMENT => Namespace::Other,
            _ => self.tree.namespace(parent),
        };
        let id = self.tree.add_element(tag, namespace, parent);
        if !tag.self_closing {
            self.open.push(id);
        }
    }

    pub(super) fn open_html(&mut self, tag: &Tag<'_>) {
        match tag.element {
            Element::Html => {
                if let Some(html) = self.html {
                    return self.tree.adopt(html, tag);
                }
                let html = self.tree.add_element(tag, Namespace::Html, NodeId::DOCUMENT);
                self.open.push(html);
                self.html = Some(html);
            }
            Element::Head => {
                if self.head.is_none() && self.body.is_none() {
                    let html = self.ensure_html(tag.at);
                    let head = self.tree.add_element(tag, Namespace::Html, html);
                    self.open.push(head);
                    self.head = Some(head);
                }
            }
            Element::Body => {
                if let Some(body) = self.body {
                    return self.tree.adopt(body, tag);
                }
                let html = self.ensure_html(tag.at);
                self.open.truncate(1);
                let body = self.tree.add_element(tag, Namespace::Html, html);
                self.open.push(body);
                self.body = Some(body);
            }
            // What stands in a template of the head stays in it, and does not begin the body.
            _ if self.body.is_none() && self.open.iter().any(|id| self.tree.html(*id) == Element::Template) => self.open_in_body(tag),
            element if self.body.is_none() && belongs_in_head(element) => {
                let head = self.ensure_head(tag.at);
                let id = self.tree.add_element(tag, Namespace::Html, head);
                if !is_void(element) {
                    self.open.push(id);
                }
            }
            _ => {
                self.ensure_body(tag.at);
                self.open_in_body(tag);
            }
        }
    }

    fn open_in_body(&mut self, tag: &Tag<'_>) {
        let element = tag.element;
        if ends_paragraph(element) {
            self.end(Scope::Button, |element| element == Element::Paragraph);
        }
        match element {
            Element::Heading(_) if self.current_is(|element| matches!(element, Element::Heading(_))) => {
                self.open.pop();
            }
            Element::ListItem => {
                self.end_item(|element| element == Element::ListItem);
            }
            Element::Detail | Element::Term => {
                self.end_item(|element| matches!(element, Element::Detail | Element::Term));
            }
            Element::Button => {
                self.end(Scope::Any, |element| element == Element::Button);
            }
            Element::Anchor => {
                self.end_formatting(Element::Anchor);
            }
            Element::Option | Element::OptionGroup => {
                if self.current_is(|element| element == Element::Option) {
                    self.open.pop();
                }
                if element == Element::OptionGroup && self.current_is(|element| element == Element::OptionGroup) {
                    self.open.pop();
                }
            }
            Element::Table if self.current_is(|element| element == Element::Table || element == Element::Row || is_row_group(element)) => {
                self.end(Scope::Table, |element| element == Element::Table);
            }
            Element::Svg | Element::Math => {
                let namespace = if element == Element::Svg { Namespace::Svg } else { Namespace::Other };
                let (parent, _) = self.place();
                let id = self.tree.add_element(tag, namespace, parent);
                if !tag.self_closing {
                    self.open.push(id);
                }
                return;
            }
            element if is_of_table(element) => return self.open_in_table(tag),
            _ => {}
        }
        let stays_in_table = matches!(element, Element::Style | Element::Script | Element::Template);
        if stays_in_table {
            let parent = self.current();
            let id = self.tree.add_element(tag, Namespace::Html, parent);
            self.open.push(id);
        } else if is_void(element) {
            self.insert(tag);
        } else {
            self.push(tag);
        }
    }
}
