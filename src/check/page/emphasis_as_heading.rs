//! A line in bold or italics that stands where a heading should.
#![doc = include_str!("emphasis_as_heading.en.md")]

use crate::check::reading::Reading;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Block, Inline, Paragraph, words_of};

/// The rule (WCAG 2.2, 1.3.1; failure F2).
pub static RULE: Rule = rule!("emphasis-as-heading", Warning, "emphasis_as_heading");

/// Words of a line that is hardly a heading any more.
const MOST_WORDS: usize = 12;

/// Levels of headings that a text may have.
const LOWEST: u8 = 6;

/// Looks for paragraphs that are one emphasised line, with something under them.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    let Some(page) = reading.page else { return found };
    let source = reading.site.text(page.text.source);
    let mut level = 1;
    page.text.document.visit_rows(&mut |row| {
        for (place, block) in row.iter().enumerate() {
            match block {
                Block::Heading { level: own, .. } => level = *own,
                Block::Paragraph(paragraph) if row.get(place + 1).is_some_and(is_text) => {
                    if let Some(words) = disguised(paragraph, source) {
                        let heading = format!("{} {words}", "#".repeat(usize::from(LOWEST.min(level + 1))));
                        found.push(Diagnostic::at(&RULE, paragraph.span).with("words", words).with("heading", heading).hint("hint"));
                    }
                }
                _ => {}
            }
        }
    });
    found
}

/// Whether a block is what a heading stands over.
fn is_text(block: &Block) -> bool {
    !matches!(block, Block::Heading { .. } | Block::Rule(_) | Block::Footnote { .. })
}

/// The words of a paragraph that looks like a heading: emphasised from end to end, short, and no sentence.
fn disguised(paragraph: &Paragraph, source: &str) -> Option<String> {
    let [Inline::Strong(words) | Inline::Emphasis(words)] = &*paragraph.content else { return None };
    let words = words_of(words, source);
    let words = words.trim();
    let is_short = words.split_whitespace().take(MOST_WORDS + 1).count() <= MOST_WORDS;
    let is_sentence = words.ends_with(['.', '!', '…', '۔', '。', ';', ',']);
    (is_short && !is_sentence && words.contains(char::is_alphabetic)).then(|| words.to_owned())
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::on_a_page;

    fn found(body: &str) -> Vec<String> {
        on_a_page(check, body)
    }

    #[test]
    fn lines_that_look_like_headings_are_found() {
        for (body, expected) in [
            ("**Samtal**\n\nVi lyssnar.", "emphasis-as-heading `**Samtal**` words=Samtal heading=## Samtal +.hint"),
            (
                "## Stöd {#a}\n\n**Vad kostar det?**\n\n- Inget",
                "emphasis-as-heading `**Vad kostar det?**` words=Vad kostar det? heading=### Vad kostar det? +.hint",
            ),
            ("*Till dig:*\n\nVi lyssnar.", "emphasis-as-heading `*Till dig:*` words=Till dig: heading=## Till dig: +.hint"),
            ("**الحديث**\n\nنحن نستمع.", "emphasis-as-heading `**الحديث**` words=الحديث heading=## الحديث +.hint"),
        ] {
            assert_eq!(found(body), [expected], "{body}");
        }
    }

    #[test]
    fn emphasis_of_a_text_is_not() {
        for body in [
            "**Ring oss.**\n\nVi lyssnar.",
            "**Ring oss** i dag\n\nVi lyssnar.",
            "Vi lyssnar.\n\n**Samtal**",
            "**Samtal**\n\n## Grupper {#a}\n\nVi ses.",
            "**112**\n\nVi lyssnar.",
            "**Du kan få stöd för din egen skull oavsett vilka andra i familjen som hjälper till**\n\nVi lyssnar.",
            "## Samtal {#a}\n\nVi lyssnar.",
        ] {
            assert!(found(body).is_empty(), "{body}: {:?}", found(body));
        }
    }
}
