//! What is told of translations in every build and check.

use super::align::{Compared, State, compare};
use super::home::{Home, Original, PAGE_LOCK};
use super::lock::Lock;
use super::place::in_translation;
use super::unit::Unit;
use super::{ORPHANED_LOCK, STALE_TRANSLATION, UNTRACKED_TRANSLATION};
use crate::diag::{Diagnostic, Diagnostics, Span};
use crate::model::{LocaleId, Site};

/// Characters of an excerpt, about a line.
const EXCERPT: usize = 90;
/// Characters before the first difference that are kept for the context.
const CONTEXT: usize = 20;

/// Compares all translations of a home with their originals.
pub fn check(site: &Site, home: &Home<'_>) -> Diagnostics {
    let translations = home.translations(site);
    let lock = home.lock(site);
    let mut found = Diagnostics::default();
    found.extend(lock.as_ref().and_then(|lock| orphaned(site, home, lock, &translations)));
    let tag = |locale: LocaleId| &*site.locales.get(locale).tag;
    let is_watched = |locale: &LocaleId| lock.as_ref().is_some_and(|lock| lock.texts.contains_key(tag(*locale)));
    let (watched, untracked): (Vec<LocaleId>, Vec<LocaleId>) = translations.iter().partition(|locale| is_watched(locale));
    if let Some(first) = untracked.first()
        && let Some(unit) = home.units(site, *first).first()
    {
        let tags: Vec<&str> = untracked.iter().map(|locale| tag(*locale)).collect();
        let finding = Diagnostic::at(&UNTRACKED_TRANSLATION, unit.span).with("page", home.name(site)).with("locales", tags.join(", "));
        found.push(finding.hint("hint"));
    }
    let Some(lock) = lock else { return found };
    let original = Original::new(site, *home);
    for locale in watched {
        found.extend(stale(site, home, &lock, &original.of(locale), locale));
    }
    found
}

/// What is stale in the text of one locale.
fn stale(site: &Site, home: &Home<'_>, lock: &Lock, units: &[&Unit], locale: LocaleId) -> Diagnostics {
    let tag = &*site.locales.get(locale).tag;
    let mut found = Diagnostics::default();
    let Some(made) = lock.texts.get(tag) else { return found };
    let mut compared = compare(units, lock, made);
    if matches!(home, Home::Records(_)) {
        // A record that is gone leaves nobody anything to do: its translations are gone with it.
        compared.retain(|one| one.state != State::Removed);
    }
    compared.retain(|one| one.state != State::Fresh);
    if compared.is_empty() {
        return found;
    }
    let translation = home.units(site, locale);
    let name = home.name(site);
    let from = |unit: Option<&Unit>| unit.map_or(site.locales.default(), |unit| unit.locale);
    let finding = |span: Span, original: LocaleId| {
        let finding = Diagnostic::at(&STALE_TRANSLATION, span).with("page", name.as_str()).with("locale", tag);
        finding.with("from", &*site.locales.get(original).tag)
    };
    // Texts of which nothing is accepted yet are one finding: a translation that is being written,
    // and new records.
    let is_begun = made.blocks.is_empty();
    let is_new_record = |one: &Compared<'_, '_>| matches!(home, Home::Records(_)) && one.state == State::New;
    let (waiting, told): (Vec<_>, Vec<_>) = compared.into_iter().partition(|one| is_begun || is_new_record(one));
    if let Some(unit) = waiting.first().and_then(|first| in_translation(first, units, &translation)) {
        let finding = finding(unit.span, from(units.first().copied())).with("count", waiting.len().to_string());
        found.push(finding.variant("waiting").hint("waiting-hint"));
    }
    for one in told {
        let Some(unit) = in_translation(&one, units, &translation) else { continue };
        let was = one.block.map(|block| block.words.as_str()).unwrap_or_default();
        let now = one.unit.map(|unit| unit.words.as_str()).unwrap_or_default();
        let (was, now) = excerpts(was, now);
        let finding = finding(unit.span, from(one.unit.or(units.first().copied()))).with("was", was).with("now", now);
        let finding = match one.state {
            State::Changed if one.block.is_some() => finding.hint("was"),
            State::New => finding.variant("new"),
            State::Removed => finding.variant("removed"),
            _ => finding,
        };
        let finding = match one.unit {
            Some(original) => finding.label(original.span, "label"),
            None => finding,
        };
        found.push(finding.hint("hint"));
    }
    found
}

/// What a lock holds of texts that are not there, and lines that are none.
fn orphaned(site: &Site, home: &Home<'_>, lock: &Lock, translations: &[LocaleId]) -> Option<Diagnostic> {
    let path = home.lock_path(site);
    let source = site.sources.at(&path)?;
    if let Some(line) = lock.unreadable.first() {
        let text = site.text(source);
        let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        let length = text[start..].lines().next().map_or(0, str::len);
        return Some(Diagnostic::at(&ORPHANED_LOCK, Span::new(source, start, start + length)).variant("line").hint("line-hint"));
    }
    let is_there = |tag: &str| translations.iter().any(|locale| &*site.locales.get(*locale).tag == tag);
    let gone: Vec<&str> = lock.texts.keys().map(String::as_str).filter(|tag| !is_there(tag)).collect();
    let finding = Diagnostic::at(&ORPHANED_LOCK, Span::new(source, 0, 0)).with("locales", gone.join(", "));
    (!gone.is_empty()).then(|| finding.hint("hint"))
}

/// Locks where there is neither a page nor a file of records.
pub fn without_home(site: &Site) -> Diagnostics {
    let is_home = |path: &str| match path.strip_suffix(&format!("/{PAGE_LOCK}")) {
        Some(folder) => {
            let prefix = format!("{folder}/");
            let beside = |path: &str| path.strip_prefix(&prefix).is_some_and(|file| !file.contains('/') && file.ends_with(".md"));
            site.sources.starting_with(&prefix).any(|(_, source)| beside(&source.path))
        }
        None => path.strip_suffix("lock").is_some_and(|stem| site.sources.at(&format!("{stem}yaml")).is_some()),
    };
    let locks = site.sources.under("content/").filter(|(_, source)| source.path.ends_with(".lock") && !is_home(&source.path));
    locks.map(|(id, _)| Diagnostic::at(&ORPHANED_LOCK, Span::new(id, 0, 0)).variant("file").hint("hint")).collect()
}

/// Two texts cut to a line each, from a little before the first difference.
pub fn excerpts(was: &str, now: &str) -> (String, String) {
    let common = was.chars().zip(now.chars()).take_while(|(a, b)| a == b).count();
    let from = if common > EXCERPT / 2 && !was.is_empty() && !now.is_empty() { common - CONTEXT } else { 0 };
    (excerpt(was, from), excerpt(now, from))
}

/// About a line of a text from this character on, cut between words.
fn excerpt(text: &str, from: usize) -> String {
    let start = text.char_indices().nth(from).map_or(text.len(), |(at, _)| at);
    let start = if from == 0 { 0 } else { text[..start].rfind(' ').map_or(start, |at| at + 1) };
    let rest = &text[start..];
    let head = if start > 0 { "… " } else { "" };
    match rest.char_indices().nth(EXCERPT) {
        None => format!("{head}{rest}"),
        Some((end, _)) => format!("{head}{} …", rest[..end].rsplit_once(' ').map_or(&rest[..end], |(before, _)| before)),
    }
}

#[cfg(test)]
mod tests {
    use super::excerpts;

    #[test]
    fn excerpts_begin_where_the_texts_part() {
        assert_eq!(excerpts("Du får stöd.", "Du får inte stöd."), ("Du får stöd.".to_owned(), "Du får inte stöd.".to_owned()));
        let long = "Anhörigstödet är till för dig som hjälper någon som du bryr dig om i din vardag, ";
        let (was, now) = excerpts(&format!("{long}varje dag."), &format!("{long}ibland."));
        assert_eq!((&*was, &*now), ("… dig om i din vardag, varje dag.", "… dig om i din vardag, ibland."));
        assert!(excerpts(&"ord ".repeat(100), "").0.ends_with("ord …"));
    }
}
