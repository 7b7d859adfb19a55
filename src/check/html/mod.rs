//! The one place that knows an HTML parser: a finished page as a run of tags and words, read once,
//! by a parser that the renderer does not use; and as a tree, for rules that ask what stands in
//! what.
//!
//! Absent on purpose: copies of what no rule looks at, so that every page of a large site can be
//! doubted in every build. Both come from the same single reading.

mod build;
mod close;
mod emitter;
mod kind;
mod name;
mod plain;
mod style;
mod tree;

pub use build::{Builder, Kind};
pub use name::{Attribute, Element};
pub use style::{Style, sheet};
pub use tree::{Namespace, NodeId, Tree};

/// Somebody who looks at a page while it is read, from its first byte to its last.
pub trait Visit {
    /// A tag opens an element, or is all of an element that has no content.
    fn open(&mut self, tag: &Tag<'_>);
    /// A tag closes an element.
    fn close(&mut self, element: Element, name: &[u8]);
    /// A piece of text between tags, with character references resolved. Pieces end anywhere, also
    /// inside a word.
    fn words(&mut self, words: &[u8]);
}

/// An opening tag.
#[derive(Clone, Copy)]
pub struct Tag<'p> {
    /// Which element, if it is one that rules ask for.
    pub element: Element,
    /// Its name in small letters.
    pub name: &'p [u8],
    /// Byte offset of its `<` in the page.
    pub at: usize,
    /// Whether it ends in `/>`.
    pub self_closing: bool,
    attributes: &'p Attributes,
}

impl<'p> Tag<'p> {
    /// The value of an attribute, with character references resolved; empty where it has none.
    pub fn get(&self, attribute: Attribute) -> Option<&'p str> {
        self.attributes.get(attribute)
    }

    /// Whether it has one of the attributes with these bits.
    pub fn has_any(&self, bits: u128) -> bool {
        self.attributes.mask & bits != 0
    }

    /// Its attributes of these kinds, in the order written.
    pub fn all<const N: usize>(&self, kinds: [Attribute; N]) -> impl Iterator<Item = (Attribute, &'p str)> {
        let attributes = self.attributes;
        let wanted = kinds.iter().fold(0, |bits, kind| bits | kind.bit());
        let kept: &[Kept] = if attributes.mask & wanted == 0 { &[] } else { &attributes.kept };
        let kept = kept.iter().filter(move |kept| kept.attribute.bit() & wanted != 0);
        kept.map(|kept| (kept.attribute, attributes.value(kept)))
    }
}

/// The attributes of one tag that rules ask for; the memory is used again for the next tag.
#[derive(Default)]
struct Attributes {
    /// One bit for each attribute that is kept: most tags lack most of them.
    mask: u128,
    kept: Vec<Kept>,
    values: Vec<u8>,
}

/// An attribute and where its value stands among the values.
struct Kept {
    attribute: Attribute,
    start: usize,
    end: usize,
}

impl Attributes {
    #[inline]
    fn get(&self, attribute: Attribute) -> Option<&str> {
        if self.mask & attribute.bit() == 0 {
            return None;
        }
        self.kept.iter().find(|kept| kept.attribute == attribute).map(|kept| self.value(kept))
    }

    fn value(&self, kept: &Kept) -> &str {
        // The page is text, and values are cut where the parser cuts: beside signs of ASCII.
        self.values.get(kept.start..kept.end).and_then(|value| std::str::from_utf8(value).ok()).unwrap_or_default()
    }
}

/// Reads a page from beginning to end.
pub fn read(html: &str, visitor: &mut impl Visit) {
    emitter::read(html, visitor);
}

#[cfg(test)]
mod tests {
    use super::emitter::Watch;
    use super::{Attribute, Element, Tag, Visit, read};

    /// Writes down what it meets.
    #[derive(Default)]
    struct Notes {
        notes: Vec<String>,
        words: Vec<u8>,
    }

    impl Visit for Notes {
        fn open(&mut self, tag: &Tag<'_>) {
            let kinds = [Attribute::Event, Attribute::Href, Attribute::Id, Attribute::Src];
            let attributes: String = tag.all(kinds).map(|(attribute, value)| format!(" {attribute:?}={value}")).collect();
            let end = if tag.self_closing { " /" } else { "" };
            self.note(format!("{}@{}{attributes}{end}", String::from_utf8_lossy(tag.name), tag.at));
        }

        fn close(&mut self, _: Element, name: &[u8]) {
            self.note(format!("/{}", String::from_utf8_lossy(name)));
        }

        fn words(&mut self, words: &[u8]) {
            self.words.extend_from_slice(words);
        }
    }

    impl Notes {
        fn note(&mut self, note: String) {
            self.end_words();
            self.notes.push(note);
        }

        /// Pieces of words may end inside a letter, so they are put together first.
        fn end_words(&mut self) {
            if !self.words.is_empty() {
                self.notes.push(format!("'{}", String::from_utf8_lossy(&std::mem::take(&mut self.words))));
            }
        }

        fn all(mut self) -> String {
            self.end_words();
            self.notes.join(" ")
        }
    }

    fn notes(html: &str) -> String {
        let mut notes = Notes::default();
        read(html, &mut notes);
        notes.all()
    }

    #[test]
    fn a_page_is_read_as_browsers_read_it() {
        let cases = [
            ("<!doctype html><P>å</P>", "p@15 'å /p"),
            ("<a href='/x?a=1&amp;b=2' class=\"in\" ID=y>", "a@0 Href=/x?a=1&b=2 Id=y"),
            ("<a href=/x/ hidden id>", "a@0 Href=/x/ Id="),
            ("<a id=one id=two>", "a@0 Id=one"),
            ("<p>å<br/>b</p>", "p@0 'å br@5 / 'b /p"),
            ("<title>a<b></title>", "title@0 'a<b> /title"),
            ("<style>a<b>c</style><i>", "style@0 'a<b>c /style i@20"),
            ("<script>a<b></script><i>", "script@0 'a<b> /script i@21"),
            ("<noscript><img src=x></noscript>", "noscript@0 img@10 Src=x /noscript"),
            ("<!-- <a id=x> --><b id=y>", "b@17 Id=y"),
            ("<p onclick=\"go()\" ONLOAD=x>", "p@0 Event=onclick Event=onload"),
            ("<a id=\"å&nbsp;b\">", "a@0 Id=å\u{a0}b"),
            ("a < b", "'a < b"),
            ("<a href=\"never closed", ""),
            ("<", "'<"),
            ("</p a=b>", "/p"),
        ];
        for (html, expected) in cases {
            assert_eq!(notes(html), expected, "{html}");
        }
    }

    #[test]
    fn anything_can_be_read() {
        for html in ["", "\0", "<\0>", "<a \0=\0>", "&", "&#x110000;", "<å>", "</å>", "<!å", "\u{feff}<p\r\nid=x>", "<a id='å\r\n'>"] {
            notes(html);
        }
    }

    /// The same by the parser that knows all of HTML, from the first byte.
    fn notes_of_parser(html: &str) -> String {
        let mut notes = Notes::default();
        Watch::new(&mut notes).read_on(html, 0);
        notes.all()
    }

    #[test]
    fn plain_markup_is_read_as_the_parser_reads_it() {
        let pieces = [
            "<p>",
            "</p>",
            "<P Class=\"a b\">",
            "<a href=\"/x?a=1&amp;b\">",
            "<a id=\"&#39;&nbsp;\" hidden>",
            "<br>",
            "<br/>",
            "<img src=\"a\" / alt=\"\">",
            "<svg viewBox=\"0 0 1 1\">",
            "<title>",
            "</title>",
            "</svg>",
            "<title>a &amp; b</title>",
            "<title>a</title>",
            "<style>a>b{}</style>",
            "<script src=\"/a.js\" defer></script>",
            "<script>a<b</script>",
            "<script>",
            "<textarea>\n<b>",
            "</textarea >",
            "<!-- a -->",
            "<!doctype html>",
            "<!DOCTYPE html>",
            "å",
            " ",
            "\n",
            "&",
            "&amp;",
            "&ampx",
            "&#39;",
            "&lt",
            "&gt;",
            "<",
            ">",
            "/",
            "=",
            "\"",
            "'",
            "<a b = \"c\">",
            "<a b=c>",
            "<a b c>",
            "<a b=\"c\"d>",
            "<a",
            "</a b>",
            "</>",
            "<1>",
            "<a-b>",
            "<å>",
            "onclick=\"x\"",
            "<noscript>",
            "</noscript>",
            "<math>",
            "</math>",
            "\0",
            "\r\n",
            "<a id=\"one\" id=\"two\">",
            "<a aria-labelledbyandmuchlongerthananynamethereis=\"\">",
            "<iframe>",
            "</iframe>",
            "<a _=\"\" x:y=\"\">",
        ];
        let mut state = 7_u64;
        let mut chosen = move |among: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap() % among
        };
        for _ in 0..20_000 {
            let html: String = (0..=chosen(9)).map(|_| pieces[chosen(pieces.len())]).collect();
            assert_eq!(notes(&html), notes_of_parser(&html), "{html:?}");
        }
    }

    #[test]
    fn attributes_are_found_by_name() {
        struct Look(Option<String>);
        impl Visit for Look {
            fn open(&mut self, tag: &Tag<'_>) {
                assert_eq!(tag.element, Element::Image);
                self.0 = tag.get(Attribute::Src).map(str::to_owned);
                assert_eq!(tag.get(Attribute::Id), None);
            }

            fn close(&mut self, _: Element, _: &[u8]) {}

            fn words(&mut self, _: &[u8]) {}
        }
        let mut look = Look(None);
        read("<img alt='' src='/a.svg'>", &mut look);
        assert_eq!(look.0.as_deref(), Some("/a.svg"));
    }
}
