//! New locks: what a person has dealt with, what was only a minor change, what heads of texts say.
//! Nothing is written here; the result is the text of the locks that differ.

use super::align::{State, compare};
use super::check::without_home;
use super::home::{Home, Original};
use super::lock::{Block, Lock, Made, Print};
use super::place::pairs;
use crate::diag::Place;
use crate::model::{LocaleId, Site};

/// Locks to be written, by path from the site's root; without text where one is to be removed.
pub type Files = Vec<(String, Option<String>)>;

/// Which texts somebody has dealt with.
pub struct Wanted<'a> {
    /// Pages and files of records.
    pub homes: Vec<Home<'a>>,
    /// One locale, or all.
    pub locale: Option<LocaleId>,
}

/// Records that the texts say what their originals say now.
pub fn accept(site: &Site, wanted: &Wanted<'_>) -> Files {
    let locks = wanted.homes.iter().filter_map(|home| {
        let mut lock = home.lock(site).unwrap_or_default();
        let translations = home.translations(site);
        let original = Original::new(site, *home);
        for locale in translations.iter().filter(|locale| wanted.locale.is_none_or(|only| only == **locale)) {
            take(site, home, &original, &mut lock, *locale);
        }
        differing(site, home, &lock)
    });
    locks.collect()
}

/// Makes the lock of one text new.
fn take(site: &Site, home: &Home<'_>, original: &Original<'_>, lock: &mut Lock, locale: LocaleId) {
    let units = original.of(locale);
    let translation = home.units(site, locale);
    let mut blocks: Vec<(Print, Option<Print>)> = Vec::with_capacity(units.len());
    for (unit, pair) in units.iter().zip(pairs(&units, &translation)) {
        blocks.push((unit.print, pair.map(|at| translation[at].print)));
        lock.blocks.insert(unit.print, Block { place: unit.place.to_string(), words: unit.words.clone() });
    }
    blocks.sort_unstable();
    let accepted = home.accepted(locale).map(|day| day.to_string());
    lock.texts.insert(site.locales.get(locale).tag.to_string(), Made { accepted, blocks });
}

/// Records that changes of the original in `from` are minor: what was made from the blocks that
/// have changed counts as made from what they say now. `only` are fingerprints of single blocks as
/// they are now; none means all that have changed. Also says how many blocks of translations it is.
pub fn minor(site: &Site, home: &Home<'_>, from: LocaleId, only: &[Print]) -> (Files, usize) {
    let Some(before) = home.lock(site) else { return (Vec::new(), 0) };
    let mut lock = before.clone();
    let original = Original::new(site, *home);
    let mut moved = 0;
    for locale in home.translations(site) {
        let tag = &*site.locales.get(locale).tag;
        let Some(made) = before.texts.get(tag) else { continue };
        let units = original.of(locale);
        for one in compare(&units, &before, made).into_iter().filter(|one| one.state == State::Changed) {
            let (Some(unit), Some(was)) = (one.unit.filter(|unit| unit.locale == from), one.was) else { continue };
            if !only.is_empty() && !only.contains(&unit.print) {
                continue;
            }
            let made = lock.texts.get_mut(tag).expect("both locks have the same texts");
            if let Some(at) = made.blocks.iter().position(|block| *block == (was, one.translation)) {
                made.blocks[at].0 = unit.print;
                lock.blocks.insert(unit.print, Block { place: unit.place.to_string(), words: unit.words.clone() });
                moved += 1;
            }
        }
    }
    lock.texts.values_mut().for_each(|made| made.blocks.sort_unstable());
    (differing(site, home, &lock).into_iter().collect(), moved)
}

/// Takes over what heads of texts say (`accepted: 2026-11-22`) where the day is later than the last
/// one that was taken over, and forgets what is no longer there.
pub fn sync(site: &Site) -> Files {
    let locks = Home::all(site).into_iter().filter_map(|home| {
        let translations = home.translations(site);
        let said: Vec<(LocaleId, String)> =
            translations.iter().filter_map(|locale| Some((*locale, home.accepted(*locale)?.to_string()))).collect();
        let lock = home.lock(site);
        if lock.is_none() && said.is_empty() {
            return None;
        }
        let mut lock = lock.unwrap_or_default();
        let tags: Vec<&str> = translations.iter().map(|locale| &*site.locales.get(*locale).tag).collect();
        lock.texts.retain(|tag, _| tags.contains(&tag.as_str()));
        let original = Original::new(site, home);
        for (locale, day) in said {
            let known = lock.texts.get(&*site.locales.get(locale).tag).and_then(|made| made.accepted.clone());
            if known.is_none_or(|known| known < day) {
                take(site, &home, &original, &mut lock, locale);
            }
        }
        if matches!(home, Home::Records(_)) {
            forget_records(site, &original, &mut lock, &translations);
        }
        differing(site, &home, &lock)
    });
    let homeless = without_home(site).into_iter().filter_map(|finding| match finding.place {
        Place::Span(span) => Some((site.sources.get(span.source).path.to_string(), None)),
        Place::File(_) => None,
    });
    locks.chain(homeless).collect()
}

/// Drops what records that are gone were made from.
fn forget_records(site: &Site, original: &Original<'_>, lock: &mut Lock, translations: &[LocaleId]) {
    let before = lock.clone();
    for locale in translations {
        let tag = &*site.locales.get(*locale).tag;
        let (Some(made), Some(kept)) = (before.texts.get(tag), lock.texts.get_mut(tag)) else { continue };
        for gone in compare(&original.of(*locale), &before, made).iter().filter(|one| one.state == State::Removed) {
            if let Some(at) = gone.was.and_then(|was| kept.blocks.iter().position(|block| *block == (was, gone.translation))) {
                kept.blocks.remove(at);
            }
        }
    }
}

/// The lock beside a text in `tag` that has just been begun: it is watched, and nothing of it is
/// accepted. `before` is the lock that is there.
pub fn begin(before: Option<&str>, tag: &str) -> String {
    let mut lock = before.map(Lock::parse).unwrap_or_default();
    lock.texts.insert(tag.to_owned(), Made::default());
    lock.to_text()
}

fn differing(site: &Site, home: &Home<'_>, lock: &Lock) -> Option<(String, Option<String>)> {
    let path = home.lock_path(site);
    let text = (!lock.texts.is_empty()).then(|| lock.to_text());
    let before = site.sources.at(&path).map(|id| site.text(id));
    (before != text.as_deref()).then_some((path, text))
}
