//! Which elements are of which kind while a tree is made.
//! <https://html.spec.whatwg.org/multipage/parsing.html>

use super::Element;

/// Elements without content, and so without an end tag.
pub fn is_void(element: Element) -> bool {
    matches!(
        element,
        Element::Area
            | Element::Base
            | Element::BaseFont
            | Element::Break
            | Element::Column
            | Element::Embed
            | Element::Frame
            | Element::Rule
            | Element::Image
            | Element::Input
            | Element::Link
            | Element::Meta
            | Element::Parameter
            | Element::Source
            | Element::Track
            | Element::BreakOpportunity
    )
}

/// Elements that go into the head as long as the body has not begun.
pub fn belongs_in_head(element: Element) -> bool {
    matches!(
        element,
        Element::Title
            | Element::Meta
            | Element::Link
            | Element::Base
            | Element::Style
            | Element::Script
            | Element::NoScript
            | Element::Template
    )
}

/// Elements before which a paragraph ends by itself.
pub fn ends_paragraph(element: Element) -> bool {
    matches!(
        element,
        Element::Address
            | Element::Article
            | Element::Aside
            | Element::BlockQuote
            | Element::Center
            | Element::Details
            | Element::Dialog
            | Element::Directory
            | Element::Division
            | Element::DescriptionList
            | Element::FieldSet
            | Element::FigureCaption
            | Element::Figure
            | Element::Footer
            | Element::Form
            | Element::Header
            | Element::Heading(_)
            | Element::HeadingGroup
            | Element::Main
            | Element::Menu
            | Element::Navigation
            | Element::OrderedList
            | Element::Paragraph
            | Element::Preformatted
            | Element::Rule
            | Element::Search
            | Element::Section
            | Element::Summary
            | Element::Table
            | Element::UnorderedList
            | Element::Verbatim
    )
}

/// Parts of tables.
pub fn is_of_table(element: Element) -> bool {
    is_row_group(element)
        || matches!(element, Element::Caption | Element::Column | Element::ColumnGroup | Element::Row | Element::Cell | Element::HeaderCell)
}

/// Groups of rows.
pub fn is_row_group(element: Element) -> bool {
    matches!(element, Element::TableBody | Element::TableHead | Element::TableFoot)
}

/// Elements that an end tag of another element does not close on its way.
pub fn is_special(element: Element) -> bool {
    ends_paragraph(element)
        || is_of_table(element)
        || matches!(
            element,
            Element::Applet
                | Element::Body
                | Element::Button
                | Element::Detail
                | Element::Term
                | Element::Head
                | Element::Html
                | Element::Iframe
                | Element::ListItem
                | Element::Marquee
                | Element::NoScript
                | Element::Object
                | Element::Script
                | Element::Select
                | Element::Style
                | Element::Template
                | Element::Textarea
                | Element::Title
        )
}

/// Elements of HTML that end a drawing they stand in.
pub fn ends_drawing(element: Element) -> bool {
    ends_paragraph(element) && !matches!(element, Element::Article | Element::Search)
        || matches!(
            element,
            Element::Bold
                | Element::Big
                | Element::Body
                | Element::Break
                | Element::Code
                | Element::Detail
                | Element::Term
                | Element::Emphasis
                | Element::Embed
                | Element::Head
                | Element::Italic
                | Element::Image
                | Element::ListItem
                | Element::Meta
                | Element::Ruby
                | Element::Struck
                | Element::Small
                | Element::Span
                | Element::Strong
                | Element::Strike
                | Element::Subscript
                | Element::Superscript
                | Element::Teletype
                | Element::Underlined
                | Element::Variable
        )
}
