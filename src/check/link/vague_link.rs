//! A link whose words do not say where it leads.
#![doc = include_str!("vague_link.en.md")]

use std::ops::Range;

use super::vocabulary::Section;
use crate::check::reading::{Line, Reading};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::LinkTarget;

/// The rule (WCAG 2.2, 2.4.4).
pub static RULE: Rule = rule!("vague-link", Warning, "vague_link");

/// How the addresses begin that people paste as they are.
const BEGINNINGS: [&str; 3] = ["http://", "https://", "www."];

/// Endings of documents that open in another program, each with what people call it.
const DOCUMENTS: [(&str, &str); 12] = [
    (".pdf", "pdf"),
    (".doc", "word"),
    (".docx", "word"),
    (".odt", "odt"),
    (".rtf", "rtf"),
    (".xls", "excel"),
    (".xlsx", "excel"),
    (".ods", "ods"),
    (".ppt", "powerpoint"),
    (".pptx", "powerpoint"),
    (".odp", "odp"),
    (".zip", "zip"),
];

/// Looks for links that say "read more" or show an address, and for documents that do not say what
/// they are and how large.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let links = reading.lines.iter().flat_map(|line| line.all_links().iter().map(move |link| (line, link)));
    links.filter_map(|(line, (place, target))| fault(line, place, target)).collect()
}

fn fault(line: &Line<'_, '_>, place: &Range<usize>, target: &LinkTarget) -> Option<Diagnostic> {
    let words = &line.text[place.clone()];
    let finding = || Diagnostic::at(&RULE, line.span(place)).with("words", words.trim());
    if is_vague(line, place) {
        return Some(finding().hint("hint"));
    }
    if BEGINNINGS
        .iter()
        .any(|beginning| words.trim_start().get(..beginning.len()).is_some_and(|start| start.eq_ignore_ascii_case(beginning)))
    {
        return Some(finding().variant("address").hint("hint"));
    }
    let address = match target {
        LinkTarget::External(address) | LinkTarget::File(address) => address.split(['?', '#']).next()?.to_lowercase(),
        _ => return None,
    };
    let (ending, name) = DOCUMENTS.into_iter().find(|(ending, _)| address.ends_with(ending))?;
    let said = words.to_lowercase();
    let says_kind = said.contains(name) || said.contains(&ending[1..]);
    let says_size = said.chars().any(char::is_numeric);
    (!says_kind || !says_size).then(|| finding().with("kind", &ending[1..]).variant("document").hint("document-hint"))
}

/// Whether all the words of a link are ones that say nothing.
fn is_vague(line: &Line<'_, '_>, place: &Range<usize>) -> bool {
    let inside = |range: &Range<usize>| place.start <= range.start && range.end <= place.end;
    let is_end = |at: usize| line.tokens.get(at).is_none_or(|token| !inside(&token.range) || token.is_mark(&ENDS));
    let Some(first) = line.tokens.iter().position(|token| inside(&token.range)) else { return false };
    let length = line.vocabulary.get(Section::VagueLink).length_at(&line.tokens, first);
    length > 0 && is_end(first + length)
}

/// Marks that may end such words.
const ENDS: [char; 8] = ['.', '!', ':', '…', '>', '»', '→', '›'];

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, read, show};

    fn found(locale: &str, body: &str) -> Vec<String> {
        let mut site = fixture();
        site.page("sida", locale, "En sida", body);
        show(&site, read(&site, check))
    }

    #[test]
    fn words_that_say_nothing_are_found() {
        assert_eq!(found("sv", "[Läs mer](page:aldre)"), ["vague-link `Läs mer` words=Läs mer +.hint"]);
        assert_eq!(found("sv", "Se [här](https://a.example)."), ["vague-link `här` words=här +.hint"]);
        assert_eq!(found("en", "[Click\nhere!](https://a.example)").len(), 1);
        assert_eq!(found("sv", "[https://a.example/b](https://a.example/b)").len(), 1);
        assert_eq!(found("sv", "[www.a.example](https://www.a.example)").len(), 1);
    }

    #[test]
    fn words_that_say_something_are_left_alone() {
        for (locale, body) in [
            ("sv", "[Läs mer om avlösning](page:aldre)"),
            ("sv", "[Här finns vi](page:aldre)"),
            ("sv", "Läs mer [om avlösning](page:aldre) här"),
            ("sv", "[1177.se](https://www.1177.se)"),
            ("en", "[Här](page:aldre)"),
            ("sv", "[Hjälp här](page:aldre)"),
        ] {
            assert!(found(locale, body).is_empty(), "{body}: {:?}", found(locale, body));
        }
    }

    #[test]
    fn a_document_says_what_it_is_and_how_large() {
        let document = |words: &str| found("sv", &format!("[{words}](https://a.example/b.pdf)"));
        assert_eq!(document("Broschyr"), ["vague-link.document `Broschyr` words=Broschyr kind=pdf +.document-hint"]);
        assert_eq!(document("Broschyr (pdf)").len(), 1);
        assert!(document("Broschyr (PDF, 2 MB)").is_empty());
        assert!(found("sv", "[Broschyr](https://a.example/pdf/)").is_empty());
    }
}
