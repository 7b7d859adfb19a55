//! What words look like at a glance: a few bits, so that a long list of words can say of a whole
//! paragraph that none of its words stands there, without asking about each.

/// What one word looks like, whatever its capitals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// A number for its first two characters, below [`BEGINNINGS`].
    beginning: u16,
    /// A number for the whole word, below [`WHOLES`].
    whole: u16,
}

/// How many numbers there are for the beginnings of words.
const BEGINNINGS: u16 = 1024;

/// How many numbers there are for whole words.
const WHOLES: u16 = 4096;

/// What several words look like together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looks {
    beginnings: [u64; BEGINNINGS as usize / 64],
    wholes: [u64; WHOLES as usize / 64],
}

impl Look {
    /// What a word looks like, and how many characters it has.
    pub fn of(word: &str) -> (Self, usize) {
        if let [first, .., last] = word.as_bytes()
            && word.is_ascii()
        {
            let lower = |byte: &u8| char::from(byte.to_ascii_lowercase());
            let second = lower(&word.as_bytes()[1]);
            return (Self::from(lower(first), Some(second), lower(last), word.len()), word.len());
        }
        if let [only] = word.as_bytes() {
            let only = char::from(only.to_ascii_lowercase());
            return (Self::from(only, None, only, 1), 1);
        }
        let (mut letters, written) = (word.chars(), word.chars().count());
        // The one letter that is two when it is small: what follows it is counted from there on.
        if word.as_bytes().contains(&DOTTED_BEGINS) && word.contains(DOTTED) {
            let small: Vec<char> = word.chars().flat_map(small).collect();
            let (first, last) = (small.first().copied().unwrap_or_default(), small.last().copied().unwrap_or_default());
            return (Self::from(first, small.get(1).copied(), last, small.len()), written);
        }
        let mut next = || letters.next().and_then(|letter| small(letter).next());
        let (first, second) = (next().unwrap_or_default(), next());
        let last = word.chars().next_back().and_then(|letter| small(letter).next()).unwrap_or_default();
        (Self::from(first, second, last, written), written)
    }

    fn from(first: char, second: Option<char>, last: char, length: usize) -> Self {
        let length = u32::try_from(length).unwrap_or(u32::MAX);
        let beginning = u32::from(first).wrapping_mul(37).wrapping_add(second.map_or(0, u32::from));
        let whole = beginning.wrapping_mul(61).wrapping_add(u32::from(last)).wrapping_mul(29).wrapping_add(length);
        let within = |number: u32, numbers: u16| u16::try_from(number % u32::from(numbers)).unwrap_or_default();
        Self { beginning: within(beginning, BEGINNINGS), whole: within(whole, WHOLES) }
    }
}

/// The only letter that is two when it is made small (`SpecialCasing.txt`).
const DOTTED: char = 'İ';

/// Its first byte: few words have it.
const DOTTED_BEGINS: u8 = 0xC4;

/// A letter made small, which may be two.
fn small(letter: char) -> impl Iterator<Item = char> {
    let (plain, rest) = match letter {
        'A'..='Z' => (Some(letter.to_ascii_lowercase()), None),
        // Letters that are small already, and those of a script without capitals.
        'a'..='z' | 'ß'..='ö' | '\u{600}'..='\u{6ff}' => (Some(letter), None),
        _ => (None, Some(letter.to_lowercase())),
    };
    plain.into_iter().chain(rest.into_iter().flatten())
}

impl Default for Looks {
    fn default() -> Self {
        Self::NONE
    }
}

impl Looks {
    /// Of no word.
    pub const NONE: Self = Self { beginnings: [0; BEGINNINGS as usize / 64], wholes: [0; WHOLES as usize / 64] };

    /// Another word.
    pub fn add(&mut self, look: Look) {
        self.add_beginning(look);
        self.add_whole(look);
    }

    /// All words that begin as this one.
    pub fn add_beginning(&mut self, look: Look) {
        self.beginnings[usize::from(look.beginning / 64)] |= 1 << (look.beginning % 64);
    }

    /// This word.
    pub fn add_whole(&mut self, look: Look) {
        self.wholes[usize::from(look.whole / 64)] |= 1 << (look.whole % 64);
    }

    /// All words that there are.
    pub fn add_all(&mut self) {
        self.beginnings = [u64::MAX; BEGINNINGS as usize / 64];
    }

    /// Whether a word may be among these.
    pub fn may_have(&self, look: Look) -> bool {
        let bit = |bits: &[u64], number: u16| bits[usize::from(number / 64)] >> (number % 64) & 1 == 1;
        bit(&self.wholes, look.whole) || bit(&self.beginnings, look.beginning)
    }

    /// Whether a word may be among these and among others.
    pub fn may_share(&self, others: &Self) -> bool {
        let shared = |ours: &[u64], theirs: &[u64]| ours.iter().zip(theirs).fold(0, |bits, (one, other)| bits | one & other) != 0;
        shared(&self.wholes, &others.wholes) || shared(&self.beginnings, &others.beginnings)
    }
}

#[cfg(test)]
mod tests {
    use super::{DOTTED, Look, Looks};

    #[test]
    fn a_word_looks_the_same_whatever_its_capitals() {
        for (one, other) in [("Ring", "ring"), ("ÅRET", "året"), ("İL", "i\u{307}l"), ("a", "A"), ("Я", "я"), ("é", "É")] {
            assert_eq!(Look::of(one).0, Look::of(other).0, "{one}");
        }
        assert_ne!(Look::of("ring").0, Look::of("ringa").0);
        assert_eq!(Look::of("أهل").1, 3);
        assert_eq!(Look::of("").1, 0);
    }

    #[test]
    fn one_letter_is_two_when_it_is_small() {
        let grown: Vec<char> = ('\0'..=char::MAX).filter(|letter| letter.to_lowercase().count() != 1).collect();
        assert_eq!(grown, [DOTTED]);
    }

    #[test]
    fn what_is_there_is_always_seen() {
        let words = ["ring", "Å", "kommunen", "أهل", "9"];
        let (mut all, mut begun) = (Looks::default(), Looks::default());
        for word in words {
            all.add(Look::of(word).0);
            begun.add_beginning(Look::of(word).0);
        }
        assert!(words.iter().all(|word| all.may_have(Look::of(word).0)));
        assert!(begun.may_have(Look::of("kommunens").0) && begun.may_share(&all));
        assert!(!all.may_have(Look::of("xylofon").0) && !all.may_share(&Looks::NONE));
    }
}
