//! What a build tells of the ACT rules: every failure is a finding of one of our rules, named for
//! communicators. What another rule of the auditor tells already is not told twice.

use super::act::{ActRule, RULES as ACT, Verdict, glance};
use super::page::Page;
use crate::check::html::Tree;
use crate::diag::{Diagnostics, Rule, rule};

/// Something that people operate has no name.
static NAMELESS_CONTROL: Rule = rule!("nameless-control", Error, "told/nameless_control");
/// An image has no name and is not marked as decoration.
static NAMELESS_IMAGE: Rule = rule!("nameless-image", Error, "told/nameless_image");
/// A heading of a finished page has no words.
static NAMELESS_HEADING: Rule = rule!("nameless-heading", Error, "told/nameless_heading");
/// A role or an attribute of WAI-ARIA is not as it should be.
static WRONG_ARIA: Rule = rule!("wrong-aria", Error, "told/wrong_aria");
/// The tab key comes to something that is hidden, or not to something that is there.
static HIDDEN_FOCUS: Rule = rule!("hidden-focus", Error, "told/hidden_focus");
/// A header of a table heads nothing, or a cell names a header that is none.
static BROKEN_TABLE: Rule = rule!("broken-table", Error, "told/broken_table");
/// What is seen of a control is not in its name.
static UNSPOKEN_LABEL: Rule = rule!("unspoken-label", Error, "told/unspoken_label");
/// A field says in a wrong way what it asks for.
static WRONG_AUTOCOMPLETE: Rule = rule!("wrong-autocomplete", Error, "told/wrong_autocomplete");
/// A part of a page is in a language that there is not.
static UNKNOWN_LANGUAGE: Rule = rule!("unknown-language", Error, "told/unknown_language");
/// A page loads again by itself.
static RESTLESS_PAGE: Rule = rule!("restless-page", Error, "told/restless_page");
/// A page cannot be enlarged.
static LOCKED_ZOOM: Rule = rule!("locked-zoom", Error, "told/locked_zoom");

/// Links with the same words, side by side, that lead to different pages.
static AMBIGUOUS_LINK: Rule = rule!("ambiguous-link", Error, "told/ambiguous_link");

/// Everything that is told here.
pub static RULES: &[&Rule] = &[
    &NAMELESS_CONTROL,
    &NAMELESS_IMAGE,
    &NAMELESS_HEADING,
    &WRONG_ARIA,
    &HIDDEN_FOCUS,
    &BROKEN_TABLE,
    &UNSPOKEN_LABEL,
    &WRONG_AUTOCOMPLETE,
    &UNKNOWN_LANGUAGE,
    &RESTLESS_PAGE,
    &LOCKED_ZOOM,
    &AMBIGUOUS_LINK,
];

/// Which of our rules tells what an ACT rule finds. The title and the language of a page are told
/// by `missing-title` and `missing-language`, which know what they are to be; styles that hold the
/// space between letters, words and lines by `foreign-request`, which refuses every `style` attribute.
fn told_by(act: &ActRule) -> Option<&'static Rule> {
    Some(match act.id {
        "97a4e1" | "c487ae" | "e086e5" | "m6b1q3" | "2t702h" | "59796f" | "cae760" => &NAMELESS_CONTROL,
        "23a2a8" | "7d6734" | "8fc3b6" => &NAMELESS_IMAGE,
        "ffd0e9" => &NAMELESS_HEADING,
        "5f99a7" | "kb1m8s" | "6a7281" | "5c01ea" | "674b10" | "4e8ab6" | "46ca7f" | "ff89c9" | "bc4a75" => &WRONG_ARIA,
        "6cfa84" | "307n5z" | "akn7bn" => &HIDDEN_FOCUS,
        "a25f45" | "d0f69e" => &BROKEN_TABLE,
        "2ee8b8" => &UNSPOKEN_LABEL,
        "73f2c2" => &WRONG_AUTOCOMPLETE,
        "de46e4" => &UNKNOWN_LANGUAGE,
        "bc659a" | "bisz58" => &RESTLESS_PAGE,
        "b4f0c3" => &LOCKED_ZOOM,
        "fd3a94" => &AMBIGUOUS_LINK,
        _ => return None,
    })
}

/// Whether nothing that was found on a page was told here.
pub fn is_accessible(findings: &Diagnostics) -> bool {
    findings.iter().all(|finding| !RULES.contains(&finding.rule))
}

/// A failure on a page of ours.
pub struct Fault {
    /// The rule that tells it.
    pub rule: &'static Rule,
    /// The ACT rule that found it.
    pub act: &'static ActRule,
    /// Byte offset of the element's tag.
    pub at: usize,
}

/// Whether a verdict is a failure on a page of ours: we know that each of our addresses is another
/// page, which ACT leaves open.
fn is_fault(act: &ActRule, verdict: Verdict) -> bool {
    verdict == Verdict::Failed || verdict == Verdict::CantTell && act.id == "fd3a94"
}

/// Every failure on a page; of several that one of our rules tells of one element, the first.
pub fn faults(tree: &Tree) -> Vec<Fault> {
    let page = Page::new(tree);
    let mut faults: Vec<Fault> = Vec::new();
    for id in tree.all().filter(|id| tree.is_element(*id)) {
        let seen = glance(&page, id);
        if seen == 0 {
            continue;
        }
        for act in ACT.iter().filter(|act| act.when & seen != 0) {
            if !is_fault(act, (act.ask)(&page, id)) {
                continue;
            }
            let Some(rule) = told_by(act) else { continue };
            let at = tree.at(id);
            if !faults.iter().any(|fault| fault.at == at && fault.rule == rule) {
                faults.push(Fault { rule, act, at });
            }
        }
    }
    faults
}
