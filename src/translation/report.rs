//! The state of all translations: how much of what in each locale, and each block that waits.

use std::collections::BTreeMap;

use super::align::{State, compare};
use super::check::excerpts;
use super::home::{Home, Original};
use super::lock::Print;
use super::place::in_translation;
use crate::diag::Span;
use crate::model::{LocaleId, Site};

/// How many blocks of the originals are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Counts {
    pub fresh: usize,
    pub changed: usize,
    pub new: usize,
    pub removed: usize,
    /// Blocks of originals of texts that nobody has recorded.
    pub untracked: usize,
}

/// A block that somebody should look at.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The page or the file of records.
    pub home: String,
    /// The locale of the translation.
    pub locale: LocaleId,
    /// What has become of the block; none where the whole text is not recorded.
    pub state: Option<State>,
    /// Its fingerprint now.
    pub block: Option<Print>,
    /// An excerpt of what it said.
    pub was: String,
    /// An excerpt of what it says.
    pub now: String,
    /// Where the translation of it stands.
    pub place: Option<Span>,
    /// Where it stands itself.
    pub original: Option<Span>,
}

/// The state of translations.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// By locale.
    pub counts: BTreeMap<LocaleId, Counts>,
    /// By home, locale and place.
    pub waiting: Vec<Waiting>,
}

impl Report {
    /// Adds what was seen of another home.
    pub fn extend(&mut self, other: Self) {
        for (locale, counts) in other.counts {
            let sum = self.counts.entry(locale).or_default();
            sum.fresh += counts.fresh;
            sum.changed += counts.changed;
            sum.new += counts.new;
            sum.removed += counts.removed;
            sum.untracked += counts.untracked;
        }
        self.waiting.extend(other.waiting);
    }
}

/// The state of the translations of one home, in one locale or in all.
pub fn report(site: &Site, home: &Home<'_>, only: Option<LocaleId>) -> Report {
    let mut report = Report::default();
    let name = home.name(site);
    let lock = home.lock(site).unwrap_or_default();
    let original = Original::new(site, *home);
    for locale in home.translations(site).into_iter().filter(|locale| only.is_none_or(|only| only == *locale)) {
        let units = original.of(locale);
        let counts = report.counts.entry(locale).or_default();
        let translation = home.units(site, locale);
        let Some(made) = lock.texts.get(&*site.locales.get(locale).tag) else {
            counts.untracked += units.len();
            let (place, original) = (translation.first().map(|unit| unit.span), units.first().map(|unit| unit.span));
            let (was, now) = (String::new(), String::new());
            report.waiting.push(Waiting { home: name.clone(), locale, state: None, block: None, was, now, place, original });
            continue;
        };
        for one in compare(&units, &lock, made) {
            match one.state {
                State::Fresh => counts.fresh += 1,
                State::Changed => counts.changed += 1,
                State::New => counts.new += 1,
                State::Removed if matches!(home, Home::Records(_)) => continue,
                State::Removed => counts.removed += 1,
            }
            if one.state == State::Fresh {
                continue;
            }
            let was = one.block.map(|block| block.words.as_str()).unwrap_or_default();
            let (was, now) = excerpts(was, one.unit.map(|unit| unit.words.as_str()).unwrap_or_default());
            report.waiting.push(Waiting {
                home: name.clone(),
                locale,
                state: Some(one.state),
                block: one.unit.map(|unit| unit.print),
                was,
                now,
                place: in_translation(&one, &units, &translation).map(|unit| unit.span),
                original: one.unit.map(|unit| unit.span),
            });
        }
    }
    report
}
