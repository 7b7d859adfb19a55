//! Words that are made of words: `anhörigstöd` is found by `anhörig` and by `stöd`.
//!
//! The parts come from the site itself: a word that stands alone somewhere on the pages may be a
//! part of another. A short list per language adds what a site may lack, and takes away endings
//! that look like words.

use std::collections::{BTreeMap, BTreeSet};

use crate::analyze::Analyzer;

/// Shortest word that is taken apart, in letters.
const SHORTEST_WHOLE: usize = 6;
/// Shortest part, in letters.
const SHORTEST_PART: usize = 3;

/// Takes words apart.
pub struct Splitter {
    joints: &'static [&'static str],
    /// Forms that may stand first.
    first: BTreeSet<String>,
    /// Terms that may stand last, each with the shortest form it has.
    last: BTreeMap<String, String>,
    never: BTreeSet<String>,
}

impl Splitter {
    /// A splitter whose parts are `forms`, the language's list and `more`.
    pub fn new<'f>(analyzer: &mut Analyzer, forms: impl Iterator<Item = &'f str>, more: &[String]) -> Splitter {
        let never = analyzer.never_parts.clone();
        let listed: Vec<String> = analyzer.parts.iter().cloned().chain(more.iter().map(|word| crate::fold::normalise(word))).collect();
        let mut splitter = Splitter { joints: analyzer.joints, first: BTreeSet::new(), last: BTreeMap::new(), never };
        if splitter.joints.is_empty() {
            return splitter;
        }
        let listed = listed.into_iter().map(|form| (form, SHORTEST_PART));
        for (form, shortest) in listed.chain(forms.map(|form| (form.to_owned(), SHORTEST_PART + 1))) {
            let form = form.as_str();
            if form.chars().count() < shortest
                || splitter.never.contains(form)
                || !form.chars().all(char::is_alphabetic)
                || analyzer.is_stop_word(form)
            {
                continue;
            }
            splitter.first.insert(form.to_owned());
            let term = analyzer.term(form);
            let known = splitter.last.entry(term).or_insert_with(|| form.to_owned());
            if form.len() < known.len() {
                form.clone_into(known);
            }
        }
        splitter
    }

    /// The parts of a word, each a form that stands alone; empty if it is no compound.
    pub fn split(&self, analyzer: &mut Analyzer, form: &str) -> Vec<String> {
        if self.joints.is_empty() || form.chars().count() < SHORTEST_WHOLE || !form.chars().all(char::is_alphabetic) {
            return Vec::new();
        }
        let mut found = self.two(analyzer, form).unwrap_or_default();
        // Parts that are compounds themselves: `anhörigstödsgrupp` is found by `stöd` as well.
        let mut next = 0;
        while next < found.len() && found.len() < 8 {
            if let Some(inner) = self.two(analyzer, &found[next].clone()) {
                let new: Vec<String> = inner.into_iter().filter(|part| !found.contains(part)).collect();
                found.extend(new);
            }
            next += 1;
        }
        found
    }

    /// The best cut in two: the longest last part that leaves a known first part.
    fn two(&self, analyzer: &mut Analyzer, form: &str) -> Option<Vec<String>> {
        let places: Vec<usize> = form.char_indices().map(|(place, _)| place).collect();
        if places.len() < SHORTEST_WHOLE {
            return None;
        }
        let term = analyzer.term(form);
        for cut in places.iter().take(places.len() - SHORTEST_PART + 1).skip(SHORTEST_PART) {
            let (first, last) = form.split_at(*cut);
            if self.never.contains(last) {
                continue;
            }
            let Some(first) = self.first_part(first) else { continue };
            let last_term = analyzer.term(last);
            let Some(last) = self.last.get(&last_term) else { continue };
            if last_term != term && !self.never.contains(last) {
                return Some(vec![first, last.clone()]);
            }
        }
        None
    }

    /// The form that stands first, without the letters that join it to the next.
    fn first_part(&self, text: &str) -> Option<String> {
        let bare = |joint: &&str| text.strip_suffix(*joint).filter(|bare| self.first.contains(*bare));
        if let Some(bare) = self.joints.iter().find_map(bare) {
            return Some(bare.to_owned());
        }
        // A first part that is itself unknown but made of two known ones: `kort`+`tid`+`s`.
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
        for joint in self.joints {
            let Some(text) = text.strip_suffix(*joint) else { continue };
            for cut in places.iter().copied().skip(SHORTEST_PART).filter(|cut| *cut < text.len()) {
                let (first, last) = text.split_at(cut);
                let first = self.joints.iter().find_map(|joint| first.strip_suffix(*joint).filter(|bare| self.first.contains(*bare)));
                if first.is_some() && self.first.contains(last) {
                    return Some(last.to_owned());
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(language: &str, known: &str, word: &str) -> String {
        let mut analyzer = Analyzer::new(language);
        let splitter = Splitter::new(&mut analyzer, known.split(' '), &[]);
        splitter.split(&mut analyzer, word).join(" ")
    }

    #[test]
    fn swedish_compounds_come_apart() {
        let known = "anhörig stödet grupper demens samtal kort tid vård stad hem tjänst äldre omsorg";
        for (word, parts) in [
            ("anhörigstöd", "anhörig stöd"),
            ("anhöriggruppen", "anhörig grupp"),
            ("demensvården", "demens vård"),
            ("stödsamtal", "stöd samtal"),
            ("hemtjänsten", "hem tjänst"),
            ("äldreomsorg", "äldre omsorg"),
            ("stadsdel", "stad del"),
            ("anhörig", ""),
            ("avlösning", ""),
            ("ensamhet", ""),
            ("information", ""),
        ] {
            assert_eq!(split("sv", known, word), parts, "{word}");
        }
    }

    #[test]
    fn finnish_compounds_come_apart() {
        assert_eq!(split("fi", "omainen hoito tuki lyhyt aika", "omaishoito"), "omais hoito");
        assert_eq!(split("fi", "perhe hoito", "perhehoidon"), "");
        assert_eq!(split("fi", "koti hoito", "kotihoito"), "koti hoito");
    }

    #[test]
    fn english_is_left_alone() {
        assert_eq!(split("en", "care home", "homecare"), "");
    }
}
