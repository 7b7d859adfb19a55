//! An offer that a district does not give, and nobody is named who does.
#![doc = include_str!("not_here_without_instead.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::Site;

/// The rule (R1).
pub static RULE: Rule = rule!("not-here-without-instead", Error, "not_here_without_instead");

/// Looks for `not_here` without `instead`.
pub fn check(site: &Site) -> Diagnostics {
    let offers = site.districts.values().flat_map(|district| district.offers.iter().map(move |(id, offer)| (district, id, offer)));
    let dead_ends = offers.filter(|(.., offer)| offer.not_here.as_ref().is_some_and(|not_here| not_here.instead.is_none()));
    dead_ends
        .map(|(district, id, offer)| {
            let finding = Diagnostic::at(&RULE, offer.provenance.span);
            finding.with("district", district.id.as_str()).with("offer", id.as_str()).hint("hint")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{fixture, show};
    use crate::model::NotHere;

    #[test]
    fn a_no_comes_with_where_instead() {
        let mut site = fixture();
        site.offer_mut().not_here = Some(NotHere { instead: None, text: None });
        assert_eq!(show(&site, check(&site)), ["not-here-without-instead `samtal` district=lyktan offer=samtal +.hint"]);
        let instead = Some(site.written("stad"));
        site.offer_mut().not_here = Some(NotHere { instead, text: None });
        assert!(check(&site).is_empty());
    }
}
