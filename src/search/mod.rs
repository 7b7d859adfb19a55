//! Floor 3: from the site to what its search is made of, and from that to files.
//!
//! Search reads documents, records and routes, as pages do; never a finished page. All knowledge of
//! language and ranking is in the crate `search-index`; this room says what is found by which words.

mod corpus;
mod document;
mod facets;
pub mod offline;
mod text;
mod words;

use std::sync::Arc;

use search_index::Limits;

use crate::model::{Artifact, Fingerprint, LocaleId, Offline, OutPath, Plan, SEARCH_FOLDER, SearchScripts, Site, Speak, Staging};

pub use corpus::corpus;

/// A file of search.
pub type File = (OutPath, Arc<[u8]>);

/// The scripts of a site that can be searched, by name and as files.
pub fn scripts(site: &Site) -> Option<(SearchScripts, Vec<File>)> {
    if !site.config.search {
        return None;
    }
    let engine = engine();
    let keeper = (site.config.offline == Offline::Kept).then(offline::keeper);
    let scripts = SearchScripts { engine: engine.0.clone(), keeper: keeper.as_ref().map(|(path, _)| path.clone()) };
    Some((scripts, std::iter::once(engine).chain(keeper).collect()))
}

/// The program that searches in the browser: one file, so that the first search asks for one.
fn engine() -> File {
    let text = search_index::bundle();
    let name = format!("{SEARCH_FOLDER}/engine.{}.js", Fingerprint::of(text.as_bytes()).short());
    (OutPath(name.into()), text.into_bytes().into())
}

/// The fingerprint of everything that a locale's files are made of.
pub fn key(site: &Site, plan: &Plan, locale: LocaleId, speak: &dyn Speak) -> Fingerprint {
    Fingerprint::of(format!("{:?}", corpus(site, plan, locale, speak)).as_bytes())
}

/// The files by which a locale is searched; the first is where a search begins.
pub fn files(site: &Site, plan: &Plan, locale: LocaleId, speak: &dyn Speak) -> Vec<File> {
    let corpus = corpus(site, plan, locale, speak);
    // What leads nowhere has been told by then: of records and search words in `check`; a page that
    // this locale lacks is no fault.
    let built = search_index::build(&corpus, Limits::default()).expect("an index in memory can be written and read");
    built.shards.into_iter().map(|shard| (OutPath(format!("{SEARCH_FOLDER}/{}", shard.path).into()), shard.bytes.into())).collect()
}

/// Puts files into the staging place.
pub fn publish(files: impl IntoIterator<Item = File>, staging: &dyn Staging) -> Vec<(OutPath, Artifact)> {
    let put = |(path, bytes): File| {
        let artifact = Artifact { fingerprint: Fingerprint::of(&bytes), size: bytes.len() as u64 };
        staging.put(&path, &bytes, artifact.fingerprint);
        (path, artifact)
    };
    files.into_iter().map(put).collect()
}
