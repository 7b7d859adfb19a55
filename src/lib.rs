//! Ingång.
pub mod diag;
pub mod i18n;
pub mod model;
pub mod theme;
