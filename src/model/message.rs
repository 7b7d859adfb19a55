//! The messages of a site as plain data, so that rules about them need no Fluent.

use std::collections::{BTreeMap, BTreeSet};

use super::LocaleId;
use crate::diag::{Span, Spanned};

/// One message in one locale.
#[derive(Clone, Debug)]
pub struct CatalogueEntry {
    /// Where it stands.
    pub span: Span,
    /// Arguments it uses.
    pub arguments: BTreeSet<String>,
    /// Plural categories it distinguishes, by argument; the empty set where it only has a default.
    pub plurals: BTreeMap<String, BTreeSet<String>>,
    /// Whether a comment stands above it.
    pub commented: bool,
}

/// All messages of all locales.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// By locale, then id (`id` or `id.attribute`).
    pub entries: BTreeMap<LocaleId, BTreeMap<String, CatalogueEntry>>,
}

/// A message that a template or the program asks for.
#[derive(Clone, Debug)]
pub struct MessageUse {
    /// Its id.
    pub id: String,
    /// The arguments given.
    pub arguments: BTreeSet<String>,
    /// Where, for templates.
    pub place: Option<Spanned<()>>,
}
