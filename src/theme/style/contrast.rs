//! Whether colours that meet on a page can be told apart, in light and dark, with and without more
//! contrast: worked out from the theme's tokens and from what its style sheets put together.

use std::collections::{BTreeMap, BTreeSet};

use lightningcss::traits::Parse;
use lightningcss::values::color::CssColor;

use super::super::files::Files;
use super::declaration::{Declaration, declarations};
use crate::diag::{Diagnostic, Diagnostics, Rule, Span, rule};

/// Two colours that meet and are too alike.
pub static LOW_CONTRAST: Rule = rule!("low-contrast", Error, "low_contrast");
/// A style sheet asks for a token that nothing gives.
pub static MISSING_TOKEN: Rule = rule!("missing-token", Error, "missing_token");

/// The pairs that the templates put together.
const PAIRS: &str = include_str!("pairs.txt");

/// What WCAG 2.2 (1.4.3) asks of text, for pairs that only a style sheet names.
const OF_TEXT: f64 = 4.5;

/// The sets of colours, as the variants of the message: whether it is dark, whether it has more contrast.
const SETS: [(&str, bool, bool); 4] = [("light", false, false), ("dark", true, false), ("more", false, true), ("more-dark", true, true)];

/// Where a colour is written in a set, and which.
type Colours = BTreeMap<String, (Span, String)>;

/// Everything that is wrong with the theme's colours and tokens.
pub fn look(files: &Files<'_>) -> Diagnostics {
    let all: Vec<Declaration<'_>> = files.styles.values().flat_map(|&(source, text)| declarations(source, text)).collect();
    let mut found = missing(&all, files);
    let pairs = pairs(&all);
    let mut worst: BTreeMap<Span, (f64, Diagnostic)> = BTreeMap::new();
    for (set, dark, more) in SETS {
        let colours = colours(&all, dark, more);
        for ((front, back), demand) in &pairs {
            // Two colours that meet both ways are one pair.
            let turned = pairs.get(&(back.clone(), front.clone()));
            if front > back && turned.is_some_and(|turned| turned >= demand) {
                continue;
            }
            let (Some((place, of_front)), Some((_, of_back))) = (colour(&colours, front), colour(&colours, back)) else { continue };
            let ratio = contrast(of_front, of_back);
            // As the table shows it, so that what is told and what is asked are the same.
            if (ratio * 100.0).floor() / 100.0 >= *demand {
                continue;
            }
            let Some(place) = place.or_else(|| colour(&colours, back)?.0) else { continue };
            let finding = Diagnostic::at(&LOW_CONTRAST, place).with("front", front.as_str()).with("back", back.as_str());
            let finding = finding.with("ratio", format!("{ratio:.2}")).with("demand", demand.to_string()).variant(set).hint("hint");
            let entry = worst.entry(place).or_insert_with(|| (f64::MAX, finding.clone()));
            if ratio / demand < entry.0 {
                *entry = (ratio / demand, finding);
            }
        }
    }
    found.extend(worst.into_values().map(|(_, finding)| finding));
    found
}

/// Tokens that are asked for, without anything to take instead, and that nothing gives: neither a
/// style sheet nor a template nor a script.
fn missing(all: &[Declaration<'_>], files: &Files<'_>) -> Diagnostics {
    let given: BTreeSet<&str> = all.iter().filter_map(Declaration::token).collect();
    let gives = |text: &str, token: &str| text.contains(&format!("--{token}"));
    let elsewhere = |token: &str| {
        files.templates.values().any(|(_, text)| gives(text, token))
            || files.assets.values().any(|(_, bytes)| std::str::from_utf8(bytes).is_ok_and(|text| gives(text, token)))
    };
    let mut asked: BTreeMap<&str, Span> = BTreeMap::new();
    for declaration in all {
        for (token, place) in declaration.asked() {
            asked.entry(token).or_insert(place);
        }
    }
    let lacking = asked.into_iter().filter(|(token, _)| !given.contains(token) && !elsewhere(token));
    lacking.map(|(token, place)| Diagnostic::at(&MISSING_TOKEN, place).with("token", token).hint("hint")).collect()
}

/// Every pair with the contrast that is asked of it: those of the list, and those of blocks that
/// state both colours.
fn pairs(all: &[Declaration<'_>]) -> BTreeMap<(String, String), f64> {
    let mut pairs = BTreeMap::new();
    let mut fronts: BTreeMap<(u32, usize), &str> = BTreeMap::new();
    let mut backs = Vec::new();
    for declaration in all {
        let Some(token) = declaration.value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')')) else { continue };
        match declaration.name {
            "color" => drop(fronts.insert(declaration.block, token)),
            "background" | "background-color" => backs.push((declaration.block, token)),
            _ => {}
        }
    }
    for (block, back) in backs {
        if let Some(front) = fronts.get(&block) {
            pairs.insert(((*front).to_owned(), back.to_owned()), OF_TEXT);
        }
    }
    for line in PAIRS.lines().filter(|line| !line.starts_with("# ")) {
        let mut parts = line.split(' ');
        if let (Some(front), Some(back), Some(Ok(demand))) = (parts.next(), parts.next(), parts.next().map(str::parse)) {
            pairs.insert((front.to_owned(), back.to_owned()), demand);
        }
    }
    pairs
}

/// The tokens as they are in one set: what is written later holds.
fn colours(all: &[Declaration<'_>], dark: bool, more: bool) -> Colours {
    let of_root = all.iter().filter(|declaration| declaration.is_of_root() && declaration.holds(dark, more));
    of_root.filter_map(|declaration| Some((declaration.token()?.to_owned(), (declaration.place, declaration.value.to_owned())))).collect()
}

/// The colour of a token, or one that is written out; nothing where it is not one opaque colour.
fn colour(colours: &Colours, name: &str) -> Option<(Option<Span>, [u8; 3])> {
    if name.starts_with('#') {
        return Some((None, read(name)?));
    }
    let (place, value) = colours.get(name)?;
    // A token may stand for another one.
    let other = value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')'));
    let value = other.map_or(Some(value), |other| colours.get(other).map(|(_, value)| value))?;
    Some((Some(*place), read(value)?))
}

fn read(colour: &str) -> Option<[u8; 3]> {
    match CssColor::parse_string(colour).ok()?.to_rgb().ok()? {
        CssColor::RGBA(rgba) if rgba.alpha == u8::MAX => Some([rgba.red, rgba.green, rgba.blue]),
        _ => None,
    }
}

/// The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
fn contrast(front: [u8; 3], back: [u8; 3]) -> f64 {
    let (front, back) = (luminance(front), luminance(back));
    (front.max(back) + 0.05) / (front.min(back) + 0.05)
}

/// WCAG 2.2, "relative luminance".
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::{PAIRS, contrast, look, pairs, read};
    use crate::diag::{Place, Source, Sources};
    use crate::theme::files::Files;

    /// What is found in one style sheet: the rule's name, its variant and the words of its place.
    fn found(text: &str) -> Vec<String> {
        let sources = Sources::new([Source::text("themes/small/tokens.css", text)]);
        let found = look(&Files::of(&sources, "themes/small/"));
        let shown = found.iter().map(|finding| match finding.place {
            Place::Span(span) => format!("{} {}", finding.rule.name, &text[span.range()]),
            Place::File(_) => finding.rule.name.to_owned(),
        });
        shown.collect()
    }

    #[test]
    fn ratios_are_those_of_wcag() {
        let ratio = |front: &str, back: &str| contrast(read(front).expect("a colour"), read(back).expect("a colour"));
        for (front, back, expected) in
            [("#000", "#fff", 21.0), ("#fff", "#fff", 1.0), ("#777", "white", 4.48), ("rgb(118 118 118)", "#ffffff", 4.54)]
        {
            assert!((ratio(front, back) - expected).abs() < 0.01, "{front} on {back}: {}", ratio(front, back));
        }
        assert_eq!(read("rgb(0 0 0 / 50%)"), None, "what shines through has no contrast of its own");
        assert_eq!(read("transparent"), None);
    }

    #[test]
    fn every_line_of_the_list_is_a_pair() {
        assert_eq!(pairs(&[]).len(), PAIRS.lines().filter(|line| !line.starts_with("# ")).count());
        assert!(PAIRS.contains("\nring-in ring-out 3\n") && PAIRS.contains("\nring-out paper 3\n"), "the ring of focus is held too");
    }

    #[test]
    fn colours_that_meet_can_be_told_apart_in_every_set() {
        let light = ":root { --ink: #000; --paper: #fff; }";
        let none: [&str; 0] = [];
        assert_eq!(found(light), none);
        assert_eq!(found(":root { --ink: #777; --paper: #fff; }"), ["low-contrast --ink"]);
        let dark = format!("{light} @media (prefers-color-scheme: dark) {{ :root {{ --paper: #333; }} }}");
        assert_eq!(found(&dark), ["low-contrast --ink"], "black on dark grey");
        let dark = format!("{light} @media (prefers-color-scheme: dark) {{ :root {{ --paper: #111; --ink: #fff; }} }}");
        assert_eq!(found(&dark), none);
        let more = format!("{light} @media (prefers-contrast: more) {{ :root {{ --ink: #888; }} }}");
        assert_eq!(found(&more), ["low-contrast --ink"]);
        assert_eq!(found(&format!("{light} @media print {{ :root {{ --ink: #888; }} }}")), none, "ink on paper is the printer's matter");
    }

    #[test]
    fn a_block_that_states_both_colours_is_a_pair() {
        let tokens = ":root { --a: #888; --b: #fff; --c: var(--a) }";
        assert_eq!(found(&format!("{tokens} p {{ color: var(--a); background: var(--b) }}")), ["low-contrast --a"]);
        assert_eq!(found(&format!("{tokens} p {{ color: var(--c); background-color: var(--b) }}")), ["low-contrast --c"]);
        assert_eq!(found(&format!("{tokens} p {{ color: var(--a) }} q {{ background: var(--b) }}")).len(), 0);
    }

    #[test]
    fn every_token_that_is_asked_for_is_given() {
        assert_eq!(found(":root { --a: 1px } p { margin: var(--a) var(--b) var( --c , 2px) }"), ["missing-token --b"]);
        assert_eq!(found("/* var(--x) */ p { --own: 1; order: var(--own); content: \"var(--y)\" }").len(), 0);
    }
}
