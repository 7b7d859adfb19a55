//! Translations that their originals have left behind.

use super::{Mutation, of};

/// The page whose Swedish text is changed.
const PAGE: &str = "content/citywide/syskon/sv.md";
const LOCK: &str = "content/citywide/syskon/translations.lock";

pub fn all() -> Vec<Mutation> {
    vec![changed_sentence(), untracked(), orphaned()]
}

/// One sentence of the original: the same paragraph of each translation, and nothing else. Easy read
/// says it in several paragraphs, so its heading is shown.
fn changed_sentence() -> Mutation {
    of("stale-translation")
        .edit(PAGE, "Du får alltid berätta vad du själv ser.", "Du får aldrig berätta vad du själv ser.")
        .at_in("content/citywide/syskon/sv.easy.md", "{#veta-mer}")
        .and_in("content/citywide/syskon/en.md", "You may always tell th")
        .and_in("content/citywide/syskon/fi.md", "Saat aina kertoa, mitä")
        .and_in("content/citywide/syskon/ar.md", "يحق لك دائمًا أن تحكي ")
        .and_in("content/citywide/syskon/fa.md", "همیشه می‌توانید آنچه ر")
        .and_in("content/citywide/syskon/so.md", "Mar walba waad sheegi ")
        .and_in("content/citywide/syskon/es.md", "Siempre puedes contar ")
        .and_in("content/citywide/syskon/pl.md", "Zawsze możesz powiedzi")
        .and_in("content/citywide/syskon/uk.md", "Ви завжди можете розпо")
}

/// One finding a page, at the first of its translations.
fn untracked() -> Mutation {
    of("untracked-translation").remove(LOCK).at_in("content/citywide/syskon/sv.easy.md", "title:")
}

fn orphaned() -> Mutation {
    of("orphaned-lock").remove("content/citywide/syskon/so.md").at_in(LOCK, "written by ingang")
}
