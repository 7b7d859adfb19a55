//! WAI-ARIA as data: which roles and attributes there are, and what belongs together.
//! Sources: WAI-ARIA 1.2 (<https://www.w3.org/TR/wai-aria-1.2/>), with the additions of 1.3 that
//! browsers have (braille labels, texts of indices, new roles); the Graphics and Digital Publishing
//! modules; ARIA in HTML (<https://www.w3.org/TR/html-aria/>) and the HTML mappings
//! (<https://www.w3.org/TR/html-aam-1.0/>) for what elements are without a role.

mod attribute;
mod element;
mod role;
mod roles;

pub use attribute::{GLOBAL, PROHIBITED_WITH_NAME, PROHIBITED_WITHOUT_MEANING, SPOILS_DECORATION, is_valid};
pub use element::{Surroundings, implicit, permitted_by_element};
pub use role::{CHILDREN_ARE_PRESENTATIONAL, NAME_IS_PROHIBITED, NAMED_BY_CONTENT, Role, WIDGET};
