//! Which of a page's own styles hold for an element: sheets in `style` elements with simple
//! selectors, and `style` attributes.
//!
//! A selector that is not understood holds for nothing: what it might hide counts as seen.

use crate::check::html::{Attribute, Element, NodeId, Style, Tree, sheet};

/// The styles of a page.
pub struct Sheet<'t> {
    /// In order of their weight.
    rules: Vec<Weighed<'t>>,
}

struct Weighed<'t> {
    selector: Vec<Step<'t>>,
    weight: (bool, u32),
    style: Style,
}

/// A part of a selector between spaces, and how it is tied to the one after it.
struct Step<'t> {
    element: Option<&'t str>,
    id: Option<&'t str>,
    classes: Vec<&'t str>,
    is_parent_of_next: bool,
}

impl<'t> Sheet<'t> {
    /// Gathers the sheets that stand in a page.
    pub fn of(tree: &'t Tree) -> Self {
        let mut rules = Vec::new();
        let sheets = tree.all().filter(|id| tree.element(*id) == Element::Style && tree.is_element(*id));
        let texts = sheets.flat_map(|id| tree.children(id)).map(|text| tree.text(text));
        for rule in texts.flat_map(sheet) {
            for selector in &rule.selectors {
                let Some(steps) = steps(selector) else { continue };
                let weight = steps.iter().map(Step::weight).sum();
                for (is_important, style) in [(false, rule.normal), (true, rule.important)] {
                    if style != Style::default() {
                        let selector = steps.iter().map(Step::again).collect();
                        rules.push(Weighed { selector, weight: (is_important, weight), style });
                    }
                }
            }
        }
        rules.sort_by_key(|rule: &Weighed<'_>| rule.weight);
        Self { rules }
    }

    /// What all styles together say of an element.
    pub fn style(&self, tree: &Tree, id: NodeId) -> Style {
        let mut style = Style::default();
        let own = tree.get(id, Attribute::Style);
        if self.rules.is_empty() && own.is_none() {
            return style;
        }
        let (important, normal): (Vec<_>, Vec<_>) =
            self.rules.iter().filter(|rule| holds(tree, id, &rule.selector)).partition(|rule| rule.weight.0);
        normal.iter().for_each(|rule| style.put(&rule.style));
        style.put(&Style::of(own.unwrap_or_default(), false));
        important.iter().for_each(|rule| style.put(&rule.style));
        style.put(&Style::of(own.unwrap_or_default(), true));
        style
    }
}

impl<'t> Step<'t> {
    fn weight(&self) -> u32 {
        u32::from(self.id.is_some()) * 10_000 + self.classes.len() as u32 * 100 + u32::from(self.element.is_some())
    }

    fn again(&self) -> Self {
        Self { element: self.element, id: self.id, classes: self.classes.clone(), is_parent_of_next: self.is_parent_of_next }
    }

    fn is(&self, tree: &Tree, id: NodeId) -> bool {
        let classes = || tree.get(id, Attribute::Class).unwrap_or_default();
        self.element.is_none_or(|name| tree.name(id).eq_ignore_ascii_case(name))
            && self.id.is_none_or(|wanted| tree.get(id, Attribute::Id) == Some(wanted))
            && self.classes.iter().all(|class| classes().split_ascii_whitespace().any(|known| known == *class))
    }
}

/// Reads a selector from tags, ids and classes, tied by spaces and `>`.
fn steps(selector: &str) -> Option<Vec<Step<'_>>> {
    let mut steps: Vec<Step<'_>> = Vec::new();
    for part in selector.split_inclusive('>').flat_map(|part| {
        let is_tied = part.ends_with('>');
        part.trim_end_matches('>').split_ascii_whitespace().map(Some).chain(is_tied.then_some(None))
    }) {
        match part {
            None => steps.last_mut()?.is_parent_of_next = true,
            Some(part) => steps.push(step(part)?),
        }
    }
    (!steps.is_empty()).then_some(steps)
}

fn step(part: &str) -> Option<Step<'_>> {
    let mut step = Step { element: None, id: None, classes: Vec::new(), is_parent_of_next: false };
    let mut rest = part;
    while !rest.is_empty() {
        let length = rest.char_indices().skip(1).find(|(_, sign)| matches!(sign, '.' | '#')).map_or(rest.len(), |(at, _)| at);
        let (one, after) = rest.split_at(length);
        let name = one.trim_start_matches(['.', '#']);
        let is_name = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_');
        if one != "*" && (name.is_empty() || !name.chars().all(is_name)) {
            return None;
        }
        match one.as_bytes()[0] {
            b'.' => step.classes.push(name),
            b'#' => step.id = Some(name),
            b'*' => {}
            _ => step.element = Some(name),
        }
        rest = after;
    }
    Some(step)
}

fn holds(tree: &Tree, id: NodeId, selector: &[Step<'_>]) -> bool {
    let Some((last, before)) = selector.split_last() else { return true };
    if !last.is(tree, id) {
        return false;
    }
    match before.last() {
        None => true,
        Some(step) if step.is_parent_of_next => tree.ancestors(id).take(1).any(|parent| holds(tree, parent, before)),
        Some(_) => tree.ancestors(id).any(|above| holds(tree, above, before)),
    }
}
