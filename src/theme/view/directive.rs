//! What the blocks of prose are given: one type per template under `directives/`. `callout`,
//! `steps` and `examples` are given nothing but their body.

use serde::Serialize;

use super::{ActivityView, CardView, ContactView, RightView, TextView};

/// `callout`, `steps`, `examples`: nothing but their body.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct NoBlock {}

/// `more`: text that few need, with its body.
#[derive(Clone, Debug, Serialize)]
pub struct MoreBlock {
    /// The question it answers.
    pub title: TextView,
}

/// `right`: one sentence about rights where it is needed.
#[derive(Clone, Debug, Serialize)]
pub struct RightBlock {
    /// The sentence.
    pub right: RightView,
}

/// `rights`: all of them.
#[derive(Clone, Debug, Serialize)]
pub struct RightsBlock {
    /// The sentences in order.
    pub rights: Vec<RightView>,
}

/// `languages`: those that the site is to be in, and has no text of yet.
#[derive(Clone, Debug, Serialize)]
pub struct LanguagesBlock {
    /// What holds for all of them.
    pub lead: TextView,
    /// For each, its name and where its readers find text meanwhile.
    pub languages: Vec<TextView>,
}

/// `contact`: another contact than the page's own.
#[derive(Clone, Debug, Serialize)]
pub struct ContactBlock {
    /// The contact, with headings of level 3.
    pub contact: ContactView,
}

/// `offers`: the base offer.
#[derive(Clone, Debug, Serialize)]
pub struct OffersBlock {
    /// Its items.
    pub offers: Vec<CardView>,
}

/// `activities`: coming activities.
#[derive(Clone, Debug, Serialize)]
pub struct ActivitiesBlock {
    /// In order of day.
    pub activities: Vec<ActivityView>,
    /// The calendar.
    pub calendar: Option<String>,
}

/// `term`: a term explained in place, after the paragraph of its first use.
#[derive(Clone, Debug, Serialize)]
pub struct ExplainedTerm {
    /// Id that links to the term lead to.
    pub id: String,
    /// The term.
    pub term: TextView,
    /// What it means.
    pub explanation: TextView,
}

/// `table`: what stands round a table, whose HTML is the body.
#[derive(Clone, Debug, Serialize)]
pub struct TableBlock {
    /// Id of the heading or caption that names it.
    pub labelled_by: Option<String>,
}
