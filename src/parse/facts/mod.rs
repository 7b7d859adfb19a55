//! Records: each kind of record read from the tree, every fault of a file at once.

mod activity;
mod contact;
mod district;
mod offer;
mod shared;
mod statement;

pub use district::{DistrictFile, district_file};
pub use shared::{SharedFile, shared_file};

use super::reader::{Context, Fields};
use super::value::provenance;
use crate::diag::{Diagnostics, Found, SourceId, Sources, Span};
use crate::model::{Locales, RecordFile};

use super::translated;
use super::yaml::Node;

/// What reading records needs to know about the site.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// The site's locales.
    pub locales: &'a Locales,
    /// Country calling code for numbers that begin with 0.
    pub country_code: Option<&'a str>,
    /// Days that checked facts hold, where no file or record says.
    pub interval_days: u32,
}

/// Reads a file of records: its tree, its head, then what `read` makes of its keys; and its texts by
/// language.
fn file<T: Default>(
    source: SourceId,
    sources: &Sources,
    setting: Setting<'_>,
    read: impl FnOnce(&mut Fields<'_, '_>, &Context<'_>) -> T,
) -> Found<(T, Option<RecordFile>)> {
    let (tree, mut found) = translated::tree(source, sources, setting.locales);
    let Some((tree, texts)) = tree else { return ((T::default(), None), found) };
    let start = Span::new(source, 0, 0);
    let plain = context(setting, None);
    let head = head(&tree, &plain, start);
    found.extend(plain.found.into_inner());
    let context = context(setting, head);
    let value = Fields::new(&context, &tree, start).map(|mut fields| {
        for key in ["owner", "checked", "review", "source"] {
            fields.node(key);
        }
        let value = read(&mut fields, &context);
        fields.finish();
        value
    });
    found.extend(context.found.into_inner());
    ((value.unwrap_or_default(), Some(texts)), found)
}

fn context<'a>(setting: Setting<'a>, head: Option<crate::model::Provenance>) -> Context<'a> {
    Context {
        locales: setting.locales,
        country_code: setting.country_code,
        head,
        interval_days: setting.interval_days,
        found: std::cell::RefCell::new(Diagnostics::default()),
    }
}

/// Owner, day and source of a whole file; a file without them is a fault of the file.
fn head(tree: &Node, context: &Context<'_>, start: Span) -> Option<crate::model::Provenance> {
    let mut fields = Fields::new(context, tree, start)?;
    provenance(&mut fields, context)
}
