//! The words of a finished page with the language that each is marked as being in, read by a
//! scanner of the tests' own: not by the program's parser, nor by its auditor.

/// A piece of text, in a tag or between tags.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text {
    /// The nearest `lang`.
    pub lang: String,
    /// Whether it stands in a `bdi`, which holds names, numbers and addresses.
    pub isolated: bool,
    /// The words, with single spaces.
    pub words: String,
}

/// Elements that have no end tag.
const VOID: [&str; 13] = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
/// Attributes whose value is read to somebody.
const READ: [&str; 4] = ["alt", "aria-label", "placeholder", "title"];

/// An open element.
struct Open {
    name: String,
    lang: String,
    isolated: bool,
    /// Whether what stands in it is for programs.
    is_code: bool,
}

/// All texts of a page, in its order.
pub fn texts(html: &str) -> Vec<Text> {
    let mut texts = Vec::new();
    let mut open = vec![Open { name: String::new(), lang: String::new(), isolated: false, is_code: false }];
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let around = open.last().expect("the document");
        if !around.is_code {
            push(&mut texts, &around.lang, around.isolated, &rest[..at]);
        }
        rest = &rest[at..];
        if around.is_code && !rest.starts_with("</") {
            rest = &rest[1..];
            continue;
        }
        let end = end_of_tag(rest);
        let tag = &rest[1..end];
        rest = &rest[(end + 1).min(rest.len())..];
        if let Some(name) = tag.strip_prefix('/') {
            let at = open.iter().rposition(|element| element.name == name.trim());
            open.truncate(at.filter(|at| *at > 0).unwrap_or(open.len()));
        } else if !tag.starts_with('!') {
            read_tag(tag, &mut open, &mut texts);
        }
    }
    texts
}

/// Where the `>` of the tag at the start of `rest` stands; `>` may also stand in a value.
fn end_of_tag(rest: &str) -> usize {
    let mut quoted = false;
    let end = rest.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    });
    end.unwrap_or(rest.len())
}

fn read_tag(tag: &str, open: &mut Vec<Open>, texts: &mut Vec<Text>) {
    let name: String = tag.chars().take_while(|letter| !letter.is_whitespace() && *letter != '/').collect();
    let around = open.last().expect("the document");
    let lang = attribute(tag, "lang").unwrap_or(&around.lang).to_owned();
    let isolated = around.isolated || name == "bdi";
    let description = if name == "meta" && attribute(tag, "name") == Some("description") { attribute(tag, "content") } else { None };
    for words in READ.iter().filter_map(|name| attribute(tag, name)).chain(description) {
        push(texts, &lang, false, words);
    }
    if !VOID.contains(&&*name) && !tag.ends_with('/') {
        let is_code = name == "script" || name == "style";
        open.push(Open { name, lang, isolated, is_code });
    }
}

/// The value of an attribute.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[start..].find('"').map(|end| &tag[start..start + end])
}

fn push(texts: &mut Vec<Text>, lang: &str, isolated: bool, words: &str) {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().any(char::is_alphabetic) {
        let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
        let words = plain.iter().fold(words, |words, (from, to)| words.replace(from, to));
        texts.push(Text { lang: lang.to_owned(), isolated, words });
    }
}
