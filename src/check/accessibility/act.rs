//! The ACT rules that static HTML decides: which there are, what each asks, and which criteria it
//! tells of. Published by the W3C at <https://www.w3.org/WAI/standards-guidelines/act/rules/>.

use super::page::Page;
use super::rules::{aria, control, document, focus, image, label, language, ownership, table};
use crate::check::html::NodeId;

/// What a rule finds of one element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The rule does not ask about it.
    Inapplicable,
    /// It is as it should be.
    Passed,
    /// It is not.
    Failed,
    /// The page alone does not say: a script may make it right.
    CantTell,
}

impl Verdict {
    /// As the ACT format and EARL call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Inapplicable => "inapplicable",
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::CantTell => "cantTell",
        }
    }
}

impl From<bool> for Verdict {
    /// What holds has passed.
    fn from(holds: bool) -> Self {
        if holds { Self::Passed } else { Self::Failed }
    }
}

/// One rule.
pub struct ActRule {
    /// Its identifier, which is also the end of its address.
    pub id: &'static str,
    /// WCAG 2.2 criteria that are not met where it fails, or are likely not to be.
    pub criteria: &'static [&'static str],
    /// Asks the rule about one element.
    pub ask: fn(&Page<'_>, NodeId) -> Verdict,
}

impl ActRule {
    /// Where the rule is published.
    pub fn address(&self) -> String {
        format!("https://www.w3.org/WAI/standards-guidelines/act/rules/{}/", self.id)
    }

    /// Clauses of EN 301 549 V3.2.1: those for web pages (chapter 9) bear the criterion's number.
    pub fn clauses(&self) -> impl Iterator<Item = String> {
        self.criteria.iter().map(|criterion| format!("9.{criterion}"))
    }
}

/// What makes something of HTML or WAI-ARIA known to programs.
const EXPOSED: &[&str] = &["1.3.1", "4.1.2"];
const NAMED: &[&str] = &["4.1.2"];
const RELATED: &[&str] = &["1.3.1"];
const DEPICTED: &[&str] = &["1.1.1"];

/// All rules, in the order of their identifiers in the requirement.
pub static RULES: [ActRule; 34] = [
    ActRule { id: "5f99a7", criteria: EXPOSED, ask: aria::attributes_are_defined },
    ActRule { id: "kb1m8s", criteria: EXPOSED, ask: aria::attributes_are_not_prohibited },
    ActRule { id: "ff89c9", criteria: RELATED, ask: ownership::stands_in_its_context },
    ActRule { id: "bc4a75", criteria: RELATED, ask: ownership::owns_only_what_it_may },
    ActRule { id: "6a7281", criteria: EXPOSED, ask: aria::values_are_valid },
    ActRule { id: "5c01ea", criteria: EXPOSED, ask: aria::attributes_are_permitted },
    ActRule { id: "73f2c2", criteria: &["1.3.5"], ask: control::autocomplete_is_valid },
    ActRule { id: "97a4e1", criteria: NAMED, ask: control::button_has_a_name },
    ActRule { id: "46ca7f", criteria: DEPICTED, ask: image::decoration_is_not_told },
    ActRule { id: "6cfa84", criteria: NAMED, ask: focus::nothing_untold_is_focused },
    ActRule { id: "de46e4", criteria: &["3.1.2"], ask: language::part_is_known },
    ActRule { id: "307n5z", criteria: NAMED, ask: focus::nothing_presentational_is_focused },
    ActRule { id: "4e8ab6", criteria: EXPOSED, ask: aria::required_attributes_are_there },
    ActRule { id: "e086e5", criteria: NAMED, ask: control::field_has_a_name },
    ActRule { id: "bf051a", criteria: &["3.1.1"], ask: language::page_is_known },
    ActRule { id: "b5c3f8", criteria: &["3.1.1"], ask: language::page_says_its_language },
    ActRule { id: "2779a5", criteria: &["2.4.2"], ask: document::page_has_a_title },
    ActRule { id: "a25f45", criteria: RELATED, ask: table::headers_are_cells_of_the_table },
    ActRule { id: "ffd0e9", criteria: RELATED, ask: control::heading_has_a_name },
    ActRule { id: "cae760", criteria: NAMED, ask: control::frame_has_a_name },
    ActRule { id: "akn7bn", criteria: &["2.1.1"], ask: focus::frame_is_in_the_tab_order },
    ActRule { id: "59796f", criteria: &["1.1.1", "4.1.2"], ask: control::image_button_has_a_name },
    ActRule { id: "23a2a8", criteria: DEPICTED, ask: image::image_has_a_name },
    ActRule { id: "c487ae", criteria: &["2.4.4", "4.1.2"], ask: control::link_has_a_name },
    ActRule { id: "m6b1q3", criteria: NAMED, ask: control::menu_item_has_a_name },
    ActRule { id: "bc659a", criteria: &["2.2.1"], ask: document::refresh_is_at_once_or_late },
    ActRule { id: "bisz58", criteria: &["2.2.1"], ask: document::refresh_is_at_once },
    ActRule { id: "b4f0c3", criteria: &["1.4.4"], ask: document::page_can_be_enlarged },
    ActRule { id: "8fc3b6", criteria: DEPICTED, ask: image::object_has_a_name },
    ActRule { id: "674b10", criteria: EXPOSED, ask: aria::role_is_valid },
    ActRule { id: "7d6734", criteria: DEPICTED, ask: image::drawing_has_a_name },
    ActRule { id: "2t702h", criteria: NAMED, ask: control::summary_has_a_name },
    ActRule { id: "d0f69e", criteria: RELATED, ask: table::header_has_cells },
    ActRule { id: "2ee8b8", criteria: &["2.5.3"], ask: label::label_is_in_the_name },
];
