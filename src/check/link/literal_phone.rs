//! A telephone number that was typed instead of linked.
#![doc = include_str!("literal_phone.en.md")]

use std::ops::Range;

use super::literal::{finding, lines};
use super::numbers::Known;
use crate::check::prose::{Home, Prose};
use crate::check::reading::Reading;
use crate::check::records::Owner;
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::LinkTarget;

/// The rule (R10).
pub static RULE: Rule = rule!("literal-phone", Error, "literal_phone");

/// Looks for telephone numbers in prose, and for links that dial one; where a record has the
/// number, the hint is the link to paste.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let numbers = &reading.lexicon.numbers;
    let mut found = Diagnostics::default();
    for (line, vocabulary) in lines(reading).filter(|(line, _)| line.tokens.has_digits) {
        let typed = numbers.find(&line.tokens, vocabulary).into_iter().filter(|hit| !is_own(line, &hit.range, hit.known));
        found.extend(typed.map(|hit| {
            let finding = finding(&RULE, line, &hit.range);
            if line.is_record() { finding.hint("record-hint") } else { hint(finding, hit.known) }
        }));
    }
    for link in reading.links() {
        if let LinkTarget::External(target) = link.target
            && let Some(number) = target.strip_prefix("tel:").or_else(|| target.strip_prefix("sms:"))
        {
            found.push(hint(Diagnostic::at(&RULE, link.span).with("words", number).variant("link"), numbers.known(number)));
        }
    }
    found
}

fn hint(finding: Diagnostic, known: &[Known]) -> Diagnostic {
    match known.first() {
        Some(known) => {
            let finding = finding.with("reference", known.reference()).with("shown", &*known.shown);
            finding.hint(if known.scheme == "line" { "line-hint" } else { "contact-hint" })
        }
        None => finding.hint("hint"),
    }
}

/// Whether the number stands where it belongs: in a link to a record that has it, or in that record itself.
fn is_own(prose: &Prose<'_>, words: &Range<usize>, known: &[Known]) -> bool {
    let has = |scheme: &str, id: &str| known.iter().any(|known| known.scheme == scheme && *known.id == *id);
    let linked = |link: &LinkTarget| matches!(link, LinkTarget::Fact { scheme, id, .. } if has(scheme, id));
    prose.links(words).any(linked) || matches!(prose.home, Home::Record(Owner::AfterHours(id)) if has("line", id.as_str()))
}

#[cfg(test)]
mod tests;
