//! Words that are ready to be printed: escaped, with their language where it is not the page's.

use crate::model::{Direction, LocaleId, Localized, Phone, Value};
use crate::theme::view::TextView;

use super::scene::Reader;

/// Escapes text for HTML, inside elements and in attributes.
pub fn escape_into(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = sign_of_markup(rest.as_bytes()) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}

/// Where the first sign stands that markup needs itself: looked for in many bytes at once, since most
/// words have none.
fn sign_of_markup(text: &[u8]) -> Option<usize> {
    let is_sign = |byte: &u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'');
    let has_sign = |piece: &[u8]| piece.iter().fold(false, |found, byte| found | is_sign(byte));
    let piece = text.chunks(PIECE).position(has_sign)?;
    text[piece * PIECE..].iter().position(is_sign).map(|at| piece * PIECE + at)
}

/// How many bytes are looked at at once.
const PIECE: usize = 32;

/// Escaped text; text of several lines keeps them as phrases.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let text = text.trim();
    if !text.contains('\n') {
        escape_into(&mut html, text);
        return html;
    }
    for (number, line) in text.lines().map(str::trim).filter(|line| !line.is_empty()).enumerate() {
        if number > 0 {
            html.push('\n');
        }
        html.push_str("<span class=\"in-line\">");
        escape_into(&mut html, line);
        html.push_str("</span>");
    }
    html
}

/// A name or an address, whose direction does not turn what stands round it.
pub fn isolated(text: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(text))
}

/// A number that is never broken and never turned round.
pub fn number_html(shown: &str) -> String {
    let mut html = String::from("<bdi dir=\"ltr\">");
    escape_into(&mut html, shown);
    html.push_str("</bdi>");
    html
}

/// An argument of a message that is printed as HTML.
pub enum Part<'v> {
    /// Words.
    Words(&'v str),
    /// Finished HTML.
    Html(String),
    /// A number that decides a plural.
    Count(u32),
}

impl<'v> From<&'v str> for Part<'v> {
    fn from(words: &'v str) -> Self {
        Self::Words(words)
    }
}

impl<'v> From<&'v Phone> for Part<'v> {
    fn from(phone: &'v Phone) -> Self {
        Self::Html(number_html(&phone.shown))
    }
}

/// Characters of the private use area stand for finished HTML while a message is put together.
const PLACE: u32 = 0xE000;

impl Reader<'_> {
    /// A message as words.
    pub fn say(&self, id: &str, arguments: &[(&str, Value)]) -> String {
        debug_assert!(super::messages::is_listed(id), "{id} is not in the list of messages");
        self.speak.message(id, arguments)
    }

    /// A message without arguments, printed.
    pub fn message(&self, id: &str) -> TextView {
        TextView { html: escaped(&self.say(id, &[])), ..TextView::default() }
    }

    /// A message whose arguments may be finished HTML.
    pub fn rich(&self, id: &str, parts: &[(&str, Part<'_>)]) -> TextView {
        let place = |at: usize| char::from_u32(PLACE + u32::try_from(at).unwrap_or_default()).map(String::from).unwrap_or_default();
        let arguments: Vec<(&str, Value)> = parts
            .iter()
            .enumerate()
            .map(|(at, (name, part))| {
                let value = match part {
                    Part::Words(words) => Value::from(*words),
                    Part::Html(_) => Value::from(place(at)),
                    Part::Count(count) => Value::from(*count),
                };
                (*name, value)
            })
            .collect();
        let mut html = escaped(&self.say(id, &arguments));
        for (at, (_, part)) in parts.iter().enumerate() {
            if let Part::Html(finished) = part {
                html = html.replace(&place(at), finished);
            }
        }
        TextView { html, ..TextView::default() }
    }

    /// A record's text, printed, with its language where it is not the reader's.
    pub fn text(&self, text: &Localized) -> TextView {
        let (locale, words) = self.site.local(text, self.locale);
        self.marked(escaped(words), locale)
    }

    /// A record's text as plain words.
    pub fn plain(&self, text: &Localized) -> String {
        let (_, words) = self.site.local(text, self.locale);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Finished HTML in a locale: marked where that is another language.
    pub fn marked(&self, html: String, locale: LocaleId) -> TextView {
        let (lang, dir) = self.part_language(locale);
        TextView { html, lang, dir }
    }

    /// `lang` and `dir` of a part in a locale, where that is another language than the reader's.
    pub fn part_language(&self, locale: LocaleId) -> (Option<String>, Option<&'static str>) {
        if self.site.locales.same_language(locale, self.locale) {
            return (None, None);
        }
        let locale = self.site.locales.get(locale);
        (Some(locale.language.to_string()), Some(locale.direction.html()))
    }

    /// A text inside a sentence of another one: with its own language marked, and a name that is
    /// the same everywhere kept together where sentences run from right to left.
    pub fn inline(&self, text: &Localized) -> String {
        let view = self.text(text);
        let turned = self.site.locales.get(self.locale).direction == Direction::RightToLeft;
        if let Some(name) = text.everywhere.as_ref().filter(|_| turned) {
            return isolated(name);
        }
        match (&view.lang, view.dir) {
            (Some(lang), Some(dir)) => format!("<span lang=\"{lang}\" dir=\"{dir}\">{}</span>", view.html),
            _ => view.html,
        }
    }
}

/// Text that a reader of the site's language wrote or a record holds, printed as it is.
pub fn printed(text: &str) -> TextView {
    TextView { html: escaped(text), ..TextView::default() }
}

#[cfg(test)]
mod tests {
    use super::{PIECE, escape_into};

    #[test]
    fn every_sign_of_markup_is_escaped_wherever_it_stands() {
        for before in 0..=2 * PIECE {
            let text = format!("{}<å & \"b\">'{}", "é".repeat(before / 2), "c".repeat(before));
            let mut html = String::new();
            escape_into(&mut html, &text);
            let expected =
                text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;");
            assert_eq!(html, expected);
        }
        let mut html = String::from("a");
        escape_into(&mut html, "");
        assert_eq!(html, "a");
    }
}
