//! An activity on the web, and nothing for those who do not use the web.
#![doc = include_str!("digital_only_activity.en.md")]

use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{Activity, ActivityId, Site};

/// The rule (R32).
pub static RULE: Rule = rule!("digital-only-activity", Error, "digital_only_activity");

/// Looks at activities that are held on the web alone and are not over: each names a way that
/// needs no web.
pub fn check(site: &Site) -> Diagnostics {
    let coming = site.activities.iter().filter(|(_, activity)| is_digital_only(activity) && !activity.days(site.today, 1).is_empty());
    coming.filter_map(|(id, activity)| finding(site, id, activity)).collect()
}

fn finding(site: &Site, id: &ActivityId, activity: &Activity) -> Option<Diagnostic> {
    let Some(instead) = &activity.instead else {
        return Some(Diagnostic::at(&RULE, activity.provenance.span).with("activity", id.as_str()).hint("hint"));
    };
    let other = site.activities.get(&*instead.value)?;
    let finding = Diagnostic::at(&RULE, instead.span).with("activity", id.as_str()).with("instead", &*instead.value);
    is_digital_only(other).then(|| finding.variant("instead").hint("hint"))
}

fn is_digital_only(activity: &Activity) -> bool {
    activity.digital.is_some() && activity.place.is_none()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::fixture::{Trial, date, fixture, show};
    use crate::model::Activity;

    fn activity(site: &mut Trial) -> &mut Activity {
        site.0.activities.values_mut().next().expect("there is one")
    }

    #[test]
    fn an_activity_on_the_web_has_a_way_without_it() {
        let mut site = fixture();
        let url = site.written("https://mote.anhorig.example/");
        activity(&mut site).digital = Some(url);
        assert!(check(&site).is_empty(), "it has a place too");
        activity(&mut site).place = None;
        assert_eq!(show(&site, check(&site)), ["digital-only-activity `kafe` activity=lyktan/kafe +.hint"]);
        let instead = site.written("stad");
        activity(&mut site).instead = Some(instead);
        assert!(check(&site).is_empty());
        let instead = site.written("lyktan/kafe");
        activity(&mut site).instead = Some(instead);
        assert_eq!(
            show(&site, check(&site)),
            ["digital-only-activity.instead `lyktan/kafe` activity=lyktan/kafe instead=lyktan/kafe +.hint"]
        );
    }

    #[test]
    fn an_activity_that_is_over_is_left_alone() {
        let mut site = fixture();
        let url = site.written("https://mote.anhorig.example/");
        let activity = activity(&mut site);
        (activity.digital, activity.place) = (Some(url), None);
        (activity.first, activity.until) = (date("2026-01-01"), Some(date("2026-02-01")));
        assert!(check(&site).is_empty());
    }
}
