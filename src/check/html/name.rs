//! The elements and attributes that rules ask for, by name.
//!
//! A name is packed into one number, so that finding it among all names is a few comparisons.

/// A name as one number; longer names are nobody's.
const fn pack(name: &[u8]) -> u128 {
    let mut packed = 0;
    let mut at = 0;
    while at < name.len() && at < LONGEST {
        packed |= (name[at] as u128) << (8 * at);
        at += 1;
    }
    packed
}

/// Bytes of the longest name that can be packed.
const LONGEST: usize = 16;

macro_rules! elements {
    ($($name:literal $variant:ident)*) => {
        /// An element.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Element {
            /// `h1` to `h6`.
            Heading(u8),
            /// Old elements whose content is no markup: `xmp`, `noembed`, `noframes`, `plaintext`.
            Verbatim,
            /// Any other.
            Other,
            $($variant,)*
        }

        impl Element {
            /// The element with this name, in small letters.
            #[allow(non_upper_case_globals, reason = "patterns are called as the elements")]
            pub fn of(name: &[u8]) -> Self {
                $(const $variant: u128 = pack($name);)*
                const Xmp: u128 = pack(b"xmp");
                const NoEmbed: u128 = pack(b"noembed");
                const NoFrames: u128 = pack(b"noframes");
                const Plaintext: u128 = pack(b"plaintext");
                if let [b'h', level @ b'1'..=b'6'] = name {
                    return Self::Heading(level - b'0');
                }
                if name.len() > LONGEST {
                    return Self::Other;
                }
                match pack(name) {
                    $($variant => Self::$variant,)*
                    Xmp | NoEmbed | NoFrames | Plaintext => Self::Verbatim,
                    _ => Self::Other,
                }
            }
        }
    };
}

elements! {
    b"a" Anchor  b"abbr" Abbreviation  b"address" Address  b"applet" Applet  b"area" Area  b"article" Article  b"aside" Aside
    b"audio" Audio  b"b" Bold  b"base" Base  b"basefont" BaseFont  b"bdi" Bdi  b"bdo" Bdo  b"big" Big  b"blockquote" BlockQuote
    b"body" Body  b"br" Break  b"button" Button  b"canvas" Canvas  b"caption" Caption  b"center" Center  b"circle" Circle
    b"code" Code  b"col" Column  b"colgroup" ColumnGroup  b"data" Data  b"datalist" DataList  b"dd" Detail  b"del" Deleted
    b"desc" Description  b"details" Details  b"dfn" Definition  b"dialog" Dialog  b"dir" Directory  b"div" Division  b"dl" DescriptionList
    b"dt" Term  b"ellipse" Ellipse  b"em" Emphasis  b"embed" Embed  b"fieldset" FieldSet  b"figcaption" FigureCaption
    b"figure" Figure  b"footer" Footer  b"foreignobject" ForeignObject  b"form" Form  b"frame" Frame  b"frameset" FrameSet
    b"g" Graphics  b"head" Head  b"header" Header  b"hgroup" HeadingGroup  b"hr" Rule  b"html" Html  b"i" Italic  b"iframe" Iframe
    b"image" SvgImage  b"img" Image  b"input" Input  b"ins" Inserted  b"label" Label  b"legend" Legend  b"li" ListItem  b"line" Line
    b"link" Link  b"main" Main  b"map" Map  b"mark" Mark  b"marquee" Marquee  b"math" Math  b"menu" Menu  b"meta" Meta  b"meter" Meter
    b"nav" Navigation  b"noscript" NoScript  b"object" Object  b"ol" OrderedList  b"optgroup" OptionGroup  b"option" Option
    b"output" Output  b"p" Paragraph  b"param" Parameter  b"path" Path  b"picture" Picture  b"polygon" Polygon  b"pre" Preformatted
    b"progress" Progress  b"q" Quote  b"rect" Rectangle  b"rp" RubyParenthesis  b"rt" RubyText  b"ruby" Ruby  b"s" Struck
    b"samp" Sample  b"script" Script  b"search" Search  b"section" Section  b"select" Select  b"slot" Slot  b"small" Small
    b"source" Source  b"span" Span  b"strike" Strike  b"strong" Strong  b"style" Style  b"sub" Subscript  b"summary" Summary
    b"sup" Superscript  b"svg" Svg  b"symbol" Symbol  b"table" Table  b"tbody" TableBody  b"td" Cell  b"template" Template
    b"text" Text  b"textarea" Textarea  b"tfoot" TableFoot  b"th" HeaderCell  b"thead" TableHead  b"time" Time  b"title" Title
    b"tr" Row  b"track" Track  b"tt" Teletype  b"u" Underlined  b"ul" UnorderedList  b"use" Use  b"var" Variable  b"video" Video
    b"wbr" BreakOpportunity
}

macro_rules! attributes {
    (aria: $($aria_name:literal $aria:ident)* ; others: $($name:literal $variant:ident)*) => {
        /// An attribute. Those of WAI-ARIA come first.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Attribute {
            $($aria,)*
            AriaBrailleRoleDescription,
            /// Any other whose name begins with `aria-`; its name stands for its value.
            AriaUnknown,
            /// Any attribute that runs a script (`onclick`); its name stands for its value.
            Event,
            $($variant,)*
        }

        impl Attribute {
            /// Those that WAI-ARIA defines, with their names.
            #[cfg(test)]
            pub const ARIA: &[(Self, &str)] = &[
                $((Self::$aria, concat!("aria-", $aria_name)),)*
                (Self::AriaBrailleRoleDescription, "aria-brailleroledescription"),
            ];

            /// The attribute with this name, in small letters, if rules ask for it.
            #[allow(non_upper_case_globals, reason = "patterns are called as the attributes")]
            pub fn of(name: &[u8]) -> Option<Self> {
                $(const $aria: u128 = pack($aria_name.as_bytes());)*
                $(const $variant: u128 = pack($name.as_bytes());)*
                if let Some(rest) = name.strip_prefix(b"aria-") {
                    return Some(match rest {
                        b"brailleroledescription" => Self::AriaBrailleRoleDescription,
                        rest if rest.len() > LONGEST => Self::AriaUnknown,
                        rest => match pack(rest) {
                            $($aria => Self::$aria,)*
                            _ => Self::AriaUnknown,
                        },
                    });
                }
                if name == b"xlink:href" {
                    return Some(Self::Href);
                }
                if name.len() <= LONGEST {
                    match pack(name) {
                        $($variant => return Some(Self::$variant),)*
                        _ => {}
                    }
                }
                (name.len() > 2 && name.starts_with(b"on")).then_some(Self::Event)
            }
        }
    };
}

attributes! {
    aria:
    "activedescendant" AriaActiveDescendant  "atomic" AriaAtomic  "autocomplete" AriaAutocomplete  "braillelabel" AriaBrailleLabel
    "busy" AriaBusy  "checked" AriaChecked  "colcount" AriaColumnCount  "colindex" AriaColumnIndex
    "colindextext" AriaColumnIndexText  "colspan" AriaColumnSpan  "controls" AriaControls  "current" AriaCurrent
    "describedby" AriaDescribedBy  "description" AriaDescription  "details" AriaDetails  "disabled" AriaDisabled
    "dropeffect" AriaDropEffect  "errormessage" AriaErrorMessage  "expanded" AriaExpanded  "flowto" AriaFlowTo  "grabbed" AriaGrabbed
    "haspopup" AriaHasPopup  "hidden" AriaHidden  "invalid" AriaInvalid  "keyshortcuts" AriaKeyShortcuts  "label" AriaLabel
    "labelledby" AriaLabelledBy  "level" AriaLevel  "live" AriaLive  "modal" AriaModal  "multiline" AriaMultiline
    "multiselectable" AriaMultiselectable  "orientation" AriaOrientation  "owns" AriaOwns  "placeholder" AriaPlaceholder
    "posinset" AriaPositionInSet  "pressed" AriaPressed  "readonly" AriaReadOnly  "relevant" AriaRelevant  "required" AriaRequired
    "roledescription" AriaRoleDescription  "rowcount" AriaRowCount  "rowindex" AriaRowIndex  "rowindextext" AriaRowIndexText
    "rowspan" AriaRowSpan  "selected" AriaSelected  "setsize" AriaSetSize  "sort" AriaSort  "valuemax" AriaValueMax
    "valuemin" AriaValueMin  "valuenow" AriaValueNow  "valuetext" AriaValueText ;
    others:
    "action" Action  "alt" Alternative  "autocomplete" Autocomplete  "background" Background  "class" Class  "colspan" ColumnSpan
    "content" Content  "contenteditable" ContentEditable  "controls" Controls  "data" Data  "dir" Dir  "disabled" Disabled  "for" For
    "formaction" FormAction  "headers" Headers  "height" Height  "hidden" Hidden  "href" Href  "http-equiv" HttpEquiv  "id" Id
    "imagesrcset" ImageSrcset  "inert" Inert  "label" Label  "lang" Lang  "list" List  "multiple" Multiple  "name" Name  "open" Open
    "ping" Ping  "placeholder" Placeholder  "popover" Popover  "poster" Poster  "property" Property  "rel" Rel  "role" Role
    "rowspan" RowSpan  "scope" Scope  "selected" Selected  "size" Size  "src" Src  "srcdoc" SrcDoc  "srcset" Srcset  "style" Style
    "tabindex" TabIndex  "title" Title  "type" Type  "value" Value  "width" Width
}

impl Attribute {
    /// A bit of its own.
    pub const fn bit(self) -> u128 {
        1 << self as u8
    }

    /// Bits of all that WAI-ARIA defines, and of all that are written as if it did.
    pub const ARIA_BITS: u128 = Self::AriaUnknown.bit() | (Self::AriaUnknown.bit() - 1);
}

#[cfg(test)]
mod tests {
    use super::{Attribute, Element};

    #[test]
    fn names_are_known() {
        assert_eq!(Element::of(b"h3"), Element::Heading(3));
        assert_eq!(Element::of(b"figcaption"), Element::FigureCaption);
        assert_eq!(Element::of(b"h7"), Element::Other);
        assert_eq!(Element::of(b"a-very-long-name-of-somebody"), Element::Other);
        assert_eq!(Attribute::of(b"aria-activedescendant"), Some(Attribute::AriaActiveDescendant));
        assert_eq!(Attribute::of(b"aria-brailleroledescription"), Some(Attribute::AriaBrailleRoleDescription));
        assert_eq!(Attribute::of(b"aria-labeledby"), Some(Attribute::AriaUnknown));
        assert_eq!(Attribute::of(b"onclick"), Some(Attribute::Event));
        assert_eq!(Attribute::of(b"data-x"), None);
    }

    #[test]
    fn every_attribute_of_aria_has_a_bit_of_its_own() {
        let mut bits = 0;
        for (attribute, name) in Attribute::ARIA {
            assert_eq!(Attribute::of(name.as_bytes()), Some(*attribute), "{name}");
            assert_eq!(bits & attribute.bit(), 0, "{name}");
            bits |= attribute.bit();
        }
        assert_eq!(bits | Attribute::AriaUnknown.bit(), Attribute::ARIA_BITS);
    }
}
