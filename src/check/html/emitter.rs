//! Between the parser and whoever looks at a page: keeps what rules ask for of one tag at a time.

use std::convert::Infallible;

use html5gum::{Emitter, Error, State, Tokenizer};

use super::{Attribute, Attributes, Element, Kept, Tag, Visit, plain};

/// Reads a page from beginning to end.
pub fn read(html: &str, visitor: &mut impl Visit) {
    let mut watch = Watch::new(visitor);
    let plain = plain::read(html.as_bytes(), &mut watch);
    if plain < html.len() {
        watch.read_on(&html[plain..], plain);
    }
}

/// A short name that is put together from pieces. What is longer than any name that rules ask for
/// is cut, and so is nobody's name.
#[derive(Clone, Copy, Default)]
pub(super) struct Short {
    bytes: [u8; 32],
    length: usize,
}

impl Short {
    #[inline]
    fn clear(&mut self) {
        self.length = 0;
    }

    #[inline]
    fn push(&mut self, piece: &[u8]) {
        let room = &mut self.bytes[self.length..];
        let length = piece.len().min(room.len());
        room[..length].copy_from_slice(&piece[..length]);
        self.length += length;
    }

    /// As `push`, with capital letters made small.
    #[inline]
    pub(super) fn push_small(&mut self, piece: &[u8]) {
        let start = self.length;
        self.push(piece);
        self.bytes[start..self.length].make_ascii_lowercase();
    }

    #[inline]
    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }
}

/// Which part of an attribute is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    Nothing,
    Name,
    Value,
}

/// Keeps what is read of one tag until the tag is whole.
pub(super) struct Watch<'v, V> {
    pub(super) visitor: &'v mut V,
    /// Bytes read so far.
    position: usize,
    /// Where the tag begins.
    pub(super) at: usize,
    is_end: bool,
    pub(super) self_closing: bool,
    /// Name of the tag.
    pub(super) name: Short,
    /// Name of the last opening tag whose content is no markup: only its own end tag ends that.
    opened: Short,
    /// How deep inside drawings and formulas: there a tag may close itself, and titles hold markup.
    pub(super) drawing: usize,
    pub(super) attribute_name: Short,
    reading: Reading,
    attributes: Attributes,
}

impl<'v, V: Visit> Watch<'v, V> {
    pub(super) fn new(visitor: &'v mut V) -> Self {
        Self {
            visitor,
            position: 0,
            at: 0,
            is_end: false,
            self_closing: false,
            name: Short::default(),
            opened: Short::default(),
            drawing: 0,
            attribute_name: Short::default(),
            reading: Reading::Nothing,
            attributes: Attributes { mask: 0, kept: Vec::with_capacity(8), values: Vec::with_capacity(512) },
        }
    }

    /// Reads what follows the first bytes of a page, with all that HTML knows.
    pub(super) fn read_on(mut self, html: &str, position: usize) {
        self.position = position;
        let Ok(()) = Tokenizer::new_with_emitter(html, self).finish();
    }

    pub(super) fn begin_tag(&mut self, is_end: bool) {
        self.name.clear();
        self.attributes.mask = 0;
        self.attributes.kept.clear();
        self.attributes.values.clear();
        self.reading = Reading::Nothing;
        self.is_end = is_end;
        self.self_closing = false;
    }

    /// The name of the attribute is complete: is it one that somebody asks for? Of two with one
    /// name the first counts.
    pub(super) fn end_attribute_name(&mut self) {
        if self.reading != Reading::Name {
            return;
        }
        self.reading = Reading::Nothing;
        let Some(attribute) = Attribute::of(self.attribute_name.as_bytes()) else { return };
        let start = self.attributes.values.len();
        if matches!(attribute, Attribute::Event | Attribute::AriaUnknown) {
            self.attributes.values.extend_from_slice(self.attribute_name.as_bytes());
        } else if self.attributes.get(attribute).is_some() {
            return;
        } else {
            self.reading = Reading::Value;
        }
        self.attributes.mask |= attribute.bit();
        self.attributes.kept.push(Kept { attribute, start, end: self.attributes.values.len() });
    }

    pub(super) fn begin_attribute(&mut self) {
        self.end_attribute_name();
        self.attribute_name.clear();
        self.reading = Reading::Name;
    }

    #[inline]
    pub(super) fn push_value(&mut self, value: &[u8]) {
        if self.reading == Reading::Value {
            self.attributes.values.extend_from_slice(value);
            if let Some(kept) = self.attributes.kept.last_mut() {
                kept.end = self.attributes.values.len();
            }
        }
    }

    pub(super) fn close(&mut self) {
        let name = self.name.as_bytes();
        let element = Element::of(name);
        if matches!(element, Element::Svg | Element::Math) {
            self.drawing = self.drawing.saturating_sub(1);
        }
        self.visitor.close(element, name);
    }

    /// Tells of the opening tag of an element, and how deep in drawings it leads.
    pub(super) fn emit_open(&mut self, element: Element) {
        self.end_attribute_name();
        self.visitor.open(&Tag {
            element,
            name: self.name.as_bytes(),
            at: self.at,
            self_closing: self.self_closing,
            attributes: &self.attributes,
        });
        if matches!(element, Element::Svg | Element::Math) && !self.self_closing {
            self.drawing += 1;
        }
    }
}

/// How the content of an element is read. That of `noscript` is read as markup, since that is what
/// readers without script get.
pub(super) fn content(element: Element) -> Option<State> {
    match element {
        Element::Title | Element::Textarea => Some(State::RcData),
        Element::Script => Some(State::ScriptData),
        Element::Style | Element::Iframe | Element::Verbatim => Some(State::RawText),
        _ => None,
    }
}

impl<V: Visit> Emitter for Watch<'_, V> {
    type Token = Infallible;

    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }

    #[inline]
    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    #[inline]
    fn move_position(&mut self, offset: isize) {
        self.position = self.position.wrapping_add_signed(offset);
    }

    #[inline]
    fn emit_string(&mut self, words: &[u8]) {
        self.visitor.words(words);
    }

    #[inline]
    fn start_open_tag(&mut self) {
        self.at = self.position.saturating_sub(1);
    }

    #[inline]
    fn init_start_tag(&mut self) {
        self.begin_tag(false);
    }

    #[inline]
    fn init_end_tag(&mut self) {
        self.begin_tag(true);
    }

    #[inline]
    fn set_self_closing(&mut self) {
        self.self_closing = true;
    }

    #[inline]
    fn push_tag_name(&mut self, name: &[u8]) {
        self.name.push(name);
    }

    #[inline]
    fn init_attribute(&mut self) {
        self.begin_attribute();
    }

    #[inline]
    fn push_attribute_name(&mut self, name: &[u8]) {
        self.attribute_name.push(name);
    }

    #[inline]
    fn init_attribute_value(&mut self) {
        self.end_attribute_name();
    }

    #[inline]
    fn push_attribute_value(&mut self, value: &[u8]) {
        self.push_value(value);
    }

    #[inline]
    fn emit_current_tag(&mut self) -> Option<State> {
        if self.is_end {
            self.close();
            return None;
        }
        let element = Element::of(self.name.as_bytes());
        self.emit_open(element);
        let state = if self.drawing == 0 { content(element) } else { None };
        if state.is_some() {
            self.opened = self.name;
        }
        state
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end && self.opened.length > 0 && self.name.as_bytes() == self.opened.as_bytes()
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.drawing > 0
    }

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.opened.clear();
        self.opened.push(name.unwrap_or_default());
    }

    // What follows says nothing that rules ask for: the end, errors, comments, the document type.

    fn emit_eof(&mut self) {}

    fn emit_error(&mut self, _: Error) {}

    fn init_comment(&mut self) {}

    fn push_comment(&mut self, _: &[u8]) {}

    fn emit_current_comment(&mut self) {}

    fn init_doctype(&mut self) {}

    fn push_doctype_name(&mut self, _: &[u8]) {}

    fn emit_current_doctype(&mut self) {}

    fn set_force_quirks(&mut self) {}

    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}

    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}

    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}

    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
}
