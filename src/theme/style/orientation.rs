//! Whether a page may be held as its reader holds it: upright or across, WCAG 1.3.4.

use super::super::files::Files;
use super::declaration::declarations;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};

/// Something is turned a quarter round for one way of holding the device.
pub static LOCKED_ORIENTATION: Rule = rule!("locked-orientation", Error, "locked_orientation");

/// Every turn by about a quarter in a block that asks how the device is held (ACT rule b33eff).
pub fn look(files: &Files<'_>) -> Diagnostics {
    let all = files.styles.values().flat_map(|&(source, text)| declarations(source, text));
    let turned = all.filter(|declaration| {
        let turns = match declaration.name {
            "transform" => turn_in(declaration.value, &["rotate(", "rotatez("]),
            "rotate" => degrees(declaration.value),
            _ => None,
        };
        declaration.stands_in("orientation") && turns.is_some_and(is_a_quarter)
    });
    turned.map(|declaration| Diagnostic::at(&LOCKED_ORIENTATION, declaration.place).hint("hint")).collect()
}

/// The degrees of the first function of these names in a `transform`.
fn turn_in(value: &str, functions: &[&str]) -> Option<f64> {
    let value = value.to_ascii_lowercase();
    let argument = functions.iter().find_map(|function| Some(value.split_once(function)?.1.split_once(')')?.0.trim().to_owned()))?;
    degrees(&argument)
}

/// An angle in degrees. <https://www.w3.org/TR/css-values-4/#angles>
fn degrees(value: &str) -> Option<f64> {
    let units = [("deg", 1.0), ("grad", 0.9), ("turn", 360.0), ("rad", 180.0 / std::f64::consts::PI)];
    units.iter().find_map(|(unit, degrees)| Some(value.strip_suffix(unit)?.trim().parse::<f64>().ok()? * degrees))
}

/// ACT counts what is within one degree.
fn is_a_quarter(degrees: f64) -> bool {
    let turn = degrees.rem_euclid(180.0);
    (turn - 90.0).abs() <= 1.0
}

#[cfg(test)]
mod tests {
    use super::look;
    use crate::diag::{Source, Sources};
    use crate::theme::files::Files;

    #[test]
    fn nothing_is_turned_by_how_the_device_is_held() {
        for (text, count) in [
            ("@media (orientation: portrait) { body { transform: rotate(90deg) } }", 1),
            ("@media (orientation: landscape) { main { transform: translate(1em) rotateZ(-0.25turn) } }", 1),
            ("@media (orientation: portrait) { @supports (rotate: 1deg) { p { rotate: 100grad; } } }", 1),
            ("@media (orientation: portrait) { body { transform: rotate(1.5708rad) } }", 1),
            ("@media (orientation: portrait) { body { transform: rotate(180deg); rotate: 45deg } }", 0),
            ("@media (orientation: portrait) { body { transform: scale(2); color: red } }", 0),
            ("@media (min-width: 40rem) { b { transform: rotate(90deg) } }", 0),
            (".orientation { transform: rotate(90deg) }", 0),
        ] {
            let sources = Sources::new([Source::text("themes/turned/base.css", text)]);
            assert_eq!(look(&Files::of(&sources, "themes/turned/")).iter().count(), count, "{text}");
        }
    }
}
