//! Ingång.
pub mod check;
pub mod diag;
pub mod model;
pub mod theme;
