//! A work list that comes back, compared with the site as it is. Nothing is written here: the
//! result is what is to be put in which place, and what is refused.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::align::{State, compare};
use super::check::excerpts;
use super::home::{Home, Original};
use super::lock::{Block, Lock, Print};
use super::missing::{Missing, Slot, Spot, What, indented};
use super::put::{compared_words, plain, replacement, scalar};
use super::unit::Kind;
use super::work::{Beside, content, is_wordless, pieces};
use super::xliff::{Task, WorkFile, WorkList, markdown};
use crate::diag::SourceId;
use crate::model::{LocaleId, Site};

/// Why a block of a work list is not taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The page, the file or the text is not there.
    NoText,
    /// The original has changed since the list was written.
    OriginalChanged,
    /// The translation has changed since the list was written.
    TranslationChanged,
    /// What comes with it has no words yet: the heading above, the rest of a list.
    Incomplete,
    /// The translation is built otherwise than the original.
    NoPlace,
    /// What came back would not be read as it was meant.
    Unreadable,
}

/// A block as it must be read when the change is made.
#[derive(Clone, Debug)]
pub struct Put {
    /// Fingerprint of the original that it was made from.
    pub original: Print,
    /// What it is.
    pub kind: Kind,
    /// Its words.
    pub words: String,
}

/// A block of a translation that is to be written anew, or blocks that are put in.
#[derive(Clone, Debug)]
pub struct Change {
    /// The page or the file of records.
    pub home: String,
    /// The number of the block that is written anew, or of the one that new blocks stand before.
    pub at: usize,
    /// Whether the blocks are new.
    pub is_new: bool,
    /// The file.
    pub source: SourceId,
    /// The bytes that are replaced.
    pub range: Range<usize>,
    /// By what; nothing where the translator left it as it was, and said that it is right.
    pub text: Option<String>,
    /// The blocks that stand there then.
    pub blocks: Vec<Put>,
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
        let lock = home.lock(site).unwrap_or_default();
        let beside = Beside::new(site, &home, locale, &original, &lock);
        let mut reading = Reading { site, home: &home, locale, beside, file, import: &mut import };
        reading.mended();
        reading.new_blocks();
    }
    import
}

/// The blocks of one text while they are compared.
struct Reading<'a, 'b> {
    site: &'a Site,
    home: &'b Home<'a>,
    locale: LocaleId,
    beside: Beside<'b>,
    file: &'b WorkFile,
    import: &'b mut Import,
}

impl Reading<'_, '_> {
    fn refuse(&mut self, task: &Task, why: Refusal) {
        self.import.refused.push((self.file.home.clone(), excerpt(task), why));
    }

    /// Blocks that the translation has.
    fn mended(&mut self) {
        // Nothing waits any more where all is recorded, and then nothing was taken apart.
        let translation = self.home.units(self.site, self.locale);
        let mut taken = vec![false; translation.len()];
        for task in &self.file.tasks {
            let Some(print) = task.translation else { continue };
            let Some(unit) = self.beside.units.iter().copied().find(|unit| unit.print == task.original) else {
                self.refuse(task, Refusal::OriginalChanged);
                continue;
            };
            let at = (0..translation.len()).find(|at| !taken[*at] && translation[*at].print == print);
            let now = at.and_then(|at| Some((at, content(self.site, self.home, &translation[at])?)));
            let (Some((at, now)), Some(like)) = (now, content(self.site, self.home, unit)) else {
                self.refuse(task, Refusal::TranslationChanged);
                continue;
            };
            taken[at] = true;
            let before = pieces(self.site, now.0).unwrap_or_default();
            let is_same = markdown(&before, "") == markdown(&task.target, "");
            // Where nothing waits, a block without words is no work that somebody has done.
            let is_wanted = task.is_done && (!is_wordless(&task.source) || self.beside.waits(task.original));
            if compared_words(&task.target).is_empty() || is_same && !is_wanted {
                self.import.untouched += 1;
                continue;
            }
            let (range, text, words) = replacement(self.site, now, like.0, &task.target);
            let (text, words) = if is_same { (None, translation[at].words.clone()) } else { (Some(text), words) };
            let blocks = vec![Put { original: task.original, kind: translation[at].kind, words }];
            let source = now.0.span().source;
            self.import.changes.push(Change { home: self.file.home.clone(), at, is_new: false, source, range, text, blocks });
        }
    }

    /// Blocks that the translation lacks.
    fn new_blocks(&mut self) {
        let mut tasks: BTreeMap<usize, &Task> = BTreeMap::new();
        let file = self.file;
        for task in file.tasks.iter().filter(|task| task.translation.is_none()) {
            let same: Vec<usize> = (0..self.beside.units.len()).filter(|at| self.beside.units[*at].print == task.original).collect();
            let lacks = |at: &&usize| self.beside.slots.get(**at) == Some(&Slot::Lacks) && !tasks.contains_key(*at);
            match same.iter().find(lacks) {
                Some(at) => drop(tasks.insert(*at, task)),
                None if same.is_empty() => self.refuse(task, Refusal::OriginalChanged),
                None => self.refuse(task, Refusal::TranslationChanged),
            }
        }
        let mut left_out: BTreeSet<usize> = BTreeSet::new();
        for (number, missing) in std::mem::take(&mut self.beside.missing).iter().enumerate() {
            let known: Vec<&Task> = missing.units.iter().filter_map(|at| tasks.get(at).copied()).collect();
            let touched: Vec<&Task> =
                known.iter().copied().filter(|task| is_wordless(&task.source) || !compared_words(&task.target).is_empty()).collect();
            let worked: Vec<&Task> = touched.iter().copied().filter(|task| !is_wordless(&task.source)).collect();
            let is_whole = touched.len() == missing.units.len() && missing.under.is_none_or(|heading| !left_out.contains(&heading));
            if is_whole && let Some(spot) = &missing.spot {
                self.put(missing, spot, &tasks);
                continue;
            }
            left_out.insert(number);
            let why = if is_whole { Refusal::NoPlace } else { Refusal::Incomplete };
            self.import.untouched += known.len() - worked.len();
            worked.into_iter().for_each(|task| self.refuse(task, why));
        }
    }

    fn put(&mut self, missing: &Missing, spot: &Spot, tasks: &BTreeMap<usize, &Task>) {
        let Some(source) = self.home.source(self.locale) else { return };
        let mut blocks: Vec<Put> = Vec::new();
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        for at in &missing.units {
            let (unit, task) = (self.beside.units[*at], tasks[at]);
            let Some(content) = content(self.site, self.home, unit) else { return };
            let words = if is_wordless(&task.source) {
                unit.words.clone()
            } else {
                let (range, text, words) = replacement(self.site, content, content.0, &task.target);
                edits.push((range, text));
                words
            };
            blocks.push(Put { original: unit.print, kind: unit.kind, words });
        }
        let text = match &missing.what {
            What::Key(key) => {
                format!("{key}: {}", scalar("", &missing.units.iter().map(|at| plain(&tasks[at].target)).collect::<String>()))
            }
            What::Lines(lines, indent) => {
                let original = self.site.text(self.beside.units[missing.units[0]].span.source);
                let mut text = original[lines.clone()].to_owned();
                edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
                for (range, new) in &edits {
                    text.replace_range(range.start - lines.start..range.end - lines.start, new);
                }
                indented(&text, indent, &spot.indent)
            }
        };
        let at = self.beside.translation.iter().filter(|unit| (unit.span.start as usize) < spot.at).count();
        let text = Some(format!("{}{text}{}", spot.before, spot.after));
        self.import.changes.push(Change { home: self.file.home.clone(), at, is_new: true, source, range: spot.at..spot.at, text, blocks });
    }
}

fn excerpt(task: &Task) -> String {
    excerpts("", &compared_words(&task.source)).1
}

/// A block of a translation after the changes.
#[derive(Clone, Copy, Debug)]
pub enum Meant<'a> {
    /// The block that had this number.
    Was(usize),
    /// What a change puts there.
    Is(&'a Put),
}

/// The blocks of a text of `count` blocks after the changes, in their order.
pub fn meant<'a>(changes: &[&'a Change], count: usize) -> Vec<Meant<'a>> {
    let mut new: Vec<&Change> = changes.iter().copied().filter(|change| change.is_new).collect();
    new.sort_by_key(|change| (change.at, change.range.start));
    let mut meant = Vec::with_capacity(count);
    for at in 0..=count {
        meant.extend(new.iter().filter(|change| change.at == at).flat_map(|change| &change.blocks).map(Meant::Is));
        if at < count {
            let mended = changes.iter().find(|change| !change.is_new && change.at == at).and_then(|change| change.blocks.first());
            meant.push(mended.map_or(Meant::Was(at), Meant::Is));
        }
    }
    meant
}

/// Records that blocks were made from the originals with these fingerprints. `site` is the site with
/// the new texts, the numbers are those that the blocks have there. The path of the lock and its text.
pub fn record(site: &Site, home: &Home<'_>, locale: LocaleId, dealt_with: &[(Print, usize)]) -> (String, String) {
    let before = home.lock(site).unwrap_or_default();
    let mut lock: Lock = before.clone();
    let tag = &*site.locales.get(locale).tag;
    let original = Original::new(site, *home);
    let units = original.of(locale);
    let translation = home.units(site, locale);
    let made = lock.texts.entry(tag.to_owned()).or_default();
    let known = before.texts.get(tag).cloned().unwrap_or_default();
    let mut left: Vec<(Print, usize)> = dealt_with.to_vec();
    for one in compare(&units, &before, &known).iter().filter(|one| one.state != State::Fresh) {
        let Some(unit) = one.unit else { continue };
        let Some(dealt) = left.iter().position(|(print, _)| *print == unit.print) else { continue };
        let (_, at) = left.remove(dealt);
        if let Some(at) = one.was.and_then(|was| made.blocks.iter().position(|block| *block == (was, one.translation))) {
            made.blocks.remove(at);
        }
        made.blocks.push((unit.print, translation.get(at).map(|unit| unit.print)));
        lock.blocks.insert(unit.print, Block { place: unit.place.to_string(), words: unit.words.clone() });
    }
    made.blocks.sort_unstable();
    (home.lock_path(site), lock.to_text())
}
