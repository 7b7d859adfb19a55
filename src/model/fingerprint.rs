//! Content hashes, and numbers of names.

use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hasher};

/// BLAKE3 hash of bytes: equal fingerprints mean equal bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The fingerprint of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// The first 64 bits, for fingerprints that need not hold against somebody who wants two alike.
    pub fn first_bits(self) -> u64 {
        self.0[..8].iter().fold(0, |bits, byte| bits << 8 | u64::from(*byte))
    }

    /// The first 64 bits as 16 hexadecimal digits, for file names. Two assets of one site sharing
    /// them would be a collision of addresses, which is an error of the build.
    pub fn short(self) -> String {
        self.0[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl std::fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.short())
    }
}

impl std::fmt::Display for Fingerprint {
    /// All 64 hexadecimal digits.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A name as a number of 64 bits, for the many names that nobody asks more of than whether they are
/// there: every address of a site, every id of its pages. It takes a sixth of the memory, and no
/// walk to the letters. That a missing name shares its number with one of a million that exist is
/// as likely as one in 10¹³. Numbers hold for one run of the program; they are written nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NameNumber(u64);

impl NameNumber {
    /// The number of `name`.
    pub fn of(name: &str) -> Self {
        Self(BuildHasherDefault::<DefaultHasher>::default().hash_one(name))
    }
}

/// A set of numbers of names.
pub type NameNumbers = HashSet<NameNumber, BuildHasherDefault<AsItIs>>;

/// Takes a number as its own hash: that of a name is one already.
#[derive(Clone, Copy, Debug, Default)]
pub struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}
