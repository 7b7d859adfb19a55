//! Rules about what leads somewhere: links to pages and facts, and facts that were typed instead
//! of linked.

pub mod broken_anchor;
pub mod broken_link;
mod clock;
mod literal;
pub mod literal_cost;
pub mod literal_decision;
pub mod literal_email;
pub mod literal_hours;
pub mod literal_phone;
pub(super) mod names;
pub(super) mod numbers;
pub mod vague_link;
pub(super) mod vocabulary;
