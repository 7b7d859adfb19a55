//! What a translation lacks, and where it would stand: the largest parts of the original that have
//! come since, so that a new list is one list and a new row one row. A part is put in as the
//! original has it, with the translator's words in the place of its own: its marks, its anchor and
//! its directives need no translator.

use std::collections::BTreeMap;
use std::ops::Range;

use super::tree::{Part, parts};
use super::unit::{Kind, Unit};
use crate::model::{PageText, Site};

/// What the translation has of a block of the original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The block of this number.
    Has(usize),
    /// Something, nobody knows which block: easy read says it in several.
    Says,
    /// Nothing.
    Lacks,
}

/// A part of the original that the translation lacks.
#[derive(Clone, Debug)]
pub struct Missing {
    /// The numbers of its blocks in the original.
    pub units: Vec<usize>,
    /// What is copied out of the original: a key of the head, or lines.
    pub what: What,
    /// Where it goes in the translation; none where the translation is built otherwise.
    pub spot: Option<Spot>,
    /// The number of the missing heading that it stands under.
    pub under: Option<usize>,
}

/// What is copied out of the original.
#[derive(Clone, Debug)]
pub enum What {
    /// A key of the head.
    Key(&'static str),
    /// Lines, and what each begins with because of what they stand in.
    Lines(Range<usize>, String),
}

/// A place between two parts of the translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The byte.
    pub at: usize,
    /// What stands before the part that is put in.
    pub before: String,
    /// What stands after it.
    pub after: String,
    /// What each of its lines begins with.
    pub indent: String,
}

/// Everything that `translation` lacks, in the order of the original. `slots` has one for each unit.
pub fn missing(site: &Site, original: &PageText, units: &[&Unit], translation: (&PageText, &[Unit]), slots: &[Slot]) -> Vec<Missing> {
    let (text, blocks) = translation;
    let numbers = units.iter().enumerate().filter(|(_, unit)| unit.kind != Kind::Head);
    let mut finder = Finder {
        original: site.text(original.source),
        translation: site.text(text.source),
        tree: parts(&text.document, site.text(text.source)),
        numbers: numbers.map(|(at, unit)| (unit.span.start, at)).collect(),
        blocks,
        slots,
        found: Vec::new(),
        under: None,
    };
    for (at, unit) in units.iter().enumerate().filter(|(at, unit)| unit.kind == Kind::Head && slots[*at] == Slot::Lacks) {
        finder.key(at, unit);
    }
    let tree = parts(&original.document, site.text(original.source));
    finder.walk(&tree, &mut Vec::new());
    finder.found
}

struct Finder<'a> {
    original: &'a str,
    translation: &'a str,
    /// The parts of the translation.
    tree: Vec<Part>,
    /// The numbers of the original's blocks by where they begin.
    numbers: BTreeMap<u32, usize>,
    /// The blocks of the translation.
    blocks: &'a [Unit],
    slots: &'a [Slot],
    found: Vec<Missing>,
    /// The missing heading that stands above.
    under: Option<usize>,
}

impl Finder<'_> {
    /// A text of the head stands after the one before it.
    fn key(&mut self, number: usize, unit: &Unit) {
        let keys = ["title", "short", "summary"];
        let Some(key) = keys.into_iter().find(|key| *key == &*unit.place) else { return };
        let is_before =
            |block: &&Unit| block.kind == Kind::Head && keys.iter().take_while(|one| **one != key).any(|one| *one == &*block.place);
        let above = self.blocks.iter().rfind(is_before).map(|block| self.line_end(block.span.end as usize));
        let spot = above.map(|at| Spot { at, before: "\n".to_owned(), after: String::new(), indent: String::new() });
        self.found.push(Missing { units: vec![number], what: What::Key(key), spot, under: None });
    }

    fn line_end(&self, at: usize) -> usize {
        let at = at - (self.translation[..at].len() - self.translation[..at].trim_end().len());
        self.translation[at..].find('\n').map_or(self.translation.len(), |end| at + end)
    }

    /// The numbers of the blocks of a part.
    fn numbers(&self, part: &Part) -> Vec<usize> {
        part.all_words().iter().filter_map(|start| self.numbers.get(start)).copied().collect()
    }

    fn lacks(&self, part: &Part) -> bool {
        let numbers = self.numbers(part);
        !numbers.is_empty() && numbers.iter().all(|number| self.slots[*number] == Slot::Lacks)
    }

    fn walk(&mut self, parts: &[Part], above: &mut Vec<Part>) {
        for (at, part) in parts.iter().enumerate() {
            if self.lacks(part) {
                let spot = self.spot(parts, at, above).filter(|_| indent(self.original, part).is_some());
                let what = What::Lines(part.lines.clone(), indent(self.original, part).unwrap_or_default());
                let is_heading = part.kind == "heading";
                let under = self.under.filter(|_| !is_heading);
                self.found.push(Missing { units: self.numbers(part), what, spot, under });
                if is_heading {
                    self.under = Some(self.found.len() - 1);
                }
                continue;
            }
            if part.kind == "heading" {
                self.under = None;
            }
            above.push(Part { parts: Vec::new(), ..part.clone() });
            self.walk(&part.parts, above);
            above.pop();
        }
    }

    /// The part of the translation that stands for this part of the original, which is inside of
    /// parts of the kinds `above`: the last one that has any of its words.
    fn own(&self, part: &Part, above: &[Part], is_last: bool) -> Option<&Part> {
        let has = |number: &usize| if let Slot::Has(at) = self.slots[*number] { Some(&self.blocks[at]) } else { None };
        let mut own: Vec<&Part> =
            self.numbers(part).iter().filter_map(has).filter_map(|block| self.at_depth(block.span.start, above)).collect();
        if is_last { own.pop() } else { own.into_iter().next() }
    }

    /// The part of the translation with these words that is as deep as `above`, and in the same kinds.
    fn at_depth(&self, start: u32, above: &[Part]) -> Option<&Part> {
        let way = Part::way_to(&self.tree, start)?;
        let mut parts = &self.tree;
        for (number, kind) in way.iter().zip(above) {
            let part = &parts[*number];
            if part.kind != kind.kind {
                return None;
            }
            parts = &part.parts;
        }
        way.get(above.len()).map(|number| &parts[*number])
    }

    /// Where the missing part at `at` of `parts` goes: behind its neighbour, before its neighbour,
    /// before what comes later, or at the end of what it is in.
    fn spot(&self, parts: &[Part], at: usize, above: &[Part]) -> Option<Spot> {
        let is_known = |part: &&Part| !self.numbers(part).is_empty() && !self.lacks(part);
        let before = parts[..at].iter().rfind(is_known);
        let after = parts[at + 1..].iter().find(is_known);
        let gap = |above: &Part, below: &Part| {
            self.original.get(above.lines.end..below.lines.start).unwrap_or_default().matches('\n').count() > 1
        };
        let is_spaced = match at {
            0 => parts.get(1).is_none_or(|below| gap(&parts[0], below)),
            _ => gap(&parts[at - 1], &parts[at]),
        };
        if let Some(own) = before.and_then(|part| self.own(part, above, true)) {
            return self.behind(own, is_spaced);
        }
        if let Some(own) = after.and_then(|part| self.own(part, above, false)) {
            return self.ahead(own, is_spaced);
        }
        let later = parts[at + 1..].iter().filter(is_known).find_map(|part| self.own(part, above, false));
        later.map_or_else(|| self.end(above, is_spaced), |own| self.ahead(own, is_spaced))
    }

    fn behind(&self, own: &Part, is_spaced: bool) -> Option<Spot> {
        let indent = indent(self.translation, own).or_else(|| under(self.translation, own))?;
        let space = if is_spaced { format!("\n{}", indent.trim_end()) } else { String::new() };
        Some(Spot { at: own.lines.end, before: format!("{space}\n"), after: String::new(), indent })
    }

    fn ahead(&self, own: &Part, is_spaced: bool) -> Option<Spot> {
        let indent = indent(self.translation, own)?;
        let space = if is_spaced { format!("{}\n", indent.trim_end()) } else { String::new() };
        Some(Spot { at: own.lines.start, before: String::new(), after: format!("\n{space}"), indent })
    }

    /// The end of what is as deep as `above`.
    fn end(&self, above: &[Part], is_spaced: bool) -> Option<Spot> {
        let Some((outer, rest)) = above.split_last() else {
            return match self.tree.last() {
                Some(last) => self.behind(last, true),
                None => Some(self.only()),
            };
        };
        let own = self.own_of(outer, rest)?;
        match own.parts.last() {
            Some(last) => self.behind(last, is_spaced),
            // Behind the opening line of a directive that is empty.
            None => {
                let at = self.line_end(own.lines.start + 1);
                Some(Spot { at, before: "\n".to_owned(), after: String::new(), indent: String::new() })
            }
        }
    }

    /// The part of the translation that stands for a part of the original by its own words.
    fn own_of(&self, outer: &Part, above: &[Part]) -> Option<&Part> {
        let number = outer.words.iter().find_map(|start| self.numbers.get(start))?;
        let Slot::Has(at) = self.slots[*number] else { return None };
        self.at_depth(self.blocks[at].span.start, above)
    }

    /// The end of a text that has a head and nothing else.
    fn only(&self) -> Spot {
        let at = self.translation.trim_end().len();
        Spot { at, before: "\n".to_owned(), after: String::new(), indent: String::new() }
    }
}

/// What the first line of a part begins with, because of what the part is in. None where another
/// part begins in the same line: then it cannot be taken out by lines.
fn indent(text: &str, part: &Part) -> Option<String> {
    let line = &text[part.lines.clone()];
    let head = &line[..line.len() - line.trim_start_matches([' ', '>']).len()];
    let is_alone = matches!(part.kind, "item" | "row" | "definition" | "list" | "table" | "definitions" | "quote" | "footnote")
        || part.words.iter().all(|start| part.lines.start + head.len() == *start as usize);
    // What a quotation begins with is its own.
    let head = if part.kind == "quote" { head.rsplit_once('>').map_or(head, |(outer, _)| outer) } else { head };
    (is_alone && part.kind != "cell" && part.kind != "term" && part.kind != "meaning").then(|| head.to_owned())
}

/// What a line begins with that goes on under the first words of an item of a list: as many spaces as
/// its mark is wide.
fn under(text: &str, part: &Part) -> Option<String> {
    let before = text.get(part.lines.start..*part.words.first()? as usize)?;
    (part.kind == "paragraph").then(|| before.chars().map(|character| if character == '>' { '>' } else { ' ' }).collect())
}

/// The lines of a part with another beginning.
pub fn indented(lines: &str, from: &str, to: &str) -> String {
    let line = |line: &str| {
        let rest = line.strip_prefix(from).unwrap_or_else(|| line.strip_prefix(from.trim_end()).unwrap_or(line));
        if rest.is_empty() { to.trim_end().to_owned() } else { format!("{to}{rest}") }
    };
    lines.lines().map(line).collect::<Vec<_>>().join("\n")
}
