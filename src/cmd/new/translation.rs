//! `ingang new translation`: a page's text in another locale, begun from the nearest text there is
//! and marked as not yet read by a person.

use crate::cmd::arguments::NewTranslation;
use crate::cmd::trouble::Trouble;
use crate::diag::Message;
use crate::model::LocaleId;
use crate::translation;

use super::template::Template;
use super::{Ground, NewFile, exists, must_be_id};

/// The file of a new translation; and the lock beside it, which says that nothing of it is accepted yet.
///
/// # Errors
/// When there is no such page or locale, or the text exists.
pub fn files(ground: &Ground<'_>, arguments: &NewTranslation) -> Result<(Vec<NewFile>, NewFile), Trouble> {
    let key = arguments.page.trim_matches('/');
    for part in key.split('/') {
        must_be_id(part, key)?;
    }
    let Some(locale) = ground.locales.find(&arguments.locale) else {
        let known: Vec<&str> = ground.locales.iter().map(|(_, locale)| &*locale.tag).collect();
        return Err(Trouble::refused(Message::new("cli-new-no-locale").with("locale", &*arguments.locale).with("known", known.join(", "))));
    };
    let folder = if key.starts_with("districts/") { format!("content/{key}") } else { format!("content/citywide/{key}") };
    let path = |locale: LocaleId| format!("{folder}/{}.md", ground.locales.get(locale).tag);
    if ground.has(&path(locale)) {
        return Err(exists(&path(locale)));
    }
    let others = ground.locales.chain(locale).skip(1).chain([ground.locales.default()]).chain(ground.locales.iter().map(|(id, _)| id));
    let Some((from, source)) = others.into_iter().find_map(|from| Some((from, ground.sources.at(&path(from))?))) else {
        return Err(no_page(ground, key));
    };
    let text = begun(ground, &ground.sources.get(source).text, from, locale);
    let lock = format!("{folder}/{}", translation::PAGE_LOCK);
    let before = ground.sources.at(&lock).map(|id| &*ground.sources.get(id).text);
    let begun = translation::begin(before, &ground.locales.get(locale).tag);
    Ok((vec![(path(locale), text)], (lock, begun)))
}

fn no_page(ground: &Ground<'_>, key: &str) -> Trouble {
    let folders = ground.sources.under("content/").filter_map(|(_, source)| {
        let (folder, file) = source.path.rsplit_once('/')?;
        let inside = folder.strip_prefix("content/")?;
        file.ends_with(".md").then(|| inside.strip_prefix("citywide/").unwrap_or(inside))
    });
    let nearest = folders.map(|known| (strsim::normalized_damerau_levenshtein(key, known), known));
    let nearest = nearest.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(likeness, _)| *likeness > 0.5);
    let message = |id: &str| Message::new(id).with("key", key);
    Trouble::refused(match nearest {
        Some((_, nearest)) => message("cli-new-no-page-near").with("nearest", nearest),
        None => message("cli-new-no-page"),
    })
}

/// The text of `from` as the beginning of the text in `to`.
fn begun(ground: &Ground<'_>, text: &str, from: LocaleId, to: LocaleId) -> String {
    let (head, body) = split(text);
    let other_language = !ground.locales.same_language(from, to);
    let names = |id: &str| {
        let tag = |locale: LocaleId| &*ground.locales.get(locale).tag;
        Message::new(id).with("from", tag(from)).with("to", tag(to))
    };
    let comment = if other_language { "cli-new-translation" } else { "cli-new-easy-read" };
    let template = Template::new(ground.speech).line("---").comment_with(&names(comment));
    let template = without_translation(head).into_iter().fold(template, |template, line| template.line(line));
    let template = if other_language { template.line("translation: {by: person, reviewed: false}") } else { template };
    template.line("---").finish() + body
}

/// The lines between the `---`, and what follows.
fn split(text: &str) -> (&str, &str) {
    let Some(rest) = text.strip_prefix("---\n") else { return ("", text) };
    match rest.strip_prefix("---\n").map(|body| ("", body)).or_else(|| rest.split_once("\n---\n")) {
        Some(parts) => parts,
        None => (rest.strip_suffix("\n---").unwrap_or(rest), ""),
    }
}

/// The head without how its own text was made.
fn without_translation(head: &str) -> Vec<&str> {
    let mut inside = false;
    head.lines()
        .filter(|line| {
            inside = line.starts_with("translation:") || inside && line.starts_with([' ', '\t']);
            !inside
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{split, without_translation};

    #[test]
    fn a_head_is_taken_over_without_how_it_was_made() {
        let text = "---\ntitle: A\ntranslation:\n  by: machine\nslug: a\n---\nBody\n";
        let (head, body) = split(text);
        assert_eq!(without_translation(head), ["title: A", "slug: a"]);
        assert_eq!(body, "Body\n");
        assert_eq!(split("Body"), ("", "Body"));
        assert_eq!(split("---\ntitle: A\n---"), ("title: A", ""));
        assert_eq!(split("---\n---\nBody"), ("", "Body"));
    }
}
