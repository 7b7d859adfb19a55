//! Numbers that look like chance and are the same on every machine (`SplitMix64`).

/// A source of such numbers.
pub struct Random(u64);

impl Random {
    /// The source that belongs to a name: the same name, the same numbers (FNV-1a of its bytes).
    pub fn of(name: &str) -> Self {
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap_or_default()
    }

    /// A number from `least` to `most`.
    pub fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most - least + 1)
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// These in another order.
    pub fn shuffled<'a, T>(&mut self, from: &'a [T]) -> Vec<&'a T> {
        let mut order: Vec<&T> = from.iter().collect();
        for last in (1..order.len()).rev() {
            order.swap(last, self.below(last + 1));
        }
        order
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn a_name_always_gives_the_same_numbers() {
        let numbers = |name: &str| (0..4).map(|_| Random::of(name).below(1000)).collect::<Vec<_>>();
        assert_eq!(numbers("sv/1"), numbers("sv/1"));
        let mut one = Random::of("sv/1");
        assert_eq!([one.below(1000), one.below(1000), one.below(1000)], [one_of("sv/1", 0), one_of("sv/1", 1), one_of("sv/1", 2)]);
    }

    fn one_of(name: &str, skip: usize) -> usize {
        let mut random = Random::of(name);
        (0..skip).for_each(|_| _ = random.below(1000));
        random.below(1000)
    }

    #[test]
    fn a_shuffle_keeps_everything() {
        let mut shuffled = Random::of("x").shuffled(&[1, 2, 3, 4, 5]);
        shuffled.sort();
        assert_eq!(shuffled, [&1, &2, &3, &4, &5]);
    }
}
