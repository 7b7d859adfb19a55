//! The names that links may use, by scheme, and the one that a misspelt name is nearest to.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::facts::references::page_keys;
use crate::check::near::{nearest, with_nearest};
use crate::diag::Diagnostic;
use crate::model::Site;

/// Names by scheme, gathered when they are first asked for. Answers are kept, since one page that
/// is taken away may be linked from every other.
pub struct Names<'a> {
    site: &'a Site,
    known: BTreeMap<String, BTreeSet<String>>,
    near: BTreeMap<(String, String), Option<String>>,
}

impl<'a> Names<'a> {
    /// The names of a site.
    pub fn new(site: &'a Site) -> Self {
        Self { site, known: BTreeMap::new(), near: BTreeMap::new() }
    }

    /// Whether something has this name: a page, a fact, a right or a district.
    pub fn has(&mut self, scheme: &str, name: &str) -> bool {
        if scheme == "page" { self.site.subject(&name.into()).is_some() } else { self.of(scheme).contains(name) }
    }

    /// Adds what to do about a name that nothing has.
    pub fn suggest(&mut self, finding: Diagnostic, scheme: &str, name: &str) -> Diagnostic {
        let question = (scheme.to_owned(), name.to_owned());
        if !self.near.contains_key(&question) {
            let near = nearest(name, self.of(scheme).iter().map(String::as_str)).map(str::to_owned);
            self.near.insert(question.clone(), near);
        }
        with_nearest(finding, self.near[&question].as_deref())
    }

    fn of(&mut self, scheme: &str) -> &BTreeSet<String> {
        if !self.known.contains_key(scheme) {
            self.known.insert(scheme.to_owned(), gather(self.site, scheme));
        }
        &self.known[scheme]
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
