//! What elements of HTML and SVG are without a role attribute.
//! <https://www.w3.org/TR/html-aam-1.0/#html-element-role-mappings>,
//! <https://www.w3.org/TR/svg-aam-1.0/#mapping_role_table>

use super::Role;
use super::role::bits;
use crate::check::html::{Attribute, Element, Namespace, NodeId, Tree};

/// What an element's role depends on beside itself.
#[derive(Clone, Copy, Debug)]
pub struct Surroundings {
    /// It stands in an article, a section or the like.
    pub in_section: bool,
    /// What tells it: the role of the nearest thing around it that means something.
    pub around: Role,
    /// The role of the table it stands in.
    pub table: Role,
    /// The role of its parent.
    pub parent: Role,
}

/// The role that an element has by itself.
pub fn implicit(tree: &Tree, id: NodeId, surroundings: Surroundings) -> Role {
    match tree.namespace(id) {
        Namespace::Html => of_html(tree, id, surroundings),
        Namespace::Svg => match tree.element(id) {
            Element::Svg => Role::GraphicsDocument,
            Element::SvgImage => Role::Image,
            Element::Anchor if tree.has(id, Attribute::Href) => Role::Link,
            _ => Role::Unmapped,
        },
        Namespace::Other if tree.element(id) == Element::Math => Role::Math,
        Namespace::Other => Role::Unmapped,
    }
}

fn of_html(tree: &Tree, id: NodeId, surroundings: Surroundings) -> Role {
    let has = |attribute| tree.has(id, attribute);
    let is_named = || tree.mask(id) & NAMES != 0;
    match tree.element(id) {
        Element::Anchor | Element::Area => {
            if has(Attribute::Href) {
                Role::Link
            } else {
                Role::Generic
            }
        }
        Element::Address | Element::Details | Element::FieldSet | Element::OptionGroup | Element::HeadingGroup => Role::Group,
        Element::Article => Role::Article,
        Element::Aside => Role::Complementary,
        Element::BlockQuote => Role::Blockquote,
        Element::Button => Role::Button,
        Element::Caption => of_table(surroundings, Role::Caption),
        Element::Cell if matches!(surroundings.table, Role::Grid | Role::TreeGrid) => Role::GridCell,
        Element::Cell => of_table(surroundings, Role::Cell),
        Element::HeaderCell => of_table(surroundings, header(tree, id)),
        Element::Row => of_table(surroundings, Role::Row),
        Element::TableBody | Element::TableHead | Element::TableFoot => of_table(surroundings, Role::RowGroup),
        Element::Table => Role::Table,
        Element::Code => Role::Code,
        Element::DataList => Role::ListBox,
        Element::Detail => Role::Definition,
        Element::Term | Element::Definition => Role::Term,
        Element::Deleted | Element::Struck => Role::Deletion,
        Element::Dialog => Role::Dialog,
        Element::Emphasis => Role::Emphasis,
        Element::Figure => Role::Figure,
        Element::Form => Role::Form,
        Element::Footer => {
            if surroundings.in_section {
                Role::Generic
            } else {
                Role::ContentInfo
            }
        }
        Element::Header => {
            if surroundings.in_section {
                Role::Generic
            } else {
                Role::Banner
            }
        }
        Element::Heading(_) => Role::Heading,
        Element::Html => Role::Document,
        Element::Image => {
            if tree.get(id, Attribute::Alternative) == Some("") {
                Role::Presentation
            } else {
                Role::Image
            }
        }
        Element::Input => of_input(tree, id),
        Element::Inserted => Role::Insertion,
        Element::ListItem => match surroundings {
            Surroundings { parent, .. } if parent.is_presentational() => Role::None,
            Surroundings { around: Role::List | Role::Directory, .. } => Role::ListItem,
            _ => Role::Generic,
        },
        Element::UnorderedList | Element::OrderedList | Element::Menu | Element::Directory => Role::List,
        Element::Main => Role::Main,
        Element::Mark => Role::Mark,
        Element::Meter => Role::Meter,
        Element::Navigation => Role::Navigation,
        Element::Option => Role::Option,
        Element::Output => Role::Status,
        Element::Paragraph => Role::Paragraph,
        Element::Progress => Role::ProgressBar,
        Element::Rule => Role::Separator,
        Element::Search => Role::Search,
        Element::Section => {
            if is_named() {
                Role::Region
            } else {
                Role::Generic
            }
        }
        Element::Select => {
            let is_long = tree.get(id, Attribute::Size).and_then(|size| size.trim().parse().ok()).is_some_and(|size: u32| size > 1);
            if has(Attribute::Multiple) || is_long { Role::ListBox } else { Role::Combobox }
        }
        Element::Strong => Role::Strong,
        Element::Subscript => Role::Subscript,
        Element::Superscript => Role::Superscript,
        Element::Textarea => Role::TextBox,
        Element::Time => Role::Time,
        Element::Bold
        | Element::Bdi
        | Element::Bdo
        | Element::Big
        | Element::Body
        | Element::Data
        | Element::Division
        | Element::Italic
        | Element::Preformatted
        | Element::Quote
        | Element::Sample
        | Element::Small
        | Element::Span
        | Element::Teletype
        | Element::Underlined => Role::Generic,
        _ => Role::Unmapped,
    }
}

/// Attributes that name a section.
const NAMES: u128 = bits(&[Attribute::AriaLabel, Attribute::AriaLabelledBy, Attribute::Title]);

/// A part of a table that is one; of one that is only for looks, decoration.
fn of_table(surroundings: Surroundings, role: Role) -> Role {
    match surroundings.table {
        Role::Table | Role::Grid | Role::TreeGrid => role,
        table if table.is_presentational() => Role::None,
        _ => Role::Generic,
    }
}

/// A header without a scope heads its row if data follows it there, else its column.
fn header(tree: &Tree, id: NodeId) -> Role {
    match tree.get(id, Attribute::Scope).map(str::to_ascii_lowercase).as_deref() {
        Some("row" | "rowgroup") => return Role::RowHeader,
        Some("col" | "colgroup") => return Role::ColumnHeader,
        _ => {}
    }
    let row = tree.parent(id);
    let has_data = row.is_some_and(|row| tree.children(row).any(|cell| tree.html(cell) == Element::Cell));
    let is_first = row.and_then(|row| tree.children(row).find(|cell| tree.is_element(*cell))) == Some(id);
    if has_data && is_first { Role::RowHeader } else { Role::ColumnHeader }
}

fn of_input(tree: &Tree, id: NodeId) -> Role {
    let text = if tree.has(id, Attribute::List) { Role::Combobox } else { Role::TextBox };
    match tree.get(id, Attribute::Type).map(str::to_ascii_lowercase).as_deref().unwrap_or("text") {
        "button" | "image" | "reset" | "submit" => Role::Button,
        "checkbox" => Role::Checkbox,
        "number" => Role::SpinButton,
        "radio" => Role::Radio,
        "range" => Role::Slider,
        "search" if text == Role::TextBox => Role::SearchBox,
        "color" | "date" | "datetime-local" | "file" | "hidden" | "month" | "password" | "time" | "week" => Role::Unmapped,
        _ => text,
    }
}

/// Attributes that ARIA in HTML lets an element have although it has no role.
/// <https://www.w3.org/TR/html-aria/#docconformance>
pub fn permitted_by_element(tree: &Tree, id: NodeId) -> u128 {
    match tree.html(id) {
        Element::Audio | Element::Video => Role::Application.data().supported,
        Element::Input => Role::TextBox.data().supported | Role::SpinButton.data().supported | bits(&[Attribute::AriaExpanded]),
        _ => 0,
    }
}
