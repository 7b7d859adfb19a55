//! The table of roles.

use super::role::{CHILDREN_ARE_PRESENTATIONAL, NAME_IS_PROHIBITED, NAMED_BY_CONTENT, RoleData, WIDGET, bits};
use crate::check::html::Attribute::{
    AriaActiveDescendant, AriaAutocomplete, AriaChecked, AriaColumnCount, AriaColumnIndex, AriaColumnIndexText, AriaColumnSpan,
    AriaControls, AriaExpanded, AriaLevel, AriaModal, AriaMultiline, AriaMultiselectable, AriaOrientation, AriaPlaceholder,
    AriaPositionInSet, AriaPressed, AriaReadOnly, AriaRequired, AriaRowCount, AriaRowIndex, AriaRowIndexText, AriaRowSpan, AriaSelected,
    AriaSetSize, AriaSort, AriaValueMax, AriaValueMin, AriaValueNow, AriaValueText,
};

/// Attributes that stand together in many roles.
const CELL: u128 = bits(&[AriaColumnIndex, AriaColumnIndexText, AriaColumnSpan, AriaRowIndex, AriaRowIndexText, AriaRowSpan]);
const GRID_CELL: u128 = CELL | bits(&[AriaExpanded, AriaReadOnly, AriaRequired, AriaSelected]);
const VALUE: u128 = bits(&[AriaValueMax, AriaValueMin, AriaValueNow, AriaValueText]);
const TEXT: u128 = bits(&[AriaActiveDescendant, AriaAutocomplete, AriaMultiline, AriaPlaceholder, AriaReadOnly, AriaRequired]);
const SET: u128 = bits(&[AriaPositionInSet, AriaSetSize]);
const GRID: u128 = bits(&[AriaColumnCount, AriaRowCount, AriaActiveDescendant, AriaMultiselectable, AriaReadOnly]);

macro_rules! roles {
    ($($variant:ident $name:literal { $supported:expr; $($key:ident $value:expr;)* })*) => {
        /// A role.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Role {
            $($variant,)*
            /// An element of HTML or SVG that corresponds to no role.
            Unmapped,
            /// Something that is no element.
            Nothing,
        }

        /// Every role that can be written.
        pub static ALL: &[Role] = &[$(Role::$variant),*];

        /// What is said of each, in the order of [`Role`].
        pub static ROLES: &[RoleData] = &[
            $(RoleData { name: $name, supported: $supported, $($key: $value,)* ..PLAIN },)*
            PLAIN,
            PLAIN,
        ];
    };
}

/// A role of which nothing is said.
const PLAIN: RoleData = RoleData { name: "", supported: 0, required: 0, owned: &[], context: &[], flags: 0 };

/// What menus may own. A separator is of WAI-ARIA 1.3.
const OF_MENU: &[Role] = &[Role::Group, Role::MenuItem, Role::MenuItemCheckbox, Role::MenuItemRadio, Role::Separator];

/// What tables may own. A caption is of HTML.
const OF_TABLE: &[Role] = &[Role::Row, Role::RowGroup, Role::Caption];

/// What may own an item of a menu.
const IN_MENU: &[Role] = &[Role::Group, Role::Menu, Role::MenuBar];

roles! {
    Alert "alert" { 0; }
    AlertDialog "alertdialog" { bits(&[AriaModal]); }
    Application "application" { bits(&[AriaActiveDescendant, AriaExpanded]); }
    Article "article" { SET; }
    Banner "banner" { 0; }
    Blockquote "blockquote" { 0; }
    Button "button" { bits(&[AriaExpanded, AriaPressed]); flags NAMED_BY_CONTENT | WIDGET | CHILDREN_ARE_PRESENTATIONAL; }
    Caption "caption" { 0; context &[Role::Figure, Role::Grid, Role::Table, Role::TreeGrid]; flags NAME_IS_PROHIBITED; }
    Cell "cell" { CELL; context &[Role::Row]; flags NAMED_BY_CONTENT; }
    Checkbox "checkbox" { bits(&[AriaChecked, AriaExpanded, AriaReadOnly, AriaRequired]); required bits(&[AriaChecked]); flags NAMED_BY_CONTENT | WIDGET | CHILDREN_ARE_PRESENTATIONAL; }
    Code "code" { 0; flags NAME_IS_PROHIBITED; }
    ColumnHeader "columnheader" { GRID_CELL | bits(&[AriaSort]); context &[Role::Row]; flags NAMED_BY_CONTENT | WIDGET; }
    Combobox "combobox" { bits(&[AriaActiveDescendant, AriaAutocomplete, AriaExpanded, AriaReadOnly, AriaRequired, AriaPlaceholder]); required bits(&[AriaExpanded]); flags WIDGET; }
    Comment "comment" { SET | bits(&[AriaLevel]); flags NAMED_BY_CONTENT; }
    Complementary "complementary" { 0; }
    ContentInfo "contentinfo" { 0; }
    Definition "definition" { 0; }
    Deletion "deletion" { 0; flags NAME_IS_PROHIBITED; }
    Dialog "dialog" { bits(&[AriaModal]); }
    Directory "directory" { 0; }
    Document "document" { 0; }
    Emphasis "emphasis" { 0; flags NAME_IS_PROHIBITED; }
    Feed "feed" { 0; owned &[Role::Article]; }
    Figure "figure" { 0; }
    Form "form" { 0; }
    Generic "generic" { 0; flags NAME_IS_PROHIBITED; }
    Grid "grid" { GRID; owned OF_TABLE; flags WIDGET; }
    GridCell "gridcell" { GRID_CELL; context &[Role::Row]; flags NAMED_BY_CONTENT | WIDGET; }
    Group "group" { bits(&[AriaActiveDescendant]); }
    Heading "heading" { bits(&[AriaLevel]); required bits(&[AriaLevel]); flags NAMED_BY_CONTENT; }
    Image "img" { 0; flags CHILDREN_ARE_PRESENTATIONAL; }
    ImageSynonym "image" { 0; flags CHILDREN_ARE_PRESENTATIONAL; }
    Insertion "insertion" { 0; flags NAME_IS_PROHIBITED; }
    Link "link" { bits(&[AriaExpanded]); flags NAMED_BY_CONTENT | WIDGET; }
    List "list" { 0; owned &[Role::ListItem]; }
    ListBox "listbox" { bits(&[AriaActiveDescendant, AriaExpanded, AriaMultiselectable, AriaOrientation, AriaReadOnly, AriaRequired]); owned &[Role::Option, Role::Group]; flags WIDGET; }
    ListItem "listitem" { SET | bits(&[AriaLevel]); context &[Role::List, Role::Directory]; }
    Log "log" { 0; }
    Main "main" { 0; }
    Mark "mark" { 0; }
    Marquee "marquee" { 0; }
    Math "math" { 0; }
    Menu "menu" { bits(&[AriaActiveDescendant, AriaOrientation]); owned OF_MENU; flags WIDGET; }
    MenuBar "menubar" { bits(&[AriaActiveDescendant, AriaOrientation]); owned OF_MENU; flags WIDGET; }
    MenuItem "menuitem" { SET | bits(&[AriaExpanded]); context IN_MENU; flags NAMED_BY_CONTENT | WIDGET; }
    MenuItemCheckbox "menuitemcheckbox" { SET | bits(&[AriaChecked, AriaExpanded, AriaReadOnly, AriaRequired]); required bits(&[AriaChecked]); context IN_MENU; flags NAMED_BY_CONTENT | WIDGET | CHILDREN_ARE_PRESENTATIONAL; }
    MenuItemRadio "menuitemradio" { SET | bits(&[AriaChecked, AriaExpanded, AriaReadOnly, AriaRequired]); required bits(&[AriaChecked]); context IN_MENU; flags NAMED_BY_CONTENT | WIDGET | CHILDREN_ARE_PRESENTATIONAL; }
    Meter "meter" { VALUE; required bits(&[AriaValueNow]); flags CHILDREN_ARE_PRESENTATIONAL; }
    Navigation "navigation" { 0; }
    None "none" { 0; flags NAME_IS_PROHIBITED; }
    Note "note" { 0; }
    Option "option" { SET | bits(&[AriaChecked, AriaSelected]); context &[Role::Group, Role::ListBox]; flags NAMED_BY_CONTENT | WIDGET | CHILDREN_ARE_PRESENTATIONAL; }
    Paragraph "paragraph" { 0; flags NAME_IS_PROHIBITED; }
    Presentation "presentation" { 0; flags NAME_IS_PROHIBITED; }
    ProgressBar "progressbar" { VALUE; flags CHILDREN_ARE_PRESENTATIONAL | WIDGET; }
    Radio "radio" { SET | bits(&[AriaChecked]); required bits(&[AriaChecked]); flags NAMED_BY_CONTENT | WIDGET | CHILDREN_ARE_PRESENTATIONAL; }
    RadioGroup "radiogroup" { bits(&[AriaActiveDescendant, AriaOrientation, AriaReadOnly, AriaRequired]); owned &[Role::Radio]; flags WIDGET; }
    Region "region" { 0; }
    Row "row" { SET | bits(&[AriaActiveDescendant, AriaColumnIndex, AriaExpanded, AriaLevel, AriaRowIndex, AriaRowIndexText, AriaSelected]); owned &[Role::Cell, Role::ColumnHeader, Role::GridCell, Role::RowHeader]; context &[Role::Grid, Role::RowGroup, Role::Table, Role::TreeGrid]; flags NAMED_BY_CONTENT | WIDGET; }
    RowGroup "rowgroup" { 0; owned &[Role::Row]; context &[Role::Grid, Role::Table, Role::TreeGrid]; }
    RowHeader "rowheader" { GRID_CELL | bits(&[AriaSort]); context &[Role::Row]; flags NAMED_BY_CONTENT | WIDGET; }
    ScrollBar "scrollbar" { VALUE | bits(&[AriaControls, AriaOrientation]); required bits(&[AriaControls, AriaValueNow]); flags WIDGET | CHILDREN_ARE_PRESENTATIONAL; }
    Search "search" { 0; }
    SearchBox "searchbox" { TEXT; flags WIDGET; }
    SectionFooter "sectionfooter" { 0; }
    SectionHeader "sectionheader" { 0; }
    Separator "separator" { VALUE | bits(&[AriaOrientation]); flags CHILDREN_ARE_PRESENTATIONAL; }
    Slider "slider" { VALUE | bits(&[AriaOrientation, AriaReadOnly]); required bits(&[AriaValueNow]); flags WIDGET | CHILDREN_ARE_PRESENTATIONAL; }
    SpinButton "spinbutton" { VALUE | bits(&[AriaActiveDescendant, AriaReadOnly, AriaRequired]); flags WIDGET; }
    Status "status" { 0; }
    Strong "strong" { 0; flags NAME_IS_PROHIBITED; }
    Subscript "subscript" { 0; flags NAME_IS_PROHIBITED; }
    Suggestion "suggestion" { 0; }
    Superscript "superscript" { 0; flags NAME_IS_PROHIBITED; }
    Switch "switch" { bits(&[AriaChecked, AriaExpanded, AriaReadOnly, AriaRequired]); required bits(&[AriaChecked]); flags NAMED_BY_CONTENT | WIDGET | CHILDREN_ARE_PRESENTATIONAL; }
    Tab "tab" { SET | bits(&[AriaExpanded, AriaSelected]); context &[Role::TabList]; flags NAMED_BY_CONTENT | WIDGET | CHILDREN_ARE_PRESENTATIONAL; }
    Table "table" { bits(&[AriaColumnCount, AriaRowCount]); owned OF_TABLE; }
    TabList "tablist" { bits(&[AriaActiveDescendant, AriaLevel, AriaMultiselectable, AriaOrientation]); owned &[Role::Tab]; flags WIDGET; }
    TabPanel "tabpanel" { 0; flags WIDGET; }
    Term "term" { 0; }
    TextBox "textbox" { TEXT; flags WIDGET; }
    Time "time" { 0; }
    Timer "timer" { 0; }
    ToolBar "toolbar" { bits(&[AriaActiveDescendant, AriaOrientation]); }
    ToolTip "tooltip" { 0; flags NAMED_BY_CONTENT; }
    Tree "tree" { bits(&[AriaActiveDescendant, AriaMultiselectable, AriaOrientation, AriaRequired]); owned &[Role::Group, Role::TreeItem]; flags WIDGET; }
    TreeGrid "treegrid" { GRID | bits(&[AriaOrientation, AriaRequired]); owned OF_TABLE; flags WIDGET; }
    TreeItem "treeitem" { SET | bits(&[AriaChecked, AriaExpanded, AriaLevel, AriaSelected]); context &[Role::Group, Role::Tree]; flags NAMED_BY_CONTENT | WIDGET; }
    GraphicsDocument "graphics-document" { 0; }
    GraphicsObject "graphics-object" { bits(&[AriaActiveDescendant]); }
    GraphicsSymbol "graphics-symbol" { 0; flags CHILDREN_ARE_PRESENTATIONAL; }
    DocAbstract "doc-abstract" { 0; }
    DocAcknowledgments "doc-acknowledgments" { 0; }
    DocAfterword "doc-afterword" { 0; }
    DocAppendix "doc-appendix" { 0; }
    DocBacklink "doc-backlink" { bits(&[AriaExpanded]); flags NAMED_BY_CONTENT | WIDGET; }
    DocBiblioentry "doc-biblioentry" { SET | bits(&[AriaLevel]); }
    DocBibliography "doc-bibliography" { 0; }
    DocBiblioref "doc-biblioref" { bits(&[AriaExpanded]); flags NAMED_BY_CONTENT | WIDGET; }
    DocChapter "doc-chapter" { 0; }
    DocColophon "doc-colophon" { 0; }
    DocConclusion "doc-conclusion" { 0; }
    DocCover "doc-cover" { 0; flags CHILDREN_ARE_PRESENTATIONAL; }
    DocCredit "doc-credit" { 0; }
    DocCredits "doc-credits" { 0; }
    DocDedication "doc-dedication" { 0; }
    DocEndnote "doc-endnote" { SET | bits(&[AriaLevel]); }
    DocEndnotes "doc-endnotes" { 0; }
    DocEpigraph "doc-epigraph" { 0; }
    DocEpilogue "doc-epilogue" { 0; }
    DocErrata "doc-errata" { 0; }
    DocExample "doc-example" { 0; }
    DocFootnote "doc-footnote" { 0; }
    DocForeword "doc-foreword" { 0; }
    DocGlossary "doc-glossary" { 0; }
    DocGlossref "doc-glossref" { bits(&[AriaExpanded]); flags NAMED_BY_CONTENT | WIDGET; }
    DocIndex "doc-index" { 0; }
    DocIntroduction "doc-introduction" { 0; }
    DocNoteref "doc-noteref" { bits(&[AriaExpanded]); flags NAMED_BY_CONTENT | WIDGET; }
    DocNotice "doc-notice" { 0; }
    DocPagebreak "doc-pagebreak" { VALUE | bits(&[AriaOrientation]); }
    DocPagefooter "doc-pagefooter" { 0; }
    DocPageheader "doc-pageheader" { 0; }
    DocPagelist "doc-pagelist" { 0; }
    DocPart "doc-part" { 0; }
    DocPreface "doc-preface" { 0; }
    DocPrologue "doc-prologue" { 0; }
    DocPullquote "doc-pullquote" { 0; }
    DocQna "doc-qna" { 0; }
    DocSubtitle "doc-subtitle" { bits(&[AriaLevel]); flags NAMED_BY_CONTENT; }
    DocTip "doc-tip" { 0; }
    DocToc "doc-toc" { 0; }
}
