//! Where a block of the original stands in the translation: where the lock remembers, else where
//! both texts are built alike, else at the heading above.

use std::collections::BTreeMap;

use super::align::Compared;
use super::unit::{Kind, Unit};

/// For each block of the original the block of the translation that stands in its place. Sections
/// with the same anchor are compared: those built of the same kinds of blocks go together block by
/// block, of others only the headings.
pub fn pairs(original: &[&Unit], translation: &[Unit]) -> Vec<Option<usize>> {
    if original.len() == translation.len() && original.iter().zip(translation).all(|(a, b)| a.kind == b.kind) {
        return (0..original.len()).map(Some).collect();
    }
    let mut sections: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, unit) in translation.iter().enumerate() {
        sections.entry(&unit.place).or_default().push(at);
    }
    let mut own: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, unit) in original.iter().enumerate() {
        own.entry(&unit.place).or_default().push(at);
    }
    let mut pairs = vec![None; original.len()];
    for (place, here) in own {
        let Some(there) = sections.get(place) else { continue };
        let is_alike = here.len() == there.len() && here.iter().zip(there).all(|(a, b)| original[*a].kind == translation[*b].kind);
        for (a, b) in here.iter().zip(there) {
            if is_alike || original[*a].kind == Kind::Heading && translation[*b].kind == Kind::Heading {
                pairs[*a] = Some(*b);
            } else {
                break;
            }
        }
    }
    pairs
}

/// The block of the translation that a block of the original is about.
pub fn in_translation<'t>(compared: &Compared<'_, '_>, original: &[&Unit], translation: &'t [Unit]) -> Option<&'t Unit> {
    let remembered = compared.translation.and_then(|print| translation.iter().find(|unit| unit.print == print));
    let alike = || {
        let unit = compared.unit?;
        let at = original.iter().position(|one| std::ptr::eq(*one, unit))?;
        pairs(original, translation)[at].map(|at| &translation[at])
    };
    let place = compared.unit.map(|unit| &*unit.place).or_else(|| compared.block.map(|block| &*block.place));
    let above = || translation.iter().find(|unit| Some(&*unit.place) == place);
    remembered.or_else(alike).or_else(above).or_else(|| translation.first())
}
