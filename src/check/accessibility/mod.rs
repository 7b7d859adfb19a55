//! The auditor of accessibility: asks the ACT rules of the W3C about every element of a page that
//! is finished, ours or anybody's. It needs no site: [`audit`] reads any HTML.
//!
//! Absent on purpose: guesses. Where the page alone does not decide, the outcome is `cantTell`.

mod act;
mod aria;
mod language;
mod name;
mod page;
mod rules;
mod sheet;
mod state;
mod told;

pub use act::{ActRule, RULES, Verdict};
pub use page::Page;
pub use told::is_accessible;
pub(super) use told::{Fault, RULES as TOLD, faults};

use super::html::{Attribute, Builder, Element, Kind, NodeId, Tree, read};

/// What one rule finds at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The rule, as an index into [`RULES`].
    pub rule: usize,
    /// What it found.
    pub verdict: Verdict,
    /// Where: a way for style sheets to name the element. Empty where the rule does not apply.
    pub selector: String,
    /// Byte offset of the element's tag.
    pub at: usize,
}

/// Asks every rule about everything in a file. A rule that nothing in it concerns has one outcome,
/// `inapplicable`. Files whose name ends in `.svg` or `.xml` are read as XML.
pub fn audit(path: &str, text: &str) -> Vec<Outcome> {
    let kind = if path.ends_with(".svg") || path.ends_with(".xml") { Kind::Xml } else { Kind::Html };
    let mut builder = Builder::new(kind, text.len());
    read(text, &mut builder);
    let tree = builder.finish();
    let page = Page::new(&tree);
    let mut outcomes = Vec::new();
    for (rule, asked) in RULES.iter().enumerate() {
        let before = outcomes.len();
        for id in tree.all().filter(|id| tree.is_element(*id) && act::glance(&page, *id) & asked.when != 0) {
            let verdict = (asked.ask)(&page, id);
            if verdict != Verdict::Inapplicable {
                outcomes.push(Outcome { rule, verdict, selector: selector(&page, id), at: tree.at(id) });
            }
        }
        if outcomes.len() == before {
            outcomes.push(Outcome { rule, verdict: Verdict::Inapplicable, selector: String::new(), at: 0 });
        }
        outcomes[before..].sort_by_key(|outcome| outcome.at);
    }
    outcomes
}

/// A short way for style sheets to name an element: from the nearest id that only it has.
fn selector(page: &Page<'_>, id: NodeId) -> String {
    let tree = page.tree;
    let mut steps = Vec::new();
    for one in std::iter::once(id).chain(tree.ancestors(id)) {
        let own = tree.get(one, Attribute::Id).filter(|name| page.by_id(name) == Some(one) && is_plain(name));
        if let Some(name) = own {
            steps.push(format!("#{name}"));
            break;
        }
        steps.push(step(tree, one));
    }
    steps.reverse();
    steps.join(" > ")
}

fn is_plain(name: &str) -> bool {
    name.starts_with(|first: char| first.is_alphabetic()) && name.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, '-' | '_'))
}

fn step(tree: &Tree, id: NodeId) -> String {
    let name = tree.name(id);
    if matches!(tree.html(id), Element::Html | Element::Body | Element::Head) {
        return name.to_owned();
    }
    let siblings = tree.parent(id).into_iter().flat_map(|parent| tree.children(parent));
    let alike: Vec<NodeId> = siblings.filter(|one| tree.is_element(*one) && tree.name(*one) == name).collect();
    match alike.iter().position(|one| *one == id) {
        Some(at) if alike.len() > 1 => format!("{name}:nth-of-type({})", at + 1),
        _ => name.to_owned(),
    }
}
