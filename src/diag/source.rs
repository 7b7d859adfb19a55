//! Everything that was read, by path; the last place that holds the text of a file.

use std::collections::BTreeMap;
use std::sync::Arc;

/// Number of a source in its [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// One file as read. Text is in Unicode form C, with `\n` line ends and no byte order mark, so
/// that files from every editor and system read alike; other files keep their bytes.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path from the site's root, with `/`.
    pub path: Arc<str>,
    /// The text; empty for files that are not text.
    pub text: Arc<str>,
    /// The bytes of a file that is not text.
    pub bytes: Option<Arc<[u8]>>,
}

impl Source {
    /// A source that holds text.
    pub fn text(path: &str, text: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), text: text.into(), bytes: None }
    }

    /// The bytes as they are published.
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.as_deref().unwrap_or(self.text.as_bytes())
    }
}

/// All sources, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    list: Vec<Source>,
    by_path: BTreeMap<Arc<str>, SourceId>,
}

/// A place as people count: line and column from 1, column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Line number, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Sources {
    /// Collects sources; of two with one path the later wins (a site's own file over a built-in one).
    pub fn new(sources: impl IntoIterator<Item = Source>) -> Self {
        let unique: BTreeMap<Arc<str>, Source> = sources.into_iter().map(|source| (source.path.clone(), source)).collect();
        let list: Vec<Source> = unique.into_values().collect();
        let by_path = (0..).map(SourceId).zip(&list).map(|(id, source)| (source.path.clone(), id)).collect();
        Self { list, by_path }
    }

    /// The source with this number.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.list[id.0 as usize]
    }

    /// The source at this path.
    pub fn at(&self, path: &str) -> Option<SourceId> {
        self.by_path.get(path).copied()
    }

    /// All sources in order of path.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        (0..).map(SourceId).zip(&self.list)
    }

    /// The sources in `folder` (which ends in `/`) and below, in order of path.
    pub fn under<'a>(&'a self, folder: &str) -> impl Iterator<Item = (SourceId, &'a Source)> + use<'a> {
        self.starting_with(folder)
    }

    /// The sources whose path begins with `prefix`, in order of path.
    pub fn starting_with<'a>(&'a self, prefix: &str) -> impl Iterator<Item = (SourceId, &'a Source)> + use<'a> {
        let prefix: Arc<str> = prefix.into();
        let from = self.by_path.range(prefix.clone()..);
        from.take_while(move |(path, _)| path.starts_with(&*prefix)).map(|(_, id)| (*id, self.get(*id)))
    }

    /// Where byte `offset` of `id` stands, as people count.
    pub fn line(&self, id: SourceId, offset: usize) -> Line {
        let text = &self.get(id).text;
        let before = &text[..text.floor_char_boundary(offset.min(text.len()))];
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        Line { line: before.matches('\n').count() + 1, column: before[start..].chars().count() + 1 }
    }
}
