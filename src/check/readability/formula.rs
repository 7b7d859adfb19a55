//! The formulas, each with its source. None is changed, and none is used for another language than
//! the one it was made for.

use super::counts::{Counts, ratio};

/// A published readability formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formula {
    /// LIX = words per sentence + per cent of words with more than six letters.
    /// C. H. Björnsson, *Läsbarhet*, Stockholm: Liber, 1968. 20 very easy, 30 easy, 40 medium, 50
    /// hard, 60 very hard.
    Lix,
    /// OVIX = ln(words) ÷ ln(2 − ln(types) ÷ ln(words)): how varied the words are.
    /// T. G. Hultman and M. Westman, *Gymnasistsvenska*, Lund: Liber Läromedel, 1977. 60–70 in
    /// common prose; it is no measure of ease alone, and has no limit.
    Ovix,
    /// Flesch Reading Ease = 206.835 − 1.015 · words per sentence − 84.6 · syllables per word.
    /// R. Flesch, "A new readability yardstick", *Journal of Applied Psychology* 32 (1948),
    /// 221–233. 60–70 plain, 80 and more easy.
    Flesch,
    /// First Wiener Sachtextformel = 0.1935 · MS + 0.1672 · SL + 0.1297 · IW − 0.0327 · ES − 0.875,
    /// where MS is per cent of words with three syllables or more, SL words per sentence, IW per
    /// cent of words with more than six letters and ES per cent of words with one syllable.
    /// R. Bamberger and E. Vanecek, *Lesen – Verstehen – Lernen – Schreiben*, Wien: Jugend und
    /// Volk, 1984. 4 very easy … 15 very hard.
    WienerSachtextformel,
    /// Fernández Huerta = 206.84 − 60 · syllables per word − 1.02 · words per sentence.
    /// J. Fernández Huerta, "Medidas sencillas de lecturabilidad", *Consigna* 214 (1959), 29–32
    /// (whose P and F, per hundred words, are often misprinted). 60–70 normal, 80 and more easy.
    FernandezHuerta,
    /// FOG-PL = 0.4 · (words per sentence + per cent of words with four syllables or more): Gunning's
    /// fog index for Polish. W. Pisarek, "Jak mierzyć zrozumiałość tekstu?", *Zeszyty Prasoznawcze*
    /// 4 (1969), 35–48; W. Gruszczyński and M. Ogrodniczuk (eds.), *Jasnopis*, Warszawa, 2015.
    FogPl,
    /// OSMAN = 200.791 − 1.015 · words per sentence − 24.181 · (long + syllables + complex +
    /// elevated words) ÷ words, on text with vowel marks.
    /// M. El-Haj and P. Rayson, "OSMAN – A novel Arabic readability metric", *LREC 2016*, 250–255.
    /// Higher is easier.
    Osman,
}

/// Which way a formula counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// A higher index is harder.
    Harder,
    /// A higher index is easier.
    Easier,
    /// The index says something else than how hard the text is.
    Neither,
}

impl Formula {
    /// The formulas for a language (a BCP 47 tag; only its first part counts), the one that limits
    /// are about first.
    pub fn for_language(language: &str) -> &'static [Self] {
        match language.split('-').next().unwrap_or_default() {
            "ar" => &[Self::Osman],
            "de" => &[Self::WienerSachtextformel],
            "en" => &[Self::Flesch],
            "es" => &[Self::FernandezHuerta],
            "pl" => &[Self::FogPl],
            "sv" => &[Self::Lix, Self::Ovix],
            _ => &[],
        }
    }

    /// The name that it is known by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lix => "LIX",
            Self::Ovix => "OVIX",
            Self::Flesch => "Flesch",
            Self::WienerSachtextformel => "WSTF1",
            Self::FernandezHuerta => "Fernández Huerta",
            Self::FogPl => "FOG-PL",
            Self::Osman => "OSMAN",
        }
    }

    /// Which way it counts.
    pub fn scale(self) -> Scale {
        match self {
            Self::Lix | Self::WienerSachtextformel | Self::FogPl => Scale::Harder,
            Self::Flesch | Self::FernandezHuerta | Self::Osman => Scale::Easier,
            Self::Ovix => Scale::Neither,
        }
    }

    /// The index; nothing where it is not defined: no words, or OVIX where no word comes twice.
    pub fn index(self, counts: &Counts) -> Option<f64> {
        if counts.words == 0 || counts.sentences == 0 {
            return None;
        }
        let of_words = |part: usize| ratio(part, counts.words);
        let per_cent = |part: usize| 100.0 * of_words(part);
        let length = counts.words_per_sentence();
        Some(match self {
            Self::Lix => length + per_cent(counts.over_six_letters),
            Self::Ovix => return ovix(counts),
            Self::Flesch => 206.835 - 1.015 * length - 84.6 * of_words(counts.syllables),
            Self::WienerSachtextformel => {
                0.1935 * per_cent(counts.three_syllables) + 0.1672 * length + 0.1297 * per_cent(counts.over_six_letters)
                    - 0.0327 * per_cent(counts.one_syllable)
                    - 0.875
            }
            Self::FernandezHuerta => 206.84 - 60.0 * of_words(counts.syllables) - 1.02 * length,
            Self::FogPl => 0.4 * (length + per_cent(counts.four_syllables)),
            Self::Osman => {
                let hard = counts.long_arabic + counts.syllables + counts.complex_arabic + counts.elevated_arabic;
                200.791 - 1.015 * length - 24.181 * of_words(hard)
            }
        })
    }
}

fn ovix(counts: &Counts) -> Option<f64> {
    let words = ratio(counts.words, 1).ln();
    let varied = 2.0 - ratio(counts.types, 1).ln() / words;
    let index = words / varied.ln();
    (counts.types < counts.words && index.is_finite()).then_some(index)
}

#[cfg(test)]
mod tests {
    use super::Formula;
    use crate::check::readability::Counts;

    #[track_caller]
    fn assert_index(formula: Formula, counts: &Counts, expected: f64) {
        let index = formula.index(counts).expect("it is defined");
        assert!((index - expected).abs() < 0.005, "{formula:?}: {index} instead of {expected}");
    }

    fn counts(language: &str, sentences: &[&str]) -> Counts {
        Counts::of(sentences, language).with_types(sentences)
    }

    /// 10 words, 2 sentences, 3 long words (Anhöriga, kommunen, stödgrupp): 10/2 + 100·3/10 = 35.
    /// OVIX: 10 words, 9 types (`kan` twice): ln 10 = 2.302585, ln 9 = 2.197225,
    /// 2 − 2.197225/2.302585 = 1.045758, ln 1.045758 = 0.044742, 2.302585/0.044742 = 51.46.
    #[test]
    fn lix_and_ovix() {
        let swedish = counts("sv", &["Anhöriga kan få hjälp.", "Du kan fråga kommunen om stödgrupp."]);
        assert_eq!((swedish.words, swedish.sentences, swedish.over_six_letters, swedish.types), (10, 2, 3, 9));
        assert_index(Formula::Lix, &swedish, 35.0);
        assert_index(Formula::Ovix, &swedish, 51.463);
        assert_eq!(Formula::Ovix.index(&counts("sv", &["Du kan få hjälp."])), None, "no word comes twice");
    }

    /// The examples that calculators of the formula are shown with: 15 words a sentence and 1.5
    /// syllables a word give 64.71, 20 and 1.2 give 85.02 (bit1024.com, *Flesch Reading Ease Score
    /// Calculator*). And one of our own: 6 words, 6 syllables, 1 sentence (The cat sat on the mat):
    /// 206.835 − 1.015·6 − 84.6·1 = 116.145.
    #[test]
    fn flesch() {
        let given = |words, sentences, syllables| Counts { words, sentences, syllables, ..Counts::default() };
        assert_index(Formula::Flesch, &given(30, 2, 45), 64.71);
        assert_index(Formula::Flesch, &given(100, 5, 120), 85.015);
        assert_index(Formula::Flesch, &counts("en", &["The cat sat on the mat."]), 116.145);
    }

    /// 6 words in 1 sentence: Die(1) Familie(3) bekommt(2) Unterstützung(4) vom(1) Amt(1).
    /// MS = 100·2/6 = 33.3333, SL = 6, IW = 100·3/6 = 50 (Familie, bekommt, Unterstützung),
    /// ES = 100·3/6 = 50:
    /// 0.1935·33.3333 + 0.1672·6 + 0.1297·50 − 0.0327·50 − 0.875 = 6.45 + 1.0032 + 6.485 − 1.635 − 0.875 = 11.4282.
    #[test]
    fn wiener_sachtextformel() {
        assert_index(Formula::WienerSachtextformel, &counts("de", &["Die Familie bekommt Unterstützung vom Amt."]), 11.4282);
    }

    /// 6 words in 2 sentences; Usted(2) puede(2) llamar(2). La(1) ciudad(2) ayuda(3): 12 syllables.
    /// 206.84 − 60·2 − 1.02·3 = 83.78.
    #[test]
    fn fernandez_huerta() {
        assert_index(Formula::FernandezHuerta, &counts("es", &["Usted puede llamar.", "La ciudad ayuda."]), 83.78);
    }

    /// 8 words in 2 sentences, 2 of four syllables or more: Informacja(4), bezpłatna(3), dzielnicy(3),
    /// konsultacja(4): 0.4·(4 + 25) = 11.6.
    #[test]
    fn fog_pl() {
        assert_index(Formula::FogPl, &counts("pl", &["Informacja jest bezpłatna tu.", "Konsultacja jest w dzielnicy."]), 11.6);
    }

    /// ذَهَبَ أَحْمَدُ إِلَى المَدْرَسَةِ: 4 words, 1 sentence. Syllables: 3 + 3 + 2 + 4 = 12 (all short:
    /// the ى of إِلَى is no long vowel of the count). Long (more than five letters): المدرسة = 1.
    /// Complex (more than four marks; sukun is none): none, المَدْرَسَةِ has four. Elevated: none, as
    /// ذَهَبَ has three syllables. 200.791 − 1.015·4 − 24.181·(1 + 12)/4 = 118.14275.
    #[test]
    fn osman() {
        let arabic = counts("ar", &["ذَهَبَ أَحْمَدُ إِلَى المَدْرَسَةِ."]);
        assert_eq!((arabic.words, arabic.syllables, arabic.long_arabic, arabic.complex_arabic, arabic.elevated_arabic), (4, 12, 1, 0, 0));
        assert!(arabic.has_vowel_marks());
        assert_index(Formula::Osman, &arabic, 118.14275);
    }
}
