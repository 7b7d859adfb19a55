//! The accessible name: what assistive technology calls an element.
//! Accessible Name and Description Computation 1.2 (<https://www.w3.org/TR/accname-1.2/>) with what
//! the HTML and SVG mappings add. Letters of the steps are those of the specification.

use super::aria::{NAMED_BY_CONTENT, Role};
use super::page::Page;
use crate::check::html::{Attribute, Element, Namespace, NodeId};

/// How deep content is followed: deeper than any page that people write.
const DEEPEST: usize = 200;

/// The accessible name of an element, without white space around it.
pub fn name(page: &Page<'_>, id: NodeId) -> String {
    let mut namer = Namer { page, path: Vec::new(), in_reference: false, name: String::new() };
    namer.name(id, Way::Itself, false);
    namer.name.trim().to_owned()
}

/// Whether an element has a name.
pub fn has_name(page: &Page<'_>, id: NodeId) -> bool {
    let tree = page.tree;
    // Words that stand in it directly are a name, whatever else may be one.
    let has_words = || tree.children(id).any(|child| !tree.text(child).trim_ascii().is_empty() && !tree.text(child).trim().is_empty());
    page.role(id).has(NAMED_BY_CONTENT) && !holds_no_name(tree.html(id)) && has_words() || !name(page, id).is_empty()
}

/// How the computation came to an element.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// It is the one to be named.
    Itself,
    /// `aria-labelledby` names it.
    Reference,
    /// It stands in something whose content is the name, or is a label.
    Content,
}

struct Namer<'p, 't> {
    page: &'p Page<'t>,
    /// The elements that are being named, the outermost first.
    path: Vec<NodeId>,
    /// Inside something that `aria-labelledby` named: no more names of others are followed.
    in_reference: bool,
    name: String,
}

impl Namer<'_, '_> {
    /// Adds the name of an element. `shows_hidden` says that it stands in something hidden that was
    /// named on purpose.
    fn name(&mut self, id: NodeId, way: Way, shows_hidden: bool) {
        // A: what is hidden has no name, unless it is referred to.
        let is_hidden = self.page.is_hidden(id);
        if is_hidden && !shows_hidden && way != Way::Reference && way != Way::Itself {
            return;
        }
        if self.path.len() > DEEPEST || self.path.contains(&id) {
            return;
        }
        let shows_hidden = shows_hidden || way == Way::Reference && is_hidden;
        self.path.push(id);
        let before = self.name.len();
        self.steps(id, way, shows_hidden, before);
        self.path.pop();
    }

    fn steps(&mut self, id: NodeId, way: Way, shows_hidden: bool, before: usize) {
        let tree = self.page.tree;
        // B: names of others, which are not followed twice.
        if !self.in_reference && tree.has(id, Attribute::AriaLabelledBy) {
            self.in_reference = true;
            for other in self.page.named_by(id, Attribute::AriaLabelledBy) {
                self.space();
                if other == id {
                    self.own(id, Way::Reference, shows_hidden);
                } else {
                    let path = std::mem::take(&mut self.path);
                    self.name(other, Way::Reference, shows_hidden);
                    self.path = path;
                }
            }
            self.in_reference = false;
            if self.has_since(before) {
                return;
            }
            self.name.truncate(before);
        }
        self.own(id, way, shows_hidden);
    }

    /// C to I: the name from the element itself.
    fn own(&mut self, id: NodeId, way: Way, shows_hidden: bool) {
        let tree = self.page.tree;
        let before = self.name.len();
        // C: a control inside a label is its value.
        if way == Way::Content && self.value(id) {
            return;
        }
        // D
        if let Some(label) = tree.get(id, Attribute::AriaLabel).filter(|label| !label.trim().is_empty()) {
            return self.name.push_str(label);
        }
        let role = self.page.role(id);
        // E
        if !role.is_presentational() {
            self.native(id);
            if self.has_since(before) {
                return;
            }
        }
        // F
        let by_content = role.has(NAMED_BY_CONTENT) || way != Way::Itself || tree.html(id) == Element::Summary;
        let is_picture = tree.namespace(id) == Namespace::Svg && (way == Way::Itself || role == Role::Image);
        if by_content && !holds_no_name(tree.html(id)) && !is_picture {
            self.content(id, shows_hidden);
            if self.has_since(before) {
                return;
            }
        }
        // I
        let title = tree.get(id, Attribute::Title).filter(|title| !title.trim().is_empty() && !role.is_presentational());
        let is_field = matches!(tree.html(id), Element::Input | Element::Textarea);
        let placeholder = || tree.get(id, Attribute::Placeholder).filter(|_| is_field);
        self.name.push_str(title.or_else(placeholder).unwrap_or_default());
    }

    fn content(&mut self, id: NodeId, shows_hidden: bool) {
        let tree = self.page.tree;
        let is_svg = tree.namespace(id) == Namespace::Svg;
        for child in self.page.belongings(id) {
            if !tree.is_element(child) {
                if !is_svg || matches!(tree.element(id), Element::Text | Element::Other) {
                    self.name.push_str(tree.text(child));
                }
                continue;
            }
            if is_svg && matches!(tree.element(child), Element::Title | Element::Description | Element::Style) {
                continue;
            }
            let is_inline = is_inline(tree.html(child));
            if !is_inline {
                self.space();
            }
            self.name(child, Way::Content, shows_hidden);
            if !is_inline {
                self.space();
            }
        }
    }

    /// The value of a control, if the element is one that has a value.
    fn value(&mut self, id: NodeId) -> bool {
        let tree = self.page.tree;
        match self.page.role(id) {
            Role::TextBox | Role::SearchBox if tree.html(id) == Element::Input => {
                self.name.push_str(tree.get(id, Attribute::Value).unwrap_or_default());
            }
            Role::TextBox | Role::SearchBox => self.content(id, false),
            Role::Combobox | Role::ListBox => {
                let options: Vec<NodeId> = tree.descendants(id).filter(|option| self.page.role(*option) == Role::Option).collect();
                let is_chosen = |option: &&NodeId| {
                    tree.has(**option, Attribute::Selected) || tree.get(**option, Attribute::AriaSelected) == Some("true")
                };
                let chosen = options.iter().find(is_chosen).or_else(|| options.first().filter(|_| tree.html(id) == Element::Select));
                match chosen {
                    Some(option) => self.content(*option, false),
                    None => self.name.push_str(tree.get(id, Attribute::Value).unwrap_or_default()),
                }
            }
            Role::Slider | Role::SpinButton | Role::ScrollBar | Role::ProgressBar | Role::Meter => {
                let values = [Attribute::AriaValueText, Attribute::AriaValueNow, Attribute::Value];
                let value = values.into_iter().find_map(|attribute| tree.get(id, attribute));
                self.name.push_str(value.unwrap_or_default());
            }
            _ => return false,
        }
        true
    }

    /// What HTML and SVG name an element by.
    fn native(&mut self, id: NodeId) {
        let tree = self.page.tree;
        let get = |attribute| tree.get(id, attribute);
        let child = |element| tree.children(id).find(|child| tree.element(*child) == element && tree.is_element(*child));
        if tree.namespace(id) == Namespace::Svg {
            if let Some(title) = child(Element::Title) {
                let words: String = tree.descendants(title).map(|text| tree.text(text)).collect();
                self.name.push_str(&words);
            }
            return;
        }
        match tree.html(id) {
            Element::Image | Element::Area => self.name.push_str(get(Attribute::Alternative).unwrap_or_default()),
            Element::Input => self.input(id),
            Element::Button | Element::Select | Element::Textarea | Element::Meter | Element::Progress | Element::Output => self.labels(id),
            Element::FieldSet => self.part(child(Element::Legend)),
            Element::Table => self.part(child(Element::Caption)),
            Element::Figure => self.part(child(Element::FigureCaption)),
            Element::Option | Element::OptionGroup => self.name.push_str(get(Attribute::Label).unwrap_or_default()),
            _ => {}
        }
    }

    fn input(&mut self, id: NodeId) {
        let tree = self.page.tree;
        let before = self.name.len();
        self.labels(id);
        if self.has_since(before) {
            return;
        }
        let kind = tree.get(id, Attribute::Type).unwrap_or_default().to_ascii_lowercase();
        let value = tree.get(id, Attribute::Value);
        match kind.as_str() {
            "image" => self.name.push_str(tree.get(id, Attribute::Alternative).unwrap_or_default()),
            "button" => self.name.push_str(value.unwrap_or_default()),
            // Browsers have words of their own for these.
            "submit" | "reset" => self.name.push_str(value.unwrap_or(&kind)),
            _ => {}
        }
    }

    fn labels(&mut self, id: NodeId) {
        let labels: Vec<NodeId> = self.page.labels(id).filter(|label| !self.path.contains(label)).collect();
        for label in labels {
            self.space();
            self.name(label, Way::Content, false);
        }
    }

    fn part(&mut self, part: Option<NodeId>) {
        if let Some(part) = part {
            self.name(part, Way::Content, false);
        }
    }

    fn space(&mut self) {
        if !self.name.is_empty() && !self.name.ends_with(' ') {
            self.name.push(' ');
        }
    }

    fn has_since(&self, before: usize) -> bool {
        !self.name[before..].trim().is_empty()
    }
}

/// Elements whose content is no words of theirs.
fn holds_no_name(element: Element) -> bool {
    matches!(
        element,
        Element::Iframe | Element::Object | Element::Audio | Element::Video | Element::Canvas | Element::Select | Element::Textarea
    )
}

/// Whether words before and after it are written together.
pub fn is_inline(element: Element) -> bool {
    matches!(
        element,
        Element::Abbreviation
            | Element::Anchor
            | Element::Bold
            | Element::Bdi
            | Element::Bdo
            | Element::Big
            | Element::Code
            | Element::Data
            | Element::Definition
            | Element::Emphasis
            | Element::Italic
            | Element::Mark
            | Element::Quote
            | Element::Sample
            | Element::Small
            | Element::Span
            | Element::Strike
            | Element::Strong
            | Element::Struck
            | Element::Subscript
            | Element::Superscript
            | Element::Time
            | Element::Underlined
            | Element::Variable
            | Element::BreakOpportunity
            | Element::Deleted
            | Element::Inserted
            | Element::Other
    )
}
