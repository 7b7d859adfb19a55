//! Work lists out of a site: every block of an original that a translation has otherwise or not at
//! all, and what each is made of.

use std::collections::BTreeSet;

use super::align::{Compared, State, compare};
use super::check::excerpts;
use super::home::{Home, Original};
use super::lock::{Lock, Made, Print};
use super::missing::{Missing, Slot, missing};
use super::place::pairs;
use super::unit::{self, Content, Kind, Unit};
use super::xliff::{Piece, Task, WorkFile, WorkList, of_inlines};
use crate::diag::SourceId;
use crate::model::{Directive, DirectiveName, LocaleId, Site};

/// A work list, and how many blocks need work that it cannot hold.
pub struct Export {
    /// The list.
    pub list: WorkList,
    /// Blocks without one place in the translation: those that have gone, and those that easy read
    /// says in several paragraphs. They are mended by hand.
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
        let original = Original::new(site, *home);
        let lock = home.lock(site).unwrap_or_default();
        let state = Beside::new(site, home, locale, &original, &lock);
        for (at, one) in state.waiting() {
            match state.task(at, one).filter(|_| state.units.get(at).is_some_and(|unit| unit.locale == from)) {
                Some(task) => file.tasks.push(task),
                None => export.left_out += 1,
            }
        }
        if !file.tasks.is_empty() {
            export.list.files.push(file);
        }
    }
    export
}

/// A text beside its original: which block has which.
pub struct Beside<'a> {
    site: &'a Site,
    home: &'a Home<'a>,
    locale: LocaleId,
    /// The blocks of the original.
    pub units: Vec<&'a Unit>,
    /// The blocks of the translation.
    pub translation: Vec<Unit>,
    /// What has become of each block of the original; then of those that have gone.
    compared: Vec<Compared<'a, 'a>>,
    /// What the translation has of each block of the original.
    pub slots: Vec<Slot>,
    /// What it lacks.
    pub missing: Vec<Missing>,
}

impl<'a> Beside<'a> {
    /// Compares them.
    pub fn new(site: &'a Site, home: &'a Home<'a>, locale: LocaleId, original: &'a Original<'a>, lock: &'a Lock) -> Self {
        static NOTHING: Made = Made { accepted: None, blocks: Vec::new() };
        let made = lock.texts.get(&*site.locales.get(locale).tag).unwrap_or(&NOTHING);
        let units = original.of(locale);
        let compared = compare(&units, lock, made);
        let (mut translation, mut slots, mut absent) = (Vec::new(), Vec::new(), Vec::new());
        if compared.iter().any(|one| one.state != State::Fresh) {
            translation = home.units(site, locale);
            slots = self::slots(&units, &translation, &compared, made);
            absent = match home {
                Home::Page(bundle) => units
                    .first()
                    .and_then(|unit| Some((bundle.texts.get(&unit.locale)?, bundle.texts.get(&locale)?)))
                    .map(|(from, to)| missing(site, from, &units, (to, &translation), &slots))
                    .unwrap_or_default(),
                Home::Records(_) => Vec::new(),
            };
        }
        Self { site, home, locale, units, translation, compared, slots, missing: absent }
    }

    /// Blocks that somebody should look at, with their numbers: those of the original in their order.
    fn waiting(&self) -> impl Iterator<Item = (usize, &Compared<'a, 'a>)> {
        let is_record = matches!(self.home, Home::Records(_));
        let waits = move |one: &Compared<'_, '_>| one.state != State::Fresh && !(is_record && one.state == State::Removed);
        self.compared.iter().enumerate().filter(move |(_, one)| waits(one))
    }

    /// Whether the block of the original with this fingerprint waits for somebody.
    pub fn waits(&self, print: Print) -> bool {
        self.waiting().any(|(_, one)| one.unit.is_some_and(|unit| unit.print == print))
    }

    fn task(&self, at: usize, one: &Compared<'_, '_>) -> Option<Task> {
        let unit = one.unit?;
        let content = content(self.site, self.home, unit)?.0;
        let source = pieces(self.site, content)?;
        // Nobody translates what has no words.
        let is_done = is_wordless(&source);
        let mut notes = vec![("original", self.at(unit.span.source, unit.span.start as usize))];
        match self.slots[at] {
            Slot::Has(number) => {
                let translation = &self.translation[number];
                let is_of_one_kind = |kind| (unit.kind == kind) == (translation.kind == kind);
                if !is_of_one_kind(Kind::Directive) || !is_of_one_kind(Kind::Code) {
                    return None;
                }
                let now = pieces(self.site, self::content(self.site, self.home, translation)?.0)?;
                notes.push(("translation", self.at(translation.span.source, translation.span.start as usize)));
                if let Some(block) = one.block {
                    notes.push(("previous", excerpts(&block.words, "").0.replace('\n', " ")));
                }
                let target = if is_done { source.clone() } else { now };
                Some(Task { original: unit.print, translation: Some(translation.print), notes, source, target, is_done })
            }
            Slot::Lacks => {
                let spot = self.missing.iter().find(|missing| missing.units.contains(&at))?.spot.as_ref()?;
                notes.push(("translation", self.at(self.home.source(self.locale)?, spot.at)));
                let target = if is_done { source.clone() } else { Vec::new() };
                Some(Task { original: unit.print, translation: None, notes, source, target, is_done })
            }
            Slot::Says => None,
        }
    }

    /// `content/citywide/syskon/fi.md:12`.
    fn at(&self, source: SourceId, byte: usize) -> String {
        format!("{}:{}", self.site.sources.get(source).path, self.site.sources.line(source, byte).line)
    }
}

/// What the translation has of each block of the original. A block that the lock does not remember is
/// the one in the same place, if that is nobody else's. Where the whole text was never recorded,
/// what has no place may be there all the same.
fn slots(units: &[&Unit], translation: &[Unit], compared: &[Compared<'_, '_>], made: &Made) -> Vec<Slot> {
    let remembered = |one: &Compared<'_, '_>| translation.iter().position(|unit| Some(unit.print) == one.translation);
    let remembered: Vec<Option<usize>> = compared[..units.len()].iter().map(remembered).collect();
    let of_others: BTreeSet<usize> = compared.iter().filter_map(|one| one.translation).flat_map(|print| at(translation, print)).collect();
    let is_recorded = !made.blocks.is_empty() || translation.iter().all(|unit| unit.kind == Kind::Head);
    let pairs = pairs(units, translation);
    let slot = |((remembered, alike), one): ((Option<usize>, Option<usize>), &Compared<'_, '_>)| match remembered
        .or(alike.filter(|at| !of_others.contains(at)))
    {
        Some(at) => Slot::Has(at),
        None if one.state == State::New && is_recorded => Slot::Lacks,
        None => Slot::Says,
    };
    remembered.into_iter().zip(pairs).zip(compared).map(slot).collect()
}

fn at(translation: &[Unit], print: Print) -> impl Iterator<Item = usize> {
    translation.iter().enumerate().filter(move |(_, unit)| unit.print == print).map(|(at, _)| at)
}

/// What a block is made of.
pub fn content<'a>(site: &'a Site, home: &Home<'a>, unit: &Unit) -> Option<(Content<'a>, Kind)> {
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

/// The pieces of a block for a translator's tool. Code is one piece that nobody translates; so is a
/// directive, but for arguments that people read.
pub fn pieces(site: &Site, content: Content<'_>) -> Option<Vec<Piece>> {
    match content {
        Content::Scalar(text) => Some(vec![Piece::Words(text.trim().to_owned())]),
        Content::Line(paragraph) => Some(of_inlines(&paragraph.content, site.text(paragraph.span.source))),
        Content::Code(_, span) => Some(vec![Piece::Alone(site.text(span.source)[span.range()].trim_end().to_owned())]),
        Content::Directive(directive) => Some(of_directive(directive)),
    }
}

fn of_directive(directive: &Directive) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut code = format!(":::{}", directive.name.name());
    for argument in &directive.arguments {
        code.push_str(&format!(" {}=\"", &**argument.name));
        if DirectiveName::is_words(&argument.name) {
            pieces.push(Piece::Alone(std::mem::take(&mut code)));
            pieces.push(Piece::Words(argument.value.to_string()));
        } else {
            code.push_str(&argument.value);
        }
        code.push('"');
    }
    pieces.push(Piece::Alone(code));
    pieces
}

/// Whether a block has nothing that is translated.
pub fn is_wordless(pieces: &[Piece]) -> bool {
    !pieces.iter().any(|piece| matches!(piece, Piece::Words(words) if !words.trim().is_empty()))
}
