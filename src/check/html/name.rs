//! The elements and attributes that rules ask for, by name.

/// An element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Element {
    Anchor,
    Area,
    Base,
    Button,
    Form,
    /// `h1` to `h6`.
    Heading(u8),
    Html,
    Iframe,
    Image,
    Input,
    Label,
    Link,
    Main,
    Meta,
    Script,
    Select,
    Style,
    Summary,
    Svg,
    Textarea,
    Title,
    /// Old elements whose content is no markup: `xmp`, `noembed`, `noframes`, `plaintext`.
    Verbatim,
    Other,
}

impl Element {
    /// The element with this name, in small letters.
    pub fn of(name: &[u8]) -> Self {
        match name.len() {
            1 if name == b"a" => Self::Anchor,
            2 => match name {
                [b'h', level @ b'1'..=b'6'] => Self::Heading(level - b'0'),
                _ => Self::Other,
            },
            3 => match name {
                b"svg" => Self::Svg,
                b"img" => Self::Image,
                b"xmp" => Self::Verbatim,
                _ => Self::Other,
            },
            4 => match name {
                b"html" => Self::Html,
                b"main" => Self::Main,
                b"link" => Self::Link,
                b"meta" => Self::Meta,
                b"form" => Self::Form,
                b"base" => Self::Base,
                b"area" => Self::Area,
                _ => Self::Other,
            },
            5 => match name {
                b"label" => Self::Label,
                b"title" => Self::Title,
                b"input" => Self::Input,
                b"style" => Self::Style,
                _ => Self::Other,
            },
            6 => match name {
                b"button" => Self::Button,
                b"script" => Self::Script,
                b"select" => Self::Select,
                b"iframe" => Self::Iframe,
                _ => Self::Other,
            },
            7 => match name {
                b"summary" => Self::Summary,
                b"noembed" => Self::Verbatim,
                _ => Self::Other,
            },
            8 => match name {
                b"textarea" => Self::Textarea,
                b"noframes" => Self::Verbatim,
                _ => Self::Other,
            },
            9 if name == b"plaintext" => Self::Verbatim,
            _ => Self::Other,
        }
    }
}

/// An attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    Action,
    /// `alt`.
    Alternative,
    AriaDescribedBy,
    AriaLabelledBy,
    Background,
    Content,
    Data,
    Dir,
    /// Any attribute that runs a script (`onclick`); its name stands for its value.
    Event,
    For,
    FormAction,
    Href,
    HttpEquiv,
    Id,
    ImageSrcset,
    Lang,
    Name,
    Ping,
    Poster,
    Property,
    Rel,
    Src,
    Srcset,
    Style,
    Type,
}

impl Attribute {
    /// A bit of its own.
    pub(super) fn bit(self) -> u32 {
        1 << self as u32
    }

    /// The attribute with this name, in small letters, if rules ask for it.
    pub fn of(name: &[u8]) -> Option<Self> {
        let attribute = match name.len() {
            2 if name == b"id" => Self::Id,
            3 => match name {
                b"src" => Self::Src,
                b"rel" => Self::Rel,
                b"dir" => Self::Dir,
                b"for" => Self::For,
                b"alt" => Self::Alternative,
                _ => return None,
            },
            4 => match name {
                b"href" => Self::Href,
                b"lang" => Self::Lang,
                b"type" => Self::Type,
                b"name" => Self::Name,
                b"data" => Self::Data,
                b"ping" => Self::Ping,
                _ => return Self::event(name),
            },
            5 if name == b"style" => Self::Style,
            6 => match name {
                b"srcset" => Self::Srcset,
                b"action" => Self::Action,
                b"poster" => Self::Poster,
                _ => return Self::event(name),
            },
            7 if name == b"content" => Self::Content,
            8 if name == b"property" => Self::Property,
            10 => match name {
                b"xlink:href" => Self::Href,
                b"formaction" => Self::FormAction,
                b"http-equiv" => Self::HttpEquiv,
                b"background" => Self::Background,
                _ => return Self::event(name),
            },
            11 if name == b"imagesrcset" => Self::ImageSrcset,
            15 if name == b"aria-labelledby" => Self::AriaLabelledBy,
            16 if name == b"aria-describedby" => Self::AriaDescribedBy,
            _ => return Self::event(name),
        };
        Some(attribute)
    }

    fn event(name: &[u8]) -> Option<Self> {
        (name.len() > 2 && name.starts_with(b"on")).then_some(Self::Event)
    }
}
