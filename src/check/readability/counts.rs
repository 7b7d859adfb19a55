//! What the formulas are made of: words, sentences, letters, syllables.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::syllables::{self, is_short_vowel_mark};
use crate::check::sentences::words;
use crate::check::words::is_letter;

/// What was counted in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sentences.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Different words, whatever their capitals; counted where a formula asks for them.
    pub types: usize,
    /// Words of the longest sentence.
    pub longest_sentence: usize,
    /// Words of more than six letters.
    pub over_six_letters: usize,
    /// Syllables, where we can count those of the language.
    pub syllables: usize,
    /// Words of one syllable.
    pub one_syllable: usize,
    /// Words of three syllables or more.
    pub three_syllables: usize,
    /// Words of four syllables or more.
    pub four_syllables: usize,
    /// Arabic: words of more than five letters, vowel marks not counted.
    pub long_arabic: usize,
    /// Arabic: words with more than four vowel marks.
    pub complex_arabic: usize,
    /// Arabic: words of more than four syllables with a sign of elevated language (*faseeh*).
    pub elevated_arabic: usize,
    /// Arabic: short vowel marks.
    pub vowel_marks: usize,
}

impl Counts {
    /// Counts sentences of a language (a BCP 47 tag; only its first part counts).
    pub fn of(sentences: &[&str], language: &str) -> Self {
        let primary = language.split('-').next().unwrap_or_default();
        let mut counts = Self { sentences: sentences.len(), ..Self::default() };
        for sentence in sentences {
            let before = counts.words;
            words(sentence).for_each(|word| counts.add(word, primary));
            counts.longest_sentence = counts.longest_sentence.max(counts.words - before);
        }
        counts
    }

    /// Counts the different words too.
    #[must_use]
    pub fn with_types(self, sentences: &[&str]) -> Self {
        let types: BTreeSet<String> = sentences.iter().flat_map(|sentence| words(sentence)).map(|word| bare(word).to_lowercase()).collect();
        Self { types: types.len(), ..self }
    }

    fn add(&mut self, word: &str, language: &str) {
        let letters = letters(word);
        self.words += 1;
        self.over_six_letters += usize::from(letters > 6);
        if !syllables::are_counted(language) {
            return;
        }
        let word = bare(word);
        let small = word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
        let word = &*if small { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) };
        let syllables = syllables::count(word, language);
        self.syllables += syllables;
        self.one_syllable += usize::from(syllables == 1);
        self.three_syllables += usize::from(syllables >= 3);
        self.four_syllables += usize::from(syllables >= 4);
        if language == "ar" {
            let marks = word.chars().filter(|character| is_mark(*character) && *character != '\u{652}').count();
            self.vowel_marks += word.chars().filter(|character| is_short_vowel_mark(*character)).count();
            self.long_arabic += usize::from(letters > 5);
            self.complex_arabic += usize::from(marks > 4);
            self.elevated_arabic += usize::from(syllables > 4 && is_elevated(word));
        }
    }

    /// Words of a sentence on average.
    pub fn words_per_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// Whether Arabic is written with its vowels: one mark a word at least, where full writing has
    /// about two and everyday writing next to none.
    pub fn has_vowel_marks(&self) -> bool {
        self.words > 0 && self.vowel_marks >= self.words
    }
}

/// How many letters a word has.
fn letters(word: &str) -> usize {
    if word.is_ascii() {
        return word.bytes().filter(u8::is_ascii_alphabetic).count();
    }
    word.chars().filter(|character| is_letter(*character) && !is_mark(*character)).count()
}

/// A word without the marks round it.
fn bare(word: &str) -> &str {
    word.trim_matches(|character: char| !is_letter(character) && !character.is_numeric() && !is_mark(character))
}

/// Several texts as one. Different words cannot be summed: they are none.
impl<'c> std::iter::Sum<&'c Counts> for Counts {
    fn sum<I: Iterator<Item = &'c Self>>(texts: I) -> Self {
        texts.fold(Self::default(), |sum, text| Self {
            sentences: sum.sentences + text.sentences,
            words: sum.words + text.words,
            types: 0,
            longest_sentence: sum.longest_sentence.max(text.longest_sentence),
            over_six_letters: sum.over_six_letters + text.over_six_letters,
            syllables: sum.syllables + text.syllables,
            one_syllable: sum.one_syllable + text.one_syllable,
            three_syllables: sum.three_syllables + text.three_syllables,
            four_syllables: sum.four_syllables + text.four_syllables,
            long_arabic: sum.long_arabic + text.long_arabic,
            complex_arabic: sum.complex_arabic + text.complex_arabic,
            elevated_arabic: sum.elevated_arabic + text.elevated_arabic,
            vowel_marks: sum.vowel_marks + text.vowel_marks,
        })
    }
}

/// A share, or a mean; nothing of nothing is nothing.
pub fn ratio(part: usize, whole: usize) -> f64 {
    let exact = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { exact(part) / exact(whole) }
}

/// Arabic marks on letters: vowels, doubled vowels, shadda and sukun.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{64b}'..='\u{652}')
}

/// The letters that El-Haj and Rayson (2016) take as signs of elevated language: ئ ء ؤ ذ ظ, and the
/// endings وا and ون.
fn is_elevated(word: &str) -> bool {
    let bare: String = word.chars().filter(|character| !is_mark(*character)).collect();
    bare.contains(['\u{626}', '\u{621}', '\u{624}', '\u{630}', '\u{638}']) || bare.ends_with("وا") || bare.ends_with("ون")
}
