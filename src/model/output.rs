//! What a build makes: a sorted map from path to fingerprint; the bytes wait in a staging place.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Fingerprint, NameNumber};
use crate::diag::Diagnostics;

/// Path of a published file from the output's root, with `/`, never absolute, never with `..`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(pub Arc<str>);

impl OutPath {
    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where the bytes of finished files wait until they are published.
pub trait Staging: Sync {
    /// Keeps the bytes of `path`. A machine that cannot (a full disk) is told to `cmd` by the
    /// staging place itself; the build goes on, and nothing is published.
    fn put(&self, path: &OutPath, bytes: &[u8], fingerprint: Fingerprint);
}

/// One published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artifact {
    /// Content hash.
    pub fingerprint: Fingerprint,
    /// Size in bytes.
    pub size: u64,
}

/// A link that a finished page has to an anchor of another page, checked when all pages are done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderedLink {
    /// Address from the site's root.
    pub address: Box<str>,
    /// Anchor there.
    pub anchor: Box<str>,
}

/// What the audit of a finished page hands back.
#[derive(Clone, Debug, Default)]
pub struct Audit {
    /// Ids that a link may name, in order of number.
    pub ids: Vec<NameNumber>,
    /// Links into other pages' anchors.
    pub links: Vec<RenderedLink>,
    /// Where its contact block stands.
    pub order: ContactOrder,
    /// What it found.
    pub findings: Diagnostics,
}

/// Which parts of a page stand before its contact block and which after it, as bits that whoever
/// reads pages gives the parts; neither where there is no such block (WCAG 2.2, 3.2.6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ContactOrder {
    /// Those before.
    pub before: u8,
    /// Those after.
    pub after: u8,
}

/// What is left of a page when its bytes are away.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// Its address from the site's root.
    pub address: Arc<str>,
    /// Its file.
    pub path: OutPath,
    /// Fingerprint and size.
    pub artifact: Artifact,
    /// Ids in it that a link may name, in order of number.
    pub ids: Vec<NameNumber>,
    /// Links into other pages' anchors.
    pub links: Vec<RenderedLink>,
    /// Where its contact block stands.
    pub order: ContactOrder,
    /// What its audit found.
    pub findings: Diagnostics,
}

/// All published files. Equal outputs are equal maps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// By path.
    pub artifacts: BTreeMap<OutPath, Artifact>,
}
