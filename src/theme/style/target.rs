//! Whether what people press is large enough: the theme's tokens say how large it is.

use super::super::files::Files;
use super::declaration::declarations;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};

/// A token for the size of what people press is too small.
pub static SMALL_TARGET: Rule = rule!("small-target", Error, "small_target");

/// The tokens that give buttons, fields and links that stand alone their least height.
const SIZES: [&str; 2] = ["tap", "touch"];

/// What we ask, in pixels: WCAG 2.2, 2.5.5 (2.5.8 asks for 24).
const LEAST: f64 = 44.0;

/// The pixels of a `rem` where nobody has changed the size of text.
const REM: f64 = 16.0;

/// Every such token that is smaller, wherever it is given.
pub fn look(files: &Files<'_>) -> Diagnostics {
    let all = files.styles.values().flat_map(|&(source, text)| declarations(source, text));
    let small = all.filter_map(|declaration| {
        let token = declaration.token().filter(|token| SIZES.contains(token))?;
        let size = pixels(declaration.value).filter(|size| *size < LEAST)?;
        let finding = Diagnostic::at(&SMALL_TARGET, declaration.place).with("token", token).with("size", size.to_string());
        Some(finding.with("least", LEAST.to_string()).hint("hint"))
    });
    small.collect()
}

/// A length in pixels; nothing where that depends on more than the value.
fn pixels(value: &str) -> Option<f64> {
    let number = |unit: &str| value.strip_suffix(unit).and_then(|number| number.parse::<f64>().ok());
    number("rem").map(|size| size * REM).or_else(|| number("px"))
}

#[cfg(test)]
mod tests {
    use super::look;
    use crate::diag::{Source, Sources};
    use crate::theme::files::Files;

    fn found(text: &str) -> usize {
        let sources = Sources::new([Source::text("themes/small/tokens.css", text)]);
        look(&Files::of(&sources, "themes/small/")).iter().count()
    }

    #[test]
    fn what_is_pressed_is_large_enough() {
        for (text, count) in [
            (":root { --tap: 2.75rem; --touch: 44px; }", 0),
            (":root { --tap: 2.5rem; --touch: 44px; }", 1),
            (":root { --tap: 43px } @media print { :root { --tap: 1px } }", 2),
            (":root { --tap: calc(1px + 2em); --text: 16px; }", 0),
        ] {
            assert_eq!(found(text), count, "{text}");
        }
    }
}
