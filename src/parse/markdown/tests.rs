//! Texts in `cases/`, what becomes of each as an outline beside it, and what holds for all texts.

mod outline;
mod properties;
mod rules;

use crate::diag::{Found, SourceId};
use crate::model::Document;
use crate::parse::{markdown, split};

/// Reads a whole file as a page is read.
fn read(text: &str) -> Found<Document> {
    let split = split(text);
    let (document, mut found) = markdown(SourceId(0), text, split.body_start);
    found.extend(split.finding(SourceId(0)));
    (document, found)
}

fn check(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../cases");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, outline::outline(text)));
}

macro_rules! cases {
    ($($name:ident),*) => {
        /// Every case with its text.
        const CASES: &[(&str, &str)] = &[$((stringify!($name), include_str!(concat!("../cases/", stringify!($name), ".md")))),*];

        mod cases {
            $(#[test]
            fn $name() {
                super::check(stringify!($name), include_str!(concat!("../cases/", stringify!($name), ".md")));
            })*
        }
    };
}

cases!(
    text,
    lists,
    links,
    headings,
    heading_findings,
    directives,
    directive_findings,
    directive_nesting,
    html,
    html_elements,
    invisible,
    depth,
    depth_emphasis,
    depth_directives,
    plain
);

#[test]
fn plain_text_has_the_words_without_markup() {
    let text = CASES.iter().find(|(name, _)| *name == "plain").expect("the case is in the list").1;
    insta::assert_snapshot!(read(text).0.plain_text(text), @r"
    Rubrik
    Ett stycke med länk & kod.
    Titel
    a
    b
    c
    d
    e
    g
    Term
    Betydelse
    Not.
    kod
    citat
    ");
}
