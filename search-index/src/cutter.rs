//! Texts cut into forms. Nearly every piece between two spaces has been seen before on the site, so
//! that its forms are looked up instead of made: a text costs one look per piece.

use rustc_hash::FxHashMap;

use crate::fold;

/// Forms by number, and how the pieces seen so far are cut.
#[derive(Clone, Debug, Default)]
pub struct Cutter {
    forms: Vec<String>,
    numbers: FxHashMap<String, u32>,
    /// Piece → where its forms stand in `cuts`. White space ends a piece: nothing that
    /// [`fold::normalise`] does reaches over it.
    pieces: FxHashMap<Box<str>, (u32, u32)>,
    cuts: Vec<u32>,
}

/// What stands between two spaces.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n', '\t', '\r']).filter(|piece| !piece.is_empty())
}

impl Cutter {
    /// Takes note of the words of a text.
    pub fn read(&mut self, text: &str) {
        for piece in pieces(text) {
            if self.pieces.contains_key(piece) {
                continue;
            }
            let begin = self.cuts.len();
            for form in fold::cut(&fold::normalise(piece)) {
                let number = self.numbers.get(form).copied().unwrap_or_else(|| {
                    let number = count(self.forms.len());
                    self.forms.push(form.to_owned());
                    self.numbers.insert(form.to_owned(), number);
                    number
                });
                self.cuts.push(number);
            }
            self.pieces.insert(piece.into(), (count(begin), count(self.cuts.len())));
        }
    }

    /// The numbers of a text's forms, in order. A form that was never read has none.
    pub fn numbers<'t>(&'t self, text: &'t str) -> impl Iterator<Item = u32> + 't {
        pieces(text).flat_map(|piece| match self.pieces.get(piece) {
            Some((begin, end)) => Cut::Known(self.cuts[*begin as usize..*end as usize].iter()),
            None => Cut::New(self.cut_anew(piece).into_iter()),
        })
    }

    /// A piece that was not read as such: a sentence may end within one.
    fn cut_anew(&self, piece: &str) -> Vec<u32> {
        fold::cut(&fold::normalise(piece)).filter_map(|form| self.numbers.get(form).copied()).collect()
    }

    /// All forms, in the order of their numbers.
    pub fn forms(&self) -> &[String] {
        &self.forms
    }
}

/// Numbers of forms in 32 bits: a corpus of four thousand million words is not to be expected.
fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

enum Cut<'c> {
    Known(std::slice::Iter<'c, u32>),
    New(std::vec::IntoIter<u32>),
}

impl Iterator for Cut<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        match self {
            Cut::Known(numbers) => numbers.next().copied(),
            Cut::New(numbers) => numbers.next(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_as_the_browser_cuts_it() {
        let cases: Vec<(String, Vec<String>, Vec<String>)> = serde_json::from_str(include_str!("../web/fold.cases.json")).expect("cases");
        let mut cutter = Cutter::default();
        cases.iter().for_each(|(text, ..)| cutter.read(text));
        for (text, words, _) in &cases {
            let cut: Vec<&String> = cutter.numbers(text).map(|number| &cutter.forms()[number as usize]).collect();
            assert_eq!(cut, words.iter().collect::<Vec<_>>(), "{text}");
        }
        let one = cutter.numbers("nothing-like-this").count();
        assert_eq!(one, 0, "what was never read has no number");
    }
}
