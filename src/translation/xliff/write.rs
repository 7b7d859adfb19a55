//! A work list as XML. Codes are `<pc>` and `<ph>` with their Markdown in `<originalData>`.

use std::collections::BTreeMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::{Piece, Task, WorkFile, WorkList};
use crate::translation::work::is_wordless;

type Xml = Writer<Vec<u8>>;

/// The work list as the text of a file.
pub fn write(list: &WorkList) -> String {
    let mut xml = Writer::new(Vec::new());
    document(&mut xml, list).expect("memory takes what is written to it");
    String::from_utf8(xml.into_inner()).expect("text is written as it is")
}

fn document(xml: &mut Xml, list: &WorkList) -> io::Result<()> {
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    line(xml, 0)?;
    let attributes =
        [("xmlns", "urn:oasis:names:tc:xliff:document:2.0"), ("version", "2.1"), ("srcLang", &list.from), ("trgLang", &list.to)];
    xml.write_event(Event::Start(BytesStart::new("xliff").with_attributes(attributes)))?;
    for (number, file) in (1..).zip(&list.files) {
        write_file(xml, number, file)?;
    }
    line(xml, 0)?;
    xml.write_event(Event::End(BytesEnd::new("xliff")))?;
    xml.write_event(Event::Text(BytesText::new("\n")))
}

fn write_file(xml: &mut Xml, number: usize, file: &WorkFile) -> io::Result<()> {
    let id = format!("f{number}");
    line(xml, 1)?;
    xml.write_event(Event::Start(BytesStart::new("file").with_attributes([("id", &*id), ("original", &file.home)])))?;
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for task in &file.tasks {
        let id = task.id();
        let count = seen.entry(id.clone()).or_default();
        *count += 1;
        let id = if *count > 1 { format!("{id}-{count}") } else { id };
        write_unit(xml, &id, task)?;
    }
    line(xml, 1)?;
    xml.write_event(Event::End(BytesEnd::new("file")))
}

fn write_unit(xml: &mut Xml, id: &str, task: &Task) -> io::Result<()> {
    line(xml, 2)?;
    let mut unit = BytesStart::new("unit").with_attributes([("id", id), ("xml:space", "preserve")]);
    if is_wordless(&task.source) {
        unit.push_attribute(("translate", "no"));
    }
    xml.write_event(Event::Start(unit))?;
    line(xml, 3)?;
    xml.write_event(Event::Start(BytesStart::new("notes")))?;
    for (category, words) in &task.notes {
        line(xml, 4)?;
        element(xml, "note", ("category", category), words)?;
    }
    line(xml, 3)?;
    xml.write_event(Event::End(BytesEnd::new("notes")))?;
    let mut codes = Codes::default();
    codes.gather(&task.source);
    codes.gather(&task.target);
    if !codes.data.is_empty() {
        line(xml, 3)?;
        xml.write_event(Event::Start(BytesStart::new("originalData")))?;
        let mut data: Vec<(&String, &usize)> = codes.data.iter().collect();
        data.sort_by_key(|(_, number)| **number);
        for (code, number) in data {
            line(xml, 4)?;
            element(xml, "data", ("id", &format!("d{number}")), code)?;
        }
        line(xml, 3)?;
        xml.write_event(Event::End(BytesEnd::new("originalData")))?;
    }
    line(xml, 3)?;
    xml.write_event(Event::Start(
        BytesStart::new("segment").with_attributes([("state", if task.is_done { "translated" } else { "initial" })]),
    ))?;
    let mut ids = Ids::default();
    line(xml, 4)?;
    write_pieces(xml, "source", &task.source, &codes, &mut ids)?;
    if !task.target.is_empty() {
        line(xml, 4)?;
        ids.begin_target();
        write_pieces(xml, "target", &task.target, &codes, &mut ids)?;
    }
    line(xml, 3)?;
    xml.write_event(Event::End(BytesEnd::new("segment")))?;
    line(xml, 2)?;
    xml.write_event(Event::End(BytesEnd::new("unit")))
}

/// Markdown by its text, with the numbers of `<data>`.
#[derive(Default)]
struct Codes {
    data: BTreeMap<String, usize>,
}

impl Codes {
    fn gather(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Open(before, after) => {
                    self.add(before);
                    self.add(after);
                }
                Piece::Alone(code) => self.add(code),
                Piece::Words(_) | Piece::Close => {}
            }
        }
    }

    fn add(&mut self, code: &str) {
        let next = self.data.len() + 1;
        self.data.entry(code.to_owned()).or_insert(next);
    }

    fn id(&self, code: &str) -> String {
        format!("d{}", self.data.get(code).copied().unwrap_or_default())
    }
}

/// Ids of codes: a code of the target has the id of the equal code of the source.
#[derive(Default)]
struct Ids {
    last: usize,
    /// Ids by code, in order; those of the source that the target has not used yet.
    known: BTreeMap<(String, String), Vec<usize>>,
    is_target: bool,
}

impl Ids {
    fn begin_target(&mut self) {
        self.is_target = true;
        self.known.values_mut().for_each(|ids| ids.reverse());
    }

    fn id(&mut self, before: &str, after: &str) -> String {
        let known = self.known.entry((before.to_owned(), after.to_owned())).or_default();
        let id = known.pop().filter(|_| self.is_target).unwrap_or_else(|| {
            self.last += 1;
            self.last
        });
        if !self.is_target {
            known.push(id);
        }
        id.to_string()
    }
}

fn write_pieces(xml: &mut Xml, name: &str, pieces: &[Piece], codes: &Codes, ids: &mut Ids) -> io::Result<()> {
    xml.write_event(Event::Start(BytesStart::new(name)))?;
    for piece in pieces {
        match piece {
            Piece::Words(words) => xml.write_event(Event::Text(BytesText::new(words)))?,
            Piece::Open(before, after) => {
                let (id, start, end) = (ids.id(before, after), codes.id(before), codes.id(after));
                let attributes = [("id", &*id), ("dataRefStart", &*start), ("dataRefEnd", &*end)];
                xml.write_event(Event::Start(BytesStart::new("pc").with_attributes(attributes)))?;
            }
            Piece::Close => xml.write_event(Event::End(BytesEnd::new("pc")))?,
            Piece::Alone(code) => {
                let (id, data) = (ids.id(code, ""), codes.id(code));
                xml.write_event(Event::Empty(BytesStart::new("ph").with_attributes([("id", &*id), ("dataRef", &*data)])))?;
            }
        }
    }
    xml.write_event(Event::End(BytesEnd::new(name)))
}

fn element(xml: &mut Xml, name: &str, attribute: (&str, &str), words: &str) -> io::Result<()> {
    xml.write_event(Event::Start(BytesStart::new(name).with_attributes([attribute])))?;
    xml.write_event(Event::Text(BytesText::new(words)))?;
    xml.write_event(Event::End(BytesEnd::new(name)))
}

/// A new line between elements that hold no words.
fn line(xml: &mut Xml, depth: usize) -> io::Result<()> {
    xml.write_event(Event::Text(BytesText::new(&format!("\n{}", "  ".repeat(depth)))))
}
