//! The accessibility statement.

use serde::Serialize;

use super::{LinkView, TextView};

/// The accessibility statement of the site, in one locale.
#[derive(Clone, Debug, Serialize)]
pub struct StatementView {
    /// Who answers for the site, how far it keeps the law, who assessed it and when: one sentence
    /// each.
    pub sentences: Vec<TextView>,
    /// What falls short, by why it is on the list.
    pub issues: Vec<IssueListView>,
    /// Where people say what does not work.
    pub form_href: Option<String>,
    /// Who sees that the law is kept.
    pub authority: TextView,
    /// Where people complain to it.
    pub complaints: LinkView,
}

/// Known issues of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct IssueListView {
    /// Id of the heading.
    pub id: String,
    /// Heading.
    pub heading: TextView,
    /// The issues.
    pub issues: Vec<IssueView>,
}

/// Something that falls short.
#[derive(Clone, Debug, Serialize)]
pub struct IssueView {
    /// What.
    pub text: TextView,
    /// Whom it concerns, which criteria it does not meet, when it is to be mended: one line each.
    pub lines: Vec<TextView>,
}
