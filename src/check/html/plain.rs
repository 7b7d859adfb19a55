//! Markup as programs write it, read at one go: small names, values in quotation marks, every tag
//! ended. A build reads every page it writes, and reading was a sixth of its work.
//!
//! At the first sign of anything else (comments, values without marks, rare character references,
//! a tag that never ends) it stops before that sign, outside every tag, where the parser that
//! knows all of HTML goes on. So there is nothing here to guess; a test holds both to the same.

use memchr::memchr2;

use super::Visit;
use super::emitter::{Watch, content};
use super::name::Element;

/// What writers put for signs that markup needs itself.
const REFERENCES: [(&[u8], &[u8]); 5] = [(b"&amp;", b"&"), (b"&lt;", b"<"), (b"&gt;", b">"), (b"&quot;", b"\""), (b"&#39;", b"'")];

/// Reads as far as the markup is plain; returns how many bytes that was.
pub fn read<V: Visit>(html: &[u8], watch: &mut Watch<'_, V>) -> usize {
    // Signs that the parser reads as others: ends of lines from other systems, and zero.
    let html = &html[..memchr2(b'\r', 0, html).unwrap_or(html.len())];
    let mut at = 0;
    while at < html.len() {
        let read = match &html[at..] {
            [b'<', b'/', ..] => close(html, at, watch),
            [b'<', b'!', ..] => doctype(html, at),
            [b'<', ..] => open(html, at, watch),
            [b'&', ..] => reference(&html[at..]).map(|(length, sign)| {
                watch.visitor.words(sign);
                at + length
            }),
            rest => {
                let end = memchr2(b'<', b'&', rest).map_or(html.len(), |length| at + length);
                watch.visitor.words(&html[at..end]);
                Some(end)
            }
        };
        match read {
            Some(end) => at = end,
            None => return at,
        }
    }
    at
}

/// Where the first byte stands that is meant, or the end.
#[inline]
fn until(html: &[u8], from: usize, is_meant: impl Fn(u8) -> bool) -> usize {
    html[from..].iter().position(|byte| is_meant(*byte)).map_or(html.len(), |length| from + length)
}

fn reference(html: &[u8]) -> Option<(usize, &'static [u8])> {
    REFERENCES.iter().find(|(written, _)| html.starts_with(written)).map(|(written, sign)| (written.len(), *sign))
}

fn doctype(html: &[u8], at: usize) -> Option<usize> {
    const WRITTEN: &[u8] = b"<!doctype html>";
    html[at..].starts_with(WRITTEN).then_some(at + WRITTEN.len())
}

fn close<V: Visit>(html: &[u8], at: usize, watch: &mut Watch<'_, V>) -> Option<usize> {
    let end = name_end(html, at + 2)?;
    if html.get(end) != Some(&b'>') {
        return None;
    }
    watch.begin_tag(true);
    watch.name.push_small(&html[at + 2..end]);
    watch.close();
    Some(end + 1)
}

fn open<V: Visit>(html: &[u8], at: usize, watch: &mut Watch<'_, V>) -> Option<usize> {
    let mut end = name_end(html, at + 1)?;
    watch.begin_tag(false);
    watch.at = at;
    watch.name.push_small(&html[at + 1..end]);
    loop {
        let next = until(html, end, |byte| !matches!(byte, b' ' | b'\n' | b'\t'));
        match html.get(next)? {
            b'>' => {
                end = next + 1;
                break;
            }
            b'/' if html.get(next + 1) == Some(&b'>') => {
                watch.self_closing = true;
                end = next + 2;
                break;
            }
            _ if next > end => end = attribute(html, next, watch)?,
            _ => return None,
        }
    }
    let element = Element::of(watch.name.as_bytes());
    let held = if watch.drawing == 0 { held(html, end, element, watch)? } else { end };
    watch.emit_open(element);
    if held > end {
        watch.visitor.words(&html[end..held]);
    }
    Some(held)
}

/// Where the content of an element that holds no markup ends, if it can be told at a glance: with
/// the first tag, which is its own end. For all others where they begin.
fn held<V: Visit>(html: &[u8], from: usize, element: Element, watch: &Watch<'_, V>) -> Option<usize> {
    if content(element).is_none() {
        return Some(from);
    }
    let name = watch.name.as_bytes();
    let may_refer = matches!(element, Element::Title | Element::Textarea);
    let end = until(html, from, |byte| byte == b'<' || may_refer && byte == b'&');
    let rest = html[end..].strip_prefix(b"</")?.strip_prefix(name)?;
    (rest.first() == Some(&b'>')).then_some(end)
}

fn name_end(html: &[u8], from: usize) -> Option<usize> {
    let end = until(html, from, |byte| !byte.is_ascii_alphanumeric() && byte != b'-');
    html.get(from).is_some_and(u8::is_ascii_alphabetic).then_some(end)
}

fn attribute<V: Visit>(html: &[u8], from: usize, watch: &mut Watch<'_, V>) -> Option<usize> {
    let end = until(html, from, |byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b':' | b'_'));
    if end == from {
        return None;
    }
    watch.begin_attribute();
    watch.attribute_name.push_small(&html[from..end]);
    watch.end_attribute_name();
    match &html[end..] {
        [b'=', b'"', ..] => value(html, end + 2, watch),
        [b' ' | b'\n' | b'\t' | b'>' | b'/', ..] if html[until(html, end, |byte| !byte.is_ascii_whitespace())..].first() != Some(&b'=') => {
            Some(end)
        }
        _ => None,
    }
}

fn value<V: Visit>(html: &[u8], from: usize, watch: &mut Watch<'_, V>) -> Option<usize> {
    let mut at = from;
    loop {
        let end = memchr2(b'"', b'&', &html[at..]).map_or(html.len(), |length| at + length);
        watch.push_value(&html[at..end]);
        if html.get(end)? == &b'"' {
            return Some(end + 1);
        }
        let (length, sign) = reference(&html[end..])?;
        watch.push_value(sign);
        at = end + length;
    }
}
