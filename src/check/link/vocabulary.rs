//! Words by which typed facts are known, by language: patterns, not words that visitors read.
//!
//! They stand in `literals/<language>.txt`; a language without a file has only `all.txt`, whose
//! patterns hold everywhere.

use std::collections::BTreeMap;

use crate::check::phrase::Phrases;

const ALL: &str = include_str!("literals/all.txt");
const FILES: [(&str, &str); 9] = [
    ("ar", include_str!("literals/ar.txt")),
    ("en", include_str!("literals/en.txt")),
    ("es", include_str!("literals/es.txt")),
    ("fa", include_str!("literals/fa.txt")),
    ("fi", include_str!("literals/fi.txt")),
    ("pl", include_str!("literals/pl.txt")),
    ("so", include_str!("literals/so.txt")),
    ("sv", include_str!("literals/sv.txt")),
    ("uk", include_str!("literals/uk.txt")),
];

/// The words of one language, by section of its file.
#[derive(Debug, Default)]
pub struct Vocabulary {
    sections: BTreeMap<Section, Phrases>,
}

/// What words are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// State a cost.
    Cost,
    /// State whether a decision is needed.
    Decision,
    /// Stand before a number that is a telephone number.
    Call,
    /// Stand before a number that is a time of day.
    Clock,
    /// Stand after a number that is a time of day.
    ClockAfter,
    /// Stand before a time with minutes.
    From,
    /// Join two times.
    Join,
    /// Speak of opening hours.
    Open,
    /// May stand after opening hours, where another word would be what is counted.
    Next,
    /// Stand before numbers that count or number something else.
    Counted,
    /// Stand before a number with a colon that is no time.
    Citation,
    /// Make a number a sum of money.
    Money,
    /// Say nothing of where a link leads, where they are all its words.
    VagueLink,
    /// Stand first in the words for an image and say only that it is one.
    PictureOf,
}

impl Section {
    const ALL: [(Self, &'static str); 14] = [
        (Self::Cost, "cost"),
        (Self::Decision, "decision"),
        (Self::Call, "call"),
        (Self::Clock, "clock"),
        (Self::ClockAfter, "clock-after"),
        (Self::From, "from"),
        (Self::Join, "join"),
        (Self::Open, "open"),
        (Self::Next, "next"),
        (Self::Counted, "counted"),
        (Self::Citation, "citation"),
        (Self::Money, "money"),
        (Self::VagueLink, "vague-link"),
        (Self::PictureOf, "picture-of"),
    ];
}

impl Vocabulary {
    /// The words of a language (a BCP 47 tag; only its first part counts).
    pub fn of(language: &str) -> Self {
        let primary = language.split('-').next().unwrap_or_default();
        let file = FILES.iter().find(|(known, _)| *known == primary).map_or("", |(_, file)| file);
        let mut lines: BTreeMap<Section, Vec<&str>> = BTreeMap::new();
        let mut section = None;
        for line in ALL.lines().chain(file.lines()).map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                section = Section::ALL.iter().find(|(_, known)| *known == name).map(|(section, _)| *section);
            } else if let Some(section) = section {
                lines.entry(section).or_default().push(line);
            }
        }
        Self { sections: lines.into_iter().map(|(section, lines)| (section, Phrases::read(lines))).collect() }
    }

    /// The words of a section.
    pub fn get(&self, section: Section) -> &Phrases {
        const NONE: &Phrases = &Phrases::NONE;
        self.sections.get(&section).unwrap_or(NONE)
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, FILES, Section, Vocabulary};
    use crate::check::words::tokens;

    #[test]
    fn every_section_of_every_file_is_known() {
        for file in FILES.iter().map(|(_, file)| *file).chain([ALL]) {
            for line in file.lines().filter(|line| line.starts_with('[')) {
                assert!(Section::ALL.iter().any(|(_, known)| line == format!("[{known}]")), "{line}");
            }
        }
    }

    #[test]
    fn a_language_without_a_file_has_what_holds_everywhere() {
        let japanese = Vocabulary::of("ja");
        assert!(japanese.get(Section::Cost).is_empty());
        assert_eq!(japanese.get(Section::Money).find(&tokens("100 SEK")).len(), 1);
        assert_eq!(Vocabulary::of("sv-FI").get(Section::Cost).find(&tokens("gratis")).len(), 1);
    }
}
