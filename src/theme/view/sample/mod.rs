//! Views that are filled in every part, and the same views with nothing but what they must have.
//! The shapes of the full ones say which names templates may use; both are rendered in tests.
//! Nothing of this reaches a site.

mod frame;
mod page;
mod part;

use super::{
    ActivitiesBlock, ContactBlock, ExplainedTerm, LanguagesBlock, MoreBlock, OffersBlock, PageView, RightBlock, RightsBlock, TableBlock,
    TextView,
};

/// Every kind of page with all its parts.
pub fn full() -> Vec<PageView> {
    page::full()
}

/// Every kind of page with no part that may be absent.
pub fn bare() -> Vec<PageView> {
    page::bare()
}

/// The blocks of prose by the name of their template, and what each is given.
pub fn blocks() -> Vec<(&'static str, tera::Value)> {
    let nothing = || tera::Value::from_serializable(&std::collections::BTreeMap::<&str, &str>::new());
    vec![
        ("activities", value(&ActivitiesBlock { activities: part::activities(), calendar: some("/sv/kalender/") })),
        ("callout", nothing()),
        ("contact", value(&ContactBlock { contact: part::contact("column") })),
        ("examples", nothing()),
        ("languages", value(&LanguagesBlock { lead: text("Texten är inte skriven än."), languages: vec![text("Meänkieli")] })),
        ("more", value(&MoreBlock { title: text("Vad gör en anhörigkonsulent?") })),
        ("offers", value(&OffersBlock { offers: part::offers() })),
        ("right", value(&RightBlock { right: part::rights().remove(0) })),
        ("rights", value(&RightsBlock { rights: part::rights() })),
        ("steps", nothing()),
        ("table", value(&TableBlock { labelled_by: some("avlosning") })),
        (
            "term",
            value(&ExplainedTerm {
                id: "ord-avlosning".to_owned(),
                term: text("avlösning"),
                explanation: text("Någon annan tar över en stund."),
            }),
        ),
    ]
}

fn value(block: &impl serde::Serialize) -> tera::Value {
    tera::Value::from_serializable(block)
}

fn text(html: &str) -> TextView {
    TextView::html(html)
}

fn some(words: &str) -> Option<String> {
    Some(words.to_owned())
}
