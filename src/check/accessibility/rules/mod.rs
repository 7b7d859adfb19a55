//! What the ACT rules ask, in groups. Each function is one rule; its documentation names it.

pub mod aria;
pub mod control;
pub mod document;
pub mod focus;
pub mod image;
pub mod label;
pub mod language;
pub mod link;
pub mod ownership;
pub mod spacing;
pub mod table;
