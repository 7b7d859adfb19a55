//! The rule about what people who speak to their computer say: what they see.

use super::super::act::Verdict;
use super::super::aria::{NAMED_BY_CONTENT, Role, WIDGET};
use super::super::name::{is_inline, name};
use super::super::page::Page;
use crate::check::html::{Attribute, NodeId};

/// Attributes that give a name other than what is seen.
const NAMES: u128 = Attribute::AriaLabel.bit() | Attribute::AriaLabelledBy.bit();

/// 2ee8b8: what is seen of a control stands in its name.
pub fn label_is_in_the_name(page: &Page<'_>, id: NodeId) -> Verdict {
    let role = page.role(id);
    let is_asked = role == Role::SearchBox || role.has(WIDGET) && role.has(NAMED_BY_CONTENT) || role.is_link();
    // Rows and cells of tables hold words that are not their label.
    let is_of_table = role.is_cell() && role != Role::GridCell || role == Role::Row;
    if page.tree.mask(id) & NAMES == 0 || !is_asked || is_of_table || !page.is_included(id) {
        return Verdict::Inapplicable;
    }
    let (seen, pictures) = seen_words(page, id);
    if seen.trim().is_empty() && !pictures {
        return Verdict::Inapplicable;
    }
    let seen = folded(&seen);
    // One sign alone is a picture made of a letter.
    if seen.chars().count() == 1 || !seen.chars().any(char::is_alphanumeric) {
        return Verdict::Passed;
    }
    folded(&name(page, id)).contains(&seen).into()
}

/// The words that are seen in an element, without letters that are drawn as pictures, and whether
/// there are such letters.
fn seen_words(page: &Page<'_>, id: NodeId) -> (String, bool) {
    let mut words = String::new();
    let mut pictures = false;
    for one in page.tree.descendants(id) {
        if page.tree.is_element(one) {
            if !is_inline(page.tree.html(one)) {
                words.push(' ');
            }
        } else if page.is_seen(one) {
            let text = page.tree.text(one);
            if page.is_icon(one) {
                pictures |= !text.trim().is_empty();
            } else {
                words.push_str(text);
            }
        }
    }
    (words, pictures)
}

/// Small letters, single spaces, and no signs that are pictures: arrows, stars, faces.
fn folded(text: &str) -> String {
    let without = |sign: &char| !matches!(u32::from(*sign), 0x2190..=0x21ff | 0x2300..=0x23ff | 0x25a0..=0x27bf | 0x2b00..=0x2bff | 0xfe00..=0xfe0f | 0xe000..=0xf8ff | 0x1f000..=0x1faff | 0x200b..=0x200f | 0xad);
    let text: String = text.chars().filter(without).flat_map(char::to_lowercase).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
