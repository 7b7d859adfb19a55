//! How hard a text is to read, in numbers: only by formulas that stand on published evidence, for
//! the languages that they were made for. Where there is none, a page has counts and no index.
//!
//! Absent on purpose: one formula for all languages. A number that means nothing is worse than none.

mod counts;
mod formula;
pub mod hard_to_read;
mod syllables;

use super::prose::Form;
use super::reading::{Part, Reader, Reading};
use crate::model::{LocaleId, PageKey, Site};

pub use counts::Counts;
pub use formula::{Formula, Scale};

/// Fewer words than this give an index that hangs on single sentences.
pub const FEWEST_WORDS: usize = 100;

/// A page in one locale, measured.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The page.
    pub page: PageKey,
    /// The locale.
    pub locale: LocaleId,
    /// What was counted.
    pub counts: Counts,
    /// The indexes, or why there are none.
    pub indexes: Result<Vec<(Formula, f64)>, Unmeasured>,
}

/// Why a text has no index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unmeasured {
    /// Nobody has published a formula for the language that holds.
    NoFormula,
    /// The text is too short.
    Short,
    /// The formula counts vowel marks, and the text is written without.
    WithoutVowelMarks,
}

/// Measures every page in every locale.
pub fn measure(site: &Site) -> Vec<Measured> {
    let reader = Reader::new(site);
    reader.parts().iter().filter(|part| matches!(part, Part::Page(_))).filter_map(|part| reader.read(part, measured)).collect()
}

/// Measures a page; nothing where a record is read.
fn measured(reading: &Reading<'_, '_>) -> Option<Measured> {
    let page = reading.page?;
    let language = &*reading.site.locales.get(page.locale).language;
    let sentences = sentences(reading);
    let counts = Counts::of(&sentences, language).with_types(&sentences);
    Some(Measured { page: page.bundle.key.clone(), locale: page.locale, indexes: indexes(&counts, language), counts })
}

/// The whole sentences of a page: headings, names and list items without an end are left out.
fn sentences<'r>(reading: &'r Reading<'_, '_>) -> Vec<&'r str> {
    let running = reading.lines.iter().filter(|line| line.form == Form::Running);
    running
        .flat_map(|line| line.sentences().iter().map(|place| &line.text[place.clone()]))
        .filter(|sentence| sentence.trim_end_matches(['"', '”', '»', ')', '*']).ends_with(['.', '!', '?', '؟', '…']))
        .collect()
}

/// The language's main index for texts taken as one.
///
/// # Errors
/// Says why there is none.
pub fn index_of(counts: &Counts, language: &str) -> Result<(Formula, f64), Unmeasured> {
    let formulas = Formula::for_language(language);
    indexes_by(&formulas[..formulas.len().min(1)], counts)?.first().copied().ok_or(Unmeasured::Short)
}

/// The indexes of a text in a language.
fn indexes(counts: &Counts, language: &str) -> Result<Vec<(Formula, f64)>, Unmeasured> {
    indexes_by(Formula::for_language(language), counts)
}

fn indexes_by(formulas: &[Formula], counts: &Counts) -> Result<Vec<(Formula, f64)>, Unmeasured> {
    if formulas.is_empty() {
        return Err(Unmeasured::NoFormula);
    }
    if counts.words < FEWEST_WORDS {
        return Err(Unmeasured::Short);
    }
    if formulas.contains(&Formula::Osman) && !counts.has_vowel_marks() {
        return Err(Unmeasured::WithoutVowelMarks);
    }
    Ok(formulas.iter().filter_map(|formula| Some((*formula, formula.index(counts)?))).collect())
}

#[cfg(test)]
mod tests {
    use super::{Counts, Unmeasured, indexes};

    #[test]
    fn a_text_without_an_index_says_why() {
        let sentence = "Du kan ringa oss när du vill prata med någon som lyssnar.";
        let long = vec![sentence; 10];
        assert!(indexes(&Counts::of(&long, "sv"), "sv").is_ok());
        assert_eq!(indexes(&Counts::of(&[sentence], "sv"), "sv").unwrap_err(), Unmeasured::Short);
        assert_eq!(indexes(&Counts::of(&long, "so"), "so").unwrap_err(), Unmeasured::NoFormula);
        let arabic = vec!["يمكنك الاتصال بنا في أي وقت تريد الحديث مع شخص يسمعك."; 10];
        assert_eq!(indexes(&Counts::of(&arabic, "ar"), "ar").unwrap_err(), Unmeasured::WithoutVowelMarks);
    }
}
