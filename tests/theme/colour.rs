//! Contrast of every pair of colours that meets on a page, in all four sets, held against the
//! table in `themes/README.md`.

use std::collections::BTreeMap;
use std::fs;

use super::harness::root;

type Colours = BTreeMap<String, [u8; 3]>;

#[test]
fn every_pair_of_colours_keeps_its_contrast() {
    let sets = sets("themes/base/tokens.css");
    let other = sets_of_another_place();
    let readme = fs::read_to_string(root().join("themes/README.md")).expect("the table");
    let mut pairs = 0;
    for row in readme.lines().filter(|line| line.starts_with("| `") && line.contains("` on `")) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let (front, back) = cells[0].trim_matches('`').split_once("` on `").expect("a pair");
        let floor: f64 = cells[5].parse().expect("a floor");
        for (set, stated) in sets.iter().zip(&cells[1..5]) {
            let contrast = contrast(colour(set, front), colour(set, back));
            let stated: f64 = stated.parse().expect("a ratio");
            assert!(contrast >= floor, "{row}: {contrast:.2}");
            assert!((contrast - stated).abs() < 0.06, "{row}: {contrast:.2}");
        }
        for set in &other {
            let contrast = contrast(colour(set, front), colour(set, back));
            assert!(contrast >= floor, "another city's colours, {row}: {contrast:.2}");
        }
        pairs += 1;
    }
    assert!(pairs >= 30, "{pairs}");
}

#[test]
fn the_table_shows_the_pairs_that_every_build_holds() {
    let read = |path: &str| fs::read_to_string(root().join(path)).expect("a list");
    let (readme, list) = (read("themes/README.md"), read("src/theme/style/pairs.txt"));
    let rows = readme.lines().filter(|line| line.starts_with("| `") && line.contains("` on `")).map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        format!("{} {}", cells[0].trim_matches('`').replace("` on `", " "), cells[5])
    });
    assert!(rows.eq(list.lines().filter(|line| !line.starts_with("# ")).map(str::to_owned)), "one of the two lacks a pair");
}

/// The colours of `tests/sites/other-place`: another city changes one file.
fn sets_of_another_place() -> [Colours; 4] {
    let other = sets("tests/sites/other-place/themes/base/tokens.css");
    let base = sets("themes/base/tokens.css");
    assert!(other.iter().zip(&base).all(|(other, base)| other.keys().eq(base.keys())), "the same names");
    assert_ne!(other[0]["dusk"], base[0]["dusk"], "other colours");
    other
}

/// Light, dark, more contrast light, more contrast dark.
fn sets(tokens: &str) -> [Colours; 4] {
    let text = fs::read_to_string(root().join(tokens)).expect("tokens");
    let mut blocks: BTreeMap<&str, Colours> = BTreeMap::new();
    let mut condition = "";
    for line in text.lines() {
        if let Some(media) = line.strip_prefix("@media ") {
            condition = media.trim_end_matches(" {");
        }
        if let Some((name, value)) = line.trim().trim_end_matches(';').split_once(": #") {
            let name = name.trim_start_matches("--").to_owned();
            blocks.entry(condition).or_default().insert(name, hex(value));
        }
    }
    let with = |conditions: &[&str]| conditions.iter().flat_map(|condition| blocks[condition].clone()).collect();
    let (dark, more) = ("(prefers-color-scheme: dark)", "(prefers-contrast: more)");
    let both = "(prefers-contrast: more) and (prefers-color-scheme: dark)";
    [with(&[""]), with(&["", dark]), with(&["", more]), with(&["", dark, more, both])]
}

fn colour(set: &Colours, name: &str) -> [u8; 3] {
    name.strip_prefix('#').map_or_else(|| set[name], hex)
}

fn hex(digits: &str) -> [u8; 3] {
    let wide: String = if digits.len() == 3 { digits.chars().flat_map(|digit| [digit, digit]).collect() } else { digits.to_owned() };
    [0, 2, 4].map(|at| u8::from_str_radix(&wide[at..at + 2], 16).expect("two digits"))
}

fn contrast(front: [u8; 3], back: [u8; 3]) -> f64 {
    let (front, back) = (luminance(front), luminance(back));
    (front.max(back) + 0.05) / (front.min(back) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.03928 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
