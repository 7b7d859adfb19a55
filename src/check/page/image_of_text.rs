//! An image that is there for the words in it.
#![doc = include_str!("image_of_text.en.md")]

use crate::check::reading::Reading;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Inline, LinkTarget, words_of};

/// The rule (WCAG 2.2, 1.4.5).
pub static RULE: Rule = rule!("image-of-text", Warning, "image_of_text");

/// Words in a drawing that are no longer the labels of its parts.
const MOST_IN_DRAWING: usize = 12;

/// Words about an image that say what is written in it, rather than what is seen.
const MOST_ABOUT: usize = 40;

/// Looks at drawings with words in them, and at images that take many words to tell.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    let Some(page) = reading.page else { return found };
    let source = reading.site.text(page.text.source);
    page.text.document.visit_inlines(&mut |inline| {
        let Inline::Image(image) = inline else { return };
        let about = words_of(&image.words, source).split_whitespace().count();
        let finding = |words: usize| Diagnostic::at(&RULE, image.span).with("words", words.to_string());
        if let Some(words) = words_in_drawing(reading, &image.target).filter(|words| *words > MOST_IN_DRAWING) {
            found.push(finding(words).hint("hint"));
        } else if about > MOST_ABOUT {
            found.push(finding(about).variant("told").hint("hint"));
        }
    });
    found
}

/// How many words are written in a drawing that stands beside the page.
fn words_in_drawing(reading: &Reading<'_, '_>, target: &LinkTarget) -> Option<usize> {
    let (LinkTarget::File(file), Some(page)) = (target, reading.page) else { return None };
    let is_drawing = file.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("svg"));
    let asset = is_drawing.then(|| reading.site.beside(&page.bundle.key, file)).flatten()?;
    Some(written(reading.site.text(asset.source)))
}

/// The words of the `text` elements of a drawing.
fn written(drawing: &str) -> usize {
    let inside = |part: &str| part.split_once('>').map(|(_, rest)| rest.split("</text").next().unwrap_or_default().to_owned());
    let texts = drawing.split("<text").skip(1).filter(|part| part.starts_with(['>', ' ', '\n', '\t'])).filter_map(inside);
    texts.map(|text| without_tags(&text).split_whitespace().count()).sum()
}

fn without_tags(text: &str) -> String {
    let mut pieces = text.split('<');
    let first = pieces.next().unwrap_or_default();
    pieces.fold(first.to_owned(), |words, piece| words + " " + piece.split_once('>').map_or("", |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::{MOST_IN_DRAWING, written};

    #[test]
    fn words_of_drawings_are_counted() {
        for (drawing, words) in [
            ("<svg><title>Karta</title><path d=\"M0 0\"/></svg>", 0),
            ("<svg><text x=\"1\">Norra</text><text>Södra innerstaden</text></svg>", 3),
            ("<svg><text\n>Öppet <tspan>tisdag</tspan><tspan>kl 10</tspan></text><textPath>nej</textPath></svg>", 4),
            ("<svg><text", 0),
        ] {
            assert_eq!(written(drawing), words, "{drawing}");
        }
        assert!(written("<svg><text>Norr</text><text>Söder</text></svg>") <= MOST_IN_DRAWING, "labels are no text");
    }
}
