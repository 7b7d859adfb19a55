//! A table with columns that have no heading.
#![doc = include_str!("blank_table_header.en.md")]

use crate::check::reading::Reading;
use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};
use crate::model::{Block, Paragraph, words_of};

/// The rule (WCAG 2.2, 1.3.1; technique H51).
pub static RULE: Rule = rule!("blank-table-header", Warning, "blank_table_header");

/// Looks at the first row of every table. A corner over the headings of rows may be empty.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    let Some(page) = reading.page else { return found };
    let source = reading.site.text(page.text.source);
    let is_blank = |cell: &Paragraph| words_of(&cell.content, source).trim().is_empty();
    page.text.document.visit_blocks(&mut |block| {
        let Block::Table { head, span, .. } = block else { return };
        let first_row = first_line(*span, source);
        if head.iter().all(is_blank) {
            found.push(Diagnostic::at(&RULE, first_row).hint("hint"));
            return;
        }
        for (column, _) in head.iter().enumerate().skip(1).filter(|(_, cell)| is_blank(cell)) {
            found.push(Diagnostic::at(&RULE, first_row).variant("column").with("column", (column + 1).to_string()).hint("hint"));
        }
    });
    found
}

/// The first line of what a span covers.
fn first_line(span: Span, source: &str) -> Span {
    let range = span.range();
    let length = source[range.clone()].lines().next().map_or(0, str::len);
    Span::new(span.source, range.start, range.start + length)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::on_a_page;

    fn found(body: &str) -> Vec<String> {
        on_a_page(check, body)
    }

    #[test]
    fn columns_without_words_are_found() {
        for (body, expected) in [
            ("| | |\n|---|---|\n| Vård | Hemma |", vec!["blank-table-header `| | |` +.hint"]),
            (
                "| Stöd | | Tid |\n|---|---|---|\n| Vård | Hemma | Dag |",
                vec!["blank-table-header.column `| Stöd | | Tid |` column=2 +.hint"],
            ),
            (
                "| Stöd | | **  ** |\n|---|---|---|\n| Vård | Hemma | Dag |",
                vec![
                    "blank-table-header.column `| Stöd | | **  ** |` column=2 +.hint",
                    "blank-table-header.column `| Stöd | | **  ** |` column=3 +.hint",
                ],
            ),
        ] {
            assert_eq!(found(body), expected, "{body}");
        }
    }

    #[test]
    fn headings_and_an_empty_corner_are_right() {
        for body in ["| Stöd | Var |\n|---|---|\n| Vård | Hemma |", "| | Dag | Natt |\n|---|---|---|\n| Hemma | Ja | Nej |", "Ingen tabell"]
        {
            assert!(found(body).is_empty(), "{body}: {:?}", found(body));
        }
    }
}
