//! Ingång.
pub mod diag;
pub mod model;
pub mod theme;
