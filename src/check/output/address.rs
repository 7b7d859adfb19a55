//! Where the addresses in a page lead, and what a browser does with each.

use std::borrow::Cow;

use crate::check::html::{Attribute, Element, Tag};
use crate::model::Config;

/// What a browser does with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Goes there when the reader asks for it.
    Link,
    /// Asks for it on its own.
    Load,
}

/// Relations of `link` that a browser asks for on its own.
const LOADED: [&str; 12] = [
    "stylesheet",
    "icon",
    "preload",
    "modulepreload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "prerender",
    "manifest",
    "pingback",
    "apple-touch-icon",
    "mask-icon",
];

/// Attributes that hold addresses.
const HOLDS_ADDRESS: [Attribute; 11] = [
    Attribute::Href,
    Attribute::Src,
    Attribute::Srcset,
    Attribute::ImageSrcset,
    Attribute::Action,
    Attribute::FormAction,
    Attribute::Poster,
    Attribute::Data,
    Attribute::Background,
    Attribute::Ping,
    Attribute::Content,
];

/// Where an address leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Target<'a> {
    /// To an address from the site's root, and an anchor there.
    Site(Cow<'a, str>, Option<Cow<'a, str>>),
    /// To a place on the page itself; empty for its beginning.
    Here(Cow<'a, str>),
    /// To a path of this host that lies outside the site's folder.
    Outside,
    /// To another host.
    Elsewhere,
    /// Into a script.
    Script,
    /// To something that is no page and no file: a telephone, a letter.
    Other,
}

impl<'a> Target<'a> {
    /// Reads an address that stands in the page at `page` (an address from the site's root).
    pub fn of(value: &'a str, page: &str, config: &Config) -> Self {
        let value = value.trim_ascii();
        if let Some(anchor) = value.strip_prefix('#') {
            return Self::Here(decoded(anchor));
        }
        if let Some(path) = value.strip_prefix('/') {
            return if path.starts_with(['/', '\\']) { Self::whole(value, config) } else { Self::of_path(value, config) };
        }
        if let Some(scheme) = scheme(value) {
            return match () {
                () if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") => Self::whole(value, config),
                () if scheme.eq_ignore_ascii_case("javascript") => Self::Script,
                () if ["tel", "sms", "mailto", "data", "about"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) => Self::Other,
                () => Self::Elsewhere,
            };
        }
        if value.is_empty() {
            return Self::Here("".into());
        }
        let (path, anchor) = split(value);
        Self::Site(resolved(path, page).into(), anchor)
    }

    /// An address with a host: ours, or another.
    fn whole(value: &'a str, config: &Config) -> Self {
        let root = config.base_url.value.trim_end_matches('/');
        let host = root.strip_suffix(&*config.base_path).unwrap_or(root);
        let begins =
            |start: &str| value.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start)).then(|| &value[start.len()..]);
        let without_scheme = host.split_once(':').map_or(host, |(_, rest)| rest);
        match begins(host).or_else(|| begins(without_scheme)) {
            Some("") => Self::of_path("/", config),
            Some(path) if path.starts_with('/') => match Self::of_path(path, config) {
                // Somebody else's pages on our host.
                Self::Outside => Self::Other,
                target => target,
            },
            _ => Self::Elsewhere,
        }
    }

    /// A path from the host's root.
    fn of_path(path: &'a str, config: &Config) -> Self {
        match path.strip_prefix(&*config.base_path) {
            Some(inside) if inside.starts_with('/') => {
                if !inside.bytes().any(|byte| matches!(byte, b'#' | b'?' | b'%')) {
                    return Self::Site(inside.into(), None);
                }
                let (path, anchor) = split(inside);
                Self::Site(decoded(path), anchor)
            }
            _ => Self::Outside,
        }
    }
}

/// Every address of a tag, with what a browser does with it.
pub fn addresses<'p>(tag: &Tag<'p>, each: &mut impl FnMut(Use, &'p str)) {
    for (attribute, value) in tag.all(HOLDS_ADDRESS) {
        match attribute {
            Attribute::Href => each(use_of_href(tag), value),
            Attribute::Action | Attribute::FormAction => each(Use::Link, value),
            Attribute::Src | Attribute::Poster | Attribute::Data | Attribute::Background | Attribute::Ping => each(Use::Load, value),
            Attribute::Srcset | Attribute::ImageSrcset => candidates(value).for_each(|address| each(Use::Load, address)),
            Attribute::Content if tag.get(Attribute::HttpEquiv).is_some_and(|name| name.eq_ignore_ascii_case("refresh")) => {
                if let Some((_, address)) = value.split_once('=') {
                    each(Use::Load, address.trim_matches(['"', '\'', ' ']));
                }
            }
            _ => {}
        }
    }
}

fn use_of_href(tag: &Tag<'_>) -> Use {
    match tag.element {
        Element::Anchor | Element::Area => Use::Link,
        Element::Link => {
            let relations = tag.get(Attribute::Rel).unwrap_or_default();
            let is_loaded = |relation: &str| LOADED.iter().any(|loaded| relation.eq_ignore_ascii_case(loaded));
            if relations.split_ascii_whitespace().any(is_loaded) { Use::Load } else { Use::Link }
        }
        _ => Use::Load,
    }
}

/// The addresses of a `srcset`, each before its size.
fn candidates(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').filter_map(|candidate| candidate.split_ascii_whitespace().next())
}

/// Path and anchor, without what a server would be asked.
fn split(value: &str) -> (&str, Option<Cow<'_, str>>) {
    let (rest, anchor) = match value.split_once('#') {
        Some((rest, anchor)) => (rest, Some(decoded(anchor))),
        None => (value, None),
    };
    (rest.split_once('?').map_or(rest, |(path, _)| path), anchor.filter(|anchor| !anchor.is_empty()))
}

fn scheme(value: &str) -> Option<&str> {
    let (scheme, _) = value.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    is_scheme.then_some(scheme)
}

/// A path that is written from a page, as one from the site's root.
fn resolved(path: &str, page: &str) -> String {
    if path.is_empty() {
        return page.to_owned();
    }
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let end = if parts.is_empty() || !path.ends_with(['/', '.']) { "" } else { "/" };
    decoded(&format!("/{}{end}", parts.join("/"))).into_owned()
}

/// Without percent signs.
pub fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return text.into();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digit = |at: usize| after.get(at).and_then(|sign| char::from(*sign).to_digit(16)).and_then(|digit| u8::try_from(digit).ok());
        match (first, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(high << 4 | low);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned().into()
}
