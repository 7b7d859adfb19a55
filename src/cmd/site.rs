//! Reading a site: the step that all commands share.

use std::io;
use std::path::Path;
use std::sync::Arc;

use crate::diag::{Diagnostics, Found, Source, Sources};
use crate::load;
use crate::memo::Memo;

use super::Context;
use super::trouble::Trouble;

/// Reads the files of the site at `root`; its own files take the place of those in the program.
///
/// # Errors
/// When a folder or a file cannot be read.
pub fn read(context: &Context, root: &Path, memo: &Memo) -> Result<Found<Arc<Sources>>, Trouble> {
    let trouble = |error: io::Error| Trouble::machine("cli-cannot-read", root, &error);
    let mut found = Diagnostics::default();
    let listed = found.keep(load::list(root).map_err(trouble)?);
    let read = found.keep(memo.map(&listed, |file| match load::read(file) {
        Ok((source, found)) => (Ok(source), found),
        Err(error) => (Err(error), Diagnostics::default()),
    }));
    let own: Vec<Source> = read.into_iter().collect::<io::Result<_>>().map_err(trouble)?;
    Ok((Arc::new(Sources::new(context.builtin.iter().cloned().chain(own))), found))
}
