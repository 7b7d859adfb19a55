//! A page as a tree: all nodes in one list, all text in one buffer, so that a tree costs little
//! more than reading. A parent always stands before its children in the list.

use super::{Attribute, Attributes, Element, Kept, Tag};

/// A node's place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

impl NodeId {
    /// The document, which holds the root element.
    pub const DOCUMENT: Self = Self(0);

    /// As an index into lists that have one entry for each node.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What language an element is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namespace {
    /// HTML.
    Html,
    /// A drawing.
    Svg,
    /// A formula, or XML of another kind.
    Other,
}

/// Attributes of which a tree only knows whether an element has them: rules do not ask what is
/// fetched, and addresses are long.
const ONLY_WHETHER: u128 = Attribute::Src.bit() | Attribute::Srcset.bit() | Attribute::ImageSrcset.bit();

/// No node.
const NONE: u32 = u32::MAX;

/// An element or a piece of text.
#[derive(Clone, Copy)]
struct Node {
    mask: u128,
    is_text: bool,
    element: Element,
    namespace: Namespace,
    /// Byte offset of its tag in the page.
    at: u32,
    parent: u32,
    first: u32,
    last: u32,
    next: u32,
    /// Attributes among all that are kept; bytes in the buffer for text.
    start: u32,
    end: u32,
    /// Its name, in the buffer of values.
    name: (u32, u32),
}

/// A page.
pub struct Tree {
    nodes: Vec<Node>,
    kept: Vec<Kept>,
    /// Names and values, one after the other.
    values: String,
    /// The words of all pieces of text.
    text: String,
    making: Making,
}

/// Names, values and words while a page is read: words may come in pieces that end inside a letter.
struct Making {
    values: Vec<u8>,
    text: Vec<u8>,
}

impl Tree {
    /// An empty page; `bytes` is the length of what will be read.
    pub(super) fn new(bytes: usize) -> Self {
        let mut tree = Self {
            nodes: Vec::with_capacity(bytes / 16),
            kept: Vec::with_capacity(bytes / 32),
            values: String::new(),
            text: String::new(),
            making: Making { values: Vec::with_capacity(bytes / 2), text: Vec::with_capacity(bytes / 2) },
        };
        tree.nodes.push(Node {
            mask: 0,
            is_text: false,
            element: Element::Other,
            namespace: Namespace::Other,
            at: 0,
            parent: NONE,
            first: NONE,
            last: NONE,
            next: NONE,
            start: 0,
            end: 0,
            name: (0, 0),
        });
        tree
    }

    /// The same when the page has been read.
    pub(super) fn finish(mut self) -> Self {
        self.values = as_text(std::mem::take(&mut self.making.values));
        self.text = as_text(std::mem::take(&mut self.making.text));
        self
    }

    /// Whether an element that is still open has this name.
    pub(super) fn is_named(&self, id: NodeId, name: &[u8]) -> bool {
        let (start, end) = self.node(id).name;
        self.making.values.get(start as usize..end as usize) == Some(name)
    }

    fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    /// How many nodes there are, the document among them.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Every node but the document, parents before their children.
    pub fn all(&self) -> impl Iterator<Item = NodeId> + use<> {
        (1..self.nodes.len() as u32).map(NodeId)
    }

    /// Whether it is an element, not text.
    pub fn is_element(&self, id: NodeId) -> bool {
        !self.node(id).is_text && id != NodeId::DOCUMENT
    }

    /// Which element; text is none that has a name.
    pub fn element(&self, id: NodeId) -> Element {
        self.node(id).element
    }

    /// Which element of HTML; `Other` for text and for elements of drawings.
    pub fn html(&self, id: NodeId) -> Element {
        let node = self.node(id);
        if node.namespace == Namespace::Html { node.element } else { Element::Other }
    }

    /// What language it is of.
    pub fn namespace(&self, id: NodeId) -> Namespace {
        self.node(id).namespace
    }

    /// Its name in small letters; empty for text.
    pub fn name(&self, id: NodeId) -> &str {
        let (start, end) = self.node(id).name;
        text_of(&self.values, start, end)
    }

    /// Byte offset of its tag in the page.
    pub fn at(&self, id: NodeId) -> usize {
        self.node(id).at as usize
    }

    /// The words of a text node; empty for elements.
    pub fn text(&self, id: NodeId) -> &str {
        let node = self.node(id);
        if node.is_text { text_of(&self.text, node.start, node.end) } else { "" }
    }

    /// Bits of the attributes that it has.
    pub fn mask(&self, id: NodeId) -> u128 {
        self.node(id).mask
    }

    /// Whether it has an attribute.
    #[inline]
    pub fn has(&self, id: NodeId, attribute: Attribute) -> bool {
        self.node(id).mask & attribute.bit() != 0
    }

    /// The value of an attribute; empty where it has none. Of `href` and `src` there is only
    /// [`Tree::has`].
    #[inline]
    pub fn get(&self, id: NodeId, attribute: Attribute) -> Option<&str> {
        // Most elements have none that is asked for.
        if self.has(id, attribute) { self.find(id, attribute) } else { None }
    }

    fn find(&self, id: NodeId, attribute: Attribute) -> Option<&str> {
        self.attributes(id).find(|(known, _)| *known == attribute).map(|(_, value)| value)
    }

    /// Every attribute that rules ask for, in the order written.
    pub fn attributes(&self, id: NodeId) -> impl Iterator<Item = (Attribute, &str)> {
        let node = self.node(id);
        let kept: &[Kept] = if node.is_text { &[] } else { &self.kept[node.start as usize..node.end as usize] };
        kept.iter().map(|kept| (kept.attribute, text_of(&self.values, kept.start as u32, kept.end as u32)))
    }

    /// Its parent; none for the document.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        some(self.node(id).parent)
    }

    /// Its ancestors, the nearest first, without the document.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.parent(id), |id| self.parent(*id)).filter(|id| *id != NodeId::DOCUMENT)
    }

    /// Its children.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(some(self.node(id).first), |id| some(self.node(*id).next))
    }

    /// Everything inside it, in the order of the page.
    pub fn descendants(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let mut waiting = some(self.node(id).first);
        std::iter::from_fn(move || {
            let current = waiting?;
            waiting = some(self.node(current).first).or_else(|| self.after(current, id));
            Some(current)
        })
    }

    /// What follows when everything inside `current` is passed over, up to the end of `root`.
    pub fn after(&self, current: NodeId, root: NodeId) -> Option<NodeId> {
        let mut at = current;
        while at != root {
            if let Some(next) = some(self.node(at).next) {
                return Some(next);
            }
            at = self.parent(at)?;
        }
        None
    }

    /// The root element.
    pub fn root(&self) -> Option<NodeId> {
        self.children(NodeId::DOCUMENT).find(|id| self.is_element(*id))
    }

    /// Adds an element as the last child of `parent`.
    pub(super) fn add_element(&mut self, tag: &Tag<'_>, namespace: Namespace, parent: NodeId) -> NodeId {
        let (start, end) = self.keep(tag.attributes);
        let name = self.keep_name(tag.name);
        self.add(tag.element, namespace, tag.at, parent, (tag.attributes.mask, start, end), name)
    }

    /// Adds an element that nobody wrote but that a browser puts in.
    pub(super) fn add_implied(&mut self, element: Element, name: &[u8], at: usize, parent: NodeId) -> NodeId {
        let name = self.keep_name(name);
        self.add(element, Namespace::Html, at, parent, (0, 0, 0), name)
    }

    /// Gives an element that was put in the attributes of a tag that came later.
    pub(super) fn adopt(&mut self, id: NodeId, tag: &Tag<'_>) {
        let (start, end) = self.keep(tag.attributes);
        let node = &mut self.nodes[id.index()];
        if node.mask == 0 {
            (node.mask, node.start, node.end, node.at) = (tag.attributes.mask, start, end, tag.at as u32);
        }
    }

    fn add(
        &mut self,
        element: Element,
        namespace: Namespace,
        at: usize,
        parent: NodeId,
        (mask, start, end): (u128, u32, u32),
        name: (u32, u32),
    ) -> NodeId {
        let at = at as u32;
        let node =
            Node { mask, is_text: false, element, namespace, at, parent: parent.0, first: NONE, last: NONE, next: NONE, start, end, name };
        self.nodes.push(node);
        let id = NodeId(self.nodes.len() as u32 - 1);
        self.append(id, parent);
        id
    }

    /// Adds words at the end of `parent`, to the text that stands there if it is the newest.
    pub(super) fn add_text(&mut self, words: &[u8], parent: NodeId) {
        let start = self.making.text.len() as u32;
        self.making.text.extend_from_slice(words);
        let end = self.making.text.len() as u32;
        let last = self.node(parent).last;
        if last != NONE && self.nodes[last as usize].is_text && self.nodes[last as usize].end == start {
            self.nodes[last as usize].end = end;
            return;
        }
        let at = self.node(parent).at as usize;
        let id = self.add(Element::Other, Namespace::Other, at, parent, (0, start, end), (0, 0));
        self.nodes[id.index()].is_text = true;
    }

    fn append(&mut self, id: NodeId, parent: NodeId) {
        let last = self.nodes[parent.index()].last;
        if last == NONE {
            self.nodes[parent.index()].first = id.0;
        } else {
            self.nodes[last as usize].next = id.0;
        }
        self.nodes[parent.index()].last = id.0;
    }

    /// Moves the newest child of the parent of `before` to stand just before it.
    pub(super) fn move_before(&mut self, newest: NodeId, before: NodeId) {
        let Some(parent) = self.parent(before) else { return };
        let siblings: Vec<u32> = self.children(parent).map(|id| id.0).filter(|id| *id != newest.0).collect();
        let at = siblings.iter().position(|id| *id == before.0).unwrap_or(siblings.len());
        let order: Vec<u32> = siblings[..at].iter().copied().chain([newest.0]).chain(siblings[at..].iter().copied()).collect();
        for pair in order.windows(2) {
            self.nodes[pair[0] as usize].next = pair[1];
        }
        if let [first, .., last] = order[..] {
            self.nodes[last as usize].next = NONE;
            self.nodes[parent.index()].first = first;
            self.nodes[parent.index()].last = last;
        }
    }

    fn keep(&mut self, attributes: &Attributes) -> (u32, u32) {
        let begin = self.kept.len() as u32;
        for kept in attributes.kept.iter().filter(|kept| kept.attribute.bit() & ONLY_WHETHER == 0) {
            let start = self.making.values.len();
            self.making.values.extend_from_slice(&attributes.values[kept.start..kept.end]);
            self.kept.push(Kept { attribute: kept.attribute, start, end: self.making.values.len() });
        }
        (begin, self.kept.len() as u32)
    }

    fn keep_name(&mut self, name: &[u8]) -> (u32, u32) {
        let start = self.making.values.len() as u32;
        self.making.values.extend_from_slice(name);
        (start, self.making.values.len() as u32)
    }
}

fn some(id: u32) -> Option<NodeId> {
    (id != NONE).then_some(NodeId(id))
}

/// Pages are text and cut beside signs of ASCII, so this is text already, but for a name that was too
/// long to keep and was cut inside a letter: every byte of that becomes a sign, so that places hold.
fn as_text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| {
        let mut text = String::with_capacity(error.as_bytes().len());
        for chunk in error.as_bytes().utf8_chunks() {
            text.push_str(chunk.valid());
            text.extend(chunk.invalid().iter().map(|_| '?'));
        }
        text
    })
}

fn text_of(all: &str, start: u32, end: u32) -> &str {
    all.get(start as usize..end as usize).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::check::html::{Attribute, Builder, Element, Kind, read};

    #[test]
    fn a_name_that_is_cut_inside_a_letter_moves_nothing() {
        let html = format!("<a{} lang=sv>Å</a{}><a lang=fi title=\"Öar\">ö</a>", "å".repeat(40), "å".repeat(40));
        let mut builder = Builder::new(Kind::Html, html.len());
        read(&html, &mut builder);
        let tree = builder.finish();
        let link = tree.all().find(|id| tree.html(*id) == Element::Anchor).expect("the link");
        let attributes: Vec<_> = tree.attributes(link).collect();
        assert_eq!(attributes, [(Attribute::Lang, "fi"), (Attribute::Title, "Öar")]);
        assert_eq!(tree.children(link).map(|id| tree.text(id)).collect::<String>(), "ö");
    }
}
