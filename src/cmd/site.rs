//! Reading a site: the step that all commands share.

use std::io;
use std::path::Path;
use std::sync::Arc;

use crate::Options;
use crate::diag::{Diagnostics, Found, Profile, Source, Sources};
use crate::load;
use crate::memo::Memo;
use crate::model::Site;

use super::arguments::FormatName;
use super::show::Findings;
use super::trouble::Trouble;
use super::{Context, clock};

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

/// The site at `root` as a value. None where its sources have errors, which are shown: what cannot
/// be read must not be taken for something that is gone.
///
/// # Errors
/// When a folder or a file cannot be read.
pub fn value(context: &Context, root: &Path) -> Result<Option<Site>, Trouble> {
    let memo = Memo::default();
    let (sources, mut found) = read(context, root, &memo)?;
    let options = Options { profile: Profile::Draft, today: None, clock: clock::today() };
    let site = found.keep(crate::site(&sources, options, &memo));
    let found = found.finish();
    let findings = Findings { found: &found, sources: &sources, profile: Profile::Draft };
    if site.is_none() || findings.has_errors() {
        findings.show(FormatName::Full, &context.speech);
        return Ok(None);
    }
    Ok(site)
}
