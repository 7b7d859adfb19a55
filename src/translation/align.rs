//! Blocks of an original beside the blocks that a translation was made from: which are the same,
//! which have changed, come or gone. Order and place do not matter where the words are the same.

use std::collections::BTreeMap;

use super::lock::{Block, Lock, Made, Print};
use super::unit::{Kind, Unit};

/// What has become of a block since the translation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The translation was made from these words.
    Fresh,
    /// The words were others.
    Changed,
    /// There was no such block.
    New,
    /// There is no such block any more.
    Removed,
}

/// A block of the original, now and when the translation was made.
#[derive(Clone, Debug)]
pub struct Compared<'u, 'l> {
    /// What has become of it.
    pub state: State,
    /// The block now; none where it was removed.
    pub unit: Option<&'u Unit>,
    /// Its fingerprint when the translation was made; none where it is new.
    pub was: Option<Print>,
    /// What it said then, as far as the lock knows.
    pub block: Option<&'l Block>,
    /// The block of the translation that was made from it.
    pub translation: Option<Print>,
}

/// How much two blocks must have in common to be one block that has changed: half of their words,
/// or a quarter where both stand in one place. Rewritten beyond that, one has gone and one has come.
const LIKE: f64 = 0.5;
/// What standing in one place counts for.
const SAME_PLACE: f64 = 0.25;

/// Compares the blocks of an original with what a translation was made from; blocks of the
/// original in their order, then those that were removed.
pub fn compare<'u, 'l>(units: &[&'u Unit], lock: &'l Lock, made: &'l Made) -> Vec<Compared<'u, 'l>> {
    let mut left: BTreeMap<Print, Vec<Option<Print>>> = BTreeMap::new();
    for (original, translation) in made.blocks.iter().rev() {
        left.entry(*original).or_default().push(*translation);
    }
    let mut compared: Vec<Compared<'u, 'l>> = Vec::with_capacity(units.len());
    for unit in units.iter().copied() {
        let translation = left.get_mut(&unit.print).and_then(Vec::pop);
        compared.push(Compared {
            state: if translation.is_some() { State::Fresh } else { State::New },
            unit: Some(unit),
            was: translation.map(|_| unit.print),
            block: None,
            translation: translation.flatten(),
        });
    }
    let mut gone: Vec<Gone<'l>> = left
        .into_iter()
        .flat_map(|(print, translations)| translations.into_iter().map(move |translation| (print, translation)))
        .map(|(print, translation)| Gone { print, translation, block: lock.blocks.get(&print), is_taken: false })
        .collect();
    if gone.is_empty() {
        return compared;
    }
    pair_by_words(&mut compared, &mut gone);
    pair_by_place(&mut compared, &mut gone);
    compared.extend(gone.into_iter().filter(|gone| !gone.is_taken).map(|gone| Compared {
        state: State::Removed,
        unit: None,
        was: Some(gone.print),
        block: gone.block,
        translation: gone.translation,
    }));
    compared
}

/// A block that a translation was made from, and that the original no longer has.
struct Gone<'l> {
    print: Print,
    translation: Option<Print>,
    block: Option<&'l Block>,
    is_taken: bool,
}

impl<'l> Gone<'l> {
    fn becomes(&mut self, compared: &mut Compared<'_, 'l>) {
        self.is_taken = true;
        compared.state = State::Changed;
        compared.was = Some(self.print);
        compared.block = self.block;
        compared.translation = self.translation;
    }
}

/// The likest first.
fn pair_by_words<'l>(compared: &mut [Compared<'_, 'l>], gone: &mut [Gone<'l>]) {
    let new: Vec<(usize, &Unit)> =
        compared.iter().enumerate().filter(|(_, at)| at.state == State::New).filter_map(|(at, one)| Some((at, one.unit?))).collect();
    let words_of_new: Vec<Vec<&str>> = new.iter().map(|(_, unit)| sorted_words(&unit.words)).collect();
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (before, old) in gone.iter().enumerate() {
        let Some(block) = old.block else { continue };
        let words = sorted_words(&block.words);
        for ((after, unit), words_now) in new.iter().zip(&words_of_new) {
            let same_place = *block.place == *unit.place;
            let like = likeness(&words, words_now) + if same_place { SAME_PLACE } else { 0.0 };
            // A head or a record has one text of each key.
            let one = same_place && matches!(unit.kind, Kind::Head | Kind::Record);
            if one || like >= LIKE {
                pairs.push((if one { 2.0 } else { like }, before, *after));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    for (_, before, after) in pairs {
        if !gone[before].is_taken && compared[after].state == State::New {
            gone[before].becomes(&mut compared[after]);
        }
    }
}

/// Where one block of a place has gone and one has come, it was rewritten.
fn pair_by_place<'l>(compared: &mut [Compared<'_, 'l>], gone: &mut [Gone<'l>]) {
    let mut places: BTreeMap<&str, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (at, old) in gone.iter().enumerate().filter(|(_, old)| !old.is_taken) {
        if let Some(block) = old.block {
            places.entry(&block.place).or_default().0.push(at);
        }
    }
    for (at, one) in compared.iter().enumerate().filter(|(_, one)| one.state == State::New) {
        if let Some(unit) = one.unit {
            places.entry(&unit.place).or_default().1.push(at);
        }
    }
    let pairs: Vec<(usize, usize)> = places
        .into_values()
        .filter_map(|(before, after)| match (before.as_slice(), after.as_slice()) {
            ([before], [after]) => Some((*before, *after)),
            _ => None,
        })
        .collect();
    for (before, after) in pairs {
        gone[before].becomes(&mut compared[after]);
    }
}

fn sorted_words(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = text.split(' ').collect();
    words.sort_unstable();
    words
}

/// Share of words in common (Dice 1945): twice the common ones by all of both, from 0 to 1.
fn likeness(a: &[&str], b: &[&str]) -> f64 {
    let (mut at, mut other, mut common) = (0, 0, 0_u32);
    while at < a.len() && other < b.len() {
        match a[at].cmp(b[other]) {
            std::cmp::Ordering::Less => at += 1,
            std::cmp::Ordering::Greater => other += 1,
            std::cmp::Ordering::Equal => {
                (at, other, common) = (at + 1, other + 1, common + 1);
            }
        }
    }
    let all = u32::try_from(a.len() + b.len()).unwrap_or(u32::MAX).max(1);
    f64::from(2 * common) / f64::from(all)
}

#[cfg(test)]
mod tests {
    use super::{State, compare};
    use crate::diag::{SourceId, Span};
    use crate::model::LocaleId;
    use crate::translation::lock::{Block, Lock, Made};
    use crate::translation::unit::{Kind, Unit};

    fn unit(place: &str, words: &str) -> Unit {
        Unit::new(LocaleId(0), place.into(), Kind::Words, words.to_owned(), Span::new(SourceId(0), 0, 0))
    }

    #[track_caller]
    fn check(before: &[(&str, &str)], after: &[(&str, &str)], expected: &str) {
        let before: Vec<Unit> = before.iter().map(|(place, words)| unit(place, words)).collect();
        let after: Vec<Unit> = after.iter().map(|(place, words)| unit(place, words)).collect();
        let block = |unit: &Unit| (unit.print, Block { place: unit.place.to_string(), words: unit.words.clone() });
        let mut made = Made { accepted: None, blocks: before.iter().map(|unit| (unit.print, None)).collect() };
        made.blocks.sort_unstable();
        let lock = Lock { blocks: before.iter().map(block).collect(), ..Lock::default() };
        let units: Vec<&Unit> = after.iter().collect();
        let letters: String = compare(&units, &lock, &made)
            .iter()
            .map(|one| match one.state {
                State::Fresh => '=',
                State::Changed => '~',
                State::New => '+',
                State::Removed => '-',
            })
            .collect();
        assert_eq!(letters, expected);
    }

    #[test]
    fn blocks_are_known_again() {
        let (a, b, c) = (("#a", "Du får stöd hemma."), ("#a", "Ring oss i dag."), ("#b", "Svaret kommer sedan."));
        check(&[a, b, c], &[c, a, b], "===");
        check(&[a, b], &[("#x", a.1), b], "==");
        check(&[a, b], &[("#a", "Du får inte stöd hemma."), b], "~=");
        check(&[a, b], &[b], "=-");
        check(&[a], &[a, b], "=+");
        check(&[a, a], &[a], "=-");
        check(&[a], &[a, a], "=+");
        check(&[a, b], &[("#a", "Allt annorlunda nu."), b], "~=");
        check(&[a], &[("#z", "Allt annorlunda nu.")], "+-");
        check(&[a, b], &[("#a", "Nytt ett här."), ("#a", "Annat två där.")], "++--");
    }
}
