//! An image without words for those who do not see it, or with words that say nothing.
#![doc = include_str!("image_words.en.md")]

use crate::check::link::vocabulary::{Section, Vocabulary};
use crate::check::reading::Reading;
use crate::check::words::tokens;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Inline, LinkTarget, words_of};

/// The rule (WCAG 2.2, 1.1.1).
pub static RULE: Rule = rule!("image-words", Warning, "image_words");

/// Endings of the names of images.
const ENDINGS: [&str; 8] = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".heic"];

/// Looks at the words of every image of a page.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    let Some(page) = reading.page else { return found };
    let source = reading.site.text(page.text.source);
    page.text.document.visit_inlines(&mut |inline| {
        let Inline::Image(image) = inline else { return };
        let words = words_of(&image.words, source);
        let words = words.trim();
        let finding = || Diagnostic::at(&RULE, image.span);
        if words.is_empty() {
            found.push(finding().hint("hint"));
        } else if is_file_name(words, &image.target) {
            found.push(finding().variant("file").with("words", words).hint("hint"));
        } else if let Some(said) = picture_of(words, &reading.site.locales.get(page.locale).language) {
            found.push(finding().variant("picture").with("words", said).hint("picture-hint"));
        }
    });
    found
}

/// Whether the words are the name of a file: of the image itself, or of any.
fn is_file_name(words: &str, target: &LinkTarget) -> bool {
    let words = words.to_lowercase();
    let of_image = match target {
        LinkTarget::File(path) | LinkTarget::External(path) => path.rsplit('/').next().unwrap_or(path).to_lowercase(),
        _ => String::new(),
    };
    // A short name such as `karta` may well be the right word for what is seen.
    let is_stem =
        of_image.rsplit_once('.').is_some_and(|(stem, _)| stem == words && stem.contains(['_', '-', '0', '1', '2', '3', '4', '5']));
    ENDINGS.iter().any(|ending| words.ends_with(ending)) || is_stem
}

/// The words at the beginning that say only that it is an image.
fn picture_of<'w>(words: &'w str, language: &str) -> Option<&'w str> {
    let tokens = tokens(words);
    let length = Vocabulary::of(language).get(Section::PictureOf).length_at(&tokens, 0);
    length.checked_sub(1).map(|last| &words[..tokens[last].range.end])
}

#[cfg(test)]
mod tests {
    use super::{is_file_name, picture_of};
    use crate::model::LinkTarget;

    #[test]
    fn names_of_files_are_no_words() {
        let target = LinkTarget::File("bilder/IMG_2034.jpg".into());
        for words in ["IMG_2034", "img_2034.jpg", "annan.PNG"] {
            assert!(is_file_name(words, &target), "{words}");
        }
        for words in ["Två systrar på en bänk", "Bild 2034", "jpg"] {
            assert!(!is_file_name(words, &target), "{words}");
        }
        assert!(!is_file_name("karta", &LinkTarget::File("karta.svg".into())), "the right word may be the name too");
    }

    #[test]
    fn what_is_an_image_anyway_need_not_be_said() {
        assert_eq!(picture_of("Bild på två systrar", "sv"), Some("Bild på"));
        assert_eq!(picture_of("A photo of a bench", "en"), Some("A photo of"));
        assert_eq!(picture_of("Bilderbok på ett bord", "sv"), None);
        assert_eq!(picture_of("Två systrar ser en bild på far", "sv"), None);
        assert_eq!(picture_of("A photo of a bench", "sv"), None);
    }
}
