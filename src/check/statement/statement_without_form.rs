//! A statement that people cannot answer in a form.
#![doc = include_str!("statement_without_form.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (issue 6, section 3; DOS-lagen 2018:1937).
pub static RULE: Rule = rule!("statement-without-form", Error, "statement_without_form");

/// Looks at the form of the statement, or of the site where the statement has none: an address on
/// the web, and neither a mail address nor a number.
pub fn check(site: &Site) -> Diagnostics {
    let Some(statement) = &site.facts.statement else { return Diagnostics::default() };
    let finding = match site.statement_form() {
        None => Diagnostic::at(&RULE, statement.provenance.span).hint("hint"),
        Some(form) if is_on_the_web(form) => return Diagnostics::default(),
        Some(form) => Diagnostic::at(&RULE, form.span).with("form", &*form.value).variant("other").hint("hint"),
    };
    [finding].into_iter().collect()
}

fn is_on_the_web(form: &str) -> bool {
    let host = form.strip_prefix("https://").or_else(|| form.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && !host.starts_with('/') && !host.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};

    #[test]
    fn people_can_answer_in_a_form() {
        let mut site = fixture();
        assert!(check(&site).is_empty(), "no statement, nothing to answer");
        site.add_statement();
        assert_eq!(show(&site, check(&site)), ["statement-without-form `redogörelse` +.hint"]);
        for (form, fault) in [
            ("https://formular.anhorig.example/fel", None),
            ("mailto:fel@anhorig.example", Some("mailto:fel@anhorig.example")),
            ("tel:+46812345", Some("tel:+46812345")),
            ("fel@anhorig.example", Some("fel@anhorig.example")),
            ("https://", Some("https://")),
        ] {
            let written = site.written(form);
            site.facts.statement.as_mut().expect("it has one").form = Some(written);
            let wanted: Vec<String> =
                fault.iter().map(|form| format!("statement-without-form.other `{form}` form={form} +.hint")).collect();
            assert_eq!(show(&site, check(&site)), wanted);
        }
        let form = site.written("https://formular.anhorig.example/fel");
        site.facts.statement.as_mut().expect("it has one").form = None;
        site.0.config.report_form = Some(form);
        assert!(check(&site).is_empty(), "the site's own form will do");
    }
}
