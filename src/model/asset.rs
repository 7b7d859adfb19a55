//! Files that are published beside pages.

use std::sync::Arc;

use super::OutPath;
use crate::diag::SourceId;

/// Path of an asset as content or templates name it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AssetPath(pub Arc<str>);

/// A file that is published under a name with its fingerprint.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Where it was read.
    pub source: SourceId,
    /// Where it is published.
    pub path: OutPath,
}
