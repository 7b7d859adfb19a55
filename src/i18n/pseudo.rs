//! A language that nobody speaks: every letter has a mark, every word is longer, and brackets show
//! where a text begins and ends. It finds words that do not come from Fluent, boxes that are too
//! small, and texts put together from pieces.

use crate::model::Locale;

use super::phrase::{Phrase, Piece, Select};

/// Language of the locales that are written in it; their texts are those of the default locale.
/// With the script of another direction, `qps-Arab`, the page is turned round and the letters stay.
pub const PSEUDO_TAG: &str = "qps";

/// Texts grow by this many hundredths, as Swedish and English grow in Finnish or Somali.
const GROWTH: usize = 40;

/// The text with marks, about 40 % longer, in brackets.
pub fn pseudo(text: &str) -> String {
    format!("[{}]", stretched(text))
}

/// Whether the locale is a pseudo-locale.
pub(super) fn is_pseudo(locale: &Locale) -> bool {
    locale.tag.split('-').next() == Some(PSEUDO_TAG)
}

/// The phrase with its own words so changed; what the caller gives stays as it is.
pub(super) fn pseudo_phrase(phrase: &Phrase) -> Phrase {
    let mut pieces = vec![Piece::Text("[".to_owned())];
    pieces.extend(phrase.0.iter().map(stretched_piece));
    pieces.push(Piece::Text("]".to_owned()));
    Phrase(pieces)
}

fn stretched_piece(piece: &Piece) -> Piece {
    match piece {
        Piece::Text(text) => Piece::Text(stretched(text)),
        Piece::Argument(..) => piece.clone(),
        Piece::Select(select) => {
            let variants = select.variants.iter().map(|(key, pieces)| (key.clone(), pieces.iter().map(stretched_piece).collect()));
            Piece::Select(Box::new(Select { variants: variants.collect(), ..(**select).clone() }))
        }
    }
}

/// Marks every letter and doubles vowels until the text has grown; what is still lacking is added
/// to its last word.
fn stretched(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric()).count();
    let mut lacking = (letters * GROWTH).div_ceil(100);
    let mut longer = String::with_capacity(text.len() * 3);
    for letter in text.chars() {
        let (marked, vowel) = marked(letter);
        longer.push(marked);
        if vowel && lacking > 0 {
            longer.push(marked);
            lacking -= 1;
        }
    }
    let end = longer.trim_end().len();
    longer.insert_str(end, &"~".repeat(lacking));
    longer
}

/// The letter with a mark, and whether it is a vowel; other signs as they are.
fn marked(letter: char) -> (char, bool) {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ";
    const MARKED: &str = "áƀćđéƒğħíĵķłɱńóƥɋřšŧúṽẃẋýžǻǟȫÁƁĆĐÉƑĞĦÍĴĶŁṀŃÓƤɊŘŠŦÚṼẂẊÝŽǺǞȪ";
    const VOWELS: &str = "aeiouyåäöAEIOUYÅÄÖ";
    let place = PLAIN.chars().position(|plain| plain == letter);
    let marked = place.and_then(|place| MARKED.chars().nth(place)).unwrap_or(letter);
    (marked, VOWELS.contains(letter))
}
