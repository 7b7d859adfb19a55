//! A title and a lead that are too much to take in at once.
#![doc = include_str!("long_summary.en.md")]

use unicode_segmentation::UnicodeSegmentation;

use crate::check::reading::Reading;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};

/// The rule (R20).
pub static RULE: Rule = rule!("long-summary", Warning, "long_summary");

/// Words that title and summary may have together.
const MOST: usize = 60;

/// Languages that are written without spaces between words.
const WITHOUT_SPACES: [&str; 7] = ["bo", "ja", "km", "lo", "my", "th", "zh"];

/// Counts the words of title and summary.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let of_summary = || {
        let page = reading.page?;
        let front = &page.text.front;
        let summary = front.summary.as_ref()?;
        let language = &reading.site.locales.get(page.locale).language;
        let words = words(&front.title, language) + words(summary, language);
        let finding = Diagnostic::at(&RULE, summary.span).with("words", words.to_string()).with("most", MOST.to_string());
        (words > MOST).then(|| finding.hint("hint"))
    };
    of_summary().into_iter().collect()
}

fn words(text: &str, language: &str) -> usize {
    let primary = language.split('-').next().unwrap_or_default();
    if WITHOUT_SPACES.contains(&primary) {
        return text.unicode_words().count();
    }
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::{check, words};
    use crate::check::fixture::{SV, fixture, read, show};

    #[test]
    fn words_are_counted_as_people_count_them() {
        assert_eq!(words("Barn- och ungdomsgruppen – för dig, 0–17 år", "sv"), 7);
        assert_eq!(words("介護者支援", "ja"), words("介護者支援", "ja-JP"));
        assert!(words("家族を助ける", "ja") > 1);
    }

    #[test]
    fn title_and_summary_are_short_together() {
        let mut site = fixture();
        let summary = site.written(&"ord ".repeat(57));
        site.page_text_mut("samtal", SV).front.summary = Some(summary);
        assert!(read(&site, check).is_empty(), "58 words");
        let summary = site.written(&format!("{}slut", "ord ".repeat(58)));
        site.page_text_mut("samtal", SV).front.summary = Some(summary);
        let shown = show(&site, read(&site, check));
        assert_eq!(shown.len(), 1);
        assert!(shown[0].ends_with("ord slut` words=61 most=60 +.hint"), "{shown:?}");
    }
}
