//! What WAI-ARIA says of each role.

use super::roles;
use crate::check::html::Attribute;

pub use super::roles::Role;

/// One role.
pub struct RoleData {
    /// As it is written.
    pub name: &'static str,
    /// Bits of the attributes it supports or inherits beside the global ones.
    pub supported: u128,
    /// Bits of the attributes it must have, unless they have a default.
    pub required: u128,
    /// What it may own; empty where that is free.
    pub owned: &'static [Role],
    /// What must own it; empty where that is free.
    pub context: &'static [Role],
    /// Further properties, as bits.
    pub flags: u8,
}

/// The name may come from the content.
pub const NAMED_BY_CONTENT: u8 = 1;
/// A widget: something to operate.
pub const WIDGET: u8 = 2;
/// What stands in it is not told.
pub const CHILDREN_ARE_PRESENTATIONAL: u8 = 4;
/// It may have no name.
pub const NAME_IS_PROHIBITED: u8 = 8;

impl Role {
    /// What is said of it.
    pub fn data(self) -> &'static RoleData {
        &roles::ROLES[self as usize]
    }

    /// Whether it has a property.
    pub fn has(self, flag: u8) -> bool {
        self.data().flags & flag != 0
    }

    /// The role with this name, in any letters. Abstract roles are none.
    pub fn of(name: &str) -> Option<Self> {
        roles::ALL.iter().copied().find(|role| role.data().name.eq_ignore_ascii_case(name))
    }

    /// Whether it is a cell of a table, or inherits from one.
    pub fn is_cell(self) -> bool {
        matches!(self, Self::Cell | Self::GridCell | Self::ColumnHeader | Self::RowHeader)
    }

    /// Whether it takes its element out of what is told.
    pub fn is_presentational(self) -> bool {
        matches!(self, Self::None | Self::Presentation)
    }

    /// Whether it is a link, or inherits from one.
    pub fn is_link(self) -> bool {
        matches!(self, Self::Link | Self::DocBacklink | Self::DocBiblioref | Self::DocGlossref | Self::DocNoteref)
    }
}

/// Bits of several attributes.
pub(super) const fn bits(attributes: &[Attribute]) -> u128 {
    let mut bits = 0;
    let mut at = 0;
    while at < attributes.len() {
        bits |= attributes[at].bit();
        at += 1;
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::super::roles::{ALL, ROLES};
    use super::Role;

    #[test]
    fn every_role_stands_in_its_place_and_requires_what_it_supports() {
        assert_eq!(ROLES.len(), ALL.len() + 2, "all but `generic` without a name and no role at all");
        for role in ALL {
            assert_eq!(Role::of(role.data().name), Some(*role));
            assert_eq!(role.data().required & !role.data().supported, 0, "{}", role.data().name);
        }
        for owner in ALL {
            for owned in owner.data().owned.iter().filter(|owned| !owned.data().context.is_empty()) {
                assert!(owned.data().context.contains(owner), "{} in {}", owned.data().name, owner.data().name);
            }
        }
    }

    #[test]
    fn abstract_roles_are_none() {
        for name in ["widget", "landmark", "section", "command", "roletype", "lnik", ""] {
            assert_eq!(Role::of(name), None, "{name}");
        }
        assert_eq!(Role::of("DOC-Biblioref"), Some(Role::DocBiblioref));
    }
}
