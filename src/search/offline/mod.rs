//! What the reader's device keeps for when there is no network: a list of files for each locale, and
//! the worker that keeps and shows them. Only sites that ask for it have these files.
//!
//! What is kept is the same for everybody: the locale's search, and the pages that lead to help. It
//! does not tell what somebody has read, and no sensitive page is in it.

use std::sync::Arc;

use serde::Serialize;

use super::File;
use crate::model::{
    Fingerprint, LocaleId, OFFLINE_WORKER, Offline, OutPath, Output, Plan, Route, SEARCH_FOLDER, Site, Subject, offline_list, search_entry,
};

/// The most bytes of shards that a device is asked to keep beside the first. Of larger sites only the
/// first is kept: it answers most of what is asked, and says so where it does not.
const MOST_SHARDS: u64 = 1 << 20;

/// The script of the pages that lets a device keep something.
pub fn keeper() -> File {
    let text = include_str!("keep.js");
    let name = format!("{SEARCH_FOLDER}/keep.{}.js", Fingerprint::of(text.as_bytes()).short());
    (OutPath(name.into()), text.as_bytes().into())
}

/// The files of a site that were not made before its pages were: the worker, and what it is to keep
/// of `output`; or the worker that takes away what an earlier one kept.
pub fn files(site: &Site, plan: &Plan, output: &Output) -> Vec<File> {
    let worker = |text: &str| (OutPath(OFFLINE_WORKER.into()), text.as_bytes().into());
    match site.config.offline {
        Offline::Never => Vec::new(),
        Offline::Ended => vec![worker(include_str!("ended.js"))],
        Offline::Kept => {
            let lists = site.locales.iter().filter_map(|(locale, _)| list(site, plan, output, locale));
            std::iter::once(worker(include_str!("worker.js"))).chain(lists).collect()
        }
    }
}

/// What a device keeps of a locale.
#[derive(Serialize)]
struct List {
    /// The locale.
    locale: String,
    /// Where its pages stand.
    under: String,
    /// The page that stands for those that are not kept.
    instead: String,
    /// Changes when any file does.
    version: String,
    /// Address and fingerprint of each file.
    files: Vec<(String, String)>,
}

fn list(site: &Site, plan: &Plan, output: &Output, locale: LocaleId) -> Option<File> {
    let record = site.locales.get(locale);
    let finished = |address: &str| format!("{}{address}", site.config.base_path);
    let instead = plan.get(&Subject::Offline, locale)?;
    let pages = plan.routes().filter(|route| route.locale == locale && is_kept(route));
    let pages = pages.map(|route| (finished(&route.address), route.path()));
    let entry = search_entry(record);
    let others = assets(output).chain(shards(output, &entry));
    let others = others.map(|path| (finished(&format!("/{}", path.as_str())), path.clone()));
    let fingerprint = |path: &OutPath| Some(output.artifacts.get(path)?.fingerprint.short());
    let files: Vec<(String, String)> = pages.chain(others).filter_map(|(address, path)| Some((address, fingerprint(&path)?))).collect();
    let list = List {
        locale: record.tag.to_string(),
        under: finished(instead.address.rsplit_once('/').map_or("/", |(folder, _)| folder)) + "/",
        instead: finished(&instead.address),
        version: Fingerprint::of(format!("{files:?}").as_bytes()).short(),
        files,
    };
    let text = serde_json::to_string(&list).expect("a list of names can be written");
    Some((offline_list(record), Arc::from(text.into_bytes())))
}

/// Whether a page is kept: those that lead to help, in the words of everybody.
fn is_kept(route: &Route) -> bool {
    let leads_on = Offline::KINDS.contains(&route.kind) || matches!(route.subject, Subject::District(_) | Subject::Offline);
    leads_on && !route.sensitive
}

/// Styles, scripts and drawings that pages share, and the engine. They are small; pictures and sound
/// are not, and are not kept.
fn assets(output: &Output) -> impl Iterator<Item = &OutPath> {
    let endings = [".css", ".js", ".svg"];
    output.artifacts.keys().filter(move |path| is_fixed(path) && endings.iter().any(|ending| path.as_str().ends_with(ending)))
}

/// The shards of a locale, by the name of the first.
fn shards<'a>(output: &'a Output, first: &OutPath) -> impl Iterator<Item = &'a OutPath> {
    let stem = first.as_str().trim_end_matches("json").to_owned();
    // `sv.` begins the shards of `sv.easy`, too: what is asked is the name without what changes.
    let is_own = move |path: &OutPath| {
        let rest = path.as_str().strip_prefix(&stem);
        rest.is_some_and(|rest| rest == "json" || rest.matches('.').count() == 2)
    };
    let own: Vec<(&OutPath, u64)> =
        output.artifacts.iter().filter(|(path, _)| is_own(path)).map(|(path, artifact)| (path, artifact.size)).collect();
    let beside: u64 = own.iter().filter(|(path, _)| is_fixed(path)).map(|(_, size)| size).sum();
    own.into_iter().map(|(path, _)| path).filter(move |path| beside <= MOST_SHARDS || !is_fixed(path))
}

/// Whether a file's name holds a fingerprint.
fn is_fixed(path: &OutPath) -> bool {
    let digits = |part: &str| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    path.as_str().rsplit('/').next().is_some_and(|name| name.split('.').any(digits))
}

#[cfg(test)]
mod tests {
    use super::{assets, is_fixed, shards};
    use crate::model::{Artifact, Fingerprint, OutPath, Output};

    fn output(files: &[(&str, u64)]) -> Output {
        let artifact = |size| Artifact { fingerprint: Fingerprint::of(b""), size };
        Output { artifacts: files.iter().map(|(path, size)| (OutPath((*path).into()), artifact(*size))).collect() }
    }

    fn names<'a>(paths: impl Iterator<Item = &'a OutPath>) -> Vec<&'a str> {
        paths.map(OutPath::as_str).collect()
    }

    #[test]
    fn a_locale_keeps_its_own_shards() {
        let small = output(&[
            ("search/engine.0123456789abcdef.js", 9),
            ("search/sv.body-1.0123456789abcdef.json", 500),
            ("search/sv.easy.body-1.0123456789abcdef.json", 500),
            ("search/sv.easy.json", 9),
            ("search/sv.json", 9),
        ]);
        let own = |output: &Output, first: &str| names(shards(output, &OutPath(first.into()))).join(" ");
        assert_eq!(own(&small, "search/sv.json"), "search/sv.body-1.0123456789abcdef.json search/sv.json");
        assert_eq!(own(&small, "search/sv.easy.json"), "search/sv.easy.body-1.0123456789abcdef.json search/sv.easy.json");
        let large = output(&[("search/sv.body-1.0123456789abcdef.json", 1 << 21), ("search/sv.json", 9)]);
        assert_eq!(own(&large, "search/sv.json"), "search/sv.json");
    }

    #[test]
    fn of_files_that_pages_share_the_small_ones_are_kept() {
        let output = output(&[
            ("assets/base.0123456789abcdef.css", 9),
            ("assets/street.0123456789abcdef.svg", 9),
            ("assets/photo.0123456789abcdef.jpg", 9),
            ("search/engine.0123456789abcdef.js", 9),
            ("offline.js", 9),
        ]);
        let kept = ["assets/base.0123456789abcdef.css", "assets/street.0123456789abcdef.svg", "search/engine.0123456789abcdef.js"];
        assert_eq!(names(assets(&output)), kept);
        assert!(!is_fixed(&OutPath("0123456789abcdef/page.css".into())));
    }
}
