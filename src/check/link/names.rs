//! The names that links may use, by scheme, and the one that a misspelt name is nearest to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use crate::check::facts::references::page_keys;
use crate::check::near::{nearest, with_nearest};
use crate::diag::Diagnostic;
use crate::model::Site;

/// Names by scheme.
pub struct Names<'a> {
    site: &'a Site,
    known: BTreeMap<&'static str, BTreeSet<String>>,
    /// Answers are kept, since one page that is taken away may be linked from every other. Only
    /// faults ask.
    near: Mutex<BTreeMap<(String, String), Option<String>>>,
}

/// Schemes whose links lead to something that has a name.
const SCHEMES: [&str; 10] = ["page", "contact", "term", "line", "body", "offer", "unit", "right", "district", "activity"];

impl<'a> Names<'a> {
    /// The names of a site.
    pub fn new(site: &'a Site) -> Self {
        let known = SCHEMES.into_iter().map(|scheme| (scheme, gather(site, scheme))).collect();
        Self { site, known, near: Mutex::default() }
    }

    /// Whether something has this name: a page, a fact, a right or a district.
    pub fn has(&self, scheme: &str, name: &str) -> bool {
        if scheme == "page" { self.site.subject(name).is_some() } else { self.known.get(scheme).is_some_and(|known| known.contains(name)) }
    }

    /// Adds what to do about a name that nothing has.
    pub fn suggest(&self, finding: Diagnostic, scheme: &str, name: &str) -> Diagnostic {
        let question = (scheme.to_owned(), name.to_owned());
        let mut answers = self.near.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = answers.entry(question).or_insert_with(|| nearest(name, self.of(scheme)).map(str::to_owned));
        with_nearest(finding, answer.as_deref())
    }

    fn of(&self, scheme: &str) -> impl Iterator<Item = &str> {
        self.known.get(scheme).into_iter().flatten().map(String::as_str)
    }
}

fn gather(site: &Site, scheme: &str) -> BTreeSet<String> {
    let facts = &site.facts;
    match scheme {
        "page" => page_keys(site),
        "contact" => site.contacts.keys().map(ToString::to_string).collect(),
        "term" => facts.glossary.keys().map(ToString::to_string).collect(),
        "line" => facts.after_hours.keys().map(ToString::to_string).collect(),
        "body" => facts.bodies.keys().map(ToString::to_string).collect(),
        "offer" => facts.offers.keys().map(ToString::to_string).collect(),
        "unit" => facts.units.keys().map(ToString::to_string).collect(),
        "right" => facts.rights.keys().map(ToString::to_string).collect(),
        "district" => site.districts.keys().map(ToString::to_string).collect(),
        "activity" => site.activities.keys().map(ToString::to_string).collect(),
        _ => BTreeSet::new(),
    }
}
