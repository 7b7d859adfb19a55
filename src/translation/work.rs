//! Work lists out of a site, and back into its files. Nothing is written here: the result is what
//! is to be put in which place, and what is refused.

use std::ops::Range;

use super::align::{Compared, State, compare};
use super::check::excerpts;
use super::home::{Home, Original};
use super::lock::{Block, Lock, Made, Print};
use super::place::pairs;
use super::unit::{self, Content, Kind, Unit};
use super::words;
use super::xliff::{Piece, Task, WorkFile, WorkList, markdown, of_inlines};
use crate::diag::{SourceId, Span};
use crate::model::{LocaleId, Site};

/// A work list, and how many blocks need work that it cannot hold.
pub struct Export {
    /// The list.
    pub list: WorkList,
    /// Blocks without one place in the translation: new ones, and those that easy read says in
    /// several paragraphs. They are mended by hand.
    pub left_out: usize,
}

/// The tag of a locale for other programs: `fi-simple` for easy Finnish.
pub fn exported_tag(site: &Site, locale: LocaleId) -> String {
    let language = &site.locales.get(locale).language;
    if site.locales.is_easy(locale) { format!("{language}-simple") } else { language.to_string() }
}

/// The work list of a locale.
pub fn export(site: &Site, locale: LocaleId) -> Export {
    let from = site.locales.sibling(locale).filter(|_| site.locales.is_easy(locale)).unwrap_or(site.locales.default());
    let mut export = Export { list: WorkList::default(), left_out: 0 };
    export.list.from = exported_tag(site, from);
    export.list.to = exported_tag(site, locale);
    for home in Home::all(site).iter().filter(|home| home.translations(site).contains(&locale)) {
        let mut file = WorkFile { home: home.name(site), tasks: Vec::new() };
        each_waiting(site, home, locale, &mut |one, translation| {
            let task = one
                .unit
                .filter(|unit| unit.locale == from)
                .zip(translation)
                .and_then(|(unit, translation)| task(site, home, one, unit, translation));
            match task {
                Some(task) => file.tasks.push(task),
                None => export.left_out += 1,
            }
        });
        if !file.tasks.is_empty() {
            export.list.files.push(file);
        }
    }
    export
}

/// Every block that needs work, with the block of the translation that is its own.
fn each_waiting(site: &Site, home: &Home<'_>, locale: LocaleId, see: &mut dyn FnMut(&Compared<'_, '_>, Option<&Unit>)) {
    let lock = home.lock(site).unwrap_or_default();
    let nothing = Made::default();
    let made = lock.texts.get(&*site.locales.get(locale).tag).unwrap_or(&nothing);
    let original = Original::new(site, *home);
    let units = original.of(locale);
    let compared = compare(&units, &lock, made);
    if compared.iter().all(|one| one.state == State::Fresh) {
        return;
    }
    let translation = home.units(site, locale);
    let pairs = pairs(&units, &translation);
    // The blocks of the original come first, in their order.
    for (at, one) in compared.iter().enumerate() {
        if one.state == State::Fresh || one.state == State::Removed && matches!(home, Home::Records(_)) {
            continue;
        }
        let remembered = one.translation.and_then(|print| translation.iter().find(|unit| unit.print == print));
        let alike = || pairs.get(at).copied().flatten().map(|at| &translation[at]);
        see(one, remembered.or_else(alike));
    }
}

fn task(site: &Site, home: &Home<'_>, one: &Compared<'_, '_>, unit: &Unit, translation: &Unit) -> Option<Task> {
    let source = pieces(site, content(site, home, unit)?)?;
    let target = pieces(site, content(site, home, translation)?)?;
    let at = |span: Span| format!("{}:{}", site.sources.get(span.source).path, site.sources.line(span.source, span.start as usize).line);
    let mut notes = vec![("original", at(unit.span)), ("translation", at(translation.span))];
    if let Some(block) = one.block {
        notes.push(("previous", excerpts(&block.words, "").0.replace('\n', " ")));
    }
    Some(Task { original: unit.print, translation: translation.print, notes, source, target, is_done: false })
}

/// What a block is made of.
fn content<'a>(site: &'a Site, home: &Home<'a>, unit: &Unit) -> Option<(Content<'a>, Kind)> {
    match home {
        Home::Page(bundle) => {
            let mut found = None;
            unit::visit(site, bundle.texts.get(&unit.locale)?, &mut |_, kind, content, _| {
                if content.span() == unit.span {
                    found = Some((content, kind));
                }
            });
            found
        }
        Home::Records(file) => {
            let text = file.texts.iter().filter_map(|text| text.exactly(unit.locale)).find(|text| text.span == unit.span)?;
            Some((Content::Scalar(text), Kind::Record))
        }
    }
}

/// Code and directives are no work for translators' tools.
fn pieces(site: &Site, (content, _): (Content<'_>, Kind)) -> Option<Vec<Piece>> {
    match content {
        Content::Scalar(text) => Some(vec![Piece::Words(text.trim().to_owned())]),
        Content::Line(paragraph) => Some(of_inlines(&paragraph.content, site.text(paragraph.span.source))),
        Content::Code(..) | Content::Directive(_) => None,
    }
}

/// Why a block of a work list is not taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The page, the file or the text is not there.
    NoText,
    /// The original has changed since the list was written.
    OriginalChanged,
    /// The translation has changed since the list was written.
    TranslationChanged,
    /// What came back would not be read as it was meant.
    Unreadable,
}

/// A block of a translation that is to be written anew.
#[derive(Clone, Debug)]
pub struct Change {
    /// The page or the file of records.
    pub home: String,
    /// Fingerprint of the original that it was made from.
    pub original: Print,
    /// Number of the block in the translation.
    pub at: usize,
    /// What is replaced.
    pub source: SourceId,
    /// The bytes that are replaced.
    pub range: Range<usize>,
    /// By what; nothing where the translator left it as it was, and said that it is right.
    pub text: Option<String>,
    /// The words that the block must have when it is read again.
    pub words: String,
}

/// What a work list asks for.
#[derive(Default)]
pub struct Import {
    /// What can be done.
    pub changes: Vec<Change>,
    /// What is refused: the page or file, an excerpt of the original, and why.
    pub refused: Vec<(String, String, Refusal)>,
    /// Blocks that the translator did not touch.
    pub untouched: usize,
}

/// Compares a work list that came back with the site as it is.
pub fn import(site: &Site, locale: LocaleId, list: &WorkList) -> Import {
    let mut import = Import::default();
    for file in &list.files {
        let home = Home::find(site, &file.home).filter(|home| home.translations(site).contains(&locale));
        let Some(home) = home else {
            import.refused.extend(file.tasks.iter().map(|task| (file.home.clone(), excerpt(task), Refusal::NoText)));
            continue;
        };
        let original = Original::new(site, home);
        let units = original.of(locale);
        let translation = home.units(site, locale);
        let mut taken = vec![false; translation.len()];
        for task in &file.tasks {
            let mut refuse = |why| import.refused.push((file.home.clone(), excerpt(task), why));
            if !units.iter().any(|unit| unit.print == task.original) {
                refuse(Refusal::OriginalChanged);
                continue;
            }
            let at = (0..translation.len()).find(|at| !taken[*at] && translation[*at].print == task.translation);
            let Some((at, now)) = at.and_then(|at| Some((at, content(site, &home, &translation[at])?))) else {
                refuse(Refusal::TranslationChanged);
                continue;
            };
            taken[at] = true;
            let before = pieces(site, now).unwrap_or_default();
            let is_same = markdown(&before, "") == markdown(&task.target, "");
            if compared_words(&task.target).is_empty() || is_same && !task.is_done {
                import.untouched += 1;
                continue;
            }
            let (range, text, words) = replacement(site, now, &task.target);
            let change =
                Change { home: file.home.clone(), original: task.original, at, source: now.0.span().source, range, text: None, words };
            import.changes.push(if is_same {
                Change { words: translation[at].words.clone(), ..change }
            } else {
                Change { text: Some(text), ..change }
            });
        }
    }
    import
}

fn excerpt(task: &Task) -> String {
    excerpts("", &compared_words(&task.source)).1
}

/// The words of pieces as they are compared.
fn compared_words(pieces: &[Piece]) -> String {
    let mut words = String::new();
    let mut open: Vec<(usize, &str)> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Words(text) => words.push_str(text),
            Piece::Open(before, after) => {
                let is_seen = !matches!(&**before, "*" | "**");
                words.push_str(if is_seen { before } else { "" });
                open.push((words.len(), if is_seen { after } else { "" }));
            }
            Piece::Close => {
                if let Some((start, after)) = open.pop() {
                    let inside = words[start..].to_owned();
                    if words::is_replaced_by(after, &inside) {
                        words.truncate(start);
                    }
                    words.push_str(after);
                }
            }
            Piece::Alone(code) if code.starts_with("[^") => words.push_str("[^]"),
            Piece::Alone(code) => words.push_str(code.trim_matches(['`', '\\'])),
        }
    }
    words::of_text(&words)
}

/// What is replaced by what, and the words that must be read there.
fn replacement(site: &Site, (content, kind): (Content<'_>, Kind), target: &[Piece]) -> (Range<usize>, String, String) {
    let span = content.span();
    let text = site.text(span.source);
    let raw = &text[span.range()];
    let line_start = text[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[line_start..span.start as usize];
    if let Content::Scalar(_) = content {
        let words = plain(target);
        let compared = words::of_text(&words);
        if !is_block_scalar(&text[..line_start], before) {
            return (span.range(), scalar(raw, &words), compared);
        }
        // The place of a block begins after its mark and the white space of its first line.
        let lines: Vec<&str> = words.lines().map(str::trim).collect();
        let text = lines.join(&format!("\n{before}")).replace(&format!("\n{before}\n"), "\n\n");
        let start = span.start as usize;
        return (start..start + raw.trim_end().len(), text, compared);
    }
    let (mut start, mut end) = (span.start as usize, span.start as usize + raw.trim_end().len());
    if kind == Kind::Heading {
        start += raw.len() - raw.trim_start_matches('#').trim_start().len();
        if let Some(at) = text[start..end].rfind('{').filter(|_| text[..end].ends_with('}')) {
            end = start + text[start..start + at].trim_end().len();
        }
    }
    // Lines after the first stand under it: in a list behind its mark, in a quotation behind its own.
    let indent: String = before.chars().map(|character| if character == '>' { '>' } else { ' ' }).collect();
    let indent = if kind == Kind::Heading { " ".to_owned() } else { indent };
    (start..end, markdown(target, &indent), compared_words(target))
}

/// The words of pieces without any Markdown, for texts that know none.
fn plain(pieces: &[Piece]) -> String {
    let words = pieces.iter().map(|piece| if let Piece::Words(words) = piece { words.as_str() } else { "" });
    words.collect::<String>().trim().to_owned()
}

/// Whether a scalar stands under a mark `|` or `>` at the end of the line above. `above` is the text
/// up to the line it begins in, `before` what stands before it in its line.
fn is_block_scalar(above: &str, before: &str) -> bool {
    let mark = above.trim_end().rsplit([' ', '\n']).next().unwrap_or_default();
    before.trim().is_empty() && mark.starts_with(['|', '>'])
}

/// A text as a YAML scalar on one line, in the manner of the one that stood there.
fn scalar(raw: &str, text: &str) -> String {
    let is_plain = !raw.starts_with(['"', '\''])
        && text.starts_with(char::is_alphabetic)
        && !text.ends_with(':')
        && !text.contains(['\n', ',', '"', '\\', '{', '}', '[', ']', '#'])
        && !text.contains(": ");
    if is_plain {
        return text.to_owned();
    }
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{escaped}\"")
}

/// Records that blocks were made from the originals with these fingerprints. `site` is the site with
/// the new texts. The path of the lock and its text.
pub fn record(site: &Site, home: &Home<'_>, locale: LocaleId, dealt_with: &[(Print, usize)]) -> (String, String) {
    let before = home.lock(site).unwrap_or_default();
    let mut lock: Lock = before.clone();
    let tag = &*site.locales.get(locale).tag;
    let original = Original::new(site, *home);
    let units = original.of(locale);
    let translation = home.units(site, locale);
    let made = lock.texts.entry(tag.to_owned()).or_default();
    let known = before.texts.get(tag).cloned().unwrap_or_default();
    for one in compare(&units, &before, &known) {
        let Some((unit, at)) = one.unit.and_then(|unit| Some((unit, dealt_with.iter().find(|(print, _)| *print == unit.print)?.1))) else {
            continue;
        };
        if let Some(at) = one.was.and_then(|was| made.blocks.iter().position(|block| *block == (was, one.translation))) {
            made.blocks.remove(at);
        }
        made.blocks.push((unit.print, translation.get(at).map(|unit| unit.print)));
        lock.blocks.insert(unit.print, Block { place: unit.place.to_string(), words: unit.words.clone() });
    }
    made.blocks.sort_unstable();
    (home.lock_path(site), lock.to_text())
}
