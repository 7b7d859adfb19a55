//! Path → fingerprint and size of everything that was published, so that the next build touches
//! only what differs and removes only what Ingång itself made.

use std::collections::BTreeMap;

use crate::model::{Artifact, OutPath, Output};

/// Name of the manifest in the output folder.
pub const NAME: &str = ".ingang-manifest";

/// First line of a manifest; another version is not read.
const HEAD: &str = "ingang manifest 1";

/// The manifest of `output` as text: one line a file, sorted by path.
pub fn to_text(output: &Output) -> String {
    let mut text = format!("{HEAD}\n");
    for (path, artifact) in &output.artifacts {
        text.push_str(&format!("{} {} {}\n", artifact.fingerprint, artifact.size, path.as_str()));
    }
    text
}

/// What a manifest says, as hexadecimal fingerprint and size by path; `None` if it is not one.
pub fn parse(text: &str) -> Option<BTreeMap<OutPath, (String, u64)>> {
    let mut lines = text.lines();
    if lines.next() != Some(HEAD) {
        return None;
    }
    lines
        .map(|line| {
            let mut parts = line.splitn(3, ' ');
            let (fingerprint, size, path) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
            let inside = !path.is_empty() && !path.starts_with('/') && !path.split('/').any(|part| part == "..");
            inside.then(|| (OutPath(path.into()), (fingerprint.to_owned(), size)))
        })
        .collect()
}

/// Whether the published file is as this artifact.
pub fn is_same(before: &BTreeMap<OutPath, (String, u64)>, path: &OutPath, artifact: &Artifact) -> bool {
    before.get(path).is_some_and(|(fingerprint, size)| *size == artifact.size && *fingerprint == artifact.fingerprint.to_string())
}

#[cfg(test)]
mod tests {
    use super::{parse, to_text};
    use crate::model::{Artifact, Fingerprint, OutPath, Output};

    #[test]
    fn what_is_written_is_read() {
        let mut output = Output::default();
        let artifact = Artifact { fingerprint: Fingerprint::of(b"a"), size: 1 };
        output.artifacts.insert(OutPath("sv/a b/index.html".into()), artifact.clone());
        let read = parse(&to_text(&output)).expect("a manifest");
        assert!(super::is_same(&read, &OutPath("sv/a b/index.html".into()), &artifact));
    }

    #[test]
    fn paths_out_of_the_output_are_no_manifest() {
        assert!(parse("ingang manifest 1\nff 1 ../x\n").is_none());
        assert!(parse("ingang manifest 2\n").is_none());
    }
}
