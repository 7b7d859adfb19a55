//! `ingang new page`: a page's folder with its record and its text in the site's first language.

use crate::cmd::arguments::NewPage;
use crate::cmd::trouble::Trouble;
use crate::diag::Message;
use crate::model::PageKind;

use super::template::{Template, yaml};
use super::{Ground, NewFile, exists, must_be_id};

/// The files of a new page.
///
/// # Errors
/// When the key is none, the page exists, or it would be the page of a record that does not exist.
pub fn files(ground: &Ground<'_>, arguments: &NewPage) -> Result<Vec<NewFile>, Trouble> {
    let key = arguments.key.trim_matches('/');
    for part in key.split('/') {
        must_be_id(part, key)?;
    }
    let slug = key.rsplit('/').next().unwrap_or(key);
    let district = key.strip_prefix("districts/").and_then(|rest| rest.split('/').next());
    let folder = match district {
        Some(id) if !ground.has(&format!("content/districts/{id}/district.yaml")) => {
            return Err(Trouble::refused(Message::new("cli-new-no-district").with("id", id)));
        }
        Some(_) => format!("content/{key}"),
        None => format!("content/citywide/{key}"),
    };
    let text = format!("{folder}/{}.md", ground.default_tag());
    let record = format!("{folder}/page.yaml");
    if let Some(path) = [&text, &record].into_iter().find(|path| ground.has(path)) {
        return Err(exists(path));
    }
    must_have_record(ground, arguments.kind, slug)?;
    let title = arguments.title.clone().unwrap_or_else(|| titled(slug));
    let mut files = vec![(text, page(ground, &title, slug))];
    if district.is_none() {
        files.insert(0, (record, page_record(ground, arguments.kind)));
    }
    Ok(files)
}

/// A page of a record is called as the record is.
fn must_have_record(ground: &Ground<'_>, kind: PageKind, id: &str) -> Result<(), Trouble> {
    let collection = match kind {
        PageKind::Group => "target_groups",
        PageKind::Offer => "offers",
        PageKind::Unit => "units",
        _ => return Ok(()),
    };
    let known = ground.ids(collection);
    if known.iter().any(|known| known == id) {
        return Ok(());
    }
    let message = Message::new("cli-new-no-record").with("id", id).with("collection", collection).with("known", known.join(", "));
    Err(Trouble::refused(message))
}

/// `sjuk-sjalv` → `Sjuk sjalv`.
fn titled(slug: &str) -> String {
    let words = slug.replace('-', " ");
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

fn page_record(ground: &Ground<'_>, kind: PageKind) -> String {
    Template::new(ground.speech)
        .comment("cli-new-page-kind")
        .line(&format!("kind: {}", kind.name()))
        .comment("cli-new-page-sensitive")
        .waiting("sensitive: yes")
        .finish()
}

fn page(ground: &Ground<'_>, title: &str, slug: &str) -> String {
    let text = |id: &str| ground.texts.say(id);
    Template::new(ground.speech)
        .line("---")
        .comment("cli-new-page-title")
        .line(&format!("title: {}", yaml(title)))
        .comment("cli-new-page-summary")
        .line(&format!("summary: {}", yaml(&text("cli-new-text-summary"))))
        .comment("cli-new-page-slug")
        .line(&format!("slug: {slug}"))
        .comment("cli-new-page-also")
        .waiting(&format!("also: [{}]", text("cli-new-text-also")))
        .line("---")
        .line(&format!("## {} {{#{}}}", text("cli-new-text-heading"), text("cli-new-text-anchor")))
        .line("")
        .line(&text("cli-new-text-body"))
        .finish()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_title_begins_with_a_capital() {
        assert_eq!(super::titled("sjuk-sjalv"), "Sjuk sjalv");
        assert_eq!(super::titled("112"), "112");
    }
}
