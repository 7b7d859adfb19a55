//! The base theme and the words in every language, inside the program: a release binary and a
//! folder of content are enough for a site. A site's own file at the same path wins.

use crate::diag::Source;

#[derive(rust_embed::RustEmbed)]
#[folder = "themes"]
#[prefix = "themes/"]
#[exclude = "*.md"]
struct Themes;

#[derive(rust_embed::RustEmbed)]
#[folder = "locales"]
#[prefix = "locales/"]
#[exclude = "*.md"]
struct Words;

/// The built-in files, in order of path.
pub fn builtin() -> Vec<Source> {
    let themes = Themes::iter().map(|path| (path.clone(), Themes::get(&path)));
    let words = Words::iter().map(|path| (path.clone(), Words::get(&path)));
    themes
        .chain(words)
        .filter_map(|(path, file)| {
            let bytes = file?.data;
            Some(match std::str::from_utf8(&bytes) {
                Ok(text) => Source::text(&path, text),
                Err(_) => Source { path: (&*path).into(), text: "".into(), bytes: Some(bytes.into()) },
            })
        })
        .collect()
}
