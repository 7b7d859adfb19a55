//! The ACT rules that static HTML decides: which there are, what each asks, and which criteria it
//! tells of. Published by the W3C at <https://www.w3.org/WAI/standards-guidelines/act/rules/>.

use super::aria::{CHILDREN_ARE_PRESENTATIONAL, Role, WIDGET};
use super::page::Page;
use super::rules::{aria, control, document, focus, image, label, language, link, ownership, spacing, table};
use crate::check::html::{Attribute, Element, NodeId};

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
    /// Of which elements it is worth asking, as bits of [`glance`].
    pub(super) when: u16,
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

/// It has an attribute of WAI-ARIA.
const ARIA: u16 = 1;
/// It is given a role.
const ROLE: u16 = 2;
/// It is a button, an item of a menu, a summary.
const CONTROL: u16 = 4;
/// It is a field of a form.
const FIELD: u16 = 8;
/// It is a link.
const LINK: u16 = 16;
/// It is a heading.
const HEADING: u16 = 32;
/// It is an image, a drawing or an object.
const IMAGE: u16 = 64;
/// It is a `meta`.
const META: u16 = 128;
/// It says its language.
const LANGUAGE: u16 = 256;
/// It is the root.
const ROOT: u16 = 512;
/// It is a cell of a table.
const CELL: u16 = 1024;
/// It is a frame.
const FRAME: u16 = 2048;
/// It has no parts for assistive technology.
const PART: u16 = 4096;
/// It has a style of its own.
const STYLED: u16 = 8192;

/// What is seen of an element at first sight: most rules ask about few elements.
pub(super) fn glance(page: &Page<'_>, id: NodeId) -> u16 {
    let mask = page.tree.mask(id);
    let by = |is: bool, bit: u16| if is { bit } else { 0 };
    let role = page.role(id);
    let of_element = match page.tree.html(id) {
        Element::Input | Element::Select | Element::Textarea => FIELD | CONTROL,
        Element::Image | Element::Object => IMAGE,
        Element::Summary => CONTROL,
        Element::Meta => META,
        Element::Html => ROOT,
        Element::Iframe => FRAME,
        Element::Cell | Element::HeaderCell => CELL,
        _ => 0,
    };
    let of_role = match role {
        Role::Generic | Role::Unmapped | Role::Paragraph => 0,
        Role::Button | Role::MenuItem => CONTROL,
        Role::Heading => HEADING,
        Role::Image | Role::ImageSynonym | Role::GraphicsDocument | Role::GraphicsSymbol => IMAGE,
        Role::ColumnHeader | Role::RowHeader => CELL,
        role if role.is_link() => LINK,
        role if role.has(WIDGET) => FIELD,
        _ => 0,
    };
    of_element
        | of_role
        | by(role.has(CHILDREN_ARE_PRESENTATIONAL), PART)
        | by(mask & Attribute::ARIA_BITS != 0, ARIA)
        | by(mask & Attribute::Role.bit() != 0, ROLE)
        | by(mask & Attribute::Lang.bit() != 0, LANGUAGE)
        | by(mask & Attribute::Style.bit() != 0, STYLED)
}

/// What makes something of HTML or WAI-ARIA known to programs.
const EXPOSED: &[&str] = &["1.3.1", "4.1.2"];
const NAMED: &[&str] = &["4.1.2"];
const RELATED: &[&str] = &["1.3.1"];
const DEPICTED: &[&str] = &["1.1.1"];

const SPACED: &[&str] = &["1.4.12"];

/// All rules: those that static HTML decides, in the order of their identifiers in the requirement,
/// then those that it decides in part.
pub static RULES: [ActRule; 38] = [
    ActRule { id: "5f99a7", when: ARIA, criteria: EXPOSED, ask: aria::attributes_are_defined },
    ActRule { id: "kb1m8s", when: ARIA, criteria: EXPOSED, ask: aria::attributes_are_not_prohibited },
    ActRule { id: "ff89c9", when: ROLE, criteria: RELATED, ask: ownership::stands_in_its_context },
    ActRule { id: "bc4a75", when: ROLE, criteria: RELATED, ask: ownership::owns_only_what_it_may },
    ActRule { id: "6a7281", when: ARIA, criteria: EXPOSED, ask: aria::values_are_valid },
    ActRule { id: "5c01ea", when: ARIA, criteria: EXPOSED, ask: aria::attributes_are_permitted },
    ActRule { id: "73f2c2", when: FIELD, criteria: &["1.3.5"], ask: control::autocomplete_is_valid },
    ActRule { id: "97a4e1", when: CONTROL, criteria: NAMED, ask: control::button_has_a_name },
    ActRule { id: "46ca7f", when: ROLE | IMAGE, criteria: DEPICTED, ask: image::decoration_is_not_told },
    ActRule { id: "6cfa84", when: ARIA, criteria: NAMED, ask: focus::nothing_untold_is_focused },
    ActRule { id: "de46e4", when: LANGUAGE, criteria: &["3.1.2"], ask: language::part_is_known },
    ActRule { id: "307n5z", when: CONTROL | IMAGE | PART, criteria: NAMED, ask: focus::nothing_presentational_is_focused },
    ActRule { id: "4e8ab6", when: ROLE, criteria: EXPOSED, ask: aria::required_attributes_are_there },
    ActRule { id: "e086e5", when: FIELD, criteria: NAMED, ask: control::field_has_a_name },
    ActRule { id: "bf051a", when: ROOT, criteria: &["3.1.1"], ask: language::page_is_known },
    ActRule { id: "b5c3f8", when: ROOT, criteria: &["3.1.1"], ask: language::page_says_its_language },
    ActRule { id: "2779a5", when: ROOT, criteria: &["2.4.2"], ask: document::page_has_a_title },
    ActRule { id: "a25f45", when: CELL, criteria: RELATED, ask: table::headers_are_cells_of_the_table },
    ActRule { id: "ffd0e9", when: HEADING, criteria: RELATED, ask: control::heading_has_a_name },
    ActRule { id: "cae760", when: FRAME, criteria: NAMED, ask: control::frame_has_a_name },
    ActRule { id: "akn7bn", when: FRAME, criteria: &["2.1.1"], ask: focus::frame_is_in_the_tab_order },
    ActRule { id: "59796f", when: CONTROL, criteria: &["1.1.1", "4.1.2"], ask: control::image_button_has_a_name },
    ActRule { id: "23a2a8", when: IMAGE, criteria: DEPICTED, ask: image::image_has_a_name },
    ActRule { id: "c487ae", when: LINK, criteria: &["2.4.4", "4.1.2"], ask: control::link_has_a_name },
    ActRule { id: "m6b1q3", when: CONTROL, criteria: NAMED, ask: control::menu_item_has_a_name },
    ActRule { id: "bc659a", when: META, criteria: &["2.2.1"], ask: document::refresh_is_at_once_or_late },
    ActRule { id: "bisz58", when: META, criteria: &["2.2.1"], ask: document::refresh_is_at_once },
    ActRule { id: "b4f0c3", when: META, criteria: &["1.4.4"], ask: document::page_can_be_enlarged },
    ActRule { id: "8fc3b6", when: IMAGE, criteria: DEPICTED, ask: image::object_has_a_name },
    ActRule { id: "674b10", when: ROLE, criteria: EXPOSED, ask: aria::role_is_valid },
    ActRule { id: "7d6734", when: IMAGE, criteria: DEPICTED, ask: image::drawing_has_a_name },
    ActRule { id: "2t702h", when: CONTROL, criteria: NAMED, ask: control::summary_has_a_name },
    ActRule { id: "d0f69e", when: CELL, criteria: RELATED, ask: table::header_has_cells },
    ActRule { id: "2ee8b8", when: ARIA, criteria: &["2.5.3"], ask: label::label_is_in_the_name },
    ActRule { id: "24afc2", when: STYLED, criteria: SPACED, ask: spacing::letters_have_space },
    ActRule { id: "9e45ec", when: STYLED, criteria: SPACED, ask: spacing::words_have_space },
    ActRule { id: "78fd32", when: STYLED, criteria: SPACED, ask: spacing::lines_have_space },
    ActRule { id: "fd3a94", when: LINK, criteria: &["2.4.4"], ask: link::same_name_leads_to_the_same },
];
