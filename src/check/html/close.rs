//! How elements end while a tree is made, and where words go.

use super::build::{Builder, Kind, Scope};
use super::kind::{is_of_table, is_special};
use super::tree::{Namespace, NodeId};
use super::{Element, Tag, Visit};

impl Builder {
    /// Ends an item that a new one follows, unless a list of its own is open in it.
    pub(super) fn end_item(&mut self, is: impl Fn(Element) -> bool) {
        for at in (0..self.open.len()).rev() {
            let element = self.tree.html(self.open[at]);
            if is(element) {
                self.open.truncate(at);
                break;
            }
            if is_special(element) && !matches!(element, Element::Address | Element::Division | Element::Paragraph) {
                break;
            }
        }
        self.end(Scope::Button, |element| element == Element::Paragraph);
    }

    /// Ends an element that only formats, unless a block stands open in it.
    pub(super) fn end_formatting(&mut self, wanted: Element) {
        for at in (0..self.open.len()).rev() {
            let element = self.tree.html(self.open[at]);
            if element == wanted {
                return self.open.truncate(at);
            }
            if is_special(element) {
                return;
            }
        }
    }

    /// The end tag of an element without rules of its own.
    fn close_any(&mut self, element: Element, name: &[u8]) {
        for at in (0..self.open.len()).rev() {
            let id = self.open[at];
            if self.tree.element(id) == element && (element != Element::Other || self.tree.is_named(id, name)) {
                return self.open.truncate(at);
            }
            if is_special(self.tree.html(id)) {
                return;
            }
        }
    }
}

impl Visit for Builder {
    fn open(&mut self, tag: &Tag<'_>) {
        if self.kind == Kind::Xml {
            self.open_xml(tag);
        } else if !self.open_foreign(tag) {
            self.open_html(tag);
        }
    }

    fn close(&mut self, element: Element, name: &[u8]) {
        let is_foreign = |id: &NodeId| self.tree.namespace(*id) != Namespace::Html;
        if self.kind == Kind::Xml || self.open.last().is_some_and(is_foreign) {
            let named = |id: &&NodeId| self.tree.is_named(**id, name);
            let inside = self.open.iter().rev().take_while(|id| self.kind == Kind::Xml || is_foreign(id));
            if let Some(depth) = inside.clone().position(|id| named(&id)) {
                return self.open.truncate(self.open.len() - depth - 1);
            }
            if self.kind == Kind::Xml {
                return;
            }
            let depth = inside.count();
            if self.find(Scope::Table, |open| open == element).is_none() {
                return;
            }
            self.open.truncate(self.open.len() - depth);
        }
        match element {
            Element::Html | Element::Body => {}
            Element::Head => {
                if self.body.is_none() {
                    self.open.truncate(1);
                }
            }
            Element::Paragraph => {
                if !self.end(Scope::Button, |element| element == Element::Paragraph) && self.body.is_some() {
                    let (parent, _) = self.place();
                    self.tree.add_implied(Element::Paragraph, b"p", 0, parent);
                }
            }
            Element::Heading(_) => {
                self.end(Scope::Any, |element| matches!(element, Element::Heading(_)));
            }
            Element::ListItem => {
                self.end(Scope::List, |element| element == Element::ListItem);
            }
            element if is_of_table(element) || element == Element::Table => {
                self.end(Scope::Table, |open| open == element);
            }
            element if is_special(element) => {
                self.end(Scope::Any, |open| open == element);
            }
            element => self.close_any(element, name),
        }
    }

    fn words(&mut self, words: &[u8]) {
        let is_blank = words.iter().all(u8::is_ascii_whitespace);
        if self.kind == Kind::Html && self.body.is_none() {
            let in_raw = self.open.len() > 1 && Some(self.current()) != self.head;
            if is_blank && !in_raw {
                return;
            }
            if !in_raw {
                self.ensure_body(0);
            }
        }
        if self.current() == NodeId::DOCUMENT {
            return;
        }
        let (parent, before) = self.place();
        match before {
            None => self.tree.add_text(words, parent),
            Some(_) if is_blank => {}
            Some(_) => self.tree.add_text(words, parent),
        }
    }
}
