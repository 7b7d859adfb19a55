//! A work list that comes back from a translator's tool. Tools split segments, add elements of their
//! own and write codes in other ways; what matters is the ids of units and the words of targets.

use std::collections::BTreeMap;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::piece::push_words;
use super::{Piece, Task, WorkFile, WorkList};

/// Why a file is no work list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The line, from 1.
    pub line: usize,
    /// What the XML reader says, or the name of what is not known.
    pub reason: String,
}

/// Reads a work list.
///
/// # Errors
/// When the file is not XLIFF 2, or holds a code that nothing explains.
pub fn read(text: &str) -> Result<WorkList, Broken> {
    let mut reader = Reader::from_str(text);
    let mut reading = Reading::default();
    let line = |at: u64| {
        let at = usize::try_from(at).unwrap_or(text.len()).min(text.len());
        text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1
    };
    loop {
        let event = reader.read_event();
        // Counting lines takes time, and only faults need it.
        let at = reader.buffer_position();
        let broken = |reason: String| Broken { line: line(at), reason };
        match event.map_err(|error| broken(error.to_string()))? {
            Event::Start(start) => reading.start(&start, false).map_err(broken)?,
            Event::Empty(start) => reading.start(&start, true).map_err(broken)?,
            Event::End(end) => reading.end(end.local_name().as_ref()),
            Event::Text(words) => reading.words(&words.xml10_content()),
            Event::CData(words) => reading.words(&words.xml10_content()),
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|error| broken(error.to_string()))?;
                match (character, quick_xml::escape::resolve_predefined_entity(&reference)) {
                    (Some(character), _) => reading.words(&character.to_string()),
                    (None, Some(words)) => reading.words(words),
                    (None, None) => return Err(broken(format!("&{};", &*reference))),
                }
            }
            // Entities of a document's own are not needed here, and may be bombs.
            Event::DocType(_) => return Err(broken("<!DOCTYPE>".to_owned())),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    if reading.is_xliff { Ok(reading.list) } else { Err(Broken { line: 1, reason: "<xliff version=\"2.1\">".to_owned() }) }
}

/// Where words go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Into {
    #[default]
    Nowhere,
    Data(String),
    Source,
    Target,
}

#[derive(Default)]
struct Reading {
    is_xliff: bool,
    list: WorkList,
    unit: Unit,
    into: Into,
}

/// A unit while it is read.
#[derive(Default)]
struct Unit {
    id: String,
    data: BTreeMap<String, String>,
    /// Codes of the source by their ids, for tools that leave out what they stand for.
    codes: BTreeMap<String, (String, String)>,
    source: Vec<Piece>,
    target: Vec<Piece>,
    states: Vec<String>,
}

impl Reading {
    fn start(&mut self, start: &BytesStart<'_>, is_empty: bool) -> Result<(), String> {
        let attribute = |name: &str| attribute(start, name);
        match start.local_name().as_ref() {
            "xliff" => {
                let version = attribute("version")?.unwrap_or_default();
                if !version.starts_with("2.") {
                    return Err(format!("<xliff version=\"{version}\">"));
                }
                self.is_xliff = true;
                self.list.from = attribute("srcLang")?.unwrap_or_default();
                self.list.to = attribute("trgLang")?.unwrap_or_default();
            }
            "file" => self.list.files.push(WorkFile { home: attribute("original")?.unwrap_or_default(), tasks: Vec::new() }),
            "unit" => self.unit = Unit { id: attribute("id")?.unwrap_or_default(), ..Unit::default() },
            "segment" => self.unit.states.push(attribute("state")?.unwrap_or_default()),
            "data" if !is_empty => self.into = Into::Data(attribute("id")?.unwrap_or_default()),
            "source" if !is_empty => self.into = Into::Source,
            "target" if !is_empty => self.into = Into::Target,
            "cp" => {
                let code = attribute("hex")?.and_then(|hex| u32::from_str_radix(&hex, 16).ok()).and_then(char::from_u32);
                self.words(&code.map(String::from).unwrap_or_default());
            }
            "pc" | "ph" | "sc" | "ec" if matches!(self.into, Into::Source | Into::Target) => self.code(start, is_empty)?,
            _ => {}
        }
        Ok(())
    }

    /// A code in the source or in the target.
    fn code(&mut self, start: &BytesStart<'_>, is_empty: bool) -> Result<(), String> {
        let name = start.local_name().as_ref().to_owned();
        let id = attribute(start, if name == "ec" { "startRef" } else { "id" })?.unwrap_or_default();
        let unit = &self.unit;
        let data = |key: &str| -> Result<Option<String>, String> {
            match attribute(start, key)? {
                Some(data) => unit.data.get(&data).cloned().map(Some).ok_or(format!("<{name} {key}=\"{data}\">")),
                None => Ok(None),
            }
        };
        let known = unit.codes.get(&id).cloned();
        let unknown = || format!("<{name} id=\"{id}\">");
        let pieces = match name.as_str() {
            "pc" => {
                let before = data("dataRefStart")?.or_else(|| known.clone().map(|code| code.0)).ok_or_else(unknown)?;
                let after = data("dataRefEnd")?.or_else(|| known.clone().map(|code| code.1)).ok_or_else(unknown)?;
                let open = Piece::Open(before, after);
                if is_empty { vec![open, Piece::Close] } else { vec![open] }
            }
            "ec" => vec![Piece::Alone(data("dataRef")?.or_else(|| known.clone().map(|code| code.1)).ok_or_else(unknown)?)],
            _ => vec![Piece::Alone(data("dataRef")?.or_else(|| known.clone().map(|code| code.0)).ok_or_else(unknown)?)],
        };
        if self.into == Into::Source {
            match pieces.first() {
                Some(Piece::Open(before, after)) => drop(self.unit.codes.insert(id, (before.clone(), after.clone()))),
                Some(Piece::Alone(code)) if name != "ec" => drop(self.unit.codes.insert(id, (code.clone(), code.clone()))),
                _ => {}
            }
            self.unit.source.extend(pieces);
        } else {
            self.unit.target.extend(pieces);
        }
        Ok(())
    }

    fn words(&mut self, words: &str) {
        match &self.into {
            Into::Nowhere => {}
            Into::Data(id) => self.unit.data.entry(id.clone()).or_default().push_str(words),
            Into::Source => push_words(&mut self.unit.source, words),
            Into::Target => push_words(&mut self.unit.target, words),
        }
    }

    fn end(&mut self, name: &str) {
        match (name, &self.into) {
            ("data" | "source" | "target", _) => self.into = Into::Nowhere,
            ("pc", Into::Source) => self.unit.source.push(Piece::Close),
            ("pc", Into::Target) => self.unit.target.push(Piece::Close),
            ("unit", _) => self.finish(),
            _ => {}
        }
    }

    /// A unit that we did not write is passed over.
    fn finish(&mut self) {
        let unit = std::mem::take(&mut self.unit);
        let (Some((original, translation)), Some(file)) = (Task::prints(&unit.id), self.list.files.last_mut()) else { return };
        let is_done = !unit.states.is_empty() && unit.states.iter().all(|state| matches!(&**state, "translated" | "reviewed" | "final"));
        file.tasks.push(Task { original, translation, notes: Vec::new(), source: unit.source, target: unit.target, is_done });
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, String> {
    let Some(attribute) = start.try_get_attribute(name).map_err(|error| error.to_string())? else { return Ok(None) };
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| error.to_string())?;
    Ok(Some(value.into_owned()))
}
