//! A page as assistive technology finds it: for every node its role, whether it is told, whether it
//! is seen, and whether the keyboard reaches it. Computed once, parents before children.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::aria::{Role, SPOILS_DECORATION, Surroundings, implicit};
use super::rules::document::refresh;
use super::rules::table::Slot;
use super::sheet::Sheet;
use super::state::{explicit, is_disabled, is_first_of, is_gone_by_itself, is_labelable};
use crate::check::html::{Attribute, Element, Namespace, NodeId, Tree};

/// Neither it nor anything in it is there (`display: none`).
const GONE: u16 = 1;
/// It is not seen and not told (`visibility: hidden`).
const INVISIBLE: u16 = 2;
/// It is not told (`aria-hidden`).
const UNTOLD: u16 = 4;
/// It is not seen.
const UNSEEN: u16 = 8;
/// Nobody can reach it (`inert`).
const INERT: u16 = 16;
/// The keyboard or a script can focus it.
const FOCUSABLE: u16 = 32;
/// It is a control that is switched off.
const DISABLED: u16 = 64;
/// It stands in a group of fields that is switched off.
const IN_DISABLED: u16 = 128;
/// It stands in an article, a section or the like.
const IN_SECTION: u16 = 256;
/// Its letters are drawn as pictures.
const ICONS: u16 = 512;
/// The element is marked as decoration, and yet is told.
const CONFLICT: u16 = 1024;
/// What a node has from its parent.
const INHERITED: u16 = GONE | INVISIBLE | UNTOLD | UNSEEN | INERT | IN_DISABLED | IN_SECTION | ICONS;

/// What is known of one node.
#[derive(Clone, Copy)]
struct Facts {
    explicit: Role,
    implicit: Role,
    role: Role,
    /// The role of the nearest thing at or above it that means something.
    around: Role,
    /// The role of the nearest table at or above it.
    table: Role,
    bits: u16,
}

/// A page, and what is known of its nodes.
pub struct Page<'t> {
    /// Its nodes.
    pub tree: &'t Tree,
    facts: Vec<Facts>,
    ids: HashMap<&'t str, NodeId>,
    owners: Vec<(NodeId, NodeId)>,
    labels: Vec<(NodeId, NodeId)>,
    /// The table that was asked for last, cell by cell: every header of it asks for all.
    table: RefCell<Option<(NodeId, Rc<[Slot]>)>>,
    /// The first `meta` that makes the page load again, and after how many seconds.
    pub refresh: Option<(NodeId, u64)>,
}

impl<'t> Page<'t> {
    /// Looks at every node once.
    pub fn new(tree: &'t Tree) -> Self {
        let nothing = Facts {
            explicit: Role::Nothing,
            implicit: Role::Nothing,
            role: Role::Nothing,
            around: Role::Nothing,
            table: Role::Nothing,
            bits: 0,
        };
        let mut page = Self {
            tree,
            facts: Vec::with_capacity(tree.len()),
            ids: HashMap::new(),
            owners: Vec::new(),
            labels: Vec::new(),
            table: RefCell::new(None),
            refresh: None,
        };
        page.facts.push(nothing);
        let sheet = Sheet::of(tree);
        let (mut owning, mut labelling) = (Vec::new(), Vec::new());
        for id in tree.all() {
            let above = tree.parent(id).map_or(nothing, |parent| page.facts[parent.index()]);
            if !tree.is_element(id) {
                page.facts.push(Facts { bits: above.bits & INHERITED, around: above.around, table: above.table, ..nothing });
                continue;
            }
            let facts = page.look(id, &above, &sheet);
            page.facts.push(facts);
            if let Some(name) = tree.get(id, Attribute::Id) {
                page.ids.entry(name).or_insert(id);
            }
            if tree.has(id, Attribute::AriaOwns) {
                owning.push(id);
            }
            match tree.html(id) {
                Element::Label => labelling.push(id),
                Element::Meta if page.refresh.is_none() => page.refresh = refresh(tree, id).map(|seconds| (id, seconds)),
                _ => {}
            }
        }
        page.owners = page.owned(&owning);
        page.labels = labelling.into_iter().filter_map(|label| Some((label, page.labelled(label)?))).collect();
        page
    }

    fn look(&self, id: NodeId, above: &Facts, sheet: &Sheet<'_>) -> Facts {
        let tree = self.tree;
        let element = tree.html(id);
        let style = sheet.style(tree, id);
        let mut bits = above.bits & INHERITED;
        if style.is_gone.unwrap_or_else(|| is_gone_by_itself(tree, id)) {
            bits |= GONE;
        }
        match style.is_invisible {
            Some(true) => bits |= INVISIBLE,
            Some(false) => bits &= !INVISIBLE,
            None => {}
        }
        if tree.get(id, Attribute::AriaHidden).is_some_and(|value| value.trim().eq_ignore_ascii_case("true")) {
            bits |= UNTOLD;
        }
        if style.is_unseen() {
            bits |= UNSEEN;
        }
        if tree.has(id, Attribute::Inert) {
            bits |= INERT;
        }
        match style.has_icon_font {
            Some(true) => bits |= ICONS,
            Some(false) => bits &= !ICONS,
            None => {}
        }
        if is_disabled(tree, id, bits & IN_DISABLED != 0) {
            bits |= DISABLED;
            if element == Element::FieldSet {
                bits |= IN_DISABLED;
            }
        } else if element == Element::Legend && is_first_of(tree, id, Element::Legend) {
            bits &= !IN_DISABLED;
        }
        if bits & DISABLED == 0 && (self.is_operated(id) || self.tab_index(id).is_some()) {
            bits |= FOCUSABLE;
        }
        self.with_role(id, above, bits)
    }

    fn with_role(&self, id: NodeId, above: &Facts, mut bits: u16) -> Facts {
        let tree = self.tree;
        let explicit = tree.get(id, Attribute::Role).and_then(explicit).unwrap_or(Role::Nothing);
        let surroundings =
            Surroundings { in_section: above.bits & IN_SECTION != 0, around: above.around, table: above.table, parent: above.role };
        let implicit = implicit(tree, id, surroundings);
        let is_decoration = explicit.is_presentational() || explicit == Role::Nothing && implicit == Role::Presentation;
        let is_spoilt = is_decoration && (bits & FOCUSABLE != 0 || tree.mask(id) & SPOILS_DECORATION != 0);
        let role = match explicit {
            _ if is_spoilt => {
                bits |= CONFLICT;
                if implicit == Role::Presentation { Role::Image } else { implicit }
            }
            Role::Nothing => implicit,
            explicit => explicit,
        };
        if matches!(tree.html(id), Element::Article | Element::Aside | Element::Main | Element::Navigation | Element::Section)
            || matches!(role, Role::Article | Role::Complementary | Role::Main | Role::Navigation | Role::Region)
        {
            bits |= IN_SECTION;
        }
        let means_nothing = matches!(role, Role::Generic | Role::Unmapped) || role.is_presentational();
        let around = if means_nothing { above.around } else { role };
        let is_table = matches!(role, Role::Table | Role::Grid | Role::TreeGrid) || tree.html(id) == Element::Table;
        let table = if is_table { role } else { above.table };
        Facts { explicit, implicit, role, around, table, bits }
    }

    fn facts(&self, id: NodeId) -> &Facts {
        &self.facts[id.index()]
    }

    fn is(&self, id: NodeId, bits: u16) -> bool {
        self.facts(id).bits & bits != 0
    }

    /// What it is, after all.
    pub fn role(&self, id: NodeId) -> Role {
        self.facts(id).role
    }

    /// What its `role` says it is; `Nothing` if that says nothing.
    pub fn explicit(&self, id: NodeId) -> Role {
        self.facts(id).explicit
    }

    /// What it is without a `role`.
    pub fn implicit(&self, id: NodeId) -> Role {
        self.facts(id).implicit
    }

    /// Whether it is of HTML or SVG.
    pub fn is_html_or_svg(&self, id: NodeId) -> bool {
        self.tree.namespace(id) != Namespace::Other
    }

    /// Whether assistive technology passes it over because something says so.
    pub fn is_hidden(&self, id: NodeId) -> bool {
        self.is(id, GONE | INVISIBLE | UNTOLD)
    }

    /// Whether `aria-hidden` takes it out, or it is in something that is taken out.
    pub fn is_untold(&self, id: NodeId) -> bool {
        self.is(id, UNTOLD)
    }

    /// Whether assistive technology tells it.
    pub fn is_included(&self, id: NodeId) -> bool {
        !self.is_hidden(id) && !self.role(id).is_presentational()
    }

    /// Whether a person can see it.
    pub fn is_seen(&self, id: NodeId) -> bool {
        !self.is(id, GONE | INVISIBLE | UNSEEN)
    }

    /// Whether it is rendered, be it outside the window.
    pub fn is_rendered(&self, id: NodeId) -> bool {
        !self.is(id, GONE | INVISIBLE)
    }

    /// Whether its letters are pictures.
    pub fn is_icon(&self, id: NodeId) -> bool {
        self.is(id, ICONS)
    }

    /// Whether nobody can reach it.
    pub fn is_inert(&self, id: NodeId) -> bool {
        self.is(id, INERT)
    }

    /// Whether it is a control that is switched off, by HTML or by WAI-ARIA.
    pub fn is_disabled(&self, id: NodeId) -> bool {
        let is_off = |id| self.tree.get(id, Attribute::AriaDisabled).is_some_and(|value| value.eq_ignore_ascii_case("true"));
        self.is(id, DISABLED) || is_off(id) || self.tree.ancestors(id).any(is_off)
    }

    /// Whether it is marked as decoration: `role="none"` or an empty `alt`.
    pub fn is_marked_as_decoration(&self, id: NodeId) -> bool {
        let facts = self.facts(id);
        facts.explicit.is_presentational()
            || facts.explicit == Role::Nothing
                && self.tree.html(id) == Element::Image
                && self.tree.get(id, Attribute::Alternative) == Some("")
    }

    /// Whether it is marked as decoration, but something else makes it be told.
    pub fn is_spoilt_decoration(&self, id: NodeId) -> bool {
        self.is(id, CONFLICT)
    }

    /// Whether it can have the focus.
    pub fn is_focusable(&self, id: NodeId) -> bool {
        self.is(id, FOCUSABLE)
    }

    /// Whether the tab key comes to it.
    pub fn is_in_tab_order(&self, id: NodeId) -> bool {
        self.is(id, FOCUSABLE) && !self.is(id, GONE | INVISIBLE | INERT) && self.tab_index(id).is_none_or(|index| index >= 0)
    }

    /// What `tabindex` says, if that is a number.
    pub fn tab_index(&self, id: NodeId) -> Option<i64> {
        let value = self.tree.get(id, Attribute::TabIndex)?.trim_ascii_start();
        let end = value.char_indices().find(|(at, sign)| !(sign.is_ascii_digit() || *at == 0 && matches!(sign, '-' | '+')));
        value[..end.map_or(value.len(), |(at, _)| at)].parse().ok()
    }

    /// Whether it can be operated without a `tabindex`.
    fn is_operated(&self, id: NodeId) -> bool {
        let tree = self.tree;
        let has = |attribute| tree.has(id, attribute);
        if tree.get(id, Attribute::ContentEditable).is_some_and(|value| !value.eq_ignore_ascii_case("false")) {
            return true;
        }
        match tree.html(id) {
            Element::Anchor | Element::Area => has(Attribute::Href),
            Element::Button | Element::Select | Element::Textarea | Element::Iframe => true,
            Element::Input => !tree.get(id, Attribute::Type).is_some_and(|kind| kind.eq_ignore_ascii_case("hidden")),
            Element::Audio | Element::Video => has(Attribute::Controls),
            Element::Summary => self.is_summary(id),
            _ => tree.namespace(id) == Namespace::Svg && tree.element(id) == Element::Anchor && has(Attribute::Href),
        }
    }

    /// Whether it is the control of the details it stands in.
    pub fn is_summary(&self, id: NodeId) -> bool {
        let is_in_details = self.tree.parent(id).is_some_and(|parent| self.tree.html(parent) == Element::Details);
        is_in_details && is_first_of(self.tree, id, Element::Summary)
    }

    /// The element with this id.
    pub fn by_id(&self, name: &str) -> Option<NodeId> {
        self.ids.get(name).copied()
    }

    /// The elements that an attribute names by their ids.
    pub fn named_by(&self, id: NodeId, attribute: Attribute) -> impl Iterator<Item = NodeId> {
        let names = self.tree.get(id, attribute).unwrap_or_default();
        names.split_ascii_whitespace().filter_map(|name| self.by_id(name))
    }

    /// The labels of a control.
    pub fn labels(&self, control: NodeId) -> impl Iterator<Item = NodeId> {
        self.labels.iter().filter(move |(_, labelled)| *labelled == control).map(|(label, _)| *label)
    }

    /// The control that a label names.
    fn labelled(&self, label: NodeId) -> Option<NodeId> {
        let tree = self.tree;
        match tree.get(label, Attribute::For) {
            Some(name) => self.by_id(name).filter(|id| is_labelable(tree, *id)),
            None => tree.descendants(label).find(|id| is_labelable(tree, *id)),
        }
    }

    /// The slots of a table, made once for all headers of it.
    pub fn slots(&self, table: NodeId, make: impl FnOnce() -> Vec<Slot>) -> Rc<[Slot]> {
        if let Some((known, slots)) = &*self.table.borrow()
            && *known == table
        {
            return slots.clone();
        }
        let slots: Rc<[Slot]> = make().into();
        *self.table.borrow_mut() = Some((table, slots.clone()));
        slots
    }

    /// Elements that `aria-owns` puts elsewhere, each with its new owner: of several the first.
    fn owned(&self, owning: &[NodeId]) -> Vec<(NodeId, NodeId)> {
        let mut owners: Vec<(NodeId, NodeId)> = Vec::new();
        for owner in owning {
            for owned in self.named_by(*owner, Attribute::AriaOwns) {
                let is_above = owned == *owner || self.tree.ancestors(*owner).any(|above| above == owned);
                if !is_above && owners.iter().all(|(known, _)| *known != owned) {
                    owners.push((owned, *owner));
                }
            }
        }
        owners
    }

    /// What an element belongs to for assistive technology: its parent, or who owns it.
    pub fn owner(&self, id: NodeId) -> Option<NodeId> {
        let owner = self.owners.iter().find(|(owned, _)| *owned == id).map(|(_, owner)| *owner);
        owner.or_else(|| self.tree.parent(id)).filter(|owner| *owner != NodeId::DOCUMENT)
    }

    /// What belongs to an element: its children that nobody else owns, and those that it owns.
    pub fn belongings(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let children = self.tree.children(id).filter(move |child| self.owner(*child) == Some(id));
        let owned = self.owners.iter().filter(move |(_, owner)| *owner == id).map(|(owned, _)| *owned);
        let tree = self.tree;
        children.chain(owned.filter(move |owned| tree.parent(*owned) != Some(id)))
    }
}
